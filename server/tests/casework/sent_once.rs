//! A draft is sent once, however often and from however many places.

use std::sync::Arc;
use std::time::Duration;

use casework::{self, Submitted};
use rules::intake::{Journey, Question};
use store::{DraftToken, SentCase};
use uuid::Uuid;
use words::Locale;

use crate::support::{TestCouncil, complaint, filled, with};

/// So often something is done twice at once: not every time both are in one group of the writer.
const TRIES: u8 = 12;

#[tokio::test]
async fn pressing_send_twice_sends_once() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let first = casework::submit(
        &council.council,
        &visitor,
        Journey::Complaint,
        Locale::ENGLISH,
    )
    .await
    .unwrap();
    let Submitted::Sent(reference) = first else {
        panic!("{first:?}")
    };
    for _ in 0..3 {
        let again = casework::submit(
            &council.council,
            &visitor,
            Journey::Complaint,
            Locale::ENGLISH,
        )
        .await
        .unwrap();
        assert_eq!(again, Submitted::Already(reference.clone()));
    }
    assert_eq!(council.rows("cases").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pressing_send_eight_times_at_once_sends_once() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let mut presses = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (council, visitor) = (council.council.clone(), visitor.clone());
        presses.spawn(async move {
            casework::submit(&council, &visitor, Journey::Complaint, Locale::ENGLISH)
                .await
                .unwrap()
        });
    }
    let outcomes = presses.join_all().await;
    let sent: Vec<_> = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, Submitted::Sent(_)))
        .collect();
    let already: Vec<_> = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, Submitted::Already(_)))
        .collect();
    assert_eq!((sent.len(), already.len()), (1, 7), "{outcomes:?}");
    for (table, count) in [
        ("case_keys", 1),
        ("cases", 1),
        ("events", 1),
        ("outbox", 2),
        ("receipts", 1),
        ("drafts", 0),
    ] {
        assert_eq!(council.rows(table).await, count, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_people_at_once_each_get_their_own_case() {
    let council = std::sync::Arc::new(TestCouncil::new().await);
    let mut people = tokio::task::JoinSet::new();
    for _ in 0..24 {
        let council = std::sync::Arc::clone(&council);
        people.spawn(async move { council.sends(Journey::Complaint, &complaint()).await });
    }
    let mut references = people.join_all().await;
    references.sort();
    references.dedup();
    assert_eq!(references.len(), 24);
    assert_eq!(council.rows("events").await, 24);
    assert_eq!(council.rows("outbox").await, 48);
}

#[tokio::test]
async fn a_second_message_from_the_same_browser_is_a_second_case() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    let mut references = Vec::new();
    for story in ["The first one.", "Another one."] {
        let pages = with(complaint(), Question::WhatHappened, vec![("story", story)]);
        council.answers(&visitor, Journey::Complaint, &pages).await;
        let sent = casework::submit(
            &council.council,
            &visitor,
            Journey::Complaint,
            Locale::ENGLISH,
        )
        .await
        .unwrap();
        let Submitted::Sent(reference) = sent else {
            panic!("{sent:?}")
        };
        references.push(reference);
        council.council.clock.advance(chrono::TimeDelta::minutes(5));
    }
    assert_ne!(references[0], references[1]);
    let last = shown(&council, &visitor).await.unwrap();
    assert_eq!(last.reference, references[1]);
}

/// Does something twice at once, and somebody behind them takes their time. On `SQLite` all three are made durable together:
/// the second sees what the first has written, and nobody else does yet. Told before that, what they are told could be lost,
/// and the next page would not know of it. Whether both found it when they were told.
async fn twice_at_once<F>(council: &Arc<TestCouncil>, act: impl Fn(Arc<TestCouncil>) -> F) -> bool
where
    F: Future<Output = bool> + Send + 'static,
{
    // Until it ends they all wait.
    let turn = council.council.store.begin_alone().await.unwrap();
    let both = [(), ()].map(|()| tokio::spawn(act(Arc::clone(council))));
    tokio::time::sleep(Duration::from_millis(10)).await;
    let store = council.council.store.clone();
    let behind = tokio::spawn(async move {
        let turn = store.begin().await.unwrap();
        tokio::time::sleep(Duration::from_millis(30)).await;
        drop(turn);
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    drop(turn);
    let mut found = true;
    for one in both {
        found &= one.await.unwrap();
    }
    behind.await.unwrap();
    found
}

/// What the next page of the visitor says was sent.
async fn shown(council: &TestCouncil, visitor: &DraftToken) -> Option<SentCase> {
    let (store, today) = (&council.council.store, council.council.clock.today());
    let shown = store.last_sent(visitor, council.now(), today).await;
    shown.unwrap()
}

async fn told(council: &TestCouncil, visitor: &DraftToken, journey: Journey) -> Submitted {
    let sent = casework::submit(&council.council, visitor, journey, Locale::ENGLISH);
    sent.await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_presses_send_twice_at_once_is_told_when_its_page_knows_the_reference() {
    let council = Arc::new(TestCouncil::new().await);
    let mut found = Vec::new();
    for _ in 0..TRIES {
        let visitor = DraftToken::random();
        let pages = complaint();
        council.answers(&visitor, Journey::Complaint, &pages).await;
        let sends = |council: Arc<TestCouncil>| {
            let visitor = visitor.clone();
            async move {
                let (Submitted::Sent(told) | Submitted::Already(told)) =
                    told(&council, &visitor, Journey::Complaint).await
                else {
                    panic!("all of it is answered");
                };
                let shown = shown(&council, &visitor).await;
                shown.is_some_and(|shown| shown.reference == told)
            }
        };
        found.push(twice_at_once(&council, sends).await);
    }
    assert_eq!(found, [true; TRIES as usize]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_sends_the_equality_answers_twice_at_once_is_told_when_they_are_kept() {
    let council = Arc::new(TestCouncil::new().await);
    let mut found = Vec::new();
    for _ in 0..TRIES {
        let visitor = DraftToken::random();
        let pages = complaint();
        council.answers(&visitor, Journey::Complaint, &pages).await;
        told(&council, &visitor, Journey::Complaint).await;
        let pages = vec![
            (Question::EqualityAsk, vec![("answer", "yes")]),
            (Question::EqualityAbout, vec![("age", "11-15")]),
        ];
        council.answers(&visitor, Journey::Equality, &pages).await;
        let sends = |council: Arc<TestCouncil>| {
            let visitor = visitor.clone();
            async move {
                let told = told(&council, &visitor, Journey::Equality).await;
                assert!(matches!(told, Submitted::Sent(_) | Submitted::Already(_)));
                let shown = shown(&council, &visitor).await;
                shown.is_some_and(|shown| shown.equality_done)
            }
        };
        found.push(twice_at_once(&council, sends).await);
    }
    assert_eq!(found, [true; TRIES as usize]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_writes_a_call_down_twice_at_once_is_told_when_there_is_a_case() {
    let council = Arc::new(TestCouncil::new().await);
    let ada = council.colleague("Ada Example").await;
    let mut found = Vec::new();
    for number in 1..=TRIES {
        let records = |council: Arc<TestCouncil>| {
            let ada = ada.clone();
            async move {
                let form = filled(&[
                    ("what", "compliment"),
                    ("channel", "telephone"),
                    ("received_on", "2026-11-23"),
                    ("danger", "no"),
                    ("story", "They listened."),
                    ("name", "Purple Otter"),
                    ("reach", "email"),
                    ("email", "otter@example.test"),
                ]);
                let key = Uuid::from_u128(number.into());
                let told = casework::record(&council.council, &ada, key, &form).await;
                told.unwrap();
                council.rows("case_keys").await == i64::from(number)
            }
        };
        found.push(twice_at_once(&council, records).await);
        assert_eq!(council.rows("case_keys").await, i64::from(number));
    }
    assert_eq!(found, [true; TRIES as usize]);
}
