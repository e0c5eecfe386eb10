//! What staff read while the dates of cases are worked out again, because the list of bank holidays was changed.

use leptos::prelude::*;
use words::Words;

use crate::desk::Rebuild;

/// How many cases there are, and how many are done.
#[component]
pub fn RebuildNotice(
    /// In the locale of whoever reads.
    words: Words,
    /// How far it has come.
    rebuild: Rebuild,
) -> impl IntoView {
    let (total, done) = (rebuild.total.to_string(), rebuild.done.to_string());
    let counts = [("count", total.as_str()), ("done", done.as_str())];
    view! { <div class="app-notice"><p>{words.say_with("staff-calendar-rebuild", &counts)}</p></div> }
}
