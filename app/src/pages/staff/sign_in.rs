//! Where staff sign in. Nothing stops a password manager or pasting (WCAG 3.3.8).

use leptos::prelude::*;
use words::Words;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::{staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::desk;
use crate::form::ActState;
use crate::query::Query;
use crate::routes::{Audience, ENDED, Route, SIGNED_IN};
use crate::staff_forms::SIGN_IN;

/// E-mail address and password.
#[component]
pub fn SignIn() -> impl IntoView {
    let words = desk().words();
    let mut state = ActState::current();
    let ended = Query::here().get(ENDED).is_some() && state.refused.is_none();
    if ended && desk().staff().is_some_and(|staff| !staff.owes) {
        return view! { <StillSignedIn words/> }.into_any();
    }
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
                {ended.then(|| view! { <p class="app-notice">{words.say("staff-session-over")}</p> })}
                <form method="post" action=Route::SignIn novalidate>
                    <TakenAlong state/>
                    <ActFields asking fields=SIGN_IN/>
                    <button class="app-button">{words.say("staff-sign-in-button")}</button>
                </form>
            </div>
        </StaffPage>
    }
    .into_any()
}

/// The page that somebody left went, but they are signed in: they used another.
#[component]
fn StillSignedIn(words: Words) -> impl IntoView {
    let here = Query::here();
    let next = here.get("next").unwrap_or_default();
    // Nobody is led away from here by an address that somebody else made up.
    let next = match Audience::of(next).is_council() && next.starts_with('/') {
        true => next.to_owned(),
        false => Route::Queue.to_string(),
    };
    let title = words.say("staff-still-signed-in-title");
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <p>{words.say("staff-still-signed-in")}</p>
            <p><a class="app-button" href=next>{words.say("staff-still-signed-in-button")}</a></p>
        </StaffPage>
    }
}
