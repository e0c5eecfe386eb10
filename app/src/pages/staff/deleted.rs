//! A case that is no longer kept (R9.7): instead of its page, and among those that others are linked with.

use leptos::prelude::*;
use rules::reference::Reference;
use words::Words;

use crate::components::staff_page::StaffPage;
use crate::pages::public::error::set_status;
use crate::routes::Route;

/// What is said instead of the page of a case.
#[component]
pub(super) fn Deleted(words: Words, reference: Reference, on: String) -> impl IntoView {
    set_status(410);
    let title = words.say_with(
        "staff-deleted-title",
        &[("reference", &reference.to_string())],
    );
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <p>{words.say_with("staff-deleted-intro", &[("date", &on)])}</p>
            <p><a class="app-button" href=Route::Queue>{words.say("staff-queue-title")}</a></p>
        </StaffPage>
    }
}

/// The cases with which one was linked and that are no longer kept, each with the day on which it was deleted.
#[component]
pub(super) fn NoLongerKept(words: Words, cases: Vec<(Reference, String)>) -> impl IntoView {
    if cases.is_empty() {
        return ().into_any();
    }
    let cases = cases.into_iter().map(|(reference, on)| {
        let with = [("reference", &*reference.to_string()), ("date", &*on)];
        view! { <li>{words.say_with("staff-deleted-linked", &with)}</li> }
    });
    view! {
        <section aria-labelledby="deleted">
            <h2 id="deleted">{words.say("staff-deleted-links")}</h2>
            <ul>{cases.collect_view()}</ul>
        </section>
    }
    .into_any()
}
