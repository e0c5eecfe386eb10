//! What is shown once: a password that was made up for somebody, and recovery codes.

use leptos::prelude::*;
use words::Words;

use crate::components::staff_page::StaffPage;
use crate::components::taken_along::TakenAlong;
use crate::desk::CaseFile;
use crate::form::{ActState, ShownOnce};
use crate::routes::Route;

/// The password of somebody, to be handed on.
#[component]
pub(super) fn MadePassword(words: Words) -> impl IntoView {
    let Some(ShownOnce::Password {
        name,
        email,
        password,
    }) = use_context::<ShownOnce>()
    else {
        return ().into_any();
    };
    let says = words.say_with("staff-accounts-made", &[("name", &name), ("email", &email)]);
    view! {
        <div class="app-notice" role="status">
            <p>{says}</p>
            <p><code translate="no">{password}</code></p>
            <p>{words.say("staff-accounts-made-once")}</p>
        </div>
    }
    .into_any()
}

/// The code of somebody from outside, to be told by phone or text, and the way back to the case.
#[component]
pub(super) fn MadeCode(words: Words, file: CaseFile) -> impl IntoView {
    let Some(ShownOnce::GuestCode { name, email, code }) = use_context::<ShownOnce>() else {
        return ().into_any();
    };
    let title = words.say("staff-guest-made-title");
    let says = words.say_with("staff-guest-made", &[("name", &name), ("email", &email)]);
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title.clone()}</h1>
            <div class="app-notice" role="status">
                <p>{says}</p>
                <p><code translate="no">{code}</code></p>
                <p>{words.say("staff-guest-made-once")}</p>
            </div>
            <p><a class="app-button" href=Route::Case(file.row.reference)>{words.say("staff-guest-made-back")}</a></p>
        </StaffPage>
    }
    .into_any()
}

/// The recovery codes, to be kept, and the way on.
#[component]
pub(super) fn RecoveryCodes(words: Words, codes: Vec<String>, state: ActState) -> impl IntoView {
    let codes = codes
        .into_iter()
        .map(|code| view! { <li><code translate="no">{code}</code></li> });
    view! {
        <div class="app-notice" role="status"><p>{words.say("staff-second-factor-done")}</p></div>
        <h2>{words.say("staff-recovery-title")}</h2>
        <p>{words.say("staff-recovery-intro")}</p>
        <ul>{codes.collect_view()}</ul>
        <form method="post" action=Route::SecondFactor>
            <TakenAlong state/>
            <button class="app-button" name="do" value="onwards">{words.say("staff-recovery-kept")}</button>
        </form>
    }
}
