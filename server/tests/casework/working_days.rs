//! The complaints manager keeps the list of bank holidays, and the dates that are still to come move with it (R8.2): at once in
//! every act, and in lists when the job has worked them out again.

use std::collections::BTreeSet;

use casework::{
    Council, Error, WorkingDaysAct, WorkingDaysChange, WorkingDaysRejected, change_working_days,
    preview_working_days,
};
use chrono::{NaiveDate, TimeDelta};
use rules::calendar::BadCalendar;
use rules::{
    acts::{close::Close, learn::Learn, withdraw::Withdraw},
    calendar::Calendar,
    case::Refused,
    intake::Journey,
    principal::{Principal, Role},
    reference::Reference,
};
use sea_orm::ConnectionTrait;
use store::{Job, Row};

use crate::{
    acts::{advocate, by_phone},
    submission::refuse_inserts,
    support::{TestCouncil, account, complaint, onlooker},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The days of a list, with their titles.
fn days(calendar: &Calendar) -> Vec<(NaiveDate, String)> {
    let days = calendar.holidays();
    days.map(|(day, title)| (day, title.to_owned())).collect()
}

fn built_in() -> Vec<(NaiveDate, String)> {
    days(&Calendar::england_and_wales())
}

fn add(date: &str) -> WorkingDaysAct {
    WorkingDaysAct::Add {
        day: day(date),
        title: "A day of mourning".to_owned(),
        by_law: true,
    }
}

/// Changes the list as it stands, having seen what that moves.
pub(crate) async fn changes(
    council: &Council,
    by: &Principal,
    act: WorkingDaysAct,
) -> Result<(), WorkingDaysRejected> {
    let seen = council.store.calendar(None).await?.version();
    let reason = "Proclaimed on Monday.".to_owned();
    change_working_days(council, by, WorkingDaysChange { act, reason, seen }).await
}

/// An acknowledged complaint, to be answered by Monday 7 December.
async fn answered_by_7_december(council: &TestCouncil, who: &Principal) -> Reference {
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let today = council.council.clock.today();
    council.does(who, &reference, by_phone(today)).await;
    assert_eq!(due(council, &reference).await, Some(day("2026-12-07")));
    reference
}

/// The jobs that work out dates are done.
async fn rebuilds(council: &TestCouncil) {
    council.runs_jobs().await;
    let rebuild = council.council.store.job_progress(&Job::RebuildCases);
    assert_eq!(rebuild.await.unwrap(), None);
}

async fn due(council: &TestCouncil, reference: &Reference) -> Option<NaiveDate> {
    let row = council.file(reference).await.row;
    row.listed.due().map(|(_, due)| due)
}

/// A complaint that was withdrawn and closed.
async fn closed(council: &TestCouncil, who: &Principal) -> Reference {
    let reference = answered_by_7_december(council, who).await;
    let today = council.council.clock.today();
    let offer = rules::acts::advocacy::Offer::Declined;
    council.does(who, &reference, advocate(offer, None)).await;
    let learn = Learn {
        learned: None,
        rows: Vec::new(),
        nothing_because: Some("It is known.".to_owned()),
    };
    council.does(who, &reference, learn).await;
    let withdraw = Withdraw {
        on: today,
        words: "It is settled.".to_owned(),
        continues_within: false,
    };
    let letter = council.does(who, &reference, withdraw).await.unwrap();
    council.hands_over(who, &reference, letter).await;
    council.does(who, &reference, Close { words: None }).await;
    reference
}

#[tokio::test]
async fn a_proclaimed_day_moves_the_dates_of_open_cases_and_leaves_closed_ones() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let open = answered_by_7_december(&council, &manager).await;
    let closed = closed(&council, &manager).await;
    council.runs_jobs().await;
    let before: Row = council.file(&closed).await.row;
    assert!(!before.listed.is_open);
    let pulse = council.council.store.pulse(&onlooker()).await.unwrap();
    changes(&council.council, &manager, add("2026-12-02"))
        .await
        .unwrap();
    rebuilds(&council).await;
    assert_eq!(due(&council, &open).await, Some(day("2026-12-08")));
    assert_eq!(council.file(&closed).await.row, before);
    let calendar = council.council.calendar();
    assert!(!calendar.is_working_day(day("2026-12-02")));
    assert_eq!(calendar.title(day("2026-12-02")), Some("A day of mourning"));
    // The days that were known before are known still.
    assert!(!calendar.is_working_day(day("2026-12-25")));
    assert_eq!(
        council.council.store.pulse(&onlooker()).await.unwrap(),
        pulse,
        "nobody did anything to a case"
    );
    let remove = WorkingDaysAct::Remove {
        day: day("2026-12-02"),
    };
    changes(&council.council, &manager, remove).await.unwrap();
    rebuilds(&council).await;
    assert_eq!(due(&council, &open).await, Some(day("2026-12-07")));
}

#[tokio::test]
async fn a_preview_goes_through_every_case_page_by_page_and_begins_with_what_is_late() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let late = answered_by_7_december(&council, &manager).await;
    council.council.clock.advance(TimeDelta::days(21));
    let mut sent = BTreeSet::new();
    for _ in 0..101 {
        sent.insert(council.sends(Journey::Complaint, &complaint()).await);
    }
    let act = add("2026-12-02");
    let preview = async |page| {
        let preview = preview_working_days(&council.council, &manager, &act, page);
        preview.await.unwrap()
    };
    let first = preview(1).await;
    assert_eq!((first.cases, first.late, first.pages), (102, 1, 2));
    let moved: BTreeSet<_> = first.moves.iter().map(|moved| &moved.reference).collect();
    let only = BTreeSet::from([&late]);
    assert_eq!(moved, only, "the others count from a later day");
    let act = add("2026-12-29");
    let preview = async |page| {
        let preview = preview_working_days(&council.council, &manager, &act, page);
        preview.await.unwrap()
    };
    let (first, second, beyond) = (preview(1).await, preview(2).await, preview(9).await);
    assert_eq!((first.cases, first.late, first.pages), (101, 0, 2));
    assert_eq!(second, beyond, "the last page is the last");
    let moves = [first.moves, second.moves].concat();
    let moved: BTreeSet<_> = moves.into_iter().map(|moved| moved.reference).collect();
    assert_eq!(moved, sent);
}

/// Between the list and the job that follows from it the disk is full.
#[tokio::test]
async fn a_list_whose_job_cannot_be_kept_is_not_there_either() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let reference = answered_by_7_december(&council, &manager).await;
    let behind = council.database.behind().await;
    for table in ["bank_holidays", "jobs"] {
        let (breaks, mends) = refuse_inserts(&behind, table);
        for statement in &breaks {
            behind.execute_unprepared(statement).await.unwrap();
        }
        let changed = changes(&council.council, &manager, add("2026-12-02")).await;
        assert!(
            matches!(
                changed,
                Err(WorkingDaysRejected::Error(Error::Unavailable(_)))
            ),
            "{table}: {changed:?}"
        );
        for statement in &mends {
            behind.execute_unprepared(statement).await.unwrap();
        }
        for table in ["bank_holidays", "jobs"] {
            assert_eq!(council.rows(table).await, 0);
        }
    }
    assert_eq!(days(&council.council.calendar()), built_in());
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-07")));
}

#[tokio::test]
async fn only_the_manager_changes_the_list_and_only_to_one_that_can_be_used() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let reference = answered_by_7_december(&council, &manager).await;
    let list = |list: &str| WorkingDaysAct::Replace {
        list: list.to_owned(),
    };
    let untitled = WorkingDaysAct::Add {
        day: day("2026-12-02"),
        title: "  ".to_owned(),
        by_law: true,
    };
    for (role, act, why) in [
        (Role::Reader, add("2026-12-02"), Refused::NotYourRole),
        (Role::Officer, add("2026-12-02"), Refused::NotYourRole),
        (
            Role::Officer,
            list("date,weekday,title\n"),
            Refused::NotYourRole,
        ),
        (Role::Manager, untitled, Refused::NotAList),
        (Role::Manager, add("2099-12-02"), Refused::NotAList),
    ] {
        let id = manager.account().unwrap().clone();
        let actor = account(id, manager.name(), role);
        let changed = changes(&council.council, &actor, act.clone()).await;
        assert!(
            matches!(changed, Err(WorkingDaysRejected::Error(Error::Refused(refused))) if refused == why),
            "{act:?}: {changed:?}"
        );
    }
    assert_eq!(council.rows("bank_holidays").await, 0);
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-07")));
    assert_eq!(days(&council.council.calendar()), built_in());
}

/// The built-in list, as a council would send it, with one line changed; none where it is left out.
fn changed_list(line: &str, to: Option<&str>) -> String {
    let whole: Vec<String> = ["date,weekday,title".to_owned()]
        .into_iter()
        .chain(
            Calendar::england_and_wales()
                .holidays()
                .map(|(day, title)| format!("{day},{},{title}", day.format("%a"))),
        )
        .collect();
    assert!(whole.iter().any(|known| known.starts_with(line)), "{line}");
    let lines = whole.into_iter().filter_map(|known| match to {
        _ if !known.starts_with(line) => Some(known),
        Some(to) => Some(to.to_owned()),
        None => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_list_that_loses_a_year_a_line_or_its_heading_is_refused_with_the_line() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let heading = "date,weekday,title";
    for (list, why) in [
        (String::new(), BadCalendar::NoHeading),
        ("no list at all".to_owned(), BadCalendar::NoHeading),
        (changed_list(heading, None), BadCalendar::NoHeading),
        (heading.to_owned(), BadCalendar::Short),
        (
            format!("{heading}\n2028-12-25,Mon,Christmas Day\n"),
            BadCalendar::NotWhole(1990),
        ),
        (
            changed_list("2028-12-26", Some("")),
            BadCalendar::NotWhole(2028),
        ),
        // Nine days were known of 2022.
        (
            changed_list("2022-06-03", None),
            BadCalendar::Lost(day("2022-06-03")),
        ),
        (
            changed_list("2019-04-19", Some("2019-04-19,Mon,Good Friday")),
            BadCalendar::OtherWeekday(239),
        ),
        (
            changed_list("2019-04-19", Some("19/04/2019,Fri,Good Friday")),
            BadCalendar::NotADate(239),
        ),
        (
            changed_list("2019-04-19", Some("2019-04-19,Fri,")),
            BadCalendar::NoTitle(239),
        ),
        (
            changed_list("2019-04-19", Some("2019-01-01,Tue,New Year")),
            BadCalendar::Twice(239),
        ),
    ] {
        let act = WorkingDaysAct::Replace { list };
        let changed = changes(&council.council, &manager, act.clone()).await;
        assert!(
            matches!(changed, Err(WorkingDaysRejected::List(bad)) if bad == why),
            "{why}: {changed:?}"
        );
    }
    assert_eq!(council.rows("bank_holidays").await, 0);
    // A day that is moved within its year is no loss.
    let list = changed_list("2027-05-03", Some("2027-05-10,Mon,Early May bank holiday"));
    let act = WorkingDaysAct::Replace { list };
    changes(&council.council, &manager, act).await.unwrap();
    assert!(council.council.calendar().is_working_day(day("2027-05-03")));
}

#[tokio::test]
async fn another_process_learns_of_the_day_when_it_reads_the_list_again() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let there = Council::new(
        council.database.store().await.council("westmere"),
        council.council.clock.clone(),
        Calendar::england_and_wales(),
        council.council.profile.clone(),
        council.council.letters.clone(),
        council.council.public_url.clone(),
    );
    changes(&council.council, &manager, add("2026-12-02"))
        .await
        .unwrap();
    assert!(there.calendar().is_working_day(day("2026-12-02")));
    there.read_calendar().await.unwrap();
    assert_eq!(days(&there.calendar()), days(&council.council.calendar()));
    assert!(!there.calendar().is_working_day(day("2026-12-02")));
    // Another council keeps its own list.
    let eastmere = council.database.store().await.council("eastmere");
    assert_eq!(days(&eastmere.calendar(None).await.unwrap()), built_in());
    // What each of two adds is kept, though one has not read what the other did.
    changes(&council.council, &manager, add("2026-12-03"))
        .await
        .unwrap();
    changes(&there, &manager, add("2026-12-04")).await.unwrap();
    // What is written follows from the list as it is, though this process has not read it since.
    assert!(council.council.calendar().is_working_day(day("2026-12-04")));
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let today = council.council.clock.today();
    council.does(&manager, &reference, by_phone(today)).await;
    assert!(!council.council.calendar().is_working_day(day("2026-12-04")));
    assert_eq!(
        due(&council, &reference).await,
        Some(day("2026-12-10")),
        "three days later than without them"
    );
}
