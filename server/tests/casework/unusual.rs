//! Somebody reads more than they need for their work: it is noticed, and the team hears of it once a day (R9.9).

use std::sync::Arc;

use casework::look_for_unusual_reading;
use chrono::TimeDelta;
use council::{EXAMPLE, Profile};
use rules::intake::Journey;
use rules::principal::Principal;
use store::{Purpose, Use, UseFilter, What};

use crate::support::{TestCouncil, complaint};

const TEAM: &str = "listening-alerts@westmere.example";
const SUBJECT: &str = "Unusual reading in the portal";

/// A council at which more than two cases in an hour are many.
async fn council() -> TestCouncil {
    let mut council = TestCouncil::new().await;
    let profile = EXAMPLE.replacen("kept_years = 6", "kept_years = 6\nopened_in_an_hour = 2", 1);
    council.council.profile = Arc::new(Profile::read(&profile).unwrap());
    council
}

/// How often it was noticed, and how many messages the team got about it.
async fn noticed(council: &TestCouncil) -> (usize, usize) {
    look_for_unusual_reading(&council.council).await.unwrap();
    council.runs_jobs().await;
    let filter = UseFilter {
        what: Some(Use::Did(What::UnusualReading)),
        ..UseFilter::default()
    };
    let by = Principal::COMMAND_LINE;
    let rows = council.council.store.record_of_use(&by, &filter, 100);
    let posts = council.letters_to(TEAM).into_iter();
    let posts = posts.filter(|post| post.subject == SUBJECT);
    (rows.await.unwrap().0.len(), posts.count())
}

#[tokio::test]
async fn many_cases_in_an_hour_are_noticed_once_a_day() {
    let council = council().await;
    let ada = council.colleague("Ada Example").await;
    let mut cases = Vec::new();
    for _ in 0..3 {
        cases.push(council.sends(Journey::Complaint, &complaint()).await);
    }
    let opens = async |number: usize| {
        let reader = council.council.reader(&ada, Purpose::Work);
        let opened = reader.open(&council.council.store, &cases[number]).await;
        assert!(opened.unwrap().is_some());
    };
    for _ in 0..5 {
        opens(0).await;
        opens(1).await;
    }
    assert_eq!(noticed(&council).await, (0, 0), "two cases, however often");
    opens(2).await;
    assert_eq!(noticed(&council).await, (1, 1));
    assert_eq!(noticed(&council).await, (1, 1), "once a day");
    council.council.clock.advance(TimeDelta::days(1));
    assert_eq!(noticed(&council).await, (1, 1), "nobody opened anything");
    for number in 0..3 {
        opens(number).await;
    }
    assert_eq!(noticed(&council).await, (2, 2));
}

#[tokio::test]
async fn a_message_about_unusual_reading_names_nobody() {
    let council = council().await;
    let ada = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    for _ in 0..2 {
        casework::opened_with_own_name(&council.council, &ada, &reference)
            .await
            .unwrap();
    }
    assert_eq!(noticed(&council).await, (1, 1));
    let posts = council.letters_to(TEAM).into_iter();
    let post = posts.rev().find(|post| post.subject == SUBJECT).unwrap();
    let (dashed, plain) = (reference.to_string(), reference.as_str());
    for name in ["Ada", "Otter", "otter", plain, &dashed] {
        assert!(!post.text.contains(name), "{name}: {}", post.text);
    }
}
