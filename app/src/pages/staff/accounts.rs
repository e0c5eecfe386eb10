//! The accounts of the council, and how one is added.

use leptos::prelude::*;
use rules::permission::Duty;
use words::Words;

use super::shown_once::MadePassword;
use super::{instead, unavailable};
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::{
    error_summary::ErrorSummary, fact_table::FactTable, say::Say, staff_page::StaffPage,
};
use crate::desk::{AccountRow, AccountStanding, desk};
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::ADD_ACCOUNT;

/// The list and the form.
#[component]
pub fn AccountsPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    if !desk.may(Duty::ManageStaff) {
        return instead(403);
    }
    let page = async move {
        match desk.accounts().await {
            Ok(accounts) => view! { <Listed words accounts state/> }.into_any(),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }.into_any()
}

#[component]
fn Listed(words: Words, accounts: Vec<AccountRow>, state: ActState) -> impl IntoView {
    let title = words.say("staff-accounts-title");
    let asking = Asking::new(words.clone(), "accounts", ADD_ACCOUNT, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    view! {
        <StaffPage title=title.clone() failed>
            {summary}
            <h1 class="app-title">{title.clone()}</h1>
            <MadePassword words=words.clone()/>
            <Say words=words.clone() key="staff-accounts-intro"/>
            <Table words=words.clone() title=title.clone() accounts/>
            <h2>{words.say("staff-accounts-add")}</h2>
            <form method="post" action=Route::Accounts novalidate>
                <ActFields asking fields=ADD_ACCOUNT/>
                <button class="app-button" name="do" value="add">{words.say("staff-accounts-add-button")}</button>
            </form>
        </StaffPage>
    }
}

#[component]
fn Table(words: Words, title: String, accounts: Vec<AccountRow>) -> impl IntoView {
    let columns = [
        "name", "email", "role", "standing", "seen", "sessions", "factor",
    ];
    let headings = columns.map(|column| words.say(&format!("staff-accounts-column-{column}")));
    let rows = accounts.into_iter().map(|account| {
        let role = words.say(&format!("staff-role-{}", account.role.slug()));
        let standing = standing(&words, &account.standing);
        let factor = factor(&words, &account);
        let seen = account
            .seen
            .unwrap_or_else(|| words.say("staff-accounts-never"));
        let name = view! { <a href=Route::AccountOf(account.key)>{account.name}</a> };
        let email = view! { <span translate="no">{account.email}</span> };
        vec![
            name.into_any(),
            email.into_any(),
            role.into_any(),
            standing.into_any(),
            seen.into_any(),
            account.sessions.into_any(),
            factor.into_any(),
        ]
    });
    view! { <FactTable title headings=headings.into() rows=rows.collect()/> }
}

/// Whether somebody can sign in, in words.
pub(super) fn standing(words: &Words, standing: &AccountStanding) -> String {
    match standing {
        AccountStanding::Works => words.say("staff-account-is-works"),
        AccountStanding::Given(until) => {
            words.say_with("staff-account-is-given", &[("until", until)])
        }
        AccountStanding::GivenEnded => words.say("staff-account-is-given-ended"),
        AccountStanding::Disabled => words.say("staff-account-is-disabled"),
    }
}

/// Whether somebody has a second factor, in words.
pub(super) fn factor(words: &Words, account: &AccountRow) -> String {
    match &account.second_factor {
        Some(_) => words.say("staff-accounts-factor-yes"),
        None if account.must_have_factor => words.say("staff-accounts-factor-owed"),
        None => words.say("staff-accounts-factor-no"),
    }
}
