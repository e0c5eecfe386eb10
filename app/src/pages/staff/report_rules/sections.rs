//! The sections of the report in the order of print, each with the way to move it. The summary stays the first.

use leptos::prelude::*;
use report::Part;
use words::Words;

use crate::components::hidden::Hidden;
use crate::routes::Route;

/// The list, in a fold: most councils leave it as it is.
#[component]
pub(super) fn Sections(words: Words, seen: i64, order: Vec<Part>) -> impl IntoView {
    let last = order.len().saturating_sub(1);
    let sections = order.iter().enumerate().map(|(at, part)| {
        let name = words.say(&format!("report-part-{}", part.slug()));
        let act = |act: &'static str, key: &'static str, possible: bool| {
            possible.then(|| {
                view! {
                    <button class="app-button app-button--quiet" type="submit" name="do" value=act>
                        {words.say(key)}
                        <span class="app-visually-hidden">" " {name.clone()}</span>
                    </button>
                }
            })
        };
        let moves = (at > 0).then(|| {
            view! {
                <form class="app-buttons" method="post" action=Route::ReportRules>
                    <Hidden name="seen" value=seen.to_string()/>
                    <Hidden name="table" value=part.slug().to_owned()/>
                    {act("section-up", "staff-rules-up", at > 1)}
                    {act("section-down", "staff-rules-down", at < last)}
                </form>
            }
        });
        view! { <li>{name.clone()} {moves}</li> }
    });
    let sections = sections.collect_view();
    view! {
        <details class="app-fold">
            <summary>{words.say("staff-rules-sections-order")}</summary>
            <ol class="app-rules__tables">{sections}</ol>
        </details>
    }
}
