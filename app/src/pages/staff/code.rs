//! The second step of signing in, for whoever has a second factor.

use leptos::prelude::*;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::{say::Say, staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::desk;
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::CODE;

/// A code of the app, or one of the recovery codes.
#[component]
pub fn CodePage() -> impl IntoView {
    let words = desk().words();
    let state = ActState::current();
    let asking = Asking::new(words.clone(), "code", CODE, state.clone());
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let title = words.say("staff-code-title");
    view! {
        <StaffPage title=title.clone() failed>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{title.clone()}</h1>
                <form method="post" action=Route::Code novalidate>
                    <TakenAlong state/>
                    <ActFields asking fields=CODE/>
                    <button class="app-button">{words.say("staff-sign-in-button")}</button>
                </form>
                <Say words=words.clone() key="staff-code-lost"/>
            </div>
        </StaffPage>
    }
}
