//! What must stay letter by letter when a program translates a page: references, e-mail addresses and phone numbers.

use rules::reference::Reference;

use super::{Piece, pieces};

/// Whether all of the text is a reference, an e-mail address or a phone number, in any script.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    let is_number = digits >= 3 && !text.chars().any(char::is_alphabetic);
    is_number || is_written_out(text)
}

/// The text in order, cut where a reference or an e-mail address begins and ends.
pub(super) fn written_out(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut told, mut at) = (0, 0);
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let from = at + word.find(bare).unwrap_or_default();
        at += word.len();
        if is_written_out(bare) {
            pieces.extend((told < from).then(|| Piece::Text(&text[told..from])));
            pieces.push(Piece::Address(bare));
            told = from + bare.len();
        }
    }
    pieces.extend((told < text.len()).then(|| Piece::Text(&text[told..])));
    pieces
}

/// The pieces of a text with every address and number apart.
pub(super) fn all_pieces(text: &str) -> Vec<Piece<'_>> {
    let cut = |piece| match piece {
        Piece::Text(text) => written_out(text),
        other => vec![other],
    };
    pieces(text).into_iter().flat_map(cut).collect()
}

fn is_written_out(word: &str) -> bool {
    is_email(word) || is_reference(word)
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty() && host.contains('.') && !word.contains(char::is_whitespace)
    })
}

/// As the portal writes one; what people type in other ways may be a word.
fn is_reference(word: &str) -> bool {
    let parsed = word.parse::<Reference>();
    word.contains('-') && parsed.is_ok_and(|reference| reference.to_string() == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Vec<&str> {
        let found = all_pieces(text);
        let part = |piece: &Piece<'_>| match piece {
            Piece::Text(text) | Piece::Number(text) | Piece::Address(text) => text.len(),
        };
        assert_eq!(found.iter().map(part).sum::<usize>(), text.len());
        found
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Text(_) => None,
                Piece::Number(kept) | Piece::Address(kept) => Some(kept),
            })
            .collect()
    }

    /// A reference whose check character is right.
    fn reference() -> String {
        let made = Reference::from_random(&[1, 2, 3, 4, 5, 6, 7]);
        made.unwrap().to_string()
    }

    #[test]
    fn every_address_in_a_text_is_kept_and_no_word_is() {
        let reference = reference();
        let text = format!(
            "Your reference is {reference}. Call 01632 960 001 or write to (tell.us@westmere.example)."
        );
        let all = [&reference, "01632 960 001", "tell.us@westmere.example"];
        assert_eq!(kept(&text), all);
        assert_eq!(kept(&format!("Case {reference}")), [&reference]);
        let typed = reference.to_lowercase();
        for text in [
            "a long-term-plan, well-kept at 9am",
            "meet @ the park",
            &typed,
            "",
        ] {
            assert_eq!(kept(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn an_answer_that_is_an_address_is_known() {
        let numbers = ["07700 900123", "+44 (0)7700-900123", "٠٧٧٠٠٩٠٠١٢٣"];
        for text in numbers
            .into_iter()
            .chain(["sam@mail.example", &reference()])
        {
            assert!(is_address(text), "{text}");
        }
        for text in ["", "Sam", "call 07700 900123", "2 of us", "7"] {
            assert!(!is_address(text), "{text}");
        }
    }
}
