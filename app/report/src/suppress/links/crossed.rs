//! Figures of crossed tables that stand in another table too: a row of one is a row of every table by the same dimension, and
//! what is counted in a place of one may be counted in the same place of another.

use std::collections::BTreeMap;

use super::super::crossed::number;
use super::{Place, figure, place};
use crate::counting::{Counted, Counting, Cross, Dimension, Measure, Procedure};
use crate::entry_in_period::{LAST, STAGES, THIS};
use crate::{Row, Table};

/// What a figure counts: of which complaints, in which year, by which values of which dimensions, and how many.
type What = (Procedure, usize, Vec<(Dimension, String)>, i64);

/// Where the same is counted.
#[derive(Default)]
struct Places {
    /// Where the figure itself is shown.
    numbers: Vec<Place>,
    /// Where it is shown how many of it were in time: that tells the figure, and is not told by it.
    shares: Vec<Place>,
}

/// Every two places of which the second would tell what is withheld in the first.
pub(in super::super) fn told_by(
    tables: &[&mut Table],
    years: &[String],
    counting: &Counting,
) -> Vec<[Place; 2]> {
    let mut known: BTreeMap<What, Places> = BTreeMap::new();
    let mut money = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        let id = table.id.strip_suffix("-last-year").unwrap_or(&table.id);
        let cross = counting
            .cross(id)
            .filter(|cross| table.title.is_some() && !cross.measure.is_days());
        // Money is counted of other complaints, and by other days, than any number.
        if cross.is_some_and(|cross| cross.measure == Measure::Compensation) {
            money.push(at);
            continue;
        }
        if let Some(cross) = cross {
            of_cross(cross, (at, table), years, &mut known);
        }
    }
    of_report(tables, years, &mut known);
    let mut links = of_money(tables, years, &money);
    for Places { numbers, shares } in known.values() {
        for places in [numbers, shares] {
            let pairs = places.windows(2);
            links.extend(pairs.flat_map(|two| [[two[0], two[1]], [two[1], two[0]]]));
        }
        if let (Some(number), Some(share)) = (numbers.first(), shares.first()) {
            links.push([*number, *share]);
        }
    }
    links
}

/// In how many compensation was agreed stands in the table of compensation, and as the sum of every table of money.
fn of_money(tables: &[&mut Table], years: &[String], money: &[usize]) -> Vec<[Place; 2]> {
    let mut links = Vec::new();
    for year in years {
        let sums = money.iter().filter_map(|at| {
            let table = &tables[*at];
            Some(Place {
                table: *at,
                row: table.total.is_some().then_some(table.rows.len())?,
                column: table.columns.iter().position(|known| known.id == *year)?,
            })
        });
        let places: Vec<Place> = place(tables, "compensation", year, "cases")
            .into_iter()
            .chain(sums)
            .collect();
        let pairs = places.windows(2);
        links.extend(pairs.flat_map(|two| [[two[0], two[1]], [two[1], two[0]]]));
    }
    links
}

/// Every figure of a crossed table, but of its last row and column together.
fn of_cross(
    cross: &Cross,
    (at, table): (usize, &Table),
    years: &[String],
    known: &mut BTreeMap<What, Places>,
) {
    let rows: Vec<&Row> = table.rows.iter().chain(&table.total).collect();
    for (column, head) in table.columns.iter().enumerate() {
        let (when, by_column) = match cross.columns {
            Some(dimension) => {
                let when = if table.id == cross.id { THIS } else { LAST };
                let is_sum = column + 1 == table.columns.len();
                (when, (!is_sum).then(|| (dimension, head.id.clone())))
            }
            None => match years.iter().position(|year| *year == head.id) {
                Some(when) => (when, None),
                None => continue,
            },
        };
        for (row, line) in rows.iter().enumerate() {
            let by_row = (row < table.rows.len()).then(|| (cross.rows, line.id.clone()));
            let mut values: Vec<_> = by_row.into_iter().chain(by_column.clone()).collect();
            if values.is_empty() {
                continue;
            }
            let mut tell = |mut values: Vec<(Dimension, String)>| {
                values.sort();
                let what = (cross.kinds, when, values, number(&line.cells[column]));
                let places = known.entry(what).or_default();
                let place = Place {
                    table: at,
                    row,
                    column,
                };
                match cross.measure {
                    Measure::Number => places.numbers.push(place),
                    _ => places.shares.push(place),
                }
            };
            tell(values.clone());
            if let Some(stage) = stage(cross.of) {
                values.push((Dimension::Stage, stage.to_owned()));
                tell(values);
            }
        }
    }
}

/// The stage that a table is of, where it is one.
fn stage(of: Counted) -> Option<&'static str> {
    let stages = of.stages();
    (stages.len() == 1).then(|| STAGES[stages.start])
}

/// The same figures in the tables that every report has.
fn of_report(tables: &[&mut Table], years: &[String], known: &mut BTreeMap<What, Places>) {
    for ((kinds, when, values, wanted), places) in known {
        let Some(year) = years.get(*when) else {
            continue;
        };
        let found = match &values[..] {
            [(Dimension::Outcome, outcome), (Dimension::Stage, stage)] => {
                let table = Dimension::Outcome.table(*kinds).unwrap_or_default();
                let suffix = if *when == LAST { "-last-year" } else { "" };
                place(tables, &format!("{table}{suffix}"), outcome, stage)
            }
            [(dimension, row)] if *kinds == Procedure::Main => {
                let table = dimension.table(*kinds).unwrap_or_default();
                place(tables, table, row, year)
            }
            _ => None,
        };
        let found = found.filter(|found| figure(tables, *found) == Some(*wanted));
        places.numbers.extend(found);
    }
}
