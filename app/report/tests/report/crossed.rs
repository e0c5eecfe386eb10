//! The tables that a council adds, on small registers whose figures were worked out by hand (R10.2).

mod measures;
mod times;

use report::counting::{
    Counted, Cross, Dimension, Measure, Procedure, RowOf, Several, Stages, TableRule, Zero,
};
use report::{Counting, Extent, Part, Report, Table};
use rules::clock::Clocks;
use rules::pathway::Nature;
use rules::register::{AdvocateOffer, AgeBand, Complainant, Entry, Kind, Stage, StageOutcome};

use super::{complaint, day, report, report_on};

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
fn complaints_by_how_many_points_they_have_say_of_whom_nobody_counted_them() {
    let mut entries = eight();
    for (entry, points) in entries.iter_mut().zip([1, 2, 2, 6, 9]) {
        entry.points = points;
    }
    let points = cross("by-points", Dimension::Points, Some(Dimension::Service));
    let found = report(&entries, &counting(points), Vec::new());
    assert_eq!(
        printed(&found, "by-points"),
        [
            "Team A Team B not-recorded total",
            "points-1: 1 0 0 1",
            "points-2: 2 0 0 2",
            "points-6: 1 1 0 2",
            "not-recorded: 0 2 1 3",
            "total: 4 3 1 8",
        ]
    );
    let none = cross("by-points", Dimension::Points, None);
    assert!(
        report(&eight(), &counting(none), Vec::new())
            .table("by-points")
            .is_none()
    );
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
    assert!(says(&each, "cross-heads-each") && !says(&each, "cross-heads-first"));
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
    assert!(says(&one, "cross-heads-first") && !says(&one, "cross-heads-each"));
}

#[test]
fn stages_stand_side_by_side_and_a_complaint_counts_at_each_to_which_it_came() {
    let mut entries = eight();
    for at in [0, 4, 5] {
        entries[at].stage_two = Some(Stage {
            asked_on: day("2023-07-03"),
            counted_from: None,
            ended_on: None,
            outcome: None,
            extended_to: None,
            too_late: None,
            undated: false,
        });
    }
    // Asked for in the next year.
    entries[1].stage_two = Some(Stage {
        asked_on: day("2024-04-02"),
        ..entries[0].stage_two.clone().unwrap()
    });
    let stages = Cross {
        of: Counted::Stages,
        ..cross("by-stage", Dimension::Service, Some(Dimension::Stage))
    };
    let mut rules = counting(stages);
    let report = report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&report, "by-stage"),
        [
            "stage-one stage-two",
            "Team A: 4 1",
            "Team B: 3 2",
            "not-recorded: 1 0",
            "total: 8 3",
        ]
    );
    // Where each counts once, at the highest, the stages have a sum.
    rules.stages = Stages::Highest;
    let report = self::report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&report, "by-stage"),
        [
            "stage-one stage-two total",
            "Team A: 3 1 4",
            "Team B: 1 2 3",
            "not-recorded: 1 0 1",
            "total: 5 3 8",
        ]
    );
}

#[test]
fn only_those_to_whom_an_advocate_is_owed_are_in_a_table_of_offers() {
    let mut entries = eight();
    let told = [
        (
            0,
            Complainant::ChildDirect,
            Some(AgeBand::Under18),
            Some(AdvocateOffer::Accepted),
        ),
        (1, Complainant::ChildDirect, None, None),
        (
            2,
            Complainant::CareLeaver,
            Some(AgeBand::From18To24),
            Some(AdvocateOffer::Accepted),
        ),
        (3, Complainant::Parent, Some(AgeBand::Over24), None),
    ];
    for (at, who, age, offer) in told {
        (entries[at].who, entries[at].age, entries[at].advocacy) = (Some(who), age, offer);
    }
    let mut rules = counting(cross(
        "ages-advocates",
        Dimension::Age,
        Some(Dimension::Advocacy),
    ));
    rules.zero = Zero::Hide;
    let report = report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&report, "ages-advocates"),
        [
            "accepted to-offer total",
            "under-18: 1 0 1",
            "18-to-24: 1 0 1",
            "not-recorded: 0 1 1",
            "total: 2 1 3",
        ]
    );
}

#[test]
fn the_year_before_stands_beside_one_dimension_and_after_two() {
    let mut entries = eight();
    for _ in 0..2 {
        let mut before = complaint("2022-05-03", Some("2022-05-10"), StageOutcome::Upheld);
        before.services = vec!["Team A".to_owned()];
        entries.push(before);
    }
    let mut rules = counting(cross("own", Dimension::Service, None));
    let one = report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&one, "own"),
        [
            "2023-24 2022-23 change",
            "Team A: 4 2 +100",
            "Team B: 3 0 ?",
            "not-recorded: 1 0 ?",
            "total: 8 2 +300",
        ]
    );
    rules.crosses[0].columns = Some(Dimension::Quarter);
    rules.crosses[0].last_year = true;
    rules.crosses[0].totals = false;
    let two = report(&entries, &rules, Vec::new());
    let without = ["quarter-1", "Team A: 4", "Team B: 3", "not-recorded: 1"];
    assert_eq!(printed(&two, "own"), without);
    let table = two.table("own-last-year").unwrap();
    assert_eq!(lines(table), ["quarter-1", "Team A: 2", "Team B: 0"]);
    assert_eq!(
        table.rules[0],
        (
            "cross-last-year".to_owned(),
            vec![("year".to_owned(), "2022-23".to_owned())]
        )
    );
}

#[test]
fn a_table_of_which_nothing_is_recorded_is_left_out() {
    let rules = counting(cross("own", Dimension::Age, Some(Dimension::Service)));
    let nobody = report(&eight(), &rules, Vec::new());
    assert!(
        nobody.table("own").is_none(),
        "no age is recorded of anybody"
    );
    let mut entries = eight();
    entries[7].age = Some(AgeBand::Under18);
    let one = report(&entries, &rules, Vec::new());
    assert!(one.table("own").is_some());
    let corporate = Cross {
        kinds: Procedure::Corporate,
        ..cross("own", Dimension::Service, None)
    };
    let rules = counting(corporate);
    assert!(report(&eight(), &rules, Vec::new()).table("own").is_none());
    entries[0].kind = Kind::Corporate;
    let other = report(&entries, &rules, Vec::new());
    assert_eq!(printed(&other, "own"), ["2023-24", "Team A: 1", "total: 1"]);
    let section = other
        .sections
        .iter()
        .find(|section| section.part == Part::Corporate);
    assert!(
        section
            .unwrap()
            .tables
            .iter()
            .any(|table| table.id == "own")
    );
}

#[test]
fn rows_have_the_names_that_the_council_gave_them() {
    let mut rules = counting(Cross {
        of: Counted::StageOne,
        ..cross("own", Dimension::Service, Some(Dimension::Outcome))
    });
    let row = |name: &str, of: &[&str]| RowOf {
        name: name.to_owned(),
        of: of.iter().map(|of| (*of).to_owned()).collect(),
        tables: Vec::new(),
    };
    rules.service_rows = vec![row("Both teams", &["Team A", "Team B"])];
    rules.outcome_rows = vec![row("Decided", &["upheld", "not-upheld"])];
    let report = report(&eight(), &rules, Vec::new());
    assert_eq!(
        printed(&report, "own"),
        [
            "Decided withdrawn total",
            "Both teams: 5 1 6",
            "not-recorded: 1 0 1",
            "total: 6 1 7",
        ]
    );
}

/// Whatever comes first in the register, areas stand in their own order, and what the council's words mean is one of them.
#[test]
fn areas_stand_in_their_order_and_a_word_without_an_area_is_a_row_of_its_own() {
    let some = |service: &str| of(service, complaint("2023-05-02", None, StageOutcome::Upheld));
    let entries = ["Team A", "adoption", "children_in_care", "adoption"].map(some);
    let rules = counting(cross("own", Dimension::Area, None));
    let report = report(&entries, &rules, Vec::new());
    assert_eq!(
        printed(&report, "own"),
        [
            "2023-24",
            "children_in_care: 1",
            "adoption: 2",
            "Team A: 1",
            "total: 4"
        ]
    );
}

/// A table whose name begins as that of another does is not that other.
#[test]
fn a_table_of_complaints_does_not_say_that_thanks_are_recorded() {
    let rules = counting(cross("compliments-own", Dimension::Service, None));
    let report = report(&eight(), &rules, Vec::new());
    assert!(report.table("compliments-own").is_some());
    let thanks = report
        .table("volumes")
        .unwrap()
        .cell("compliment", "2023-24");
    assert_eq!(thanks.unwrap().value, None);
}

#[test]
fn a_month_that_has_not_begun_has_no_figure() {
    let rules = counting(Cross {
        of: Counted::StageOne,
        ..cross("own", Dimension::Month, Some(Dimension::Outcome))
    });
    let entries = &eight()[..3];
    let report = report_on(
        day("2023-12-01"),
        None,
        Extent::Whole,
        &Clocks::default(),
        entries,
        &rules,
        Vec::new(),
    );
    let printed = printed(&report, "own");
    assert_eq!(
        printed[..3],
        [
            "upheld not-upheld total",
            "month-4: 0 0 0",
            "month-5: 2 1 3"
        ]
    );
    assert_eq!(printed[9..11], ["month-12: 0 0 0", "month-1: . . ."]);

    // The same month of the year before has been.
    let mut entries = entries.to_vec();
    let before = complaint("2023-01-10", Some("2023-01-17"), StageOutcome::Upheld);
    entries.extend([before.clone(), before]);
    let report = report_on(
        day("2023-12-01"),
        None,
        Extent::Whole,
        &Clocks::default(),
        &entries,
        &counting(cross("own", Dimension::Month, None)),
        Vec::new(),
    );
    let printed = self::printed(&report, "own");
    assert_eq!(printed[9..11], ["month-12: 0 0 .", "month-1: . 2 ."]);
    assert_eq!(printed[13], "total: 3 2 .");
}

#[test]
fn what_a_crossed_table_withholds_no_other_table_tells() {
    // Of nine of Team A three were upheld; Team B has 20 and 30, Team C 40 and 50.
    let some = |count: usize, service: &str, outcome| {
        vec![
            of(
                service,
                complaint("2023-05-02", Some("2023-05-10"), outcome)
            );
            count
        ]
    };
    let mut entries = some(3, "Team A", StageOutcome::Upheld);
    entries.extend(some(6, "Team A", StageOutcome::NotUpheld));
    entries.extend(some(20, "Team B", StageOutcome::Upheld));
    entries.extend(some(30, "Team B", StageOutcome::NotUpheld));
    entries.extend(some(40, "Team C", StageOutcome::Upheld));
    entries.extend(some(50, "Team C", StageOutcome::NotUpheld));
    let mut rules = counting(Cross {
        of: Counted::StageOne,
        ..cross("own", Dimension::Service, Some(Dimension::Outcome))
    });
    rules.withhold_under = 5;
    let withheld = report(&entries, &rules, Vec::new());
    // 3 and 6 add up to 9, which is no more than it takes: so all of the row, and 20 and 30 beside it.
    assert_eq!(
        printed(&withheld, "own"),
        [
            "upheld not-upheld total",
            "Team A: * * 9",
            "Team B: * * 50",
            "Team C: 40 50 90",
            "total: 63 86 149",
        ]
    );

    // Two of Team D: its sum is withheld, and another with it, in both tables.
    entries.extend(some(2, "Team D", StageOutcome::Upheld));
    let withheld = report(&entries, &rules, Vec::new());
    let services = printed(&withheld, "services");
    assert_eq!(
        services[1..5],
        [
            "Team A: * ?",
            "Team B: 50(33.1) ?",
            "Team C: 90(59.6) ?",
            "Team D: * ?"
        ]
    );
    let own = printed(&withheld, "own");
    assert!(own[1].ends_with('*') && own[4].ends_with('*'), "{own:?}");
}

/// Two tables of the same, turned round: each alone would hide the three behind other numbers.
#[test]
fn what_one_crossed_table_withholds_is_not_shown_by_another_of_the_same() {
    let outcomes = [
        StageOutcome::Upheld,
        StageOutcome::PartiallyUpheld,
        StageOutcome::NotUpheld,
    ];
    let services = ["Team A", "Team B", "Team C"];
    let mut entries = Vec::new();
    for (service, counts) in services
        .iter()
        .zip([[3, 20, 20], [20, 30, 40], [20, 25, 60]])
    {
        for (outcome, count) in outcomes.iter().zip(counts) {
            let one = of(
                service,
                complaint("2023-05-02", Some("2023-05-10"), *outcome),
            );
            entries.extend(vec![one; count]);
        }
    }
    let by = |id, rows, columns| Cross {
        of: Counted::StageOne,
        ..cross(id, rows, Some(columns))
    };
    let mut rules = counting(by("upright", Dimension::Service, Dimension::Outcome));
    rules
        .crosses
        .push(by("turned", Dimension::Outcome, Dimension::Service));
    rules.withhold_under = 5;
    let report = report(&entries, &rules, Vec::new());
    let cell = |table: &str, row: &str, column: &str| {
        let table = report.table(table).unwrap();
        table.cell(row, column).unwrap().clone()
    };
    assert!(cell("upright", "Team A", "upheld").withheld);
    assert!(!cell("upright", "Team C", "not-upheld").withheld);
    for service in services.iter().chain(&["total"]) {
        for outcome in ["upheld", "partially-upheld", "not-upheld", "total"] {
            let (one, other) = (
                cell("upright", service, outcome),
                cell("turned", outcome, service),
            );
            assert_eq!(one, other, "{service}, {outcome}");
        }
    }
}
