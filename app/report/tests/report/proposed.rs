//! A council's first rules, read off what it printed.

use report::counting::{Decimals, OutcomeWords, Rounding, Several, SeveralOf, Zero};
use report::{Counting, Proposal, Total, Totals, Year, propose};

const YEAR: &str = "2023-24";

fn total(year: &str, table: &str, row: &str, value: i64, percent: Option<&str>) -> Total {
    Total {
        year: year.parse().unwrap(),
        table: table.to_owned(),
        row: row.to_owned(),
        column: String::new(),
        value,
        percent: percent.map(str::to_owned),
    }
}

fn proposed(printed: Vec<Total>) -> (Year, Proposal) {
    propose(&Totals::new(printed), &Counting::default()).unwrap()
}

fn services(rows: [(&str, i64, &str); 4], all: i64) -> Vec<Total> {
    let rows = rows.map(|(row, value, percent)| total(YEAR, "services", row, value, Some(percent)));
    let mut rows = Vec::from(rows);
    rows.push(total(YEAR, "services", "total", all, None));
    rows
}

#[test]
fn nothing_is_proposed_where_nothing_was_printed() {
    let context = total(YEAR, "context", "under-18", 30_000, None);
    assert_eq!(
        propose(&Totals::new(vec![context]), &Counting::default()),
        None
    );
}

#[test]
fn percentages_are_rounded_as_most_of_the_printed_ones_are() {
    for (rows, decimals, mode) in [
        (
            [
                ("A", 1, "14"),
                ("B", 1, "14"),
                ("C", 2, "29"),
                ("D", 3, "43"),
            ],
            Decimals::None,
            Rounding::HalfUp,
        ),
        (
            [
                ("A", 1, "14.2"),
                ("B", 1, "14.2"),
                ("C", 2, "28.5"),
                ("D", 3, "42.8"),
            ],
            Decimals::One,
            Rounding::Truncate,
        ),
        // One of them is a slip.
        (
            [
                ("A", 1, "14.29"),
                ("B", 1, "41.29"),
                ("C", 2, "28.57"),
                ("D", 3, "42.86"),
            ],
            Decimals::Two,
            Rounding::HalfUp,
        ),
    ] {
        let (_, Proposal { counting, .. }) = proposed(services(rows, 7));
        let percent = &counting.percents[0];
        assert_eq!(
            (percent.decimals, percent.mode),
            (decimals, mode),
            "{rows:?}"
        );
    }
}

#[test]
fn rows_that_come_to_far_more_than_their_total_are_several_heads_of_one_complaint() {
    let rows = [
        ("A", 10, "50"),
        ("B", 8, "40"),
        ("C", 9, "45"),
        ("D", 3, "15"),
    ];
    let (_, Proposal { counting, .. }) = proposed(services(rows, 20));
    assert_eq!(counting.services, Several::Each);
    assert_eq!(counting.several_of, SeveralOf::Complaints);
    // A sum that is out by two is a slip.
    let (_, Proposal { counting, .. }) = proposed(services(rows, 28));
    assert_eq!(counting.services, Several::One);
}

#[test]
fn outcomes_and_rows_of_nothing_are_as_they_were_printed() {
    let outcomes = |rows: &[(&str, i64)]| {
        let rows = rows.iter();
        let rows = rows.map(|(row, value)| total(YEAR, "outcomes", row, *value, None));
        proposed(rows.collect()).1.counting
    };
    let two = outcomes(&[("upheld", 4), ("not-upheld", 0)]);
    assert_eq!(
        (two.outcome_words, two.zero),
        (OutcomeWords::Two, Zero::Print)
    );
    let three = outcomes(&[("upheld", 4), ("partially-upheld", 1), ("not-upheld", 2)]);
    assert_eq!(
        (three.outcome_words, three.zero),
        (OutcomeWords::Three, Zero::Hide)
    );
}

#[test]
fn a_table_that_was_never_printed_is_left_out_unless_every_report_has_it() {
    let (_, Proposal { counting, .. }) = proposed(vec![total(YEAR, "channels", "email", 4, None)]);
    assert!(counting.shows("channels"), "it was printed");
    assert!(!counting.shows("months"), "it was not");
    assert!(counting.shows("advocacy"), "every report has it");
}

#[test]
fn the_series_goes_back_to_the_first_printed_year() {
    let years = ["2019-20", "2021-22", "2023-24"];
    let printed = years.map(|year| total(year, "volumes", "stage-one", 30, None));
    let (year, Proposal { counting, .. }) = proposed(Vec::from(printed));
    assert_eq!(year.to_string(), YEAR);
    assert_eq!(counting.series_years, 6, "2019-20 to 2024-25");
}
