//! What has not come yet is not none: months and quarters that begin after the day the report is made have no figure (reg 13).

use chrono::NaiveDate;

use super::entry_in_period::THIS;
use super::table_builder::TableBuilder;
use super::{Cell, Part, Section, Table};

/// The tables whose rows are years.
const YEARS_AS_ROWS: [&str; 2] = ["series", "compensation"];

/// Takes the figures of days to come out of the tables.
pub(super) fn tell(sections: &mut [Section], maker: &TableBuilder<'_>) {
    let begins = |day: NaiveDate| day > maker.frame.today;
    let whole = begins(maker.periods[THIS].from);
    for section in sections {
        for table in &mut section.tables {
            if whole && section.part != Part::Context {
                all(table, &maker.year(THIS).to_string());
            } else if !whole {
                rows(table, maker, begins);
            }
        }
    }
}

/// Rows that stand for a month or a quarter of this year.
fn rows(table: &mut Table, maker: &TableBuilder<'_>, begins: impl Fn(NaiveDate) -> bool) {
    let this = maker.year(THIS).to_string();
    let Some(at) = table.columns.iter().position(|column| column.id == this) else {
        return;
    };
    for row in &mut table.rows {
        let first = match table.id.as_str() {
            "months" => maker.month(&row.id),
            "costs" => maker.quarter(&row.id),
            _ => None,
        };
        if first.is_some_and(&begins) {
            row.cells[at] = Cell::to_come();
        }
    }
}

/// Everything of this period, which has not begun.
fn all(table: &mut Table, this: &str) {
    if table.id.ends_with("-last-year") {
        return;
    }
    let is_year_table = table.columns.iter().any(|column| column.id == this);
    let rows_are_years = YEARS_AS_ROWS.contains(&table.id.as_str());
    let columns: Vec<bool> = (table.columns.iter())
        .map(|column| !is_year_table || column.id == this || column.id == "change")
        .collect();
    for row in table.rows.iter_mut().chain(&mut table.total) {
        if rows_are_years && row.id != this {
            continue;
        }
        let cells = row.cells.iter_mut().zip(&columns);
        for (cell, _) in cells.filter(|(_, is_of_it)| **is_of_it) {
            *cell = Cell::to_come();
        }
    }
}
