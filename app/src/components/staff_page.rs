//! The frame of every staff page.

use leptos::prelude::*;
use rules::permission::Duty;
use words::Words;

use super::mail_notice::MailNotice;
use super::tab_title::TabTitle;
use crate::desk::{SignedIn, desk};
use crate::routes::Route;

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

/// The ways to the pages that belong to no case, who is signed in and as what, and the ways out.
#[component]
fn WhoIsSignedIn(words: Words, staff: SignedIn, here: String) -> impl IntoView {
    let here = Route::parse(&here);
    // Nobody but the complaints manager can import anything.
    let import = desk()
        .may(Duty::Import)
        .then_some((Route::Import, "staff-import-short"));
    let retention = desk()
        .may(Duty::Decide)
        .then_some((Route::Retention, "staff-retention-title"));
    let uses = desk()
        .may(Duty::ReadAudit)
        .then_some((Route::Uses, "staff-uses-title"));
    let accounts = desk()
        .may(Duty::ManageStaff)
        .then_some((Route::Accounts, "staff-accounts-title"));
    let of_cases = [
        (Route::Queue, "staff-queue-title"),
        (Route::Find, "staff-find-title"),
        (Route::Record, "staff-record-title"),
        (Route::Dashboard, "staff-dashboard-title"),
        (Route::StaffReports, "staff-reports-title"),
        (Route::Calendar, "staff-calendar-title"),
    ];
    // Who looks after accounts only has nothing to do with cases.
    let of_cases = desk().may(Duty::ReadLists).then_some(of_cases);
    let links = of_cases
        .into_iter()
        .flatten()
        .chain(retention)
        .chain(import)
        .chain(accounts);
    let links = links.chain(uses);
    let links = links.map(|(to, key)| {
        let current = (here.as_ref() == Some(&to)).then_some("page");
        view! { <li><a href=to aria-current=current>{words.say(key)}</a></li> }
    });
    // Who has to show or choose something first can go nowhere else.
    let links = (!staff.owes).then(|| {
        view! {
            <nav aria-label=words.say("staff-places")>
                <ul role="list">{links.collect_view()}</ul>
            </nav>
        }
    });
    let role = words.say(&format!("staff-role-{}", staff.role.slug()));
    let ways_out = [
        (Route::SignOut, "staff-sign-out"),
        (Route::SignOutEverywhere, "staff-sign-out-everywhere"),
    ]
    .map(|(to, key)| {
        view! {
            <form method="post" action=to>
                <button class="app-button app-button--quiet">{words.say(key)}</button>
            </form>
        }
    });
    let who = match staff.owes {
        true => view! { <span class="app-staff-header__who">{staff.name} " · " {role}</span> }
            .into_any(),
        false => view! {
            <a class="app-staff-header__who" href=Route::Account>
                {staff.name} " · " {role}
                <span class="app-visually-hidden">": " {words.say("staff-account-title")}</span>
            </a>
        }
        .into_any(),
    };
    view! {
        {links}
        {who}
        <div class="app-staff-header__out">{ways_out.collect_view()}</div>
    }
}
