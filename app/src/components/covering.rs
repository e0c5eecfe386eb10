//! The report with which an annual report goes to a committee: what stands in each of its parts, and how it is drawn.

use std::sync::Arc;

use leptos::prelude::*;
use report::CoverPart;
use words::Words;

use super::figure;
use super::prose::Prose;
use super::report_body::{InShortList, InShortWords, ReportBody};
use crate::desk::{CouncilFacts, CoveringFile, ReportState};

/// A covering report in words.
pub struct CoveringWords {
    /// Its title.
    pub title: String,
    /// Whom it is to and from, and for which meeting.
    pub head: Vec<String>,
    /// How far one may rely on it.
    pub notes: Vec<String>,
    /// Its parts, in order.
    pub parts: Vec<CoveringPart>,
    /// The heading of the appendix that is the annual report.
    pub appendix: String,
}

/// A part with a heading.
pub struct CoveringPart {
    /// Which part it is.
    pub part: CoverPart,
    /// Its heading.
    pub title: String,
    /// The year in short, as the tables say it; in one part only.
    pub short: Option<InShortWords>,
    /// What stands there in every covering report, and what the tables say.
    pub says: Vec<String>,
    /// What staff wrote, with the marks of `words::prose`; where a committee expects something and nobody has written it, that it
    /// is still to be written.
    pub written: String,
}

impl CoveringWords {
    /// Of a report, in English.
    #[must_use]
    pub fn of(words: &Words, cover: &CoveringFile) -> Self {
        let words = &words.in_english();
        let of = cover.file.year.to_string();
        let written = |part: CoverPart| {
            let text = cover.words.get(&part).map(|text| text.trim());
            text.filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let to_write = || words.say("report-cover-to-write");
        let head = CoverPart::ALL.iter().filter(|part| part.is_of_head());
        let head = head.map(|part| {
            let value = written(*part).unwrap_or_else(to_write);
            words.say_with(
                &format!("report-cover-head-{}", part.slug()),
                &[("value", &value)],
            )
        });
        let head = head.collect();
        let parts = CoverPart::ALL.iter().filter(|part| !part.is_of_head());
        let parts = parts.filter_map(|part| {
            let short = cover
                .file
                .report
                .in_short()
                .filter(|_| *part == CoverPart::Year);
            let short = short.map(|short| InShortWords::of(words, short));
            let mut says: Vec<String> = own_words(words, *part, &of).into_iter().collect();
            says.extend(from_tables(words, *part, cover));
            let own = written(*part);
            let has_something = short.is_some() || !says.is_empty();
            if own.is_none() && !has_something && !part.is_expected() {
                return None;
            }
            // Where we say what the law or the tables say, nobody has to add anything.
            let is_enough = matches!(
                part,
                CoverPart::Purpose
                    | CoverPart::Recommendations
                    | CoverPart::Legal
                    | CoverPart::Appendices
            ) || short.is_some();
            Some(CoveringPart {
                part: *part,
                title: words.say(&format!("report-cover-{}", part.slug())),
                short,
                says,
                written: match own {
                    Some(own) => own,
                    None if is_enough || !part.is_expected() => String::new(),
                    None => to_write(),
                },
            })
        });
        let draft = cover.file.state == ReportState::Draft;
        Self {
            title: words.say_with("report-cover-title", &[("year", &of)]),
            head,
            notes: draft
                .then(|| words.say("report-page-draft"))
                .into_iter()
                .collect(),
            parts: parts.collect(),
            appendix: words.say_with("report-cover-appendix", &[("year", &of)]),
        }
    }
}

/// What stands in every covering report.
fn own_words(words: &Words, part: CoverPart, of: &str) -> Option<String> {
    matches!(
        part,
        CoverPart::Purpose | CoverPart::Recommendations | CoverPart::Legal | CoverPart::Appendices
    )
    .then(|| {
        let key = format!("report-cover-always-{}", part.slug());
        words.say_with(&key, &[("year", of)])
    })
}

/// What the tables say: only figures that they show.
fn from_tables(words: &Words, part: CoverPart, cover: &CoveringFile) -> Vec<String> {
    let says = cover
        .file
        .report
        .for_cover(part, &cover.file.year.to_string());
    let short = says.short.iter();
    let short = short.map(|sentence| figure::sentence(words, sentence));
    let cells = says.cells.iter().map(|(key, cells)| {
        let value = |(name, cell): &(&'static str, &report::Cell)| {
            let unit = match *name {
                "amount" => report::Unit::Pence,
                _ => report::Unit::Count,
            };
            (*name, figure::parts(words, unit, cell).0)
        };
        let with: Vec<_> = cells.iter().map(value).collect();
        let with: Vec<_> = with
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        words.say_with(&format!("report-cover-says-{key}"), &with)
    });
    short.chain(cells).collect()
}

/// A covering report, without its title, which stands in the `<h1>` of the page.
#[component]
pub fn CoveringBody(
    /// The words, in any language.
    words: Words,
    /// Whose report it is.
    council: Arc<CouncilFacts>,
    /// The report, and what staff wrote for the committee.
    cover: CoveringFile,
    /// The annual report follows as its appendix.
    #[prop(optional)]
    with_appendix: bool,
) -> impl IntoView {
    let covering = CoveringWords::of(&words, &cover);
    let head = covering
        .head
        .into_iter()
        .map(|line| view! { <p>{line}</p> });
    let notes = covering
        .notes
        .into_iter()
        .map(|note| view! { <p>{note}</p> });
    let notes: Vec<_> = notes.collect();
    let notes = (!notes.is_empty()).then(|| view! { <div class="app-notice">{notes}</div> });
    let parts = covering.parts.into_iter().zip(1..).map(|(part, number)| {
        let id = format!("cover-part-{}", part.part.slug());
        let of = id.clone();
        let title = format!("{number}. {}", part.title);
        let short = part.short.map(|short| view! { <InShortList short/> });
        let says = part.says.into_iter().map(|says| view! { <p>{says}</p> });
        view! {
            <section aria-labelledby=of>
                <h2 id=id>{title}</h2>
                {says.collect_view()}
                {short}
                <Prose text=part.written/>
            </section>
        }
    });
    let parts = parts.collect_view();
    let appendix = with_appendix.then(|| {
        view! {
            <h2>{covering.appendix.clone()}</h2>
            <ReportBody words=words.clone() council=council.clone() file=cover.file.clone()/>
        }
    });
    view! {
        <article class="app-report app-covering">
            <header class="app-report__head">
                <p class="app-lead"><strong>{council.name.clone()}</strong></p>
                {head.collect_view()}
                {notes}
            </header>
            {parts}
        </article>
        {appendix}
    }
}
