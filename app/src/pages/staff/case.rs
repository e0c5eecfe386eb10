//! A case: needs and contact limits first, then the answers as given, what can be done, and what has happened.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use rules::case::{Advocacy, Event};
use rules::intake::{Contact, Help, Name, Reach};

use crate::components::{deadline::DueChip, flags::Flags, staff_page::StaffPage};
use crate::desk::{CaseFile, Council, HistoryRow, desk};
use crate::form::ErrorPage;
use crate::pages::public::check::answer_rows;
use crate::pages::public::error::ErrorView;
use crate::routes::{Act, path_act};
use crate::words::Words;

/// The case with the reference in the address.
#[component]
pub fn CasePage() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let reference = use_params_map()
        .read_untracked()
        .get("reference")
        .unwrap_or_default();
    let page = async move {
        match desk.case_file(&reference).await {
            Ok(Some(file)) => view! { <File words council file/> }.into_any(),
            Ok(None) => {
                view! { <ErrorView error=ErrorPage { status: 404, number: None }/> }.into_any()
            }
            Err(_) => {
                view! { <ErrorView error=ErrorPage { status: 503, number: None }/> }.into_any()
            }
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn File(words: Words, council: Arc<Council>, file: CaseFile) -> impl IntoView {
    let title = words.say_with("staff-case-title", &[("reference", &file.row.reference)]);
    let what = words.say(&format!("staff-kind-{}", file.row.journey.slug()));
    let (answered, left_out): (Vec<_>, Vec<_>) =
        answer_rows(&words, &council, file.row.journey, &file.answers)
            .into_iter()
            .partition(|row| row.answer.is_some());
    let answers = answered
        .into_iter()
        .map(|row| {
            view! {
                <div class="app-answers__row">
                    <dt class="app-answers__question">{row.asked}</dt>
                    <dd class="app-answers__answer">{row.answer}</dd>
                </div>
            }
        })
        .collect_view();
    let left_out: Vec<String> = left_out.into_iter().map(|row| row.asked).collect();
    let left_out = (!left_out.is_empty()).then(|| {
        let questions = left_out.join(" · ");
        view! { <p class="app-hint">{words.say_with("staff-left-out", &[("questions", &questions)])}</p> }
    });
    let history = file
        .history
        .iter()
        .map(|row| view! { <Entry words=words.clone() row=row.clone()/> })
        .collect_view();
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <p>{what} " · " <Flags words=words.clone() row=file.row.clone()/></p>
            <Needs words=words.clone() file=file.clone()/>
            <div class="app-case">
                <div class="app-case__main">
                    <h2>{words.say("staff-answers")}</h2>
                    <dl class="app-answers">{answers}</dl>
                    {left_out}
                    <p class="app-hint">
                        {words.say_with("staff-answers-version", &[("version", &file.version.to_string())])}
                    </p>
                    <h2>{words.say("staff-history")}</h2>
                    <ol class="app-timeline" role="list">{history}</ol>
                </div>
                <div class="app-case__side">
                    <Facts words=words.clone() file=file.clone()/>
                    <Acts words=words.clone() file=file.clone()/>
                    <Letters words=words.clone() file=file.clone()/>
                </div>
            </div>
        </StaffPage>
    }
}

/// What to know before picking up the phone (R11.3, R11.8), and that no receipt went out by e-mail (R12.3).
#[component]
fn Needs(words: Words, file: CaseFile) -> impl IntoView {
    let answers = &file.answers;
    let mut lines = Vec::new();
    if let Some(name) = answers.get::<Name>().and_then(|answer| answer.name) {
        lines.push(words.say_with("staff-call-them", &[("name", &name)]));
    }
    let reach = answers.get::<Reach>().unwrap_or_default();
    if reach.has("do-not-contact") {
        lines.push(words.say("staff-do-not-contact"));
    } else if !reach.reach.is_empty() {
        let ways: Vec<String> = reach
            .reach
            .iter()
            .map(|way| words.say(&format!("staff-way-{way}")))
            .collect();
        lines.push(words.say_with("staff-reach-by", &[("ways", &ways.join(", "))]));
    }
    let receipts = ["receipt", "thank-you", "advocate-receipt"];
    let got_receipt = file
        .letters
        .iter()
        .any(|letter| receipts.contains(&letter.letter.as_str()));
    if !got_receipt && !reach.has("do-not-contact") {
        lines.push(words.say("staff-no-receipt"));
    }
    let contact = answers.get::<Contact>().unwrap_or_default();
    match contact.messages.as_deref() {
        Some("no") => lines.push(words.say("staff-no-messages")),
        Some(_) => lines.push(words.say("staff-messages-ok")),
        None => {}
    }
    if let Some(times) = contact.times {
        lines.push(words.say_with("staff-safe-times", &[("times", &times)]));
    }
    let help = answers.get::<Help>().unwrap_or_default();
    let wishes: Vec<String> = help
        .help
        .iter()
        .map(|help| words.say(&format!("help-help-{help}")))
        .collect();
    if !wishes.is_empty() {
        lines.push(words.say_with("staff-needs-help", &[("help", &wishes.join(", "))]));
    }
    if let Some(which) = help.which {
        lines.push(words.say_with("staff-needs-which", &[("which", &which)]));
    }
    if file.language == crate::words::Language::EasyRead.tag() {
        lines.push(words.say("staff-wrote-easy-read"));
    }
    if lines.is_empty() {
        lines.push(words.say("staff-no-needs"));
    }
    view! {
        <section class="app-needs" aria-labelledby="needs">
            <h2 id="needs">{words.say("staff-needs")}</h2>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </section>
    }
}

/// Dates, owner, category, advocate.
#[component]
fn Facts(words: Words, file: CaseFile) -> impl IntoView {
    let owner = file
        .row
        .owner
        .clone()
        .unwrap_or_else(|| words.say("staff-nobody"));
    let category = file
        .row
        .category
        .as_ref()
        .map(|category| words.say(&format!("category-{category}")));
    let acknowledged = file
        .acknowledged
        .clone()
        .unwrap_or_else(|| words.say("staff-not-yet"));
    let facts = [
        ("received", Some(file.row.received.clone())),
        ("owner", Some(owner)),
        ("category", category),
        ("acknowledged", Some(acknowledged)),
        (
            "advocate",
            Some(words.say(&format!("staff-advocacy-{}", advocacy(file.advocacy)))),
        ),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(fact, value)| value.map(|value| (fact, value)))
        .map(|(fact, value)| {
            view! {
                <div class="app-answers__row">
                    <dt class="app-answers__question">{words.say(&format!("staff-fact-{fact}"))}</dt>
                    <dd class="app-answers__answer">{value}</dd>
                </div>
            }
        })
        .collect_view();
    let dues = file
        .dues
        .iter()
        .map(|due| {
            let clock = words.say(&format!("staff-clock-{}", due.clock));
            view! { <li>{clock} " " <DueChip words=words.clone() due=due.clone()/></li> }
        })
        .collect_view();
    view! {
        <section>
            <h2>{words.say("staff-facts")}</h2>
            <ul class="app-dues">{dues}</ul>
            <dl class="app-answers">{facts}</dl>
        </section>
    }
}

/// What can be done now.
#[component]
fn Acts(words: Words, file: CaseFile) -> impl IntoView {
    let possible = |act: &Act| match act {
        Act::Acknowledge => file.acknowledged.is_none(),
        Act::Advocacy => file.advocacy != Advocacy::NotNeeded,
        Act::Take | Act::Assign | Act::Note => true,
    };
    let acts = Act::ALL.into_iter().filter(possible).map(|act| {
        let words = words.say(&format!("staff-act-{}", act.slug()));
        let path = path_act(&file.row.reference, act);
        // Taking a case asks nothing, so it is a button and not a page.
        if act == Act::Take {
            view! { <form method="post" action=path><button class="app-button">{words}</button></form> }.into_any()
        } else {
            view! { <a class="app-button app-button--quiet" href=path>{words}</a> }.into_any()
        }
    });
    view! {
        <section class="app-acts">
            <h2>{words.say("staff-acts")}</h2>
            {acts.collect_view()}
        </section>
    }
}

/// The letters and how they fared (R12.4).
#[component]
fn Letters(words: Words, file: CaseFile) -> impl IntoView {
    let letters = file
        .letters
        .iter()
        .map(|letter| {
            let name = words.say(&format!("staff-letter-{}", letter.letter));
            let tries = letter.tries.to_string();
            let with = [("when", letter.when.as_str()), ("tries", tries.as_str())];
            let state = words.say_with(&format!("staff-letter-is-{}", letter.state), &with);
            view! { <li>{name} ": " {state}</li> }
        })
        .collect_view();
    let none = file
        .letters
        .is_empty()
        .then(|| view! { <p>{words.say("staff-no-letters")}</p> });
    view! {
        <section>
            <h2>{words.say("staff-letters")}</h2>
            <ul>{letters}</ul>
            {none}
        </section>
    }
}

#[component]
fn Entry(words: Words, row: HistoryRow) -> impl IntoView {
    let whom = row.whom.clone().unwrap_or_default();
    let what = match &row.event {
        Event::Received(_) => words.say("staff-event-received"),
        Event::Taken => words.say("staff-event-taken"),
        Event::Assigned { .. } => words.say_with("staff-event-assigned", &[("whom", &whom)]),
        Event::Noted => words.say("staff-event-noted"),
        Event::Acknowledged => words.say("staff-event-acknowledged"),
        Event::AdvocacyRecorded { advocacy: found } => {
            words.say(&format!("staff-advocacy-{}", advocacy(*found)))
        }
        Event::LetterSent { letter } => {
            let letter = words.say(&format!("staff-letter-{letter}"));
            words.say_with("staff-event-letter-sent", &[("letter", &letter)])
        }
        Event::LetterNotDelivered { letter } => {
            let letter = words.say(&format!("staff-letter-{letter}"));
            words.say_with("staff-event-letter-not-delivered", &[("letter", &letter)])
        }
    };
    let who = row
        .who
        .clone()
        .unwrap_or_else(|| words.say("staff-by-portal"));
    view! {
        <li>
            <p class="app-timeline__when">{row.when.clone()} " · " {who}</p>
            <p class="app-timeline__what">{what}</p>
            {row.words.clone().map(|words| view! { <p class="app-timeline__words">{words}</p> })}
        </li>
    }
}

const fn advocacy(advocacy: Advocacy) -> &'static str {
    match advocacy {
        Advocacy::NotNeeded => "not-needed",
        Advocacy::ToOffer => "to-offer",
        Advocacy::HasOne => "has-one",
        Advocacy::Accepted => "accepted",
        Advocacy::Declined => "declined",
        Advocacy::NotOffered => "not-offered",
    }
}
