//! What the lines of a letter are: it is kept as plain text, in which a heading is the first line of a paragraph and ends
//! without a stop.

/// A part of a letter.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LetterPart<'a> {
    /// What it is about.
    Title(&'a str),
    /// A heading and what stands under it.
    Under(&'a str, Vec<&'a str>),
    /// Lines without a heading.
    Plain(Vec<&'a str>),
}

/// Before these stand the council's address, the day and the greeting.
const FIRST_WORDS: usize = 3;

/// Where a sentence stops, in every script of ours.
const STOPS: &[char] = &[
    '.', '?', '!', ':', ';', ',', '،', '؛', '؟', '۔', '।', '።', '፣', '፧', '፦',
];

/// The headings of easy read, by how they begin, each with a picture that helps.
const PICTURES: [(&str, &str); 22] = [
    ("What happens next", "calendar"),
    ("What happens now", "calendar"),
    ("Why", "information"),
    ("What you told us", "talk"),
    ("What you want", "put-right"),
    ("Who looks into it", "worker"),
    ("Who answers", "worker"),
    ("Who is on the panel", "team"),
    ("Who can come", "team"),
    ("Who comes", "team"),
    ("A person to speak up for you", "door-advocate"),
    ("What an advocate does", "door-advocate"),
    ("How to get one", "phone"),
    ("Talk to us", "phone"),
    ("If you are not safe", "danger"),
    ("If you are not happy", "sad"),
    ("If you do not agree", "hand"),
    ("How long", "clock"),
    ("The new date", "calendar"),
    ("When", "clock"),
    ("The Ombudsman", "fair"),
    ("What we found", "look"),
];

/// The parts of a letter, in order.
pub(super) fn layout(text: &str) -> Vec<LetterPart<'_>> {
    let paragraphs = text.split("\n\n").map(str::trim);
    let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
    paragraphs
        .enumerate()
        .map(|(place, paragraph)| part(place, paragraph.lines().collect()))
        .collect()
}

fn part(place: usize, lines: Vec<&str>) -> LetterPart<'_> {
    match lines.as_slice() {
        [title] if place == FIRST_WORDS && !stops(title) => LetterPart::Title(title),
        // Under a heading stand sentences or numbers; under a name stand more names.
        [heading, under @ .., last]
            if place >= FIRST_WORDS
                && !stops(heading)
                && (stops(last) || ends_in_number(last) || picture(heading).is_some()) =>
        {
            LetterPart::Under(heading, [under, &[*last]].concat())
        }
        _ => LetterPart::Plain(lines),
    }
}

/// Whether it is a line of a list, which begins with its number.
pub(super) fn is_item(line: &str) -> bool {
    let number = line.split_once(". ").map(|(number, _)| number);
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

/// The picture of a heading of easy read, where one helps.
pub(super) fn picture(heading: &str) -> Option<&'static str> {
    let mut known = PICTURES.iter();
    let found = known.find(|(begins, _)| heading.starts_with(begins));
    found.map(|(_, name)| *name)
}

fn stops(line: &str) -> bool {
    bare(line).ends_with(STOPS)
}

fn ends_in_number(line: &str) -> bool {
    bare(line).ends_with(|last: char| last.is_ascii_digit())
}

/// Without the marks around what runs the other way.
fn bare(line: &str) -> &str {
    line.trim_end_matches(['\u{2069}', '”', '»', '"', ')', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: &str = "Westmere Council\n1 Example Street\nWM1 1AA\n\nMonday 23 November 2026\nYour reference: H4KQ-7M2X\n\n\
        Hello Purple Otter,\n\nWe have your complaint\n\nThank you for telling us.\n\nWhat happens next\n1. We look into it.\n\
        2. We answer you.\n\nWith kind regards\n\nRobin Example\nListening Team, Westmere Council\n\nIf somebody is not safe\nIn danger now: call 999.\n\
        At night: \u{2068}01632 960 003\u{2069}\n";

    #[test]
    fn headings_are_told_from_names_and_sentences() {
        let parts = layout(LETTER);
        let headings: Vec<_> = parts
            .iter()
            .filter_map(|part| match part {
                LetterPart::Title(title) => Some(*title),
                LetterPart::Under(heading, _) => Some(*heading),
                LetterPart::Plain(_) => None,
            })
            .collect();
        assert_eq!(
            headings,
            [
                "We have your complaint",
                "What happens next",
                "If somebody is not safe"
            ]
        );
        assert!(is_item("2. We answer you."));
        assert!(!is_item("It is free. Call us."));
    }

    #[test]
    fn every_picture_of_a_heading_is_drawn() {
        for (heading, name) in PICTURES {
            let file = format!(
                "{}/../public/pictures/{name}.svg",
                env!("CARGO_MANIFEST_DIR")
            );
            assert!(std::path::Path::new(&file).is_file(), "{heading}: {name}");
        }
    }
}
