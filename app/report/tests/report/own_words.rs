//! The council's own words for natures and outcomes stand beside ours, where one means it (R10.3).

use report::table::Label;
use report::{Counting, Extent, OtherFigures, Report, ReportInputs, Tally, Totals};
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::pathway::Nature;
use rules::register::{StageOutcome, Vocabulary};

use super::{complaint, day};

fn with(words: &[(&str, &str, &str)]) -> Report {
    let mut own = Vocabulary::default();
    for (list, word, meaning) in words {
        own.add(list, (*word).to_owned(), (*meaning).to_owned());
    }
    let (calendar, totals) = (Calendar::england_and_wales(), Totals::new(Vec::new()));
    let (counting, clocks) = (Counting::default(), Clocks::default());
    let mut tally = Tally::new(ReportInputs {
        year: "2023-24".parse().unwrap(),
        quarter: None,
        counting: &counting,
        calendar: &calendar,
        clocks: &clocks,
        totals: &totals,
        services: &[],
        words: &own,
        today: day("2024-06-03"),
        extent: Extent::Whole,
    });
    let mut entry = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::NotUpheld);
    entry.natures = vec![Nature::Delay];
    tally.add(&entry);
    tally.finish(OtherFigures::default())
}

fn label(report: &Report, table: &str, row: &str) -> Label {
    let mut rows = report.table(table).unwrap().rows.iter();
    rows.find(|known| known.id == row).unwrap().label.clone()
}

#[test]
fn the_only_word_that_a_council_has_for_a_value_stands_beside_ours_and_moves_no_figure() {
    let plain = with(&[]);
    let own = with(&[
        ("outcomes", "Unfounded", "not-upheld"),
        ("natures", "Drift", "delay"),
        // Of two nobody can know which; and the same word is no other.
        ("outcomes", "Founded", "upheld"),
        ("outcomes", "Justified", "upheld"),
        ("outcomes", "Partially Upheld", "partially-upheld"),
        // Only these two lists have words beside ours.
        ("channels", "Telly", "telephone"),
    ]);
    for (table, row, word) in [
        ("outcomes", "not-upheld", "Unfounded"),
        ("natures", "delay", "Drift"),
    ] {
        let ours = Box::new(label(&plain, table, row));
        assert_eq!(label(&own, table, row), Label::Own(ours, word.to_owned()));
    }
    for row in ["upheld", "partially-upheld"] {
        assert_eq!(label(&own, "outcomes", row), label(&plain, "outcomes", row));
    }
    let cells = |report: &Report| -> Vec<report::Cell> {
        let rows = report.tables().flat_map(|table| &table.rows);
        rows.flat_map(|row| row.cells.clone()).collect()
    };
    assert_eq!(cells(&plain), cells(&own));
}
