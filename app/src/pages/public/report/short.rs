//! The short report in easy read, made from the figures of the long one.

use leptos::prelude::*;
use rules::report::Report;

use crate::components::say::Say;
use crate::words::Words;

/// How many told us, how many were answered in time, what was learned; nothing about what the report does not say.
#[component]
pub(super) fn Short(words: Words, phone: String, report: Report) -> impl IntoView {
    let number = |number: i64| vec![("number", number.to_string())];
    let told =
        figure(&report, "volumes", "stage-one").map(|told| ("reports-short-told", number(told)));
    let thanks = figure(&report, "volumes", "compliment")
        .map(|thanks| ("reports-short-thanks", number(thanks)));
    let in_time = in_time(&report).map(|(in_time, all)| {
        let with = vec![("number", in_time.to_string()), ("all", all.to_string())];
        ("reports-short-in-time", with)
    });
    let learned = figure(&report, "learning", "learned")
        .map(|learned| ("reports-short-learned", number(learned)));
    let done = figure(&report, "learning", "actions-done")
        .map(|done| ("reports-short-done", number(done)));
    let ends = [
        ("reports-short-more", Vec::new()),
        ("reports-short-help", vec![("phone", phone)]),
    ];
    let ideas = [told, thanks, in_time, learned, done]
        .into_iter()
        .flatten()
        .chain(ends)
        .map(|(key, with)| view! { <Say words=words.clone() key with/> })
        .collect_view();
    view! {
        <section class="app-short" aria-labelledby="short">
            <h2 id="short">{words.say("reports-short-title")}</h2>
            {ideas}
        </section>
    }
}

/// The figure of the report's own year in this row; none where it is withheld.
fn figure(report: &Report, table: &str, row: &str) -> Option<i64> {
    let table = report.table(table)?;
    let cell = table.cell(row, &table.columns.first()?.id)?;
    cell.value.filter(|_| !cell.withheld)
}

/// How many first answers were sent within the longest band, and how many in all.
fn in_time(report: &Report) -> Option<(i64, i64)> {
    let table = report.table("times-one")?;
    let column = &table.columns.first()?.id;
    let all = table.total.as_ref()?.cells.first()?.value?;
    // What is still going on, or was withdrawn, stands below the last band.
    let late = table.rows.iter().rfind(|row| !row.beside)?;
    let late = table.cell(&late.id, column)?;
    let late = late.value.filter(|_| !late.withheld)?;
    (all > 0).then_some((all - late, all))
}
