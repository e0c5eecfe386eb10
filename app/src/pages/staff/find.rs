//! Looking for a case by what anybody remembers of it.

use leptos::prelude::*;
use words::Words;

use super::queue::cases::Cases;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::staff_page::StaffPage;
use crate::desk::desk;
use crate::form::ActState;
use crate::found::FoundCases;
use crate::routes::Route;
use crate::staff_forms::FIND;

/// The box, and below it what was found.
#[component]
pub fn FindPage() -> impl IntoView {
    let words = desk().words();
    let found = FoundCases::current();
    let mut state = ActState::current();
    if let Some(found) = &found {
        state.filled = rules::form::Filled::of([("sought".to_owned(), found.sought.clone())]);
    }
    let asking = Asking::new(words.clone(), "find", FIND, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let title = words.say("staff-find-title");
    let found = found.map(|found| view! { <Found words=words.clone() found/> });
    view! {
        <StaffPage title=title.clone() failed>
            {summary}
            <h1 class="app-title">{title.clone()}</h1>
            <form class="app-find" method="post" action=Route::Find role="search" novalidate>
                <ActFields asking fields=FIND/>
                <button class="app-button">{words.say("staff-find")}</button>
            </form>
            {found}
        </StaffPage>
    }
}

#[component]
fn Found(words: Words, found: FoundCases) -> impl IntoView {
    let not_yet = found.rebuild.map(|rebuild| {
        let (total, done) = (rebuild.total.to_string(), rebuild.done.to_string());
        let counts = [("count", total.as_str()), ("done", done.as_str())];
        view! { <div class="app-notice"><p>{words.say_with("staff-find-not-yet", &counts)}</p></div> }
    });
    if found.rows.is_empty() {
        return view! {
            {not_yet}
            <section aria-labelledby="found">
                <h2 id="found">{words.say("staff-find-none")}</h2>
                <ul>
                    <li>{words.say("staff-find-try-fewer")}</li>
                    <li>{words.say("staff-find-try-other")}</li>
                    <li>{words.say("staff-find-try-beginning")}</li>
                    <li>{words.say("staff-find-try-story")}</li>
                </ul>
            </section>
        }
        .into_any();
    }
    let count = found.rows.len().to_string();
    let title = match found.more {
        true => words.say_with("staff-find-more", &[("count", &count)]),
        false => words.say_with("staff-find-found", &[("count", &count)]),
    };
    view! {
        {not_yet}
        <h2>{title.clone()}</h2>
        <Cases words title rows=found.rows/>
    }
    .into_any()
}
