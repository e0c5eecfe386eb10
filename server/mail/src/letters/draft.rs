//! The words of a letter before it leaves. Its dates are fields: they are counted again on the day on which it leaves, so
//! that nobody is given a day that was counted from the day of writing (Reg. 15(2), Reg. 18, R4.3).
//!
//! A field is kept in the words as a mark: what it is, and the date that was counted last. The marks are made of characters
//! that stand for nothing, which nobody can type into a form.

use std::ops::Range;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};
use words::{Dir, Language, dates::longest};

use super::mark::{CLOSES, HOLDS, OPENS, bare, mark};
use super::{
    dates::Dates,
    spelled::{self, Spelled},
};
use crate::translate::set_apart;

/// The name of a date that is a fact of the record and never counted: the day of receipt, a day that an act names.
pub(super) const FACT: &str = "fact";

/// So many changed words, old and new, are compared however long that takes: some hundredths of a second.
const FEW: usize = 8_000;
/// More of them are compared for so long.
const A_MOMENT: Duration = Duration::from_millis(300);

/// The words of a letter with its dates as fields. Letters that have left, and those that an earlier build wrote, have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft(String);

/// A date of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// Which of [`Dates`], or [`FACT`].
    pub(super) name: String,
    /// The date that was counted last.
    pub(super) date: NaiveDate,
    /// Where it stands in the text.
    pub(super) at: Range<usize>,
}

impl Draft {
    /// The words as they are stored.
    #[must_use]
    pub const fn of_stored(stored: String) -> Self {
        Self(stored)
    }

    /// How they are stored.
    #[must_use]
    pub fn stored(&self) -> &str {
        &self.0
    }

    /// The words as they are read, with the dates that were counted last.
    #[must_use]
    pub fn text(&self) -> String {
        self.read().0
    }

    /// The same words, with every date that has a day counted again.
    #[must_use]
    pub fn counted(&self, dates: &Dates) -> Self {
        let (text, fields) = self.read();
        let again = fields.into_iter().map(|field| Field {
            date: dates.get(&field.name).unwrap_or(field.date),
            ..field
        });
        Self::with(&text, again)
    }

    /// The letter as it left: words only.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self(self.text())
    }

    /// The words as somebody changed them: the dates that still stand there stay fields.
    #[must_use]
    pub fn edited(&self, typed: &str) -> Self {
        let typed = &bare(typed);
        let (text, fields) = self.read();
        let (old, new) = (tokens(&text), tokens(typed));
        let words = |text: &str, all: &[Range<usize>]| -> Vec<String> {
            all.iter().map(|at| text[at.clone()].to_owned()).collect()
        };
        let same = alike(&words(&text, &old), &words(typed, &new));
        let kept = fields.into_iter().filter_map(|field| {
            let first = old.iter().position(|at| at.start == field.at.start)?;
            let last = old.iter().position(|at| at.end == field.at.end)?;
            let at = moved(&same, first..last + 1)?;
            Some(Field {
                at: new[at.start].start..new[at.end - 1].end,
                ..field
            })
        });
        Self::with(typed, kept)
    }

    /// Whether these are the same words: line ends and blanks at the ends of lines are none.
    #[must_use]
    pub fn says(&self, typed: &str) -> bool {
        lines(&self.text()) == lines(&bare(typed))
    }

    /// The words as they are read in a language, with the dates that were counted last.
    pub(super) fn text_in(&self, language: Language) -> String {
        let date = |field: &Field| match language.dir {
            Dir::Rtl => set_apart(&language.longest(field.date)),
            Dir::Ltr => language.longest(field.date),
        };
        self.replaced(date)
    }

    /// Its lines.
    pub(super) fn lines(&self) -> Vec<Self> {
        let lines = self.0.lines().map(str::trim_end);
        lines.map(|line| Self(line.to_owned())).collect()
    }

    /// The words with the name of each date in its place, so that the same line is known again on another day.
    pub(super) fn shape(&self) -> String {
        self.replaced(|field| match field.name.as_str() {
            FACT => mark(&field.name, field.date),
            name => format!("{OPENS}{name}{CLOSES}"),
        })
    }

    /// The same words with the dates that another draft has under the same names.
    pub(super) fn with_dates_of(&self, other: &Self) -> Self {
        let (_, known) = other.read();
        Self(self.replaced(|field| {
            let same = known
                .iter()
                .find(|one| one.name == field.name && field.name != FACT);
            mark(&field.name, same.map_or(field.date, |same| same.date))
        }))
    }

    fn replaced(&self, date: impl Fn(&Field) -> String) -> String {
        let (text, fields) = self.read();
        let (mut replaced, mut done) = (String::with_capacity(text.len()), 0);
        for field in &fields {
            replaced.push_str(&text[done..field.at.start]);
            replaced.push_str(&date(field));
            done = field.at.end;
        }
        replaced.push_str(&text[done..]);
        replaced
    }

    /// Its fields, in order, and the dates that somebody typed or that come from what was typed, in order.
    pub(super) fn dates(&self) -> (Vec<Field>, Vec<Spelled>) {
        let (text, fields) = self.read();
        let typed = spelled::dates_in(&text).into_iter().filter(|spelled| {
            let apart = |field: &Field| {
                field.at.end <= spelled.at.start || spelled.at.end <= field.at.start
            };
            fields.iter().all(apart)
        });
        let typed = typed.collect();
        (fields, typed)
    }

    /// The same words, with fields at these places too.
    pub(super) fn with_fields(&self, more: impl IntoIterator<Item = Field>) -> Self {
        let (text, mut fields) = self.read();
        fields.extend(more);
        fields.sort_by_key(|field| field.at.start);
        Self::with(&text, fields)
    }

    /// The text and where its fields stand in it.
    fn read(&self) -> (String, Vec<Field>) {
        let mut chunks = self.0.split(OPENS);
        let mut text = bare(chunks.next().unwrap_or_default());
        let mut fields = Vec::new();
        for chunk in chunks {
            let (mark, rest) = chunk.split_once(CLOSES).unwrap_or(("", chunk));
            let named = mark
                .split_once(HOLDS)
                .and_then(|(name, date)| Some((name.to_lowercase(), date.parse().ok()?)));
            if let Some((name, date)) = named {
                let start = text.len();
                text.push_str(&longest(date));
                let at = start..text.len();
                fields.push(Field { name, date, at });
            }
            text.push_str(&bare(rest));
        }
        (text, fields)
    }

    /// This text, with what stands at the fields replaced by them; they are in order and do not overlap.
    fn with(text: &str, fields: impl IntoIterator<Item = Field>) -> Self {
        let (mut stored, mut done) = (String::with_capacity(text.len()), 0);
        for field in fields {
            if field.at.start >= done {
                stored.push_str(&text[done..field.at.start]);
                stored.push_str(&mark(&field.name, field.date));
                done = field.at.end;
            }
        }
        stored.push_str(&text[done..]);
        Self(stored)
    }
}

/// Which words of the old text stand in the new one. To compare two long texts that have nothing in common would take a processor
/// minutes: then what is not found within a moment is new, and a date in it is one that somebody typed.
fn alike(old: &[String], new: &[String]) -> Vec<DiffOp> {
    let is_same = |(one, other): &(&String, &String)| one == other;
    let begin = old.iter().zip(new).take_while(is_same).count();
    let (old_rest, new_rest) = (&old[begin..], &new[begin..]);
    let backwards = old_rest.iter().rev().zip(new_rest.iter().rev());
    let end = backwards.take_while(is_same).count();
    let many = old_rest.len() + new_rest.len() - 2 * end > FEW;
    let until = many.then(|| Instant::now() + A_MOMENT);
    capture_diff_slices_deadline(Algorithm::Myers, old, new, until)
}

/// Browsers send line ends and ends of text in their own ways.
fn lines(text: &str) -> Vec<String> {
    let lines = text.trim().lines();
    lines.map(|line| line.trim_end().to_owned()).collect()
}

/// Where these tokens of the old text stand in the new one, if all of them do, side by side.
fn moved(same: &[DiffOp], wanted: Range<usize>) -> Option<Range<usize>> {
    let new = |old: usize| {
        same.iter().find_map(|op| match *op {
            DiffOp::Equal {
                old_index,
                new_index,
                len,
            } if (old_index..old_index + len).contains(&old) => Some(new_index + old - old_index),
            _ => None,
        })
    };
    let first = new(wanted.start)?;
    let in_a_row = wanted
        .clone()
        .zip(first..)
        .all(|(old, expected)| new(old) == Some(expected));
    in_a_row.then(|| first..first + wanted.len())
}

/// Words and marks of punctuation, without the blanks between them.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut in_word = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        match found.last_mut() {
            Some(last) if in_word && character.is_alphanumeric() => last.end = end,
            _ if character.is_whitespace() => {}
            _ => found.push(start..end),
        }
        in_word = character.is_alphanumeric();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn draft() -> Draft {
        let (today, by) = (
            mark("today", day("2026-07-20")),
            mark("panel_by", day("2026-08-17")),
        );
        Draft::of_stored(format!(
            "{today}\n\nWe got it on {}.\nThe last day is {by}; that is all.\n",
            mark(FACT, day("2026-07-20"))
        ))
    }

    fn later() -> Dates {
        Dates::from_iter([
            ("today", Some(day("2026-08-13"))),
            ("panel_by", Some(day("2026-09-11"))),
        ])
    }

    const LATER: &str = "Thursday 13 August 2026\n\nWe got it on Monday 20 July 2026.\nThe last day is Friday 11 September 2026; that is all.\n";

    #[test]
    fn dates_are_counted_again_and_facts_are_not() {
        assert_eq!(draft().counted(&later()).text(), LATER);
        assert_eq!(draft().counted(&later()).plain().stored(), LATER);
    }

    #[test]
    fn whoever_edits_cannot_break_a_date_that_they_leave_alone() {
        let text = draft().text();
        for (typed, expected) in [
            (text.replace('\n', "\r\n"), LATER.replace('\n', "\r\n")),
            (
                format!("Dear all,\n{text}Bye."),
                format!("Dear all,\n{LATER}Bye."),
            ),
            (
                text.replace("We got it on Monday 20 July 2026.\n", ""),
                LATER.replace("We got it on Monday 20 July 2026.\n", ""),
            ),
            (
                text.replace("The last day is", "You have time until"),
                LATER.replace("The last day is", "You have time until"),
            ),
            (
                text.replace(
                    "The last day is Monday 17 August 2026;",
                    "Until\nMonday 17\nAugust 2026 you may ask",
                ),
                LATER.replace(
                    "The last day is Friday 11 September 2026;",
                    "Until\nFriday 11 September 2026 you may ask",
                ),
            ),
            (
                text.replace("17 August 2026; that", "18 August 2026; that"),
                LATER.replace("Friday 11 September", "Monday 18 August"),
            ),
        ] {
            assert_eq!(draft().edited(&typed).counted(&later()).text(), expected);
        }
    }

    #[test]
    fn a_field_cannot_be_forged() {
        let forged = format!("Hello {}", mark("today", day("2026-01-01")));
        let edited = draft().edited(&forged);
        assert_eq!(edited.dates().0, []);
        assert_eq!(edited.text(), "Hello today2026-01-01");
    }

    #[test]
    fn line_ends_and_blanks_at_the_ends_of_lines_are_no_change() {
        let text = draft().text();
        assert!(draft().says(&text.replace('\n', "  \r\n")));
        assert!(draft().says(text.trim()));
        assert!(!draft().says(&text.replace("all", "most")));
    }
}
