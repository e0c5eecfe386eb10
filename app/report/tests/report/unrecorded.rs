//! What nobody recorded is said to be that, and not to be none (R-E).

use report::counting::Unrecorded;
use report::{Counting, Part, Report, Total};
use rules::kinds::{CostRole, RemedyKind};
use rules::register::{Entry, Kind, Remedied, Spent, StageOutcome};

use super::{complaint, day, report, value};

fn entries() -> Vec<Entry> {
    vec![
        complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld),
        complaint("2022-05-03", Some("2022-05-11"), StageOutcome::Upheld),
    ]
}

fn by(unrecorded: Unrecorded, entries: &[Entry], totals: Vec<Total>) -> Report {
    let counting = Counting {
        unrecorded,
        ..Counting::default()
    };
    report(entries, &counting, totals)
}

fn tables(report: &Report, part: Part) -> Vec<&str> {
    let section = report.sections.iter().find(|section| section.part == part);
    let tables = section.unwrap().tables.iter();
    tables.map(|table| table.id.as_str()).collect()
}

#[test]
fn a_section_without_any_record_says_so_once_and_no_figure_is_zero() {
    let report = by(Unrecorded::Say, &entries(), Vec::new());
    for (part, table) in [
        (Part::Ombudsman, "ombudsman"),
        (Part::Compensation, "compensation"),
        (Part::Costs, "costs"),
        (Part::Compliments, "compliments"),
        (Part::Enquiries, "enquiries"),
        (Part::Corporate, "corporate-volumes"),
    ] {
        assert_eq!(tables(&report, part), [table]);
        let table = report.table(table).unwrap();
        assert!(
            table
                .rules
                .iter()
                .any(|(rule, _)| rule == "nothing-recorded")
        );
        let mut cells = table
            .rows
            .iter()
            .chain(&table.total)
            .flat_map(|row| &row.cells);
        assert!(
            cells.all(|cell| cell.value.is_none() && cell.percent.is_none()),
            "{table:?}"
        );
        assert_eq!(table.chart, None);
    }
    // What was learned is said of every complaint, and what is to be done about it is not recorded.
    assert_eq!(tables(&report, Part::Learning), ["learning", "actions"]);
    assert_eq!(value(&report, "actions", "done", "number"), None);
    for row in ["concern", "compliment", "enquiry", "corporate", "ombudsman"] {
        assert_eq!(value(&report, "volumes", row, "2023-24"), None, "{row}");
    }
    assert_eq!(value(&report, "volumes", "stage-two", "2023-24"), Some(0));
    assert_eq!(value(&report, "series", "2023-24", "concern"), None);
    assert_eq!(value(&report, "series", "2023-24", "stage-three"), Some(0));
    assert!(report.may_be_published(), "{:?}", report.checks);
}

#[test]
fn a_record_of_one_year_makes_the_other_a_true_nought() {
    let mut some = entries();
    some.push(Entry::new(Kind::MpEnquiry, day("2022-06-07")));
    some[1].remedies = vec![Remedied {
        kind: RemedyKind::SymbolicPayment,
        on: day("2022-06-07"),
        pence: Some(25_000),
        done_on: None,
    }];
    some[0].costs = vec![Spent {
        on: day("2023-06-07"),
        role: CostRole::ALL[0],
        pence: 1_250,
    }];
    let report = by(Unrecorded::Say, &some, Vec::new());
    assert_eq!(value(&report, "enquiries", "total", "2023-24"), Some(0));
    assert_eq!(value(&report, "volumes", "enquiry", "2023-24"), Some(0));
    assert_eq!(value(&report, "compensation", "2023-24", "amount"), Some(0));
    assert_eq!(
        value(&report, "compensation", "2022-23", "amount"),
        Some(25_000)
    );
    assert_eq!(value(&report, "costs", "total", "2023-24"), Some(1_250));
    assert_eq!(value(&report, "costs", "total", "2022-23"), Some(0));
}

#[test]
fn what_was_printed_last_year_does_not_make_this_year_a_nought() {
    let printed = Total {
        year: "2022-23".parse().unwrap(),
        table: "compensation".to_owned(),
        row: "amount".to_owned(),
        column: String::new(),
        value: 65_050,
        percent: None,
    };
    let report = by(Unrecorded::Say, &entries(), vec![printed]);
    assert_eq!(value(&report, "compensation", "2023-24", "amount"), None);
    assert_eq!(
        value(&report, "compensation", "2022-23", "amount"),
        Some(65_050)
    );
}

#[test]
fn a_council_can_leave_such_sections_out_or_state_that_there_was_none() {
    let without = by(Unrecorded::LeaveOut, &entries(), Vec::new());
    assert!(tables(&without, Part::Costs).is_empty());
    assert_eq!(tables(&without, Part::Learning), ["learning"]);
    let none = by(Unrecorded::Zero, &entries(), Vec::new());
    assert_eq!(value(&none, "costs", "total", "2023-24"), Some(0));
    assert_eq!(value(&none, "volumes", "enquiry", "2023-24"), Some(0));
}
