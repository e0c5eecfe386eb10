//! Whole pages, and which of them stands at which address.

mod guest;
pub mod public;
pub mod staff;

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use rules::acts::ActKind;

use crate::desk::desk;
use crate::form::{ErrorPage, GoesOn};
use crate::routes::{Quarter, Route};
pub use guest::door::GUEST_LINK_ENDED;
pub use guest::hand_in::OF as OF_CASE;
use guest::{
    case::GuestCasePage,
    door::{GuestDoorPage, GuestOutPage},
    hand_in::HandInPage,
    letter::GuestLetterPage,
};
use public::letter::LetterPage as ReadLetterPage;
use public::{
    accessibility::Accessibility,
    check::Check,
    error::ErrorView,
    exit_page::AboutExit,
    help_now::HelpNow,
    languages::Languages,
    privacy::Privacy,
    question::QuestionPage,
    report::ReportPage,
    reports::Reports,
    safe::Safe,
    sent::{Sent, SentFile},
    start::Start,
    started_again::StartedAgain,
    yours::{SentYours, Yours},
};
use staff::{
    account::AccountPage, account_of::AccountOfPage, accounts::AccountsPage, act::ActPage,
    assurance::AssurancePage, calendar::CalendarPage, case::CasePage, code::CodePage,
    covering::CoveringPage, dashboard::DashboardPage, directory_out::DirectoryOutPage,
    find::FindPage, goes_on::GoesOnPage, import::ImportPage, letter::LetterPage,
    letters::LettersPage, looked::LookedPage, password::PasswordPage, publish::PublishPage,
    queue::QueuePage, record::RecordPage, register::RegisterPage, report::StaffReportPage,
    report_rules::ReportRulesPage, report_words::ReportWordsPage, reports::ReportsPage,
    retention::RetentionPage, second_factor::SecondFactorPage, sign_in::SignIn,
    subject_access::SubjectAccessPage, subject_access::case::SubjectCasePage,
    subject_access::request::SubjectRequestPage, uses::UsesPage,
};

/// The portal: the page at the address that was asked for.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // In context only when something went wrong, and then whatever was asked for is not shown.
    if let Some(error) = use_context::<ErrorPage>() {
        return view! { <ErrorView error/> }.into_any();
    }
    if let Some(page) = use_context::<GoesOn>() {
        return view! { <GoesOnPage page/> }.into_any();
    }
    let Some(route) = Route::parse(&desk().here()) else {
        return not_found();
    };
    match route {
        Route::Start => view! { <Start/> }.into_any(),
        Route::Sent => view! { <Sent/> }.into_any(),
        Route::SentYours => view! { <SentYours/> }.into_any(),
        Route::SentFile => view! { <SentFile/> }.into_any(),
        Route::Safe => view! { <Safe/> }.into_any(),
        Route::AboutExit => view! { <AboutExit/> }.into_any(),
        Route::Language => view! { <Languages/> }.into_any(),
        Route::Privacy => view! { <Privacy/> }.into_any(),
        Route::Accessibility => view! { <Accessibility/> }.into_any(),
        Route::Question(journey, question) => view! { <QuestionPage journey question/> }.into_any(),
        Route::Check(journey) => view! { <Check journey/> }.into_any(),
        Route::HelpNow(journey) => view! { <HelpNow journey/> }.into_any(),
        Route::StartedAgain(journey) => view! { <StartedAgain journey/> }.into_any(),
        Route::Yours(journey) => view! { <Yours journey/> }.into_any(),
        Route::ReadLetter(token) => view! { <ReadLetterPage token/> }.into_any(),
        Route::GuestDoor(token) => view! { <GuestDoorPage token/> }.into_any(),
        Route::GuestOut => view! { <GuestOutPage/> }.into_any(),
        Route::GuestCase => view! { <GuestCasePage/> }.into_any(),
        Route::GuestLetter(number) => view! { <GuestLetterPage number/> }.into_any(),
        Route::HandIn => view! { <HandInPage/> }.into_any(),
        Route::Reports => view! { <Reports/> }.into_any(),
        Route::Report(year) => view! { <ReportPage year/> }.into_any(),
        Route::SignIn => view! { <SignIn/> }.into_any(),
        Route::DirectoryOut => view! { <DirectoryOutPage/> }.into_any(),
        Route::Password => view! { <PasswordPage/> }.into_any(),
        Route::Code => view! { <CodePage/> }.into_any(),
        Route::Account => view! { <AccountPage/> }.into_any(),
        Route::SecondFactor => view! { <SecondFactorPage/> }.into_any(),
        Route::Accounts => view! { <AccountsPage/> }.into_any(),
        Route::AccountOf(key) => view! { <AccountOfPage key/> }.into_any(),
        Route::Queue => view! { <QueuePage/> }.into_any(),
        Route::Find => view! { <FindPage/> }.into_any(),
        Route::Record => view! { <RecordPage/> }.into_any(),
        Route::Calendar => view! { <CalendarPage/> }.into_any(),
        Route::Letters => view! { <LettersPage/> }.into_any(),
        Route::Retention => view! { <RetentionPage/> }.into_any(),
        Route::SubjectAccess => view! { <SubjectAccessPage/> }.into_any(),
        Route::SubjectRequest(number) => view! { <SubjectRequestPage number/> }.into_any(),
        Route::SubjectCase(number, reference) => {
            view! { <SubjectCasePage number reference/> }.into_any()
        }
        Route::Case(reference) => view! { <CasePage reference/> }.into_any(),
        Route::AddFile(reference) => view! { <ActPage reference act=ActKind::AddFile/> }.into_any(),
        Route::Act(reference, act) => view! { <ActPage reference act/> }.into_any(),
        Route::Letter(reference, number) => view! { <LetterPage reference number/> }.into_any(),
        Route::Looked(reference) => view! { <LookedPage reference/> }.into_any(),
        Route::Uses => view! { <UsesPage/> }.into_any(),
        Route::StaffReports => view! { <ReportsPage/> }.into_any(),
        Route::StaffReport(year) => view! { <StaffReportPage year quarter=None/> }.into_any(),
        Route::QuarterReport(year, Quarter(quarter)) => {
            view! { <StaffReportPage year quarter=Some(quarter)/> }.into_any()
        }
        Route::ReportRules => view! { <ReportRulesPage/> }.into_any(),
        Route::Covering(year) => view! { <CoveringPage year/> }.into_any(),
        Route::ReportWords(year) => view! { <ReportWordsPage year/> }.into_any(),
        Route::Publish(year) => view! { <PublishPage year/> }.into_any(),
        Route::Dashboard => view! { <DashboardPage/> }.into_any(),
        Route::Assurance => view! { <AssurancePage kept=None/> }.into_any(),
        Route::KeptAssurance(kept) => view! { <AssurancePage kept=Some(kept)/> }.into_any(),
        Route::Register => view! { <RegisterPage/> }.into_any(),
        Route::Import => view! { <ImportPage/> }.into_any(),
        // These have no page: they are files, or take something and lead on.
        Route::SentCopy
        | Route::SentAnother
        | Route::Exit
        | Route::Keep(..)
        | Route::ReadLetterWithSlash(_)
        | Route::Enclosure(..)
        | Route::GuestFile(_)
        | Route::GuestSignOut
        | Route::File(..)
        | Route::SubjectFile(_)
        | Route::ReportFile(..)
        | Route::SecurityTxt
        | Route::PolicyReports
        | Route::ByDirectory
        | Route::DirectoryBack
        | Route::DirectoryEnded
        | Route::SignOut
        | Route::SignOutEverywhere
        | Route::Pulse
        | Route::CoveringFile(..)
        | Route::StaffReportFile(..)
        | Route::DashboardFile(_)
        | Route::UsesFile
        | Route::RegisterFile(_)
        | Route::AssuranceFile(_)
        | Route::ImportStop
        | Route::ImportWords
        | Route::CasesTemplate
        | Route::TotalsTemplate
        | Route::Live
        | Route::Ready
        | Route::Health => not_found(),
    }
}

fn not_found() -> AnyView {
    let error = ErrorPage {
        status: 404,
        number: None,
    };
    view! { <ErrorView error/> }.into_any()
}
