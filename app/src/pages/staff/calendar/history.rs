//! The changes of the bank holidays: who made them, when and why (R8.2).

use leptos::prelude::*;
use words::Words;

use crate::components::hidden::Hidden;
use crate::desk::{HolidayChangeRow, WorkingDays};
use crate::routes::Route;

/// Who changed the list, when and why; the last change can be undone.
#[component]
pub(super) fn History(words: Words, days: WorkingDays) -> impl IntoView {
    if days.changes.is_empty() {
        return view! { <p>{words.say("staff-calendar-history-none")}</p> }.into_any();
    }
    let may_change = days.may_change;
    let rows = days.changes.into_iter().map(|change| {
        let undo = (may_change && change.undo).then(|| {
            view! {
                <form method="post" action=Route::Calendar>
                    <Hidden name="version" value=change.version.to_string()/>
                    <button class="app-button app-button--quiet" type="submit" name="do" value="undo">
                        {words.say("staff-calendar-undo")}
                        <span class="app-visually-hidden">" " {change.when.clone()}</span>
                    </button>
                </form>
            }
        });
        let what = what(&words, &change);
        let what = what.into_iter().map(|line| view! { <p>{line}</p> });
        view! {
            <tr>
                <th scope="row">{change.when.clone()}</th>
                <td>{change.who}</td>
                <td>{what.collect_view()}{undo}</td>
                <td dir="auto">{change.why}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let heads = ["when", "who", "what", "why"].map(|column| {
        view! { <th scope="col">{words.say(&format!("staff-calendar-column-{column}"))}</th> }
    });
    let title = words.say("staff-calendar-history");
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The days that went and came, of a whole list only the first.
fn what(words: &Words, change: &HolidayChangeRow) -> Vec<String> {
    const SHOWN: usize = 3;
    let lines = |key: &str, days: &[String]| -> Vec<String> {
        let shown = days.iter().take(SHOWN);
        let mut lines: Vec<_> = shown
            .map(|day| words.say_with(key, &[("day", day)]))
            .collect();
        if let Some(more) = days.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            let more = more.to_string();
            lines.push(words.say_with("staff-calendar-and-more", &[("count", &more)]));
        }
        lines
    };
    let gone = lines("staff-calendar-gone-day", &change.gone);
    let come = lines("staff-calendar-come-day", &change.come);
    gone.into_iter().chain(come).collect()
}
