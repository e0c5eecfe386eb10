//! The first page: four doors, and the numbers for danger.

use leptos::prelude::*;
use rules::intake::Journey;
use words::{Language, Words};

use crate::components::{
    calm::{CallAdvocacy, Calm},
    hidden::Hidden,
    page::Page,
    picture::Picture,
    say::Say,
    sent_before::SentBefore,
};
use crate::desk::desk;
use crate::pages::public::languages::Choice;
use crate::routes::Route;

/// What do you want to do?
#[component]
pub fn Start() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let doors = [
        Journey::Complaint,
        Journey::Compliment,
        Journey::AdvocateRequest,
        Journey::Idea,
    ]
    .map(|journey| {
        let slug = journey.slug();
        view! {
            <li>
                <a class="app-door" href=Route::first_of(journey)>
                    <Picture name=format!("door-{slug}") class="app-door__picture"/>
                    <span class="app-door__words">{words.say(&format!("start-{slug}"))}</span>
                    <span class="app-door__hint">{words.say(&format!("start-{slug}-hint"))}</span>
                </a>
            </li>
        }
    });
    let before = {
        let (desk, words) = (desk.clone(), words.clone());
        async move {
            // The start page opens also while the store cannot be read.
            let sent = desk.sent_journey().await.unwrap_or_default();
            let something_new = "sent-before-choose";
            sent.map(|_| view! { <SentBefore words something_new/> })
        }
    };
    let prefers = desk.prefers();
    let unsent_words = words.clone();
    let unsent = async move {
        let unsent = desk.unsent().await.unwrap_or_default();
        (!unsent.is_empty()).then(|| view! { <Unsent words=unsent_words journeys=unsent/> })
    };
    view! {
        <Page title=words.say("start-title")>
            {prefers.map(|language| view! { <InTheirs language/> })}
            <h1 class="app-hero">{words.say("start-title")}</h1>
            <Suspense>{Suspend::new(unsent)}</Suspense>
            <Suspense>{Suspend::new(before)}</Suspense>
            <Say words=words.clone() key="start-lead" folded=true/>
            <ul class="app-doors" role="list">{doors.collect_view()}</ul>
            <Say words=words.clone() key="start-no-trouble" folded=true/>
            <Calm words=words.clone() council=council.clone()/>
            <CallAdvocacy words=words.clone() council/>
        </Page>
    }
}

/// The language that the browser asks for, where that is one of ours and nobody has chosen yet.
#[component]
fn InTheirs(language: Language) -> impl IntoView {
    view! {
        <form class="app-theirs" method="post" action=Route::Language>
            <Hidden name="back" value=Route::Start.to_string()/>
            <Picture name="languages" class="app-theirs__picture"/>
            <Choice language/>
        </form>
    }
}

/// What was begun in this browser and not sent: to carry on with, or to delete.
#[component]
fn Unsent(words: Words, journeys: Vec<Journey>) -> impl IntoView {
    let ways = journeys
        .into_iter()
        .map(|journey| {
            let what = words.say(&format!("start-{}", journey.slug()));
            view! { <li><a href=Route::Yours(journey)>{words.say_with("start-unsent-go-on", &[("what", &what)])}</a></li> }
        })
        .collect_view();
    view! {
        <section class="app-notice">
            <p>{words.say("start-unsent")}</p>
            <ul>{ways}</ul>
        </section>
    }
}
