//! Where staff sign in. Nothing stops a password manager or pasting (WCAG 3.3.8).

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::{line::Line, staff_page::StaffPage};
use crate::desk::desk;
use crate::form::{ActState, KEPT};
use crate::routes::SIGN_IN;

/// E-mail address and password.
#[component]
pub fn SignIn() -> impl IntoView {
    let words = desk().words();
    let state = ActState::current();
    let asked_for = use_query_map()
        .read_untracked()
        .get("next")
        .unwrap_or_default();
    let next = if state.filled.all("next").is_empty() {
        asked_for
    } else {
        state.value("next")
    };
    let failed = state.refused.is_some();
    let summary = state.refused.as_ref().map(|(key, _)| {
        let errors = vec![(Some("email".to_owned()), words.say(key))];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let field = |name: &str| FieldState {
        name: name.to_owned(),
        id: name.to_owned(),
        ..FieldState::default()
    };
    // What was typed when the session had ended goes along, so that nothing is lost.
    let kept = state
        .filled
        .pairs()
        .filter(|(name, _)| name.starts_with(KEPT))
        .map(|(name, value)| {
            view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> }
        });
    let kept = kept.collect_view();
    let email = FieldState {
        value: state.value("email"),
        ..field("email")
    };
    view! {
        <StaffPage title=words.say("staff-sign-in-title") failed>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{words.say("staff-sign-in-title")}</h1>
                <form method="post" action=SIGN_IN novalidate>
                    <input type="hidden" name="next" value=next/>
                    {kept}
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
