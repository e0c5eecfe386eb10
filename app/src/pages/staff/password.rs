//! Where staff choose their own password: whenever they like, and at once after somebody else chose one for them.

use leptos::prelude::*;

use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::{staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::desk;
use crate::form::ActState;
use crate::query::Query;
use crate::routes::Route;

/// The old password, and the new one twice. Who has just typed the one that they were given is not asked for it again.
#[component]
pub fn PasswordPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let given_until = desk.staff().and_then(|staff| staff.given_until);
    let was_given = given_until.is_some();
    let refused = state.refused.clone();
    let failed = refused.is_some();
    let summary = refused.clone().map(|(key, field)| {
        let errors = vec![(field, words.say(&key))];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let changed = Query::here().get("changed").is_some() && !failed;
    let changed = changed.then(|| {
        view! { <div class="app-notice" role="status"><p>{words.say("staff-password-changed")}</p></div> }
    });
    let given = given_until.map(|until| {
        view! { <p>{words.say_with("staff-password-given", &[("until", &until)])}</p> }
    });
    let back = (!was_given)
        .then(|| view! { <a class="app-back" href=Route::Queue>{words.say("back")}</a> });
    let field = {
        let words = words.clone();
        move |name: &'static str, hint: Option<String>, autocomplete: &'static str| {
            let error = refused
                .as_ref()
                .filter(|(_, field)| field.as_deref() == Some(name))
                .map(|(key, _)| words.say(key));
            let state = FieldState {
                hint,
                error,
                ..FieldState::named(name)
            };
            let label = words.say(&format!("staff-password-{name}"));
            let control = Control::password(autocomplete);
            view! { <FieldBox words=words.clone() state label control/> }
        }
    };
    let current = (!was_given).then(|| field("current", None, "current-password"));
    let title = words.say("staff-password-title");
    view! {
        <StaffPage title=title.clone() failed>
            <div class="app-sign-in">
                {back}
                {summary}
                <h1 class="app-title">{title.clone()}</h1>
                {changed}
                {given}
                <form method="post" action=Route::Password novalidate>
                    <TakenAlong state/>
                    {current}
                    {field("new", Some(words.say("staff-password-new-hint")), "new-password")}
                    {field("again", None, "new-password")}
                    <p class="app-hint">{words.say("staff-password-signs-out")}</p>
                    <button class="app-button">{words.say("staff-password-button")}</button>
                </form>
            </div>
        </StaffPage>
    }
}
