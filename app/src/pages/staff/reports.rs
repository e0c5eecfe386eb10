//! The reports: every year with how far it is and what to do next, and the ways to the reports that need no year.

use leptos::prelude::*;
use report::Year;
use rules::permission::Duty;
use words::Words;

use super::unavailable;
use crate::components::{fact_table::FactTable, say::Say, staff_page::StaffPage};
use crate::desk::{ReportRow, ReportState, desk};
use crate::routes::{Quarter, Route};

/// The list.
#[component]
pub fn ReportsPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let page = async move {
        match desk.reports().await {
            Ok(rows) => view! { <List words rows/> }.into_any(),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn List(words: Words, rows: Vec<ReportRow>) -> impl IntoView {
    let title = words.say("staff-reports-title");
    let rules = desk()
        .may(Duty::FreezeReport)
        .then_some((Route::ReportRules, "rules"));
    let also = [
        (Route::Dashboard, "dashboard"),
        (Route::Assurance, "assurance"),
        (Route::Register, "register"),
        (Route::Import, "import"),
    ];
    let also = also.into_iter().chain(rules).map(|(to, name)| {
        view! { <li><a href=to>{words.say(&format!("staff-reports-also-{name}"))}</a></li> }
    });
    let also = also.collect_view();
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-reports-intro"/>
            <h2>{words.say("staff-reports-years")}</h2>
            <Years words=words.clone() rows/>
            <h2>{words.say("staff-reports-also")}</h2>
            <ul class="app-report-list">{also}</ul>
        </StaffPage>
    }
}

#[component]
fn Years(words: Words, rows: Vec<ReportRow>) -> impl IntoView {
    if rows.is_empty() {
        return view! { <p>{words.say("staff-reports-none")}</p> }.into_any();
    }
    let headings = ["year", "state", "next", "quarters"]
        .map(|column| words.say(&format!("staff-reports-column-{column}")));
    let lines = rows.into_iter().map(|row| {
        let year = row.year.to_string();
        vec![
            view! { <a href=Route::StaffReport(row.year)>{year}</a> }.into_any(),
            state(&words, &row),
            next(&words, &row),
            quarters(&words, row.year, None),
        ]
    });
    let title = words.say("staff-reports-years");
    view! { <FactTable title headings=headings.into() rows=lines.collect()/> }.into_any()
}

/// How far a report is, with since when.
fn state(words: &Words, row: &ReportRow) -> AnyView {
    let state = words.say(match row.state {
        ReportState::Draft if row.unfinished => "staff-reports-state-running",
        ReportState::Draft => "staff-reports-state-draft",
        ReportState::Frozen => "staff-reports-state-frozen",
        ReportState::Published => "staff-reports-state-published",
    });
    let since = row.since.as_ref().map(|since| {
        let since = words.say_with("staff-reports-since", &[("date", since)]);
        view! { <span class="app-soft">{since}</span> }
    });
    view! { {state} {since} }.into_any()
}

fn next(words: &Words, row: &ReportRow) -> AnyView {
    let (to, key) = match row.state {
        ReportState::Draft if row.unfinished => {
            (Route::ReportWords(row.year), "staff-reports-next-running")
        }
        ReportState::Draft => (Route::ReportWords(row.year), "staff-reports-next-draft"),
        ReportState::Frozen => (Route::Publish(row.year), "staff-reports-next-frozen"),
        ReportState::Published => (Route::Report(row.year), "staff-reports-next-published"),
    };
    view! { <a href=to>{words.say(key)}</a> }.into_any()
}

/// The ways to the quarters of a year; the one that is shown is marked.
pub(super) fn quarters(words: &Words, year: Year, shown: Option<u32>) -> AnyView {
    let links = (1..=4)
        .map(|quarter| {
            let name = words.say_with(
                "staff-reports-quarter",
                &[("quarter", &quarter.to_string())],
            );
            let current = (shown == Some(quarter)).then_some("page");
            view! { <li><a href=Route::QuarterReport(year, Quarter(quarter)) aria-current=current>{name}</a></li> }
        })
        .collect_view();
    view! { <ul class="app-lists app-lists--tight" role="list">{links}</ul> }.into_any()
}
