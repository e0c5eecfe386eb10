//! A submission is one case, one event and its letters, or nothing.

use casework::{self, Submitted};
use rules::acts::advocacy::Offer;
use rules::acts::{Event, Recorded};
use rules::intake::{Journey, Question};
use rules::principal::Role;
use sea_orm::ConnectionTrait;
use store::{DraftToken, NoticeState};
use words::Locale;

use crate::{
    acts::{advocate, by_letter, by_phone, exclude},
    support::{TestCouncil, advocate_request, complaint, onlooker, reads},
};

#[tokio::test]
async fn a_submission_is_one_case_one_event_and_its_letters() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let file = council.file(&reference).await;
    assert_eq!(file.history.len(), 1);
    assert!(matches!(file.history[0].recorded.event, Event::Received(_)));
    assert_eq!(file.case.received_on.to_string(), "2026-11-23");
    assert_eq!(file.language, "en-GB");
    assert_eq!(file.version, rules::intake::VERSION);
    assert_eq!(
        file.answers
            .typed(Question::WhatHappened)
            .unwrap()
            .one("story"),
        complaint()[2].1[0].1
    );
    let mut letters: Vec<_> = file.notices.iter().map(|row| row.notice.as_str()).collect();
    letters.sort_unstable();
    assert_eq!(letters, ["receipt", "team-alert"]);
    assert!(
        file.notices
            .iter()
            .all(|row| row.state == NoticeState::Waiting && row.tries == 0)
    );
}

#[tokio::test]
async fn a_submission_that_does_not_come_to_its_end_leaves_nothing_and_keeps_the_draft() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    // Whatever the store refuses, at whichever step, nothing of the rest may stay.
    for table in ["case_keys", "events", "cases", "outbox", "receipts"] {
        let behind = council.database.behind().await;
        let (spoil, mend) = refuse_inserts(&behind, table);
        for statement in spoil {
            behind.execute_unprepared(&statement).await.unwrap();
        }
        let sent = casework::submit(
            &council.council,
            &visitor,
            Journey::Complaint,
            Locale::ENGLISH,
        )
        .await;
        assert!(
            matches!(sent, Err(casework::Error::Unavailable(_))),
            "{table}: {sent:?}"
        );
        for table in ["case_keys", "events", "cases", "outbox", "receipts"] {
            assert_eq!(council.rows(table).await, 0, "{table}");
        }
        assert_eq!(council.rows("drafts").await, 1);
        for statement in mend {
            behind.execute_unprepared(&statement).await.unwrap();
        }
    }
    let sent = casework::submit(
        &council.council,
        &visitor,
        Journey::Complaint,
        Locale::ENGLISH,
    )
    .await
    .unwrap();
    assert!(matches!(sent, Submitted::Sent(_)), "{sent:?}");
}

#[tokio::test]
async fn an_act_that_does_not_come_to_its_end_leaves_neither_event_nor_letter() {
    for table in ["events", "letters", "outbox", "exclusions"] {
        let council = TestCouncil::new().await;
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        let (ada, bo) = (
            council.somebody("Ada Example", Role::Manager).await,
            council.colleague("Bo Example").await,
        );
        let act: Event = match table {
            "outbox" => advocate(Offer::Accepted, None).into(),
            "exclusions" => exclude(&bo).into(),
            _ => by_letter(council.council.clock.today()).into(),
        };
        let before = council.file(&reference).await;
        let behind = council.database.behind().await;
        let (spoil, mend) = refuse_inserts(&behind, table);
        for statement in spoil {
            behind.execute_unprepared(&statement).await.unwrap();
        }
        let done = casework::carry_out(&council.council, &ada, &reference, act.clone()).await;
        assert!(
            matches!(done, Err(casework::Error::Unavailable(_))),
            "{table}: {done:?}"
        );
        assert_eq!(council.file(&reference).await, before, "{table}");
        for (other, rows) in [
            ("events", 1),
            ("letters", 0),
            ("outbox", 2),
            ("exclusions", 0),
        ] {
            assert_eq!(council.rows(other).await, rows, "{table}: {other}");
        }
        for statement in mend {
            behind.execute_unprepared(&statement).await.unwrap();
        }
        casework::carry_out(&council.council, &ada, &reference, act)
            .await
            .unwrap();
        assert_ne!(council.file(&reference).await, before, "{table}");
    }
}

#[tokio::test]
async fn a_transaction_that_is_dropped_changes_nothing() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let tx = council.council.store.begin().await.unwrap();
    let mut open = tx
        .hold_case(reads(&onlooker()), &reference)
        .await
        .unwrap()
        .unwrap();
    let recorded = Recorded {
        at: council.now(),
        on: council.council.clock.today(),
        by: None,
        event: by_phone(council.council.clock.today()).into(),
    };
    let calendar = council.council.calendar();
    let profile = &council.council.profile;
    let standing = store::standing(&profile.clocks, &calendar, &profile.words);
    tx.add_event(&mut open, &recorded, standing).await.unwrap();
    assert!(open.case.acknowledged_on.is_some());
    drop(tx);
    let file = council.file(&reference).await;
    assert_eq!(file.history.len(), 1);
    assert_eq!(file.case.acknowledged_on, None);
}

#[tokio::test]
async fn what_is_not_complete_is_not_sent_and_says_which_page_is_missing() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    let send = || {
        casework::submit(
            &council.council,
            &visitor,
            Journey::Complaint,
            Locale::ENGLISH,
        )
    };
    assert_eq!(send().await.unwrap(), Submitted::Nothing);
    council
        .keeps(
            &visitor,
            Journey::Complaint,
            Question::Danger,
            &[("danger", "no")],
        )
        .await;
    assert_eq!(send().await.unwrap(), Submitted::Incomplete(Question::Who));
    assert_eq!(council.rows("cases").await, 0);
}

#[tokio::test]
async fn the_confirmation_can_be_shown_until_the_cookie_is_a_day_old() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::AdvocateRequest, &advocate_request())
        .await;
    let sent = casework::submit(
        &council.council,
        &visitor,
        Journey::AdvocateRequest,
        Locale::EASY_READ,
    )
    .await
    .unwrap();
    let Submitted::Sent(reference) = sent else {
        panic!("{sent:?}")
    };
    let store = &council.council.store;
    let receipt = store
        .last_sent(&visitor, council.now(), council.council.clock.today())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(receipt.reference, reference);
    assert_eq!(receipt.journey, Journey::AdvocateRequest);
    assert_eq!(receipt.language, "en-GB-x-easyread");
    assert!(
        receipt
            .letters
            .iter()
            .any(|letter| letter == "advocate-receipt")
    );
    assert!(!receipt.equality_done);
    assert_eq!(
        store
            .last_sent(
                &DraftToken::random(),
                council.now(),
                council.council.clock.today()
            )
            .await
            .unwrap(),
        None
    );
    council.council.clock.advance(chrono::TimeDelta::hours(25));
    assert_eq!(
        store
            .last_sent(&visitor, council.now(), council.council.clock.today())
            .await
            .unwrap(),
        None
    );
}

/// Statements that make the engine refuse new rows in a table, and those that undo it.
pub(crate) fn refuse_inserts(
    behind: &sea_orm::DatabaseConnection,
    table: &str,
) -> (Vec<String>, Vec<String>) {
    if behind.get_database_backend() == sea_orm::DbBackend::Postgres {
        let function = "create or replace function full_up() returns trigger language plpgsql as \
                        $$ begin raise exception 'full'; end $$";
        let trigger = format!(
            "create trigger full_up before insert on {table} for each row execute function full_up()"
        );
        (
            vec![function.to_owned(), trigger],
            vec![format!("drop trigger full_up on {table}")],
        )
    } else {
        let trigger = format!(
            "create trigger full_up before insert on {table} begin select raise(abort, 'full'); end"
        );
        (vec![trigger], vec!["drop trigger full_up".to_owned()])
    }
}
