//! A list of things that have the same few facts.

use leptos::prelude::*;

/// A table; on a phone a card for each row, with the heading before each fact, so that nothing is beyond the edge.
#[component]
pub fn FactTable(
    /// What it is called, for whoever hears it.
    title: String,
    /// What stands over each column, from the first on.
    headings: Vec<String>,
    /// A fact for each column. The first says which row it is.
    rows: Vec<Vec<AnyView>>,
) -> impl IntoView {
    let lines = rows.into_iter().map(|row| {
        let cells = row.into_iter().zip(&headings).enumerate();
        let cells = cells.map(|(at, (cell, heading))| match at {
            0 => view! { <th scope="row">{cell}</th> }.into_any(),
            _ => view! { <td data-label=heading.clone()>{cell}</td> }.into_any(),
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    let lines = lines.collect_view();
    let headings = headings
        .into_iter()
        .map(|heading| view! { <th scope="col">{heading}</th> });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table app-table--cards">
                <thead>
                    <tr>{headings.collect_view()}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
}
