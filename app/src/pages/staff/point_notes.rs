//! What is known of a point: beside the fields that ask about it, and on the page of the case.

use rules::case::{Case, Point};
use rules::finding::Finding;
use words::Words;

use super::reasons::{in_words, with_reason};
use crate::components::asking::PointNote;
use crate::desk::{CouncilFacts, HistoryRow};

/// The points of a case as forms show them: what it is about, and every finding so far with its reason, so that a decision
/// that differs from the one before it is made with open eyes (R4.11).
pub(super) fn point_notes(
    words: &Words,
    council: &CouncilFacts,
    case: &Case,
    history: &[HistoryRow],
) -> Vec<PointNote> {
    let note = |point: &Point| {
        let before = recorded(words, case).into_iter();
        let before = before.filter(|_| point.answered_before && point.finding().is_none());
        let before = before.map(|(stage, finding)| format!("{stage}: {finding}"));
        let found = stages(point)
            .into_iter()
            .filter_map(|found| with_reason(words, history, found, Some(point.number)));
        let found = before.chain(found);
        let about = about(words, council, case, point).join(" · ");
        PointNote {
            number: point.number,
            title: title(words, point),
            notes: std::iter::once(about).chain(found).collect(),
        }
    };
    case.points.iter().map(note).collect()
}

/// "Point 1: what it says".
pub(super) fn title(words: &Words, point: &Point) -> String {
    let number = point.number.to_string();
    words.say_with(
        "staff-point-title",
        &[("number", &number), ("what", &point.what)],
    )
}

/// The nature, the service by the council's own name, and the procedure.
pub(super) fn about(
    words: &Words,
    council: &CouncilFacts,
    case: &Case,
    point: &Point,
) -> [String; 3] {
    let service = council
        .areas
        .iter()
        .find(|(area, _)| *area == point.service)
        .map_or_else(
            || words.say("staff-service-not-known"),
            |(_, name)| name.clone(),
        );
    let records = case.records.as_ref();
    let nature = match records.is_none_or(|records| records.knows_nature(point.number)) {
        true => format!("staff-nature-{}", point.nature.slug()),
        false => "staff-nature-not-recorded".to_owned(),
    };
    [
        words.say(&nature),
        service,
        words.say(&format!("staff-pathway-{}", point.pathway.slug())),
    ]
}

/// What was found at each stage so far.
pub(super) fn findings(words: &Words, point: &Point) -> Vec<(String, String)> {
    in_words(words, stages(point))
}

fn stages(point: &Point) -> [(&'static str, Option<Finding>); 4] {
    [
        ("one", point.stage_one),
        ("investigated", point.investigated),
        ("two", point.stage_two),
        ("three", point.stage_three),
    ]
}

/// How each stage ended by earlier records, where these say nothing of the single points.
pub(super) fn recorded(words: &Words, case: &Case) -> Vec<(String, String)> {
    let Some(records) = case.records.filter(|records| records.points != 1) else {
        return Vec::new();
    };
    ["one", "two", "three"]
        .into_iter()
        .zip(records.outcomes)
        .filter_map(|(stage, outcome)| Some((stage, outcome?)))
        .map(|(stage, outcome)| {
            (
                words.say(&format!("staff-found-{stage}")),
                words.say(&format!("register-outcome-{}", outcome.slug())),
            )
        })
        .collect()
}
