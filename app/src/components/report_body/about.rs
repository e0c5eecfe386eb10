//! How far the figures can be relied on, and how to get the report in another form.

use std::sync::Arc;

use leptos::prelude::*;
use report::{Report, Verdict};
use words::Words;

use crate::components::{figure, phone::Kept};
use crate::desk::{CouncilFacts, ReportFile};

/// The last two sections.
#[component]
pub(super) fn About(
    words: Words,
    council: Arc<CouncilFacts>,
    file: ReportFile,
    number: usize,
) -> impl IntoView {
    let report = &file.report;
    let under = report.counting.withhold_under.to_string();
    let in_progress = match report.in_progress.map(|count| count.to_string()) {
        Some(count) => {
            let counted = report.in_progress_counted.to_string();
            let key = match report.in_progress_counted {
                0 => "report-page-in-progress",
                _ if counted == count => "report-page-in-progress-since",
                _ => "report-page-in-progress-some",
            };
            words.say_with(key, &[("count", &count), ("counted", &counted)])
        }
        None => words.say_with("report-page-in-progress-withheld", &[("under", &under)]),
    };
    let withheld = (report.counting.withhold_under > 1).then(|| {
        let note = words.say_with("report-page-withheld-all", &[("under", &under)]);
        view! { <p>{note}</p> }
    });
    let explained = found(&words, report, Verdict::Explained);
    let failed = found(&words, report, Verdict::Failed);
    let explained = (!explained.is_empty()).then(|| {
        view! { <p>{words.say("report-page-explained")}</p> <ul>{explained}</ul> }
    });
    let failed = (!failed.is_empty()).then(|| {
        view! { <p><strong>{words.say("report-page-failed")}</strong></p> <ul>{failed}</ul> }
    });
    let address = council.address.join(", ");
    let with = [
        ("council", council.name.as_str()),
        ("phone", council.phone.as_str()),
        ("email", council.email.as_str()),
        ("address", address.as_str()),
    ];
    let formats = words.say_with("report-page-formats-words", &with);
    let contact = words.say_with("report-page-formats-contact", &with);
    view! {
        <section id="about" aria-labelledby="about-title">
            <h2 id="about-title">{format!("{number}. {}", words.say("report-page-about"))}</h2>
            <div class="app-prose app-report__words">
                <p>{checked(&words, report)}</p>
                {failed}
                {explained}
                <p>{in_progress}</p>
                {withheld}
                <p>{words.say("report-page-shares")}</p>
            </div>
        </section>
        <section id="formats" aria-labelledby="formats-title">
            <h2 id="formats-title">{format!("{}. {}", number + 1, words.say("report-page-formats"))}</h2>
            <div class="app-prose app-report__words">
                <p>{formats}</p>
                <p><Kept text=contact/></p>
            </div>
        </section>
    }
}

/// How many checks there were, and that all came out well if they did.
fn checked(words: &Words, report: &Report) -> String {
    let failed = report
        .checks
        .iter()
        .any(|check| check.verdict == Verdict::Failed);
    let key = if failed {
        "report-page-checked"
    } else {
        "report-page-checked-well"
    };
    let (tables, checks) = (report.tables().count(), report.checks.len());
    words.say_with(
        key,
        &[
            ("tables", &tables.to_string()),
            ("checks", &checks.to_string()),
        ],
    )
}

fn found(words: &Words, report: &Report, verdict: Verdict) -> Vec<AnyView> {
    let found = report
        .checks
        .iter()
        .filter(|check| check.verdict == verdict);
    found
        .map(|check| {
            let what = figure::check(words, check);
            view! { <li>{what}</li> }.into_any()
        })
        .collect()
}
