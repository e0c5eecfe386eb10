//! What people type and paste, without the marks that nobody sees.

/// The longest story, in characters (Unicode scalar values); it is stated on the page.
pub const STORY_LIMIT: u64 = 10_000;
/// The longest middling answer, in characters: what would put it right, what is about to happen.
pub const PARAGRAPH_LIMIT: u64 = 2_000;
/// The longest answer on one line, in characters; e-mail addresses have at most 254.
pub const LINE_LIMIT: u64 = 254;

/// Says to a spreadsheet that a list is UTF-8; it stands before everything else.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The same text with every line end as `\n`, and without control characters, which say nothing to a reader and upset what
/// comes after us, nor the codes that Unicode keeps for programs: our own letters are marked with them. Word, old machines and web pages end lines with U+000B, U+000C, U+0085, U+2028 or U+2029. Tabs stay.
#[must_use]
pub fn cleaned(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let line_end = |character| {
        matches!(
            character,
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        )
    };
    text.chars()
        .map(|character| if line_end(character) { '\n' } else { character })
        .filter(|character| !character.is_control() || matches!(character, '\n' | '\t'))
        .filter(|character| !is_no_character(*character))
        .collect()
}

/// Whether Unicode will never have a character here.
const fn is_no_character(character: char) -> bool {
    matches!(character, '\u{fdd0}'..='\u{fdef}') || character as u32 & 0xfffe == 0xfffe
}

/// The same text without the marks that turn the direction of what follows. Only for a name in somebody else's sentence.
#[must_use]
pub fn without_turns(text: &str) -> String {
    let turns = |mark| matches!(mark, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|mark| !turns(*mark)).collect()
}

/// The same on one line.
#[must_use]
pub fn one_line(text: &str) -> String {
    cleaned(text).replace('\n', " ")
}

/// Whether a reader would see nothing: no characters, only spaces, or only marks that show nothing.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|character| {
        character.is_whitespace() || character.is_control() || is_invisible(character)
    })
}

/// The same text without marks that show nothing. Only for what is no prose: they join emoji and turn the direction of
/// words.
#[must_use]
pub fn without_invisible(text: &str) -> String {
    text.chars()
        .filter(|character| !is_invisible(*character))
        .collect()
}

/// What Unicode calls default ignorable, and the blanks that are no white space.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_of_every_kind_become_line_ends_and_control_marks_go() {
        for end in [
            "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            assert_eq!(cleaned(&format!("a{end}b")), "a\nb", "{end:?}");
            assert_eq!(one_line(&format!("a{end}b")), "a b", "{end:?}");
        }
        for mark in (0..=0x9f)
            .filter_map(char::from_u32)
            .filter(|mark| mark.is_control())
        {
            let text = cleaned(&format!("a{mark}b"));
            assert!(
                ["ab", "a\nb", "a\tb"].contains(&text.as_str()),
                "{mark:?}: {text:?}"
            );
        }
        for mark in [
            '\u{fdd0}',
            '\u{fdd6}',
            '\u{fdef}',
            '\u{fffe}',
            '\u{1ffff}',
            '\u{10fffe}',
        ] {
            assert_eq!(cleaned(&format!("a{mark}b")), "ab", "{mark:?}");
        }
        let kept = "\u{202e}שלום\u{202c} 👨\u{200d}👩\u{200d}👧 z̷\ttab\n\nend ";
        assert_eq!(cleaned(kept), kept);
    }

    #[test]
    fn what_shows_nothing_is_blank() {
        for blank in [
            "",
            " \n\t",
            "\u{a0}\u{3000}",
            "\u{200b}",
            "\u{2800}",
            "\u{feff}",
            "\u{ad}",
            "\u{3164}",
            "\u{2060} \u{202e}\u{fe0f}",
            "\u{0}\u{7}",
        ] {
            assert!(is_blank(blank), "{blank:?}");
        }
        for text in ["a", ".", "\u{200b}0", "🦦", "ש"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
