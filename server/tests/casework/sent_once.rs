//! A draft is sent once, however often and from however many places.

use casework::{self, Submitted};
use rules::intake::{Journey, Question};
use store::DraftToken;
use words::Locale;

use crate::support::{TestCouncil, complaint, with};

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
    let last = council
        .council
        .store
        .last_sent(&visitor, council.now(), council.council.clock.today())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(last.reference, references[1]);
}
