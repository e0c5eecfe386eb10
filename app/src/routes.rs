//! Every address of the portal. Pages and handlers take them from here; there is no literal address elsewhere.

use report::Year;
use rules::acts::ActKind;
use rules::intake::{Journey, Question};
use rules::queue::List;

/// The start page.
pub const START: &str = "/";
/// The confirmation of what was sent last.
pub const SENT: &str = "/sent";
/// Asks whether what was sent last from this browser is theirs, and takes the answer.
pub const SENT_YOURS: &str = "/sent/yours";
/// Leaves the portal: clears the draft and the cookie, then goes elsewhere.
pub const EXIT: &str = "/exit";
/// Explains "Exit this page".
pub const ABOUT_EXIT: &str = "/about-exit";
/// What to do when you are not safe.
pub const SAFE: &str = "/safe";
/// The privacy notice.
pub const PRIVACY: &str = "/privacy";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "/accessibility";
/// Takes the chosen language.
pub const LANGUAGE: &str = "/language";
/// The queue.
pub const STAFF: &str = "/staff";
/// Where staff sign in.
pub const SIGN_IN: &str = "/staff/sign-in";
/// In the address of the sign-in page to which somebody is led who has just signed in: only a browser without cookies
/// gets to see it.
pub const SIGNED_IN: &str = "signed-in";
/// Where staff choose their own password.
pub const PASSWORD: &str = "/staff/password";
/// Takes a sign-out.
pub const SIGN_OUT: &str = "/staff/sign-out";
/// Takes a sign-out of every device.
pub const SIGN_OUT_EVERYWHERE: &str = "/staff/sign-out-everywhere";
/// Finds a case by its reference.
pub const FIND: &str = "/staff/find";
/// Where staff write down what came by phone, by letter or in a visit.
pub const RECORD: &str = "/staff/record";
/// The working days.
pub const CALENDAR: &str = "/staff/calendar";
/// The letters that have not left; a POST sends them again.
pub const LETTERS: &str = "/staff/letters";
/// Tells the live queue whether anything has changed.
pub const PULSE: &str = "/staff/pulse";

/// The annual reports that are published.
pub const REPORTS: &str = "/reports";
/// The reports, for staff.
pub const STAFF_REPORTS: &str = "/staff/reports";
/// The dashboard.
pub const DASHBOARD: &str = "/staff/dashboard";
/// The assurance report; a POST keeps it as it stands.
pub const ASSURANCE: &str = "/staff/assurance";
/// Where staff import earlier years.
pub const IMPORT: &str = "/staff/import";
/// Stops the list that is on its way.
pub const IMPORT_STOP: &str = "/staff/import/stop";

/// An empty file to fill in and import: `cases` or `totals`.
#[must_use]
pub fn path_import_template(of: &str) -> String {
    format!("{IMPORT}/template/{of}.csv")
}

/// A list of the queue.
#[must_use]
pub fn path_list(list: List) -> String {
    match list {
        List::All => STAFF.to_owned(),
        _ => format!("{STAFF}?show={}", list.slug()),
    }
}

/// A published annual report.
#[must_use]
pub fn path_report(year: Year) -> String {
    format!("{REPORTS}/{year}")
}

/// A published annual report as a file: `json`, `csv`, `xlsx`, `ods` or `html`.
#[must_use]
pub fn path_report_file(year: Year, format: &str) -> String {
    format!("{REPORTS}/{year}/{format}")
}

/// The annual report of a year, for staff.
#[must_use]
pub fn path_staff_report(year: Year) -> String {
    format!("{STAFF_REPORTS}/{year}")
}

/// The report of a quarter, 1 to 4, for staff.
#[must_use]
pub fn path_quarter(year: Year, quarter: u32) -> String {
    format!("{STAFF_REPORTS}/{year}/quarter-{quarter}")
}

/// Where staff write the words of an annual report and its context figures.
#[must_use]
pub fn path_report_words(year: Year) -> String {
    format!("{STAFF_REPORTS}/{year}/words")
}

/// Where the complaints manager checks, freezes and publishes an annual report.
#[must_use]
pub fn path_publish(year: Year) -> String {
    format!("{STAFF_REPORTS}/{year}/publish")
}

/// A report for staff as a file: `json`, `csv`, `xlsx`, `ods`, `html` or `print`. The query says of which quarter, and of what.
#[must_use]
pub fn path_staff_report_file(year: Year, format: &str) -> String {
    format!("{STAFF_REPORTS}/{year}/file/{format}")
}

/// An assurance report that was kept.
#[must_use]
pub fn path_kept_assurance(kept: crate::desk::KeptOn) -> String {
    format!("{ASSURANCE}/{kept}")
}

/// The dashboard as a file: `csv`, `xlsx`, `ods` or `json`.
#[must_use]
pub fn path_dashboard_file(format: &str) -> String {
    format!("{DASHBOARD}/file/{format}")
}

/// The assurance report as a file: `csv`, `xlsx` or `ods`.
#[must_use]
pub fn path_assurance_file(format: &str) -> String {
    format!("{ASSURANCE}/file/{format}")
}

/// The page of a question.
#[must_use]
pub fn path_question(journey: Journey, question: Question) -> String {
    format!("/{}/{}", journey.slug(), question.slug())
}

/// Where the page of a question keeps what is being typed.
#[must_use]
pub fn path_keep(journey: Journey, question: Question) -> String {
    format!("/{}/{}/keep", journey.slug(), question.slug())
}

/// The first page of a journey.
#[must_use]
pub fn path_begin(journey: Journey) -> String {
    journey
        .questions()
        .first()
        .map_or_else(|| START.to_owned(), |first| path_question(journey, *first))
}

/// Check your answers.
#[must_use]
pub fn path_check(journey: Journey) -> String {
    format!("/{}/check", journey.slug())
}

/// The numbers for danger, in the middle of a journey.
#[must_use]
pub fn path_help_now(journey: Journey) -> String {
    format!("/{}/help-now", journey.slug())
}

/// Says that the draft is gone and what was kept of it.
#[must_use]
pub fn path_started_again(journey: Journey) -> String {
    format!("/{}/started-again", journey.slug())
}

/// Asks whether what was begun in this browser is theirs, and takes the answer.
#[must_use]
pub fn path_yours(journey: Journey) -> String {
    format!("/{}/yours", journey.slug())
}

/// The page of a case; takes the reference with or without its dash.
#[must_use]
pub fn path_case(reference: &str) -> String {
    format!("/staff/case/{}", reference.replace('-', ""))
}

/// The form of an act on a case.
#[must_use]
pub fn path_act(reference: &str, act: ActKind) -> String {
    format!("{}/{}", path_case(reference), act.slug())
}

/// A letter of a case.
#[must_use]
pub fn path_letter(reference: &str, number: u32) -> String {
    format!("{}/letter/{number}", path_case(reference))
}

/// Where the address of a letter that somebody was sent begins.
pub const LETTER: &str = "/letter";

/// The page on which somebody reads a letter that was sent to them. The token is a secret; the reference is asked for too.
#[must_use]
pub fn path_read_letter(token: &str) -> String {
    format!("{LETTER}/{token}")
}

/// Whether the page at this path has an island. Every other page is sent without any script.
#[must_use]
pub fn has_islands(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let first = path
        .trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or_default();
    path == START
        || path == STAFF
        || [SENT, SENT_YOURS, SAFE, ABOUT_EXIT].contains(&path)
        || Journey::from_slug(first).is_some()
}
