//! Rows that are wrong: each is named with its row and column and what to write instead, and nothing is imported.

use store::{Importing, Purpose};

use crate::earlier::{LIST, Try, nothing_is_there};
use crate::support::{TestCouncil, run};

/// The cells of a row, by column, and what is said of them.
const WRONG: &[(&str, &str)] = &[
    (
        "received=05/04/2023;acknowledged=13/04/2023;stage1_extended_to=05/13/2023",
        "stage1_extended_to: “05/13/2023” seems to have the month first",
    ),
    (
        "received=45017",
        "received: “45017” is how a spreadsheet counts days",
    ),
    (
        "received==TODAY()",
        "received: “=TODAY()” is not a date. Write it like 2023-04-25",
    ),
    (
        "received=01/04/23;acknowledged=25/04/23;stage1_extended_to=05/13/23",
        "received: “01/04/23” has a year of two digits",
    ),
    (
        "received=2023-02-30",
        "received: “2023-02-30” is no day of the calendar",
    ),
    (
        "received=2026-11-24",
        "received: 2026-11-24 is still to come",
    ),
    (
        "received=Monday 11 April 2023",
        "received: “Monday 11 April 2023” is another day of the week",
    ),
    (
        "ref=1.23457E+15",
        "ref: “1.23457E+15” was changed by a spreadsheet: it rounds",
    ),
    (
        "ref=Feb-19",
        "ref: “Feb-19” was changed by a spreadsheet: it took the reference for a date",
    ),
    (
        "ref=#REF!",
        "ref: “#REF!” is what a spreadsheet shows when a formula fails",
    ),
    ("received=", "received: Something has to stand here"),
    ("ref=", "ref: Something has to stand here"),
    (
        "kind=statutry",
        "kind: “statutry” is not known. The nearest: statutory",
    ),
    (
        "natures=delya",
        "natures: “delya” is not known. The nearest: delay",
    ),
    (
        "services=adoptoin",
        "services: “adoptoin” is not known. The nearest: adoption",
    ),
    ("who=+parent of", "who: “+parent of” is not known"),
    ("points=-3", "points: “-3” is not a whole number"),
    (
        "stage1_ended=2023-03-31",
        "stage1_ended: 2023-03-31 is before 2023-04-11, which stands in received",
    ),
    (
        "stage1_outcome=",
        "stage1_outcome: It ended, so it needs an outcome",
    ),
    (
        "stage1_ended=",
        "stage1_ended: There is an outcome, so write the day it ended",
    ),
    (
        "stage2_outcome=upheld",
        "stage2_asked: Something has to stand here",
    ),
    (
        "stage2_asked=2023-04-01",
        "stage2_asked: 2023-04-01 is before 2023-04-11",
    ),
    (
        "stage3_asked=2023-06-01",
        "stage2_asked: There is a stage 3 but no stage 2",
    ),
    (
        "kind=concern;stage2_asked=2023-06-01",
        "stage2_asked: This kind has no such stage",
    ),
    (
        "stage1_outcome=skipped",
        "stage1_ended: Stage 1 was skipped",
    ),
    (
        "closed=2023-04-12",
        "closed: 2023-04-12 is before 2023-05-05, which stands in stage1_ended",
    ),
    (
        "suspended_from=2023-04-12",
        "suspended_reason: Something has to stand here",
    ),
    (
        "ombudsman_decided=2023-06-01",
        "ombudsman_received: There are more values here",
    ),
    ("remedies=apology:12,5", "remedies: “12,5” is not an amount"),
    (
        "remedies=apologie",
        "remedies: “apologie” is not known. The nearest: apology",
    ),
    (
        "costs=2023-04-12:chair",
        "costs: “2023-04-12:chair” is not a cost",
    ),
    ("actions=soon", "actions: “soon” is not a date"),
    ("words=Thank you", "words: Only thanks are published"),
];

fn row(changes: &str) -> String {
    let mut cells = vec![
        ("ref", "7"),
        ("kind", "statutory"),
        ("received", "2023-04-11"),
        ("stage1_ended", "2023-05-05"),
        ("stage1_outcome", "upheld"),
    ];
    for change in changes.split(';') {
        let (column, value) = change.split_once('=').unwrap();
        cells.retain(|(known, _)| *known != column);
        cells.push((column, value));
    }
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(cells.iter().map(|(column, _)| column))
        .unwrap();
    csv.write_record(cells.iter().map(|(_, value)| value))
        .unwrap();
    String::from_utf8(csv.into_inner().unwrap()).unwrap()
}

#[tokio::test]
async fn what_is_wrong_is_named_with_its_place_and_the_mend() {
    let council = TestCouncil::new().await;
    for (changes, said) in WRONG {
        let told = Try::of(&row(changes)).told(&council).await;
        let said = format!("Row 2, {said}");
        assert!(
            told.iter().any(|line| line.starts_with(&said)),
            "{changes}: {told:#?}"
        );
    }
    nothing_is_there(&council).await;
    // Without the change the row is right.
    assert_eq!(Try::of(&row("ref=7")).counts(&council).await, (1, 0, 0));
}

#[tokio::test]
async fn all_of_a_list_or_nothing() {
    let council = TestCouncil::new().await;
    let wrong = format!(
        "{LIST}8,statutory,yesterday,,,delya,,,,,,,,,,,,,,\n9,statutory,2023-04-01,,,delya,,,,,,,,,,,,,,\n"
    );
    let told = Try::of(&wrong).told(&council).await;
    assert_eq!(told.len(), 2, "every issue is told: {told:#?}");
    assert!(
        told.iter()
            .any(|line| line.starts_with("Rows 5, 6, natures: “delya”")),
        "{told:#?}"
    );
    nothing_is_there(&council).await;
}

#[tokio::test]
async fn the_same_reference_twice_in_a_list_is_refused() {
    let council = TestCouncil::new().await;
    let twice = format!("{LIST}2,compliment,2023-06-01,,adoption,,,,,,,,,,,,,,,\n");
    let told = Try::of(&twice).told(&council).await;
    assert!(
        told[0].starts_with("Row 5, ref: “2” stands in row 3 too"),
        "{told:?}"
    );
}

#[tokio::test]
async fn references_that_nobody_can_tell_apart_are_named() {
    let council = TestCouncil::new().await;
    let list = |refs: &[&str]| -> String {
        let rows = refs
            .iter()
            .map(|reference| format!("{reference},statutory,2024-02-05,parent\n"));
        format!("ref,kind,received,who\n{}", rows.collect::<String>())
    };
    let pairs = list(&["000417", "417", "CS/1", "cs/1", "CS-2", "CS–2"]);
    let told = Try::of(&pairs).told(&council).await;
    assert_eq!(told.len(), 3, "{told:#?}");
    for (line, (row, read, first)) in
        told.iter()
            .zip([(3, "417", 2), (5, "cs/1", 4), (7, "CS–2", 6)])
    {
        let said = format!("Row {row}, ref: “{read}” looks like the reference in row {first}");
        assert!(line.starts_with(&said), "{line}");
    }
    nothing_is_there(&council).await;

    assert_eq!(
        Try::of(&list(&["000417", "1-12", "11-2"]))
            .counts(&council)
            .await,
        (3, 0, 0)
    );
    let told = Try::of(&list(&["417"])).told(&council).await;
    assert!(
        told[0].starts_with("Row 2, ref: “417” looks like “000417”, which is here already"),
        "{told:?}"
    );
    assert_eq!(
        Try::of(&list(&["000417", "418"])).counts(&council).await,
        (1, 1, 0)
    );
}

#[tokio::test]
async fn a_case_that_an_earlier_build_imported_is_known_again() {
    let row = "ref,kind,received\nCS/001,compliment,2024-02-05\n";
    let kind = rules::register::Kind::Compliment;
    let other = TestCouncil::new().await;
    Try::of(row).counts(&other).await;
    let key = other.council.store.keys_of_imported().of("CS/001", kind);
    let mut known = other
        .council
        .store
        .imported_before(&run(Purpose::Import), &[key])
        .await
        .unwrap();
    let imported = known.remove(&key).unwrap().imported;

    let council = TestCouncil::new().await;
    let store = &council.council.store;
    let keys = store.keys_of_imported();
    let earlier = keys.exactly("CS/001", kind);
    assert_ne!(earlier, keys.of("CS/001", kind));
    let calendar = council.council.calendar();
    let importing = Importing {
        at: council.now(),
        on: council.council.clock.today(),
        by: None,
        clocks: &council.council.profile.clocks,
        calendar: &calendar,
        words: &council.council.profile.words,
    };
    let ready = store
        .make_ready(vec![(earlier, imported)], importing)
        .unwrap();
    let tx = store.begin().await.unwrap();
    tx.add_imported(ready).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(Try::of(row).counts(&council).await, (0, 1, 0));
}

#[tokio::test]
async fn text_that_looks_like_a_formula_or_a_page_is_text() {
    let council = TestCouncil::new().await;
    let list = "ref,kind,received,summary,words\n\
                =1+1,compliment,2023-04-01,\"=HYPERLINK(\"\"http://x\"\")\",<script>alert(1)</script>\n\
                @SUM,compliment,2023-04-01,-2+3,+thanks\n";
    assert_eq!(Try::of(list).counts(&council).await, (2, 0, 0));
    let keys = council.council.store.keys_of_imported();
    let key = keys.of("=1+1", rules::register::Kind::Compliment);
    let known = council
        .council
        .store
        .imported_before(&run(Purpose::Import), &[key])
        .await
        .unwrap();
    let imported = &known[&key].imported;
    assert_eq!(imported.theirs, "=1+1");
    assert_eq!(
        imported.summary.as_deref(),
        Some("=HYPERLINK(\"http://x\")")
    );
    assert_eq!(imported.words.as_deref(), Some("<script>alert(1)</script>"));
    assert!(imported.entry.quote);
}

#[tokio::test]
async fn a_councils_own_words_are_understood_by_its_rules_file() {
    let council = TestCouncil::new().await;
    let list = "ref,kind,received,services,natures,stage1_ended,stage1_outcome\n\
                1,Complaint,2023-04-11,through CARE,General lack of Communication,2023-04-20,Fully Upheld\n";
    let told = Try::of(list).told(&council).await;
    assert!(
        told.iter()
            .any(|line| line.contains("General lack of Communication")),
        "{told:?}"
    );
    let tried = Try {
        words: "[words.services]\n'Through Care' = 'leaving_care'\n\
                [words.natures]\n'General lack of communication' = 'communication'",
        ..Try::of(list)
    };
    assert_eq!(tried.counts(&council).await, (1, 0, 0));
}
