//! The flags of a case: a shape and a word each, never a colour alone.

use leptos::prelude::*;
use rules::queue::Listed;

use words::Words;

/// The flags that a case has; nothing when it has none.
#[component]
pub fn Flags(
    /// In the locale of whoever reads.
    words: Words,
    /// What lists show of the case.
    listed: Listed,
) -> impl IntoView {
    let flags = [
        (listed.danger, "app-flag app-flag--danger", "danger"),
        (listed.freeze, "app-flag app-flag--freeze", "freeze"),
        (listed.by_child, "app-flag app-flag--child", "child"),
        (
            listed.advocacy_missing,
            "app-flag app-flag--advocate",
            "advocate",
        ),
        (listed.undelivered, "app-flag app-flag--mail", "undelivered"),
        (listed.suspended, "app-flag app-flag--paused", "suspended"),
        (
            listed.letters_waiting,
            "app-flag app-flag--letter",
            "letter",
        ),
    ];
    flags
        .into_iter()
        .filter(|(raised, ..)| *raised)
        .map(|(_, class, flag)| {
            view! { <span class=class>{words.say(&format!("staff-flag-{flag}"))}</span> " " }
        })
        .collect_view()
}
