//! What is known of a head of the statement of complaint: beside the fields that ask about it, and on the page of the case.

use rules::case::{Case, Head};
use rules::finding::Finding;
use words::Words;

use super::reasons::{in_words, with_reason};
use crate::components::asking::PointNote;
use crate::desk::HistoryRow;

/// The heads as forms show them: where each comes from, whether it is agreed, and what was found so far and why, so that a
/// decision that differs from the one before it is made with open eyes (R4.11).
pub(super) fn head_notes(words: &Words, case: &Case, history: &[HistoryRow]) -> Vec<PointNote> {
    let note = |head: &Head| {
        let found = stages(case, head).into_iter().filter_map(|found| {
            let number = match found.0 {
                "one" => head.point,
                _ => Some(head.number),
            };
            with_reason(words, history, found, number)
        });
        PointNote {
            number: head.number,
            title: title(words, head),
            notes: std::iter::once(about(words, head).join(" · "))
                .chain(found)
                .collect(),
        }
    };
    case.heads().iter().map(note).collect()
}

/// "Head 1: what is complained of".
pub(super) fn title(words: &Words, head: &Head) -> String {
    let number = head.number.to_string();
    let with = [("number", &*number), ("what", &*head.what)];
    words.say_with("staff-head-title", &with)
}

/// From which point it comes, and whether they agreed to it.
pub(super) fn about(words: &Words, head: &Head) -> [String; 2] {
    let from = match head.point {
        Some(point) => {
            let point = point.to_string();
            words.say_with("staff-head-point", &[("number", &point)])
        }
        None => words.say("staff-head-new"),
    };
    let agreed = match head.agreed {
        true => "staff-head-agreed",
        false => "staff-head-not-agreed",
    };
    [from, words.say(agreed)]
}

/// What was found so far: at stage 1 of the point from which it comes, and of the head itself since.
pub(super) fn findings(words: &Words, case: &Case, head: &Head) -> Vec<(String, String)> {
    in_words(words, stages(case, head))
}

fn stages(case: &Case, head: &Head) -> [(&'static str, Option<Finding>); 5] {
    let point = head.point.and_then(|point| case.point(point));
    [
        ("one", point.and_then(|point| point.stage_one)),
        ("investigated", head.investigated),
        ("two", head.stage_two),
        ("panel", head.panel),
        ("three", head.stage_three),
    ]
}
