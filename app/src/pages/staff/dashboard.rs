//! How things stand: few big figures, each with the list that it counts, then what came in and how it was answered.

mod timely;

use leptos::prelude::*;
use rules::queue::List;
use rules::reference::Reference;
use words::Words;

use super::files::Files;
use super::only::{FilterQuery, OnlyFaults, OnlyForm, query};
use super::queue::lists::address_of;
use super::unavailable;
use crate::components::figure::number;
use crate::components::report_body::only_words;
use crate::components::staff_page::StaffPage;
use crate::desk::{Dashboard, desk};
use crate::routes::Route;
use timely::Timely;

/// The dashboard, as the address narrows it.
#[component]
pub fn DashboardPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let wanted = FilterQuery::here();
    let page = async move {
        match desk.dashboard(wanted.only.clone()).await {
            Ok(board) => {
                let wanted = wanted.checked(&board.services, None);
                if wanted.faults.is_empty() {
                    view! { <Board words board wanted/> }.into_any()
                } else {
                    let (title, services) = (words.say("staff-dashboard-title"), board.services);
                    view! { <OnlyFaults words title action=Route::Dashboard wanted services/> }
                        .into_any()
                }
            }
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Board(words: Words, board: Dashboard, wanted: FilterQuery) -> impl IntoView {
    let title = words.say("staff-dashboard-title");
    let only = only_words(&words, &board.only, &board.services)
        .map(|only| view! { <div class="app-notice"><p>{only}</p></div> });
    let volumes = Rows {
        id: "volumes",
        heading: words.say("staff-dashboard-volumes"),
        lines: volumes(&words, &board),
    };
    let ages = Rows {
        id: "ages",
        heading: words.say("staff-dashboard-age"),
        lines: ages(&words, &board),
    };
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            {only}
            <OnlyForm words=words.clone() action=Route::Dashboard wanted services=board.services.clone()/>
            <Now words=words.clone() board=board.clone()/>
            <p class="app-dashboard__days">{words.say_with("staff-dashboard-days", &[("days", &board.days)])}</p>
            <div class="app-dashboard">
                <Counted words=words.clone() rows=volumes/>
                <Timely words=words.clone() timely=board.timely.clone() to_come=board.to_come/>
                <Counted words=words.clone() rows=ages/>
            </div>
            <FollowUp
                words=words.clone()
                name="learning"
                references=board.learning.clone()
                all=board.learning_missing
            />
            <FollowUp
                words=words.clone()
                name="actions"
                references=board.actions.clone()
                all=board.actions_late
            />
            <Files
                words=words.clone()
                path=Route::DashboardFile
                query=query(&board.only, None)
            />
            <p><a href=Route::Assurance>{words.say("staff-reports-also-assurance")}</a></p>
        </StaffPage>
    }
}

/// The figures of this moment.
#[component]
fn Now(words: Words, board: Dashboard) -> impl IntoView {
    let tiles = [
        (board.late, address_of(List::Late), "late"),
        (board.soon, address_of(List::Soon), "soon"),
        (
            board.advocacy_missing,
            address_of(List::Advocacy),
            "advocacy",
        ),
        (board.learning_missing, "#learning".to_owned(), "learning"),
        (board.actions_late, "#actions".to_owned(), "actions"),
    ]
    .map(|(count, to, name)| {
        let class = if count > 0 && name != "soon" {
            "app-tile app-tile--late"
        } else {
            "app-tile"
        };
        let figure = view! {
            <span class="app-tile__number">{figure_of(count)}</span>
            " "
            <span class="app-tile__words">{words.say(&format!("staff-dashboard-{name}"))}</span>
        };
        // There is no list of nothing to be done.
        if count == 0 && to.starts_with('#') {
            view! { <li><span class=class>{figure}</span></li> }.into_any()
        } else {
            view! { <li><a class=class href=to>{figure}</a></li> }.into_any()
        }
    });
    view! {
        <h2>{words.say("staff-dashboard-now")}</h2>
        <ul class="app-tiles" role="list">{tiles.collect_view()}</ul>
    }
}

/// The cases of which something is still to be done after the answer.
#[component]
fn FollowUp(
    words: Words,
    name: &'static str,
    references: Vec<Reference>,
    all: u64,
) -> impl IntoView {
    let shown = references.len();
    if shown == 0 {
        return ().into_any();
    }
    let first = (all > shown as u64).then(|| {
        let shown = shown.to_string();
        view! { <p>{words.say_with("staff-dashboard-first", &[("shown", &shown)])}</p> }
    });
    let links = references
        .into_iter()
        .map(|reference| view! { <li><a translate="no" href=Route::Case(reference.clone())>{reference.to_string()}</a></li> })
        .collect_view();
    view! {
        <section aria-labelledby=name>
            <h2 id=name>{words.say(&format!("staff-dashboard-{name}-list"))}</h2>
            {first}
            <ul class="app-lists" role="list">{links}</ul>
        </section>
    }
    .into_any()
}

/// A short table of numbers.
struct Rows {
    id: &'static str,
    heading: String,
    lines: Vec<(String, String)>,
}

/// What came in; what nobody records is not none, and neither is what has not come yet.
fn volumes(words: &Words, board: &Dashboard) -> Vec<(String, String)> {
    let none = match board.to_come {
        true => "report-page-not-yet",
        false => "report-page-not-known",
    };
    let line = |(slug, count): &(String, Option<u64>)| {
        let name = words.say(&format!("staff-dashboard-volume-{slug}"));
        (name, count.map_or_else(|| words.say(none), figure_of))
    };
    board.volumes.iter().map(line).collect()
}

fn ages(words: &Words, board: &Dashboard) -> Vec<(String, String)> {
    let line = |(slug, count): &(String, u64)| {
        let name = words.say(&format!("staff-dashboard-age-{slug}"));
        (name, figure_of(*count))
    };
    board.open_by_age.iter().map(line).collect()
}

#[component]
fn Counted(words: Words, rows: Rows) -> impl IntoView {
    let lines = rows
        .lines
        .into_iter()
        .map(|(name, count)| {
            view! { <tr><th scope="row">{name}</th><td class="app-table__number">{count}</td></tr> }
        })
        .collect_view();
    view! {
        <section aria-labelledby=rows.id>
            <h2 id=rows.id>{rows.heading}</h2>
            <table class="app-table app-table--figures" aria-labelledby=rows.id>
                <thead>
                    <tr>
                        <th scope="col">{words.say("staff-dashboard-column-what")}</th>
                        <th class="app-table__number" scope="col">
                            {words.say("staff-dashboard-column-number")}
                        </th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </section>
    }
}

fn figure_of(count: u64) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}
