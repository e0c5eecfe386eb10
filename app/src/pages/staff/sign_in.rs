//! Where staff sign in. Nothing stops a password manager or pasting (WCAG 3.3.8).

use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use words::Words;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::{say::Say, staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::{DirectoryFacts, desk};
use crate::form::{ActState, KEPT};
use crate::query::Query;
use crate::routes::{Audience, BESIDE, ENDED, Route, SIGNED_IN};
use crate::staff_forms::SIGN_IN;

/// The way to the council's directory, where it has one, and e-mail address and password.
#[component]
pub fn SignIn() -> impl IntoView {
    let words = desk().words();
    let directory = desk().council().directory.clone();
    let mut state = ActState::current();
    let ended = Query::here().get(ENDED).is_some() && state.refused.is_none();
    if ended && desk().staff().is_some_and(|staff| !staff.owes) {
        return view! { <StillSignedIn words/> }.into_any();
    }
    // Nobody else is led here with that in the address: see the handler of the sign-in.
    if Query::here().get(SIGNED_IN).is_some() && state.refused.is_none() {
        state.refused = Some(("staff-refused-no-cookies".to_owned(), None));
    }
    let has_passwords = directory.as_ref().is_none_or(|directory| !directory.only);
    if let Some((_, field)) = &mut state.refused
        && !has_passwords
    {
        // There is no field to lead to.
        *field = None;
    }
    let asking = Asking::new(words.clone(), "sign-in", SIGN_IN, state.clone());
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let is_one_of_two = directory.is_some() && has_passwords;
    let directory = directory.map(|directory| {
        view! { <ByDirectory words=words.clone() directory state=state.clone()/> }
    });
    let or = is_one_of_two.then(|| view! { <h2>{words.say("staff-sign-in-password")}</h2> });
    let form = has_passwords.then(|| {
        view! {
            <form method="post" action=Route::SignIn novalidate>
                <TakenAlong state/>
                <ActFields asking fields=SIGN_IN/>
                <button class="app-button">{words.say("staff-sign-in-button")}</button>
            </form>
        }
    });
    view! {
        <StaffPage title=words.say("staff-sign-in-title") failed>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{words.say("staff-sign-in-title")}</h1>
                {ended.then(|| view! { <p class="app-notice">{words.say("staff-session-over")}</p> })}
                {directory}
                {or}
                {form}
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

/// The way to the directory: a link, because a browser follows a form to no other site. What somebody had typed waits on this
/// page while they sign in on another.
#[component]
fn ByDirectory(words: Words, directory: DirectoryFacts, state: ActState) -> impl IntoView {
    let waits = state.filled.pairs().any(|(name, _)| name.starts_with(KEPT));
    let link = words.say_with("staff-sign-in-directory", &[("name", &directory.name)]);
    if waits {
        return view! {
            <Say words=words.clone() key="staff-sign-in-beside"/>
            <p>
                <a class="app-button" href=Route::ByDirectory target="_blank" rel="noopener">
                    {link} " " {words.say("staff-sign-in-new-tab")}
                </a>
            </p>
            <form method="post" action=Route::SignIn novalidate>
                <TakenAlong state/>
                <button class="app-button app-button--quiet" name=BESIDE value="yes">
                    {words.say("staff-sign-in-beside-button")}
                </button>
            </form>
        }
        .into_any();
    }
    let asked_for = Query::here().get("next").unwrap_or_default().to_owned();
    let next = match state.filled.all("next").is_empty() {
        true => asked_for,
        false => state.value("next"),
    };
    let to = match next.as_str() {
        "" => Route::ByDirectory.to_string(),
        next => {
            let next = utf8_percent_encode(next, NON_ALPHANUMERIC);
            format!("{}?next={next}", Route::ByDirectory)
        }
    };
    view! { <p><a class="app-button" href=to>{link}</a></p> }.into_any()
}
