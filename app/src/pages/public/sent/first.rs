//! What cannot wait, honest about this hour: who to call in danger, when somebody looks at what has to be stopped, and
//! that nobody is at work at night or at the weekend (R4.19, R9.1).

use std::sync::Arc;

use leptos::prelude::*;
use rules::intake::Journey;
use words::Words;

use crate::components::{calm::Calm, say::Say};
use crate::desk::{Closed, CouncilFacts, Receipt};

/// Directly under the reference; nothing for a thank-you or an idea.
#[component]
pub(super) fn First(
    /// The words.
    words: Words,
    /// The council.
    council: Arc<CouncilFacts>,
    /// That nobody is at work now.
    closed: Option<Closed>,
    /// What was sent.
    receipt: Receipt,
) -> impl IntoView {
    let (now, hour) = match closed {
        Some(_) => (council.emergency_phone.clone(), "closed"),
        None => (council.front_door_phone.clone(), "open"),
    };
    let is_open = closed.is_none();
    let Closed { day, until } = closed.unwrap_or_default();
    let with = vec![
        ("day", day),
        ("opens", until),
        ("closes", council.closes.clone()),
        ("now", now),
    ];
    let danger = receipt.danger.then(|| {
        let with: Vec<_> = with
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let text = words.say_with(&format!("calm-sent-{hour}"), &with);
        let lines = text.lines().map(str::to_owned).collect::<Vec<_>>();
        view! { <Calm words=words.clone() council=council.clone() lines/> }
    });
    let can_wait = matches!(receipt.journey, Journey::Compliment | Journey::Idea);
    let told = match (receipt.freeze, is_open || can_wait || receipt.danger) {
        (true, _) => Some(format!("sent-freeze-{hour}")),
        (false, true) => None,
        (false, false) => Some("sent-hours-closed".to_owned()),
    };
    let told = told.map(|key| {
        view! { <section class="app-notice"><Say words=words.clone() key with=with.clone()/></section> }
    });
    view! {
        {danger}
        {told}
    }
}
