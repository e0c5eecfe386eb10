//! The annual report of a year, or the report of a quarter, for staff: as everybody will read it, with what can be done to it.

use std::sync::Arc;

use leptos::prelude::*;
use report::Year;
use words::Words;

use super::only::{FilterQuery, OnlyForm, query};
use super::reports::quarters;
use super::{instead, unavailable};
use crate::components::report_body::ReportBody;
use crate::components::staff_page::StaffPage;
use crate::desk::{CouncilFacts, ReportFile, ReportState, desk};
use crate::format::Format;
use crate::routes::{Quarter, Route};

/// As what a report can be taken away.
const FORMATS: [Format; 10] = [
    Format::Pdf,
    Format::Docx,
    Format::Print,
    Format::Html,
    Format::Xlsx,
    Format::Ods,
    Format::Csv,
    Format::CsvMetadata,
    Format::Json,
    Format::JsonSchema,
];

/// The report of a year, or of a quarter of it.
#[component]
pub(in crate::pages) fn StaffReportPage(year: Year, quarter: Option<u32>) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let wanted = FilterQuery::here();
    let page = async move {
        match desk.report(year, quarter, wanted.only.clone()).await {
            Ok(Some(file)) => {
                let wanted = wanted.checked(&file.services, Some(file.report.period));
                view! { <Report words council file wanted/> }.into_any()
            }
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
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
        None => Route::StaffReport(year),
        Some(quarter) => Route::QuarterReport(year, Quarter(quarter)),
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
    let summary = wanted.summary(&words);
    let failed = summary.is_some();
    let files = (!failed).then(|| view! { <Files words=words.clone() file=file.clone()/> });
    let body =
        (!failed).then(|| view! { <ReportBody words=words.clone() council file=file.clone()/> });
    view! {
        <StaffPage title=title.clone() failed>
            {summary}
            <a class="app-back" href=Route::StaffReports>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <Ways words=words.clone() file/>
            {files}
            <OnlyForm words=words.clone() action=here wanted services/>
            {body}
        </StaffPage>
    }
}

/// What can be done to the report, and the ways to the other reports of the year.
#[component]
fn Ways(words: Words, file: ReportFile) -> impl IntoView {
    let year = file.year;
    let to_public = (file.state == ReportState::Published)
        .then_some((Route::Report(year), "staff-reports-do-public"));
    let acts = [
        Some((Route::ReportWords(year), "staff-reports-do-words")),
        Some((Route::Publish(year), "staff-reports-do-publish")),
        Some((Route::Covering(year), "staff-reports-do-covering")),
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
        view! { <p><a href=Route::StaffReport(year)>{words.say("staff-reports-whole-year")}</a></p> }
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
    let makes = desk();
    let files = FORMATS
        .into_iter()
        .filter(|format| makes.makes(*format))
        .map(|format| {
            let to = format!("{}{query}", Route::StaffReportFile(file.year, format));
            let name = words.say(&format!("staff-reports-file-{}", format.slug()));
            // What is printed is opened, not kept.
            let keep = (format != Format::Print).then_some("");
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
