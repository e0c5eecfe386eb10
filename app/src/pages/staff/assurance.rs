//! The assurance report: what is late and due soon, by service, as it stands now or as it stood on a day that was kept.

mod rows;

use std::collections::BTreeSet;

use leptos::prelude::*;
use rules::permission::Duty;
use words::Words;

use super::files::Files;
use super::only::{FilterQuery, OnlyFaults, OnlyForm, query};
use super::{instead, unavailable};
use crate::components::report_body::only_words;
use crate::components::{say::Say, staff_page::StaffPage, unusual_notice::UnusualNotice};
use crate::desk::{Assurance, KeptOn, desk};
use crate::routes::Route;
use rows::ServiceRows;

/// The report as it stands, or one that was kept.
#[component]
pub(in crate::pages) fn AssurancePage(kept: Option<KeptOn>) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let wanted = FilterQuery::here();
    let may_keep = desk.may(Duty::KeepAssurance);
    let page = async move {
        match desk.assurance(kept, wanted.only.clone()).await {
            Ok(Some(report)) => {
                let wanted = wanted.checked(&report.choose, None);
                // What was kept is shown as it was, whatever part is asked for.
                if wanted.faults.is_empty() || report.kept.is_some() {
                    view! { <Shown words report wanted may_keep/> }.into_any()
                } else {
                    let (title, services) = (words.say("staff-assurance-title"), report.choose);
                    view! { <OnlyFaults words title action=Route::Assurance wanted services/> }
                        .into_any()
                }
            }
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Shown(words: Words, report: Assurance, wanted: FilterQuery, may_keep: bool) -> impl IntoView {
    let title = words.say("staff-assurance-title");
    let (key, back) = if report.kept.is_some() {
        ("staff-assurance-day", Route::Assurance)
    } else {
        ("staff-assurance-now", Route::StaffReports)
    };
    let day = words.say_with(key, &[("date", &report.day)]);
    let only = only_words(&words, &report.only, &report.choose)
        .map(|only| view! { <div class="app-notice"><p>{only}</p></div> });
    let rows = || report.services.iter().flat_map(|service| &service.rows);
    let late = rows().filter(|row| row.is_late()).count();
    let soon = rows().count() - late;
    let cases: BTreeSet<&str> = rows()
        .filter(|row| row.is_late())
        .map(|row| row.reference.as_str())
        .collect();
    let sum = if late + soon == 0 {
        words.say("staff-assurance-none")
    } else {
        let [late, cases, soon] = [late, cases.len(), soon].map(|count| count.to_string());
        words.say_with(
            "staff-assurance-sum",
            &[("late", &late), ("cases", &cases), ("soon", &soon)],
        )
    };
    let services = report
        .services
        .clone()
        .into_iter()
        .zip(1..)
        .map(|(service, number)| view! { <ServiceRows words=words.clone() service number/> })
        .collect_view();
    // A kept one is found by its day and version.
    let of = match report.kept {
        Some(kept) => format!("?on={kept}"),
        None => query(&report.only, None),
    };
    let form = report.kept.is_none().then(|| {
        view! {
            <OnlyForm
                words=words.clone()
                action=Route::Assurance
                wanted
                services=report.choose.clone()
            />
        }
    });
    let keep = (may_keep && report.kept.is_none()).then(|| {
        view! {
            <form class="app-no-print" method="post" action=Route::Assurance>
                <p class="app-hint" id="keep">{words.say("staff-assurance-keep-hint")}</p>
                <button class="app-button" aria-describedby="keep">{words.say("staff-assurance-keep")}</button>
            </form>
        }
    });
    view! {
        <StaffPage title=title.clone()>
            <a class="app-back" href=back>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <p class="app-lead">{day} ". " <strong>{sum}</strong></p>
            <Say words=words.clone() key="staff-assurance-intro"/>
            <UnusualNotice short=true/>
            {only}
            <Files words=words.clone() path=Route::AssuranceFile query=of/>
            {form}
            {services}
            {keep}
            <Earlier words report/>
        </StaffPage>
    }
}

/// The ones that were kept.
#[component]
fn Earlier(words: Words, report: Assurance) -> impl IntoView {
    let list = if report.earlier.is_empty() {
        view! { <p>{words.say("staff-assurance-kept-none")}</p> }.into_any()
    } else {
        let lines = report
            .earlier
            .into_iter()
            .map(|(kept, when)| view! { <li><a href=Route::KeptAssurance(kept)>{when}</a></li> })
            .collect_view();
        view! { <ul class="app-report-list">{lines}</ul> }.into_any()
    };
    let now = report.kept.is_some().then(
        || view! { <p><a href=Route::Assurance>{words.say("staff-assurance-see-now")}</a></p> },
    );
    view! {
        <section class="app-no-print" aria-labelledby="kept">
            <h2 id="kept">{words.say("staff-assurance-kept")}</h2>
            {list}
            {now}
        </section>
    }
}
