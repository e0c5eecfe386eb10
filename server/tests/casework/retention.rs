//! Cases are deleted when their years are over: announced before, gone for good, and counted on (R9.7).

use casework::{ReportScope, delete_due, make_report, retention};
use chrono::{DateTime, TimeDelta, Utc};
use report::{Report, Year};
use rules::acts::close::Close;
use rules::acts::hold_records::HoldRecords;
use rules::acts::release_records::ReleaseRecords;
use rules::acts::reopen::Reopen;
use rules::acts::void::{Void, VoidReason};
use rules::acts::withdraw::Withdraw;
use rules::intake::{Journey, Question};
use rules::principal::{Principal, Role};
use rules::queue::List;
use rules::reason::{HoldReason, ReopenReason};
use rules::reference::Reference;
use rules::retention::SetYears;
use sea_orm::{ConnectionTrait, Statement};
use store::{DraftToken, Finding};
use words::Locale;

use crate::earlier::{LIST, Try};
use crate::secrecy::{acts_with_canaries, contains, fill_with_canaries, in_digits};
use crate::submission::refuse_inserts;
use crate::support::{TestCouncil, complaint, onlooker};

const DAYS_OF_SIX_YEARS: i64 = 6 * 365 + 2;

/// A complaint that was recorded in error and ended on that day, and a manager.
struct Ended {
    council: TestCouncil,
    ada: Principal,
    reference: Reference,
}

impl Ended {
    async fn new() -> Self {
        let council = TestCouncil::new().await;
        let ada = council.somebody("Ada Example", Role::Manager).await;
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        council.does(&ada, &reference, in_error()).await;
        Self {
            council,
            ada,
            reference,
        }
    }

    /// So many days before the day on which its six years are over; after it when it is less than nothing.
    async fn days_before(&self, days: i64) {
        let end: DateTime<Utc> = "2032-11-23T10:00:00Z".parse().unwrap();
        let clock = &self.council.council.clock;
        clock.advance(end - clock.now() - TimeDelta::days(days));
        self.council.runs_jobs().await;
    }

    async fn is_there(&self) -> bool {
        is_there(&self.council, &self.reference).await
    }

    /// The days on which something is deleted soon, as the manager reads them.
    async fn soon(&self) -> Vec<String> {
        let now = retention(&self.council.council, &self.ada).await.unwrap();
        now.soon.iter().map(|one| one.on.to_string()).collect()
    }
}

async fn is_there(council: &TestCouncil, reference: &Reference) -> bool {
    council.file_for(&onlooker(), reference).await.is_some()
}

fn in_error() -> Void {
    Void {
        reason: VoidReason::LoggedInError,
        same_as: None,
        words: "It was a test.".to_owned(),
    }
}

fn hold() -> HoldRecords {
    HoldRecords {
        reason: HoldReason::Inquiry,
        words: "The inquiry wrote on Monday.".to_owned(),
    }
}

async fn report(council: &TestCouncil, year: &str) -> Report {
    let year: Year = year.parse().unwrap();
    let made = make_report(&council.council, year, &ReportScope::default()).await;
    made.unwrap().report
}

/// The bytes in a column of a row, as the database shows them.
async fn column(council: &TestCouncil, ask: &str) -> Vec<u8> {
    let behind = council.database.behind().await;
    let ask = Statement::from_string(behind.get_database_backend(), ask);
    let row = behind.query_one_raw(ask).await.unwrap().unwrap();
    row.try_get("", "found").unwrap()
}

#[tokio::test]
async fn a_case_is_announced_for_thirty_days_and_then_deleted() {
    let ended = Ended::new().await;
    ended.days_before(31).await;
    assert_eq!(ended.soon().await, [""; 0]);
    ended.days_before(30).await;
    assert_eq!(ended.soon().await, ["2032-11-23"]);
    ended.days_before(1).await;
    assert!(ended.is_there().await);
    ended.days_before(0).await;
    assert!(!ended.is_there().await);
    assert_eq!(ended.soon().await, [""; 0]);
    let store = &ended.council.council.store;
    let deleted = store.deleted_on(&ended.reference).await.unwrap();
    assert_eq!(deleted.unwrap().to_string(), "2032-11-23");
    let months = retention(&ended.council.council, &ended.ada).await.unwrap();
    let months = months.deleted.iter();
    let months: Vec<_> = months
        .map(|one| (one.month.to_string(), one.cases))
        .collect();
    assert_eq!(months, [("2032-11-01".to_owned(), 1)]);
}

#[tokio::test]
async fn what_was_deleted_can_be_read_nowhere_and_is_counted_as_before() {
    let council = TestCouncil::new().await;
    let mia = council.somebody("Mia Example", Role::Manager).await;
    let visitor = DraftToken::random();
    let mut canaries = Vec::new();
    fill_with_canaries(&council, &visitor, Journey::Complaint, &mut canaries).await;
    let journey = Journey::Complaint;
    let sent = casework::submit(&council.council, &visitor, journey, Locale::ENGLISH).await;
    let casework::Submitted::Sent(reference) = sent.unwrap() else {
        panic!("it was not sent")
    };
    let equality = vec![
        (Question::EqualityAsk, vec![("answer", "yes")]),
        (Question::EqualityAbout, vec![("age", "11-15")]),
    ];
    council
        .answers(&visitor, Journey::Equality, &equality)
        .await;
    let sent = casework::submit(
        &council.council,
        &visitor,
        Journey::Equality,
        Locale::ENGLISH,
    );
    sent.await.unwrap();
    acts_with_canaries(&council, &reference, &mut canaries).await;
    council.has_a_report(&mia, &reference).await;
    council.runs_jobs().await;
    let withdraw = Withdraw {
        on: council.council.clock.today(),
        words: "They moved away.".to_owned(),
        continues_within: false,
    };
    council.hands_over(&mia, &reference, 2).await;
    let letter = council.does(&mia, &reference, withdraw).await.unwrap();
    council.hands_over(&mia, &reference, letter).await;
    council.does(&mia, &reference, Close { words: None }).await;
    council.runs_jobs().await;
    let key = column(
        &council,
        &format!(
            "select data_key as found from case_keys where reference = '{}'",
            reference.as_str()
        ),
    )
    .await;
    let kept = column(&council, "select file_key as found from kept_files").await;
    let terms = council.rows("case_terms").await;
    assert!(terms > 0);

    council
        .council
        .clock
        .advance(TimeDelta::days(DAYS_OF_SIX_YEARS - 10));
    council.runs_jobs().await;
    let before = report(&council, "2026-27").await;
    let answers = |report: &Report| format!("{report:?}").contains("11-15");
    assert!(answers(&before), "the equality answers are counted");
    council.council.clock.advance(TimeDelta::days(31));
    council.runs_jobs().await;
    casework::sweep_files(&council.council).await.unwrap();
    assert!(!is_there(&council, &reference).await);
    assert_eq!(report(&council, "2026-27").await, before);
    assert!(
        council.rows("equality_counts").await > 0,
        "the answers are counted, and nothing else of them is kept"
    );
    for table in [
        "equality",
        "cases",
        "letters",
        "outbox",
        "receipts",
        "views",
        "case_terms",
        "exclusions",
    ] {
        assert_eq!(council.rows(table).await, 0, "{table}");
    }
    assert_eq!(
        council.rows("case_keys").await,
        1,
        "the events are of a case"
    );
    assert_eq!(council.rows("register").await, 1, "it is counted");
    let mut found = Vec::new();
    let proof = casework::verify(&council.council, None, |finding| found.push(finding)).await;
    assert!(proof.unwrap().rows > 0);
    assert_eq!(found, [], "that it was deleted stands in the record of use");
    let place = council.council.files.place.as_ref().unwrap();
    assert!(place.all().await.unwrap().is_empty());
    let behind = council.database.behind().await;
    if !council.database.url.starts_with("postgres") {
        behind
            .execute_unprepared("pragma wal_checkpoint(truncate)")
            .await
            .unwrap();
    }
    drop(behind);
    let bytes = council.database.bytes().await;
    assert!(
        contains(&bytes, "westmere"),
        "the database is really what was read"
    );
    for gone in canaries
        .iter()
        .map(String::as_str)
        .chain([reference.as_str(), "They moved away"])
    {
        assert!(!contains(&bytes, gone), "{gone} can be read");
        assert!(!contains(&bytes, &in_digits(gone)), "{gone} can be read");
    }
    for key in [key, kept] {
        let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(!contains(&bytes, &digits), "the key is there");
        let is_there = bytes.windows(key.len()).any(|window| window == key);
        assert!(!is_there, "the key is there");
    }
    // Nothing stops where the events of a case cannot be opened any more.
    assert_eq!(casework::rebuild_cases(&council.council).await.unwrap(), 0);
    assert_eq!(report(&council, "2026-27").await, before);
    assert_eq!(council.list(&mia, List::All).await.rows.len(), 0);
}

#[tokio::test]
async fn a_case_that_is_held_stays_and_is_announced_anew_once_it_is_released() {
    let ended = Ended::new().await;
    ended.days_before(10).await;
    assert_eq!(ended.soon().await, ["2032-12-13"], "announced for 30 days");
    ended
        .council
        .does(&ended.ada, &ended.reference, hold())
        .await;
    assert_eq!(ended.soon().await, [""; 0], "held on the day it is held");
    ended.days_before(-400).await;
    assert!(ended.is_there().await);
    let now = retention(&ended.council.council, &ended.ada).await.unwrap();
    let held = now.held.first().unwrap();
    assert_eq!(
        (&held.case.reference, held.reason),
        (&ended.reference, HoldReason::Inquiry)
    );
    assert_eq!(held.words, "The inquiry wrote on Monday.");
    let release = ReleaseRecords {
        words: "It is over.".to_owned(),
    };
    ended
        .council
        .does(&ended.ada, &ended.reference, release)
        .await;
    ended.days_before(-401).await;
    assert!(ended.is_there().await);
    assert_eq!(ended.soon().await, ["2034-01-28"]);
    ended.days_before(-430).await;
    assert!(ended.is_there().await);
    ended.days_before(-431).await;
    assert!(!ended.is_there().await);
}

#[tokio::test]
async fn a_case_that_is_reopened_between_the_notice_and_the_day_stays() {
    let ended = Ended::new().await;
    ended.days_before(30).await;
    let reopen = Reopen {
        reason: ReopenReason::ClosedByMistake,
        ended_on: None,
        words: "It was no test.".to_owned(),
    };
    ended
        .council
        .does(&ended.ada, &ended.reference, reopen)
        .await;
    ended.days_before(-1).await;
    assert!(ended.is_there().await);
    // Ended again, it has all of its years before it.
    ended
        .council
        .does(&ended.ada, &ended.reference, in_error())
        .await;
    ended.days_before(-2).await;
    assert_eq!(ended.soon().await, [""; 0]);
}

#[tokio::test]
async fn fewer_years_in_a_new_profile_delete_nothing_at_once_and_more_years_keep_it() {
    let mut ended = Ended::new().await;
    ended.days_before(1000).await;
    let mut profile = (*ended.council.council.profile).clone();
    let years = |text: &str| -> SetYears { serde_json::from_str(text).unwrap() };
    profile.retention = years(r#"{"recorded-in-error": 1}"#);
    ended.council.council = ended.council.council.with_profile(profile.clone());
    ended.days_before(999).await;
    assert!(ended.is_there().await);
    let on = "2032-11-23".parse::<chrono::NaiveDate>().unwrap() - TimeDelta::days(969);
    assert_eq!(ended.soon().await, [on.to_string()]);
    ended.days_before(970).await;
    profile.retention = years(r#"{"recorded-in-error": 7}"#);
    ended.council.council = ended.council.council.with_profile(profile);
    ended.days_before(960).await;
    assert!(ended.is_there().await);
    assert_eq!(ended.soon().await, [""; 0]);
}

#[tokio::test]
async fn cases_that_are_the_same_go_together_and_stay_together() {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let stays = council.sends(Journey::Complaint, &complaint()).await;
    let twice = council.sends(Journey::Complaint, &complaint()).await;
    let same = Void {
        reason: VoidReason::Duplicate,
        same_as: Some(stays.to_string()),
        words: "It came twice.".to_owned(),
    };
    council.does(&ada, &twice, same).await;
    council
        .council
        .clock
        .advance(TimeDelta::days(DAYS_OF_SIX_YEARS + 60));
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::days(31));
    council.runs_jobs().await;
    assert!(is_there(&council, &twice).await, "the other goes on");
    let withdraw = Withdraw {
        on: council.council.clock.today(),
        words: "They moved away.".to_owned(),
        continues_within: false,
    };
    let letter = council.does(&ada, &stays, withdraw).await.unwrap();
    council.hands_over(&ada, &stays, letter).await;
    council.does(&ada, &stays, Close { words: None }).await;
    council
        .council
        .clock
        .advance(TimeDelta::days(DAYS_OF_SIX_YEARS - 29));
    council.runs_jobs().await;
    assert!(is_there(&council, &stays).await && is_there(&council, &twice).await);
    council.does(&ada, &twice, hold()).await;
    council.council.clock.advance(TimeDelta::days(31));
    council.runs_jobs().await;
    assert!(is_there(&council, &stays).await, "what is held holds both");
    let release = ReleaseRecords {
        words: "It is over.".to_owned(),
    };
    council.does(&ada, &twice, release).await;
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::days(30));
    council.runs_jobs().await;
    assert!(!is_there(&council, &stays).await && !is_there(&council, &twice).await);
    assert_eq!(council.rows("deleted_cases").await, 2);
}

#[tokio::test]
async fn a_worker_that_is_killed_leaves_each_case_whole_or_gone_and_the_next_goes_on() {
    let ended = Ended::new().await;
    let second = ended.council.sends(Journey::Complaint, &complaint()).await;
    ended.council.does(&ended.ada, &second, in_error()).await;
    ended.days_before(30).await;
    let behind = ended.council.database.behind().await;
    let (spoil, mend) = refuse_inserts(&behind, "deleted_cases");
    for statement in spoil {
        behind.execute_unprepared(&statement).await.unwrap();
    }
    let council = &ended.council.council;
    council.clock.advance(TimeDelta::days(30));
    assert!(delete_due(council, || true).await.is_err());
    let file = ended.council.file(&ended.reference).await;
    assert!(format!("{:?}", file.answers).contains("My review was moved"));
    for statement in mend {
        behind.execute_unprepared(&statement).await.unwrap();
    }
    let asked = std::cell::Cell::new(0);
    let until_the_second = || {
        asked.set(asked.get() + 1);
        asked.get() < 2
    };
    assert_eq!(delete_due(council, until_the_second).await.unwrap(), 1);
    assert_eq!(ended.council.rows("cases").await, 1);
    assert_eq!(delete_due(council, || true).await.unwrap(), 1);
    assert_eq!(ended.council.rows("cases").await, 0);
    assert_eq!(delete_due(council, || true).await.unwrap(), 0);
}

#[tokio::test]
async fn a_list_of_earlier_cases_brings_nothing_back_that_was_deleted() {
    let council = TestCouncil::new().await;
    assert_eq!(Try::of(LIST).counts(&council).await, (3, 0, 0));
    council.council.clock.advance(TimeDelta::days(10 * 365));
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::days(30));
    council.runs_jobs().await;
    assert_eq!(council.rows("cases").await, 1, "what is open stays");
    assert_eq!(Try::of(LIST).counts(&council).await, (0, 3, 0));
    assert_eq!(council.rows("cases").await, 1);
}

#[tokio::test]
async fn whoever_a_case_is_kept_from_does_not_read_that_it_is_deleted_soon_r9_2() {
    let ended = Ended::new().await;
    let ben = ended.council.somebody("Ben Example", Role::Manager).await;
    let exclude = crate::acts::exclude(&ben);
    ended
        .council
        .does(&ended.ada, &ended.reference, exclude)
        .await;
    ended.days_before(30).await;
    assert_eq!(ended.soon().await.len(), 1);
    let bens = retention(&ended.council.council, &ben).await.unwrap();
    assert_eq!(bens.soon, []);
}

#[tokio::test]
async fn a_key_that_somebody_destroyed_behind_the_portals_back_is_found() {
    let ended = Ended::new().await;
    let behind = ended.council.database.behind().await;
    let destroy = "update case_keys set deleted_on = '2026-11-23', reference = 'deleted'";
    behind.execute_unprepared(destroy).await.unwrap();
    let mut found = Vec::new();
    let proof = casework::verify(&ended.council.council, None, |finding| found.push(finding));
    proof.await.unwrap();
    assert!(matches!(found[..], [Finding::NotDeleted(_)]), "{found:?}");
}

#[tokio::test]
async fn a_list_that_says_something_else_than_the_events_deletes_nothing() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let behind = council.database.behind().await;
    for change in [
        "update cases set ended_on = '2000-01-01'",
        "insert into deletion_notices (council, case_id, noticed_on) select council, id, '2026-01-01' from cases",
    ] {
        behind.execute_unprepared(change).await.unwrap();
    }
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::days(40));
    council.runs_jobs().await;
    assert!(is_there(&council, &reference).await);
}
