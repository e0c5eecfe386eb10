//! What is read in one breath: a sentence, and of a long one no more than voices read without falling silent.

use std::ops::Range;

/// So many characters are read at once. Some voices stop for good in the middle of a longer text.
const MOST: usize = 200;

/// A part of one of the texts: its place in the list, and the bytes.
pub(super) type Part = (usize, Range<usize>);

/// The pieces of a stretch of text that stands in several nodes, because some of its words are bold or a link. Every piece
/// that has anything to read is there, with the white space after it.
pub(super) fn pieces(texts: &[String]) -> Vec<Vec<Part>> {
    let whole = texts.concat();
    let mut pieces = Vec::new();
    let mut from = 0;
    for sentence in sentences(&whole) {
        for piece in breaths(sentence) {
            let to = from + piece.len();
            if piece.chars().any(char::is_alphanumeric) {
                pieces.push(parts(texts, from..to));
            }
            from = to;
        }
    }
    pieces
}

/// The sentences, each with the white space after it. A full stop within a word, as in an address or a time, ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut from, mut may_end, mut has_ended) = (0, false, false);
    for (at, letter) in text.char_indices() {
        let is_space = letter.is_whitespace();
        if has_ended && !is_space {
            sentences.push(&text[from..at]);
            from = at;
        }
        has_ended = is_space && (may_end || has_ended);
        may_end = match letter {
            '.' | '?' | '!' | '…' | '؟' | '۔' | '。' => true,
            // What closes a quotation or a bracket belongs to the sentence in it.
            '”' | '’' | '"' | '\'' | ')' | ']' => may_end,
            _ => false,
        };
    }
    sentences.push(&text[from..]);
    sentences
}

/// A sentence cut where somebody who reads it would breathe: after a comma, else between words, else anywhere.
fn breaths(sentence: &str) -> Vec<&str> {
    let mut breaths = Vec::new();
    let mut rest = sentence;
    while rest.trim_end().chars().count() > MOST {
        let most = rest
            .char_indices()
            .nth(MOST)
            .map_or(rest.len(), |(at, _)| at);
        let head = &rest[..most];
        let spaces = || {
            let found = head
                .char_indices()
                .filter(|(_, letter)| letter.is_whitespace());
            found.map(|(at, space)| (at, at + space.len_utf8()))
        };
        let after_a_mark =
            spaces().rfind(|(at, _)| head[..*at].ends_with([',', ';', ':', '–', '—', '،']));
        let (_, cut) = after_a_mark
            .or_else(|| spaces().next_back())
            .unwrap_or((0, most));
        let (breath, others) = rest.split_at(cut);
        breaths.push(breath);
        rest = others;
    }
    breaths.push(rest);
    breaths
}

fn parts(texts: &[String], piece: Range<usize>) -> Vec<Part> {
    let mut begin = 0;
    let mut parts = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let (from, to) = (begin, begin + text.len());
        let part = piece.start.max(from)..piece.end.min(to);
        if !part.is_empty() {
            parts.push((index, part.start - from..part.end - from));
        }
        begin = to;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(texts: &[&str]) -> Vec<String> {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        let said = |parts: &Vec<Part>| -> String {
            let words = parts.iter().map(|(at, range)| &texts[*at][range.clone()]);
            words.collect::<String>().trim().to_owned()
        };
        pieces(&texts).iter().map(said).collect()
    }

    #[test]
    fn a_page_is_read_sentence_by_sentence() {
        for (text, said) in [
            (
                "We read it. Then we call!",
                vec!["We read it.", "Then we call!"],
            ),
            (
                "Write to help@westmere.example by 9.30am. Or call.",
                vec!["Write to help@westmere.example by 9.30am.", "Or call."],
            ),
            (
                "They said “no.” We ask (why?) again",
                vec!["They said “no.”", "We ask (why?)", "again"],
            ),
            ("هل أنت بأمان؟ نعم", vec!["هل أنت بأمان؟", "نعم"]),
            (" . ", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(read(&[text]), said, "{text}");
        }
    }

    #[test]
    fn words_in_bold_and_in_links_are_read_in_their_sentence() {
        let texts = [
            "Call ",
            "01632 960 001",
            " or ",
            "999",
            ". It is ",
            "free",
            ".",
        ];
        assert_eq!(read(&texts), ["Call 01632 960 001 or 999.", "It is free."]);
        // As a translator leaves a page: all words in elements of its own.
        assert_eq!(read(&["", "All of it."]), ["All of it."]);
    }

    #[test]
    fn nothing_longer_than_a_breath_is_read_at_once_and_no_word_is_lost() {
        let commas = "we went to the house, and then we came back again, ".repeat(40);
        let words = "again and ".repeat(200);
        let one = "ü".repeat(1_000);
        for text in [commas, words, one] {
            let said = read(&[&text]);
            assert!(said.iter().all(|piece| piece.chars().count() <= MOST));
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
            let read: usize = said.iter().map(|piece| letters(piece)).sum();
            assert_eq!(read, letters(&text));
        }
        let said = read(&[&"we went to the house, and then we came back again, ".repeat(40)]);
        assert!(said.iter().all(|piece| piece.ends_with(',')), "{said:?}");
    }
}
