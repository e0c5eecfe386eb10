//! A report from its first line to its last, wherever it is read: on the public page, by staff, or in a file that is opened
//! without us. It takes everything from its props, and its words are plain English in every language of the portal.

mod about;
mod contents;
mod in_short;
mod section;

use std::sync::Arc;

use leptos::prelude::*;
use report::{Part, Section};
use words::Words;
use words::dates::without_weekday;

use crate::desk::{CouncilFacts, ReportFile, ReportState};
use about::About;
pub use about::AboutWords;
use contents::Contents;
pub use in_short::{InShortList, InShortWords};
use report::ReportFilter;
use section::SectionOf;
pub use section::with_year_before;

/// The report, without its title, which stands in the `<h1>` of the page.
#[component]
pub fn ReportBody(
    /// The words, in any language.
    words: Words,
    /// Whose report it is.
    council: Arc<CouncilFacts>,
    /// The figures, with how far the report has come.
    file: ReportFile,
) -> impl IntoView {
    let words = words.in_english();
    let shown: Vec<Section> = file
        .report
        .sections
        .iter()
        .filter(|section| has_content(section, &file))
        .cloned()
        .collect();
    let parts: Vec<_> = shown.iter().map(|section| section.part).collect();
    let mut sections = shown.into_iter().zip(1..).peekable();
    let draw = |(section, number): (Section, usize)| {
        view! { <SectionOf words=words.clone() number section file=file.clone()/> }
    };
    // What matters stands on the first page, before the contents.
    let first = sections.next_if(|(section, _)| section.in_short.is_some());
    let first = first.map(draw);
    let sections = sections.map(draw).collect_view();
    let number = parts.len() + 1;
    view! {
        <article class="app-report">
            <Head words=words.clone() council=council.clone() file=file.clone()/>
            {first}
            <Contents words=words.clone() parts/>
            {sections}
            <About words council file number/>
        </article>
    }
}

/// What its heading, the tab of the browser and a file of it say, such as its kind and its year.
#[must_use]
pub fn report_title(words: &Words, file: &ReportFile) -> String {
    let words = words.in_english();
    let year = file.year.to_string();
    match file.quarter {
        None => words.say_with("report-page-title", &[("year", &year)]),
        Some(quarter) => words.say_with(
            "report-page-quarter-title",
            &[("year", &year), ("quarter", &quarter.to_string())],
        ),
    }
}

/// Of which part of the register a report is, in words; nothing when it is of all.
#[must_use]
pub fn only_words(
    words: &Words,
    only: &ReportFilter,
    services: &[(String, String)],
) -> Option<String> {
    let service = only.service.as_ref().map(|service| {
        let known = services.iter().find(|(word, _)| word == service);
        let name = known.map_or(service, |(_, name)| name);
        words.say_with("report-page-only-service", &[("service", name)])
    });
    let who = only.who.map(|who| {
        let who = words.say(&format!("register-who-{}", who.slug()));
        words.say_with("report-page-only-who", &[("who", &who)])
    });
    let from = only
        .from
        .map(|from| words.say_with("report-page-only-from", &[("date", &without_weekday(from))]));
    let to = only
        .to
        .map(|to| words.say_with("report-page-only-to", &[("date", &without_weekday(to))]));
    let only: Vec<String> = [from, to, service, who].into_iter().flatten().collect();
    (!only.is_empty()).then(|| words.say_with("report-page-only", &[("only", &only.join(", "))]))
}

/// A section that nobody has written anything for, and that has no figures, is left out.
#[must_use]
pub fn has_content(section: &Section, file: &ReportFile) -> bool {
    let has_words = file
        .words
        .get(&section.part)
        .is_some_and(|words| !words.trim().is_empty());
    let has_quotes = section.part == Part::Compliments && !file.quotes.is_empty();
    !section.tables.is_empty() || section.in_short.is_some() || has_words || has_quotes
}

/// What stands before the sections, but for whose report it is.
pub struct HeadWords {
    /// Which days it covers.
    pub days: String,
    /// Of which day its figures are.
    pub as_of: String,
    /// How far one may rely on it, and of what it is, if not of everything.
    pub notes: Vec<String>,
}

impl HeadWords {
    /// Of a report, in English.
    #[must_use]
    pub fn of(words: &Words, file: &ReportFile) -> Self {
        let period = file.report.period;
        let (from, to) = (without_weekday(period.from), without_weekday(period.to));
        let notes = [
            (file.state == ReportState::Draft).then(|| words.say("report-page-draft")),
            (file.state == ReportState::Frozen).then(|| words.say("report-page-frozen")),
            file.report
                .unfinished
                .then(|| words.say("report-page-unfinished")),
            only_words(words, &file.only, &file.services),
        ];
        Self {
            days: words.say_with("report-page-days", &[("from", &from), ("to", &to)]),
            as_of: words.say_with("report-page-as-of", &[("date", &file.as_of)]),
            notes: notes.into_iter().flatten().collect(),
        }
    }
}

/// Whose report it is, of which days, and how far one may rely on it.
#[component]
fn Head(words: Words, council: Arc<CouncilFacts>, file: ReportFile) -> impl IntoView {
    let HeadWords { days, as_of, notes } = HeadWords::of(&words, &file);
    let notes: Vec<_> = notes
        .into_iter()
        .map(|note| view! { <p>{note}</p> })
        .collect();
    let notice = (!notes.is_empty()).then(|| view! { <div class="app-notice">{notes}</div> });
    view! {
        <header class="app-report__head">
            <p class="app-lead"><strong>{council.name.clone()}</strong></p>
            <p>{days} " " {as_of}</p>
            {notice}
        </header>
    }
}
