//! How many stages that ended were in time: in words, and as a bar that says the same.

use leptos::prelude::*;

use words::Words;

const WIDTH: u64 = 200;

/// A bar for each stage.
#[component]
pub(super) fn Timely(
    words: Words,
    timely: Vec<(String, u64, u64)>,
    to_come: bool,
) -> impl IntoView {
    let lines = timely
        .into_iter()
        .map(|(stage, in_time, all)| {
            let name = words.say(&format!("staff-dashboard-timely-{stage}"));
            let (number, of) = (in_time.to_string(), all.to_string());
            let said = if to_come {
                words.say("report-page-not-yet")
            } else if all == 0 {
                words.say("staff-dashboard-in-time-none")
            } else {
                words.say_with(
                    "staff-dashboard-in-time",
                    &[("number", &number), ("all", &of)],
                )
            };
            let bar = (all > 0).then(|| view! { <BarOf part=WIDTH * in_time.min(all) / all/> });
            view! { <li><strong>{name}</strong> " " {said} {bar}</li> }
        })
        .collect_view();
    view! {
        <section aria-labelledby="timely">
            <h2 id="timely">{words.say("staff-dashboard-timely")}</h2>
            <ul class="app-timely" role="list">{lines}</ul>
        </section>
    }
}

/// The words before it say the same, so that nobody needs to be told of it.
#[component]
fn BarOf(part: u64) -> impl IntoView {
    view! {
        <svg class="app-timely__bar" viewBox=format!("0 0 {} 14", WIDTH + 2) aria-hidden="true" focusable="false">
            <rect x="1" y="1" width=part height="12" fill="currentColor"></rect>
            <rect x="1" y="1" width=WIDTH height="12" fill="none" stroke="currentColor" stroke-width="1.5"></rect>
        </svg>
    }
}
