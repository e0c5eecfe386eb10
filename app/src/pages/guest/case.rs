//! The one case of somebody from outside, with what their duty needs and nothing else.

use std::sync::Arc;

use leptos::prelude::*;
use words::Words;

use super::frame::GuestPage;
use crate::components::{phone::Kept, say::Say};
use crate::desk::{CouncilFacts, FileRow, GuestFile, desk};
use crate::pages::public::told::{ToldRows, answer_rows};
use crate::pages::staff::case::{
    clocks::Clocks, heads::Heads, panel::PanelSummary, points::Points,
};
use crate::pages::staff::{instead, unavailable};
use crate::routes::Route;

#[component]
pub(in crate::pages) fn GuestCasePage() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let page = async move {
        match desk.guest_file().await {
            Ok(Some(file)) => view! { <Shown words council file/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Shown(words: Words, council: Arc<CouncilFacts>, file: GuestFile) -> impl IntoView {
    let reference = file.reference.to_string();
    let title = words.say_with("staff-guest-case-title", &[("reference", &reference)]);
    let until = words.say_with("staff-guest-until", &[("date", &file.until)]);
    let case = file.case.clone();
    let of_matter = (!file.duty.is_of_panel()).then(|| {
        view! {
            <Heads words=words.clone() case=case.clone()/>
            <Points words=words.clone() council=council.clone() case=case.clone()/>
            <Story words=words.clone() council=council.clone() file=file.clone()/>
        }
    });
    let files = file.files.clone();
    view! {
        <GuestPage title=words.say("staff-guest-case-short") file=Some(file.clone())>
            <h1 class="app-title"><Kept text=title/></h1>
            <p>{until}</p>
            <Say words=words.clone() key="staff-guest-seen"/>
            <div class="app-case">
                <div class="app-case__next">
                    <Clocks words=words.clone() clocks=file.clocks.clone()/>
                    <PanelSummary words=words.clone() case=file.case.clone()/>
                </div>
                <div class="app-case__main">{of_matter} <Papers words=words.clone() files/></div>
                <div class="app-case__side"><LettersOf words=words.clone() file/></div>
            </div>
        </GuestPage>
    }
}

/// What the person told.
#[component]
fn Story(words: Words, council: Arc<CouncilFacts>, file: GuestFile) -> impl IntoView {
    let rows = answer_rows(&words, &council, file.journey, &file.answers);
    let answered = rows.iter().any(|row| row.answer.is_some());
    answered.then(|| {
        view! {
            <section>
                <h2>{words.say("staff-answers")}</h2>
                <ToldRows words=words.clone() rows/>
            </section>
        }
    })
}

/// The files that they read, and the way to hand in another.
#[component]
fn Papers(words: Words, files: Vec<FileRow>) -> impl IntoView {
    let rows = files.iter().map(|one| {
        let title = match one.opens() {
            true => {
                let path = Route::GuestFile(one.number);
                view! { <a href=path download=""><bdi>{one.title.clone()}</bdi></a> }.into_any()
            }
            false => view! { <bdi>{one.title.clone()}</bdi> }.into_any(),
        };
        let state = one
            .not_opened(&words)
            .map(|state| view! { " " <span class="app-chip app-chip--due">{state}</span> });
        view! { <li>{title} " " <span class="app-soft">{one.told(&words)}</span> {state}</li> }
    });
    let list = match files.is_empty() {
        true => view! { <p>{words.say("staff-no-files")}</p> }.into_any(),
        false => view! { <ul class="app-clocks" role="list">{rows.collect_view()}</ul> }.into_any(),
    };
    view! {
        <section>
            <h2>{words.say("staff-guest-papers")}</h2>
            {list}
            <p><a href=Route::HandIn>{words.say("staff-guest-hand-in-title")}</a></p>
        </section>
    }
}

/// The letters to the person that have left and that they read; nothing where there is none.
#[component]
fn LettersOf(words: Words, file: GuestFile) -> impl IntoView {
    let rows = file.letters.iter().map(|(number, letter, left)| {
        let name = words.say(&format!("staff-letter-{}", letter.slug()));
        view! { <li><a href=Route::GuestLetter(*number)>{name}</a> " " <span class="app-soft">{left.clone()}</span></li> }
    });
    let rows = rows.collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.say("staff-guest-letters")}</h2>
                <ul class="app-clocks" role="list">{rows}</ul>
            </section>
        }
    })
}
