//! A published annual report. In easy read a short report in easy words comes before it.

mod short;

use std::sync::Arc;

use leptos::prelude::*;
use report::Year;
use words::Words;

use super::error::ErrorView;
use crate::components::report_body::{ReportBody, report_title};
use crate::components::{page::Page, say::Say};
use crate::desk::{CouncilFacts, ReportFile, desk};
use crate::form::ErrorPage;
use crate::format::Format;
use crate::routes::Route;
use short::Short;

/// As what it can be taken away.
const FORMATS: [Format; 7] = [
    Format::Pdf,
    Format::Html,
    Format::Docx,
    Format::Xlsx,
    Format::Ods,
    Format::Csv,
    Format::Json,
];

/// The report of a year.
#[component]
pub(in crate::pages) fn ReportPage(year: Year) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words().of_reports(), desk.council());
    let page = async move {
        let instead =
            |status| view! { <ErrorView error=ErrorPage { status, number: None }/> }.into_any();
        match desk.published_report(year).await {
            Ok(Some(file)) => view! { <Published words council file/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => view! { <ErrorView error=cause.page()/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Published(words: Words, council: Arc<CouncilFacts>, file: ReportFile) -> impl IntoView {
    let year = file.year.to_string();
    let in_tab = words.say_with("reports-report-title", &[("year", &year)]);
    let short = words.easy().then(|| {
        view! { <Short words=words.clone() phone=council.phone.clone() report=file.report.clone()/> }
    });
    let title = if words.easy() {
        in_tab.clone()
    } else {
        report_title(&words, &file)
    };
    let makes = desk();
    let files = FORMATS
        .into_iter()
        .filter(|format| makes.makes(*format))
        .map(|format| {
            let name = words.say(&format!("reports-file-{}", format.slug()));
            view! { <li><a href=Route::ReportFile(file.year, format) download="">{name}</a></li> }
        })
        .collect_view();
    // Published reports are in English, whatever the page around them is in.
    let language = words.locale.language;
    view! {
        <Page title=in_tab>
            <div lang=language.tag dir=language.dir.attribute()>
            <h1 class="app-title">{title}</h1>
            {short}
            <ReportBody words=words.clone() council file/>
            <section class="app-files" aria-labelledby="files">
                <h2 id="files">{words.say("reports-files")}</h2>
                <Say words=words.clone() key="reports-files-intro"/>
                <ul>{files}</ul>
                <p><a href=Route::Reports>{words.say("reports-all")}</a></p>
            </section>
            </div>
        </Page>
    }
}
