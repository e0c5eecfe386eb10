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
    let AboutWords {
        checked,
        failed,
        explained,
        in_progress,
        withheld,
        shares,
        formats,
        contact,
    } = AboutWords::of(&words, &council, &file);
    let items = |found: Vec<String>| {
        let found = found.into_iter();
        found.map(|what| view! { <li>{what}</li> }).collect_view()
    };
    let explained = (!explained.is_empty()).then(|| {
        view! { <p>{words.say("report-page-explained")}</p> <ul>{items(explained)}</ul> }
    });
    let failed = (!failed.is_empty()).then(|| {
        view! { <p><strong>{words.say("report-page-failed")}</strong></p> <ul>{items(failed)}</ul> }
    });
    let withheld = withheld.map(|note| view! { <p>{note}</p> });
    view! {
        <section id="about" aria-labelledby="about-title">
            <h2 id="about-title">{format!("{number}. {}", words.say("report-page-about"))}</h2>
            <div class="app-prose app-report__words">
                <p>{checked}</p>
                {failed}
                {explained}
                <p>{in_progress}</p>
                {withheld}
                <p>{shares}</p>
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

/// What the last two sections say.
pub struct AboutWords {
    /// How the report was checked.
    pub checked: String,
    /// What came out wrong.
    pub failed: Vec<String>,
    /// What looks wrong and is right.
    pub explained: Vec<String>,
    /// What was still going on.
    pub in_progress: String,
    /// That small numbers are withheld, where they are.
    pub withheld: Option<String>,
    /// What shares are of.
    pub shares: String,
    /// Which other forms there are.
    pub formats: String,
    /// Whom to ask for them.
    pub contact: String,
}

impl AboutWords {
    /// Of a report.
    #[must_use]
    pub fn of(words: &Words, council: &CouncilFacts, file: &ReportFile) -> Self {
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
        let withheld = (report.counting.withhold_under > 1)
            .then(|| words.say_with("report-page-withheld-all", &[("under", &under)]));
        let address = council.address.join(", ");
        let with = [
            ("council", council.name.as_str()),
            ("phone", council.phone.as_str()),
            ("email", council.email.as_str()),
            ("address", address.as_str()),
        ];
        Self {
            checked: checked(words, report),
            failed: found(words, report, Verdict::Failed),
            explained: found(words, report, Verdict::Explained),
            in_progress,
            withheld,
            shares: words.say("report-page-shares"),
            formats: words.say_with("report-page-formats-words", &with),
            contact: words.say_with("report-page-formats-contact", &with),
        }
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

fn found(words: &Words, report: &Report, verdict: Verdict) -> Vec<String> {
    let found = report
        .checks
        .iter()
        .filter(|check| check.verdict == verdict);
    found.map(|check| figure::check(words, check)).collect()
}
