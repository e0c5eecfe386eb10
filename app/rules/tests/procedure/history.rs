//! A case is what its events add up to; events are only ever added.

use rules::acts::{ActKind, Event};
use rules::case::{Case, Refused};

use crate::support::{MONDAY, Story, day, received};

#[test]
fn a_history_begins_by_being_received_and_only_then() {
    let story = Story::parent_complaint(MONDAY).act(MONDAY, ActKind::Note, &[]);
    assert_eq!(Case::replay(&[]), Err(Refused::NotReceived));
    assert_eq!(Case::replay(&story.events[1..]), Err(Refused::NotReceived));
    let twice = story.then(day(MONDAY), Event::Received(received(MONDAY)));
    assert_eq!(Case::replay(&twice.events), Err(Refused::NotReceived));
}

#[test]
fn what_was_stored_before_a_field_was_added_can_still_be_read() {
    for (stored, what) in [
        (
            r#"{"event":"received","journey":"complaint","on":"2026-11-23","danger":false,"freeze":false,
               "by_child":true,"category":null,"advocacy":"to-offer"}"#,
            "before the channel was kept",
        ),
        (
            r#"{"event":"letter-sent","letter":"receipt"}"#,
            "before letters had numbers",
        ),
    ] {
        assert!(serde_json::from_str::<Event>(stored).is_ok(), "{what}");
    }
}

#[test]
fn every_act_has_a_name_of_its_own_and_is_stored_under_it() {
    let story = Story::at_stage_three();
    let mut slugs = Vec::new();
    for act in ActKind::ALL {
        let event = story.fill("2027-03-02", *act, &[]).unwrap();
        assert_eq!(event.act(), Some(*act));
        let stored = serde_json::to_value(&event).unwrap();
        assert_eq!(stored["event"], act.slug(), "{act:?}");
        assert_eq!(
            serde_json::from_value::<Event>(stored).unwrap(),
            event,
            "{act:?}"
        );
        slugs.push(act.slug());
    }
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), ActKind::ALL.len());
}

#[test]
fn what_happens_by_itself_is_no_act_and_is_never_refused() {
    let story = Story::parent_complaint(MONDAY);
    for event in [
        Event::LetterPrinted { number: 1 },
        Event::LetterChanged { number: 1 },
        Event::LetterNotDelivered {
            letter: "receipt".to_owned(),
        },
    ] {
        assert_eq!(event.act(), None);
        assert_eq!(event.check(&story.case(), &story.now(day(MONDAY))), Ok(()));
        assert_eq!(event.letters(&story.case()), []);
    }
}

#[test]
fn no_act_happens_before_the_day_of_receipt() {
    let story = Story::at_stage_three();
    for act in ActKind::ALL {
        let dated = act.fields().iter().any(|field| field.name == "on");
        let open = story.is_possible("2027-03-02", *act).is_ok();
        // A day of receipt that was written down wrong may be any earlier one.
        if dated && open && *act != ActKind::CorrectReceived {
            let found = story.tries("2027-03-02", *act, &[("on", "2026-11-20")]);
            assert!(
                matches!(found, Err(Refused::BeforeReceipt | Refused::EndBeforeStart)),
                "{act:?}: {found:?}"
            );
        }
    }
}
