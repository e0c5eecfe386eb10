//! The cases that a case may belong with.

use leptos::prelude::*;
use words::Words;

use crate::components::told::ByWords;
use crate::desk::AlikeCase;
use crate::routes::Route;

/// Each with what both have; nothing where there is none.
#[component]
pub(super) fn Alike(words: Words, cases: Vec<AlikeCase>) -> impl IntoView {
    if cases.is_empty() {
        return ().into_any();
    }
    let cases = cases.into_iter().map(|alike| {
        let row = alike.row;
        let in_common = alike.in_common.iter();
        let in_common = in_common
            .map(|likeness| words.say(&format!("staff-likeness-{}", likeness.slug())))
            .collect::<Vec<String>>()
            .join(", ");
        let stage = words.say(&format!("staff-stage-{}", row.listed.stage.slug()));
        let received = words.say_with("staff-alike-received", &[("date", &row.received)]);
        let same = alike.may_be_the_same.then(
            || view! { <strong class="app-alike__same">{words.say("staff-alike-same")}</strong> },
        );
        let told = row
            .told
            .map(|told| view! { <ByWords words=words.clone() told/> });
        view! {
            <li>
                <a translate="no" href=Route::Case(row.reference.clone())>{row.reference.to_string()}</a>
                " " {same}
                <p class="app-soft">{in_common} " · " {received} " · " {stage}</p>
                {told}
            </li>
        }
    });
    view! {
        <section aria-labelledby="alike">
            <h2 id="alike">{words.say("staff-alike")}</h2>
            <ul class="app-alike" role="list">{cases.collect_view()}</ul>
        </section>
    }
    .into_any()
}
