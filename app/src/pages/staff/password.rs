//! Where staff choose their own password: whenever they like, and at once after somebody else chose one for them.

use leptos::prelude::*;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::{staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::desk;
use crate::form::ActState;
use crate::query::Query;
use crate::routes::Route;
use crate::staff_forms::{FIRST_PASSWORD, PASSWORD};

/// The old password, and the new one twice. Who has just typed the one that they were given is not asked for it again.
#[component]
pub fn PasswordPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let given_until = desk.staff().and_then(|staff| staff.given_until);
    let was_given = given_until.is_some();
    let fields = if was_given { FIRST_PASSWORD } else { PASSWORD };
    let asking = Asking::new(words.clone(), "password", fields, state.clone());
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let changed = Query::here().get("changed").is_some() && !failed;
    let changed = changed.then(|| {
        view! { <div class="app-notice" role="status"><p>{words.say("staff-password-changed")}</p></div> }
    });
    let given = given_until.map(|until| {
        view! { <p>{words.say_with("staff-password-given", &[("until", &until)])}</p> }
    });
    let back = (!was_given)
        .then(|| view! { <a class="app-back" href=Route::Account>{words.say("back")}</a> });
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
                    <ActFields asking fields/>
                    <p class="app-hint">{words.say("staff-password-signs-out")}</p>
                    <button class="app-button">{words.say("staff-password-button")}</button>
                </form>
            </div>
        </StaffPage>
    }
}
