//! The confirmation: we have it, this is its reference, what cannot wait, and what happens next, with dates.

mod copy;
mod file;
mod first;

use std::sync::Arc;

use leptos::prelude::*;
use rules::intake::{Help, Journey, Question, for_another_child};
use words::Words;

use super::error::ErrorView;
use super::told::{AnswerRow, ToldRows, answer_rows};
use super::yours::{NOT_MINE, YOURS};
use crate::components::{calm::Calm, page::Page, phone::Phone, say::Say};
use crate::desk::{Closed, CouncilFacts, Receipt, desk};
use crate::routes::Route;
pub use copy::copy;
pub use file::{CALLED, OF, SentFile};
use first::First;

/// What was sent last by this visitor.
#[component]
pub fn Sent() -> impl IntoView {
    let desk = desk();
    let (words, council, closed) = (desk.words(), desk.council(), desk.closed());
    let page = async move {
        match desk.receipt().await {
            Ok(Some(receipt)) => view! { <Confirmation words council closed receipt/> }.into_any(),
            Ok(None) => view! { <NothingHere words/> }.into_any(),
            Err(cause) => view! { <ErrorView error=cause.page()/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Confirmation(
    words: Words,
    council: Arc<CouncilFacts>,
    closed: Option<Closed>,
    receipt: Receipt,
) -> impl IntoView {
    let title = words.say(&format!("sent-{}-title", receipt.journey.slug()));
    let with = variables(&council, &receipt);
    let steps = step_keys(&words, &receipt)
        .into_iter()
        .map(|key| view! { <li><Say words=words.clone() key with=with.clone()/></li> })
        .collect_view();
    let notes: Vec<_> = notes(&receipt)
        .into_iter()
        .map(|key| view! { <Say words=words.clone() key with=with.clone()/> })
        .collect();
    // Who is in danger, or waits for something to be stopped, has not done everything, and what cannot wait comes first.
    let is_urgent = receipt.danger || receipt.freeze;
    // Of who came back nobody says whether it was urgent.
    let done = (!is_urgent && !receipt.came_back).then(
        || view! { <div class="app-receipt__done"><Say words=words.clone() key="sent-done"/></div> },
    );
    let keep = || view! { <Say words=words.clone() key="sent-copy"/> };
    let (keep, keep_later) = ((!is_urgent).then(keep), is_urgent.then(keep));
    let told = (!receipt.came_back).then(|| {
        let rows = answer_rows(&words, &council, receipt.journey, &receipt.answers);
        view! { <Told words=words.clone() rows/> }
    });
    let equality = receipt.may_offer_equality.then(|| {
        let ask = Route::Question(Journey::Equality, Question::EqualityAsk);
        view! { <p><a href=ask>{words.say("sent-again-equality")}</a></p> }
    });
    let files = receipt.files.clone();
    let another = for_another_child(receipt.journey, &receipt.answers).map(|_| {
        view! {
            <form method="post" action=Route::SentAnother>
                <Say words=words.clone() key="sent-another"/>
                <button class="app-button app-button--quiet">{words.say("sent-another-button")}</button>
            </form>
        }
    });
    // In danger the numbers stand at the top already.
    let folded = matches!(receipt.journey, Journey::Compliment | Journey::Idea);
    let calm = (!receipt.danger)
        .then(|| view! { <Calm words=words.clone() council=council.clone() folded/> });
    view! {
        <Page title=title.clone()>
            <section class="app-receipt">
                <h1 class="app-title">{title}</h1>
                {done}
                <h2 class="app-receipt__label">{words.say("sent-reference")}</h2>
                <p class="app-receipt__reference" translate="no">{receipt.reference.clone()}</p>
                {keep}
            </section>
            <First words=words.clone() council=council.clone() closed receipt/>
            <div class="app-beside">
                <section>
                    <h2>{words.say("sent-next")}</h2>
                    <ol class="app-steps" role="list">{steps}</ol>
                    {notes}
                    {keep_later}
                    <div class="app-no-print">
                        <Say words=words.clone() key="sent-close"/>
                        <form method="post" action=Route::SentYours>
                            <button class="app-button app-button--quiet" name=YOURS value=NOT_MINE>
                                {words.say("sent-close-button")}
                            </button>
                        </form>
                    </div>
                    <p>{words.say("sent-call")} " " <Phone number=council.phone.clone()/></p>
                    <file::Added words=words.clone() files/>
                    <div class="app-no-print">
                        <p><a href=Route::SentFile>{words.say("sent-file-title")}</a></p>
                        {another}
                        {equality}
                        <p><a href=Route::Start>{words.say("sent-something-else")}</a></p>
                    </div>
                </section>
                <section>
                    {told}
                </section>
            </div>
            {calm}
        </Page>
    }
}

/// What they told us, folded up on the screen: somebody may look over their shoulder.
#[component]
fn Told(words: Words, rows: Vec<AnswerRow>) -> impl IntoView {
    view! {
        <h2>{words.say("check-answers")}</h2>
        <details class="app-fold app-fold--printed">
            <summary>{words.say("sent-read")}</summary>
            <ToldRows words=words.clone() rows/>
            <div class="app-no-print">
                <p><a href=Route::SentCopy>{words.say("sent-keep")}</a></p>
                <Say words=words.clone() key="sent-keep-warning"/>
            </div>
        </details>
    }
}

fn variables(council: &CouncilFacts, receipt: &Receipt) -> Vec<(&'static str, String)> {
    vec![
        (
            "acknowledge",
            receipt.acknowledge_by.clone().unwrap_or_default(),
        ),
        ("answer", receipt.answer_by.clone().unwrap_or_default()),
        ("provider", council.provider.clone()),
        ("provider_phone", council.provider_phone.clone()),
        ("council", council.name.clone()),
    ]
}

/// The keys of what happens next, in order.
fn step_keys(words: &Words, receipt: &Receipt) -> Vec<String> {
    let unshared = receipt.journey == Journey::AdvocateRequest && !receipt.advocate_asked;
    (1..=3)
        .map(|step| step_key(words, receipt.journey, unshared, receipt.is_silent, step))
        .filter(|key| words.has(key))
        .collect()
}

/// The key of a step of what happens next, from 1: this journey's, or that of a request that is not shared, or of what
/// nobody gets in touch about.
pub(super) fn step_key(
    words: &Words,
    journey: Journey,
    unshared: bool,
    silent: bool,
    step: u8,
) -> String {
    let variants = [(unshared, "unshared"), (silent, "silent")];
    let key = |variant: &str| format!("sent-{}-{variant}-{step}", journey.slug());
    let variant = variants
        .into_iter()
        .find(|(applies, name)| *applies && words.has(&key(name)));
    key(variant.map_or("next", |(_, name)| name))
}

/// The keys of what else is good to know, for those whom it is meant for.
fn notes(receipt: &Receipt) -> Vec<&'static str> {
    let asks_for_help = matches!(
        receipt.journey,
        Journey::Complaint | Journey::AdvocateRequest
    );
    let help = receipt.answers.get::<Help>().unwrap_or_default();
    let wants_help = !help.help.is_empty();
    let notes = [
        (receipt.by_email, "sent-email"),
        (
            receipt.advocate_asked && receipt.journey == Journey::Complaint && !receipt.is_silent,
            "sent-advocate",
        ),
        (
            receipt.advocate_asked && receipt.journey == Journey::Complaint && receipt.is_silent,
            "sent-advocate-silent-3",
        ),
        (wants_help && !receipt.is_silent, "sent-help"),
        (receipt.is_silent && asks_for_help, "sent-no-contact"),
        (receipt.by_child && asks_for_help, "sent-trusted"),
    ];
    notes
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, key)| key)
        .collect()
}

/// Somebody came back after the cookie was gone. Nobody else's reference is ever shown.
#[component]
fn NothingHere(words: Words) -> impl IntoView {
    view! {
        <Page title=words.say("sent-nothing-title")>
            <h1 class="app-title">{words.say("sent-nothing-title")}</h1>
            <Say words=words.clone() key="sent-nothing-intro"/>
            <p><a class="app-button" href=Route::Start>{words.say("go-to-start")}</a></p>
        </Page>
    }
}
