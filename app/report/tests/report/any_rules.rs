//! Whichever rules a council chooses, and whatever is in its register, the report adds up and agrees with itself (R10.2).

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use report::counting::{
    Basis, Counted, Cross, Decimals, Dimension, Measure, OutcomeWords, PercentRule, Procedure,
    Rounding, RowOf, Several, SeveralOf, StageTwoFrom, Stages, TableRule, Zero,
};
use report::{Counting, Report, Verdict};
use rules::kinds::Decision;
use rules::pathway::Nature;
use rules::register::{AtOmbudsman, Complainant, Entry, Kind, Stage, StageOutcome};

use super::{day, report};

const BASES: [Basis; 3] = [Basis::Received, Basis::Responded, Basis::Completed];
const DECIMALS: [Decimals; 4] = [Decimals::None, Decimals::Half, Decimals::One, Decimals::Two];
const SERVICES: [&str; 4] = ["adoption", "early_help", "Team A", "Team B"];
const RULED: [&str; 12] = [
    "volumes",
    "series",
    "who",
    "services",
    "natures",
    "outcomes",
    "times-one",
    "compliments",
    "ombudsman-services",
    "advocacy",
    "own-0",
    "own-1",
];

prop_compose! {
    fn stage(asked: NaiveDate)(
        until in prop::option::weighted(0.85, 0u64..90),
        outcome in prop::sample::select(StageOutcome::ALL),
        extended in prop::option::weighted(0.2, 0u64..60),
    ) -> Stage {
        Stage {
            asked_on: asked,
            counted_from: Some(asked),
            ended_on: until.map(|days| asked + Days::new(days)),
            outcome: until.map(|_| outcome),
            extended_to: extended.map(|days| asked + Days::new(days)),
            too_late: None,
            undated: false,
        }
    }
}

pub(crate) fn entry() -> impl Strategy<Value = Entry> {
    let about = (
        prop::sample::select(Kind::ALL),
        0u64..900,
        prop::option::of(prop::sample::select(Complainant::ALL)),
        prop::sample::subsequence(&SERVICES[..], 0..=3),
        prop::sample::subsequence(Nature::ALL, 0..=3),
        prop::option::weighted(0.1, prop::sample::select(Decision::ALL)),
        // How far it came: no stage 1, or one to three stages.
        0usize..8,
    );
    about
        .prop_flat_map(|about| {
            let received = day("2022-02-01") + Days::new(about.1);
            let stages = [received, received + Days::new(30), received + Days::new(80)];
            (Just(about), stages.map(stage))
        })
        .prop_map(|(about, stages)| {
            let (kind, _, who, services, natures, decision, far) = about;
            let [one, two, three] = stages;
            let mut entry = Entry::new(kind, one.asked_on);
            entry.who = who;
            entry.services = services.into_iter().map(str::to_owned).collect();
            entry.natures = natures;
            entry.ombudsman = decision
                .map(|decision| AtOmbudsman {
                    received_on: three.asked_on,
                    decided_on: Some(three.asked_on + Days::new(40)),
                    decision: Some(decision),
                })
                .into_iter()
                .collect();
            let skipped = far == 7;
            entry.stage_one = Some(one).filter(|_| !skipped);
            entry.stage_two = Some(two).filter(|_| kind.is_complaint() && far >= 5);
            entry.stage_three = Some(three).filter(|_| kind.is_complaint() && far == 6);
            entry
        })
}

pub(crate) fn counting() -> impl Strategy<Value = Counting> {
    let whole = (
        [0usize..3, 0..3, 0..3].prop_map(|at| at.map(|at| BASES[at])),
        any::<[bool; 8]>(),
        any::<[bool; 4]>(),
        0usize..4,
        prop::sample::select(vec![Zero::Print, Zero::Dash, Zero::Hide]),
        2u32..4,
        prop::collection::vec(table_rule(), 0..3),
        as_at(),
        crosses(),
    );
    whole.prop_map(
        |(bases, choices, more, decimals, zero, stages, tables, as_at, crosses)| Counting {
            crosses,
            as_at,
            volumes: bases[0],
            outcomes: bases[1],
            others: bases[2],
            stages: if choices[0] {
                Stages::Highest
            } else {
                Stages::Each
            },
            natures: if choices[1] {
                Several::Each
            } else {
                Several::One
            },
            services: if choices[2] {
                Several::Each
            } else {
                Several::One
            },
            several_of: if choices[3] {
                SeveralOf::Heads
            } else {
                SeveralOf::Complaints
            },
            stage_two_from: if choices[4] {
                StageTwoFrom::Request
            } else {
                StageTwoFrom::Statement
            },
            withdrawn_in_outcomes: choices[5],
            suspended_days_count: choices[6],
            outcome_words: if choices[7] {
                OutcomeWords::Two
            } else {
                OutcomeWords::Three
            },
            withdrawn_in_times: [more[0], more[1], more[2]],
            bands_one: vec![10, 20, 40],
            corporate_stages: stages,
            zero,
            tables,
            percents: vec![PercentRule {
                mode: if more[3] {
                    Rounding::Truncate
                } else {
                    Rounding::HalfUp
                },
                decimals: DECIMALS[decimals],
                ..PercentRule::default()
            }],
            service_rows: vec![RowOf {
                name: "Both teams".to_owned(),
                of: vec!["Team A".to_owned(), "Team B".to_owned()],
                tables: Vec::new(),
            }],
            ..Counting::default()
        },
    )
}

/// Some crossed tables that a rules file can have.
fn crosses() -> impl Strategy<Value = Vec<Cross>> {
    let any = (
        prop::sample::select(Dimension::ALL),
        prop::option::of(prop::sample::select(Dimension::ALL)),
        prop::sample::select(Measure::ALL),
        prop::sample::select(Counted::ALL),
        any::<[bool; 3]>(),
    );
    prop::collection::vec(any, 0..4).prop_map(|crosses| {
        let cross = |(at, (rows, columns, measure, of, choices)): (usize, _)| {
            let [totals, last_year, corporate]: [bool; 3] = choices;
            let cross = Cross {
                id: format!("own-{at}"),
                title: format!("Own {at}"),
                kinds: if corporate {
                    Procedure::Corporate
                } else {
                    Procedure::Main
                },
                of,
                rows,
                columns,
                measure,
                totals,
                last_year,
            };
            let by_stage = cross.is_by(Dimension::Stage);
            let is_refused = columns == Some(rows)
                || by_stage != (of == Counted::Stages)
                || (of == Counted::Complaints && cross.is_of_endings())
                || (corporate && (cross.is_by(Dimension::Advocacy) || of == Counted::StageThree));
            (!is_refused).then_some(cross)
        };
        crosses.into_iter().enumerate().filter_map(cross).collect()
    })
}

fn as_at() -> impl Strategy<Value = Option<(u32, u32)>> {
    prop::option::of(prop::sample::select(vec![(4, 30), (6, 30), (12, 24)]))
}

fn table_rule() -> impl Strategy<Value = TableRule> {
    let any = (
        prop::sample::select(&RULED[..]),
        prop::option::of(prop::sample::select(&BASES[..])),
        prop::option::of(any::<bool>()),
        prop::option::of(any::<bool>()),
        prop::option::of(any::<bool>()),
        as_at(),
    );
    any.prop_map(
        |(table, basis, stages, heads, withdrawn, as_at)| TableRule {
            tables: vec![table.to_owned()],
            basis,
            stages: stages.map(|once| if once { Stages::Highest } else { Stages::Each }),
            as_at,
            heads: heads.map(|one| if one { Several::One } else { Several::Each }),
            withdrawn,
            ..TableRule::default()
        },
    )
}

fn failed(report: &Report) -> Vec<&report::Check> {
    let checks = report.checks.iter();
    checks
        .filter(|check| check.verdict == Verdict::Failed)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_report_by_any_rules_agrees_with_itself(
        entries in prop::collection::vec(entry(), 0..40),
        counting in counting(),
    ) {
        let report = report(&entries, &counting, Vec::new());
        prop_assert!(failed(&report).is_empty(), "{:?}", failed(&report));
    }
}

/// Found by chance: it was one of those who complained and at no stage.
#[test]
fn a_complaint_whose_first_stage_begins_in_the_next_year_is_counted_in_its_own() {
    let mut entry = Entry::new(Kind::Statutory, day("2023-03-17"));
    entry.stage_two = Some(Stage {
        asked_on: day("2023-04-16"),
        counted_from: Some(day("2023-04-16")),
        ended_on: None,
        outcome: None,
        extended_to: None,
        too_late: None,
        undated: false,
    });
    let counting = Counting {
        stages: Stages::Highest,
        ..Counting::default()
    };
    let report = report(&[entry], &counting, Vec::new());
    assert_eq!(failed(&report), Vec::<&report::Check>::new());
}
