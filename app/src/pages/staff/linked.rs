//! The cases that somebody linked with a case.

use leptos::prelude::*;
use words::Words;

use crate::components::told::ByWords;
use crate::desk::LinkedCase;
use crate::routes::Route;

/// Each with how they belong together; nothing where there is none.
#[component]
pub(super) fn Linked(words: Words, cases: Vec<LinkedCase>) -> impl IntoView {
    if cases.is_empty() {
        return ().into_any();
    }
    let cases = cases.into_iter().map(|linked| {
        let row = linked.row;
        let how = match (linked.how, linked.taken_in.is_some()) {
            (Some(how), _) => words.say(&format!("staff-together-{}", how.slug())),
            (None, true) => words.say("staff-linked-taken-in"),
            (None, false) => words.say("staff-linked-goes-on"),
        };
        let stage = words.say(&format!("staff-stage-{}", row.listed.stage.slug()));
        let received = words.say_with("staff-alike-received", &[("date", &row.received)]);
        let told = row
            .told
            .map(|told| view! { <ByWords words=words.clone() told/> });
        view! {
            <li>
                <a translate="no" href=Route::Case(row.reference.clone())>{row.reference.to_string()}</a>
                " " <strong class="app-alike__same">{how}</strong>
                <p class="app-soft">{received} " · " {stage}</p>
                {told}
            </li>
        }
    });
    view! {
        <section aria-labelledby="linked">
            <h2 id="linked">{words.say("staff-linked")}</h2>
            <ul class="app-alike" role="list">{cases.collect_view()}</ul>
        </section>
    }
    .into_any()
}
