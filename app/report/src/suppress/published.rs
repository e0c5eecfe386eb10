//! What the published report of the year before says of the figures of that year. Both reports lie side by side: what one of
//! them withholds the other may not show, and what that one shows is no secret any more.

use super::links::{Place, years};
use crate::entry_in_period::LAST;
use crate::{Report, Table};

/// The figures of the year before.
#[derive(Default)]
pub(super) struct Published {
    pub(super) withheld: Vec<Place>,
    pub(super) shown: Vec<Place>,
}

impl Published {
    pub(super) fn of(tables: &[&mut Table], report: Option<&Report>) -> Self {
        let mut found = Self::default();
        let years = years(tables);
        let (Some(report), Some(last)) = (report, years.get(LAST)) else {
            return found;
        };
        for (at, table) in tables.iter().enumerate() {
            let own = table.id.strip_suffix("-last-year");
            let Some(then) = report.table(own.unwrap_or(&table.id)) else {
                continue;
            };
            for (row, line) in table.rows.iter().chain(&table.total).enumerate() {
                for (column, head) in table.columns.iter().enumerate() {
                    if own.is_none() && head.id != *last {
                        continue;
                    }
                    let place = Place {
                        table: at,
                        row,
                        column,
                    };
                    match then.cell(&line.id, &head.id) {
                        Some(cell) if cell.withheld => found.withheld.push(place),
                        Some(cell) if cell.value.is_some() => found.shown.push(place),
                        _ => {}
                    }
                }
            }
        }
        found
    }
}
