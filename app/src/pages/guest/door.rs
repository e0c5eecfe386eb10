//! Where somebody from outside comes in: the link alone opens nothing, the code is asked for too. And where they are told that they
//! are not in.

use leptos::prelude::*;

use super::frame::GuestPage;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::{error_summary::ErrorSummary, phone::Phone, say::Say};
use crate::desk::desk;
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::GUEST_CODE;

/// In the place of the question: the link opens nothing, or nothing any more.
pub const GUEST_LINK_ENDED: &str = "staff-guest-ended";

/// The question for the code.
#[component]
pub(in crate::pages) fn GuestDoorPage(token: String) -> impl IntoView {
    let words = desk().words();
    let state = ActState::current();
    let is_over = state
        .refused
        .as_ref()
        .is_some_and(|(key, _)| key == GUEST_LINK_ENDED);
    if is_over {
        return view! { <NotIn key=GUEST_LINK_ENDED/> }.into_any();
    }
    let asking = Asking::new(words.clone(), "guest", GUEST_CODE, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let title = words.say("staff-guest-door-title");
    view! {
        <GuestPage title=title.clone() failed file=None>
            <div class="app-sign-in">
                {summary}
                <h1 class="app-title">{title.clone()}</h1>
                <Say words=words.clone() key="staff-guest-door-intro"/>
                <form method="post" action=Route::GuestDoor(token) novalidate>
                    <ActFields asking fields=GUEST_CODE/>
                    <button class="app-button">{words.say("staff-guest-door-button")}</button>
                </form>
                <CallTheTeam/>
            </div>
        </GuestPage>
    }
    .into_any()
}

/// They are not in: not yet, not any more, or they have signed out.
#[component]
pub(in crate::pages) fn GuestOutPage() -> impl IntoView {
    view! { <NotIn key="staff-guest-out"/> }
}

#[component]
fn NotIn(key: &'static str) -> impl IntoView {
    let words = desk().words();
    let title = words.say(&format!("{key}-title"));
    view! {
        <GuestPage title=title.clone() file=None>
            <h1 class="app-title">{title.clone()}</h1>
            <Say words=words.clone() key/>
            <CallTheTeam/>
        </GuestPage>
    }
}

#[component]
fn CallTheTeam() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    view! { <p>{words.say("staff-guest-call")} " " <Phone number=council.phone.clone()/></p> }
}
