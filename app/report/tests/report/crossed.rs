//! The tables that a council adds, on small registers whose figures were worked out by hand (R10.2).

use report::counting::{Counted, Cross, Dimension, Measure, Procedure, Several, TableRule, Zero};
use report::{Counting, Report, Table};
use rules::pathway::Nature;
use rules::register::{Entry, StageOutcome};

use super::{complaint, report};

/// A cross of complaints.
fn cross(id: &str, rows: Dimension, columns: Option<Dimension>) -> Cross {
    Cross {
        id: id.to_owned(),
        title: format!("About {id}"),
        kinds: Procedure::Main,
        of: Counted::Complaints,
        rows,
        columns,
        measure: Measure::Number,
        totals: true,
        last_year: false,
    }
}

fn counting(cross: Cross) -> Counting {
    Counting {
        crosses: vec![cross],
        ..Counting::default()
    }
}

fn of(service: &str, mut entry: Entry) -> Entry {
    entry.services = vec![service.to_owned()];
    entry
}

/// A table as lines of words; `*` for what is withheld, `–` for a dash, `?` for what is not known, `.` for what is to come.
fn lines(table: &Table) -> Vec<String> {
    let cells = |row: &report::Row| {
        let cells = row
            .cells
            .iter()
            .map(|cell| match (cell.value, &cell.percent) {
                _ if cell.withheld => "*".to_owned(),
                _ if cell.to_come => ".".to_owned(),
                _ if cell.dash => "–".to_owned(),
                (Some(value), Some(share)) => format!("{value}({share})"),
                (Some(value), None) => value.to_string(),
                (None, Some(change)) => change.clone(),
                (None, None) => "?".to_owned(),
            });
        let cells: Vec<String> = cells.collect();
        format!("{}: {}", row.id, cells.join(" "))
    };
    let head = table.columns.iter().map(|column| column.id.clone());
    let head = head.collect::<Vec<_>>().join(" ");
    let rows = table.rows.iter().chain(&table.total).map(cells);
    std::iter::once(head).chain(rows).collect()
}

fn printed(report: &Report, id: &str) -> Vec<String> {
    lines(report.table(id).unwrap())
}

/// Eight at stage 1: four about Team A, three about Team B and one of which no service is recorded.
fn eight() -> Vec<Entry> {
    let upheld = |ended: &str| complaint("2023-05-02", Some(ended), StageOutcome::Upheld);
    let not = |ended: &str| complaint("2023-05-02", Some(ended), StageOutcome::NotUpheld);
    vec![
        of("Team A", upheld("2023-05-10")),
        of("Team A", upheld("2023-05-10")),
        of("Team A", not("2023-05-10")),
        // Answered after the year.
        of("Team A", not("2024-04-10")),
        of("Team B", not("2023-05-25")),
        of("Team B", not("2023-05-10")),
        of(
            "Team B",
            complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Withdrawn),
        ),
        upheld("2023-05-10"),
    ]
}

#[test]
fn services_crossed_with_outcomes_count_each_reply_once_and_have_their_sums() {
    let outcomes = Cross {
        of: Counted::StageOne,
        ..cross("by-service", Dimension::Service, Some(Dimension::Outcome))
    };
    let report = report(&eight(), &counting(outcomes), Vec::new());
    assert_eq!(
        printed(&report, "by-service"),
        [
            "upheld not-upheld withdrawn total",
            "Team A: 2 1 0 3",
            "Team B: 0 2 1 3",
            "not-recorded: 1 0 0 1",
            "total: 3 3 1 7",
        ]
    );
    assert_eq!(
        report.table("by-service").unwrap().title.as_deref(),
        Some("About by-service")
    );
    let section = report
        .sections
        .iter()
        .find(|section| section.part == report::Part::Services);
    let ids = section
        .unwrap()
        .tables
        .iter()
        .map(|table| table.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), ["services", "by-service"]);
    assert!(report.may_be_published(), "{:?}", report.checks);
}

#[test]
fn a_table_counts_by_the_basis_and_without_the_withdrawn_where_a_rule_says_so_of_it() {
    let outcomes = Cross {
        of: Counted::StageOne,
        ..cross("by-service", Dimension::Service, Some(Dimension::Outcome))
    };
    let mut rules = counting(outcomes);
    rules.tables = vec![TableRule {
        tables: vec!["by-service".to_owned()],
        basis: Some(report::counting::Basis::Received),
        withdrawn: Some(false),
        ..TableRule::default()
    }];
    let report = report(&eight(), &rules, Vec::new());
    assert_eq!(
        printed(&report, "by-service"),
        [
            "upheld not-upheld total",
            "Team A: 2 2 4",
            "Team B: 0 2 2",
            "not-recorded: 1 0 1",
            "total: 3 4 7",
        ]
    );
}

#[test]
fn one_complaint_in_several_rows_is_one_in_the_last_row_and_the_table_says_so() {
    let mut entries = eight();
    entries[0].natures = vec![Nature::Delay, Nature::Communication];
    entries[1].natures = vec![Nature::Delay];
    entries[4].natures = vec![Nature::Communication];
    let mut rules = counting(cross(
        "natures-by-service",
        Dimension::Nature,
        Some(Dimension::Service),
    ));
    rules.natures = Several::Each;
    rules.zero = Zero::Hide;
    let each = report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&each, "natures-by-service"),
        [
            "Team A Team B not-recorded total",
            "delay: 2 0 0 2",
            "communication: 1 1 0 2",
            "not-recorded: 2 2 1 5",
            "complaints: 4 3 1 8",
        ]
    );
    let says = |report: &Report, rule: &str| {
        let table = report.table("natures-by-service").unwrap();
        table.rules.iter().any(|(key, _)| key == rule)
    };
    assert!(says(&each, "heads-each") && !says(&each, "heads-first"));
    assert!(each.may_be_published(), "{:?}", each.checks);

    rules.natures = Several::One;
    let one = report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&one, "natures-by-service")[1..],
        [
            "delay: 2 0 0 2",
            "communication: 0 1 0 1",
            "not-recorded: 2 2 1 5",
            "total: 4 3 1 8",
        ]
    );
    assert!(says(&one, "heads-first") && !says(&one, "heads-each"));
}
