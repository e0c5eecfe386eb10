//! The queue: danger first, then what is about to happen, then children, then the late and the soon (R12.6).

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use rules::intake::Journey;

use crate::components::{deadline::DueChip, flags::Flags, staff_page::StaffPage};
use crate::desk::{Queue, QueueFilter, QueueRow, Whose, desk};
use crate::form::ErrorPage;
use crate::islands::live_queue::{self, LiveQueue};
use crate::pages::public::error::ErrorView;
use crate::routes::{FIND, PULSE, STAFF, path_case};
use crate::words::Words;

/// The queue, as the address filters it.
#[component]
pub fn QueuePage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let query = use_query_map();
    let query = query.read_untracked();
    let filter = QueueFilter {
        whose: match query.get("show").as_deref() {
            Some("mine") => Whose::Mine,
            Some("nobody") => Whose::Nobody,
            _ => Whose::All,
        },
        late: query.get("show").as_deref() == Some("late"),
        undelivered: query.get("show").as_deref() == Some("undelivered"),
        journey: query.get("kind").as_deref().and_then(Journey::from_slug),
        after: query.get("after").filter(|after| !after.is_empty()),
    };
    let unknown = query.get("unknown").is_some();
    let here = desk.here();
    let page = async move {
        match desk.queue(filter.clone()).await {
            Ok(queue) => view! { <Listing words queue filter unknown here/> }.into_any(),
            Err(_) => {
                view! { <ErrorView error=ErrorPage { status: 503, number: None }/> }.into_any()
            }
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Listing(
    words: Words,
    queue: Queue,
    filter: QueueFilter,
    unknown: bool,
    here: String,
) -> impl IntoView {
    let is_empty = queue.rows.is_empty();
    let more = queue.next.as_ref().map(|after| {
        let path = address(&filter, Some(after));
        view! { <nav class="app-pager" aria-label=words.say("staff-pages")><a href=path>{words.say("staff-next")}</a></nav> }
    });
    let rows = queue
        .rows
        .iter()
        .map(|row| view! { <Row words=words.clone() row=row.clone()/> })
        .collect_view();
    let headings = [
        "flags",
        "reference",
        "what",
        "who",
        "received",
        "owner",
        "due",
    ]
    .map(|column| view! { <th scope="col">{words.say(&format!("staff-column-{column}"))}</th> });
    view! {
        <StaffPage title=words.say("staff-queue-title")>
            <h1 class="app-title">{words.say("staff-queue-title")}</h1>
            <div
                role="status"
                id=live_queue::CHANGED
                data-ask=PULSE
                data-pulse=queue.pulse.clone()
                data-changed=words.say("staff-changed")
                data-reload=here
            ></div>
            <LiveQueue/>
            <Tiles words=words.clone() queue=queue.clone() filter=filter.clone()/>
            <Filters words=words.clone() filter unknown/>
            {if is_empty {
                view! { <p>{words.say("staff-queue-empty")}</p> }.into_any()
            } else {
                view! {
                    <div class="app-table-wrap" tabindex="0" role="region" aria-label=words.say("staff-queue-title")>
                        <table class="app-table">
                            <thead>
                                <tr>{headings.collect_view()}</tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
                .into_any()
            }}
            {more}
        </StaffPage>
    }
}

/// The counts, each of them a link to the list it counts.
#[component]
fn Tiles(words: Words, queue: Queue, filter: QueueFilter) -> impl IntoView {
    let counts = queue.counts;
    let shown = shown(&filter);
    let tiles = [
        ("all", counts.all),
        ("mine", counts.mine),
        ("nobody", counts.nobody),
        ("late", counts.late),
        ("undelivered", counts.undelivered),
    ];
    let tiles = tiles.map(|(show, count)| {
        let path = if show == "all" {
            STAFF.to_owned()
        } else {
            format!("{STAFF}?show={show}")
        };
        view! {
            <a class="app-tile" href=path aria-current=(shown == show).then_some("page")>
                <span class="app-tile__number">{count}</span>
                " "
                <span class="app-tile__words">{words.say(&format!("staff-show-{show}"))}</span>
            </a>
        }
    });
    view! { <nav class="app-tiles" aria-label=words.say("staff-shows")>{tiles.collect_view()}</nav> }
}

/// Which kind to show, and finding a case by its reference.
#[component]
fn Filters(words: Words, filter: QueueFilter, unknown: bool) -> impl IntoView {
    let kinds = [
        Journey::Complaint,
        Journey::Compliment,
        Journey::AdvocateRequest,
        Journey::Idea,
    ]
    .map(|journey| {
        let slug = journey.slug();
        view! {
            <option value=slug selected=filter.journey == Some(journey)>
                {words.say(&format!("staff-kind-{slug}"))}
            </option>
        }
    });
    view! {
        <form class="app-filters" method="get" action=STAFF>
            <input type="hidden" name="show" value=shown(&filter)/>
            <label class="app-label" for="kind">{words.say("staff-kind-label")}</label>
            <select class="app-input app-input--short" id="kind" name="kind">
                <option value="">{words.say("staff-kind-all")}</option>
                {kinds.collect_view()}
            </select>
            <button class="app-button app-button--quiet">{words.say("staff-filter")}</button>
        </form>
        <form class="app-filters" method="get" action=FIND role="search">
            <label class="app-label" for="reference">{words.say("staff-find-label")}</label>
            <input
                class="app-input app-input--short"
                id="reference"
                name="reference"
                autocomplete="off"
                aria-describedby=unknown.then_some("reference-error")
                aria-invalid=unknown.then_some("true")
            />
            <button class="app-button app-button--quiet">{words.say("staff-find")}</button>
            {unknown
                .then(|| view! { <p class="app-error" id="reference-error" role="alert">{words.say("staff-find-unknown")}</p> })}
        </form>
    }
}

#[component]
fn Row(words: Words, row: QueueRow) -> impl IntoView {
    let category = row
        .category
        .as_ref()
        .map(|category| words.say(&format!("category-{category}")));
    let owner = row
        .owner
        .clone()
        .unwrap_or_else(|| words.say("staff-nobody"));
    let due = row
        .due
        .clone()
        .map(|due| view! { <DueChip words=words.clone() due/> });
    view! {
        <tr>
            <td><Flags words=words.clone() row=row.clone()/></td>
            <th scope="row"><a href=path_case(&row.reference)>{row.reference.clone()}</a></th>
            <td>{words.say(&format!("staff-kind-{}", row.journey.slug()))}</td>
            <td>{category}</td>
            <td>{row.received.clone()}</td>
            <td>{owner}</td>
            <td>{due}</td>
        </tr>
    }
}

fn shown(filter: &QueueFilter) -> &'static str {
    match (filter.whose, filter.late, filter.undelivered) {
        (_, true, _) => "late",
        (_, _, true) => "undelivered",
        (Whose::Mine, ..) => "mine",
        (Whose::Nobody, ..) => "nobody",
        (Whose::All, ..) => "all",
    }
}

fn address(filter: &QueueFilter, after: Option<&str>) -> String {
    let kind = filter.journey.map_or("", Journey::slug);
    let after = after
        .map(|after| format!("&after={}", after.replace(' ', "+")))
        .unwrap_or_default();
    format!("{STAFF}?show={}&kind={kind}{after}", shown(filter))
}
