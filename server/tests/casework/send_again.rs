//! Letters that have not left: staff are told, and send them again.

use casework::{Error, send_again, send_all_again};
use chrono::TimeDelta;
use rules::acts::Event;
use rules::intake::Journey;
use rules::permission::Role;
use store::NoticeState;

use crate::{
    deeds::exclude,
    delivery::{letter, office_with},
    smtp_peer::{Manner, SmtpPeer},
    support::{complaint, onlooker},
};

#[tokio::test]
async fn a_letter_that_was_given_up_is_sent_again_once_however_often_it_is_pressed() {
    let peer = SmtpPeer::start(Manner::Refuses("RCPT", "550 5.1.1 unknown")).await;
    let office = office_with(peer.port).await;
    let ada = office.colleague("Ada Marsh").await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.runs_jobs().await;
    let row = letter(&office, &reference, "receipt").await;
    assert_eq!(row.state, NoticeState::Dead);
    assert!(office.file(&reference).await.case.undelivered);
    peer.now(Manner::Takes);
    // Days later: it is tried for as long as a new one.
    office.office.clock.advance(TimeDelta::days(5));
    for _ in 0..2 {
        send_again(&office.office, &ada, row.id).await.unwrap();
    }
    let again = Event::LetterSentAgain {
        letter: "receipt".to_owned(),
    };
    let file = office.file(&reference).await;
    let pressed = file
        .history
        .iter()
        .filter(|row| row.recorded.event == again);
    assert_eq!(pressed.count(), 1);
    assert!(!file.case.undelivered);
    office.runs_jobs().await;
    send_again(&office.office, &ada, row.id).await.unwrap();
    office.runs_jobs().await;
    let to_them = peer
        .letters()
        .into_iter()
        .filter(|letter| letter.contains("To: otter@example.test"));
    assert_eq!(to_them.count(), 1);
    let row = letter(&office, &reference, "receipt").await;
    assert_eq!((row.state, row.fault), (NoticeState::Sent, None));
}

#[tokio::test]
async fn a_letter_that_waits_goes_at_once_and_all_of_them_too() {
    let peer = SmtpPeer::start(Manner::RefusesRecipient("451 not now")).await;
    let office = office_with(peer.port).await;
    let ada = office.colleague("Ada Marsh").await;
    for _ in 0..2 {
        office.sends(Journey::Complaint, &complaint()).await;
    }
    office.office.clock.advance(TimeDelta::minutes(31));
    for _ in 0..4 {
        office.runs_jobs().await;
        office.office.clock.advance(TimeDelta::minutes(5));
    }
    office.runs_jobs().await;
    let standing = office.office.books.mail_standing(office.now()).await;
    assert_eq!(standing.unwrap().old, 4);
    peer.now(Manner::Takes);
    assert_eq!(office.runs_jobs().await.sent, 0, "it is not their time");
    send_all_again(&office.office, &ada).await.unwrap();
    assert_eq!(office.runs_jobs().await.sent, 4);
    let standing = office.office.books.mail_standing(office.now()).await;
    assert_eq!(standing.unwrap(), store::MailStanding::default());
}

#[tokio::test]
async fn who_only_reads_sends_nothing_again() {
    let office = office_with(1).await;
    let reader = office.somebody("Rea Dere", Role::Reader).await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.runs_jobs().await;
    let row = letter(&office, &reference, "receipt").await;
    let refused = send_again(&office.office, &reader, row.id).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
    let refused = send_all_again(&office.office, &reader).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
}

#[tokio::test]
async fn an_address_that_did_not_ask_gets_three_messages_an_hour_and_ten_a_day() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let office = office_with(peer.port).await;
    let ada = office.colleague("Ada Marsh").await;
    let to_them = || {
        let letters = peer.letters().into_iter();
        letters
            .filter(|letter| letter.contains("To: otter@example.test"))
            .count()
    };
    let mut last = None;
    for (hour, expected) in [(0, 3), (1, 6), (2, 9), (3, 10), (4, 10)] {
        for _ in 0..5 {
            last = Some(office.sends(Journey::Complaint, &complaint()).await);
        }
        office.runs_jobs().await;
        assert_eq!(to_them(), expected, "hour {hour}");
        office.office.clock.advance(TimeDelta::minutes(61));
    }
    // Every case is kept, and staff see what did not go and may send it.
    assert_eq!(office.rows("cases").await, 25);
    let reference = last.unwrap();
    let row = letter(&office, &reference, "receipt").await;
    assert_eq!(row.state, NoticeState::Held);
    send_again(&office.office, &ada, row.id).await.unwrap();
    office.runs_jobs().await;
    assert_eq!(to_them(), 11);
    // A day later it is written to again, and nothing of it is kept for longer.
    office.office.clock.advance(TimeDelta::hours(25));
    office.runs_jobs().await;
    assert_eq!(office.rows("mailboxes").await, 0);
    office.sends(Journey::Complaint, &complaint()).await;
    office.runs_jobs().await;
    assert_eq!(to_them(), 12);
}

#[tokio::test]
async fn who_may_not_see_a_case_sends_none_of_its_letters() {
    let office = office_with(1).await;
    let ada = office.colleague("Ada Marsh").await;
    let bo = office.somebody("Bo Quill", Role::Manager).await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.runs_jobs().await;
    office.office.clock.advance(TimeDelta::minutes(31));
    office.runs_jobs().await;
    let books = &office.office.books;
    let seen = books.stuck_letters(&onlooker(), office.now(), 9).await;
    assert_eq!(seen.unwrap().len(), 2);
    office.does(&bo, &reference, exclude(&ada)).await;
    let row = letter(&office, &reference, "receipt").await;
    let refused = send_again(&office.office, &ada, row.id).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    let seen = books.stuck_letters(&ada.id, office.now(), 9).await;
    assert_eq!(seen.unwrap().len(), 0);
    let standing = books.mail_standing(office.now()).await.unwrap();
    assert_eq!(standing.old, 2, "numbers are for everybody");
}
