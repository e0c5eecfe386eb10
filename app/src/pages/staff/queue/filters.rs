//! Which kind to show, and finding a case by its reference.

use leptos::prelude::*;
use rules::intake::Journey;
use words::Words;

use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::desk::QueueFilter;
use crate::routes::Route;

/// The id of what is said when no case was found.
const UNKNOWN: &str = "reference-unknown";

/// Both forms. `unknown` says that there was no case with the reference that was looked for.
#[component]
pub(super) fn Filters(words: Words, filter: QueueFilter, unknown: bool) -> impl IntoView {
    let kinds = [
        Journey::Complaint,
        Journey::Compliment,
        Journey::AdvocateRequest,
        Journey::Idea,
    ]
    .map(|journey| {
        let name = words.say(&format!("staff-kind-{}", journey.slug()));
        Choice::new(journey.slug(), name, filter.journey == Some(journey))
    });
    let reference = FieldState {
        also: unknown.then(|| UNKNOWN.to_owned()),
        ..FieldState::named("reference")
    };
    view! {
        <div class="app-finders">
        <form class="app-filters" method="get" action=Route::Queue>
            <Hidden name="show" value=filter.list.slug()/>
            <FieldBox
                words=words.clone()
                state=FieldState::named("kind")
                label=words.say("staff-kind-label")
                control=Control::List(kinds.to_vec())
                blank=words.say("staff-kind-all")
            />
            <button class="app-button app-button--quiet">{words.say("staff-filter")}</button>
        </form>
        <form class="app-filters" method="get" action=Route::Find role="search">
            <FieldBox
                words=words.clone()
                state=reference
                label=words.say("staff-find-label")
                control=Control::SHORT
            />
            <button class="app-button app-button--quiet">{words.say("staff-find")}</button>
            {unknown
                .then(|| view! { <p class="app-error" id=UNKNOWN role="alert">{words.say("staff-find-unknown")}</p> })}
        </form>
        </div>
    }
}
