//! The case as its events tell it.

#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use chrono::NaiveDate;
use rules::calendar::Calendar;
use rules::case::{Advocacy, Case, Event, Happened, Received, Refused, StaffId};
use rules::deadline::Clocks;
use rules::intake::Journey;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn on(date: &str, by: Option<&str>, event: Event) -> Happened {
    let at = format!("{date}T12:00:00Z").parse().unwrap();
    Happened {
        at,
        on: day(date),
        by: by.map(|by| StaffId(by.to_owned())),
        event,
    }
}

fn received(change: impl FnOnce(&mut Received)) -> Happened {
    let mut received = Received {
        journey: Journey::Complaint,
        on: day("2026-11-23"),
        danger: false,
        freeze: false,
        by_child: false,
        category: None,
        advocacy: Advocacy::NotNeeded,
    };
    change(&mut received);
    on("2026-11-23", None, Event::Received(received))
}

fn case(events: &[Happened]) -> Case {
    Case::replay(events).unwrap()
}

#[test]
fn a_history_begins_by_being_received_and_only_then() {
    assert_eq!(Case::replay(&[]), Err(Refused::NotReceived));
    assert_eq!(
        Case::replay(&[on("2026-11-23", None, Event::Noted)]),
        Err(Refused::NotReceived)
    );
    assert_eq!(
        Case::replay(&[received(|_| ()), received(|_| ())]),
        Err(Refused::NotReceived)
    );
}

#[test]
fn only_a_person_stops_the_acknowledgement_clock_r12_2() {
    let (clocks, calendar) = (Clocks::default(), Calendar::england_and_wales());
    let sent = on(
        "2026-11-23",
        None,
        Event::LetterSent {
            letter: "receipt".to_owned(),
        },
    );
    let mut events = vec![received(|_| ()), sent];
    assert_eq!(
        case(&events).due_on(&clocks, &calendar),
        Some(day("2026-11-26"))
    );
    events.push(on("2026-11-24", Some("a"), Event::Acknowledged));
    assert_eq!(
        case(&events).due_on(&clocks, &calendar),
        Some(day("2026-12-07"))
    );
}

#[test]
fn the_queue_puts_danger_first_then_freeze_then_children_then_the_soonest_r12_6() {
    let (clocks, calendar) = (Clocks::default(), Calendar::england_and_wales());
    let order =
        |change: fn(&mut Received)| case(&[received(change)]).queue_order(&clocks, &calendar);
    let orders = [
        order(|received| received.danger = true),
        order(|received| received.freeze = true),
        order(|received| received.by_child = true),
        order(|received| received.on = day("2026-11-02")),
        order(|_| ()),
        order(|received| received.journey = Journey::Compliment),
    ];
    assert!(orders.is_sorted(), "{orders:?}");
}

#[test]
fn acts_that_make_no_sense_are_refused_by_name() {
    let me = StaffId("a".to_owned());
    let fresh = case(&[received(|_| ())]);
    let mine = case(&[received(|_| ()), on("2026-11-23", Some("a"), Event::Taken)]);
    let done = case(&[
        received(|_| ()),
        on("2026-11-23", Some("a"), Event::Acknowledged),
    ]);
    let child = case(&[received(|received| received.advocacy = Advocacy::ToOffer)]);
    for (found, refused) in [
        (mine.take(&me), Refused::AlreadyTheirs),
        (mine.assign(me.clone()), Refused::AlreadyTheirs),
        (fresh.note("  "), Refused::NothingWritten),
        (done.acknowledge(), Refused::AlreadyAcknowledged),
        (
            fresh.record_advocacy(Advocacy::Accepted, ""),
            Refused::AdvocateNotNeeded,
        ),
        (
            child.record_advocacy(Advocacy::ToOffer, ""),
            Refused::AdvocateNotNeeded,
        ),
        (
            child.record_advocacy(Advocacy::NotOffered, " "),
            Refused::ReasonMissing,
        ),
    ] {
        assert_eq!(found, Err(refused));
    }
}

#[test]
fn a_letter_that_did_not_arrive_shows_even_when_another_one_does_r12_4() {
    let lost = on(
        "2026-11-26",
        None,
        Event::LetterNotDelivered {
            letter: "receipt".to_owned(),
        },
    );
    let sent = on(
        "2026-11-26",
        None,
        Event::LetterSent {
            letter: "advocacy-request".to_owned(),
        },
    );
    assert!(!case(&[received(|_| ()), sent.clone()]).undelivered);
    assert!(case(&[received(|_| ()), lost.clone(), sent]).undelivered);
}
