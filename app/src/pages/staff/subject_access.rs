//! People who ask for what is held on them (UK GDPR, article 15): the list of their requests, and the form for a new one; for
//! managers.

pub mod case;
pub mod request;

use leptos::prelude::*;
use words::Words;

use super::{instead, unavailable};
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{SubjectRow, desk};
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::SUBJECT_REQUEST;

/// The name of these forms in the keys of their words.
const FORM: &str = "subject-access";

/// Every request, and a new one.
#[component]
pub fn SubjectAccessPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.subject_requests().await {
            Ok(Some(rows)) => view! { <Requests words rows state/> }.into_any(),
            Ok(None) => instead(403),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Requests(words: Words, rows: Vec<SubjectRow>, state: ActState) -> impl IntoView {
    let title = words.say("staff-subject-title");
    let asking = Asking::new(words.clone(), FORM, SUBJECT_REQUEST, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::Queue>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-subject-intro"/>
            <h2>{words.say("staff-subject-requests")}</h2>
            {table(&words, rows)}
            <h2>{words.say("staff-subject-new")}</h2>
            <form method="post" action=Route::SubjectAccess novalidate>
                <ActFields asking fields=SUBJECT_REQUEST/>
                <button class="app-button">{words.say("staff-subject-new-button")}</button>
            </form>
        </StaffPage>
    }
}

fn table(words: &Words, rows: Vec<SubjectRow>) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{words.say("staff-subject-none")}</p> }.into_any();
    }
    let headings = ["number", "person", "received", "due", "answered"].map(|column| {
        let heading = words.say(&format!("staff-subject-column-{column}"));
        view! { <th scope="col">{heading}</th> }
    });
    let lines = rows.into_iter().map(|row| {
        let due = due(words, &row);
        view! {
            <tr>
                <th scope="row"><a href=Route::SubjectRequest(row.number)>{row.number}</a></th>
                <td><bdi>{row.person}</bdi></td>
                <td>{row.received}</td>
                <td>{due}</td>
                <td>{row.answered}</td>
            </tr>
        }
    });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=words.say("staff-subject-requests")>
            <table class="app-table">
                <thead>
                    <tr>{headings.collect_view()}</tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// By when it is to be answered, and whether that has passed.
fn due(words: &Words, row: &SubjectRow) -> String {
    let with = [("date", row.due.as_str())];
    let key = match (row.is_late, &row.extended) {
        (true, _) => "staff-subject-due-late",
        (false, Some(_)) => "staff-subject-due-extended",
        (false, None) => "staff-subject-due",
    };
    words.say_with(key, &with)
}
