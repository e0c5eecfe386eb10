//! A table of cases.

use leptos::prelude::*;
use words::Words;

use super::row::Row;
use crate::desk::QueueRow;

/// The columns, by the ends of the keys of their headings.
const COLUMNS: [&str; 8] = [
    "flags",
    "reference",
    "who",
    "what",
    "stage",
    "received",
    "owner",
    "due",
];

/// A row for each case.
#[component]
pub(in crate::pages::staff) fn Cases(
    words: Words,
    title: String,
    rows: Vec<QueueRow>,
) -> impl IntoView {
    let headings = COLUMNS.map(
        |column| view! { <th scope="col">{words.say(&format!("staff-column-{column}"))}</th> },
    );
    let rows = rows
        .into_iter()
        .map(|row| view! { <Row words=words.clone() row/> })
        .collect_view();
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table app-table--cards app-queue">
                <thead>
                    <tr>{headings.collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
