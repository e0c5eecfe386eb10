//! What stands above a page of a journey: the way back, and how far along somebody is.

use leptos::prelude::*;
use words::Words;

use crate::routes::Route;

/// "Back", and a bar with a mark for each step, which says the same in words.
#[component]
pub fn Way(
    /// In the locale of whoever reads.
    words: Words,
    /// Where "Back" leads.
    back: Route,
    /// The step, from 1, and how many there are; none on a page that is no step.
    step: Option<(usize, usize)>,
) -> impl IntoView {
    let progress = step.map(|(step, of)| {
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
    });
    view! {
        <div class="app-way">
            <a class="app-back" href=back>{words.say("back")}</a>
            {progress}
        </div>
    }
}
