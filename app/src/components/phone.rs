//! A phone number that a thumb can dial, alone and in running text; and what programs that translate pages leave as it is.

mod address;

use leptos::prelude::*;
use rules::phone::dialled;

use address::all_pieces;

pub use address::is_address;

/// A link that dials; only the text where nobody can say what is to be dialled.
#[component]
pub fn Phone(
    /// The number as people write it.
    #[prop(into)]
    number: String,
) -> impl IntoView {
    match dialled(&number) {
        Some(dial) => {
            view! { <a class="app-phone" translate="no" href=format!("tel:{dial}")>{number}</a> }
                .into_any()
        }
        None => view! { <span class="app-phone" translate="no">{number}</span> }.into_any(),
    }
}

/// A text in which every phone number is a link that dials, and every address stays as it is.
#[component]
pub fn Dialled(
    /// Plain, as a profile or a locale has it.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    all_pieces(&text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned().into_any(),
            Piece::Address(text) => untranslated(text),
            Piece::Number(number) => {
                let (dials, number) = (dialled(number), number.to_owned());
                match dials {
                    Some(dial) => {
                        view! { <a class="app-dial" translate="no" href=format!("tel:{dial}")>{number}</a> }
                            .into_any()
                    }
                    None => untranslated(&number),
                }
            }
        })
        .collect_view()
}

/// A text in which every phone number and address stays as it is; nothing is a link.
#[component]
pub fn Kept(
    /// Plain, as a profile or a locale has it.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    all_pieces(&text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned().into_any(),
            Piece::Address(text) | Piece::Number(text) => untranslated(text),
        })
        .collect_view()
}

/// A text in which every phone number, e-mail address and website is a link.
#[component]
pub fn Linked(
    /// Plain: the words of a letter.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let link = |href: String, text: &str| {
        let text = text.to_owned();
        view! { <a class="app-dial" translate="no" rel="noreferrer" href=href>{text}</a> }
            .into_any()
    };
    all_pieces(&text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => {
                let words = text.split_inclusive(char::is_whitespace);
                words
                    .map(|word| match website(word) {
                        Some((before, site, after)) => {
                            let href = format!("https://{site}");
                            let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
                            (text(before), link(href, site), text(after)).into_any()
                        }
                        None => word.to_owned().into_any(),
                    })
                    .collect_view()
                    .into_any()
            }
            Piece::Address(text) if text.contains('@') => link(format!("mailto:{text}"), text),
            Piece::Address(text) => untranslated(text),
            Piece::Number(number) => match dialled(number) {
                Some(dial) => link(format!("tel:{dial}"), number),
                None => untranslated(number),
            },
        })
        .collect_view()
}

/// The website in a word, like "www.lgo.org.uk", and what stands before and after it.
fn website(word: &str) -> Option<(&str, &str, &str)> {
    let site = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let is_host = |host: &str| {
        let mut parts = host.split('.');
        let fits = parts.all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        });
        let ends = host.rsplit('.').next().unwrap_or_default();
        fits && host.contains('.') && (host.starts_with("www.") || ["uk", "org"].contains(&ends))
    };
    if !is_host(site) {
        return None;
    }
    let (before, after) = word.split_once(site)?;
    Some((before, site, after))
}

fn untranslated(text: &str) -> AnyView {
    // A reference and a number stand on one line; an address may be longer than one.
    let class = (!text.contains('@')).then_some("app-kept");
    view! { <span class=class translate="no">{text.to_owned()}</span> }.into_any()
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Number(&'a str),
    /// A reference or an e-mail address.
    Address(&'a str),
}

/// The text in order, cut where a number begins and ends.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut told, mut at) = (0, 0);
    while let Some(begin) = text[at..].find(is_of_number).map(|found| at + found) {
        let run = &text[begin..];
        let run = run.split(|c| !is_of_number(c)).next().unwrap_or_default();
        at = begin + run.len();
        let number = run
            .trim_start_matches([' ', ')', '-'])
            .trim_end_matches([' ', '(', ')', '-', '+']);
        // A bracket around the area is part of the number; one around all of it is not.
        let number = match number.contains(')') {
            true => number,
            false => number.trim_start_matches(['(', ' ']),
        };
        let from = begin + run.find(number).unwrap_or_default();
        let to = from + number.len();
        let stands_alone = !text[..from].ends_with(char::is_alphanumeric)
            && !text[to..].starts_with(char::is_alphanumeric);
        if stands_alone && is_number(number) {
            pieces.extend((told < from).then(|| Piece::Text(&text[told..from])));
            pieces.push(Piece::Number(number));
            told = to;
        }
    }
    pieces.extend((told < text.len()).then(|| Piece::Text(&text[told..])));
    pieces
}

fn is_of_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, ' ' | '(' | ')' | '-' | '+')
}

/// 999, a number with its area or the country before it, and the two short free numbers of eight or nine digits.
fn is_number(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        3 => digits == "999",
        8 | 9 => digits.starts_with("0800") || digits.starts_with("0808"),
        10 | 11 => digits.starts_with('0'),
        12 | 13 => text.starts_with("+44"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<&str> {
        let found = pieces(text);
        let whole: String = found
            .iter()
            .map(|(Piece::Text(text) | Piece::Number(text) | Piece::Address(text))| *text)
            .collect();
        assert_eq!(whole, text, "no letter is lost");
        found
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Number(number) => Some(number),
                Piece::Text(_) | Piece::Address(_) => None,
            })
            .collect()
    }

    #[test]
    fn a_website_is_told_from_the_end_of_a_sentence() {
        for (word, site) in [
            ("www.lgo.org.uk", Some("www.lgo.org.uk")),
            ("(ico.org.uk).", Some("ico.org.uk")),
            ("us.Then", None),
            ("..uk", None),
            ("listening.", None),
        ] {
            assert_eq!(website(word).map(|found| found.1), site, "{word}");
        }
    }

    #[test]
    fn every_number_in_a_text_dials_and_nothing_else_does() {
        for (text, dial) in [
            ("If you are in danger, call 999.", vec!["999"]),
            (
                "999 is free. Call 01632 960 001, or 0800 1111",
                vec!["999", "01632 960 001", "0800 1111"],
            ),
            (
                "Call (01632) 960001 or +44 1632 960001.",
                vec!["(01632) 960001", "+44 1632 960001"],
            ),
            (
                "emergency (999), or us (call 01632 960 001)",
                vec!["999", "01632 960 001"],
            ),
            ("press 55 when you are asked to", vec![]),
            ("up to 10,000 characters, 9990 or 1999", vec![]),
            ("on 07 12 2026 or 2026-12-07", vec![]),
            ("Monday 30 November at 9am", vec![]),
            ("WM1 1AA, H4KQ-7M2X", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(numbers(text), dial, "{text}");
        }
    }
}
