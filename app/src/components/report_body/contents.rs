//! The list of contents.

use leptos::prelude::*;
use report::Part;

use words::Words;

/// The sections, and the two that every report ends with.
#[component]
pub(super) fn Contents(words: Words, parts: Vec<Part>) -> impl IntoView {
    let sections = parts.into_iter().map(|part| {
        (
            part.slug(),
            words.say(&format!("report-part-{}", part.slug())),
        )
    });
    let ends = [
        ("about", "report-page-about"),
        ("formats", "report-page-formats"),
    ]
    .map(|(id, key)| (id, words.say(key)));
    let lines = sections
        .chain(ends)
        .map(|(id, title)| view! { <li><a href=format!("#{id}")>{title}</a></li> })
        .collect_view();
    view! {
        <nav class="app-report__contents" aria-labelledby="contents">
            <h2 id="contents">{words.say("report-page-contents")}</h2>
            <ol>{lines}</ol>
        </nav>
    }
}
