//! A workbook as Microsoft writes them (Office Open XML): real numbers, and text that is never a formula.

mod chart;

use anyhow::Result;
use chrono::Datelike;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as XlsxWorkbook,
    Worksheet,
};

use super::book::{Kind, Line, Sheet, Value, Workbook};

/// The widest column, in characters; longer text goes on in the next line.
const WIDEST: usize = 60;
/// No row is higher, in points.
const HIGHEST: f64 = 409.0;
/// No cell holds more characters.
const LONGEST: usize = 32_000;

/// The workbook as a file.
pub(super) fn write(book: &Workbook) -> Result<Vec<u8>> {
    let mut workbook = XlsxWorkbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&book.title)
            .set_author(&book.author),
    );
    let figures = book.figures.as_ref().map_or("", |sheet| &sheet.name);
    for sheet in book.sheets.iter().chain(&book.figures) {
        write_sheet(workbook.add_worksheet(), sheet, figures)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// A sheet, with its charts from the sheet that is called `figures`.
fn write_sheet(on: &mut Worksheet, sheet: &Sheet, figures: &str) -> Result<()> {
    on.set_name(&sheet.name)?;
    // The names of the rows stay in sight, and those of the columns where there is one table; otherwise the title.
    let mut heads = (1..)
        .zip(&sheet.lines)
        .filter(|(_, line)| line.kind == Kind::Head);
    let only = heads.next().filter(|_| heads.next().is_none());
    on.set_freeze_panes(only.map_or(1, |(below, _)| below), 1)?;
    on.set_paper_size(9)
        .set_landscape()
        .set_print_fit_to_pages(1, 0);
    let widths = widths(sheet);
    for (at, width) in widths.iter().enumerate() {
        on.set_column_width(u16::try_from(at)?, f64::from(*width))?;
    }
    let (mut row, mut charts) = (0, sheet.charts.iter().peekable());
    for (at, line) in sheet.lines.iter().enumerate() {
        if let Some(height) = height(line, &widths) {
            on.set_row_height(row, height)?;
        }
        for (column, value) in line.cells.iter().enumerate() {
            let place = (row, u16::try_from(column)?);
            write_cell(on, place, line.kind, column, value)?;
        }
        row += 1;
        while let Some(of) = charts.next_if(|of| of.below == at + 1) {
            on.insert_chart(row + 1, 0, &chart::draw(of, figures)?)?;
            row += 1 + chart::room(of)?;
        }
    }
    Ok(())
}

fn write_cell(
    on: &mut Worksheet,
    (row, column): (u32, u16),
    kind: Kind,
    at: usize,
    value: &Value,
) -> Result<()> {
    let look = look(kind, at);
    match value {
        Value::Empty if matches!(kind, Kind::Head | Kind::Total) => {
            on.write_blank(row, column, &look)?;
        }
        Value::Empty => {}
        Value::Text(text) => {
            let text: String = text.chars().take(LONGEST).collect();
            on.write_string_with_format(row, column, text, &look)?;
        }
        Value::Number(number) => {
            let look = look.set_num_format("#,##0");
            on.write_number_with_format(row, column, exact(*number), &look)?;
        }
        Value::Money(pence) => {
            let look = look.set_num_format("£#,##0.00");
            on.write_number_with_format(row, column, exact(*pence) / 100.0, &look)?;
        }
        Value::Day(day) => {
            let look = look.set_num_format("dd/mm/yyyy");
            let (year, month, day) = (day.year(), day.month(), day.day());
            let day =
                ExcelDateTime::from_ymd(year.try_into()?, month.try_into()?, day.try_into()?)?;
            on.write_datetime_with_format(row, column, &day, &look)?;
        }
        Value::Percent(percent) => {
            let look = look.set_num_format(percent_format(percent));
            on.write_number_with_format(row, column, share(percent)?, &look)?;
        }
    }
    Ok(())
}

fn look(kind: Kind, at: usize) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match kind {
        Kind::Title => format.set_bold().set_font_size(16),
        Kind::Heading => format.set_bold().set_font_size(13),
        Kind::Head => format
            .set_bold()
            .set_text_wrap()
            .set_border_bottom(FormatBorder::Thin)
            .set_align(if at == 0 {
                FormatAlign::Left
            } else {
                FormatAlign::Right
            }),
        Kind::Total => format.set_bold().set_border_top(FormatBorder::Thin),
        Kind::Row | Kind::Words => format.set_text_wrap(),
    }
}

/// How high a row is that is higher than others. Excel finds out by itself; LibreOffice lets the text run into the next row.
fn height(line: &Line, widths: &[u16]) -> Option<f64> {
    let lines = match line.kind {
        Kind::Title => return Some(24.0),
        Kind::Heading => return Some(19.0),
        Kind::Total => 1,
        Kind::Head | Kind::Row | Kind::Words => {
            let cells = line.cells.iter().zip(widths);
            let lines = cells.map(|(value, width)| lines(value, usize::from(*width)));
            lines.max().unwrap_or(1)
        }
    };
    (lines > 1).then(|| {
        f64::from(u32::try_from(lines).unwrap_or(1))
            .mul_add(15.0, 1.0)
            .min(HIGHEST)
    })
}

/// On how many lines a text goes in a column of this width; rather one too many.
fn lines(value: &Value, width: usize) -> usize {
    let Value::Text(text) = value else { return 1 };
    let lines = text
        .lines()
        .map(|line| line.chars().count().div_ceil(width.max(2) - 1).max(1));
    lines.sum::<usize>().max(1)
}

/// How wide each column has to be for what is in it, but for titles, which may reach over their neighbours.
pub(super) fn widths(sheet: &Sheet) -> Vec<u16> {
    let mut widths: Vec<u16> = Vec::new();
    for line in &sheet.lines {
        for (at, value) in line.cells.iter().enumerate() {
            if widths.len() <= at {
                widths.resize(at + 1, 12);
            }
            widths[at] = widths[at].max(width(line, value));
        }
    }
    widths
}

fn width(line: &Line, value: &Value) -> u16 {
    let Value::Text(text) = value else { return 12 };
    match line.kind {
        Kind::Title | Kind::Heading => 0,
        // Headings of columns go on in the next line; their longest word must fit.
        Kind::Head => {
            let words = text.split(' ').map(|word| word.chars().count() + 2);
            short(words.max().unwrap_or_default())
        }
        Kind::Row | Kind::Total | Kind::Words => short(text.chars().count() + 2),
    }
}

fn short(characters: usize) -> u16 {
    u16::try_from(characters.min(WIDEST)).unwrap_or(12)
}

/// With as many decimals as it is printed with.
fn percent_format(percent: &str) -> &'static str {
    match decimals(percent) {
        0 => "0%",
        1 => "0.0%",
        _ => "0.00%",
    }
}

/// How many decimals a percentage is printed with.
pub(super) fn decimals(percent: &str) -> usize {
    percent.split_once('.').map_or(0, |(_, rest)| rest.len())
}

/// A printed percentage as a share: 20.2 is 0.202.
pub(super) fn share(percent: &str) -> Result<f64> {
    let percent: f64 = percent.parse()?;
    Ok((percent * 1e6).round() / 1e8)
}

/// Every figure of a report is far smaller than what a cell can hold exactly.
#[expect(clippy::cast_precision_loss, reason = "counts and pence of a council")]
fn exact(number: i64) -> f64 {
    number as f64
}
