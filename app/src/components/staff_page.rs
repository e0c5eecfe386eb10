//! The frame of every staff page.

use leptos::prelude::*;
use rules::permission::Duty;
use words::Words;

use super::mail_notice::MailNotice;
use super::tab_title::TabTitle;
use crate::desk::{SignedIn, desk};
use crate::routes::Route;

/// Where somebody goes every day, who may go there.
const DAILY: [(Duty, Route, &str); 5] = [
    (Duty::ReadLists, Route::Queue, "staff-queue-title"),
    (Duty::ReadLists, Route::Find, "staff-find-title"),
    (Duty::Record, Route::Record, "staff-record-title"),
    (Duty::ReadLists, Route::Dashboard, "staff-dashboard-title"),
    (Duty::ReadLists, Route::StaffReports, "staff-reports-title"),
];

/// Where they go now and then.
const NOW_AND_THEN: [(Duty, Route, &str); 6] = [
    (Duty::ReadLists, Route::Calendar, "staff-calendar-title"),
    (Duty::Decide, Route::Retention, "staff-retention-title"),
    (Duty::Decide, Route::SubjectAccess, "staff-subject-title"),
    (Duty::Import, Route::Import, "staff-import-short"),
    (Duty::ManageStaff, Route::Accounts, "staff-accounts-title"),
    (Duty::ReadAudit, Route::Uses, "staff-uses-title"),
];

/// What every page for staff has round it: the header with who is signed in, notices, the way out.
#[component]
pub fn StaffPage(
    /// What the browser's tab says.
    #[prop(into)]
    title: String,
    /// The page shows what was wrong with what was sent.
    #[prop(optional)]
    failed: bool,
    /// The content of `<main>`.
    children: Children,
) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let prefix = if failed {
        words.say("error-prefix")
    } else {
        String::new()
    };
    let here = desk.here();
    let mail = desk
        .mail_standing()
        .map(|standing| view! { <MailNotice words=words.clone() standing/> });
    view! {
        <TabTitle text=format!("{prefix}{title} – {}", council.name)/>
        <a class="app-skip-link" href="#main">{words.say("skip-to-main")}</a>
        <header class="app-staff-header">
            <a class="app-staff-header__council" href=Route::Queue>{council.name.clone()}</a>
            {desk.staff().map(|staff| view! { <WhoIsSignedIn words staff here/> })}
        </header>
        <main class="app-main" id="main" tabindex="-1">
            {mail}
            {children()}
        </main>
    }
}

/// Who is signed in and as what, the way out, and the ways to the pages that belong to no case.
#[component]
fn WhoIsSignedIn(words: Words, staff: SignedIn, here: String) -> impl IntoView {
    let here = Route::parse(&here);
    let desk = desk();
    let links = |places: &[(Duty, Route, &str)]| {
        let allowed = places.iter().filter(|(duty, ..)| desk.may(*duty));
        let links = allowed.map(|(_, to, key)| {
            let current = (here.as_ref() == Some(to)).then_some("page");
            view! { <li><a href=to.clone() aria-current=current>{words.say(key)}</a></li> }
        });
        links.collect_view()
    };
    let is_there = |places: &[(Duty, Route, &str)]| places.iter().any(|(duty, ..)| desk.may(*duty));
    let more = is_there(&NOW_AND_THEN).then(|| {
        let current = NOW_AND_THEN.iter().any(|(_, to, _)| here.as_ref() == Some(to));
        view! {
            <li class="app-staff-header__more">
                <details>
                    <summary data-current=current.then_some("")>{words.say("staff-more-places")}</summary>
                    <ul role="list">{links(&NOW_AND_THEN)}</ul>
                </details>
            </li>
        }
    });
    // Who has to show or choose something first can go nowhere else.
    let places = (!staff.owes).then(|| {
        view! {
            <nav aria-label=words.say("staff-places")>
                <ul role="list">{links(&DAILY)}{more}</ul>
            </nav>
        }
    });
    let role = words.say(&format!("staff-role-{}", staff.role.slug()));
    let role = view! { <span class="app-staff-header__role">"· " {role}</span> };
    let who = match staff.owes {
        true => view! { <span class="app-staff-header__who">{staff.name} {role}</span> }.into_any(),
        false => view! {
            <a class="app-staff-header__who" href=Route::Account>
                {staff.name} {role}
                <span class="app-visually-hidden">": " {words.say("staff-account-title")}</span>
            </a>
        }
        .into_any(),
    };
    view! {
        {who}
        <form class="app-staff-header__out" method="post" action=Route::SignOut>
            <button class="app-button app-button--quiet">{words.say("staff-sign-out")}</button>
        </form>
        {places}
    }
}
