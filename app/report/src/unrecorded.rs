//! What nobody recorded is not known, and is not none: an earlier list has no column for it, or nobody keeps it (reg 13).

use std::collections::BTreeSet;

use super::counting::Unrecorded;
use super::entry_in_period::STAGES;
use super::entry_in_period::{LAST, THIS};
use super::table_builder::TableBuilder;
use super::{Part, Row, Section, Table, Year};

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

/// Tables that count the same as a row of the table `volumes`, by the beginning of their name: what is recorded in one is
/// recorded in all.
const SAME: [(&str, &str); 6] = [
    ("ombudsman-services", "ombudsman"),
    ("ombudsman", "ombudsman"),
    ("compliments", "compliment"),
    ("enquiries", "enquiry"),
    ("refused", "not-eligible"),
    ("corporate-", "corporate"),
];

/// What anything is recorded of: rows of the table `volumes`, and the table `remedies`.
type Recorded<'a> = BTreeSet<&'a str>;

/// Takes figures of nothing out of what nobody recorded, as the rules say; `recorded` is what came in of what kind.
pub(super) fn tell(sections: &mut [Section], maker: &TableBuilder<'_>, recorded: &Recorded<'_>) {
    let mut recorded = recorded.clone();
    let tables = sections.iter().flat_map(|section| &section.tables);
    // A council's own table counts complaints, whatever it is called, and is there only when something is recorded.
    for table in tables.filter(|table| table.title.is_none()) {
        recorded.extend(volume_of(&table.id).filter(|_| has_figures(table, maker)));
        if table.id == "remedies" && has_figures(table, maker) {
            recorded.insert("remedies");
        }
        if table.id == "volumes" {
            let rows = table.rows.iter();
            let some = rows.filter(|row| has_volume(row, table, maker));
            let some: Vec<&'static str> = some.filter_map(|row| known_row(&row.id)).collect();
            recorded.extend(some);
        }
    }
    let mode = maker.counting().unrecorded;
    if mode == Unrecorded::Zero {
        return;
    }
    for section in sections {
        if section.part == Part::Volumes {
            section
                .tables
                .iter_mut()
                .for_each(|table| volumes(table, maker, &recorded));
        } else if APART.contains(&section.part) {
            for table in &mut section.tables {
                apart(table, maker, &recorded);
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

/// The row of the table `volumes` that counts the same as a table.
fn volume_of(table: &str) -> Option<&'static str> {
    let same = SAME.iter().find(|(begins, _)| table.starts_with(begins));
    same.map(|(_, volume)| *volume)
}

/// The row of the table `volumes` with this id, as [`SAME`] and the series call it.
fn known_row(id: &str) -> Option<&'static str> {
    const ROWS: [&str; 8] = [
        "concern",
        "compliment",
        "comment",
        "enquiry",
        "advocacy-request",
        "not-eligible",
        "ombudsman",
        "corporate",
    ];
    ROWS.into_iter().find(|row| *row == id)
}

/// Whether anything was counted in a row of the table `volumes`.
fn has_volume(row: &Row, table: &Table, maker: &TableBuilder<'_>) -> bool {
    let last = maker.year(LAST).to_string();
    let was_printed = is_volume_printed(maker, maker.year(LAST), &row.id);
    let cells = table.columns.iter().zip(&row.cells);
    cells
        .filter(|(column, _)| !(was_printed && column.id == last))
        .any(|(_, cell)| cell.value.unwrap_or_default() != 0)
}

fn is_volume_printed(maker: &TableBuilder<'_>, year: Year, row: &str) -> bool {
    maker.totals().get(year, "volumes", row, "").is_some()
}

/// Whether anything was counted in a table, in this year or the one before; what was printed was not counted.
fn has_figures(table: &Table, maker: &TableBuilder<'_>) -> bool {
    let (this, last) = (maker.year(THIS).to_string(), maker.year(LAST).to_string());
    let printed = maker.is_printed(&table.id);
    // Compensation has its years as rows, most tables as columns; the others are of this year.
    let is_older = |row: &Row| row.id != this && row.id != last && table.id == "compensation";
    let rows = table.rows.iter();
    rows.filter(|row| !(is_older(row) || printed && row.id == last))
        .flat_map(|row| table.columns.iter().zip(&row.cells))
        .filter(|(column, _)| !(printed && column.id == last))
        .any(|(_, cell)| cell.value.unwrap_or_default() != 0)
}

/// A table of which the register has no record in either year shows no figure of this one, nor of the year before unless it was
/// printed.
fn apart(table: &mut Table, maker: &TableBuilder<'_>, recorded: &Recorded<'_>) {
    // Whether something was learned is said of every complaint.
    if table.id == "learning" || table.title.is_some() {
        return;
    }
    let (this, last) = (maker.year(THIS).to_string(), maker.year(LAST).to_string());
    let printed = maker.is_printed(&table.id);
    let is_compensation = table.id == "compensation";
    // Where remedies are recorded, and none of them is money, nothing was paid.
    let same = volume_of(&table.id).or(is_compensation.then_some("remedies"));
    if same.is_some_and(|same| recorded.contains(same)) || has_figures(table, maker) {
        return;
    }
    let of_row = |id: &str| id == last && printed;
    let is_year_table = table.columns.iter().any(|column| column.id == last);
    let keeps_column: Vec<bool> = (table.columns.iter())
        .map(|column| is_year_table && printed && column.id == last)
        .collect();
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
fn volumes(table: &mut Table, maker: &TableBuilder<'_>, recorded: &Recorded<'_>) {
    let last = maker.year(LAST).to_string();
    let is_known = |id: &str| STAGES.contains(&id) || recorded.contains(id);
    match table.id.as_str() {
        "volumes" => {
            let rows = table.rows.iter_mut();
            for row in rows.filter(|row| !is_known(&row.id)) {
                let was_printed = is_volume_printed(maker, maker.year(LAST), &row.id);
                let columns = &table.columns;
                clear(row, |at| was_printed && columns[at].id == last);
            }
        }
        "series" => {
            let this = maker.year(THIS).to_string();
            for (at, column) in table.columns.iter().enumerate() {
                if is_known(&column.id) {
                    continue;
                }
                let was_printed = |row: &Row| {
                    let year = row.id.parse();
                    year.is_ok_and(|year| is_volume_printed(maker, year, &column.id))
                };
                // Of older years it is known what was counted, if anything was in any of them.
                let mut counted = table.rows.iter().filter(|row| !was_printed(row));
                let any = counted.any(|row| row.cells[at].value.unwrap_or_default() != 0);
                let is_older = |row: &Row| row.id != this && row.id != last;
                let rows = table.rows.iter_mut();
                for row in rows.filter(|row| !(was_printed(row) || any && is_older(row))) {
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
