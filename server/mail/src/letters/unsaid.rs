//! Whether the words of a letter say what they have to, as the record has it (Reg. 11, 15(2), 17, 18, 20, R4.16, R4.17).

use std::collections::BTreeSet;

use regex::{Captures, Regex};
use words::dates::longest;

use super::{
    Asked, Draft,
    dates::Dates,
    draft::FACT,
    duty::{Duty, FINDING},
    spelled,
};

/// What a letter does not say and has to, and what it says and must not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unsaid {
    /// Sentences that have to stand in it.
    pub lacks: Vec<String>,
    /// Sentences in it that the record does not bear out, or not any more.
    pub untrue: Vec<String>,
    /// Dates in its compulsory sentences that are not as they are counted.
    pub asks: Vec<Asked>,
}

/// Compares the words of a letter with what it has to say: `then` is the letter as it was written, `now` what would be
/// written today, `dates` how its dates are counted on the day on which it leaves.
pub(super) fn unsaid(
    draft: &Draft,
    (written, then): &(Draft, Vec<Duty>),
    now: &[Duty],
    dates: &Dates,
) -> Unsaid {
    let text = in_one_line(&draft.text());
    let mut found = Unsaid::default();
    let whats: BTreeSet<&str> = now.iter().map(|duty| duty.what.as_str()).collect();
    for what in whats {
        let mut from = 0;
        let of_it = now.iter().filter(|duty| duty.what == what);
        for line in of_it.flat_map(|duty| &duty.lines) {
            let line = line.counted(dates);
            match pattern(&line).and_then(|pattern| pattern.captures_at(&text, from)) {
                Some(captures) => {
                    from = captures.get(0).map_or(from, |all| all.end());
                    found.asks.extend(other_dates(&line, &captures, dates));
                }
                None => found.lacks.push(line.text()),
            }
        }
    }
    let lines = |duties: &[Duty]| -> Vec<String> {
        let lines = duties.iter().flat_map(|duty| &duty.lines);
        lines.map(|line| line.counted(dates).text()).collect()
    };
    let (before, after) = (lines(then), lines(now));
    let gone = before.into_iter().filter(|line| !after.contains(line));
    found
        .untrue
        .extend(gone.filter(|line| text.contains(&in_one_line(line))));
    found
        .untrue
        .extend(findings_beyond(&text, &in_one_line(&written.text()), now));
    found
}

/// The sentence with room for any date where it has one.
fn pattern(line: &Draft) -> Option<Regex> {
    let text = line.text();
    let (mut pattern, mut done) = (String::new(), 0);
    for field in line.dates().0 {
        pattern.push_str(&regex::escape(&in_one_line_inside(
            &text[done..field.at.start],
        )));
        done = field.at.end;
        pattern.push_str(if done < text.len() {
            "(.{3,40}?)"
        } else {
            "([^.;]{3,40})"
        });
    }
    pattern.push_str(&regex::escape(&in_one_line_inside(&text[done..])));
    Regex::new(&pattern).ok()
}

/// Dates that stand where the sentence has another one.
fn other_dates(line: &Draft, captures: &Captures<'_>, dates: &Dates) -> Vec<Asked> {
    let fields = line.dates().0.into_iter().enumerate();
    let others = fields.filter_map(|(place, field)| {
        let stands = captures.get(place + 1)?.as_str();
        let runs = field.name == FACT || dates.get(&field.name).is_some();
        let is_it = spelled::dates_in(stands)
            .iter()
            .any(|one| one.is(field.date));
        (runs && !is_it).then(|| Asked::of(stands, longest(field.date)))
    });
    others.collect()
}

/// Findings that stand in the words and were not written there: "What we found: Not upheld" beside or instead of "Upheld".
fn findings_beyond(text: &str, written: &str, now: &[Duty]) -> Vec<String> {
    let lines = now.iter().filter(|duty| duty.what == FINDING);
    let lines = lines.flat_map(|duty| &duty.lines).map(Draft::text);
    let mut labels: Vec<String> = lines
        .filter_map(|line| Some(line.split_once(": ")?.0.to_owned() + ":"))
        .filter(|label| !label.contains('.'))
        .collect();
    labels.sort();
    labels.dedup();
    let said = |text: &str, label: &str| -> Vec<String> {
        let places = text.match_indices(label);
        let ends = |at: usize| text[at..].find('.').map_or(text.len(), |end| at + end);
        places
            .map(|(at, _)| text[at..ends(at)].to_owned())
            .collect()
    };
    let mut beyond = Vec::new();
    for label in labels {
        let mut wanted = said(written, &label);
        for one in said(text, &label) {
            match wanted.iter().position(|known| *known == one) {
                Some(place) => {
                    wanted.swap_remove(place);
                }
                None => beyond.push(one),
            }
        }
    }
    beyond
}

/// The words without what only lays them out.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same of a part of a line, which keeps a blank at its ends.
fn in_one_line_inside(text: &str) -> String {
    let blank = |is_there: bool| if is_there { " " } else { "" };
    let (before, after) = (
        blank(text.starts_with(char::is_whitespace)),
        blank(text.ends_with(char::is_whitespace)),
    );
    format!("{before}{}{after}", in_one_line(text))
}
