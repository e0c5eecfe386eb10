//! The flags of a case: a shape and a word each, never a colour alone.

use leptos::prelude::*;

use crate::desk::QueueRow;
use crate::words::Words;

/// The flags that a case has; nothing when it has none.
#[component]
pub fn Flags(
    /// The words.
    words: Words,
    /// The case.
    row: QueueRow,
) -> impl IntoView {
    let flags = [
        (row.danger, "app-flag app-flag--danger", "staff-flag-danger"),
        (row.freeze, "app-flag app-flag--freeze", "staff-flag-freeze"),
        (row.by_child, "app-flag app-flag--child", "staff-flag-child"),
        (
            row.advocacy_missing,
            "app-flag app-flag--advocate",
            "staff-flag-advocate",
        ),
        (
            row.undelivered,
            "app-flag app-flag--mail",
            "staff-flag-undelivered",
        ),
    ];
    flags
        .into_iter()
        .filter(|(raised, ..)| *raised)
        .map(|(_, class, key)| view! { <span class=class>{words.say(key)}</span> " " })
        .collect_view()
}
