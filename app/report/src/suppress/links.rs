//! Figures that stand in two tables: where one is withheld, the other would give it away.

mod crossed;

use rules::register::StageOutcome;

use crate::entry_in_period::STAGES;
use crate::parts::offers::CHILDREN;
use crate::{Counting, Table};

/// Where a figure stands; the row after the last is the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// The tables of the time bands, stage by stage.
pub(super) const TIMES: [&str; 3] = ["times-one", "times-two", "times-three"];
/// The row that says of a stage that its first time band holds it.
pub(super) const FIRST: &str = "in-first-limit";

/// Every two places that show the same figure of the same thing.
pub(super) fn between(tables: &[&mut Table]) -> Vec<[Place; 2]> {
    let mut links = Vec::new();
    let mut link = |one: Option<Place>, other: Option<Place>| {
        if let (Some(one), Some(other)) = (one, other)
            && figure(tables, one) == figure(tables, other)
        {
            links.push([one, other]);
        }
    };
    let years = years(tables);
    for (year, outcomes) in years.iter().zip(["outcomes", "outcomes-last-year"]) {
        for (stage, times) in STAGES.iter().zip(TIMES) {
            for row in super::UNANSWERED.map(StageOutcome::slug) {
                let beside = place(tables, times, row, year);
                link(place(tables, outcomes, row, stage), beside);
            }
            link(
                place(tables, "volumes", stage, year),
                place(tables, "series", year, stage),
            );
        }
        for row in ["concern", "ombudsman"] {
            link(
                place(tables, "volumes", row, year),
                place(tables, "series", year, row),
            );
        }
        link(
            place(tables, "volumes", STAGES[0], year),
            place(tables, "context", "complaints-of-open-cases", year),
        );
        link(
            place(tables, "advocacy", "not-offered", year),
            place(tables, "not-offered", "total", year),
        );
    }
    // The sum of those who were to be offered an advocate is that of the children who complained.
    for year in &years {
        let Some(offers) = place(tables, "advocacy", "total", year) else {
            continue;
        };
        let children = CHILDREN
            .iter()
            .filter_map(|row| place(tables, "who", row, year));
        links.extend(children.map(|child| [child, offers]));
    }
    if let Some(year) = years.first() {
        for (stage, times) in STAGES.iter().zip(TIMES) {
            let unknown = [(times, year.as_str()), ("times-extended", *stage)]
                .map(|(table, column)| place(tables, table, "not-recorded", column));
            if let [Some(one), Some(other)] = unknown
                && figure(tables, one) == figure(tables, other)
            {
                links.push([one, other]);
            }
            if let Some(first) = place(tables, "times-extended", FIRST, stage) {
                let bands = bands_of(tables, times, year, first);
                links.extend(bands.into_iter().map(|band| [band, first]));
            }
        }
    }
    links
}

/// Every two places of which the second would tell what is withheld in the first, where one is of a crossed table.
pub(super) fn of_crosses(tables: &[&mut Table], counting: &Counting) -> Vec<[Place; 2]> {
    crossed::told_by(tables, &years(tables), counting)
}

/// This year and the one before, as columns call them.
pub(super) fn years(tables: &[&mut Table]) -> Vec<String> {
    let volumes = tables.iter().find(|table| table.id == "volumes");
    let columns = volumes.into_iter().flat_map(|table| &table.columns);
    columns.take(2).map(|column| column.id.clone()).collect()
}

/// The first time bands, as many as together hold what was in the first limit of the law: a council may divide it. None where
/// its bands run across it.
pub(super) fn bands_of(tables: &[&mut Table], times: &str, year: &str, first: Place) -> Vec<Place> {
    let wanted = figure(tables, first);
    let table = tables.iter().find(|table| table.id == times);
    let rows = table.map(|table| &table.rows[..]).unwrap_or_default();
    let (mut bands, mut sum) = (Vec::new(), 0);
    for row in rows.iter().filter(|row| !row.beside) {
        let Some(band) = place(tables, times, &row.id, year) else {
            break;
        };
        bands.push(band);
        sum += figure(tables, band).unwrap_or_default();
        if Some(sum) == wanted {
            return bands;
        }
    }
    Vec::new()
}

pub(super) fn place(tables: &[&mut Table], table: &str, row: &str, column: &str) -> Option<Place> {
    let at = tables.iter().position(|known| known.id == table)?;
    let found = &tables[at];
    let mut rows = found.rows.iter().chain(&found.total);
    Some(Place {
        table: at,
        row: rows.position(|known| known.id == row)?,
        column: found.columns.iter().position(|known| known.id == column)?,
    })
}

pub(super) fn figure(tables: &[&mut Table], place: Place) -> Option<i64> {
    let table = &tables[place.table];
    let row = table.rows.iter().chain(&table.total).nth(place.row)?;
    row.cells[place.column].value
}
