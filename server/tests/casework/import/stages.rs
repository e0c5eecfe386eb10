//! The stages of earlier records: what ended without a reply, and a corporate procedure of three.

use chrono::NaiveDate;
use report::Year;
use rules::register::Entry;

use crate::earlier::Try;
use crate::support::TestCouncil;

const HEADING: &str = "ref,kind,received,stage1_ended,stage1_outcome,stage2_asked,stage2_ended,\
                       stage2_outcome,stage3_asked,stage3_ended,stage3_outcome,closed";

fn list(row: &str) -> String {
    format!("{HEADING}\n{row}\n")
}

/// The entries that a row became.
async fn entries(row: &str, words: &str) -> Vec<Entry> {
    let council = TestCouncil::new().await;
    let list = list(row);
    let bring = Try {
        words,
        ..Try::of(&list)
    };
    assert_eq!(bring.counts(&council).await, (1, 0, 0), "{row}");
    let mut entries = Vec::new();
    let year = Year::beginning(2023).period((4, 1));
    let read = council
        .council
        .store
        .entries(year, |entry| entries.push(entry));
    read.await.unwrap();
    entries
}

/// What is said of a row that is wrong.
async fn told(row: &str, words: &str) -> Vec<String> {
    let list = list(row);
    let bring = Try {
        words,
        ..Try::of(&list)
    };
    bring.told(&TestCouncil::new().await).await
}

#[tokio::test]
async fn stage_one_without_a_reply_is_over_when_stage_two_is_asked_for_or_it_is_closed_t3() {
    for (row, ended) in [
        (
            "1,statutory,2023-05-02,,no-response,2023-06-05,2023-09-01,upheld,,,,2023-09-01",
            "2023-06-05",
        ),
        (
            "1,statutory,2023-05-02,,no-response,,,,,,,2023-07-03",
            "2023-07-03",
        ),
        (
            "1,statutory,2023-05-02,2023-06-30,no-response,,,,,,,2023-07-03",
            "2023-06-30",
        ),
    ] {
        let entries = entries(row, "").await;
        let one = entries[0].stage_one.as_ref().unwrap();
        assert_eq!(one.ended_on, ended.parse::<NaiveDate>().ok(), "{row}");
    }
    for row in [
        "1,statutory,2023-05-02,,no-response,,,,,,,",
        "1,statutory,2023-05-02,,no-response,,,,,,,open",
        "1,statutory,2023-05-02,,upheld,,,,,,,2023-07-03",
    ] {
        let told = told(row, "").await;
        assert!(
            told[0].starts_with("Row 2, stage1_ended: There is an outcome"),
            "{row}: {told:?}"
        );
    }
}

#[tokio::test]
async fn a_corporate_complaint_has_three_stages_where_the_council_says_so_4_1() {
    let whole = "1,corporate,2023-05-02,2023-05-16,not-upheld,2023-05-22,2023-06-19,not-upheld,\
                 2023-06-26,2023-07-24,upheld,2023-07-24";
    let open = whole.replace("2023-07-24,upheld,2023-07-24", ",,open");
    let three = "[report]\ncorporate_stages = 3";
    let entries = entries(whole, three).await;
    let stage = entries[0].stage_three.as_ref().unwrap();
    assert_eq!(stage.ended_on, "2023-07-24".parse::<NaiveDate>().ok());
    for (row, words, column) in [
        // Nobody can carry on a stage that is not known here.
        (
            open.as_str(),
            three,
            "stage3_ended: Something has to stand here",
        ),
        (whole, "", "stage3_asked: This kind has no such stage"),
    ] {
        let told = told(row, words).await;
        let said = format!("Row 2, {column}");
        assert!(told.iter().any(|line| line.starts_with(&said)), "{told:?}");
    }
}

#[tokio::test]
async fn a_stage_of_which_no_day_is_recorded_is_taken_with_its_outcome_and_has_no_time() {
    let found = entries(
        "1,statutory,2023-05-02,not recorded,upheld,not recorded,Not recorded,not-upheld,,,,2023-09-01",
        "",
    )
    .await;
    let stages: Vec<_> = found[0].stages().collect();
    assert_eq!(stages.len(), 2);
    for stage in &stages {
        assert!(stage.undated);
        assert_eq!(stage.ended_on, NaiveDate::from_ymd_opt(2023, 9, 1));
    }
    let calendar = rules::calendar::Calendar::england_and_wales();
    let clocks = rules::clock::Clocks::default();
    assert_eq!(found[0].in_time(&clocks, &calendar), [None; 3]);
}

#[tokio::test]
async fn that_a_day_is_not_recorded_is_said_only_of_what_is_closed() {
    for (row, says) in [
        (
            "1,statutory,2023-05-02,not recorded,upheld,,,,,,,",
            "can be said only of what is closed",
        ),
        (
            "1,statutory,2023-05-02,2023-05-10,upheld,2023-06-01,not recorded,upheld,2023-07-01,2023-08-01,upheld,2023-09-01",
            "for the days of stage 3 too",
        ),
    ] {
        let told = told(row, "").await;
        assert!(told.iter().any(|line| line.contains(says)), "{told:?}");
    }
}
