//! The queue: danger first, then what is about to happen, then children, then the late and the soon (R12.6).

pub(super) mod cases;
mod filters;
pub(super) mod lists;
mod row;

use leptos::prelude::*;
use rules::intake::Journey;
use rules::permission::Duty;
use rules::queue::List;
use words::Words;

use super::unavailable;
use crate::components::{
    rebuild_notice::RebuildNotice, staff_page::StaffPage, unusual_notice::UnusualNotice,
};
use crate::desk::{Queue, QueueFilter, desk};
use crate::islands::live_queue::{self, LiveQueue};
use crate::query::Query;
use crate::routes::Route;
use cases::Cases;
use filters::Filters;
use lists::Lists;

/// The queue, as the address filters it.
#[component]
pub fn QueuePage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let query = Query::here();
    let list = query.get("show").and_then(|slug| {
        let mut lists = List::ALL.iter().copied();
        lists.find(|list| list.slug() == slug)
    });
    let filter = QueueFilter {
        list: list.unwrap_or(List::All),
        journey: query.get("kind").and_then(Journey::from_slug),
        after: query
            .get("after")
            .filter(|after| !after.is_empty())
            .map(str::to_owned),
    };
    let here = desk.here();
    let may_record = desk.may(Duty::Record);
    let page = async move {
        match desk.queue(filter.clone()).await {
            Ok(queue) => view! { <Listing words queue filter here may_record/> }.into_any(),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Listing(
    words: Words,
    queue: Queue,
    filter: QueueFilter,
    here: String,
    may_record: bool,
) -> impl IntoView {
    let title = words.say("staff-queue-title");
    let more = queue.next.as_ref().map(|after| {
        let path = address(&filter, Some(after));
        view! { <nav class="app-pager" aria-label=words.say("staff-pages")><a href=path>{words.say("staff-next")}</a></nav> }
    });
    let calendar_ends = queue.calendar_ends.as_ref().map(|date| {
        view! {
            <div class="app-notice">
                <p>
                    {words.say_with("staff-calendar-ends", &[("date", date)])} " "
                    <a href=Route::Calendar>{words.say("staff-calendar-title")}</a>
                </p>
            </div>
        }
    });
    let rebuild = queue
        .rebuild
        .map(|rebuild| view! { <RebuildNotice words=words.clone() rebuild/> });
    let record = may_record.then(
        || view! { <a class="app-button" href=Route::Record>{words.say("staff-record-title")}</a> },
    );
    view! {
        <StaffPage title=title.clone()>
            <div class="app-heading">
                <h1 class="app-title">{title.clone()}</h1>
                {record}
            </div>
            <div
                role="status"
                id=live_queue::CHANGED
                data-ask=Route::Pulse
                data-pulse=queue.pulse.clone()
                data-changed=words.say("staff-changed")
                data-reload=here
            ></div>
            <LiveQueue/>
            <UnusualNotice short=true/>
            {calendar_ends}
            {rebuild}
            <Lists words=words.clone() counts=queue.counts.clone() shown=filter.list/>
            <Filters words=words.clone() filter/>
            <Table words title queue/>
            {more}
        </StaffPage>
    }
}

#[component]
fn Table(words: Words, title: String, queue: Queue) -> impl IntoView {
    if queue.rows.is_empty() {
        return view! { <p>{words.say("staff-queue-empty")}</p> }.into_any();
    }
    let rows = queue.rows;
    view! { <Cases words title rows/> }.into_any()
}

fn address(filter: &QueueFilter, after: Option<&str>) -> String {
    let kind = filter.journey.map_or("", Journey::slug);
    let after = after
        .map(|after| format!("&after={}", after.replace(' ', "+")))
        .unwrap_or_default();
    format!(
        "{}?show={}&kind={kind}{after}",
        Route::Queue,
        filter.list.slug()
    )
}
