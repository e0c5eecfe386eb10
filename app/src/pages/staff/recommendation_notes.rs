//! What is known of a recommendation: beside the fields that answer it, and on the page of the case.

use rules::case::{Recommendation, RecommendationReply};
use words::{Words, dates};

use crate::components::asking::PointNote;

/// The recommendations of a stage as forms show them, each with who made it.
pub(super) fn recommendation_notes(words: &Words, all: &[Recommendation]) -> Vec<PointNote> {
    let note = |(number, one): (u32, &Recommendation)| PointNote {
        number,
        title: title(words, number, one),
        notes: vec![by(words, one)],
    };
    (1..).zip(all).map(note).collect()
}

/// "Recommendation 1: what is recommended".
pub(super) fn title(words: &Words, number: u32, one: &Recommendation) -> String {
    let number = number.to_string();
    let with = [("number", &*number), ("what", &*one.what)];
    words.say_with("staff-recommendation-title", &with)
}

/// Who recommended it.
pub(super) fn by(words: &Words, one: &Recommendation) -> String {
    words.say(&format!("staff-recommended-by-{}", one.by.slug()))
}

/// What the council answered, with its reason; who does it and by when where it is followed.
pub(super) fn reply(words: &Words, reply: &RecommendationReply) -> Vec<String> {
    let answer = words.say(&format!(
        "staff-recommendation-answer-{}",
        reply.answer.slug()
    ));
    let action = reply.who.as_ref().zip(reply.due).map(|(who, due)| {
        let due = dates::short_with_year(due);
        words.say_with(
            "staff-recommendation-action",
            &[("who", who), ("due", &due)],
        )
    });
    let action = action.filter(|_| reply.is_followed());
    [answer, reply.because.clone()]
        .into_iter()
        .chain(action)
        .collect()
}
