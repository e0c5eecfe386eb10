//! The lists that officers work by, each with how many cases are on it and a link to them.

use leptos::prelude::*;
use rules::queue::List;
use words::Words;

use crate::routes::Route;

/// The numbers that are big: whose the cases are and how their dates stand.
const BIG: [List; 5] = [List::All, List::Mine, List::Nobody, List::Soon, List::Late];

/// Every list.
#[component]
pub(super) fn Lists(words: Words, counts: Vec<(List, u64)>, shown: List) -> impl IntoView {
    let count = |list: List| {
        let found = counts.iter().find(|(counted, _)| *counted == list);
        found.map(|(_, count)| *count)
    };
    let current = |list: List| (list == shown).then_some("page");
    let name = |list: List| words.say(&format!("staff-show-{}", list.slug()));
    let tiles = BIG.map(|list| {
        let is_late = list == List::Late && count(list).is_some_and(|count| count > 0);
        let class = if is_late {
            "app-tile app-tile--late"
        } else {
            "app-tile"
        };
        view! {
            <li>
                <a class=class href=address_of(list) aria-current=current(list)>
                    <span class="app-tile__number">{count(list).unwrap_or_default()}</span>
                    " "
                    <span class="app-tile__words">{name(list)}</span>
                </a>
            </li>
        }
    });
    let others = List::ALL
        .iter()
        .copied()
        .filter(|list| !BIG.contains(list))
        .map(|list| {
            let number = count(list).map(|count| view! { <strong>{count}</strong> " " });
            view! { <li><a href=address_of(list) aria-current=current(list)>{number} {name(list)}</a></li> }
        });
    view! {
        <nav aria-label=words.say("staff-shows")>
            <ul class="app-tiles" role="list">{tiles.collect_view()}</ul>
            <ul class="app-lists" role="list">{others.collect_view()}</ul>
        </nav>
    }
}

/// The queue with nothing but this list.
pub(in crate::pages::staff) fn address_of(list: List) -> String {
    match list {
        List::All => Route::Queue.to_string(),
        _ => format!("{}?show={}", Route::Queue, list.slug()),
    }
}
