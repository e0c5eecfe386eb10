//! A date to keep, as a chip that reads in black and white.

use leptos::prelude::*;
use rules::deadline::Standing;
use words::Words;

use crate::desk::Due;

/// The date, how it stands in words, and a shape that does not rely on colour.
#[component]
pub fn DueChip(
    /// In the locale of whoever reads.
    words: Words,
    /// The date to keep.
    due: Due,
) -> impl IntoView {
    let date = match due.standing {
        Standing::Paused(_) => due.paused_since,
        _ => due.date,
    };
    let (class, key, days) = match (due.standing, &date) {
        (Standing::Late(_), _) if due.after_closing => {
            ("app-chip app-chip--due", "staff-due-past", 0)
        }
        (Standing::Late(days), _) => ("app-chip app-chip--late", "staff-due-late", days),
        (Standing::Soon(0), _) => ("app-chip app-chip--due", "staff-due-today", 0),
        (Standing::Soon(days), _) => ("app-chip app-chip--due", "staff-due-in", days),
        (Standing::InGoodTime(days), _) => ("app-chip app-chip--plain", "staff-due-in", days),
        (Standing::Paused(_), Some(_)) => ("app-chip app-chip--paused", "staff-due-paused", 0),
        (Standing::Paused(_), None) => ("app-chip app-chip--paused", "staff-due-not-begun", 0),
        (Standing::Theirs, Some(_)) => ("app-chip app-chip--theirs", "staff-due-theirs", 0),
        (Standing::Theirs, None) => ("app-chip app-chip--theirs", "staff-due-theirs-no-limit", 0),
    };
    let with = [
        ("date", date.unwrap_or_default()),
        ("days", days.to_string()),
    ];
    let with = with.each_ref().map(|(name, value)| (*name, value.as_str()));
    view! { <span class=class>{words.say_with(key, &with)}</span> }
}
