//! The calm box: in danger right now, these are the numbers (R9.1).

use std::sync::Arc;

use leptos::prelude::*;
use words::Words;

use super::phone::{Dialled, Phone};
use crate::desk::CouncilFacts;

/// The numbers to call, each with when to call it.
#[component]
pub fn Calm(
    /// The words.
    words: Words,
    /// The council, for its numbers.
    council: Arc<CouncilFacts>,
    /// What to know first, line by line; without pictures, so that the numbers stay in sight.
    #[prop(optional)]
    lines: Vec<String>,
) -> impl IntoView {
    let numbers = [
        ("calm-police", "999".to_owned()),
        ("calm-front-door", council.front_door_phone.clone()),
        ("calm-out-of-hours", council.emergency_phone.clone()),
        ("calm-childline", "0800 1111".to_owned()),
    ];
    view! {
        <section class="app-calm" aria-labelledby="calm">
            <h2 id="calm">{words.say("calm-title")}</h2>
            {lines.into_iter().map(|text| view! { <p><Dialled text/></p> }).collect_view()}
            <ul>
                {numbers
                    .into_iter()
                    .map(|(key, number)| view! { <li>{words.say(key)} " " <Phone number/></li> })
                    .collect_view()}
            </ul>
        </section>
    }
}
