//! The confirmation: it arrived, this is its reference, and this is what happens next, with dates.

use std::sync::Arc;

use leptos::prelude::*;
use rules::intake::{Journey, Question};

use super::error::ErrorView;
use crate::components::{calm::Calm, page::Page, phone::Phone, say::Say};
use crate::desk::{Council, Receipt, desk};
use crate::form::ErrorPage;
use crate::routes::{START, path_question};
use crate::words::Words;

/// What was sent last by this visitor.
#[component]
pub fn Sent() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let page = async move {
        match desk.receipt().await {
            Ok(Some(receipt)) => view! { <Confirmation words council receipt/> }.into_any(),
            Ok(None) => view! { <NothingHere words/> }.into_any(),
            Err(_) => {
                view! { <ErrorView error=ErrorPage { status: 503, number: None }/> }.into_any()
            }
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Confirmation(words: Words, council: Arc<Council>, receipt: Receipt) -> impl IntoView {
    let journey = receipt.journey.slug();
    let title = words.say(&format!("sent-{journey}-title"));
    let with = vec![
        (
            "acknowledge",
            receipt.acknowledge_by.clone().unwrap_or_default(),
        ),
        ("answer", receipt.answer_by.clone().unwrap_or_default()),
        ("provider", council.provider.clone()),
        ("council", council.name.clone()),
    ];
    let unshared = receipt.journey == Journey::AdvocateRequest && !receipt.advocate_asked;
    let steps = (1..=3)
        .map(|step| {
            let variants = [(unshared, "unshared"), (receipt.do_not_contact, "silent")];
            let key = |variant: &str| format!("sent-{journey}-{variant}-{step}");
            let variant = variants
                .into_iter()
                .find(|(applies, name)| *applies && words.has(&key(name)));
            key(variant.map_or("next", |(_, name)| name))
        })
        .filter(|key| words.has(key))
        .map(|key| view! { <li><Say words=words.clone() key with=with.clone()/></li> })
        .collect_view();
    let notes = [
        (receipt.by_email, "sent-email"),
        (
            receipt.advocate_asked && receipt.journey != Journey::AdvocateRequest,
            "sent-advocate",
        ),
        (receipt.do_not_contact, "sent-no-contact"),
        (true, "sent-trusted"),
    ];
    let provider = vec![("provider", council.provider.clone())];
    let notes = notes
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, key)| view! { <Say words=words.clone() key with=provider.clone()/> })
        .collect_view();
    let equality = receipt.may_offer_equality.then(|| {
        let ask = path_question(Journey::Equality, Question::EqualityAsk);
        view! { <p class="app-no-print"><a href=ask>{words.say("sent-again-equality")}</a></p> }
    });
    view! {
        <Page title=title.clone()>
            <section class="app-receipt">
                <h1 class="app-title">{title}</h1>
                <p>{words.say("sent-reference")}</p>
                <p class="app-receipt__reference">{receipt.reference}</p>
            </section>
            <Say words=words.clone() key="sent-copy"/>
            <h2>{words.say("sent-next")}</h2>
            <ol class="app-steps" role="list">{steps}</ol>
            {notes}
            <p>{words.say("sent-call")} " " <Phone number=council.phone.clone()/></p>
            {equality}
            <p class="app-no-print">{words.say("sent-print")}</p>
            <Calm words=words.clone() council=council.clone()/>
        </Page>
    }
}

/// Somebody came back after the cookie was gone. Nobody else's reference is ever shown.
#[component]
fn NothingHere(words: Words) -> impl IntoView {
    view! {
        <Page title=words.say("sent-nothing-title")>
            <h1 class="app-title">{words.say("sent-nothing-title")}</h1>
            <Say words=words.clone() key="sent-nothing-intro"/>
            <p><a class="app-button" href=START>{words.say("go-to-start")}</a></p>
        </Page>
    }
}
