//! What the reports of the quarters give away of the year, and the year of them (R9.8).

use leptos::prelude::*;
use report::WorkedOut;
use words::Words;

use crate::components::figure;

/// So many numbers are named.
const NAMED: usize = 5;

/// The warning; nothing where nothing is given away.
#[component]
pub(super) fn Quarters(words: Words, told: Vec<WorkedOut>) -> impl IntoView {
    if told.is_empty() {
        return ().into_any();
    }
    let count = told.len().to_string();
    let lines = told.iter().take(NAMED).map(|told| {
        let table = figure::label(&words, &told.table);
        let row = figure::label(&words, &told.row);
        let quarter = told.quarter.map(|quarter| quarter.to_string());
        let with = [
            ("table", table.as_str()),
            ("row", &row),
            ("quarter", quarter.as_deref().unwrap_or_default()),
        ];
        let key = match told.quarter {
            None => "staff-reports-publish-told-year",
            Some(_) => "staff-reports-publish-told-quarter",
        };
        view! { <li>{words.say_with(key, &with)}</li> }
    });
    view! {
        <section aria-labelledby="quarters">
            <h2 id="quarters">{words.say("staff-reports-publish-told")}</h2>
            <div class="app-notice">
                <p>{words.say_with("staff-reports-publish-told-intro", &[("count", &count)])}</p>
                <ul>{lines.collect_view()}</ul>
            </div>
        </section>
    }
    .into_any()
}
