//! Whole pages, and which of them stands at which address; the addresses that are linked to are in [`crate::routes`].

pub mod public;
pub mod staff;

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::{SsrMode, path};

use crate::form::ErrorPage;
use public::letter::LetterPage as ReadLetterPage;
use public::{
    accessibility::Accessibility,
    check::Check,
    error::ErrorView,
    exit_page::AboutExit,
    help_now::HelpNow,
    privacy::Privacy,
    question::QuestionPage,
    report::ReportPage,
    reports::Reports,
    safe::Safe,
    sent::Sent,
    start::Start,
    started_again::StartedAgain,
    yours::{SentYours, Yours},
};
use staff::{
    act::ActPage, assurance::AssurancePage, calendar::CalendarPage, case::CasePage,
    dashboard::DashboardPage, import::ImportPage, letter::LetterPage, letters::LettersPage,
    password::PasswordPage, publish::PublishPage, queue::QueuePage, record::RecordPage,
    report::StaffReportPage, report_words::ReportWordsPage, reports::ReportsPage, sign_in::SignIn,
};

/// The portal.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // In context only when something went wrong, and then whatever was asked for is not shown.
    match use_context::<ErrorPage>() {
        Some(error) => view! { <ErrorView error/> }.into_any(),
        None => view! {
            <Router>
                <FlatRoutes fallback=|| view! { <ErrorView error=ErrorPage { status: 404, number: None }/> }>
                    <Route path=path!("/") view=Start ssr=SsrMode::Async/>
                    <Route path=path!("/sent") view=Sent ssr=SsrMode::Async/>
                    <Route path=path!("/sent/yours") view=SentYours ssr=SsrMode::Async/>
                    <Route path=path!("/safe") view=Safe ssr=SsrMode::Async/>
                    <Route path=path!("/about-exit") view=AboutExit ssr=SsrMode::Async/>
                    <Route path=path!("/privacy") view=Privacy ssr=SsrMode::Async/>
                    <Route path=path!("/accessibility") view=Accessibility ssr=SsrMode::Async/>
                    <Route path=path!("/staff") view=QueuePage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/sign-in") view=SignIn ssr=SsrMode::Async/>
                    <Route path=path!("/staff/password") view=PasswordPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/record") view=RecordPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/calendar") view=CalendarPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/letters") view=LettersPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/import") view=ImportPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/reports") view=ReportsPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/reports/:year") view=StaffReportPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/reports/:year/words") view=ReportWordsPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/reports/:year/publish") view=PublishPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/reports/:year/:quarter") view=StaffReportPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/dashboard") view=DashboardPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/assurance") view=AssurancePage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/assurance/:on") view=AssurancePage ssr=SsrMode::Async/>
                    <Route path=path!("/reports") view=Reports ssr=SsrMode::Async/>
                    <Route path=path!("/reports/:year") view=ReportPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/case/:reference") view=CasePage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/case/:reference/letter/:number") view=LetterPage ssr=SsrMode::Async/>
                    <Route path=path!("/staff/case/:reference/:act") view=ActPage ssr=SsrMode::Async/>
                    <Route path=path!("/letter/:token") view=ReadLetterPage ssr=SsrMode::Async/>
                    <Route path=path!("/:journey/check") view=Check ssr=SsrMode::Async/>
                    <Route path=path!("/:journey/help-now") view=HelpNow ssr=SsrMode::Async/>
                    <Route path=path!("/:journey/started-again") view=StartedAgain ssr=SsrMode::Async/>
                    <Route path=path!("/:journey/yours") view=Yours ssr=SsrMode::Async/>
                    <Route path=path!("/:journey/:question") view=QuestionPage ssr=SsrMode::Async/>
                </FlatRoutes>
            </Router>
        }
        .into_any(),
    }
}
