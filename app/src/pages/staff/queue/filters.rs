//! Which kind to show, and finding a case by what anybody remembers of it.

use leptos::prelude::*;
use rules::form::Autocomplete;
use rules::intake::Journey;
use words::Words;

use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::desk::QueueFilter;
use crate::routes::Route;

/// Both forms.
#[component]
pub(super) fn Filters(words: Words, filter: QueueFilter) -> impl IntoView {
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
        <form class="app-filters" method="post" action=Route::Find role="search">
            <FieldBox
                words=words.clone()
                state=FieldState::named("sought")
                label=words.say("staff-find-label")
                control=Control::line(Autocomplete::Off)
            />
            <button class="app-button app-button--quiet">{words.say("staff-find")}</button>
        </form>
        </div>
    }
}
