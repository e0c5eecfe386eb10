//! Small numbers are withheld so that nobody can work them out, from their own table or from another (R9.8).

use proptest::prelude::*;
use report::counting::{Dimension, Measure, Procedure, Stages};
use report::{Cell, Counting, Report, Table};
use rules::kinds::RemedyKind;
use rules::register::{AdvocateOffer, Entry, Remedied, Stage, StageOutcome};

use super::any_rules::{counting, entry};
use super::solved::solved;
use super::{complaint, day, report};

const UNDER: i64 = 5;

fn withholding(counting: Counting) -> Counting {
    Counting {
        withhold_under: 5,
        ..counting
    }
}

/// Complaints that ended so on this day; all were received on Tuesday 2 May 2023.
fn some(count: usize, ended: &str, outcome: StageOutcome) -> Vec<Entry> {
    vec![complaint("2023-05-02", Some(ended), outcome); count]
}

/// Figures of a column, in order; `*` for one that is withheld.
fn shown(report: &Report, table: &str, column: &str, rows: &[&str]) -> String {
    let table = report.table(table).unwrap();
    let shown = rows.iter().map(|row| {
        let cell = table.cell(row, column).unwrap();
        match cell.value {
            _ if cell.withheld => "*".to_owned(),
            Some(value) => value.to_string(),
            None => "?".to_owned(),
        }
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn how_few_were_withdrawn_is_no_difference_of_two_sums() {
    let mut entries = some(20, "2023-05-10", StageOutcome::Upheld);
    entries.extend(some(12, "2023-05-25", StageOutcome::NotUpheld));
    entries.extend(some(3, "2023-05-05", StageOutcome::Withdrawn));
    let report = report(&entries, &withholding(Counting::default()), Vec::new());
    let outcomes = ["upheld", "not-upheld", "withdrawn", "total"];
    assert_eq!(
        shown(&report, "outcomes", "stage-one", &outcomes),
        "20 * * 35"
    );
    // The bands would add up to 32.
    let times = ["0-10", "11-20", "withdrawn", "total"];
    assert_eq!(shown(&report, "times-one", "2023-24", &times), "20 * * *");
    let band = report.table("times-one").unwrap().cell("0-10", "2023-24");
    assert_eq!(
        band.unwrap().percent,
        None,
        "a share tells of what it is one"
    );
    // So would the sum of the limits.
    let limits = ["in-first-limit", "late", "total"];
    assert_eq!(
        shown(&report, "times-extended", "stage-one", &limits),
        "20 * *"
    );
}

#[test]
fn how_few_are_open_is_not_what_came_in_less_what_ended() {
    let of = |count: usize, received: &str, ended: Option<&str>, outcome| {
        vec![complaint(received, ended, outcome); count]
    };
    let mut entries = of(
        30,
        "2022-06-01",
        Some("2022-06-10"),
        StageOutcome::NotUpheld,
    );
    // Five were open when the year began, and three when it ended.
    entries.extend(of(
        5,
        "2023-03-24",
        Some("2023-04-06"),
        StageOutcome::Upheld,
    ));
    entries.extend(some(58, "2023-05-10", StageOutcome::Upheld));
    entries.extend(some(15, "2023-05-05", StageOutcome::Withdrawn));
    entries.extend(of(3, "2024-03-20", None, StageOutcome::Upheld));
    let report = report(&entries, &withholding(Counting::default()), Vec::new());
    assert_eq!(shown(&report, "volumes", "2023-24", &["stage-one"]), "76");
    let open = ["in-progress"];
    assert_eq!(shown(&report, "times-one", "2022-23", &open), "5");
    // 5 and 76, less 63 and 15, would be 3.
    let times = ["total", "in-progress", "withdrawn"];
    assert_eq!(shown(&report, "times-one", "2023-24", &times), "63 * *");
    let outcomes = ["upheld", "not-upheld", "withdrawn", "total"];
    assert_eq!(
        shown(&report, "outcomes", "stage-one", &outcomes),
        "63 0 * *"
    );
    assert_eq!(report.in_progress, None);
}

#[test]
fn what_hides_another_number_is_hidden_wherever_it_stands() {
    // Three took 11 to 20 days, and eight hide them: also where replies in the first limit are counted.
    let mut entries = some(8, "2023-05-10", StageOutcome::Upheld);
    entries.extend(some(3, "2023-05-25", StageOutcome::Upheld));
    entries.extend(some(30, "2023-07-25", StageOutcome::Upheld));
    let times = report(&entries, &withholding(Counting::default()), Vec::new());
    let bands = ["0-10", "11-20", "over-20", "total"];
    assert_eq!(shown(&times, "times-one", "2023-24", &bands), "* * 30 41");
    let limits = ["in-first-limit", "late", "total"];
    assert_eq!(
        shown(&times, "times-extended", "stage-one", &limits),
        "* * 41"
    );

    // Two accepted an advocate, and the seven who were offered none hide them.
    let mut entries = some(24, "2023-05-10", StageOutcome::Upheld);
    for (at, entry) in entries.iter_mut().enumerate() {
        entry.advocacy = Some(match at {
            0..2 => AdvocateOffer::Accepted,
            2..9 => AdvocateOffer::NotOffered,
            9..17 => AdvocateOffer::HadOne,
            _ => AdvocateOffer::Declined,
        });
    }
    let offers = report(&entries, &withholding(Counting::default()), Vec::new());
    let rows = ["had-one", "accepted", "declined", "not-offered", "total"];
    let offered = shown(&offers, "advocacy", "2023-24", &rows);
    assert_eq!(offered, "8 * * * 24");
    let reasons = ["not-recorded", "total"];
    assert_eq!(shown(&offers, "not-offered", "2023-24", &reasons), "* *");
}

#[test]
fn stages_that_add_up_to_all_complaints_hide_one_another() {
    let stage = |asked: &str| {
        Some(Stage {
            asked_on: day(asked),
            counted_from: None,
            ended_on: None,
            outcome: None,
            extended_to: None,
            too_late: None,
            undated: false,
        })
    };
    let mut entries = some(30, "2023-05-10", StageOutcome::Upheld);
    for (at, entry) in entries.iter_mut().enumerate().skip(10) {
        entry.stage_two = stage("2023-06-01").filter(|_| at < 20);
        entry.stage_three = stage("2023-09-01").filter(|_| at < 13);
    }
    let counting = Counting {
        stages: Stages::Highest,
        ..Counting::default()
    };
    let report = report(&entries, &withholding(counting), Vec::new());
    let stages = ["stage-one", "stage-two", "stage-three"];
    let volumes = shown(&report, "volumes", "2023-24", &stages);
    assert_eq!(volumes, "20 * *", "20, 7 and 3 are 30");
    let series = stages.map(|stage| shown(&report, "series", stage, &["2023-24"]));
    assert_eq!(series.join(" "), "20 * *");
}

#[test]
fn where_nothing_is_left_to_hide_behind_every_row_is_withheld() {
    let mut entries = some(4, "2023-05-10", StageOutcome::Upheld);
    entries.extend(some(3, "2023-05-10", StageOutcome::NotUpheld));
    let report = report(&entries, &withholding(Counting::default()), Vec::new());
    let rows = [
        "upheld",
        "partially-upheld",
        "not-upheld",
        "withdrawn",
        "total",
    ];
    // How many there were is said elsewhere; so nothing is said of who got which, nor of who did not.
    assert_eq!(shown(&report, "outcomes", "stage-one", &rows), "* * * * 7");
    assert_eq!(shown(&report, "volumes", "2023-24", &["stage-one"]), "7");
}

#[test]
fn what_so_few_were_paid_and_how_few_wait_is_withheld_too() {
    let mut entries = some(9, "2023-05-10", StageOutcome::Upheld);
    entries[0].remedies = vec![Remedied {
        kind: RemedyKind::SymbolicPayment,
        on: day("2023-06-01"),
        pence: Some(25_000),
        done_on: Some(day("2023-06-01")),
    }];
    entries.push(complaint("2024-03-20", None, StageOutcome::Upheld));
    let open = report(&entries, &Counting::default(), Vec::new());
    let year = &["2023-24"];
    assert_eq!(shown(&open, "compensation", "amount", year), "25000");
    assert_eq!(open.in_progress, Some(1));
    let few = report(&entries, &withholding(Counting::default()), Vec::new());
    assert_eq!(shown(&few, "compensation", "amount", year), "*");
    assert_eq!(shown(&few, "compensation", "cases", year), "*");
    assert_eq!(few.in_progress, None);
}

fn is_part(table: &Table, row: &report::Row) -> bool {
    let adds_up = table.total.as_ref().is_some_and(|sum| sum.id == "total");
    adds_up && !row.beside
}

/// What somebody can work out who knows every sum, because another table has it.
fn worked_out(open: &Table, table: &Table) -> Vec<String> {
    let mut told = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let known = open.total.as_ref().and_then(|sum| sum.cells[at].value);
        let parts: Vec<&Cell> = table
            .rows
            .iter()
            .filter(|row| is_part(table, row))
            .map(|row| &row.cells[at])
            .collect();
        let hidden = parts.iter().filter(|cell| cell.withheld).count();
        if known.is_some_and(|sum| sum >= UNDER) && hidden == 1 && parts.len() > 1 {
            let sum = table.total.as_ref().map(|sum| &sum.cells[at]);
            // The sum of the bands is known only with what was withdrawn, which is withheld then.
            if sum.is_some_and(|sum| !sum.withheld) {
                told.push(format!("{} {}", table.id, column.id));
            }
        }
    }
    told
}

/// Sums of rows that a crossed table withholds and that the table by the same dimension shows.
fn told_by_another(open: &Table, table: &Table, closed: &Report) -> Vec<String> {
    let counting = &closed.counting;
    let Some(cross) = counting
        .cross(&table.id)
        .filter(|cross| cross.columns.is_some())
    else {
        return Vec::new();
    };
    if cross.kinds != Procedure::Main
        || cross.rows == Dimension::Outcome
        || cross.measure != Measure::Number
    {
        return Vec::new();
    }
    let of_rows = cross
        .rows
        .table(cross.kinds)
        .and_then(|id| closed.table(id));
    let rows = open.rows.iter().zip(&table.rows).filter_map(|(open, row)| {
        let (open, cell) = (open.cells.last()?, row.cells.last()?);
        let other = of_rows?.cell(&row.id, "2023-24")?;
        (cross.totals && cell.withheld && other.value == open.value).then(|| row.id.clone())
    });
    rows.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn nothing_small_is_shown_and_none_can_be_worked_out_by_any_rules(
        entries in prop::collection::vec(entry(), 0..60),
        counting in counting(),
    ) {
        let open = report(&entries, &counting, Vec::new());
        let closed = report(&entries, &withholding(counting), Vec::new());
        for (open, table) in open.tables().zip(closed.tables()) {
            let rows = table.rows.iter().chain(&table.total);
            for cell in rows.flat_map(|row| row.cells.iter().zip(&table.columns)) {
                let counts = cell.1.unit == report::Unit::Count;
                prop_assert!(!counts || !matches!(cell.0.value, Some(1..UNDER)), "{}", table.id);
                prop_assert!(!cell.0.withheld || cell.0.percent.is_none());
            }
            if table.title.is_some() {
                prop_assert_eq!(solved(open, table), Vec::new(), "{:?}", table);
                let rows = table.rows.iter().chain(&table.total);
                for cell in rows.flat_map(|row| &row.cells) {
                    let small = |number: i64| (1..UNDER).contains(&number);
                    let late = cell.of.map(|of| of - cell.value.unwrap_or_default());
                    prop_assert!(!cell.of.is_some_and(small) && !late.is_some_and(small));
                }
                prop_assert_eq!(told_by_another(open, table, &closed), Vec::<String>::new());
                continue;
            }
            prop_assert_eq!(worked_out(open, table), Vec::<String>::new());
        }
        for check in &closed.checks {
            let small = check.found.iter().any(|(_, figure)| {
                figure.parse().is_ok_and(|figure: i64| (1..UNDER).contains(&figure))
            });
            prop_assert!(!small, "{check:?}");
        }
    }
}
