//! What is known of a point: beside the fields that ask about it, and on the page of the case.

use rules::case::{Case, Point};
use words::Words;

use crate::components::asking::PointNote;
use crate::desk::Council;

/// The points of a case as forms show them: what it is about, and every finding so far, so that a decision that differs
/// from the one before it is made with open eyes (R4.11).
pub(super) fn point_notes(words: &Words, council: &Council, case: &Case) -> Vec<PointNote> {
    let note = |point: &Point| {
        let found = findings(words, point)
            .into_iter()
            .map(|(stage, finding)| format!("{stage}: {finding}"));
        let about = about(words, council, point).join(" · ");
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
pub(super) fn about(words: &Words, council: &Council, point: &Point) -> [String; 3] {
    let service = council
        .areas
        .iter()
        .find(|(area, _)| *area == point.service)
        .map_or_else(
            || words.say("staff-service-not-known"),
            |(_, name)| name.clone(),
        );
    [
        words.say(&format!("staff-nature-{}", point.nature.slug())),
        service,
        words.say(&format!("staff-pathway-{}", point.pathway.slug())),
    ]
}

/// What was found at each stage so far.
pub(super) fn findings(words: &Words, point: &Point) -> Vec<(String, String)> {
    [
        ("one", point.one),
        ("investigated", point.investigated),
        ("two", point.two),
        ("three", point.three),
    ]
    .into_iter()
    .filter_map(|(stage, finding)| Some((stage, finding?)))
    .map(|(stage, finding)| {
        (
            words.say(&format!("staff-found-{stage}")),
            words.say(&format!("staff-finding-{}", finding.slug())),
        )
    })
    .collect()
}
