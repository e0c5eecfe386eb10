//! The account of a colleague, and what can be done to it.

use leptos::prelude::*;
use rules::permission::Duty;
use words::Words;

use super::account_changes::Changes;
use super::accounts::{factor, standing};
use super::shown_once::MadePassword;
use super::{instead, unavailable};
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::{error_summary::ErrorSummary, staff_page::StaffPage};
use crate::desk::{AccountRow, ByDirectory, desk};
use crate::form::ActState;
use crate::query::Query;
use crate::routes::Route;
use crate::staff_forms::{CHANGE_NAME, CHANGE_ROLE};

/// What was done last, for the address of this page.
pub const DONE: [&str; 8] = [
    "name",
    "role",
    "disabled",
    "enabled",
    "signed-out",
    "factor-taken",
    "directory-allowed",
    "directory-forbidden",
];

/// How it stands, and the ways to change it.
#[component]
pub fn AccountOfPage(
    /// The key of the account.
    key: String,
) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    if !desk.may(Duty::ManageStaff) {
        return instead(403);
    }
    let page = async move {
        match desk.account(&key).await {
            Ok(Some(account)) => view! { <Shown words account state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }.into_any()
}

#[component]
fn Shown(words: Words, account: AccountRow, state: ActState) -> impl IntoView {
    let title = account.name.clone();
    let mut state = state;
    if state.filled.one("role").is_empty() {
        let role = account.role.slug().to_owned();
        state.filled = rules::form::Filled::of([("role".to_owned(), role)]);
    }
    let mut named = state.clone();
    if named.filled.one("name").is_empty() && named.faults.is_empty() {
        named.filled = rules::form::Filled::of([("name".to_owned(), account.name.clone())]);
    }
    let named = Asking::new(words.clone(), "accounts", CHANGE_NAME, named);
    let asking = Asking::new(words.clone(), "accounts", CHANGE_ROLE, state);
    let errors = [named.errors(), asking.errors()].concat();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let done = Query::here().get("done").unwrap_or_default().to_owned();
    let done = (DONE.contains(&done.as_str()) && !failed).then(|| {
        view! { <div class="app-notice" role="status"><p>{words.say(&format!("staff-account-done-{done}"))}</p></div> }
    });
    let email = account.email.clone();
    let rename = Route::AccountOf(account.key.clone());
    let never = words.say("staff-accounts-never");
    let facts = [
        (
            "role",
            words.say(&format!("staff-role-{}", account.role.slug())),
        ),
        ("standing", standing(&words, &account.standing)),
        ("seen", account.seen.clone().unwrap_or(never)),
        ("sessions", account.sessions.to_string()),
        ("factor", factor(&words, &account)),
    ];
    let directory = account.by_directory.map(|by_directory| {
        let key = match by_directory {
            ByDirectory::No => "staff-accounts-directory-no",
            ByDirectory::May => "staff-accounts-directory-may",
            ByDirectory::Does => "staff-accounts-directory-does",
        };
        ("directory", words.say(key))
    });
    let facts = facts.into_iter().chain(directory);
    let facts = facts.map(|(column, value)| {
        let label = words.say(&format!("staff-accounts-column-{column}"));
        view! { <tr><th scope="row">{label}</th><td>{value}</td></tr> }
    });
    let facts: Vec<_> = facts.collect();
    let changes = match account.is_own {
        true => view! {
            <p>{words.say("staff-account-is-yours")} " " <a href=Route::Account>{words.say("staff-account-title")}</a></p>
        }
        .into_any(),
        false => view! { <Changes words=words.clone() account asking/> }.into_any(),
    };
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::Accounts>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title.clone()}</h1>
            <p translate="no">{email}</p>
            {done}
            <MadePassword words=words.clone()/>
            <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
                <table class="app-table app-table--narrow"><tbody>{facts.collect_view()}</tbody></table>
            </div>
            <form method="post" action=rename novalidate>
                <ActFields asking=named fields=CHANGE_NAME/>
                <div class="app-actions">
                    <button class="app-button app-button--quiet" name="do" value="name">{words.say("staff-account-name-button")}</button>
                </div>
            </form>
            {changes}
        </StaffPage>
    }
}
