//! The first page: four doors, and the numbers for danger.

use leptos::prelude::*;
use rules::intake::Journey;

use crate::components::{
    calm::Calm, page::Page, picture::Picture, say::Say, sent_before::SentBefore,
};
use crate::desk::desk;
use crate::routes::path_begin;

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
                <a class="app-door" href=path_begin(journey)>
                    <Picture name=format!("door-{slug}") class="app-door__picture"/>
                    <span class="app-door__words">{words.say(&format!("start-{slug}"))}</span>
                    <span class="app-door__hint">{words.say(&format!("start-{slug}-hint"))}</span>
                </a>
            </li>
        }
    });
    let with = vec![
        ("phone", council.phone.clone()),
        ("council", council.name.clone()),
    ];
    let before = {
        let (desk, words) = (desk.clone(), words.clone());
        async move {
            // The start page opens also while the store cannot be read.
            let receipt = desk.receipt().await.unwrap_or_default();
            receipt.map(|receipt| {
                let something_new = "sent-before-choose";
                view! { <SentBefore words receipt something_new/> }
            })
        }
    };
    view! {
        <Page title=words.say("start-title")>
            <h1 class="app-hero">{words.say("start-title")}</h1>
            <Suspense>{Suspend::new(before)}</Suspense>
            <Say words=words.clone() key="start-lead"/>
            <ul class="app-doors" role="list">{doors.collect_view()}</ul>
            <Say words=words.clone() key="start-no-trouble"/>
            <Calm words=words.clone() council/>
            <Say words=words.clone() key="start-other-ways" with/>
        </Page>
    }
}
