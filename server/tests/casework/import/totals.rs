//! Earlier years' printed totals.

use report::Year;

use crate::earlier::{Try, nothing_is_there};
use crate::support::TestCouncil;

const TOTALS: &str = "\
year,table,row,column,value
2022-23,volumes,stage-one,,91
2022/23,outcomes,partially upheld,stage-one,40
2022-23,compensation,amount,,\"1,250.50\"
2021-22,services,adoption,,3
2021-22,times-one,11-20,,7
2021-22,natures,Delay,,0
2021-22,volumes,total,,120
";

fn totals(text: &str) -> Try<'_> {
    Try {
        totals: true,
        ..Try::of(text)
    }
}

#[tokio::test]
async fn figures_stand_in_their_places_and_are_replaced_by_others() {
    let council = TestCouncil::new().await;
    assert_eq!(totals(TOTALS).counts(&council).await, (7, 0, 0));
    assert_eq!(totals(TOTALS).counts(&council).await, (0, 7, 0));
    let other = TOTALS.replace(",91", ",92");
    let dry = Try {
        dry_run: true,
        ..totals(&other)
    };
    assert_eq!(dry.counts(&council).await, (0, 6, 1));
    let known = council.council.store.totals().await.unwrap();
    let year = Year::beginning(2022);
    assert_eq!(known.get(year, "volumes", "stage-one", ""), Some(91));
    assert_eq!(totals(&other).counts(&council).await, (0, 6, 1));
    let known = council.council.store.totals().await.unwrap();
    assert_eq!(known.get(year, "volumes", "stage-one", ""), Some(92));
    assert_eq!(
        known.get(year, "outcomes", "partially-upheld", "stage-one"),
        Some(40)
    );
    assert_eq!(known.get(year, "compensation", "amount", ""), Some(125_050));
    assert_eq!(known.get(year.before(), "natures", "delay", ""), Some(0));
    assert_eq!(council.rows("totals").await, 7);
}

#[tokio::test]
async fn bands_and_years_are_read_as_a_spreadsheet_leaves_them() {
    let council = TestCouncil::new().await;
    let list = "year,table,row,column,value\n\
                2011-12,times-one,11 to 20,,22\n\
                2012–13,times-one,11–20,,23\n\
                2013 to 2014,times-one,over 20 working days,,24\n\
                2013-14,times-one,in progress,,25.0\n";
    assert_eq!(totals(list).counts(&council).await, (4, 0, 0));
    let known = council.council.store.totals().await.unwrap();
    for (year, row, value) in [
        (2011, "11-20", 22),
        (2012, "11-20", 23),
        (2013, "over-20", 24),
        (2013, "in-progress", 25),
    ] {
        let year = Year::beginning(year);
        assert_eq!(known.get(year, "times-one", row, ""), Some(value), "{row}");
    }
}

#[tokio::test]
async fn what_a_spreadsheet_made_a_date_says_how_to_write_it() {
    let council = TestCouncil::new().await;
    let list = "year,table,row,column,value\nDec-11,times-one,Nov-20,,22\n";
    let told = totals(list).told(&council).await;
    for said in [
        "Row 2, year: “Dec-11” looks like a financial year that a spreadsheet changed into a date. Write it like 2011 to 2012",
        "Row 2, row: “Nov-20” looks like working days that a spreadsheet changed into a date. Write them like 11 to 20",
    ] {
        assert!(told.iter().any(|line| line.starts_with(said)), "{told:#?}");
    }
    // What is written as it says is read.
    let mended = list
        .replace("Dec-11", "2011 to 2012")
        .replace("Nov-20", "11 to 20");
    assert_eq!(totals(&mended).counts(&council).await, (1, 0, 0));
}

#[tokio::test]
async fn a_band_that_is_not_known_is_told_all_there_are_once() {
    let council = TestCouncil::new().await;
    let list = "year,table,row,column,value\n2011-12,times-one,xyzzy,,22\n";
    let told = totals(list).told(&council).await;
    assert!(
        told[0].contains("The nearest: 0-10, 11-20, over-20, in-progress, withdrawn."),
        "{told:?}"
    );
}

#[tokio::test]
async fn money_as_a_number_of_json_is_the_same_money() {
    let council = TestCouncil::new().await;
    let list = r#"[{"year":"2022-23","table":"compensation","row":"amount","value":1250.50},
                   {"year":"2021-22","table":"compensation","row":"amount","value":250.0}]"#;
    assert_eq!(totals(list).counts(&council).await, (2, 0, 0));
    let known = council.council.store.totals().await.unwrap();
    for (year, value) in [(2022, 125_050), (2021, 25_000)] {
        let year = Year::beginning(year);
        assert_eq!(known.get(year, "compensation", "amount", ""), Some(value));
    }
}

#[tokio::test]
async fn a_figure_without_a_place_is_refused_and_so_are_all() {
    let council = TestCouncil::new().await;
    for (row, said) in [
        (
            "2022,volumes,stage-one,,1",
            "year: “2022” is not a financial year",
        ),
        (
            "2022-24,volumes,stage-one,,1",
            "year: “2022-24” is not a financial year",
        ),
        (
            "2022-23,volume,stage-one,,1",
            "table: “volume” is not known. The nearest: volumes",
        ),
        (
            "2022-23,volumes,stage one two,,1",
            "row: “stage one two” is not known. The nearest: stage-one",
        ),
        (
            "2022-23,volumes,stage-one,x,1",
            "column: This table has no columns",
        ),
        (
            "2022-23,outcomes,upheld,,1",
            "column: “” is not known. The nearest: stage-one",
        ),
        (
            "2022-23,volumes,stage-one,,1.5",
            "value: “1.5” is not a whole number",
        ),
        (
            "2022-23,volumes,stage-one,,=SUM(A1)",
            "value: “=SUM(A1)” is not a whole number",
        ),
        (
            "2022-23,compensation,amount,,1.5",
            "value: “1.5” is not an amount",
        ),
        (
            "2022-23,volumes,stage-one,,",
            "value: Something has to stand here",
        ),
    ] {
        let text = format!("{TOTALS}{row}\n");
        let told = totals(&text).told(&council).await;
        let said = format!("Row 9, {said}");
        assert!(
            told.iter().any(|line| line.starts_with(&said)),
            "{row}: {told:#?}"
        );
    }
    let twice = format!("{TOTALS}2022-23,volumes,stage-one,,5\n");
    let told = totals(&twice).told(&council).await;
    assert!(told[0].contains("stands in row 2 too"), "{told:?}");
    nothing_is_there(&council).await;
}

#[tokio::test]
async fn a_percentage_is_kept_as_it_was_printed_beside_its_figure() {
    let council = TestCouncil::new().await;
    let file = |percent: &str| {
        format!(
            "year,table,row,column,value,percent\n2022-23,who,parent,,50,{percent}\n2022-23,who,total,,91,\n"
        )
    };
    let wrong = file("about half");
    let told = totals(&wrong).told(&council).await;
    assert!(
        told[0].starts_with("Row 2, percent: “about half” is not a percentage"),
        "{told:?}"
    );
    nothing_is_there(&council).await;
    for (percent, counts, kept) in [
        ("54.9", (2, 0, 0), "54.9"),
        ("54.9 %", (0, 2, 0), "54.9"),
        ("55.0%", (0, 1, 1), "55.0"),
        // A file without it says nothing against it.
        ("", (0, 2, 0), "55.0"),
    ] {
        assert_eq!(
            totals(&file(percent)).counts(&council).await,
            counts,
            "{percent}"
        );
        let known = council.council.store.totals().await.unwrap();
        let parent = known.at(Year::beginning(2022), "who", "parent", "");
        assert_eq!(parent.unwrap().percent.as_deref(), Some(kept), "{percent}");
    }
}
