//! Letters leave, whatever the mail server does, or are given up where staff can see it.

use chrono::TimeDelta;
use jobs::{Done, Mailer};
use rules::acts::Event;
use rules::intake::{Journey, Question};
use rules::queue::List;
use rules::reference::Reference;
use store::{NoticeRow, NoticeState};

use crate::{
    smtp_peer::{Manner, SmtpPeer},
    support::{TestCouncil, complaint, compliment, count, onlooker, with},
};
use mail::{SmtpSettings, SmtpTls, Transport};

#[tokio::test]
async fn letters_leave_by_smtp_and_the_case_says_so() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 2,
            put_off: 0,
            dead: 0
        }
    );
    let letters = peer.letters();
    assert_eq!(letters.len(), 2);
    let receipt = letters
        .iter()
        .find(|letter| letter.contains("To: otter@example.test"))
        .unwrap();
    assert!(receipt.contains("Subject: We got your message\r\n"));
    assert!(receipt.contains("Auto-Submitted: auto-generated\r\n"));
    assert!(receipt.contains("Reply-To: listening@westmere.example\r\n"));
    assert!(receipt.contains("Date: Mon, 23 Nov 2026 10:00:00 +0000\r\n"));
    let file = council.file(&reference).await;
    assert!(
        file.notices
            .iter()
            .all(|row| row.state == NoticeState::Sent && row.tries == 1)
    );
    let sent = Event::LetterSent {
        letter: "receipt".to_owned(),
        number: None,
        posted_on: None,
        how: None,
    };
    assert_eq!(
        file.history
            .iter()
            .filter(|row| row.recorded.event == sent)
            .count(),
        1
    );
    assert_eq!(
        council.runs_jobs().await,
        Done::default(),
        "nothing is left over"
    );
}

#[tokio::test]
async fn a_mail_server_that_is_down_delays_nothing_and_loses_nothing() {
    for manner in [
        Manner::DropsAtOnce,
        Manner::RefusesEverybody("421 not now"),
        Manner::RefusesRecipient("450 not now"),
        Manner::RefusesLetter("451 not now"),
        Manner::RefusesRecipient("530 sign in first"),
    ] {
        let peer = SmtpPeer::start(manner).await;
        let council = office_with(peer.port).await;
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        assert_eq!(
            council.runs_jobs().await,
            Done {
                sent: 0,
                put_off: 2,
                dead: 0
            },
            "{manner:?}"
        );
        let waiting = letter(&council, &reference, "receipt").await;
        assert_eq!(
            (waiting.state, waiting.tries),
            (NoticeState::Waiting, 1),
            "{manner:?}"
        );
        assert_eq!(waiting.when, council.now() + TimeDelta::minutes(1));
        assert_eq!(
            council.runs_jobs().await,
            Done::default(),
            "not before its time"
        );
        peer.now(Manner::Takes);
        council.council.clock.advance(TimeDelta::minutes(1));
        assert_eq!(
            council.runs_jobs().await,
            Done {
                sent: 2,
                put_off: 0,
                dead: 0
            },
            "{manner:?}"
        );
        assert_eq!(peer.letters().len(), 2);
    }
}

#[tokio::test]
async fn nobody_at_the_port_is_as_good_as_down() {
    let council = office_with(1).await;
    council.sends(Journey::Complaint, &complaint()).await;
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 0,
            put_off: 2,
            dead: 0
        }
    );
}

#[tokio::test]
async fn a_mail_server_that_hangs_is_left_after_20_seconds() {
    let peer = SmtpPeer::start(Manner::Hangs).await;
    let council = office_with(peer.port).await;
    council.sends(Journey::Complaint, &complaint()).await;
    let begun = std::time::Instant::now();
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 0,
            put_off: 2,
            dead: 0
        }
    );
    assert!(begun.elapsed().as_secs() < 25, "both at the same time");
}

#[tokio::test]
async fn a_recipient_who_is_refused_for_good_is_given_up_at_once() {
    let peer = SmtpPeer::start(Manner::RefusesRecipient("550 nobody here")).await;
    let council = office_with(peer.port).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 0,
            put_off: 1,
            dead: 1
        },
        "the alert to the council's own address is tried again"
    );
    let file = council.file(&reference).await;
    assert!(file.row.listed.undelivered);
    let receipt = letter(&council, &reference, "receipt").await;
    assert_eq!(receipt.state, NoticeState::Dead);
    assert_eq!(receipt.fault.as_deref(), Some("mailbox 550"));
    let alert = letter(&council, &reference, "team-alert").await;
    assert_eq!(alert.state, NoticeState::Waiting);
    let lost = Event::LetterNotDelivered {
        letter: "receipt".to_owned(),
    };
    assert_eq!(
        file.history
            .iter()
            .filter(|row| row.recorded.event == lost)
            .count(),
        1
    );
    let page = council.list(&onlooker(), List::Undelivered).await;
    assert_eq!((page.rows.len(), count(&page, List::Undelivered)), (1, 1));
}

#[tokio::test]
async fn a_refusal_that_is_not_certainly_about_the_mailbox_ends_no_letter() {
    for (manner, fault) in [
        (
            Manner::RefusesEverybody("554 5.7.1 go away"),
            "us 554 5.7.1",
        ),
        (Manner::Refuses("EHLO", "550 5.7.1 no"), "us 550 5.7.1"),
        (
            Manner::Refuses("MAIL", "550 5.7.64 denied"),
            "us 550 5.7.64",
        ),
        (Manner::Refuses("MAIL", "550 5.1.1 unknown"), "us 550 5.1.1"),
        (Manner::Refuses("MAIL", "530 sign in first"), "us 530"),
        (Manner::Refuses("DATA", "503 no"), "us 503"),
        (
            Manner::Refuses("RCPT", "550 5.7.64 denied"),
            "us 550 5.7.64",
        ),
        (
            Manner::Refuses("RCPT", "554 5.7.1 relay denied"),
            "us 554 5.7.1",
        ),
        (Manner::Refuses("RCPT", "550 relay not permitted"), "us 550"),
        (Manner::Refuses("RCPT", "552 5.2.2 full"), "full 552 5.2.2"),
        (Manner::Refuses("RCPT", "501 syntax"), "us 501"),
        (Manner::Refuses("RCPT", "451 4.7.1 later"), "451 4.7.1"),
        (Manner::RefusesLetter("550 5.1.1 unknown"), "us 550 5.1.1"),
        (Manner::RefusesLetter("554 5.7.1 spam"), "us 554 5.7.1"),
    ] {
        let peer = SmtpPeer::start(manner).await;
        let council = office_with(peer.port).await;
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        let done = council.runs_jobs().await;
        assert_eq!((done.dead, done.put_off), (0, 2), "{manner:?}");
        for name in ["receipt", "team-alert"] {
            let row = letter(&council, &reference, name).await;
            assert_eq!(row.fault.as_deref(), Some(fault), "{manner:?}");
        }
        let standing = council.council.store.mail_standing(council.now()).await;
        let told = fault.starts_with("us").then(|| fault.to_owned());
        assert_eq!(standing.unwrap().refusal, told, "{manner:?}");
        peer.now(Manner::Takes);
        council.council.clock.advance(TimeDelta::minutes(1));
        assert_eq!(council.runs_jobs().await.sent, 2, "{manner:?}");
    }
}

#[tokio::test]
async fn a_mailbox_that_is_certainly_wrong_ends_the_receipt_and_never_the_alert() {
    for answer in [
        "550 5.1.1 unknown",
        "550 5.1.10 not found",
        "550 5.2.1 disabled",
        "550-5.1.1 unknown\r\n550 5.1.1 really",
        "501 5.1.3 syntax",
        "550 no such user",
    ] {
        let peer = SmtpPeer::start(Manner::Refuses("RCPT", answer)).await;
        let council = office_with(peer.port).await;
        council.sends(Journey::Complaint, &complaint()).await;
        let done = council.runs_jobs().await;
        assert_eq!((done.dead, done.put_off), (1, 1), "{answer}");
    }
}

#[tokio::test]
async fn tls_that_is_not_offered_or_that_is_none_is_called_so() {
    for tls in [SmtpTls::StartTls, SmtpTls::Tls] {
        let peer = SmtpPeer::start(Manner::Takes).await;
        let mut council = TestCouncil::new().await;
        let settings = SmtpSettings {
            tls,
            ..settings(peer.port)
        };
        council.mailer = Mailer::new(Transport::smtp(&settings).unwrap());
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        assert_eq!(council.runs_jobs().await.put_off, 2, "{tls:?}");
        let row = letter(&council, &reference, "receipt").await;
        assert_eq!(row.fault.as_deref(), Some("tls"), "{tls:?}");
        assert_eq!(peer.letters().len(), 0, "nothing leaves in the clear");
    }
}

#[tokio::test]
async fn an_address_of_another_alphabet_is_written_so_that_every_server_takes_it() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let pages = with(
        complaint(),
        Question::Contact,
        vec![("email", "sam@müller.test")],
    );
    council.sends(Journey::Complaint, &pages).await;
    assert_eq!(council.runs_jobs().await.sent, 2);
    let letters = peer.letters();
    let goes_there = |letter: &&String| letter.contains("To: sam@xn--mller-kva.test\r\n");
    assert_eq!(letters.iter().filter(goes_there).count(), 1);
}

#[tokio::test]
async fn a_letter_is_tried_for_72_hours_and_then_given_up_where_staff_see_it() {
    let peer = SmtpPeer::start(Manner::RefusesRecipient("450 not now")).await;
    let council = office_with(peer.port).await;
    let reference = council.sends(Journey::Compliment, &compliment()).await;
    let begun = council.now();
    let mut waits = Vec::new();
    loop {
        council.runs_jobs().await;
        let row = letter(&council, &reference, "thank-you").await;
        if row.state == NoticeState::Dead {
            assert_eq!(row.when - begun, TimeDelta::hours(72));
            assert!(row.tries > 40, "{}", row.tries);
            break;
        }
        assert!(row.when > council.now(), "it is always put off");
        waits.push((row.when - council.now()).num_minutes());
        council.council.clock.advance(row.when - council.now());
    }
    assert_eq!(waits[..9], [1, 2, 4, 8, 16, 32, 64, 120, 120]);
    assert!(waits.iter().all(|minutes| *minutes <= 120));
    let file = council.file(&reference).await;
    assert!(file.row.listed.undelivered);
    assert_eq!(council.runs_jobs().await, Done::default());
}

#[tokio::test]
async fn a_letter_that_is_tried_again_keeps_its_message_id() {
    let peer = SmtpPeer::start(Manner::DropsAfterData).await;
    let council = office_with(peer.port).await;
    council.sends(Journey::Compliment, &without_address()).await;
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 0,
            put_off: 1,
            dead: 0
        }
    );
    peer.now(Manner::Takes);
    council.council.clock.advance(TimeDelta::minutes(1));
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 1,
            put_off: 0,
            dead: 0
        }
    );
    let ids: Vec<_> = peer
        .letters()
        .iter()
        .map(|letter| message_id(letter))
        .collect();
    assert_eq!(
        ids.len(),
        2,
        "the one that was dropped after DATA came through as well"
    );
    assert_eq!(ids[0], ids[1]);
    assert!(ids[0].ends_with("@westmere.example>"), "{}", ids[0]);
}

#[tokio::test]
async fn a_letter_that_was_given_up_stops_nothing_and_is_shown() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.loses("receipt").await;
    assert_eq!(
        letter(&council, &reference, "receipt").await.state,
        NoticeState::Dead
    );
    assert_eq!(
        letter(&council, &reference, "team-alert").await.state,
        NoticeState::Sent
    );
    let file = council.file(&reference).await;
    assert!(
        file.row.listed.undelivered,
        "the alert that left does not hide it"
    );
}

/// A council whose mail server is at a port of this machine.
pub(crate) async fn office_with(port: u16) -> TestCouncil {
    let mut council = TestCouncil::new().await;
    council.mailer = Mailer::new(Transport::smtp(&settings(port)).unwrap());
    council
}

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port,
        tls: SmtpTls::None,
        user: None,
        password: None,
        hello: "tellus.westmere.example".to_owned(),
    }
}

/// A letter of a case, as staff see it.
pub(crate) async fn letter(council: &TestCouncil, reference: &Reference, name: &str) -> NoticeRow {
    let file = council.file(reference).await;
    file.notices
        .into_iter()
        .find(|row| row.notice == name)
        .unwrap()
}

/// A thank-you whose only letter is the alert.
pub(crate) fn without_address() -> crate::support::Pages {
    let mut pages = with(
        compliment(),
        Question::Reach,
        vec![("reach", "do-not-contact")],
    );
    pages.retain(|(question, _)| *question != Question::Contact);
    pages
}

/// The Message-ID of a letter as it came.
pub(crate) fn message_id(letter: &str) -> String {
    letter
        .lines()
        .find_map(|line| line.strip_prefix("Message-ID: "))
        .unwrap()
        .to_owned()
}
