//! A council's first counting rules, read off what it printed: the totals of its newest printed year say which of the optional
//! tables it prints, how its percentages are rounded, how it prints a row of nothing, and under how many heads it counts.

use std::collections::BTreeSet;

use super::counting::{
    Decimals, OutcomeWords, PercentRule, Rounding, Several, SeveralOf, TableRule, Unrecorded, Zero,
};
use super::percent::{read, share};
use super::{Counting, Total, Totals, Year};

/// Rules to begin with, and what they were read off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The rules.
    pub counting: Counting,
    /// What was read, each as the end of a key `staff-rules-read-<…>` with its arguments.
    pub read: Vec<(&'static str, Vec<(&'static str, String)>)>,
}

/// The tables that a council prints or not. Every report has the others, because the law or the guidance asks for them (R10.1).
const OPTIONAL: [&str; 13] = [
    "months",
    "ages",
    "channels",
    "suspensions",
    "delays",
    "escalations",
    "not-offered",
    "ombudsman-services",
    "remedies",
    "cost-roles",
    "actions",
    "enquiries",
    "refused",
];
/// The tables of which a row of nothing could have been printed.
const OF_LISTS: [&str; 4] = ["services", "natures", "outcomes", "who"];
const TOTAL: &str = "total";
/// So near a printed percentage is to its share however it is rounded, in millionths of the whole.
const NEAR: i64 = 6_000;

/// The rules that printed totals let expect, and the newest year that has any; none where nothing was printed. What they do not
/// say is as in `usual`.
#[must_use]
pub fn propose(totals: &Totals, usual: &Counting) -> Option<(Year, Proposal)> {
    let printed = |total: &&Total| total.table != "context";
    let year = totals.all().filter(printed).map(|total| total.year).max()?;
    let of_year: Vec<&Total> = totals.all().filter(|total| total.year == year).collect();
    let mut proposal = Proposal {
        counting: usual.clone(),
        read: Vec::new(),
    };
    left_out(totals, &mut proposal);
    outcome_words(&of_year, &mut proposal);
    zeros(&of_year, &mut proposal);
    heads(&of_year, &mut proposal);
    percents(&of_year, &mut proposal);
    years(totals, &mut proposal);
    // What a council never printed it may never have recorded.
    proposal.counting.unrecorded = Unrecorded::LeaveOut;
    Some((year, proposal))
}

/// Optional tables of which no year has a figure.
fn left_out(totals: &Totals, proposal: &mut Proposal) {
    let printed: BTreeSet<&str> = totals.all().map(|total| total.table.as_str()).collect();
    let tables = OPTIONAL.iter().filter(|table| !printed.contains(*table));
    let tables: Vec<String> = tables.map(|table| (*table).to_owned()).collect();
    if tables.is_empty() {
        return;
    }
    let count = tables.len().to_string();
    // One rule a table, so that one can be put back.
    let rules = tables.into_iter().map(|table| TableRule {
        tables: vec![table],
        shown: Some(false),
        ..TableRule::default()
    });
    proposal.counting.tables.extend(rules);
    proposal.read.push(("left-out", vec![("count", count)]));
}

fn outcome_words(printed: &[&Total], proposal: &mut Proposal) {
    let has = |row: &str| {
        let mut of = printed.iter().filter(|total| total.table == "outcomes");
        of.any(|total| total.row == row)
    };
    if has("partially-upheld") {
        proposal.counting.outcome_words = OutcomeWords::Three;
        proposal.read.push(("three-outcomes", Vec::new()));
    } else if has("upheld") && has("not-upheld") {
        proposal.counting.outcome_words = OutcomeWords::Two;
        proposal.read.push(("two-outcomes", Vec::new()));
    }
}

/// Whether a row of nothing is printed.
fn zeros(printed: &[&Total], proposal: &mut Proposal) {
    let rows = printed.iter().filter(|total| total.row != TOTAL);
    let rows: Vec<_> = rows
        .filter(|total| OF_LISTS.contains(&total.table.as_str()))
        .collect();
    if rows.is_empty() {
        return;
    }
    let (zero, key) = match rows.iter().any(|total| total.value == 0) {
        true => (Zero::Print, "zeros"),
        false => (Zero::Hide, "no-zeros"),
    };
    proposal.counting.zero = zero;
    proposal.read.push((key, Vec::new()));
}

/// Where the rows come to more than their printed total, one complaint counts in several.
fn heads(printed: &[&Total], proposal: &mut Proposal) {
    for (table, key) in [
        ("services", "several-services"),
        ("natures", "several-natures"),
    ] {
        let Some((rows, total)) = sum(printed, table, "") else {
            continue;
        };
        // A few more are a slip; half as many again are several heads.
        if rows < total + (total / 10).max(3) {
            continue;
        }
        match table {
            "services" => proposal.counting.services = Several::Each,
            _ => proposal.counting.natures = Several::Each,
        }
        proposal.read.push((key, Vec::new()));
        proposal.counting.several_of = of_heads(printed, table, total, rows);
    }
}

/// Of what the printed percentages of such a table are shares.
fn of_heads(printed: &[&Total], table: &str, total: i64, rows: i64) -> SeveralOf {
    let near = |base: i64| {
        let shares = printed.iter().filter(|known| known.table == table);
        let shares = shares.filter_map(|known| Some((known.value, known.percent.as_ref()?)));
        shares
            .filter(|(value, percent)| {
                let exact = value.saturating_mul(1_000_000) / base.max(1);
                read(percent).is_some_and(|printed| (exact - printed).abs() < NEAR)
            })
            .count()
    };
    match near(total) > near(rows) {
        true => SeveralOf::Complaints,
        false => SeveralOf::Heads,
    }
}

/// The rows of a table together, and its printed total.
fn sum(printed: &[&Total], table: &str, column: &str) -> Option<(i64, i64)> {
    let of = || {
        let of = printed.iter().filter(|total| total.table == table);
        of.filter(|total| total.column == column)
    };
    let total = of().find(|total| total.row == TOTAL)?.value;
    let rows = of().filter(|total| total.row != TOTAL);
    Some((rows.map(|row| row.value).sum(), total))
}

/// The way of rounding by which most printed percentages come out.
fn percents(printed: &[&Total], proposal: &mut Proposal) {
    let shares: Vec<(i64, i64, &str)> = printed
        .iter()
        .filter(|total| total.row != TOTAL)
        .filter_map(|total| {
            let percent = total.percent.as_deref()?;
            let (rows, all) = sum(printed, &total.table, &total.column)?;
            let of = match proposal.counting.several_of {
                SeveralOf::Heads => rows,
                SeveralOf::Complaints => all,
            };
            (of > 0).then_some((total.value, of, percent))
        })
        .collect();
    // Of fewer a slip would decide.
    if shares.len() < 3 {
        return;
    }
    let mut best: Option<(usize, PercentRule)> = None;
    for decimals in [Decimals::None, Decimals::One, Decimals::Two, Decimals::Half] {
        for mode in [Rounding::HalfUp, Rounding::Truncate] {
            for trailing_zero in [false, true] {
                let rule = PercentRule {
                    mode,
                    decimals,
                    trailing_zero,
                    ..PercentRule::default()
                };
                let comes_out = |(value, of, percent): &&(i64, i64, &str)| {
                    share(*value, *of, &rule).as_deref() == Some(*percent)
                };
                let right = shares.iter().filter(comes_out).count();
                if best.as_ref().is_none_or(|(most, _)| right > *most) {
                    best = Some((right, rule));
                }
            }
        }
    }
    let Some((right, rule)) = best.filter(|(right, _)| right * 2 > shares.len()) else {
        return;
    };
    let counted = vec![
        ("right", right.to_string()),
        ("all", shares.len().to_string()),
    ];
    let everywhere = |known: &&mut PercentRule| known.tables.is_empty() && known.year.is_none();
    match proposal.counting.percents.iter_mut().find(everywhere) {
        Some(known) => *known = rule,
        None => proposal.counting.percents.insert(0, rule),
    }
    proposal.read.push(("percents", counted));
}

/// The long series reaches as far back as anything was printed.
fn years(totals: &Totals, proposal: &mut Proposal) {
    let volumes = totals.all().filter(|total| {
        ["volumes", "series"].contains(&total.table.as_str()) && total.row == "stage-one"
    });
    let years: BTreeSet<Year> = volumes.map(|total| total.year).collect();
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return;
    };
    let span = last.begins_in() - first.begins_in() + 2;
    let span = u32::try_from(span).unwrap_or(2).clamp(2, 30);
    if years.len() > 1 {
        proposal.counting.series_years = span;
        proposal
            .read
            .push(("years", vec![("years", span.to_string())]));
    }
}
