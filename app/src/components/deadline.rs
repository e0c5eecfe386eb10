//! A date to keep, as a chip that reads in black and white.

use leptos::prelude::*;
use rules::deadline::Standing;

use crate::desk::Due;
use crate::words::Words;

/// The date, how it stands in words, and a shape that does not rely on colour.
#[component]
pub fn DueChip(
    /// The words.
    words: Words,
    /// The date to keep.
    due: Due,
) -> impl IntoView {
    let (class, key, days) = match due.standing {
        Standing::Late(days) => ("app-chip app-chip--late", "staff-due-late", days),
        Standing::Soon(0) => ("app-chip app-chip--due", "staff-due-today", 0),
        Standing::Soon(days) => ("app-chip app-chip--due", "staff-due-in", days),
        Standing::InGoodTime(days) => ("app-chip app-chip--plain", "staff-due-in", days),
    };
    let words = words.say_with(key, &[("date", &due.date), ("days", &days.to_string())]);
    view! { <span class=class>{words}</span> }
}
