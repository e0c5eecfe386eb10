//! A list that comes again says more of cases that an earlier one brought.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use casework::{Change, ChangeMeans, HandedIn, carry_on, hand_in_cases};
use rules::acts::note::Note;
use rules::case::Case;
use rules::queue::List;
use rules::reference::Reference;
use rules::register::StageOutcome;
use store::Ended;

use crate::earlier::{LIST, Try, nothing_is_put_down};
use crate::support::{TestCouncil, onlooker};

/// The list a month later: the complaint that was open was answered.
fn later() -> String {
    let (was, is) = (
        "leaving_care,delay,,,,",
        "leaving_care,delay,2026-11-20,not-upheld,,",
    );
    assert!(LIST.contains(was));
    LIST.replace(was, is)
}

async fn open_case(council: &TestCouncil) -> Reference {
    council.list(&onlooker(), List::All).await.rows[0]
        .reference
        .clone()
}

async fn answered_on(council: &TestCouncil, reference: &Reference) -> Option<String> {
    let Case { statutory, .. } = council.file(reference).await.case;
    statutory.sent_on.map(|day| day.to_string())
}

#[tokio::test]
async fn what_would_change_is_said_before_and_then_the_case_stands_as_the_list_says() {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    let reference = open_case(&council).await;
    let later = later();
    let only = Try {
        dry_run: true,
        ..Try::of(&later)
    };
    let would = only.on(&council).await.unwrap();
    assert_eq!((would.added, would.same, would.changed), (0, 2, 1));
    assert_eq!(would.changes, [changed(ChangeMeans::Closed)]);
    assert_eq!(answered_on(&council, &reference).await, None);
    assert_eq!(council.rows("events").await, 3, "nothing has happened");

    council.council.clock.advance(chrono::TimeDelta::seconds(1));
    assert_eq!(Try::of(&later).counts(&council).await, (0, 2, 1));
    let answered = answered_on(&council, &reference).await;
    assert_eq!(answered.as_deref(), Some("2026-11-20"));
    let file = council.file(&reference).await;
    assert_eq!(file.history.len(), 2, "what stood there before is kept");
    assert_eq!(file.seen, 0, "it was done at the command line");
    let outcome = file.case.records.unwrap().outcomes[0];
    assert_eq!(outcome, Some(StageOutcome::NotUpheld));
    for (table, rows) in [
        ("case_keys", 3),
        ("cases", 3),
        ("register", 3),
        ("events", 4),
    ] {
        assert_eq!(council.rows(table).await, rows, "{table}");
    }
    nothing_is_put_down(&council).await;
    let imports = council.council.store.imports(1).await.unwrap();
    assert_eq!(imports[0].0.changed, 1);
    // It is known as it is now, and as it was it would change again.
    assert_eq!(Try::of(&later).counts(&council).await, (0, 3, 0));
    let back = Try {
        text: LIST.as_bytes(),
        ..only
    }
    .on(&council)
    .await
    .unwrap();
    assert_eq!(back.changes, [changed(ChangeMeans::Reopened)]);
    assert_eq!(Try::of(LIST).counts(&council).await, (0, 2, 1));
    assert_eq!(answered_on(&council, &reference).await, None);
}

#[tokio::test]
async fn what_a_list_leaves_out_of_a_text_it_does_not_take_away() {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    let without = LIST
        .replace("Contact was changed.", "")
        .replace("They listened", "");
    assert_eq!(Try::of(&without).counts(&council).await, (0, 3, 0));
}

/// The third case of the list.
fn changed(means: ChangeMeans) -> Change {
    Change {
        theirs: "3".to_owned(),
        columns: "stage1_ended, stage1_outcome, closed".to_owned(),
        means,
    }
}

#[tokio::test]
async fn a_case_on_which_somebody_works_is_not_changed_by_a_list() {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    let reference = open_case(&council).await;
    let officer = council.colleague("Ada Marsh").await;
    council.does(&officer, &reference, note()).await;
    // What else the list says comes in all the same.
    let more = later() + "4,compliment,2023-07-01,,adoption,,,,,,,,,,,,,,,\n";
    let tried = Try::of(&more);
    let would = Try {
        dry_run: true,
        ..tried
    }
    .on(&council)
    .await
    .unwrap();
    assert_eq!(would.changes, [changed(ChangeMeans::Kept)]);
    let came = tried.on(&council).await.unwrap();
    assert_eq!(
        (came.added, came.same, came.changed, came.kept),
        (1, 2, 0, 1)
    );
    assert_eq!(answered_on(&council, &reference).await, None);
}

#[tokio::test]
async fn a_list_that_somebody_overtakes_brings_nothing_in() {
    // Before its cases are made ready, and when they wait to come in.
    for steps in [0, 1] {
        let council = TestCouncil::new().await;
        Try::of(LIST).counts(&council).await;
        let reference = open_case(&council).await;
        let more = later() + "4,compliment,2023-07-01,,adoption,,,,,,,,,,,,,,,\n";
        let tried = Try::of(&more);
        let to_import = tried.to_import(&council);
        let handed = hand_in_cases(&council.council, tried.by, to_import, &mut |_| {}).await;
        let Ok(HandedIn::OnItsWay(id)) = handed else {
            panic!("{handed:?}")
        };
        let left = AtomicU32::new(steps);
        let goes_on = || {
            left.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1))
                .is_ok()
        };
        carry_on(&council.council, id, goes_on, |_| {})
            .await
            .unwrap();
        assert_eq!(council.rows("arriving_cases").await, i64::from(steps) * 2);

        let officer = council.colleague("Ada Marsh").await;
        council.does(&officer, &reference, note()).await;
        let arrival = carry_on(&council.council, id, || true, |_| {}).await;
        assert_eq!(arrival.unwrap().unwrap().ended, Some(Ended::Overtaken));
        assert_eq!(answered_on(&council, &reference).await, None);
        assert_eq!(council.file(&reference).await.history.len(), 2);
        for (table, rows) in [
            ("case_keys", 3),
            ("cases", 3),
            ("register", 3),
            ("events", 4),
        ] {
            assert_eq!(council.rows(table).await, rows, "{table}");
        }
        nothing_is_put_down(&council).await;
    }
}

fn note() -> Note {
    Note {
        words: "Rang the otter.".to_owned(),
    }
}
