//! Somebody's own account: how they sign in, and where they are signed in.

use leptos::prelude::*;
use words::Words;

use super::unavailable;
use crate::components::fact_table::FactTable;
use crate::components::hidden::Hidden;
use crate::components::staff_page::StaffPage;
use crate::desk::{OwnAccount, OwnSession, SignedIn, desk};
use crate::query::Query;
use crate::routes::Route;

/// The ways to the password and the second factor, and the sessions.
#[component]
pub fn AccountPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let staff = desk.staff();
    let page = async move {
        match (desk.own_account().await, staff) {
            (Ok(account), Some(staff)) => view! { <Own words account staff/> }.into_any(),
            (Ok(_), None) => super::instead(403),
            (Err(cause), _) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Own(words: Words, account: OwnAccount, staff: SignedIn) -> impl IntoView {
    let title = words.say("staff-account-title");
    let role = words.say(&format!("staff-role-{}", staff.role.slug()));
    let factor = match &account.factor.since {
        Some(since) => words.say_with("staff-second-factor-since", &[("when", since)]),
        None => words.say("staff-second-factor-none"),
    };
    let low = (account.factor.since.is_some() && account.factor.codes_left < 3).then(|| {
        let left = account.factor.codes_left.to_string();
        view! { <div class="app-notice"><p>{words.say_with("staff-recovery-left", &[("count", &left)])}</p></div> }
    });
    let removed = Query::here().get("removed").is_some().then(|| {
        view! { <div class="app-notice" role="status"><p>{words.say("staff-second-factor-removed")}</p></div> }
    });
    let others = (account.sessions.len() > 1).then(|| {
        view! {
            <form method="post" action=Route::Account>
                <button class="app-button" name="do" value="end-others">{words.say("staff-session-end-others")}</button>
            </form>
        }
    });
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title.clone()}</h1>
            {removed}
            <p>{staff.name} " · " {role} " · " <span translate="no">{account.email}</span></p>
            <h2>{words.say("staff-account-ways")}</h2>
            <ul>
                <li><a href=Route::Password>{words.say("staff-password-title")}</a></li>
                <li><a href=Route::SecondFactor>{words.say("staff-second-factor-title")}</a> ": " {factor}</li>
            </ul>
            {low}
            <h2>{words.say("staff-sessions-title")}</h2>
            <p>{words.say("staff-sessions-intro")}</p>
            <Sessions words=words.clone() sessions=account.sessions/>
            <div class="app-buttons">
                {others}
                <form method="post" action=Route::SignOutEverywhere>
                    <button class="app-button app-button--quiet">{words.say("staff-sign-out-everywhere")}</button>
                </form>
            </div>
        </StaffPage>
    }
}

#[component]
fn Sessions(words: Words, sessions: Vec<OwnSession>) -> impl IntoView {
    let columns = ["browser", "began", "used", "end"];
    let headings = columns.map(|column| words.say(&format!("staff-session-column-{column}")));
    let rows = sessions.into_iter().map(|session| {
        let browser = in_words(&words, session.browser.as_ref());
        let end = match session.is_here {
            true => words.say("staff-session-here").into_any(),
            false => view! {
                <form method="post" action=Route::Account>
                    <Hidden name="session" value=session.key/>
                    <button class="app-button app-button--quiet" name="do" value="end">
                        {words.say("staff-session-end")}
                        <span class="app-visually-hidden">": " {browser.clone()} ", " {session.began.clone()}</span>
                    </button>
                </form>
            }
            .into_any(),
        };
        vec![
            browser.into_any(),
            session.began.into_any(),
            session.used.into_any(),
            end,
        ]
    });
    let title = words.say("staff-sessions-title");
    view! { <FactTable title headings=headings.into() rows=rows.collect()/> }
}

/// Like "Firefox on Windows".
fn in_words(words: &Words, browser: Option<&(String, String)>) -> String {
    let Some((browser, system)) = browser else {
        return words.say("staff-browser-unknown");
    };
    let browser = words.say(&format!("staff-browser-{browser}"));
    let system = words.say(&format!("staff-system-{system}"));
    words.say_with(
        "staff-browser-on",
        &[("browser", &browser), ("system", &system)],
    )
}
