//! What can be done to the account of a colleague: each is a form of its own.

use leptos::prelude::*;
use words::Words;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::desk::{AccountRow, AccountStanding, ByDirectory};
use crate::routes::Route;
use crate::staff_forms::CHANGE_ROLE;

/// The forms, the one that is needed most first.
#[component]
pub(super) fn Changes(words: Words, account: AccountRow, asking: Asking) -> impl IntoView {
    let action = Route::AccountOf(account.key.clone());
    let is_disabled = account.standing == AccountStanding::Disabled;
    // Each with what it does, in the order in which colleagues come and go.
    let acts = [
        ("password", !is_disabled),
        ("take-factor", account.second_factor.is_some()),
        (
            "allow-directory",
            !is_disabled && account.by_directory == Some(ByDirectory::No),
        ),
        (
            "forbid-directory",
            matches!(
                account.by_directory,
                Some(ByDirectory::May | ByDirectory::Does)
            ),
        ),
        ("sign-out", account.sessions > 0),
        ("disable", !is_disabled),
        ("enable", is_disabled),
    ];
    let acts = acts.into_iter().filter(|(_, is_offered)| *is_offered);
    let forms = acts.map(|(act, _)| {
        view! {
            <h2>{words.say(&format!("staff-account-{act}"))}</h2>
            <p>{words.say(&format!("staff-account-{act}-intro"))}</p>
            <form method="post" action=action.clone()>
                <button class="app-button app-button--quiet" name="do" value=act>
                    {words.say(&format!("staff-account-{act}-button"))}
                </button>
            </form>
        }
    });
    view! {
        <h2>{words.say("staff-account-role")}</h2>
        <form method="post" action=action.clone() novalidate>
            <ActFields asking fields=CHANGE_ROLE/>
            <button class="app-button" name="do" value="role">{words.say("staff-account-role-button")}</button>
        </form>
        {forms.collect_view()}
    }
}
