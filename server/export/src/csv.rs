//! CSV: every table one after another, one line a cell, so that any program can sort and filter them.

use anyhow::Result;
use app::components::figure;
use app::desk::ReportFile;
use report::{BigFigure, Cell, Column, Row, Table, Unit};
use rules::text::BYTE_ORDER_MARK;
use words::Words;

use super::book::Value;
use super::escape::cell;

/// The first line. `row` and `column` are the same whatever the words are; `value` is in the unit, `of` its base.
pub(super) const HEADINGS: [&str; 10] = [
    "table",
    "row",
    "row_name",
    "column",
    "column_name",
    "unit",
    "value",
    "of",
    "percent",
    "note",
];

/// What can stand under `unit`.
pub(super) const UNITS: [&str; 4] = ["count", "pence", "working-days", "percent"];

/// Every table of a report.
pub(super) fn report(file: &ReportFile, words: &Words) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(HEADINGS)?;
    for figure in file
        .report
        .in_short()
        .iter()
        .flat_map(|short| &short.figures)
    {
        writer.write_record(in_short(figure, words))?;
    }
    for table in file.report.tables() {
        for row in table.rows.iter().chain(&table.total) {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                writer.write_record(line(table, row, column, cell, words))?;
            }
        }
    }
    Ok(writer.into_inner()?)
}

/// Lines of texts; the first are the headings.
pub(super) fn texts(lines: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for line in lines {
        writer.write_record(line.iter().map(|text| cell(text)))?;
    }
    Ok(writer.into_inner()?)
}

/// Lines of cells; the first are the headings.
pub(super) fn cells(lines: &[Vec<Value>]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for line in lines {
        writer.write_record(line.iter().map(|value| match value {
            Value::Empty => String::new(),
            Value::Text(text) | Value::Percent(text) => cell(text),
            Value::Number(number) => number.to_string(),
            Value::Money(pence) => format!("{}.{:02}", pence / 100, (pence % 100).abs()),
            Value::Day(day) => day.to_string(),
        }))?;
    }
    Ok(writer.into_inner()?)
}

fn line(table: &Table, row: &Row, column: &Column, figure: &Cell, words: &Words) -> [String; 10] {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let nothing = table
        .rules
        .iter()
        .any(|(rule, _)| rule == "nothing-recorded");
    let note = match (figure.withheld, nothing && figure.value.is_none()) {
        (true, _) => "withheld",
        _ if figure.to_come => "not yet",
        (false, true) => "not recorded",
        (false, false) => "",
    };
    [
        cell(&table.id),
        cell(&row.id),
        cell(&figure::label(words, &row.label)),
        cell(&column.id),
        cell(&figure::label(words, &column.label)),
        unit(column.unit).to_owned(),
        number(figure.value),
        number(figure.of),
        figure.percent.clone().unwrap_or_default(),
        note.to_owned(),
    ]
}

/// A figure of the report in short, as a row of a table of that name.
fn in_short(large: &BigFigure, words: &Words) -> [String; 10] {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let figure = &large.cell;
    let note = if figure.withheld { "withheld" } else { "" };
    [
        "in-short".to_owned(),
        large.id.clone(),
        cell(&figure::sentence(words, &large.says)),
        "number".to_owned(),
        words.say("report-column-number"),
        unit(Unit::Count).to_owned(),
        number(figure.value),
        number(figure.of),
        figure.percent.clone().unwrap_or_default(),
        note.to_owned(),
    ]
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => UNITS[0],
        Unit::Pence => UNITS[1],
        Unit::WorkingDays => UNITS[2],
        Unit::Percent => UNITS[3],
    }
}
