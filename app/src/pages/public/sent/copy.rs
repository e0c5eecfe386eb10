//! The copy that somebody keeps of what they sent.

use std::sync::Arc;

use words::Words;

use super::{answer_rows, notes, step_keys, variables};
use crate::components::calm::numbers;
use crate::desk::{CouncilFacts, Receipt};

/// The reference, the day, every answer, what happens next, what else is good to know and the numbers for danger, as plain text with
/// a blank line between each.
#[must_use]
pub fn copy(words: &Words, council: &Arc<CouncilFacts>, receipt: &Receipt) -> String {
    let with = variables(council, receipt);
    let with: Vec<(&str, &str)> = with.iter().map(|(name, value)| (*name, &**value)).collect();
    let mut parts = vec![
        words.say_with("copy-title", &with),
        words.say_with("copy-reference", &[("reference", &receipt.reference)]),
        words.say_with("copy-sent", &[("day", &receipt.received_on)]),
    ];
    let rows = answer_rows(words, council, receipt.journey, &receipt.answers);
    let told = rows
        .into_iter()
        .filter_map(|row| Some(format!("{}\n{}", row.asked, row.answer?)));
    parts.extend(told);
    parts.push(words.say("sent-next"));
    let steps = step_keys(words, receipt).into_iter().zip(1..);
    parts.extend(steps.map(|(key, step)| format!("{step}. {}", words.say_with(&key, &with))));
    parts.extend(
        notes(receipt)
            .into_iter()
            .map(|key| words.say_with(key, &with)),
    );
    parts.push(format!("{} {}", words.say("sent-call"), council.phone));
    parts.push(words.say("calm-title"));
    let numbers = numbers(council).map(|(key, number)| format!("{} {number}", words.say(key)));
    parts.push(numbers.join("\n"));
    parts.join("\n\n") + "\n"
}
