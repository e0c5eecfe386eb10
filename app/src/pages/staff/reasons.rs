//! Why something was found as it was: beside the fields of whoever decides next, who answers those reasons (R4.11).

use rules::acts::ActKind;
use rules::finding::Finding;
use words::Words;

use crate::desk::{Detail, HistoryRow, Value};

/// The acts of each stage that give a reason with a finding, and the field with it.
const GIVEN: [(&str, &[ActKind]); 4] = [
    (
        "one",
        &[
            ActKind::Respond,
            ActKind::Resolve,
            ActKind::RespondCorporate,
            ActKind::RespondDataProtection,
        ],
    ),
    ("investigated", &[ActKind::OfficerReport]),
    ("two", &[ActKind::Adjudicate, ActKind::RespondCorporateTwo]),
    ("three", &[ActKind::RespondStageThree]),
];
const REASON: &str = "words";

/// "Stage 1: Not upheld. The reason": one finding of a point or head by its number, with the reason that stands in the history.
pub(super) fn with_reason(
    words: &Words,
    history: &[HistoryRow],
    (stage, finding): (&'static str, Option<Finding>),
    number: Option<u32>,
) -> Option<String> {
    let (stage_name, finding) = in_words(words, [(stage, finding)]).pop()?;
    let found = format!("{stage_name}: {finding}");
    Some(match reason(history, stage, number) {
        Some(reason) => format!("{found}. {reason}"),
        None => found,
    })
}

/// The name of each stage that found something, and what it found.
pub(super) fn in_words<const N: usize>(
    words: &Words,
    stages: [(&str, Option<Finding>); N],
) -> Vec<(String, String)> {
    let found = stages
        .into_iter()
        .filter_map(|(stage, finding)| Some((stage, finding?)));
    let said = found.map(|(stage, finding)| {
        (
            words.say(&format!("staff-found-{stage}")),
            words.say(&format!("staff-finding-{}", finding.slug())),
        )
    });
    said.collect()
}

/// The one given last.
fn reason<'a>(history: &'a [HistoryRow], stage: &str, number: Option<u32>) -> Option<&'a str> {
    let (_, acts) = GIVEN.iter().find(|(known, _)| *known == stage)?;
    let gave = |row: &&HistoryRow| row.event.act().is_some_and(|act| acts.contains(&act));
    let details = history.iter().filter(gave).flat_map(|row| &row.details);
    let is_it = |detail: &&Detail| {
        detail.field == REASON && detail.number == number && number.is_some() && !detail.before
    };
    details
        .filter(is_it)
        .find_map(|detail| match &detail.value {
            Value::Text(reason) => Some(reason.as_str()),
            Value::Keys(_) => None,
        })
}
