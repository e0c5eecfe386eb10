//! A table of what people did or saw.

mod which;

use leptos::prelude::*;
use words::Words;

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
    let headings = columns.map(
        |column| view! { <th scope="col">{words.say(&format!("staff-use-column-{column}"))}</th> },
    );
    let lines = rows.into_iter().map(|row| {
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
        let case = (!of_one_case).then(|| {
            let case = row.case.map(|reference| {
                let shown = reference.to_string();
                view! { <a translate="no" href=Route::Case(reference)>{shown}</a> }
            });
            view! { <td>{case}</td> }
        });
        view! {
            <tr>
                <th scope="row">{row.when}</th>
                <td>{row.who} {email}</td>
                <td>{what}{which}{about}</td>
                {case}
                <td><code translate="no">{row.address}</code></td>
            </tr>
        }
    });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table">
                <thead>
                    <tr>{headings.collect_view()}</tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </div>
    }
}
