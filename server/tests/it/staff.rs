//! What the complaints team does: every act is an event with who and when.

use chrono::TimeDelta;
use rules::{
    case::{Advocacy, Event, Refused, StaffId},
    intake::Journey,
};
use server::{
    casework,
    error::Error,
    store::{SessionLimits, SessionToken},
};

use crate::support::{TestOffice, complaint, compliment};

#[tokio::test]
async fn every_act_is_an_event_with_who_and_when() {
    let office = TestOffice::new().await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    let (ada, bo) = (
        office.colleague("Ada Example").await,
        office.colleague("Bo Example").await,
    );
    office.office.clock.advance(TimeDelta::hours(1));
    let at = office.now();
    let act = &office.office;
    casework::take(act, &ada, &reference).await.unwrap();
    casework::note(act, &ada, &reference, "  Rang at four, as they asked.  ")
        .await
        .unwrap();
    casework::acknowledge(act, &ada, &reference, "")
        .await
        .unwrap();
    casework::record_advocacy(
        act,
        &ada,
        &reference,
        Advocacy::NotOffered,
        "They had gone home.",
    )
    .await
    .unwrap();
    casework::assign(act, &ada, &reference, &bo).await.unwrap();
    let file = act.books.case_file(&reference).await.unwrap().unwrap();
    let history = &file.history[1..];
    assert!(
        history
            .iter()
            .all(|row| row.happened.at == at && row.who.as_deref() == Some("Ada Example"))
    );
    let events: Vec<_> = history
        .iter()
        .map(|row| row.happened.event.clone())
        .collect();
    let expected = [
        Event::Taken,
        Event::Noted,
        Event::Acknowledged,
        Event::AdvocacyRecorded {
            advocacy: Advocacy::NotOffered,
        },
        Event::Assigned { to: bo.clone() },
    ];
    assert_eq!(events, expected);
    let words: Vec<_> = history.iter().map(|row| row.words.as_deref()).collect();
    assert_eq!(
        words,
        [
            None,
            Some("Rang at four, as they asked."),
            None,
            Some("They had gone home."),
            None
        ]
    );
    assert_eq!(history[4].whom.as_deref(), Some("Bo Example"));
    assert_eq!(file.row.owner.as_deref(), Some("Bo Example"));
    assert_eq!(file.row.case.acknowledged_on, Some(act.clock.today()));
}

#[tokio::test]
async fn what_the_rules_refuse_changes_nothing() {
    let office = TestOffice::new().await;
    let reference = office.sends(Journey::Compliment, &compliment()).await;
    let ada = office.colleague("Ada Example").await;
    let act = &office.office;
    casework::take(act, &ada, &reference).await.unwrap();
    casework::acknowledge(act, &ada, &reference, "")
        .await
        .unwrap();
    let before = act.books.case_file(&reference).await.unwrap().unwrap();
    let refused = [
        (
            casework::take(act, &ada, &reference).await,
            Refused::AlreadyTheirs,
        ),
        (
            casework::assign(act, &ada, &reference, &ada).await,
            Refused::AlreadyTheirs,
        ),
        (
            casework::note(act, &ada, &reference, " \n ").await,
            Refused::NothingWritten,
        ),
        (
            casework::acknowledge(act, &ada, &reference, "").await,
            Refused::AlreadyAcknowledged,
        ),
        (
            casework::record_advocacy(act, &ada, &reference, Advocacy::Declined, "").await,
            Refused::AdvocateNotNeeded,
        ),
    ];
    for (result, why) in refused {
        assert!(
            matches!(result, Err(Error::Refused(reason)) if reason == why),
            "{result:?}"
        );
    }
    let nobody = StaffId("nobody".to_owned());
    assert!(matches!(
        casework::assign(act, &ada, &reference, &nobody).await,
        Err(Error::NotFound)
    ));
    let unknown = rules::reference::Reference::from_random(&[7; 7]).unwrap();
    assert!(matches!(
        casework::take(act, &ada, &unknown).await,
        Err(Error::NotFound)
    ));
    assert_eq!(
        act.books.case_file(&reference).await.unwrap().unwrap(),
        before
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn acts_at_the_same_moment_are_all_kept_in_some_order() {
    let office = TestOffice::new().await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    let ada = office.colleague("Ada Example").await;
    let mut notes = tokio::task::JoinSet::new();
    for number in 0..12 {
        let (office, ada, reference) = (office.office.clone(), ada.clone(), reference.clone());
        notes.spawn(async move {
            casework::note(&office, &ada, &reference, &format!("Note {number}."))
                .await
                .unwrap();
        });
    }
    notes.join_all().await;
    let file = office
        .office
        .books
        .case_file(&reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(file.history.len(), 13);
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_old_closed_or_its_account_is_changed() {
    let office = TestOffice::new().await;
    let ada = office.colleague("Ada Example").await;
    let (books, limits) = (&office.office.books, SessionLimits::default());
    let open = async || {
        let token = SessionToken::random();
        books
            .open_session(&token, &ada, office.now())
            .await
            .unwrap();
        token
    };
    let find = async |token: &SessionToken| {
        books
            .use_session(token, office.now(), limits)
            .await
            .unwrap()
    };

    let token = open().await;
    assert_eq!(find(&token).await.unwrap().id, ada);
    assert!(find(&SessionToken::random()).await.is_none());
    // Used every 50 minutes it lives for 12 hours and no longer.
    let mut lived = 0;
    while find(&token).await.is_some() {
        office.office.clock.advance(TimeDelta::minutes(50));
        lived += 1;
    }
    assert_eq!(lived, 15);
    let token = open().await;
    office.office.clock.advance(TimeDelta::minutes(61));
    assert!(find(&token).await.is_none());
    let (one, other) = (open().await, open().await);
    books.close_session(&one).await.unwrap();
    assert!(find(&one).await.is_none() && find(&other).await.is_some());
    let one = open().await;
    books.close_all_sessions(&ada).await.unwrap();
    assert!(find(&one).await.is_none() && find(&other).await.is_none());
    let one = open().await;
    casework::set_password(&office.office, &ada, "another hash")
        .await
        .unwrap();
    assert!(find(&one).await.is_none());
    assert_eq!(
        books
            .staff_by_id(&ada)
            .await
            .unwrap()
            .unwrap()
            .password_hash,
        "another hash"
    );
}

#[tokio::test]
async fn an_address_has_one_account_however_it_is_typed() {
    let office = TestOffice::new().await;
    let books = &office.office.books;
    assert!(!books.has_staff().await.unwrap());
    casework::add_staff(
        &office.office,
        " Ada Example ",
        " Ada@Westmere.example ",
        "hash",
    )
    .await
    .unwrap();
    let found = books
        .staff_by_email("ADA@westmere.EXAMPLE")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (found.name.as_str(), found.email.as_str()),
        ("Ada Example", "ada@westmere.example")
    );
    assert!(
        casework::add_staff(&office.office, "Ada", "ada@westmere.example", "hash")
            .await
            .is_err()
    );
    assert_eq!(books.staff().await.unwrap().len(), 1);
    assert!(
        !format!("{found:?}").contains("ada@"),
        "an account does not show itself in a log"
    );
}

#[tokio::test]
async fn a_look_at_a_case_is_written_down() {
    let office = TestOffice::new().await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    let ada = office.colleague("Ada Example").await;
    office
        .office
        .books
        .record_view(&reference, &ada, office.now())
        .await
        .unwrap();
    assert_eq!(office.rows("views").await, 1);
}
