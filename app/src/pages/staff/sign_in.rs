//! Where staff sign in. Nothing stops a password manager or pasting (WCAG 3.3.8).

use leptos::prelude::*;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::{staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::desk;
use crate::form::ActState;
use crate::query::Query;
use crate::routes::{Route, SIGNED_IN};
use crate::staff_forms::SIGN_IN;

/// E-mail address and password.
#[component]
pub fn SignIn() -> impl IntoView {
    let words = desk().words();
    let mut state = ActState::current();
    // Nobody else is led here with that in the address: see the handler of the sign-in.
    if Query::here().get(SIGNED_IN).is_some() && state.refused.is_none() {
        state.refused = Some(("staff-refused-no-cookies".to_owned(), None));
    }
    let asking = Asking::new(words.clone(), "sign-in", SIGN_IN, state.clone());
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    view! {
        <StaffPage title=words.say("staff-sign-in-title") failed>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{words.say("staff-sign-in-title")}</h1>
                <form method="post" action=Route::SignIn novalidate>
                    <TakenAlong state/>
                    <ActFields asking fields=SIGN_IN/>
                    <button class="app-button">{words.say("staff-sign-in-button")}</button>
                </form>
            </div>
        </StaffPage>
    }
}
