//! How far along somebody is: a bar with a mark for each step, and the same in words.

use leptos::prelude::*;
use words::Words;

/// The steps up to this one, and those ahead.
#[component]
pub(crate) fn Steps(
    /// The words.
    words: Words,
    /// The step, from 1.
    step: usize,
    /// How many there are.
    of: usize,
) -> impl IntoView {
    let marks = (1..=of)
        .map(|mark| {
            let is_ahead = mark > step;
            view! { <span class="app-progress__step" class:app-progress__step--ahead=is_ahead></span> }
        })
        .collect_view();
    let (step, of) = (step.to_string(), of.to_string());
    view! {
        <p class="app-progress">
            {words.say_with("progress", &[("step", &step), ("of", &of)])}
            <span class="app-progress__bar" aria-hidden="true">{marks}</span>
        </p>
    }
}
