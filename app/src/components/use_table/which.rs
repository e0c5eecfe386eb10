//! Which list, file, role or act a row of the record of use is about, in words. The record holds words of ours, some of them
//! addresses below `/staff` without what is filled in.

use rules::acts::ActKind;
use words::Words;

use crate::routes::{Pattern, Route};

/// In words; as it stands in the record where there are none.
pub(super) fn in_words(words: &Words, what: &str, which: &str) -> String {
    let said = match what {
        "role-changed" | "account-added" => words.first(&[&format!("staff-role-{which}")], &[]),
        "case-deleted" => words.first(&[&format!("staff-retention-kind-{which}")], &[]),
        "records-held" | "records-released" => {
            words.first(&[&format!("staff-hold-reason-{which}")], &[])
        }
        "report-changed" => numbered(words, "staff-use-which-report", "year", which),
        "subject-request" => numbered(words, "staff-use-which-request", "number", which),
        _ => None,
    };
    said.or_else(|| of_case(words, which))
        .or_else(|| words.first(&[&format!("staff-use-which-{which}")], &[]))
        .or_else(|| of_file(words, which))
        .or_else(|| place(words, which))
        .unwrap_or_else(|| which.to_owned())
}

/// A number and what was done with it, such as `2025/freeze`.
fn numbered(words: &Words, key: &str, name: &str, which: &str) -> Option<String> {
    let (number, act) = which.split_once('/')?;
    let act_key = format!("staff-use-which-{act}");
    let what = words
        .first(&[&act_key], &[])
        .unwrap_or_else(|| act.to_owned());
    Some(words.say_with(key, &[(name, number), ("what", &what)]))
}

/// The page of a case, or the form of an act on it, such as `case/triage`.
fn of_case(words: &Words, which: &str) -> Option<String> {
    let below = match which.strip_prefix("case") {
        Some("") => return Some(words.say("staff-use-place-case")),
        below => below?.strip_prefix('/')?,
    };
    if let Some(said) = words.first(&[&format!("staff-use-place-{below}")], &[]) {
        return Some(said);
    }
    let act = ActKind::from_slug(below)?;
    let act = words.say(&format!("staff-act-{}", act.slug()));
    Some(words.say_with("staff-use-which-act", &[("act", &act)]))
}

/// A list as a file, such as `dashboard/file/csv`.
fn of_file(words: &Words, which: &str) -> Option<String> {
    let (below, format) = which.split_once("/file/")?;
    let place = place(words, below)?;
    let with = [("place", place.as_str()), ("format", format)];
    Some(words.say_with("staff-use-which-file-of-kind", &with))
}

/// A page below `/staff`.
fn place(words: &Words, which: &str) -> Option<String> {
    let address = match which {
        "queue" => Pattern::Queue.path().to_owned(),
        below => format!("{}/{below}", Pattern::Queue.path()),
    };
    let route = Route::parse(&address)?;
    let key = match route.pattern() {
        Pattern::Queue | Pattern::Pulse => "staff-queue-title",
        Pattern::Find => "staff-find-title",
        Pattern::Record => "staff-record-title",
        Pattern::Calendar => "staff-calendar-title",
        Pattern::Letters => "staff-mail-title",
        Pattern::Retention => "staff-retention-title",
        Pattern::Dashboard => "staff-dashboard-title",
        Pattern::Assurance | Pattern::KeptAssurance => "staff-assurance-title",
        Pattern::Import => "staff-import-title",
        Pattern::Accounts | Pattern::AccountOf => "staff-accounts-title",
        Pattern::Register => "staff-use-which-register",
        Pattern::StaffReports => "staff-reports-title",
        Pattern::Uses | Pattern::UsesFile => "staff-uses-title",
        Pattern::SubjectAccess
        | Pattern::SubjectRequest
        | Pattern::SubjectCase
        | Pattern::SubjectFile => "staff-subject-title",
        _ => {
            return match route {
                Route::StaffReport(year)
                | Route::QuarterReport(year, _)
                | Route::ReportWords(year)
                | Route::Publish(year) => {
                    let year = year.to_string();
                    Some(words.say_with("staff-use-place-report", &[("year", &year)]))
                }
                _ => None,
            };
        }
    };
    words.first(&[key], &[])
}
