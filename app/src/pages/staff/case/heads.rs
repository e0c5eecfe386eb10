//! The statement of complaint, head by head, with what was found of each at every stage side by side (Reg. 16, R4.11).

use leptos::prelude::*;
use rules::case::Case;
use words::{Words, dates};

use super::found::Found;
use crate::pages::staff::head_notes::{about, findings, title};

/// The heads of the last version; nothing where there is none, or where it was written before statements had heads.
#[component]
pub(in crate::pages) fn Heads(words: Words, case: Case) -> impl IntoView {
    let two = case.stage_two().filter(|two| !two.heads.is_empty());
    let Some(two) = two else {
        return ().into_any();
    };
    let stands = match (two.agreed_on, two.unanswered_on) {
        (Some(on), _) => ("staff-heads-agreed", Some(on)),
        (None, Some(on)) => ("staff-heads-unanswered", Some(on)),
        (None, None) => ("staff-heads-waiting", None),
    };
    let date = stands.1.map(dates::short_with_year).unwrap_or_default();
    let heads = two.heads.iter().map(|head| {
        let findings = findings(&words, &case, head);
        view! {
            <article class="app-point">
                <h3 dir="auto">{title(&words, head)}</h3>
                <p class="app-soft">{about(&words, head).join(" · ")}</p>
                <Found findings/>
            </article>
        }
    });
    let heads = heads.collect_view();
    view! {
        <section>
            <h2>{words.say("staff-heads")}</h2>
            <p>{words.say_with(stands.0, &[("date", &date)])}</p>
            {heads}
        </section>
    }
    .into_any()
}
