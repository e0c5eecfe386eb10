//! A section of a report: its heading, what staff wrote about it, and its tables.

use leptos::prelude::*;
use report::{Part, Section, Table};
use words::Words;

use super::in_short::InShortOf;
use crate::components::prose::Prose;
use crate::components::report_table::ReportTable;
use crate::desk::ReportFile;

/// The end of the name of a table that shows the year before of another.
const LAST_YEAR: &str = "-last-year";

#[component]
pub(super) fn SectionOf(
    words: Words,
    number: usize,
    section: Section,
    file: ReportFile,
) -> impl IntoView {
    let part = section.part;
    let title = words.say(&format!("report-part-{}", part.slug()));
    let written = file.words.get(&part).cloned().unwrap_or_default();
    let withhold_under = file.report.counting.withhold_under;
    let tables = with_year_before(&section.tables)
        .map(|(table, before)| {
            let before = before.cloned();
            view! { <ReportTable words=words.clone() table withhold_under before/> }
        })
        .collect_view();
    let short = section.in_short;
    let short = short.map(|short| view! { <InShortOf words=words.clone() short/> });
    let quotes = (part == Part::Compliments && !file.quotes.is_empty())
        .then(|| view! { <Quotes words=words.clone() quotes=file.quotes.clone()/> });
    view! {
        <section id=part.slug() aria-labelledby=format!("{}-title", part.slug())>
            <h2 id=format!("{}-title", part.slug())>{format!("{number}. {title}")}</h2>
            {short}
            <Prose text=written/>
            {tables}
            {quotes}
        </section>
    }
}

/// Each table, with that of the year before where it stands on its own: the chart shows both, and the other has none.
pub fn with_year_before(tables: &[Table]) -> impl Iterator<Item = (Table, Option<&Table>)> {
    tables.iter().map(|table| {
        let before = before(tables, table);
        let mut table = table.clone();
        if is_before(tables, &table) {
            table.chart = None;
        }
        (table, before)
    })
}

/// The table of the year before, where it stands on its own.
fn before<'t>(tables: &'t [Table], table: &Table) -> Option<&'t Table> {
    let id = format!("{}{LAST_YEAR}", table.id);
    tables.iter().find(|other| other.id == id)
}

/// Whether a table shows the year before of another.
fn is_before(tables: &[Table], table: &Table) -> bool {
    let of = table.id.strip_suffix(LAST_YEAR);
    of.is_some_and(|of| tables.iter().any(|other| other.id == of))
}

/// Words of thanks, as they may be published (R12.5).
#[component]
fn Quotes(words: Words, quotes: Vec<(String, String)>) -> impl IntoView {
    let quotes = quotes
        .into_iter()
        .map(|(service, thanks)| {
            view! {
                <figure class="app-thanks">
                    <blockquote><p>{thanks}</p></blockquote>
                    <figcaption>{service}</figcaption>
                </figure>
            }
        })
        .collect_view();
    view! {
        <h3>{words.say("report-page-quotes")}</h3>
        {quotes}
    }
}
