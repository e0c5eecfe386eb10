//! A letter as it looks on paper. The pages that show one print nothing else.

use leptos::prelude::*;

use super::phone::Kept;

/// The words, which begin with the council's address and the date: a paragraph where a line is left blank.
#[component]
pub fn Paper(
    /// To whom it is posted, for the window of an envelope; nothing where it is only read.
    #[prop(optional_no_strip)]
    to: Option<String>,
    /// The words of the letter.
    text: String,
) -> impl IntoView {
    let paragraphs = text
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| view! { <p dir="auto"><Kept text=paragraph/></p> })
        .collect_view();
    view! {
        <article class="app-letter">
            {to.map(|to| view! { <p class="app-letter__to" dir="auto">{to}</p> })}
            {paragraphs}
        </article>
    }
}
