//! Jobs: the dates of many cases are worked out again, some at a time, whatever happens meanwhile.

use std::{fmt::Write, time::Duration};

use casework::{JOB_LEASE, WorkingDaysAct, rebuild_some};
use chrono::{NaiveDate, TimeDelta};
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use rules::reference::Reference;
use sea_orm::{ConnectionTrait, Statement};
use store::{ClaimedJob, Job, JobProgress};

use crate::{
    acts::by_phone,
    earlier::Try,
    submission::refuse_inserts,
    support::{TestCouncil, complaint},
};

const PROCLAIMED: &str = "2026-12-02";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn proclaims(council: &TestCouncil, manager: &Principal, date: &str) {
    let act = WorkingDaysAct::Add {
        day: day(date),
        title: "A day of mourning".to_owned(),
        by_law: true,
    };
    crate::working_days::changes(&council.council, manager, act)
        .await
        .unwrap();
}

async fn claims(council: &TestCouncil) -> Option<ClaimedJob> {
    let store = &council.council.store;
    store.claim_job(council.now(), JOB_LEASE).await.unwrap()
}

async fn progress(council: &TestCouncil) -> Option<JobProgress> {
    let store = &council.council.store;
    store.job_progress(&Job::RebuildCases).await.unwrap()
}

/// How many cases stand in lists by an earlier list of bank holidays, the open ones and the closed.
async fn old_dates(council: &TestCouncil) -> (i64, i64) {
    let behind = council.database.behind().await;
    let count = async |is_open: bool| -> i64 {
        let count = format!(
            "select count(*) as count from cases where is_open = {is_open} \
             and calendar < (select max(version) from bank_holidays)"
        );
        let count = Statement::from_string(behind.get_database_backend(), count);
        let row = behind.query_one_raw(count).await.unwrap().unwrap();
        row.try_get("", "count").unwrap()
    };
    (count(true).await, count(false).await)
}

/// A council with so many cases of a list, a quarter of them open, and its manager.
async fn with_cases(count: u32) -> (TestCouncil, Principal) {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let mut list =
        "ref,kind,received,who,services,natures,stage1_ended,stage1_outcome\n".to_owned();
    for row in 0..count {
        let ended = if row % 4 == 0 {
            ","
        } else {
            "2026-10-30,upheld"
        };
        let day = row % 28 + 1;
        let _ = writeln!(
            list,
            "R{row},statutory,2026-10-{day:02},parent,adoption,delay,{ended}"
        );
    }
    assert_eq!(Try::of(&list).counts(&council).await.0, u64::from(count));
    (council, manager)
}

async fn acknowledged(council: &TestCouncil, who: &Principal) -> Reference {
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let today = council.council.clock.today();
    council.does(who, &reference, by_phone(today)).await;
    reference
}

async fn due(council: &TestCouncil, reference: &Reference) -> Option<NaiveDate> {
    let row = council.file(reference).await.row;
    row.listed.due().map(|(_, due)| due)
}

#[tokio::test]
async fn a_killed_worker_leaves_its_job_to_the_next_and_open_cases_come_first() {
    let (council, manager) = with_cases(120).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    let (open, closed) = old_dates(&council).await;
    assert!(open > 0 && closed > 0 && open + closed == 120);
    let total = 120;
    assert_eq!(
        progress(&council).await,
        Some(JobProgress { done: 0, total })
    );
    // It does one part and is killed.
    let killed = claims(&council).await.unwrap();
    let part = rebuild_some(&council.council, &killed).await.unwrap();
    assert!(part.unwrap().any_left);
    let (open_left, closed_left) = old_dates(&council).await;
    assert_eq!(open_left + closed_left, 70);
    assert!(open_left == 0 || closed_left == closed, "open ones first");
    assert_eq!(
        progress(&council).await,
        Some(JobProgress { done: 50, total })
    );
    assert!(claims(&council).await.is_none(), "nobody else has it yet");
    council.runs_jobs().await;
    assert_eq!(old_dates(&council).await, (open_left, closed_left));
    council.council.clock.advance(JOB_LEASE);
    let slept = killed;
    council.runs_jobs().await;
    assert_eq!(old_dates(&council).await, (0, 0));
    assert_eq!(progress(&council).await, None);
    // It was not killed but only slept: it has nothing to do any more.
    let late = rebuild_some(&council.council, &slept).await.unwrap();
    assert_eq!(late, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_workers_do_each_part_once() {
    let (council, manager) = with_cases(160).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..2 {
        // Another process, with its own connections.
        let mut there = council.council.clone();
        there.store = council.database.store().await.council("westmere");
        let mailer = council.mailer.clone();
        workers.spawn(async move { jobs::run_once(&there, &mailer).await.unwrap() });
    }
    workers.join_all().await;
    assert_eq!(old_dates(&council).await, (0, 0));
    let behind = council.database.behind().await;
    let row = Statement::from_string(
        behind.get_database_backend(),
        "select done, total from jobs where state = 'done'",
    );
    let row = behind.query_one_raw(row).await.unwrap().unwrap();
    let number = |name: &str| -> i64 { row.try_get("", name).unwrap() };
    assert_eq!((number("done"), number("total")), (160, 160));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_sent_while_dates_are_worked_out_waits_for_no_more_than_a_part() {
    let (council, manager) = with_cases(300).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn(jobs::worker::run(
        vec![council.council.clone()],
        council.mailer.clone(),
        async {
            stopped.await.ok();
        },
    ));
    let begun = std::time::Instant::now();
    while progress(&council).await.is_some_and(|come| come.done == 0) {
        assert!(begun.elapsed().as_secs() < 20, "no worker does it");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let reference = acknowledged(&council, &manager).await;
    let come = progress(&council).await;
    assert!(come.is_some(), "it was sent while the job ran: {come:?}");
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-08")));
    while progress(&council).await.is_some() {
        assert!(begun.elapsed().as_secs() < 60, "the job is not over");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(old_dates(&council).await, (0, 0));
    stop.send(()).unwrap();
    worker.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_list_that_changes_again_begins_the_job_anew() {
    let (council, manager) = with_cases(120).await;
    let reference = acknowledged(&council, &manager).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    let claimed = claims(&council).await.unwrap();
    rebuild_some(&council.council, &claimed).await.unwrap();
    proclaims(&council, &manager, "2026-12-03").await;
    let total = 121;
    assert_eq!(
        progress(&council).await,
        Some(JobProgress { done: 0, total })
    );
    assert_eq!(council.rows("jobs").await, 1);
    // Whoever has the job goes on with it, by the newest list.
    while rebuild_some(&council.council, &claimed)
        .await
        .unwrap()
        .is_some()
    {}
    assert_eq!(old_dates(&council).await, (0, 0));
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-09")));
    assert_eq!(progress(&council).await, None);
}

#[tokio::test]
async fn a_case_that_came_with_dates_of_an_earlier_list_is_noticed() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let reference = acknowledged(&council, &manager).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    council.runs_jobs().await;
    // As if it had been worked out before, and written after the job was over.
    let behind = council.database.behind().await;
    let late = "update cases set calendar = 0, due_on = '2026-12-07'";
    behind.execute_unprepared(late).await.unwrap();
    council.runs_jobs().await;
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-08")));
}

#[tokio::test]
async fn a_job_that_cannot_be_done_is_tried_again_later() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let reference = acknowledged(&council, &manager).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    let behind = council.database.behind().await;
    let (breaks, mends) = refuse_inserts(&behind, "cases");
    for statement in &breaks {
        behind.execute_unprepared(statement).await.unwrap();
    }
    let failed = jobs::run_once(&council.council, &council.mailer).await;
    assert!(failed.is_err());
    for statement in &mends {
        behind.execute_unprepared(statement).await.unwrap();
    }
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-07")));
    council.runs_jobs().await;
    assert!(progress(&council).await.is_some(), "not at once");
    council.council.clock.advance(TimeDelta::minutes(1));
    council.runs_jobs().await;
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-08")));
    assert_eq!(progress(&council).await, None);
}

#[tokio::test]
async fn a_case_that_cannot_be_opened_keeps_no_other_from_its_dates() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let damaged = acknowledged(&council, &manager).await;
    let reference = acknowledged(&council, &manager).await;
    council.damages(&damaged).await;
    proclaims(&council, &manager, PROCLAIMED).await;
    let claimed = claims(&council).await.unwrap();
    let part = rebuild_some(&council.council, &claimed).await.unwrap();
    assert!(!part.unwrap().any_left);
    assert_eq!(progress(&council).await, None);
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-08")));
}

/// What somebody does in a process that has not read the list since it was changed, after the job has worked out the case.
#[tokio::test]
async fn a_process_that_has_not_read_the_list_again_writes_no_date_of_an_earlier_one() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let reference = acknowledged(&council, &manager).await;
    let there = casework::Council::new(
        council.database.store().await.council("westmere"),
        council.council.clock.clone(),
        rules::calendar::Calendar::england_and_wales(),
        council.council.profile.clone(),
        council.council.letters.clone(),
        council.council.public_url.clone(),
    );
    proclaims(&council, &manager, PROCLAIMED).await;
    council.runs_jobs().await;
    assert!(there.calendar().is_working_day(day(PROCLAIMED)));
    let note = rules::acts::note::Note {
        words: "They rang.".to_owned(),
    };
    casework::carry_out(&there, &manager, &reference, note)
        .await
        .unwrap();
    assert_eq!(due(&council, &reference).await, Some(day("2026-12-08")));
}
