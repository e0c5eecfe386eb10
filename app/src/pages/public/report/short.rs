//! The short report in easy read, made from the figures of the long one.

use leptos::prelude::*;
use report::Report;
use report::counting::Stages;
use words::Words;

use crate::components::say::Say;

/// How many told us, how many were answered in time, what was learned; nothing about what the report does not say.
#[component]
pub(super) fn Short(words: Words, phone: String, report: Report) -> impl IntoView {
    let number = |number: i64| vec![("number", number.to_string())];
    let told = told(&report).map(|told| ("reports-short-told", number(told)));
    let thanks = figure(&report, "volumes", "compliment")
        .map(|thanks| ("reports-short-thanks", number(thanks)));
    let answers = answers(&report);
    let in_time = answers.as_ref().map(|answers| {
        let with = vec![
            ("number", answers.in_time.to_string()),
            ("all", answers.all.to_string()),
        ];
        ("reports-short-in-time", with)
    });
    let not_known = answers
        .filter(|answers| answers.not_recorded > 0)
        .map(|answers| ("reports-short-not-known", number(answers.not_recorded)));
    // Where nobody wrote down what was learned there is nothing to say, and not that it was nothing.
    let is_recorded = figure(&report, "learning", "none") == Some(0);
    let learned = figure(&report, "learning", "learned")
        .filter(|learned| *learned > 0 || is_recorded)
        .map(|learned| ("reports-short-learned", number(learned)));
    let done = figure(&report, "actions", "done")
        .filter(|_| figure(&report, "actions", "total").is_some_and(|all| all > 0))
        .map(|done| ("reports-short-done", number(done)));
    let ends = [
        ("reports-short-more", Vec::new()),
        ("reports-short-help", vec![("phone", phone)]),
    ];
    let ideas = [told, thanks, in_time, not_known, learned, done]
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

/// How many complaints there were: those at stage 1; or where each counts once, at the highest, those at all stages.
fn told(report: &Report) -> Option<i64> {
    let stages = ["stage-one", "stage-two", "stage-three"];
    let some = match report.counting.stages_of("volumes") {
        Stages::Each => &stages[..1],
        Stages::Highest => &stages[..],
    };
    some.iter()
        .map(|stage| figure(report, "volumes", stage))
        .sum()
}

/// The figure of the report's own year in this row; none where it is withheld.
fn figure(report: &Report, table: &str, row: &str) -> Option<i64> {
    let table = report.table(table)?;
    let cell = table.cell(row, &table.columns.first()?.id)?;
    cell.value.filter(|_| !cell.withheld)
}

/// First answers: those sent within the limit of the law or in the time that was agreed, all, and those of which nobody wrote
/// down whether there was more time.
struct Answers {
    in_time: i64,
    all: i64,
    not_recorded: i64,
}

/// The same figures as in the long report; none where one is withheld.
fn answers(report: &Report) -> Option<Answers> {
    let table = report.table("times-extended")?;
    let at = |row: &str| -> Option<i64> {
        match table.cell(row, "stage-one") {
            Some(cell) if cell.withheld => None,
            Some(cell) => cell.value,
            // A row of nothing may not be printed.
            None => Some(0),
        }
    };
    let answers = Answers {
        in_time: at("in-first-limit")? + at("in-agreed-time")?,
        all: at("total")?,
        not_recorded: at("not-recorded")?,
    };
    (answers.all > 0).then_some(answers)
}
