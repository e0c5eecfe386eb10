//! The annual report of a year, or the report of a quarter, for staff: as everybody will read it, with what can be done to it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use report::Year;
use words::Words;

use super::only::{FilterQuery, OnlyForm, query};
use super::reports::quarters;
use super::{instead, unavailable};
use crate::components::report_body::ReportBody;
use crate::components::staff_page::StaffPage;
use crate::desk::{CouncilFacts, ReportFile, ReportState, desk};
use crate::routes::{
    STAFF_REPORTS, path_publish, path_quarter, path_report, path_report_words, path_staff_report,
    path_staff_report_file,
};

/// As what a report can be taken away.
const FORMATS: [&str; 6] = ["print", "html", "xlsx", "ods", "csv", "json"];

/// The report of the year, and of the quarter if there is one, in the address.
#[component]
pub fn StaffReportPage() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let place = year_here().and_then(|year| Some((year, quarter_here()?)));
    let wanted = FilterQuery::here();
    let page = async move {
        let Some((year, quarter)) = place else {
            return instead(404);
        };
        match desk.report(year, quarter, wanted.only.clone()).await {
            Ok(Some(file)) => view! { <Report words council file wanted/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

/// The year in the address.
pub(super) fn year_here() -> Option<Year> {
    use_params_map().read_untracked().get("year")?.parse().ok()
}

/// The quarter in the address, if it names any; nothing when it names one that there is not.
fn quarter_here() -> Option<Option<u32>> {
    let Some(quarter) = use_params_map().read_untracked().get("quarter") else {
        return Some(None);
    };
    let number = quarter.strip_prefix("quarter-")?.parse().ok()?;
    (1..=4).contains(&number).then_some(Some(number))
}

#[component]
fn Report(
    words: Words,
    council: Arc<CouncilFacts>,
    file: ReportFile,
    wanted: FilterQuery,
) -> impl IntoView {
    let year = file.year;
    let here = match file.quarter {
        None => path_staff_report(year),
        Some(quarter) => path_quarter(year, quarter),
    };
    let with = [
        ("year", year.to_string()),
        ("quarter", file.quarter.unwrap_or_default().to_string()),
    ];
    let with = with.each_ref().map(|(name, value)| (*name, value.as_str()));
    let title = words.say_with(
        match file.quarter {
            None => "staff-reports-year-title",
            Some(_) => "staff-reports-quarter-title",
        },
        &with,
    );
    let services = file.services.clone();
    view! {
        <StaffPage title=title.clone()>
            <a class="app-back" href=STAFF_REPORTS>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <Ways words=words.clone() file=file.clone()/>
            <Files words=words.clone() file=file.clone()/>
            <OnlyForm words=words.clone() action=here wanted services/>
            <ReportBody words council file/>
        </StaffPage>
    }
}

/// What can be done to the report, and the ways to the other reports of the year.
#[component]
fn Ways(words: Words, file: ReportFile) -> impl IntoView {
    let year = file.year;
    let to_public = (file.state == ReportState::Published)
        .then(|| (path_report(year), "staff-reports-do-public"));
    let acts = [
        Some((path_report_words(year), "staff-reports-do-words")),
        Some((path_publish(year), "staff-reports-do-publish")),
        to_public,
    ];
    let acts = acts
        .into_iter()
        .flatten()
        .map(|(to, key)| view! { <a class="app-button app-button--quiet" href=to>{words.say(key)}</a> })
        .collect_view();
    let acts = file
        .quarter
        .is_none()
        .then(|| view! { <p class="app-buttons">{acts}</p> });
    let whole = file.quarter.map(|_| {
        view! { <p><a href=path_staff_report(year)>{words.say("staff-reports-whole-year")}</a></p> }
    });
    let label = words.say("staff-reports-column-quarters");
    view! {
        <div class="app-no-print">
            {acts}
            {whole}
            <nav aria-label=label>{quarters(&words, year, file.quarter)}</nav>
        </div>
    }
}

#[component]
fn Files(words: Words, file: ReportFile) -> impl IntoView {
    let query = query(&file.only, file.quarter);
    let files = FORMATS
        .map(|format| {
            let to = format!("{}{query}", path_staff_report_file(file.year, format));
            let name = words.say(&format!("staff-reports-file-{format}"));
            // What is printed is opened, not kept.
            let keep = (format != "print").then_some("");
            view! { <li><a href=to download=keep>{name}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="app-no-print" aria-label=words.say("staff-reports-files")>
            <ul class="app-lists app-lists--tight" role="list">
                <li><strong>{words.say("staff-reports-files")}</strong></li>
                {files}
            </ul>
        </nav>
    }
}
