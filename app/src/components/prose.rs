//! What staff wrote at length.

use leptos::prelude::*;
use words::prose;

/// Paragraphs, headings, lists, tables and links; nothing else, whatever was typed: [`prose::html`] makes all of it.
#[component]
pub fn Prose(
    /// With the marks of [`prose`].
    text: String,
) -> impl IntoView {
    let written = prose::html(&text);
    (!written.is_empty())
        .then(|| view! { <div class="app-prose app-report__words" inner_html=written></div> })
}
