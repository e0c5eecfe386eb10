//! Every event that a build has ever stored is read for ever. A file in `data` holds what one version stored, a line an
//! event, and no line is ever edited: a new act adds a line to the newest file, a new version adds a file.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use rules::acts::{ActKind, EVENT_VERSION, stored_event};
use serde_json::Value;

const VERSIONS: [&str; 2] = [
    include_str!("data/stored_events_1.jsonl"),
    include_str!("data/stored_events_2.jsonl"),
];

fn lines(of: &'static str) -> impl Iterator<Item = Value> {
    of.lines().map(|line| serde_json::from_str(line).unwrap())
}

/// What is in one and not in the other, but for what stands for nothing.
fn lost(stored: &Value, read: &Value) -> Vec<String> {
    match (stored, read) {
        (Value::Object(stored), Value::Object(read)) => stored
            .iter()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(name, value)| lost(value, read.get(name).unwrap_or(&Value::Null)))
            .collect(),
        (Value::Array(stored), Value::Array(read)) if stored.len() == read.len() => stored
            .iter()
            .zip(read)
            .flat_map(|(stored, read)| lost(stored, read))
            .collect(),
        (stored, read) if stored == read => Vec::new(),
        (stored, read) => vec![format!("{stored} is read as {read}")],
    }
}

/// The name of an event is another since version 2; everything in it is the same.
fn by_todays_name(mut stored: Value) -> Value {
    if stored["event"] == "brought" {
        stored["event"] = "imported".into();
    }
    stored
}

#[test]
fn every_event_that_was_ever_stored_is_read_and_nothing_of_it_is_lost() {
    for (before, file) in (1..).zip(VERSIONS) {
        for stored in lines(file) {
            let event = stored_event(before, stored.clone());
            let event = event.unwrap_or_else(|error| panic!("{error}: {stored}"));
            let read = serde_json::to_value(&event).unwrap();
            let stored = by_todays_name(stored);
            assert_eq!(lost(&stored, &read), Vec::<String>::new(), "{stored}");
        }
    }
}

#[test]
fn every_act_and_every_other_event_is_among_them() {
    let newest = VERSIONS.last().unwrap();
    let told: BTreeSet<String> = lines(newest)
        .map(|event| event["event"].as_str().unwrap().to_owned())
        .collect();
    let others = [
        "received",
        "imported",
        "letter-written",
        "letter-changed",
        "linked",
        "unlinked",
        "letter-put-aside",
        "letter-written-again",
        "letter-encloses",
        "letter-to-send",
        "letter-printed",
        "letter-sent",
        "link-sent-again",
        "letter-not-delivered",
        "letter-sent-again",
        "wrote-back",
        "guest-came",
        "guest-shut-out",
    ];
    let acts = ActKind::ALL.iter().map(|act| act.slug());
    let known: BTreeSet<String> = acts.chain(others).map(str::to_owned).collect();
    let without_a_line: Vec<&String> = known.difference(&told).collect();
    assert!(
        without_a_line.is_empty(),
        "the newest file in `data` has no line of {without_a_line:?}"
    );
    let unknown: Vec<&String> = told.difference(&known).collect();
    assert!(unknown.is_empty(), "there is no act {unknown:?}");
    assert_eq!(usize::try_from(EVENT_VERSION).unwrap(), VERSIONS.len());
}

#[test]
fn an_event_of_a_newer_build_is_refused() {
    let note = serde_json::json!({"event": "note", "words": "x"});
    assert!(stored_event(EVENT_VERSION, note.clone()).is_ok());
    assert!(stored_event(EVENT_VERSION + 1, note).is_err());
}
