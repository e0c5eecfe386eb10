//! The README of this crate is what a complaints officer checks; its tables are compared with the code, so that they
//! cannot drift.

use std::collections::BTreeSet;
use std::path::Path;

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::{Clock, Unit};

use crate::acts::ON_CLOSED;
use crate::letters::caused_by;
use crate::permission::BY_MANAGER;
use crate::properties::refused_in_many_lives;

const README: &str = include_str!("../../README.md");

/// What holds for every act and is told once, above the tables.
const OF_EVERY_ACT: &[&str] = &["excluded", "not-your-role", "closed", "before-receipt"];

/// The cells of the rows of every table that has this heading, without their back-ticks.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let mut lines = README.lines();
    let mut rows = Vec::new();
    while let Some(line) = lines.next() {
        if line.starts_with(heading) {
            let body = lines
                .by_ref()
                .skip(1)
                .take_while(|line| line.starts_with('|'));
            rows.extend(body.map(cells));
        }
    }
    assert!(!rows.is_empty(), "no table begins with {heading}");
    rows
}

fn cells(line: &str) -> Vec<String> {
    let cells = line.trim_matches('|').split('|');
    cells.map(|cell| cell.trim().replace('`', "")).collect()
}

fn listed(cell: &str) -> BTreeSet<&str> {
    let parts = cell.split(", ").filter(|part| *part != "none");
    parts.collect()
}

fn slug_of(variant: &str) -> Option<&'static str> {
    let known = Refused::ALL
        .iter()
        .find(|refused| format!("{refused:?}") == variant);
    known.map(|refused| refused.slug())
}

/// What the acts ask in common, and what it refuses.
const ASKED_IN_COMMON: &[(&str, &[&str])] = &[
    ("on_track(case", &["discontinued"]),
    ("answered(&Self", &["not-triaged", "points-unanswered"]),
    ("recommendations_answered(Self", &["who-and-when-missing"]),
    (
        "may_answer(case)",
        &[
            "discontinued",
            "not-statutory",
            "already-done",
            "not-triaged",
            "advocate-not-offered",
            "interest-not-decided",
        ],
    ),
    (
        "may_report(case)",
        &[
            "discontinued",
            "not-statutory",
            "stage-two-not-asked",
            "statement-not-agreed",
            "nobody-appointed",
            "not-triaged",
        ],
    ),
    (
        "may_go(case",
        &[
            "section-47",
            "reason-leads-elsewhere",
            "child-is-statutory",
            "not-statutory-reason-missing",
        ],
    ),
    ("may_join(case", &["already-done"]),
    (
        "somebody_else(case",
        &["complained-about", "same-person-at-stage-two"],
    ),
];

/// Every refusal that an act can give by what stands in its file.
fn written_in(act: ActKind) -> BTreeSet<&'static str> {
    let file = format!("src/acts/{}.rs", act.slug().replace('-', "_"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let source = std::fs::read_to_string(&path).unwrap();
    let names = source.split("Refused::").skip(1).map(|rest| {
        let end = rest.find(|character: char| !character.is_alphanumeric());
        &rest[..end.unwrap_or(rest.len())]
    });
    let in_common = ASKED_IN_COMMON
        .iter()
        .filter(|(asked, _)| source.contains(asked));
    let in_common = in_common.flat_map(|(_, refused)| refused.iter().copied());
    names.filter_map(slug_of).chain(in_common).collect()
}

#[test]
fn the_table_of_clocks_says_what_the_code_does() {
    let rows = rows("| Clock |");
    let found: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
    let wanted: Vec<_> = Clock::ALL.iter().map(|clock| clock.slug()).collect();
    assert_eq!(found, wanted, "every clock, in the order of the code");
    for (row, clock) in rows.iter().zip(Clock::ALL) {
        let rule = clock.rule();
        let counted = |limit: Option<u32>| match (limit, rule.unit) {
            (_, Unit::SetDate) => "the date set".to_owned(),
            (None, _) => "no limit in law".to_owned(),
            (Some(days), Unit::WorkingDays | Unit::WorkingDaysBefore) => {
                format!("{days} working day{}", if days == 1 { "" } else { "s" })
            }
            (Some(days), Unit::CalendarDays) => format!("{days} calendar days"),
            (Some(years), Unit::Years) => {
                format!("{years} calendar year{}", if years == 1 { "" } else { "s" })
            }
        };
        let extended = rule
            .extended
            .map_or_else(|| "none".to_owned(), |most| counted(Some(most)));
        let suspended = if rule.pauses { "stands" } else { "runs on" };
        let whose = if rule.ours { "ours" } else { "theirs" };
        let [_, id, _, limit, most, _, suspension, right, source] = &row[..] else {
            panic!("too few cells: {row:?}");
        };
        assert_eq!(id, rule.id, "{clock:?}");
        assert_eq!(*limit, counted(rule.limit), "{clock:?}");
        assert_eq!(*most, extended, "{clock:?}");
        assert_eq!(suspension, suspended, "{clock:?}");
        assert_eq!(right, whose, "{clock:?}");
        assert_eq!(source, rule.source, "{clock:?}");
    }
}

#[test]
fn the_tables_of_acts_say_what_the_code_does() {
    let rows = rows("| Act |");
    let found: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
    let wanted: Vec<_> = ActKind::ALL.iter().map(|act| act.slug()).collect();
    assert_eq!(found, wanted, "every act, in the order shown");
    let observed = refused_in_many_lives();
    for (row, act) in rows.iter().zip(ActKind::ALL) {
        let [_, who, closed, _, refuses, letters] = &row[..] else {
            panic!("too few cells: {row:?}");
        };
        assert_eq!(who == "manager", BY_MANAGER.contains(act), "{act:?}");
        assert_eq!(closed == "yes", ON_CLOSED.contains(act), "{act:?}");
        assert_eq!(listed(letters), caused_by(*act), "{act:?}");
        let mut known = written_in(*act);
        known.extend(observed.get(act).into_iter().flatten());
        known.retain(|slug| !OF_EVERY_ACT.contains(slug));
        assert_eq!(
            listed(refuses),
            known,
            "{act:?}: left what the README says, right what the code does"
        );
    }
}

#[test]
fn the_table_of_protections_names_refusals_that_there_are() {
    for row in rows("| Refusal |") {
        let slugs = listed(&row[0]);
        for slug in slugs {
            assert!(
                Refused::ALL.iter().any(|refused| refused.slug() == slug),
                "{slug}"
            );
        }
    }
}

#[test]
fn every_refusal_stands_in_the_readme() {
    for refused in Refused::ALL {
        let slug = format!("`{}`", refused.slug());
        assert!(
            README.contains(&slug),
            "{slug} is to be told in the README of this crate"
        );
    }
}
