//! The letters of the procedure: written with the act, changed until they leave, and "sent" only when they have left (R4.3).

use casework::{Error, LetterAct, Rejected, carry_out, open_letter, send_link_again};
use chrono::{NaiveDate, TimeDelta};
use rules::acts::Event;
use rules::acts::correct_contact::CorrectContact;
use rules::case::{ContactDetails, Refused};
use rules::intake::{Journey, Question};
use rules::letter::Letter;
use rules::principal::Principal;
use rules::queue::List;
use rules::reference::Reference;
use sea_orm::{ConnectionTrait, Statement};
use store::{LetterState, LetterToken, Opening};

use crate::{
    acts::{by_letter, triage},
    delivery::office_with,
    smtp_peer::{Manner, SmtpPeer},
    support::{Pages, TestCouncil, complaint, onlooker, with},
};

const OTTER: &str = "otter@example.test";
const MARKER: &str = "They said the marker came from Monday's meeting.";

/// A complaint whose acknowledgement is written and waits to leave.
async fn acknowledged_by_letter(council: &TestCouncil, pages: &Pages) -> (Reference, Principal) {
    let reference = council.sends(Journey::Complaint, pages).await;
    council.runs_jobs().await;
    let ada = council.colleague("Ada Example").await;
    let mut act = by_letter(council.council.clock.today());
    act.understood = Some(MARKER.to_owned());
    let letter = council.does(&ada, &reference, act).await;
    assert_eq!(letter, Some(1));
    (reference, ada)
}

/// Letters are welcome at an address.
fn by_post() -> Pages {
    let pages = with(
        complaint(),
        Question::Reach,
        vec![("reach", "email"), ("reach", "letter")],
    );
    with(
        pages,
        Question::Contact,
        vec![("email", OTTER), ("address", "2 Example Street")],
    )
}

async fn state(council: &TestCouncil, reference: &Reference) -> LetterState {
    council.file(reference).await.letters[0].state
}

async fn acknowledged_on(council: &TestCouncil, reference: &Reference) -> Option<NaiveDate> {
    council.file(reference).await.case.acknowledged_on
}

/// Does something to the first letter, with its words as they are and today as the day.
async fn does(
    council: &TestCouncil,
    ada: &Principal,
    reference: &Reference,
    act: LetterAct,
) -> Result<(), Rejected> {
    let text = council.words_of(reference, 1).await;
    let today = council.council.clock.today().to_string();
    let pairs = [("text", text.as_str()), ("on", &today), ("how", "Read out")];
    council.works_on(ada, reference, 1, act, &pairs).await
}

/// The first letter leaves in this way; what is posted is printed first.
async fn goes(council: &TestCouncil, ada: &Principal, reference: &Reference, way: LetterAct) {
    if way == LetterAct::Posted {
        does(council, ada, reference, LetterAct::Print)
            .await
            .unwrap();
    }
    does(council, ada, reference, way).await.unwrap();
}

/// How many letters can be read by somebody who has their address.
async fn readable(council: &TestCouncil) -> i64 {
    let behind = council.database.behind().await;
    let readable = "select count(*) as count from letters where token_hash is not null";
    let readable = Statement::from_string(behind.get_database_backend(), readable);
    let row = behind.query_one_raw(readable).await.unwrap().unwrap();
    row.try_get("", "count").unwrap()
}

fn is_refused(done: &Result<(), Rejected>, why: Refused) -> bool {
    matches!(done, Err(Rejected::Error(Error::Refused(refused))) if *refused == why)
}

fn fault(done: &Result<(), Rejected>) -> (&str, &str) {
    match done {
        Err(Rejected::Faults(faults)) => (&faults[0].field, faults[0].wrong.slug()),
        other => panic!("no fault: {other:?}"),
    }
}

#[tokio::test]
async fn a_letter_is_written_with_its_act_and_can_be_changed_until_it_leaves() {
    let council = TestCouncil::new().await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    let file = council.file(&reference).await;
    assert_eq!(file.letters.len(), 1);
    assert_eq!(
        (file.letters[0].letter, file.letters[0].state),
        (Letter::Acknowledgement, LetterState::Written)
    );
    let text = council.words_of(&reference, 1).await;
    for words in [MARKER, "Purple Otter", &reference.to_string()] {
        assert!(text.contains(words), "{text}");
    }
    let written = Event::LetterWritten {
        number: 1,
        letter: Letter::Acknowledgement,
    };
    assert_eq!(file.history.last().unwrap().recorded.event, written);
    let changed = format!("{text}\nWith kind wishes.");
    council
        .works_on(&ada, &reference, 1, LetterAct::Save, &[("text", &changed)])
        .await
        .unwrap();
    assert_eq!(council.words_of(&reference, 1).await, changed);
    let after = council.file(&reference).await;
    assert_eq!(after.letters[0].state, LetterState::Written);
    let event = &after.history.last().unwrap().recorded.event;
    assert_eq!(*event, Event::LetterChanged { number: 1 });
    // An empty letter, or one of another number, is not kept.
    let empty = [("text", " \n ")];
    let done = council.works_on(&ada, &reference, 1, LetterAct::Save, &empty);
    assert_eq!(fault(&done.await), ("text", "missing"));
    let pairs = [("text", changed.as_str())];
    let done = council.works_on(&ada, &reference, 2, LetterAct::Save, &pairs);
    assert!(matches!(done.await, Err(Rejected::Error(Error::NotFound))));
    assert_eq!(council.file(&reference).await, after);
}

#[tokio::test]
async fn an_email_says_only_that_there_is_a_letter_and_where() {
    let council = TestCouncil::new().await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    let before = council.letters_to(OTTER).len();
    does(&council, &ada, &reference, LetterAct::Email)
        .await
        .unwrap();
    assert_eq!(state(&council, &reference).await, LetterState::Sending);
    assert_eq!(acknowledged_on(&council, &reference).await, None);
    council.runs_jobs().await;
    let [post] = &council.letters_to(OTTER)[before..] else {
        panic!("one message")
    };
    assert_eq!(post.subject, "We have written to you");
    let link = "https://tellus.westmere.example/letter/";
    let (_, rest) = post.text.split_once(link).expect("the address is there");
    let token = rest.split_whitespace().next().unwrap();
    let read = LetterToken::from_text(token).expect("it ends in a token");
    let letter = council.words_of(&reference, 1).await;
    let dashless = reference.to_string().replace('-', "");
    for hidden in [MARKER, &reference.to_string(), &dashless, "complaint"] {
        let all = format!("{}\n{}\n{}", post.from_name, post.subject, post.text);
        assert!(!all.contains(hidden), "{hidden}: {all}");
    }
    // The token leads to this letter and to nothing else.
    let mut eastmere = council.council.clone();
    eastmere.store = council.database.store().await.council("eastmere");
    let right = Some(&reference);
    for (at, token, opening) in [
        (
            &council.council,
            &read,
            Opening::Opened {
                words: letter,
                enclosed: Vec::new(),
            },
        ),
        (&council.council, &LetterToken::random(), Opening::Refused),
        (&eastmere, &read, Opening::Refused),
    ] {
        assert_eq!(open_letter(at, token, right).await.unwrap(), opening);
    }
    let bytes = council.database.bytes().await;
    let is_there = bytes
        .windows(token.len())
        .any(|part| part == token.as_bytes());
    assert!(!is_there, "the token itself is not in the database");
}

#[tokio::test]
async fn the_message_is_the_same_whatever_the_letter_says_and_whichever_it_is() {
    let mut messages = Vec::new();
    for number in [1, 2] {
        let council = TestCouncil::new().await;
        let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
        let point = triage("Nobody said why.", "children_in_care");
        assert_eq!(council.does(&ada, &reference, point).await, Some(2));
        let text = council.words_of(&reference, number).await;
        council
            .works_on(
                &ada,
                &reference,
                number,
                LetterAct::Email,
                // The first says less than is known once its point is written down.
                &[("text", &text), ("do", "email-as-it-is")],
            )
            .await
            .unwrap();
        council.runs_jobs().await;
        let post = council.letters_to(OTTER).pop().unwrap();
        let (before, rest) = post.text.split_once("/letter/").unwrap();
        let (token, after) = rest.split_once('\n').unwrap();
        assert!(LetterToken::from_text(token).is_some(), "{token}");
        messages.push((post.subject, before.to_owned(), after.to_owned()));
    }
    assert_eq!(messages[0], messages[1]);
}

#[tokio::test]
async fn a_clock_stops_when_the_mail_server_took_the_message_and_not_before() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    peer.now(Manner::RefusesLetter("451 not now"));
    does(&council, &ada, &reference, LetterAct::Email)
        .await
        .unwrap();
    assert_eq!(council.runs_jobs().await.put_off, 1);
    assert_eq!(state(&council, &reference).await, LetterState::Sending);
    assert_eq!(acknowledged_on(&council, &reference).await, None);
    assert_eq!(council.list(&onlooker(), List::Letters).await.rows.len(), 1);
    council.council.clock.advance(TimeDelta::days(1));
    peer.now(Manner::Takes);
    assert_eq!(council.runs_jobs().await.sent, 1);
    let tuesday = "2026-11-24".parse().unwrap();
    assert_eq!(state(&council, &reference).await, LetterState::Sent);
    assert_eq!(acknowledged_on(&council, &reference).await, Some(tuesday));
    assert_eq!(council.list(&onlooker(), List::Letters).await.rows, []);
    let sent = Event::LetterSent {
        letter: "acknowledgement".to_owned(),
        number: Some(1),
        posted_on: None,
        how: None,
    };
    let history = council.file(&reference).await.history;
    let times = history.iter().filter(|row| row.recorded.event == sent);
    assert_eq!(times.count(), 1);
}

#[tokio::test]
async fn a_letter_goes_to_the_address_that_is_safe_now_and_links_to_the_one_before_end() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    does(&council, &ada, &reference, LetterAct::Email)
        .await
        .unwrap();
    council.runs_jobs().await;
    assert_eq!(readable(&council).await, 1);
    let safe = ContactDetails {
        reach: vec!["email".to_owned()],
        email: Some("safe@example.test".to_owned()),
        ..ContactDetails::default()
    };
    let moved = CorrectContact {
        details: Box::new(safe),
        words: "Her worker rang: he reads the other mailbox.".to_owned(),
        was: None,
    };
    carry_out(&council.council, &ada, &reference, moved)
        .await
        .unwrap();
    assert_eq!(readable(&council).await, 0);
    let file = council.file(&reference).await;
    let Event::CorrectContact(act) = &file.history.last().unwrap().recorded.event else {
        panic!("{:?}", file.history.last())
    };
    let was = act.was.as_ref().unwrap();
    assert_eq!(was.email.as_deref(), Some("otter@example.test"));
    send_link_again(&council.council, &ada, &reference, 1, None)
        .await
        .unwrap();
    council.runs_jobs().await;
    let letters = peer.letters();
    let last = letters.last().unwrap();
    assert!(
        last.contains("safe@example.test") && !last.contains("otter@example.test"),
        "{last}"
    );
}

#[tokio::test]
async fn no_message_goes_out_about_a_letter_that_cannot_be_opened() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    does(&council, &ada, &reference, LetterAct::Email)
        .await
        .unwrap();
    let before = peer.letters().len();
    let behind = council.database.behind().await;
    let damage = "update letters set words = (select token from letters limit 1)";
    behind.execute_unprepared(damage).await.unwrap();
    for _ in 0..3 {
        council.runs_jobs().await;
        council.council.clock.advance(TimeDelta::minutes(3));
    }
    assert_eq!(peer.letters().len(), before);
    // In the end it is given up, and the team is told.
    council.council.clock.advance(TimeDelta::hours(73));
    assert_eq!(council.runs_jobs().await.dead, 1);
    let lost = council.list(&onlooker(), List::Undelivered).await;
    assert_eq!(lost.rows.len(), 1);
}

#[tokio::test]
async fn a_letter_whose_message_is_lost_waits_again_where_staff_see_it_and_can_go_another_way() {
    for way in [LetterAct::Email, LetterAct::Posted] {
        let peer = SmtpPeer::start(Manner::Takes).await;
        let council = office_with(peer.port).await;
        let (reference, ada) = acknowledged_by_letter(&council, &by_post()).await;
        peer.now(Manner::RefusesRecipient("550 nobody here"));
        does(&council, &ada, &reference, LetterAct::Email)
            .await
            .unwrap();
        assert_eq!(readable(&council).await, 1);
        assert_eq!(council.runs_jobs().await.dead, 1);
        assert_eq!(state(&council, &reference).await, LetterState::Written);
        assert_eq!(readable(&council).await, 0, "it may be changed again");
        assert_eq!(acknowledged_on(&council, &reference).await, None);
        for list in [List::Undelivered, List::Letters] {
            let page = council.list(&onlooker(), list).await;
            assert_eq!(page.rows.len(), 1, "{list:?}");
        }
        let lost = Event::LetterNotDelivered {
            letter: "letter-ready".to_owned(),
        };
        let history = council.file(&reference).await.history;
        assert_eq!(history.last().unwrap().recorded.event, lost);
        // The mailbox takes messages again, or it goes by post: either way it leaves.
        peer.now(Manner::Takes);
        let before = peer.letters().len();
        goes(&council, &ada, &reference, way).await;
        council.runs_jobs().await;
        let (left, messages) = match way {
            LetterAct::Email => (LetterState::Sent, 1),
            _ => (LetterState::Posted, 0),
        };
        assert_eq!(state(&council, &reference).await, left, "{way:?}");
        assert_eq!(peer.letters().len() - before, messages, "{way:?}");
        let today = council.council.clock.today();
        assert_eq!(acknowledged_on(&council, &reference).await, Some(today));
    }
}

#[tokio::test]
async fn a_letter_is_printed_and_counts_from_the_day_it_was_posted() {
    let council = TestCouncil::new().await;
    let (reference, ada) = acknowledged_by_letter(&council, &by_post()).await;
    does(&council, &ada, &reference, LetterAct::Print)
        .await
        .unwrap();
    assert_eq!(state(&council, &reference).await, LetterState::Printed);
    assert_eq!(acknowledged_on(&council, &reference).await, None);
    assert_eq!(council.file(&reference).await.case.to_post, [1]);
    council.council.clock.advance(TimeDelta::days(2));
    let text = council.words_of(&reference, 1).await;
    let posted = |on: &str, way: &str| {
        let pairs = [
            ("text", text.clone()),
            ("on", on.to_owned()),
            ("do", way.to_owned()),
        ];
        let (council, ada, reference) = (&council, &ada, &reference);
        async move {
            let pairs = pairs
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            council
                .works_on(ada, reference, 1, LetterAct::Posted, &pairs)
                .await
        }
    };
    assert_eq!(fault(&posted("", "posted").await), ("on", "missing"));
    assert_eq!(
        fault(&posted("2026-11-26", "posted").await),
        ("on", "in-future")
    );
    let early = posted("2026-11-22", "posted").await;
    assert!(is_refused(&early, Refused::BeforeReceipt), "{early:?}");
    // The paper is dated Monday.
    let asked = posted("24 November 2026", "posted").await;
    assert!(matches!(asked, Err(Rejected::Dates(_))), "{asked:?}");
    posted("24 November 2026", "posted-as-it-is").await.unwrap();
    assert_eq!(council.words_of(&reference, 1).await, text);
    let file = council.file(&reference).await;
    assert_eq!(file.letters[0].state, LetterState::Posted);
    assert_eq!(
        file.case.acknowledged_on,
        Some("2026-11-24".parse().unwrap())
    );
    assert!(file.case.to_post.is_empty());
}

#[tokio::test]
async fn what_is_posted_is_what_was_printed() {
    let council = TestCouncil::new().await;
    let (reference, ada) = acknowledged_by_letter(&council, &by_post()).await;
    let done = does(&council, &ada, &reference, LetterAct::Posted).await;
    assert!(is_refused(&done, Refused::NotPrinted), "{done:?}");
    does(&council, &ada, &reference, LetterAct::Print)
        .await
        .unwrap();
    let printed = council.words_of(&reference, 1).await;
    let other = format!("{printed}\nAnd one more thing.");
    let with = |act, text: String| {
        let (council, ada, reference) = (&council, &ada, &reference);
        async move {
            let pairs = [("text", text.as_str()), ("on", "2026-11-23")];
            council.works_on(ada, reference, 1, act, &pairs).await
        }
    };
    let done = with(LetterAct::Posted, other.clone()).await;
    assert!(is_refused(&done, Refused::NotAsPrinted), "{done:?}");
    assert_eq!(council.words_of(&reference, 1).await, printed);
    // Changed words wait to be printed again.
    with(LetterAct::Save, other.clone()).await.unwrap();
    assert_eq!(state(&council, &reference).await, LetterState::Written);
    assert!(council.file(&reference).await.case.to_post.is_empty());
    let done = with(LetterAct::Posted, other.clone()).await;
    assert!(is_refused(&done, Refused::NotPrinted), "{done:?}");
    with(LetterAct::Print, other.clone()).await.unwrap();
    // A browser ends its lines in its own way.
    let typed = other.replace('\n', "\r\n");
    with(LetterAct::Posted, typed).await.unwrap();
    assert_eq!(state(&council, &reference).await, LetterState::Posted);
    assert_eq!(council.words_of(&reference, 1).await, other);
}

#[tokio::test]
async fn a_letter_is_handed_over_on_a_day_and_in_a_way() {
    let council = TestCouncil::new().await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    let text = council.words_of(&reference, 1).await;
    let pairs = [("text", text.as_str()), ("on", "2026-11-23")];
    let done = council.works_on(&ada, &reference, 1, LetterAct::Handed, &pairs);
    assert_eq!(fault(&done.await), ("how", "missing"));
    does(&council, &ada, &reference, LetterAct::Handed)
        .await
        .unwrap();
    assert_eq!(state(&council, &reference).await, LetterState::Handed);
    let today = council.council.clock.today();
    assert_eq!(acknowledged_on(&council, &reference).await, Some(today));
}

#[tokio::test]
async fn a_letter_that_has_left_is_neither_changed_nor_sent_again() {
    const ACTS: [LetterAct; 5] = [
        LetterAct::Save,
        LetterAct::Email,
        LetterAct::Print,
        LetterAct::Posted,
        LetterAct::Handed,
    ];
    for way in [LetterAct::Email, LetterAct::Posted, LetterAct::Handed] {
        let council = TestCouncil::new().await;
        let (reference, ada) = acknowledged_by_letter(&council, &by_post()).await;
        goes(&council, &ada, &reference, way).await;
        // On its way, and when it has left.
        for _ in 0..2 {
            let before = council.file(&reference).await;
            for act in ACTS {
                let done = does(&council, &ada, &reference, act).await;
                assert!(
                    is_refused(&done, Refused::LetterGone),
                    "{way:?} {act:?}: {done:?}"
                );
            }
            assert_eq!(council.file(&reference).await, before);
            council.runs_jobs().await;
        }
        let to_otter = council.letters_to(OTTER);
        let ready = to_otter
            .iter()
            .filter(|post| post.subject == "We have written to you");
        assert_eq!(ready.count(), usize::from(way == LetterAct::Email));
    }
}

#[tokio::test]
async fn no_letter_goes_where_it_is_not_safe_or_not_welcome() {
    let mut silent = with(
        complaint(),
        Question::Reach,
        vec![("reach", "do-not-contact")],
    );
    silent.retain(|(question, _)| *question != Question::Contact);
    let by_phone = with(complaint(), Question::Reach, vec![("reach", "phone")]);
    let by_phone = with(by_phone, Question::Contact, vec![("phone", "07700 900123")]);
    for pages in [silent, by_phone] {
        let council = TestCouncil::new().await;
        let (reference, ada) = acknowledged_by_letter(&council, &pages).await;
        let before = council.file(&reference).await;
        for act in [LetterAct::Email, LetterAct::Print] {
            let done = does(&council, &ada, &reference, act).await;
            assert!(
                is_refused(&done, Refused::NoWayToReach),
                "{act:?}: {done:?}"
            );
        }
        assert_eq!(council.file(&reference).await, before);
        council.runs_jobs().await;
        assert!(council.letters_to(OTTER).is_empty());
        // It can always be read out or go through somebody whom they trust.
        does(&council, &ada, &reference, LetterAct::Handed)
            .await
            .unwrap();
    }
    // Without an address nothing is printed, and by e-mail it goes.
    let council = TestCouncil::new().await;
    let (reference, ada) = acknowledged_by_letter(&council, &complaint()).await;
    let done = does(&council, &ada, &reference, LetterAct::Print).await;
    assert!(is_refused(&done, Refused::NoWayToReach), "{done:?}");
    does(&council, &ada, &reference, LetterAct::Email)
        .await
        .unwrap();
}

#[tokio::test]
async fn where_a_letter_has_to_name_the_ombudsman_that_cannot_be_edited_away() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &by_post()).await;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&ada, &reference, point).await;
    assert_eq!(
        council.file(&reference).await.letters[0].letter,
        Letter::Procedure
    );
    let text = council.words_of(&reference, 1).await;
    assert!(text.contains("Ombudsman"), "{text}");
    let without = text.replace("Ombudsman", "office");
    for act in [
        LetterAct::Save,
        LetterAct::Email,
        LetterAct::Print,
        LetterAct::Posted,
        LetterAct::Handed,
    ] {
        let pairs = [
            ("text", without.as_str()),
            ("on", "2026-11-23"),
            ("how", "Read out"),
        ];
        let done = council.works_on(&ada, &reference, 1, act, &pairs).await;
        assert!(
            is_refused(&done, Refused::OmbudsmanNotNamed),
            "{act:?}: {done:?}"
        );
    }
    assert_eq!(council.words_of(&reference, 1).await, text);
}
