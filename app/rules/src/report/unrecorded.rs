//! What nobody recorded is not known, and is not none: an earlier list has no column for it, or nobody keeps it (reg 13).

use super::counting::Unrecorded;
use super::maker::{Maker, STAGES};
use super::seen::{LAST, THIS};
use super::{Part, Row, Section, Table};

/// Sections of what is recorded apart from the complaints: without any record nobody can say that there was none.
const APART: [Part; 7] = [
    Part::Ombudsman,
    Part::Compensation,
    Part::Costs,
    Part::Learning,
    Part::Compliments,
    Part::Enquiries,
    Part::Corporate,
];

/// The rule of a table of which nothing is recorded, the end of a key.
pub(super) const RULE: &str = "nothing-recorded";

/// Takes figures of nothing out of what nobody recorded, as the rules say.
pub(super) fn tell(sections: &mut [Section], maker: &Maker<'_>) {
    let mode = maker.counting().unrecorded;
    if mode == Unrecorded::Zero {
        return;
    }
    for section in sections {
        if section.part == Part::Volumes {
            section
                .tables
                .iter_mut()
                .for_each(|table| volumes(table, maker));
        } else if APART.contains(&section.part) {
            for table in &mut section.tables {
                apart(table, maker);
            }
            if mode == Unrecorded::LeaveOut {
                section.tables.retain(|table| !is_unrecorded(table));
            } else if section.tables.iter().all(is_unrecorded) {
                // The section says it once.
                section.tables.truncate(1);
            }
        }
    }
}

/// A table of which the register has no record in either year shows no figure of this one, nor of the year before unless it was
/// printed.
fn apart(table: &mut Table, maker: &Maker<'_>) {
    // Whether something was learned is said of every complaint.
    if table.id == "learning" {
        return;
    }
    let (this, last) = (maker.year(THIS).to_string(), maker.year(LAST).to_string());
    let printed = maker.is_printed(&table.id);
    // Compensation has its years as rows, most tables as columns; the others are of this year.
    let of_row = |id: &str| id == last && printed;
    let is_year_table = table.columns.iter().any(|column| column.id == last);
    let is_older = |row: &Row| row.id != this && row.id != last && table.id == "compensation";
    let mut any = false;
    for row in table
        .rows
        .iter()
        .filter(|row| !of_row(&row.id) && !is_older(row))
    {
        for (column, cell) in table.columns.iter().zip(&row.cells) {
            let counts = !(printed && column.id == last);
            any |= counts && cell.value.unwrap_or_default() != 0;
        }
    }
    if any {
        return;
    }
    let keeps_column: Vec<bool> = (table.columns.iter())
        .map(|column| is_year_table && printed && column.id == last)
        .collect();
    let is_compensation = table.id == "compensation";
    let rows = table.rows.iter_mut().chain(&mut table.total);
    for row in rows {
        if is_compensation && (of_row(&row.id) || (row.id != this && row.id != last)) {
            continue;
        }
        clear(row, |at| keeps_column[at]);
    }
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    if cells.all(|cell| cell.value.is_none()) {
        table.chart = None;
        table.rules.push((RULE.to_owned(), Vec::new()));
    }
}

/// Kinds of feedback of which there is no record: their rows, and in the long series their lines.
fn volumes(table: &mut Table, maker: &Maker<'_>) {
    let last = maker.year(LAST).to_string();
    let printed = |year, row: &str| maker.totals().get(year, "volumes", row, "").is_some();
    match table.id.as_str() {
        "volumes" => {
            let rows = table.rows.iter_mut();
            for row in rows.filter(|row| !STAGES.contains(&&*row.id)) {
                let was_printed = printed(maker.year(LAST), &row.id);
                let counted = table.columns.iter().zip(&row.cells);
                let any = counted
                    .filter(|(column, _)| !(was_printed && column.id == last))
                    .any(|(_, cell)| cell.value.unwrap_or_default() != 0);
                if !any {
                    let columns = &table.columns;
                    clear(row, |at| was_printed && columns[at].id == last);
                }
            }
        }
        "series" => {
            for (at, column) in table.columns.iter().enumerate() {
                let was_printed =
                    |row: &Row| row.id.parse().is_ok_and(|year| printed(year, &column.id));
                let any = (table.rows.iter())
                    .filter(|row| !was_printed(row))
                    .any(|row| row.cells[at].value.unwrap_or_default() != 0);
                if any || STAGES.contains(&&*column.id) {
                    continue;
                }
                for row in table.rows.iter_mut().filter(|row| !was_printed(row)) {
                    row.cells[at] = super::Cell::default();
                }
            }
        }
        _ => {}
    }
}

/// Takes the figures out of a row, but for those columns that are kept.
fn clear(row: &mut Row, keeps: impl Fn(usize) -> bool) {
    for (at, cell) in row.cells.iter_mut().enumerate() {
        if !keeps(at) {
            *cell = super::Cell::default();
        }
    }
}

fn is_unrecorded(table: &Table) -> bool {
    table.rules.iter().any(|(rule, _)| rule == RULE)
}
