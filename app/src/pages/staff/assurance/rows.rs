//! A service in the assurance report: its manager, and its dates, the late ones first.

use leptos::prelude::*;
use words::{Words, dates};

use crate::routes::Route;
use report::assurance::AssuranceRow;
use report::assurance::AssuranceService;

const COLUMNS: [&str; 6] = ["standing", "reference", "clock", "due", "owner", "child"];

/// So many dates of a service are shown; all of them are in the files.
const SHOWN: usize = 25;

#[component]
pub(super) fn ServiceRows(words: Words, service: AssuranceService, number: usize) -> impl IntoView {
    let id = format!("service-{number}");
    let manager = match &service.manager {
        Some(manager) => words.say_with("staff-assurance-manager", &[("manager", manager)]),
        None => words.say("staff-assurance-no-manager"),
    };
    let name = if service.service.is_empty() {
        words.say("staff-service-not-known")
    } else {
        service.service
    };
    let headings = COLUMNS.map(|column| {
        view! { <th scope="col">{words.say(&format!("staff-assurance-column-{column}"))}</th> }
    });
    let all = service.rows.len();
    let more = (all > SHOWN).then(|| {
        let (shown, all) = (SHOWN.to_string(), all.to_string());
        let more = words.say_with("staff-assurance-more", &[("shown", &shown), ("all", &all)]);
        view! { <p>{more}</p> }
    });
    let rows = service
        .rows
        .into_iter()
        .take(SHOWN)
        .map(|row| line(&words, row))
        .collect_view();
    view! {
        <div>
            <h2 id=id.clone()>{name}</h2>
            <p>{manager}</p>
            <div class="app-table-wrap" tabindex="0" role="region" aria-labelledby=id.clone()>
                <table class="app-table">
                    <thead>
                        <tr>{headings.collect_view()}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {more}
        </div>
    }
}

fn line(words: &Words, row: AssuranceRow) -> AnyView {
    let (class, key, days) = if row.is_late() {
        (
            "app-chip app-chip--late",
            "staff-assurance-late",
            row.late_by,
        )
    } else {
        ("app-chip app-chip--due", "staff-assurance-left", row.left)
    };
    let standing = words.say_with(key, &[("days", &days.to_string())]);
    let clock = words.say(&format!("staff-clock-{}", row.clock.slug()));
    let owner = row.owner.unwrap_or_else(|| words.say("staff-nobody"));
    let case = row
        .reference
        .parse()
        .ok()
        .map(|case| Route::Case(case).to_string());
    let child = row.by_child.then(|| words.say("staff-assurance-by-child"));
    view! {
        <tr>
            <td class="app-table__due"><span class=class>{standing}</span></td>
            <th scope="row"><a translate="no" href=case>{row.reference.clone()}</a></th>
            <td>{clock}</td>
            <td class="app-table__day">{dates::short_with_year(row.due)}</td>
            <td>{owner}</td>
            <td>{child}</td>
        </tr>
    }
    .into_any()
}
