//! One case of the queue.

use leptos::prelude::*;
use rules::pathway::Pathway;
use words::Words;

use crate::components::{deadline::DueChip, flags::Flags, told::ByWords};
use crate::desk::QueueRow;
use crate::routes::Route;

/// The row. The procedure is named only where it is not the one that everybody expects.
#[component]
pub(super) fn Row(words: Words, row: QueueRow) -> impl IntoView {
    let listed = &row.listed;
    let expected = Pathway::presumed(listed.journey);
    let pathway = (listed.pathway != expected).then(|| {
        let pathway = words.say(&format!("staff-pathway-{}", listed.pathway.slug()));
        view! { <span class="app-soft">{pathway}</span> }
    });
    let category = listed
        .category
        .map(|category| words.say(&format!("category-{}", category.slug())));
    let is_void = row.told.as_ref().is_some_and(|told| told.is_void);
    let stage = match is_void {
        true => words.say("staff-find-void"),
        false => words.say(&format!("staff-stage-{}", listed.stage.slug())),
    };
    let told = row
        .told
        .clone()
        .map(|told| view! { <ByWords words=words.clone() told/> });
    let owner = row
        .owner
        .clone()
        .unwrap_or_else(|| words.say("staff-nobody"));
    let due = row.dues.clone().into_iter().map(|due| {
        let clock = words.say(&format!("staff-clock-{}", due.clock.slug()));
        view! { <div class="app-due"><DueChip words=words.clone() due/> <span class="app-soft">{clock}</span></div> }
    });
    let due = due.collect_view();
    view! {
        <tr>
            <td class="app-table__flags"><Flags words=words.clone() listed=listed.clone()/></td>
            <th scope="row"><a translate="no" href=Route::Case(row.reference.clone())>{row.reference.to_string()}</a></th>
            <td>{told} {category}</td>
            <td>{words.say(&format!("staff-kind-{}", listed.journey.slug()))} {pathway}</td>
            <td>{stage}</td>
            <td>{row.received.clone()}</td>
            <td>{owner}</td>
            <td class="app-table__due">{due}</td>
        </tr>
    }
}
