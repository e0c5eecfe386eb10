//! A table of what people did or saw.

mod which;

use leptos::prelude::*;
use words::Words;

use super::fact_table::FactTable;
use crate::desk::UseRow;
use crate::routes::Route;

/// Newest first. Of one case, the case is not said again.
#[component]
pub fn UseTable(
    /// The words.
    words: Words,
    /// What it is called, for whoever hears it.
    title: String,
    /// What happened.
    rows: Vec<UseRow>,
    /// All of it is about one case.
    of_one_case: bool,
) -> impl IntoView {
    let columns = ["when", "who", "what", "case", "address"];
    let columns = columns
        .iter()
        .filter(|column| !(of_one_case && **column == "case"));
    let headings = columns.map(|column| words.say(&format!("staff-use-column-{column}")));
    let headings = headings.collect();
    let rows = rows.into_iter().map(|row| {
        let what = words.say(&format!("staff-use-{}", row.what));
        let which = row.which.map(|which| {
            let said = which::in_words(&words, &row.what, &which);
            view! { <br/><span class="app-soft">{said}</span> }
        });
        let email = row
            .email
            .map(|email| view! { <br/><span class="app-soft" translate="no">{email}</span> });
        let about = row.about.map(|about| {
            view! { <br/>{words.say_with("staff-use-about", &[("name", &about)])} }
        });
        let case = row.case.map(|reference| {
            let shown = reference.to_string();
            view! { <a translate="no" href=Route::Case(reference)>{shown}</a> }
        });
        let address = row
            .address
            .map(|address| view! { <code translate="no">{address}</code> });
        let mut cells = vec![
            row.when.into_any(),
            view! { {row.who} {email} }.into_any(),
            view! { {what}{which}{about} }.into_any(),
        ];
        if !of_one_case {
            cells.push(case.into_any());
        }
        cells.push(address.into_any());
        cells
    });
    let rows = rows.collect();
    view! { <FactTable title headings rows/> }
}
