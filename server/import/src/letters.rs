//! In which letters a cell is written. A list that is read in the wrong ones looks right until somebody's name, or words of
//! thanks in a published report, are garbled; so whatever can be read in more than one way is refused, never guessed.

use encoding_rs::WINDOWS_1252;

/// What is wrong with a cell, as the end of the key of its sentence.
pub(super) type Wrong = &'static str;

/// Letters and marks that Windows-1252 has where the other alphabets of old files have them too, or have none that could stand
/// there: what Excel writes on a British machine.
const SURE_MARKS: &str = "£€‘’“”–—…•\u{a0}";
/// The same, for letters: only within a word that is otherwise of plain letters.
const SURE_LETTERS: &str = "áéíóúäëïöüâêîôçñ";
/// How the first bytes of letters in UTF-8 look to somebody who takes them for Windows-1252.
const FIRST_BYTES: &str = "ÂÃÄÅâð";

/// Looks at the text of a cell that is surely UTF-8.
///
/// # Errors
/// When it holds control marks, or was garbled by another program before.
pub(super) fn check(cell: &str) -> Result<(), Wrong> {
    let is_plain = |byte: &u8| matches!(byte, b'\n' | b'\r' | b'\t' | b' '..=b'~');
    if cell.as_bytes().iter().all(is_plain) {
        return Ok(());
    }
    if cell.chars().any(is_control_mark) {
        return Err("control");
    }
    if cell.contains('\u{fffd}') || runs(cell).any(is_garbled) {
        return Err("garbled");
    }
    Ok(())
}

/// Reads a cell of a file that is not UTF-8 as Windows-1252, which is all that can be known without asking.
///
/// # Errors
/// When another alphabet would give other letters, so that this would be a guess.
pub(super) fn from_windows(cell: &[u8]) -> Result<String, (Wrong, String)> {
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(cell);
    let text = text.into_owned();
    let characters: Vec<char> = text.chars().collect();
    let is_sure = |at: usize| {
        let character = characters[at];
        if character.is_ascii() || SURE_MARKS.contains(character) {
            return true;
        }
        let beside = [at.checked_sub(1), Some(at + 1)];
        let beside = beside.map(|at| at.and_then(|at| characters.get(at)));
        SURE_LETTERS.contains(character)
            && beside
                .iter()
                .flatten()
                .any(|other| other.is_ascii_alphabetic())
            && beside
                .iter()
                .flatten()
                .all(|other| other.is_ascii() || SURE_MARKS.contains(**other))
    };
    if (0..characters.len()).all(is_sure) {
        Ok(text)
    } else {
        Err(("letters", text))
    }
}

/// Line ends and tabs are none. Marks that turn the direction of a line are: they could make a line read as another.
fn is_control_mark(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
        '\u{fffe}' | '\u{ffff}' => true,
        other => other.is_control(),
    }
}

/// The stretches of two and more letters beyond ASCII.
fn runs(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split(|character: char| character.is_ascii());
    parts.filter(|run| run.chars().nth(1).is_some())
}

/// Whether a stretch is UTF-8 that was taken for Windows-1252 and saved again.
fn is_garbled(run: &str) -> bool {
    let (bytes, _, is_beyond) = WINDOWS_1252.encode(run);
    run.starts_with(|first| FIRST_BYTES.contains(first))
        && !is_beyond
        && std::str::from_utf8(&bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_excel_writes_on_a_british_machine_is_read() {
        for (bytes, text) in [
            (
                &b"It\x92s \x93kind\x94 \x96 a \xa310 voucher"[..],
                "It’s “kind” – a £10 voucher",
            ),
            (b"caf\xe9", "café"),
            (b"Zo\xeb and Ren\xe9e", "Zoë and Renée"),
        ] {
            assert_eq!(from_windows(bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_could_be_another_alphabet_is_not_guessed() {
        for (what, bytes) in [
            ("Mac", &b"She\xd5s kind"[..]),
            ("Mac", b"\xd2kind\xd3"),
            ("Mac", b"caf\x8e"),
            ("Polish", b"Wa\xb3\xeasa"),
            ("Cyrillic", b"\xcf\xf0\xe8\xe2\xe5\xf2"),
            ("Cyrillic, one letter", b"\xe2 school"),
            ("Greek", b"\xca\xe1\xeb\xe7"),
            ("Turkish", b"G\xfcl\xfeen"),
            ("no letter at all", b"a\x81b"),
            ("no letter at all", b"a\x9db"),
            ("UTF-8 in a file that is not", "She’s".as_bytes()),
        ] {
            assert_eq!(
                from_windows(bytes).map_err(|(wrong, _)| wrong),
                Err("letters"),
                "{what}"
            );
        }
    }

    #[test]
    fn control_marks_and_what_was_garbled_before_are_named() {
        for (cell, wrong) in [
            ("Siân O’Neill paid £5 – “thanks” 🦦", Ok(())),
            ("زهرا سپاسگزار است", Ok(())),
            ("“café’”\r\nand more\t", Ok(())),
            ("a\u{1b}[31mb", Err("control")),
            ("a\u{7}b", Err("control")),
            ("a\0b", Err("control")),
            ("a\u{7f}b", Err("control")),
            ("a\u{85}b", Err("control")),
            ("a\u{202e}b", Err("control")),
            ("Sheâ€™s kind", Err("garbled")),
            ("Â£5", Err("garbled")),
            ("ZoÃ«", Err("garbled")),
            ("a\u{fffd}b", Err("garbled")),
        ] {
            assert_eq!(check(cell), wrong, "{cell:?}");
        }
    }
}
