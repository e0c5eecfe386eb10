//! Words in a drawing, where nothing wraps by itself.

use leptos::prelude::*;

use super::drawing::tenth;

/// How wide a letter is on average, as a share of its height. A little too much rather than too little.
const LETTER: f64 = 0.6;
/// The size of the words.
pub(super) const SIZE: f64 = 16.0;
/// From one base line to the next, in the units of the drawing.
pub(super) const LINE: f64 = 20.0;

/// About how wide these words are.
pub(super) fn width(words: &str) -> f64 {
    let letters = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
    f64::from(letters) * SIZE * LETTER
}

/// The words on lines that are not wider than this, broken between words only.
pub(super) fn lines(words: &str, most: f64) -> Vec<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    joined(&words, " ", most)
}

fn joined(parts: &[impl AsRef<str>], between: &str, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts.iter().map(AsRef::as_ref) {
        match lines.last_mut() {
            Some(line) if width(line) + width(between) + width(part) <= most => {
                line.push_str(between);
                line.push_str(part);
            }
            _ => lines.push(part.to_owned()),
        }
    }
    lines
}

/// Lines of words, the foot of the first at `y`.
pub(super) fn words(lines: Vec<String>, x: f64, y: f64, class: &'static str) -> AnyView {
    let mut at = y;
    lines
        .into_iter()
        .map(|line| {
            let y = tenth(at);
            at += LINE;
            view! { <text class=class x=tenth(x) y=y>{line}</text> }
        })
        .collect_view()
        .into_any()
}

/// How high so many lines are.
pub(super) fn height(lines: &[String]) -> f64 {
    f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX)) * LINE
}

#[cfg(test)]
mod tests {
    use super::{lines, width};

    #[test]
    fn long_words_go_on_the_next_line_and_none_is_lost() {
        let name = "Children’s Assessment and Safeguarding Service, the team that visits families";
        let found = lines(name, 200.0);
        assert!(found.len() > 2, "{found:?}");
        assert_eq!(found.join(" "), name);
        for line in found {
            assert!(width(&line) <= 200.0, "{line}");
        }
    }

    #[test]
    fn on_a_phone_of_360_pixels_the_words_of_a_chart_can_be_read() {
        let left_for_it = 296.0;
        assert!(super::SIZE * left_for_it / super::super::WIDTH >= 14.0);
    }
}
