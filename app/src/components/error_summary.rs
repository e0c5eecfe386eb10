//! "There is a problem": the first thing on a page that was not accepted. It takes the focus when the page loads.

use leptos::prelude::*;

use super::phone::Kept;

/// Each error, as a link to its field.
#[component]
pub fn ErrorSummary(
    /// The heading.
    title: String,
    /// The id of the field, and what was wrong; without an id there is nothing to link to.
    errors: Vec<(Option<String>, String)>,
) -> impl IntoView {
    let items = errors
        .into_iter()
        .map(|(id, words)| match id {
            Some(id) => view! { <li><a href=format!("#{id}")>{words}</a></li> }.into_any(),
            None => view! { <li><Kept text=words/></li> }.into_any(),
        })
        .collect_view();
    view! {
        <div class="app-summary-of-errors" tabindex="-1" autofocus=true role="alert" aria-labelledby="problem">
            <h2 id="problem">{title}</h2>
            <ul>{items}</ul>
        </div>
    }
}
