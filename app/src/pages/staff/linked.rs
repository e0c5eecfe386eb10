//! The cases that somebody linked with a case.

use leptos::prelude::*;
use rules::case::Same;
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
        let how = linked.how.map(|how| format!("staff-together-{}", how.slug()));
        let same = linked.same.map(|same| match same {
            Same::TookIn => "staff-linked-taken-in".to_owned(),
            Same::GoesOnThere => "staff-linked-goes-on".to_owned(),
        });
        let said = how.iter().chain(&same).map(|key| words.say(key));
        let how = said.collect::<Vec<_>>().join(", ");
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
