//! A workbook, before it is known in which format: sheets of lines of cells.

mod charts;
pub(super) mod cover;

use std::collections::BTreeSet;

use app::components::chart::picture;
use app::components::figure;
use app::components::report_body::with_year_before;
use app::components::report_table::ShownTable;
use app::desk::ReportFile;
use chrono::NaiveDate;
use report::{Cell, Column, InShort, Part, Row, Section, Table, Unit};
use words::{Words, prose};

pub use charts::SheetChart;

use super::escape::clean;

/// What a spreadsheet opens: sheets of cells, the same for XLSX and ODS.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// Its title, as its properties say.
    pub title: String,
    /// Who made it: the council.
    pub author: String,
    /// Its sheets; the first is the cover.
    pub sheets: Vec<Sheet>,
    /// The figures of its charts, where a program draws them; it stands after the others. None where there is no chart.
    pub figures: Option<Sheet>,
}

/// One table or list, with the lines above it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What stands on its tab: at most 31 characters, each sheet another.
    pub name: String,
    /// Its lines; the first is its title, and stays in sight.
    pub lines: Vec<Line>,
    /// What stands under some of them, in that order.
    pub charts: Vec<SheetChart>,
}

/// A line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// By this a program that writes the sheet chooses its style.
    pub kind: Kind,
    /// From left to right.
    pub cells: Vec<Value>,
}

/// What a line is, and so how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The title of the sheet.
    Title,
    /// The title of a table.
    Heading,
    /// The headings of columns.
    Head,
    /// Figures of one thing that is counted.
    Row,
    /// The last row, where the rows add up.
    Total,
    /// A sentence across the sheet, such as a note.
    Words,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Text; never a formula.
    Text(String),
    /// A whole number, such as a count or a year.
    Number(i64),
    /// Pence.
    Money(i64),
    /// A day.
    Day(NaiveDate),
    /// A share as it is printed, such as `20.2` for 20.2 %.
    Percent(String),
}

impl Value {
    /// Text, without what no format can hold.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(clean(text))
    }
}

impl Line {
    /// A line of one cell of text.
    #[must_use]
    pub fn words(kind: Kind, text: &str) -> Self {
        Self {
            kind,
            cells: vec![Value::text(text)],
        }
    }

    /// A line that keeps what is above from what is below.
    #[must_use]
    pub const fn gap() -> Self {
        Self {
            kind: Kind::Words,
            cells: Vec::new(),
        }
    }

    /// A line of several cells of text.
    #[must_use]
    pub fn texts<'a>(kind: Kind, texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            kind,
            cells: texts.into_iter().map(Value::text).collect(),
        }
    }
}

/// A report as a workbook: a cover, and a sheet a section.
pub(super) fn of_report(file: &ReportFile, council: &str, words: &Words) -> Workbook {
    let cover = cover::sheet(file, council, words);
    let mut sheets = vec![cover];
    let figures_name = words.say("report-file-chart-figures");
    let mut figures = vec![Line::words(Kind::Title, &figures_name)];
    let sections = file.report.sections.iter();
    sheets.extend(sections.map(|section| of_section(section, file, &mut figures, words)));
    let has_charts = figures.len() > 1;
    sheets.push(Sheet {
        name: figures_name,
        lines: figures,
        charts: Vec::new(),
    });
    give_names(&mut sheets);
    let figures = sheets.pop().filter(|_| has_charts);
    Workbook {
        title: title(file, words),
        author: clean(council),
        sheets,
        figures,
    }
}

pub(super) fn title(file: &ReportFile, words: &Words) -> String {
    let year = file.year.to_string();
    match file.quarter {
        None => words.say_with("report-file-title-annual", &[("year", &year)]),
        Some(quarter) => words.say_with(
            "report-file-title-quarter",
            &[("year", &year), ("quarter", &quarter.to_string())],
        ),
    }
}

/// The figures to remember, each with what it is of, and the sentences.
fn in_short<'a>(short: &'a InShort, words: &'a Words) -> impl Iterator<Item = Line> + 'a {
    let figures = short.figures.iter().map(|large| Line {
        kind: Kind::Row,
        cells: vec![
            Value::text(&figure::sentence(words, &large.says)),
            match &large.cell {
                cell if cell.withheld => Value::text(&words.say("report-file-withheld")),
                Cell {
                    percent: Some(percent),
                    ..
                } => Value::Percent(percent.clone()),
                Cell { of: Some(_), .. } => Value::Empty,
                cell => cell.value.map_or(Value::Empty, Value::Number),
            },
        ],
    });
    let sentences = short.sentences.iter();
    let sentences =
        sentences.map(|sentence| Line::words(Kind::Words, &figure::sentence(words, sentence)));
    figures.chain([Line::gap()]).chain(sentences)
}

/// A section; the figures of its charts are added to those of the sections before it.
fn of_section(
    section: &Section,
    file: &ReportFile,
    figures: &mut Vec<Line>,
    words: &Words,
) -> Sheet {
    let name = words.say(&format!("report-part-{}", section.part.slug()));
    let mut lines = vec![Line::words(Kind::Title, &name)];
    if let Some(short) = &section.in_short {
        lines.extend(in_short(short, words));
    }
    if let Some(written) = file.words.get(&section.part) {
        let paragraphs = prose::plain(written).into_iter();
        lines.extend(paragraphs.map(|paragraph| Line::words(Kind::Words, &paragraph)));
    }
    let mut charts = Vec::new();
    let tables = with_year_before(&section.tables);
    for (table, (to_draw, before)) in section.tables.iter().zip(tables) {
        lines.push(Line::gap());
        lines.extend(of_table(table, words));
        let shown = ShownTable::of(words, to_draw, file.report.counting.withhold_under);
        if shown.none.is_none()
            && let Some(picture) = picture(words, &shown.table, before, &shown.title)
            && let Some(column) = shown.table.columns.first()
        {
            let below = lines.len();
            charts.extend(charts::of_picture(
                &picture,
                column.unit,
                below,
                figures,
                words,
            ));
        }
    }
    if section.part == Part::Compliments && !file.quotes.is_empty() {
        lines.push(Line::gap());
        lines.push(Line::words(Kind::Heading, &words.say("report-file-quotes")));
        let quotes = file.quotes.iter();
        lines.extend(quotes.map(|(service, quote)| {
            Line::texts(Kind::Words, [service, quote].map(String::as_str))
        }));
    }
    Sheet {
        name,
        lines,
        charts,
    }
}

fn of_table(table: &Table, words: &Words) -> Vec<Line> {
    let title = figure::label(words, &table.heading());
    let mut lines = vec![Line::words(Kind::Heading, &title)];
    let mut head = vec![Value::Empty];
    for (at, column) in table.columns.iter().enumerate() {
        let label = figure::label(words, &column.label);
        if has_values(table, at) {
            head.push(Value::text(&label));
        }
        if has_percents(table, at) {
            let label = words.say_with("report-file-percent", &[("column", &label)]);
            head.push(Value::text(&label));
        }
    }
    lines.push(Line {
        kind: Kind::Head,
        cells: head,
    });
    let rows = table
        .rows
        .iter()
        .map(|row| of_row(row, table, Kind::Row, words));
    lines.extend(rows);
    lines.extend(
        table
            .total
            .iter()
            .map(|row| of_row(row, table, Kind::Total, words)),
    );
    for (rule, arguments) in &table.rules {
        let rule = figure::say(words, &format!("report-rule-{rule}"), arguments);
        lines.push(Line::words(Kind::Words, &rule));
    }
    lines
}

fn of_row(row: &Row, table: &Table, kind: Kind, words: &Words) -> Line {
    let mut cells = vec![Value::text(&figure::label(words, &row.label))];
    for (at, (column, cell)) in table.columns.iter().zip(&row.cells).enumerate() {
        if has_values(table, at) {
            cells.push(value(cell, column, words));
        }
        if has_percents(table, at) {
            cells.push(match &cell.percent {
                Some(percent) if !cell.dash => Value::Percent(percent.clone()),
                _ => Value::Empty,
            });
        }
    }
    Line { kind, cells }
}

fn value(cell: &Cell, column: &Column, words: &Words) -> Value {
    match cell.value {
        _ if cell.withheld => Value::text(&words.say("report-file-withheld")),
        _ if cell.to_come => Value::text(&words.say("report-page-not-yet")),
        _ if cell.dash => Value::text("–"),
        None => Value::Empty,
        Some(pence) if column.unit == Unit::Pence => Value::Money(pence),
        Some(number) => Value::Number(number),
    }
}

fn cells(table: &Table, at: usize) -> impl Iterator<Item = &Cell> {
    let rows = table.rows.iter().chain(&table.total);
    rows.filter_map(move |row| row.cells.get(at))
}

fn has_percents(table: &Table, at: usize) -> bool {
    cells(table, at).any(|cell| cell.percent.is_some())
}

/// A column of percentages alone has no second column of numbers.
fn has_values(table: &Table, at: usize) -> bool {
    let has_words = |cell: &Cell| cell.withheld || cell.to_come;
    table.columns[at].unit != Unit::Percent || cells(table, at).any(has_words)
}

/// Makes the names of sheets short, without what no program takes, and each another.
pub(super) fn give_names(sheets: &mut [Sheet]) {
    let mut taken = BTreeSet::new();
    for sheet in sheets {
        let plain: String = clean(&sheet.name)
            .chars()
            .filter(|character| !"[]:*?/\\\n\t'".contains(*character))
            .collect();
        let plain = plain.trim();
        let mut number = 1;
        loop {
            let ending = if number == 1 {
                String::new()
            } else {
                format!(" {number}")
            };
            let room = 31 - ending.len();
            let name = plain.chars().take(room).collect::<String>() + &ending;
            let is_free = !name.trim().is_empty() && taken.insert(name.to_lowercase());
            if is_free {
                sheet.name = name;
                break;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_short_plain_and_each_another() {
        let sheet = |name: &str| Sheet {
            name: name.to_owned(),
            lines: Vec::new(),
            charts: Vec::new(),
        };
        let long = "What children and young people in our care told us";
        let mut sheets = [long, long, "a/b:c", "", "COVER", "Cover"].map(sheet);
        give_names(&mut sheets);
        let names = sheets.map(|sheet| sheet.name);
        assert_eq!(
            names,
            [
                "What children and young people ",
                "What children and young peopl 2",
                "abc",
                " 2",
                "COVER",
                "Cover 2"
            ]
        );
    }
}
