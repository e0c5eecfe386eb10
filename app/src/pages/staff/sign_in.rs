//! Where staff sign in. Nothing stops a password manager or pasting (WCAG 3.3.8).

use leptos::prelude::*;

use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::{line::Line, staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::desk;
use crate::form::ActState;
use crate::query::Query;
use crate::routes::{Route, SIGNED_IN};

/// E-mail address and password.
#[component]
pub fn SignIn() -> impl IntoView {
    let words = desk().words();
    let state = ActState::current();
    // Nobody else is led here with that in the address: see the handler of the sign-in.
    let without_cookies = Query::here().get(SIGNED_IN).is_some();
    let refused = match state.refused.clone() {
        None if without_cookies => Some(("staff-refused-no-cookies".to_owned(), None)),
        refused => refused,
    };
    let failed = refused.is_some();
    let summary = refused.map(|(key, field)| {
        let errors = vec![(field, words.say(&key))];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let field = |name: &str| FieldState {
        name: name.to_owned(),
        id: name.to_owned(),
        ..FieldState::default()
    };
    let email = FieldState {
        value: state.value("email"),
        ..field("email")
    };
    view! {
        <StaffPage title=words.say("staff-sign-in-title") failed>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{words.say("staff-sign-in-title")}</h1>
                <form method="post" action=Route::SignIn novalidate>
                    <TakenAlong state/>
                    <div class="app-field">
                        <label class="app-label" for="email">{words.say("staff-email-label")}</label>
                        <Line state=email kind="email" autocomplete="username"/>
                    </div>
                    <div class="app-field">
                        <label class="app-label" for="password">{words.say("staff-password-label")}</label>
                        <Line state=field("password") kind="password" autocomplete="current-password"/>
                    </div>
                    <button class="app-button">{words.say("staff-sign-in-button")}</button>
                </form>
            </div>
        </StaffPage>
    }
}
