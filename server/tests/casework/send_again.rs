//! Letters that have not left: staff are told, and send them again.

use casework::{Error, send_again, send_all_again};
use chrono::TimeDelta;
use rules::acts::Event;
use rules::intake::Journey;
use rules::principal::Role;
use store::NoticeState;

use crate::{
    acts::exclude,
    delivery::{letter, office_with},
    smtp_peer::{Manner, SmtpPeer},
    support::{complaint, onlooker},
};

#[tokio::test]
async fn a_letter_that_was_given_up_is_sent_again_once_however_often_it_is_pressed() {
    let peer = SmtpPeer::start(Manner::Refuses("RCPT", "550 5.1.1 unknown")).await;
    let council = office_with(peer.port).await;
    let ada = council.colleague("Ada Marsh").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let row = letter(&council, &reference, "receipt").await;
    assert_eq!(row.state, NoticeState::Dead);
    assert!(council.file(&reference).await.case.undelivered);
    peer.now(Manner::Takes);
    // Days later: it is tried for as long as a new one.
    council.council.clock.advance(TimeDelta::days(5));
    for _ in 0..2 {
        send_again(&council.council, &ada, row.id).await.unwrap();
    }
    let again = Event::LetterSentAgain {
        letter: "receipt".to_owned(),
    };
    let file = council.file(&reference).await;
    let pressed = file
        .history
        .iter()
        .filter(|row| row.recorded.event == again);
    assert_eq!(pressed.count(), 1);
    assert!(!file.case.undelivered);
    council.runs_jobs().await;
    send_again(&council.council, &ada, row.id).await.unwrap();
    council.runs_jobs().await;
    let to_them = peer
        .letters()
        .into_iter()
        .filter(|letter| letter.contains("To: otter@example.test"));
    assert_eq!(to_them.count(), 1);
    let row = letter(&council, &reference, "receipt").await;
    assert_eq!((row.state, row.fault), (NoticeState::Sent, None));
}

#[tokio::test]
async fn a_letter_that_waits_goes_at_once_and_all_of_them_too() {
    let peer = SmtpPeer::start(Manner::RefusesRecipient("451 not now")).await;
    let council = office_with(peer.port).await;
    let ada = council.colleague("Ada Marsh").await;
    for _ in 0..2 {
        council.sends(Journey::Complaint, &complaint()).await;
    }
    council.council.clock.advance(TimeDelta::minutes(31));
    for _ in 0..4 {
        council.runs_jobs().await;
        council.council.clock.advance(TimeDelta::minutes(5));
    }
    council.runs_jobs().await;
    let standing = council.council.store.mail_standing(council.now()).await;
    assert_eq!(standing.unwrap().old, 4);
    peer.now(Manner::Takes);
    assert_eq!(council.runs_jobs().await.sent, 0, "it is not their time");
    send_all_again(&council.council, &ada).await.unwrap();
    assert_eq!(council.runs_jobs().await.sent, 4);
    let standing = council.council.store.mail_standing(council.now()).await;
    assert_eq!(standing.unwrap(), store::MailStanding::default());
}

#[tokio::test]
async fn who_only_reads_sends_nothing_again() {
    let council = office_with(1).await;
    let reader = council.somebody("Rea Dere", Role::Reader).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let row = letter(&council, &reference, "receipt").await;
    let refused = send_again(&council.council, &reader, row.id).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
    let refused = send_all_again(&council.council, &reader).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
}

#[tokio::test]
async fn an_address_that_did_not_ask_gets_three_messages_an_hour_and_ten_a_day() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let ada = council.colleague("Ada Marsh").await;
    let to_them = || {
        let letters = peer.letters().into_iter();
        letters
            .filter(|letter| letter.contains("To: otter@example.test"))
            .count()
    };
    let mut last = None;
    for (hour, expected) in [(0, 3), (1, 6), (2, 9), (3, 10), (4, 10)] {
        for _ in 0..5 {
            last = Some(council.sends(Journey::Complaint, &complaint()).await);
        }
        council.runs_jobs().await;
        assert_eq!(to_them(), expected, "hour {hour}");
        council.council.clock.advance(TimeDelta::minutes(61));
    }
    // Every case is kept, and staff see what did not go and may send it.
    assert_eq!(council.rows("cases").await, 25);
    let reference = last.unwrap();
    let row = letter(&council, &reference, "receipt").await;
    assert_eq!(row.state, NoticeState::Held);
    send_again(&council.council, &ada, row.id).await.unwrap();
    council.runs_jobs().await;
    assert_eq!(to_them(), 11);
    // A day later it is written to again, and nothing of it is kept for longer.
    council.council.clock.advance(TimeDelta::hours(25));
    council.runs_jobs().await;
    assert_eq!(council.rows("mailboxes").await, 0);
    council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    assert_eq!(to_them(), 12);
}

#[tokio::test]
async fn who_may_not_see_a_case_sends_none_of_its_letters() {
    let council = office_with(1).await;
    let ada = council.colleague("Ada Marsh").await;
    let bo = council.somebody("Bo Quill", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::minutes(31));
    council.runs_jobs().await;
    let store = &council.council.store;
    let seen = store.stuck_letters(&onlooker(), council.now(), 9).await;
    assert_eq!(seen.unwrap().len(), 2);
    council.does(&bo, &reference, exclude(&ada)).await;
    let row = letter(&council, &reference, "receipt").await;
    let refused = send_again(&council.council, &ada, row.id).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    let seen = store.stuck_letters(&ada, council.now(), 9).await;
    assert_eq!(seen.unwrap().len(), 0);
    let standing = store.mail_standing(council.now()).await.unwrap();
    assert_eq!(standing.old, 2, "numbers are for everybody");
}
