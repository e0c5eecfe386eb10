//! Where somebody from outside hands in a file, such as their report.

use leptos::prelude::*;
use words::Words;

use super::frame::GuestPage;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, say::Say};
use crate::desk::{GuestFile, desk};
use crate::form::ActState;
use crate::pages::staff::{instead, unavailable};
use crate::routes::Route;
use crate::staff_forms::HAND_IN;

#[component]
pub(in crate::pages) fn HandInPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.guest_file().await {
            Ok(Some(file)) => view! { <HandInForm words file state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

/// The name of the field with the reference of the case: somebody may come in to another meanwhile.
pub const OF: &str = "of-case";

#[component]
fn HandInForm(words: Words, file: GuestFile, state: ActState) -> impl IntoView {
    let asking = Asking::new(words.clone(), "add-file", HAND_IN, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let title = words.say("staff-guest-hand-in-title");
    let of = file.reference.as_str().to_owned();
    view! {
        <GuestPage title=title.clone() failed file=Some(file)>
            <a class="app-back" href=Route::GuestCase>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title.clone()}</h1>
            <Say words=words.clone() key="staff-guest-hand-in-intro"/>
            <form method="post" action=Route::HandIn enctype="multipart/form-data" novalidate>
                <Hidden name=OF value=of/>
                <ActFields asking fields=HAND_IN/>
                <button class="app-button">{words.say("staff-guest-hand-in-button")}</button>
            </form>
        </GuestPage>
    }
}
