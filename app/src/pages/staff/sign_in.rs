//! Where staff sign in. Nothing stops a password manager or pasting (WCAG 3.3.8).

use leptos::prelude::*;

use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::{staff_page::StaffPage, taken_along::TakenAlong};
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
    let email = FieldState {
        value: state.value("email"),
        ..FieldState::named("email")
    };
    let address = Control::Line {
        kind: "email",
        autocomplete: "username",
        short: false,
    };
    let [email_label, password_label] =
        ["staff-email-label", "staff-password-label"].map(|key| words.say(key));
    view! {
        <StaffPage title=words.say("staff-sign-in-title") failed>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{words.say("staff-sign-in-title")}</h1>
                <form method="post" action=Route::SignIn novalidate>
                    <TakenAlong state/>
                    <FieldBox words=words.clone() state=email label=email_label control=address/>
                    <FieldBox
                        words=words.clone()
                        state=FieldState::named("password")
                        label=password_label
                        control=Control::password("current-password")
                    />
                    <button class="app-button">{words.say("staff-sign-in-button")}</button>
                </form>
            </div>
        </StaffPage>
    }
}
