//! The figures beside which the numbers are read: how many children live there, and how many of them the council works with.

use super::super::entry_in_period::{LAST, THIS};
use super::super::table_builder::{TableBuilder, rule};
use super::super::{Cell, Label, Row, Table, Unit};
use super::series::{Volumes, change, complaints};

const ID: &str = "context";

/// The rows that only the council knows.
const ROWS: [&str; 3] = ["under-18", "open-cases", "looked-after"];

/// The table; none where nothing is known of either year.
pub(crate) fn tables(maker: &TableBuilder<'_>, volumes: &[Volumes; 2]) -> Vec<Table> {
    if maker.frame.quarter.is_some() {
        return Vec::new();
    }
    let known = |row: &str, when: usize| maker.totals().get(maker.year(when), ID, row, "");
    if ROWS
        .iter()
        .all(|row| known(row, THIS).is_none() && known(row, LAST).is_none())
    {
        return Vec::new();
    }
    let mut rows: Vec<Row> = ROWS
        .iter()
        .map(|row| {
            let [now, then] = [THIS, LAST].map(|when| known(row, when));
            let cells = [now, then].map(|value| Cell {
                value,
                ..Cell::default()
            });
            let [now_cell, then_cell] = cells;
            Row {
                id: (*row).to_owned(),
                label: Label::key(format!("report-row-{row}")),
                beside: false,
                cells: vec![now_cell, then_cell, maker.change(ID, now, then)],
            }
        })
        .collect();
    let complaints = complaints(maker, volumes);
    let cells =
        [THIS, LAST].map(|when| maker.share(ID, when, complaints[when], known("open-cases", when)));
    let [now, then] = cells;
    rows.push(Row {
        id: "complaints-of-open-cases".to_owned(),
        label: Label::key("report-row-complaints-of-open-cases"),
        beside: false,
        cells: vec![
            now,
            then,
            maker.change(ID, complaints[THIS], complaints[LAST]),
        ],
    });
    let mut columns = [THIS, LAST]
        .map(|when| maker.column_of_year(when, Unit::Count))
        .to_vec();
    columns.push(change());
    let table = Table {
        id: ID.to_owned(),
        title: None,
        columns,
        rows,
        total: None,
        rules: Vec::new(),
        chart: None,
    };
    vec![rule(table, "counts-context")]
}
