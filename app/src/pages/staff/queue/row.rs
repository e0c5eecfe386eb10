//! One case of the queue.

use leptos::prelude::*;
use rules::pathway::Pathway;
use words::Words;

use crate::components::{deadline::DueChip, flags::Flags, told::ByWords};
use crate::desk::QueueRow;
use crate::pages::staff::kind::kind;
use crate::routes::Route;

/// The row. The procedure is named only where it is not the one that everybody expects.
#[component]
pub(super) fn Row(words: Words, row: QueueRow) -> impl IntoView {
    let listed = &row.listed;
    let (kind, pathway) = kind(&words, listed);
    let pathway = pathway.filter(|_| listed.pathway != Pathway::Statutory);
    let pathway = pathway.map(|pathway| view! { <span class="app-soft">{pathway}</span> });
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
    // What its column is, where the columns are not in sight.
    let heading = |column: &str| words.say(&format!("staff-column-{column}"));
    view! {
        <tr>
            <td class="app-table__flags"><Flags words=words.clone() listed=listed.clone()/></td>
            <th scope="row"><a translate="no" href=Route::Case(row.reference.clone())>{row.reference.to_string()}</a></th>
            <td class="app-queue__told">{told} {category}</td>
            <td>{kind} " " {pathway}</td>
            <td>{stage}</td>
            <td data-label=heading("received")>{row.received.clone()}</td>
            <td data-label=heading("owner")>{owner}</td>
            <td class="app-table__due">{due}</td>
        </tr>
    }
}
