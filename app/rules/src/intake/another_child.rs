//! Whoever speaks for children because it is their work often tells us of the next child at once.

use super::{Answers, AskingFor, Draft, Journey, Question, QuestionPage, speaks_by_profession};
use crate::form::Filled;

/// What of "Who are you?" is about themselves, and not about the child.
const OWN: [&str; 3] = ["who", "work", "organisation"];
/// Whom we may contact for them: somebody around the child before, it may be, who must not hear of the next one.
const THROUGH: &str = "through";

/// Where to begin with another child after this was sent: with who they are, to be looked at again, with how to reach them,
/// and with their name. Through whom else we may reach them is asked anew. Nothing of the child before comes along. None for who spoke for themselves.
#[must_use]
pub fn for_another_child(journey: Journey, sent: &Answers) -> Option<Draft> {
    let asks_for_a_child = || {
        let asking = sent.get::<AskingFor>();
        asking.is_some_and(|asking| asking.whom.as_deref() == Some("child"))
    };
    let speaks_for_children = match journey {
        Journey::Complaint => speaks_by_profession(sent),
        Journey::AdvocateRequest => asks_for_a_child(),
        Journey::Compliment | Journey::Idea | Journey::Equality => false,
    };
    if !speaks_for_children {
        return None;
    }
    let mut draft = Draft::default();
    if let Some(page) = journey.page(Question::Who) {
        let mut own = told_on(page, sent);
        own.0.retain(|name, _| OWN.contains(&name.as_str()));
        draft.save_to_be_seen(page.lead(), own);
    }
    for page in [Question::Reach, Question::Name] {
        let Some(page) = journey.page(page) else {
            continue;
        };
        let mut own = told_on(page, sent);
        let named_another = own.0.remove(THROUGH).is_some();
        match (own.is_blank(), named_another) {
            (true, _) => {}
            (false, false) => draft.save(page.lead(), own),
            (false, true) => draft.save_to_be_seen(page.lead(), own),
        }
    }
    Some(draft)
}

fn told_on(page: QuestionPage, sent: &Answers) -> Filled {
    let told = page.questions().iter().filter_map(|one| sent.typed(*one));
    let pairs = told.flat_map(Filled::pairs);
    Filled::of(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())))
}
