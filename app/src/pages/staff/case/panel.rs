//! The review panel of a case: when and where it meets or met, who sits on it, and who has its papers and its report (regs
//! 19 and 20, T19).

use leptos::prelude::*;
use rules::case::{Case, Chair, Meeting, StageThree};
use words::{Words, dates};

/// What is recorded of the panel, and nothing else; nothing where no panel was convened and none has met.
#[component]
pub(in crate::pages) fn PanelSummary(words: Words, case: Case) -> impl IntoView {
    let Some(three) = case.stage_three() else {
        return ().into_any();
    };
    let mut facts = Vec::new();
    if let Some(meeting) = three.meeting() {
        facts.extend(meets(&words, meeting));
    }
    facts.extend(three.held_on.map(|on| ("met", dates::longest(on))));
    facts.extend(had(&words, three));
    if facts.is_empty() {
        return ().into_any();
    }
    let facts = facts.into_iter().map(|(fact, said)| {
        let fact = words.say(&format!("staff-panel-fact-{fact}"));
        view! { <div><dt>{fact}</dt><dd dir="auto">{said}</dd></div> }
    });
    view! {
        <section>
            <h2>{words.say("staff-panel")}</h2>
            <dl class="app-details">{facts.collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// The meeting as it was convened.
fn meets(words: &Words, meeting: &Meeting) -> Vec<(&'static str, String)> {
    let day = dates::longest(meeting.meets_on);
    let when = match meeting.begins_at {
        Some(time) => format!("{day}, {}", dates::time(time)),
        None => day,
    };
    let follows = meeting.online && meeting.link.is_none() && meeting.link_follows;
    let follows = follows.then(|| words.say("staff-panel-link-follows"));
    let mut facts = vec![("when", when)];
    facts.extend(meeting.place.clone().map(|place| ("place", place)));
    facts.extend(meeting.link.clone().or(follows).map(|link| ("link", link)));
    facts.push(("members", members(words, meeting)));
    facts
}

/// The three, and which of them chairs.
fn members(words: &Words, meeting: &Meeting) -> String {
    let names = Chair::ALL
        .iter()
        .zip(&meeting.members)
        .map(|(place, member)| match meeting.chair == Some(*place) {
            true => words.say_with("staff-panel-chairs", &[("name", &member.name)]),
            false => member.name.clone(),
        });
    names.collect::<Vec<_>>().join(", ")
}

/// Who had the papers and the report, with the day where it is known.
fn had(words: &Words, three: &StageThree) -> Vec<(&'static str, String)> {
    let said = |who: String, on| match on {
        Some(on) => {
            let date = dates::short_with_year(on);
            words.say_with("staff-panel-had", &[("who", &who), ("date", &date)])
        }
        None => who,
    };
    let papers = three.papers.iter().map(|(to, on)| {
        let who = words.say(&format!("staff-papers-to-{}", to.slug()));
        ("papers", said(who, Some(*on)))
    });
    let report = three.report_to.iter().map(|(to, on)| {
        let who = words.say(&format!("staff-report-sent-to-{}", to.slug()));
        ("report", said(who, *on))
    });
    let mut facts: Vec<(&'static str, String)> = Vec::new();
    for (fact, said) in papers.chain(report) {
        match facts.last_mut() {
            Some((last, all)) if *last == fact => *all = format!("{all}; {said}"),
            _ => facts.push((fact, said)),
        }
    }
    facts
}
