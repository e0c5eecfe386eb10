//! What the complaints team does: every act is an event with who and when.

use casework::{self, Error, Rejected, carry_out, carry_out_form};
use chrono::TimeDelta;
use rules::acts::advocacy::Offer;
use rules::acts::take::Take;
use rules::acts::{ActKind, Event};
use rules::case::{Refused, StaffId};
use rules::intake::Journey;
use rules::principal::Principal;
use rules::principal::Role;
use store::{NewSession, Password, SessionLimits, SessionToken};

use crate::{
    acts::{advocate, assign, by_phone, note},
    support::{TestCouncil, account, complaint, compliment, filled},
};

#[tokio::test]
async fn every_act_is_an_event_with_who_and_when() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let (ada, bo) = (
        council.colleague("Ada Example").await,
        council.colleague("Bo Example").await,
    );
    council.council.clock.advance(TimeDelta::hours(1));
    let (at, today) = (council.now(), council.council.clock.today());
    council.does(&ada, &reference, Take {}).await;
    let typed = filled(&[("words", "  Rang at four, as they asked.  ")]);
    carry_out_form(
        &council.council,
        &ada,
        &reference,
        None,
        ActKind::Note,
        &typed,
    )
    .await
    .unwrap();
    let not_offered = advocate(Offer::NotOffered, Some("They had gone home."));
    council.does(&ada, &reference, by_phone(today)).await;
    council.does(&ada, &reference, not_offered.clone()).await;
    council.does(&ada, &reference, assign(&bo, None)).await;
    let file = council.file(&reference).await;
    let history = &file.history[1..];
    assert!(
        history
            .iter()
            .all(|row| row.recorded.at == at && row.who.as_deref() == Some("Ada Example"))
    );
    let events: Vec<_> = history
        .iter()
        .map(|row| row.recorded.event.clone())
        .collect();
    let expected: [Event; 5] = [
        Take {}.into(),
        note("Rang at four, as they asked.").into(),
        by_phone(today).into(),
        not_offered.into(),
        assign(&bo, None).into(),
    ];
    assert_eq!(events, expected);
    assert_eq!(file.row.owner.as_deref(), Some("Bo Example"));
    assert_eq!(file.case.acknowledged_on, Some(today));
}

#[tokio::test]
async fn what_the_rules_refuse_changes_nothing() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Compliment, &compliment()).await;
    let ada = council.colleague("Ada Example").await;
    let gone = council.colleague("Bo Example").await;
    council.disables(gone.account().unwrap()).await;
    let (act, today) = (&council.council, council.council.clock.today());
    council.does(&ada, &reference, Take {}).await;
    council.does(&ada, &reference, by_phone(today)).await;
    let before = council.file(&reference).await;
    let nobody = account(StaffId("nobody".to_owned()), "Ada Example", Role::Officer);
    let refused: [(Event, Refused); 6] = [
        (Take {}.into(), Refused::AlreadyTheirs),
        (assign(&ada, None).into(), Refused::AlreadyTheirs),
        (by_phone(today).into(), Refused::AlreadyAcknowledged),
        (
            advocate(Offer::Declined, None).into(),
            Refused::AdvocateNotNeeded,
        ),
        (assign(&nobody, None).into(), Refused::NoSuchColleague),
        (assign(&gone, None).into(), Refused::NoSuchColleague),
    ];
    for (event, why) in refused {
        let result = carry_out(act, &ada, &reference, event).await;
        assert!(
            matches!(result, Err(Error::Refused(reason)) if reason == why),
            "{why}: {result:?}"
        );
    }
    let deputy = assign(&nobody, Some(&gone));
    assert!(carry_out(act, &ada, &reference, deputy).await.is_err());
    let blank = filled(&[("words", " \n ")]);
    let written = carry_out_form(act, &ada, &reference, None, ActKind::Note, &blank).await;
    assert!(
        matches!(&written, Err(Rejected::Faults(faults)) if faults[0].wrong.slug() == "missing"),
        "{written:?}"
    );
    let unknown = rules::reference::Reference::from_random(&[7; 7]).unwrap();
    assert!(matches!(
        carry_out(act, &ada, &unknown, Take {}).await,
        Err(Error::NotFound)
    ));
    assert_eq!(council.file(&reference).await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn acts_at_the_same_moment_are_all_kept_in_some_order() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let ada = council.colleague("Ada Example").await;
    let mut notes = tokio::task::JoinSet::new();
    for number in 0..12 {
        let (council, ada, reference) = (council.council.clone(), ada.clone(), reference.clone());
        notes.spawn(async move {
            carry_out(&council, &ada, &reference, note(&format!("Note {number}.")))
                .await
                .unwrap();
        });
    }
    notes.join_all().await;
    assert_eq!(council.file(&reference).await.history.len(), 13);
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_old_closed_or_its_account_is_changed() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let (store, limits) = (&council.council.store, SessionLimits::default());
    let open = async || {
        let token = SessionToken::random();
        let account = store
            .staff_by_id(ada.account().unwrap())
            .await
            .unwrap()
            .unwrap();
        let is_open = casework::sign_in(&council.council, &account, NewSession::of(&token)).await;
        assert!(is_open.unwrap());
        token
    };
    let find = async |token: &SessionToken| {
        store
            .use_session(token, council.now(), limits)
            .await
            .unwrap()
    };

    let token = open().await;
    assert_eq!(find(&token).await.unwrap().account.principal(), ada);
    assert!(find(&SessionToken::random()).await.is_none());
    // Used every 50 minutes it lives for 12 hours and no longer.
    let mut lived = 0;
    while find(&token).await.is_some() {
        council.council.clock.advance(TimeDelta::minutes(50));
        lived += 1;
    }
    assert_eq!(lived, 15);
    let token = open().await;
    council.council.clock.advance(TimeDelta::minutes(61));
    assert!(find(&token).await.is_none());
    let (one, other) = (open().await, open().await);
    store.close_session(&one).await.unwrap();
    assert!(find(&one).await.is_none() && find(&other).await.is_some());
    let one = open().await;
    casework::sign_out_everywhere(
        &council.council,
        &Principal::COMMAND_LINE,
        ada.account().unwrap(),
    )
    .await
    .unwrap();
    assert!(find(&one).await.is_none() && find(&other).await.is_none());
    let one = open().await;
    casework::set_password(
        &council.council,
        &Principal::COMMAND_LINE,
        ada.account().unwrap(),
        Password::own("another hash"),
    )
    .await
    .unwrap();
    assert!(find(&one).await.is_none());
    assert_eq!(
        store
            .staff_by_id(ada.account().unwrap())
            .await
            .unwrap()
            .unwrap()
            .password_hash,
        "another hash"
    );
}

#[tokio::test]
async fn an_address_has_one_account_however_it_is_typed() {
    let council = TestCouncil::new().await;
    let store = &council.council.store;
    assert!(!store.has_staff().await.unwrap());
    casework::add_staff(
        &council.council,
        &Principal::COMMAND_LINE,
        " Ada Example ",
        " Ada@Westmere.example ",
        Password::own("hash"),
        Role::Officer,
    )
    .await
    .unwrap();
    let found = store
        .staff_by_email("ADA@westmere.EXAMPLE")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (found.name.as_str(), found.email.as_str(), found.role),
        ("Ada Example", "ada@westmere.example", Role::Officer)
    );
    let (name, email, role) = ("Ada", "ada@westmere.example", Role::Manager);
    assert!(
        casework::add_staff(
            &council.council,
            &Principal::COMMAND_LINE,
            name,
            email,
            Password::own("hash"),
            role
        )
        .await
        .is_err()
    );
    assert_eq!(store.staff().await.unwrap().len(), 1);
    assert!(
        !format!("{found:?}").contains("ada@"),
        "an account does not show itself in a log"
    );
}

#[tokio::test]
async fn the_last_manager_who_sees_a_case_cannot_be_shut_out() {
    let council = TestCouncil::new().await;
    council.sends(Journey::Complaint, &complaint()).await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let refused = casework::disable(
        &council.council,
        &Principal::COMMAND_LINE,
        manager.account().unwrap(),
    )
    .await;
    assert!(
        matches!(refused, Err(Error::Refused(Refused::LastManager))),
        "{refused:?}"
    );
    council.somebody("Bo Example", Role::Manager).await;
    casework::disable(
        &council.council,
        &Principal::COMMAND_LINE,
        manager.account().unwrap(),
    )
    .await
    .unwrap();
    let nobody = StaffId("nobody".to_owned());
    let unknown = casework::disable(&council.council, &Principal::COMMAND_LINE, &nobody).await;
    assert!(matches!(unknown, Err(Error::NotFound)));
}
