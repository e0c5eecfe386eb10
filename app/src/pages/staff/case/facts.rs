//! The facts of a case, and who has to do with it.

use leptos::prelude::*;
use rules::case::{Advocacy, Case};
use words::Words;

use crate::desk::CaseFile;

/// When and how it came, who has it, who it is from, their advocate, and what it took to put it right.
#[component]
pub(super) fn Facts(words: Words, file: CaseFile) -> impl IntoView {
    let deputy = file.people.iter().find(|(role, _)| *role == "deputy");
    let channel = file
        .channel
        .map(|channel| words.say(&format!("staff-channel-{}", channel.slug())));
    let category = file
        .case
        .category
        .map(|category| words.say(&format!("category-{}", category.slug())));
    let advocacy = match is_advocacy_known(&file.case) {
        true => words.say(&format!("staff-advocacy-{}", file.case.advocacy.slug())),
        false => words.say("staff-not-recorded"),
    };
    let owner = file.row.owner.clone();
    // Of what was over before it was imported nobody acknowledges anything any more.
    let case = &file.case;
    let is_of_before =
        case.was_over_before() || (case.records.is_some() && case.closed_on.is_some());
    let not_acknowledged = if is_of_before {
        "staff-not-recorded"
    } else {
        "staff-not-yet"
    };
    let acknowledged = file.acknowledged.clone();
    let remedies = file.case.remedies.iter();
    let remedies: Vec<_> = remedies.filter(|remedy| !remedy.taken_back).collect();
    let remedies = (!remedies.is_empty()).then(|| {
        let done = remedies
            .iter()
            .filter(|remedy| remedy.done_on.is_some())
            .count();
        let (done, all) = (done.to_string(), remedies.len().to_string());
        words.say_with("staff-done-of", &[("done", &done), ("all", &all)])
    });
    let cost = file.case.cost();
    let cost = (cost > 0).then(|| format!("£{}.{:02}", cost / 100, cost % 100));
    let facts = [
        ("received", Some(file.row.received.clone())),
        ("channel", channel),
        (
            "owner",
            Some(owner.unwrap_or_else(|| words.say("staff-nobody"))),
        ),
        ("deputy", deputy.map(|(_, name)| name.clone())),
        ("category", category),
        (
            "acknowledged",
            Some(acknowledged.unwrap_or_else(|| words.say(not_acknowledged))),
        ),
        ("advocate", Some(advocacy)),
        ("remedies", remedies),
        ("cost", cost),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(fact, value)| Some((fact, value?)))
        .map(|(fact, value)| {
            let fact = words.say(&format!("staff-fact-{fact}"));
            view! { <div><dt>{fact}</dt><dd>{value}</dd></div> }
        });
    view! {
        <section>
            <h2>{words.say("staff-facts")}</h2>
            <dl class="app-details">{facts.collect_view()}</dl>
        </section>
    }
}

/// Whether it is known what came of the offer of an advocate: earlier records may say nothing of it, also of a child's.
fn is_advocacy_known(case: &Case) -> bool {
    let may_be_owed = case.by_child || case.category.is_none();
    case.records.is_none() || case.advocacy != Advocacy::NotNeeded || !may_be_owed
}

/// The investigators, the panel, and those who are complained about; nothing when there is nobody.
#[component]
pub(super) fn People(words: Words, file: CaseFile) -> impl IntoView {
    let people: Vec<_> = file
        .people
        .into_iter()
        .filter(|(role, _)| *role != "deputy")
        .map(|(role, name)| {
            let role = words.say(&format!("staff-person-{role}"));
            view! { <div><dt>{role}</dt><dd>{name}</dd></div> }
        })
        .collect();
    (!people.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.say("staff-people")}</h2>
                <dl class="app-details">{people.collect_view()}</dl>
            </section>
        }
    })
}
