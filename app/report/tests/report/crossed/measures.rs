//! Crossed tables of acknowledgements and of money.

use report::counting::{Cross, Dimension, Measure};
use report::{Counting, Part, Report};
use rules::kinds::RemedyKind;
use rules::register::{Entry, Kind, Remedied, StageOutcome};

use super::super::solved::solved;
use super::super::{complaint, day, report};
use super::{counting, cross, of, printed};

fn by(measure: Measure) -> Cross {
    Cross {
        measure,
        ..cross("measured", Dimension::Service, None)
    }
}

/// Received on Tuesday 2 May 2023: with Friday 5 May three working days are over, Monday is a bank holiday.
fn received(service: &str, acknowledged: Option<&str>) -> Entry {
    let mut entry = complaint("2023-05-02", Some("2023-05-17"), StageOutcome::Upheld);
    entry.acknowledged_on = acknowledged.map(day);
    of(service, entry)
}

/// Acknowledged after 1, 3 and 4 working days; never; and one of earlier records, of which nobody knows it.
fn acknowledgements() -> Vec<Entry> {
    let mut unknown = received("Team B", None);
    unknown.from_records = [true; 3];
    vec![
        received("Team A", Some("2023-05-03")),
        received("Team A", Some("2023-05-05")),
        received("Team A", Some("2023-05-09")),
        received("Team B", None),
        unknown,
    ]
}

#[test]
fn acknowledgements_in_time_are_a_share_of_those_of_which_the_day_is_known_or_that_are_due() {
    let in_time = report(
        &acknowledgements(),
        &counting(by(Measure::AcknowledgedInTime)),
        Vec::new(),
    );
    assert_eq!(
        printed(&in_time, "measured"),
        ["2023-24", "Team A: 2(66.7)", "Team B: 0(0)", "total: 2(50)"]
    );
    let times = in_time.sections.iter();
    let mut times = times.filter(|section| section.part == Part::Times);
    assert!(times.any(|section| section.tables.iter().any(|table| table.id == "measured")));
    assert!(in_time.may_be_published(), "{:?}", in_time.checks);
}

#[test]
fn a_reply_within_the_limit_acknowledges_and_what_was_withdrawn_before_it_owes_nothing() {
    let replied = complaint("2023-05-02", Some("2023-05-04"), StageOutcome::Upheld);
    let withdrawn = complaint("2023-05-02", Some("2023-05-04"), StageOutcome::Withdrawn);
    let entries = [of("Team A", replied), of("Team B", withdrawn)];
    let found = report(
        &entries,
        &counting(by(Measure::AcknowledgedInTime)),
        Vec::new(),
    );
    assert_eq!(
        printed(&found, "measured"),
        ["2023-24", "Team A: 1(100)", "Team B: –", "total: 1(100)"]
    );
}

#[test]
fn half_and_nine_in_ten_acknowledgements_went_within_days_that_one_of_them_took() {
    for (measure, team, all) in [
        (Measure::AcknowledgedMedian, 3, 3),
        (Measure::AcknowledgedNinetieth, 4, 4),
    ] {
        let found = report(&acknowledgements(), &counting(by(measure)), Vec::new());
        assert_eq!(
            printed(&found, "measured"),
            [
                "2023-24".to_owned(),
                format!("Team A: {team}"),
                "Team B: –".to_owned(),
                format!("all: {all}")
            ]
        );
    }
}

/// With so many pounds on a day, of a kind.
fn paid(mut entry: Entry, kind: RemedyKind, pounds: u64, on: &str) -> Entry {
    entry.remedies.push(Remedied {
        kind,
        on: day(on),
        pence: Some(pounds * 100),
        done_on: None,
    });
    entry
}

#[test]
fn compensation_is_counted_by_the_complaint_and_added_up_in_pence_as_in_its_own_table() {
    let goodwill = RemedyKind::Goodwill;
    let twice = paid(received("Team A", None), goodwill, 100, "2023-06-01");
    let twice = paid(twice, RemedyKind::TimeAndTrouble, 50, "2023-07-01");
    let corporate = Entry {
        kind: Kind::Corporate,
        ..received("Team B", None)
    };
    let entries = [
        twice,
        paid(received("Team B", None), goodwill, 25, "2023-06-01"),
        paid(corporate, goodwill, 10, "2023-06-01"),
        // Owed anyway, and of another year.
        paid(
            received("Team B", None),
            RemedyKind::Reimbursement,
            900,
            "2023-06-01",
        ),
        paid(received("Team B", None), goodwill, 900, "2024-06-01"),
    ];
    let found = report(&entries, &counting(by(Measure::Compensation)), Vec::new());
    assert_eq!(
        printed(&found, "measured"),
        [
            "2023-24 2023-24-amount",
            "Team A: 1 15000",
            "Team B: 2 3500",
            "total: 3 18500",
        ]
    );
    let own = found.table("compensation").unwrap();
    assert_eq!(own.cell("2023-24", "cases").unwrap().value, Some(3));
    assert_eq!(own.cell("2023-24", "amount").unwrap().value, Some(18_500));
    let sections = found.sections.iter();
    let mut money = sections.filter(|section| section.part == Part::Compensation);
    assert!(money.any(|section| section.tables.iter().any(|table| table.id == "measured")));
    assert!(found.may_be_published(), "{:?}", found.checks);
}

const UNDER: i64 = 5;
const TEAMS: [&str; 5] = ["Team A", "Team B", "Team C", "Team D", "Team E"];

/// Numbers that look like chance and are the same every time.
fn dice(seed: &mut u64, sides: u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed % sides
}

fn register(seed: u64) -> Vec<Entry> {
    let mut seed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let size = 10 + dice(&mut seed, 60);
    let one = |_| {
        let team = dice(&mut seed, 5).min(dice(&mut seed, 5));
        let days = ["2023-05-03", "2023-05-05", "2023-05-09", "2023-05-12"];
        let acknowledged = days.get(usize::try_from(dice(&mut seed, 5)).unwrap());
        let mut entry = received(TEAMS[usize::try_from(team).unwrap()], acknowledged.copied());
        entry.from_records = [dice(&mut seed, 3) == 0; 3];
        match dice(&mut seed, 4) {
            0 => paid(entry, RemedyKind::Goodwill, 10, "2023-06-01"),
            _ => entry,
        }
    };
    (0..size).map(one).collect()
}

/// The report of these rules with everything, and with small numbers withheld.
fn both(entries: &[Entry], counting: &Counting) -> [Report; 2] {
    let closing = Counting {
        withhold_under: 5,
        ..counting.clone()
    };
    [counting, &closing].map(|counting| report(entries, counting, Vec::new()))
}

const fn is_small(number: i64) -> bool {
    0 < number && number < UNDER
}

#[test]
fn how_few_were_acknowledged_late_or_are_not_known_follows_from_no_row_and_no_other_table() {
    let number = cross("numbered", Dimension::Service, None);
    let rules = Counting {
        crosses: vec![by(Measure::AcknowledgedInTime), number],
        ..Counting::default()
    };
    let mut withheld = 0;
    for seed in 1..=200 {
        let [open, closed] = both(&register(seed), &rules);
        let tables = [&open, &closed].map(|report| report.table("measured").unwrap());
        assert_eq!(solved(tables[0], tables[1]), [], "seed {seed}");
        let rows = tables[1].rows.iter().chain(&tables[1].total);
        for row in rows {
            let cell = &row.cells[0];
            withheld += u32::from(cell.withheld);
            let (Some(in_time), Some(of)) = (cell.value, cell.of) else {
                assert!(cell.value.is_none() && cell.percent.is_none(), "{cell:?}");
                continue;
            };
            let all = closed.table("numbered").unwrap();
            let all = all.cell(&row.id, "2023-24").and_then(|cell| cell.value);
            for number in [in_time, of - in_time, all.unwrap_or(of) - of] {
                assert!(!is_small(number), "seed {seed}: {} of {all:?}", row.id);
            }
        }
    }
    assert!(withheld > 200, "{withheld} is too little to learn from");
}

#[test]
fn what_so_few_were_paid_follows_neither_from_a_sum_nor_from_the_table_of_compensation() {
    let rules = Counting {
        crosses: vec![by(Measure::Compensation)],
        ..Counting::default()
    };
    let mut withheld = 0;
    for seed in 1..=200 {
        let [open, closed] = both(&register(seed), &rules);
        let Some(table) = closed.table("measured") else {
            continue;
        };
        let all = open.table("measured").unwrap();
        assert_eq!(solved(all, table), [], "seed {seed}");
        let mut hidden = 0;
        for (row, known) in table.rows.iter().zip(&all.rows) {
            assert_eq!(row.cells[0].withheld, row.cells[1].withheld);
            if row.cells[0].withheld {
                withheld += 1;
                hidden += known.cells[0].value.unwrap();
            } else {
                assert!(!is_small(row.cells[0].value.unwrap()), "seed {seed}");
            }
        }
        let sum = table.total.as_ref().unwrap();
        assert_eq!(sum.cells[0].withheld, sum.cells[1].withheld);
        // The sum without what is shown is what was paid in those that are not.
        assert!(
            sum.cells[0].withheld || hidden == 0 || hidden >= UNDER,
            "seed {seed}"
        );
        let own = closed.table("compensation").unwrap();
        for column in ["cases", "amount"] {
            let cell = own.cell("2023-24", column).unwrap();
            assert_eq!(cell.withheld, sum.cells[0].withheld, "seed {seed}");
        }
    }
    assert!(withheld > 200, "{withheld} is too little to learn from");
}
