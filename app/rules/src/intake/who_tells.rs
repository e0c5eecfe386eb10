//! What is known of the person who tells us, from all their answers together.

use super::{Age, Answers, AskingFor, ForWhom, Who, WhoExactly};

/// Whether the person who tells us may be a child, for all that they said: who does not say who they are is not taken for
/// an adult, and is offered an advocate (R7.3).
#[must_use]
pub fn may_be_a_child(answers: &Answers) -> bool {
    let who = answers.get::<Who>().and_then(|answer| answer.who);
    let exactly = answers
        .get::<WhoExactly>()
        .and_then(|answer| answer.exactly);
    match (who.as_deref(), exactly.as_deref()) {
        (None | Some("in-care" | "young-person" | "care-leaver"), _) => true,
        (Some("someone-else"), exactly) => exactly != Some("professional"),
        (Some("adoption"), None | Some("adopted")) => true,
        _ => false,
    }
}

/// Whether somebody tells us for a child, alone or with themselves. An advocate always does.
#[must_use]
pub fn is_for_a_child(answers: &Answers) -> bool {
    let who = answers.get::<Who>().and_then(|answer| answer.who);
    let whom = answers.get::<ForWhom>().and_then(|answer| answer.whom);
    who.as_deref() == Some("advocate") || matches!(whom.as_deref(), Some("child" | "both"))
}

/// Whether the person who tells us is a child, a young person or a care leaver: they go first in the queue (R1.3) and
/// are offered an advocate (R7.3).
#[must_use]
pub fn is_child_or_care_leaver(answers: &Answers) -> bool {
    let who = answers.get::<Who>().and_then(|answer| answer.who);
    let asks_for_themselves = answers
        .get::<AskingFor>()
        .is_some_and(|asking| asking.whom.as_deref() == Some("me"));
    let grown_up = answers
        .get::<Age>()
        .is_some_and(|answer| answer.age.as_deref() == Some("25-or-over"));
    matches!(
        who.as_deref(),
        Some("in-care" | "young-person" | "care-leaver")
    ) || (asks_for_themselves && !grown_up)
}

/// Whether they speak for somebody because it is their work: an advocate, a professional, a member of parliament, a councillor.
#[must_use]
pub fn speaks_by_profession(answers: &Answers) -> bool {
    let who = answers.get::<Who>().and_then(|answer| answer.who);
    matches!(who.as_deref(), Some("advocate" | "professional"))
}
