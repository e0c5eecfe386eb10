//! What was recommended at stages 2 and 3, and what the council answered to each (R4.16).

use leptos::prelude::*;
use rules::case::Case;
use words::Words;

use crate::pages::staff::recommendation_notes::{by, reply, title};

/// Those of stage 2, then those of the panel; nothing where nothing is recommended.
#[component]
pub(super) fn Recommendations(words: Words, case: Case) -> impl IntoView {
    let stages = [case.recommendations(), case.panel_recommendations()];
    if stages.iter().all(|all| all.is_empty()) {
        return ().into_any();
    }
    let all = stages.into_iter().flat_map(|all| (1..).zip(all));
    let all = all.map(|(number, one)| {
        let answered = match &one.reply {
            Some(answered) => reply(&words, answered),
            None => vec![words.say("staff-recommendation-open")],
        };
        let lines = std::iter::once(by(&words, one)).chain(answered);
        let lines = lines
            .map(|line| view! { <li dir="auto">{line}</li> })
            .collect_view();
        view! {
            <article class="app-point">
                <h3 dir="auto">{title(&words, number, one)}</h3>
                <ul class="app-group__notes">{lines}</ul>
            </article>
        }
    });
    let all = all.collect_view();
    view! { <section><h2>{words.say("staff-recommendations")}</h2>{all}</section> }.into_any()
}
