//! Where staff set up, replace and remove their own second factor: an app that shows a new code every 30 seconds.

use leptos::prelude::*;
use words::Words;

use super::shown_once::RecoveryCodes;
use super::unavailable;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::error_summary::ErrorSummary;
use crate::components::{say::Say, staff_page::StaffPage, taken_along::TakenAlong};
use crate::desk::{BegunFactor, OwnFactor, ShownFirst, desk};
use crate::form::{ActState, ShownOnce};
use crate::routes::{AGAIN, Route};
use crate::staff_forms::{BEGIN_FACTOR, CHANGE_FACTOR, CODE};

/// One step at a time: to begin, to prove that the app knows the secret, to keep the recovery codes.
#[component]
pub fn SecondFactorPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let owes = desk.staff().is_some_and(|staff| staff.owes);
    let state = ActState::current();
    let once = use_context::<ShownOnce>();
    let page = async move {
        match (once, desk.own_factor().await) {
            (Some(ShownOnce::Codes(codes)), _) => view! { <Done words codes state/> }.into_any(),
            (_, Ok(factor)) => view! { <Step words factor owes state/> }.into_any(),
            (_, Err(cause)) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Done(words: Words, codes: Vec<String>, state: ActState) -> impl IntoView {
    let title = words.say("staff-second-factor-title");
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title.clone()}</h1>
            <RecoveryCodes words codes state/>
        </StaffPage>
    }
}

#[component]
fn Step(words: Words, factor: OwnFactor, owes: bool, state: ActState) -> impl IntoView {
    let title = words.say("staff-second-factor-title");
    let (form, fields) = match (&factor.begun, &factor.since) {
        (Some(_), _) => ("first-code", CODE),
        (None, None) if factor.shown_first == ShownFirst::Nothing => ("second-factor", &[][..]),
        (None, Some(_)) if factor.shown_first == ShownFirst::Nothing => ("second-factor", CODE),
        (None, None) => ("second-factor", BEGIN_FACTOR),
        (None, Some(_)) => ("second-factor", CHANGE_FACTOR),
    };
    let asking = Asking::new(words.clone(), form, fields, state.clone());
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let back =
        (!owes).then(|| view! { <a class="app-back" href=Route::Account>{words.say("back")}</a> });
    let must = owes.then(|| {
        view! { <div class="app-notice"><p>{words.say("staff-second-factor-must")}</p></div> }
    });
    let step = match factor.begun {
        Some(begun) => view! { <Prove words=words.clone() begun asking state/> }.into_any(),
        None if factor.shown_first == ShownFirst::Directory => {
            let to = format!("{}?{AGAIN}&next={}", Route::ByDirectory, Route::SecondFactor);
            view! {
                <p>{words.say("staff-second-factor-directory")}</p>
                <p><a class="app-button" href=to>{words.say("staff-second-factor-directory-button")}</a></p>
            }
            .into_any()
        }
        None if factor.since.is_none() => {
            view! {
                <Say words=words.clone() key="staff-second-factor-intro"/>
                <form method="post" action=Route::SecondFactor novalidate>
                    <TakenAlong state/>
                    <ActFields asking fields/>
                    <button class="app-button" name="do" value="begin">{words.say("staff-second-factor-begin")}</button>
                </form>
            }
            .into_any()
        }
        None => {
            let left = factor.codes_left.to_string();
            // Who has to have one can only replace it.
            let remove = (!factor.is_compulsory).then(|| {
                view! {
                    <button class="app-button app-button--quiet" name="remove" value="yes">
                        {words.say("staff-second-factor-remove")}
                    </button>
                }
            });
            view! {
                <p>{words.say_with("staff-second-factor-since", &[("when", &factor.since.unwrap_or_default())])}</p>
                <p>{words.say_with("staff-recovery-left", &[("count", &left)])}</p>
                <Say words=words.clone() key="staff-second-factor-change"/>
                <form method="post" action=Route::SecondFactor novalidate>
                    <ActFields asking fields/>
                    <div class="app-actions">
                        <button class="app-button" name="do" value="begin">{words.say("staff-second-factor-replace")}</button>
                        {remove}
                    </div>
                </form>
            }
            .into_any()
        }
    };
    view! {
        <StaffPage title=title.clone() failed>
            <div class="app-sign-in">
                {back}
                {summary}
                <h1 class="app-title">{title.clone()}</h1>
                {must}
                {step}
            </div>
        </StaffPage>
    }
}

/// What the app has to be told, and the first code that it shows then.
#[component]
fn Prove(words: Words, begun: BegunFactor, asking: Asking, state: ActState) -> impl IntoView {
    // A white edge of four squares is a part of every QR code.
    let side = begun.size + 8;
    let around = format!("-4 -4 {side} {side}");
    view! {
        <Say words=words.clone() key="staff-second-factor-scan"/>
        <svg
            viewBox=around
            width="240"
            height="240"
            role="img"
            aria-label=words.say("staff-second-factor-qr")
            shape-rendering="crispEdges"
        >
            <rect x="-4" y="-4" width=side height=side fill="#fff"></rect>
            <path d=begun.path fill="#000"></path>
        </svg>
        <p><a href=begun.address>{words.say("staff-second-factor-open")}</a></p>
        <p>{words.say("staff-second-factor-type")}</p>
        <p><code translate="no">{begun.secret}</code></p>
        <form method="post" action=Route::SecondFactor novalidate>
            <TakenAlong state/>
            <ActFields asking fields=CODE/>
            <div class="app-actions">
                <button class="app-button" name="do" value="prove">{words.say("staff-second-factor-prove")}</button>
            </div>
        </form>
    }
}
