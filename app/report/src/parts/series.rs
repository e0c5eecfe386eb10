//! How many: this year beside the last, and the long series (R10.3).

use std::collections::BTreeMap;

use super::super::counting::{Counting, Stages};
use super::super::entry_in_period::STAGES;
use super::super::entry_in_period::{Choice, LAST, THIS};
use super::super::inputs::Extent;
use super::super::table_builder::{TableBuilder, rule};
use super::super::{Cell, Chart, Column, Label, Row, Table, Totals, Unit, Year};

/// What is counted of a year: the row of the table `volumes`, and how many.
pub(crate) type Volumes = Vec<(&'static str, i64)>;

const VOLUMES: &str = "volumes";
const SERIES: &str = "series";

const COLUMNS: [&str; 5] = ["concern", STAGES[0], STAGES[1], STAGES[2], "ombudsman"];

/// This year and the one before, and by how much they differ.
pub(crate) fn volumes(maker: &TableBuilder<'_>, volumes: &[Volumes; 2]) -> Table {
    let mut columns = [THIS, LAST]
        .map(|when| maker.column_of_year(when, Unit::Count))
        .to_vec();
    columns.push(change());
    let all = complaints(maker, volumes);
    let counts_once = maker.counting().stages_of(VOLUMES) == Stages::Highest;
    let rows = volumes[THIS].iter().map(|(id, now)| {
        let values = [Some(*now), before(maker, VOLUMES, id, volumes)];
        let of = |when: usize| all[when].filter(|_| counts_once && STAGES.contains(id));
        Row {
            id: (*id).to_owned(),
            label: Label::key(format!("report-row-{id}")),
            beside: false,
            cells: vec![
                maker.share(VOLUMES, THIS, values[THIS], of(THIS)),
                maker.share(VOLUMES, LAST, values[LAST], of(LAST)),
                maker.change(VOLUMES, values[THIS], values[LAST]),
            ],
        }
    });
    let table = Table {
        id: VOLUMES.to_owned(),
        title: None,
        columns,
        rows: rows.collect(),
        total: None,
        rules: Vec::new(),
        chart: None,
    };
    let table = maker.says(table, if counts_once { "stages" } else { "" });
    match maker.frame.extent {
        Extent::Whole => table,
        Extent::Part => rule(table, "part"),
        Extent::SomeDays { .. } => rule(table, "some-days"),
    }
}

/// How many complaints there were, this year and the year before: those at stage 1; or where each counts once, at the
/// highest, those at all stages.
pub(crate) fn complaints(maker: &TableBuilder<'_>, volumes: &[Volumes; 2]) -> [Option<i64>; 2] {
    let stages = match maker.counting().stages_of(VOLUMES) {
        Stages::Each => &STAGES[..1],
        Stages::Highest => &STAGES[..],
    };
    let now = stages.iter().map(|stage| of(&volumes[THIS], stage)).sum();
    let then = stages
        .iter()
        .map(|stage| before(maker, VOLUMES, stage, volumes))
        .sum();
    [now, then]
}

pub(crate) fn change() -> Column {
    Column {
        id: "change".to_owned(),
        label: Label::key("report-column-change"),
        unit: Unit::Percent,
    }
}

/// A volume of the year before: as it was printed, else as it was counted.
fn before(maker: &TableBuilder<'_>, table: &str, id: &str, volumes: &[Volumes; 2]) -> Option<i64> {
    let counted = of(&volumes[LAST], id).unwrap_or_default();
    let other = if table == VOLUMES { SERIES } else { VOLUMES };
    let row = [id.to_owned()];
    if !maker.is_printed(table) && maker.is_printed(other) && is_same(maker.counting(), id) {
        return maker.before(other, &row, "", counted);
    }
    maker.before(table, &row, "", counted)
}

/// A printed volume of a year, in the table for which it was printed; or in the other, where the two count the same.
pub(crate) fn printed(
    counting: &Counting,
    totals: &Totals,
    year: Year,
    table: &str,
    id: &str,
) -> Option<i64> {
    let other = if table == VOLUMES { SERIES } else { VOLUMES };
    let own = totals.get(year, table, id, "");
    own.or_else(|| {
        let other = totals.get(year, other, id, "");
        other.filter(|_| is_same(counting, id))
    })
}

/// Whether the volumes and the series count the same under this name: what is no stage has one rule for both.
fn is_same(counting: &Counting, id: &str) -> bool {
    !STAGES.contains(&id) || same_kind(counting)
}

fn same_kind(counting: &Counting) -> bool {
    Choice::of(counting, VOLUMES) == Choice::of(counting, SERIES)
}

pub(crate) fn of(volumes: &Volumes, id: &str) -> Option<i64> {
    volumes
        .iter()
        .find(|(known, _)| *known == id)
        .map(|(_, count)| *count)
}

/// The years as far back as they are known and the council wants; none for a quarter.
pub(crate) fn series(
    maker: &TableBuilder<'_>,
    volumes: &[Volumes; 2],
    counted: &BTreeMap<Year, Vec<(String, u64)>>,
) -> Option<Table> {
    if maker.frame.quarter.is_some() {
        return None;
    }
    let mut year = maker.year(THIS);
    let mut rows = Vec::new();
    for when in 0..maker.counting().series_years as usize {
        let values = COLUMNS.map(|id| match when {
            THIS => of(&volumes[THIS], id),
            LAST => before(maker, SERIES, id, volumes),
            _ => earlier(maker, year, id, counted),
        });
        rows.push(Row {
            id: year.to_string(),
            label: Label::Text(year.to_string()),
            beside: false,
            cells: values
                .map(|value| Cell {
                    value,
                    ..Cell::default()
                })
                .to_vec(),
        });
        year = year.before();
    }
    // Years of which nothing is known are left out at the end, not in the middle.
    while rows
        .last()
        .is_some_and(|row| row.cells.iter().all(|cell| cell.value.is_none()))
    {
        rows.pop();
    }
    let columns = COLUMNS.map(|id| Column {
        id: id.to_owned(),
        label: Label::key(format!("report-column-{id}")),
        unit: Unit::Count,
    });
    let table = Table {
        id: SERIES.to_owned(),
        title: None,
        columns: columns.to_vec(),
        rows,
        total: None,
        rules: Vec::new(),
        chart: Some(Chart::Lines),
    };
    let counting = maker.counting();
    // What it counts is said at the volumes, unless it counts otherwise.
    let table = if same_kind(counting) {
        table
    } else {
        maker.says(table, "")
    };
    Some(rule(table, "counts-series"))
}

fn earlier(
    maker: &TableBuilder<'_>,
    year: Year,
    id: &str,
    counted: &BTreeMap<Year, Vec<(String, u64)>>,
) -> Option<i64> {
    let printed = printed(maker.counting(), maker.totals(), year, SERIES, id);
    printed.or_else(|| {
        let rows = counted.get(&year)?;
        let (_, count) = rows.iter().find(|(known, _)| known == id)?;
        i64::try_from(*count).ok()
    })
}
