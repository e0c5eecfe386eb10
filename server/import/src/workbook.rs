//! The rows of a workbook: XLSX or ODS. Its one sheet is read, or of several the one that has the columns; hidden ones are none.
//! A cell is what it holds, not how it looks: a date is that day, and where a formula failed that is told.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Ods, Reader, SheetType, SheetVisible, Xlsx};

use super::columns::{Column, Holds};
use super::csv_rows::check_cell;
use super::file::{LONGEST_WORKBOOK, Workbook, unread};
use super::headings::{Headed, Headings};
use super::read::{Cell, LONGEST_ROW, Line};
use super::{ImportIssue, ImportIssues, spreadsheet, workbook_parts};

/// Reads every row of the sheet with the list, and hands it over until told to stop.
pub(super) fn rows(
    reader: Box<dyn Read + Send>,
    kind: Workbook,
    columns: &'static [Column],
    own: &Headings,
    each: &mut dyn FnMut(Line) -> bool,
) -> Result<(), ImportIssues> {
    let mut bytes = Vec::new();
    let read = reader.take(LONGEST_WORKBOOK + 1).read_to_end(&mut bytes);
    read.map_err(|cause| unread(&cause))?;
    workbook_parts::check(&bytes, kind).map_err(ImportIssue::file)?;
    // What somebody sent may be broken in a way that the library does not know of; that is no fault of the portal.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let mut book = Book::open(bytes, kind)?;
        let sheet = book.list(columns, own)?;
        let mut list = SheetRows::new(columns, own, each);
        book.cells(&sheet, &mut |at, data| list.takes(at, data))?;
        list.end()
    }));
    read.unwrap_or_else(|_| Err(broken()))
}

fn broken() -> ImportIssues {
    ImportIssue::file("workbook-broken").into()
}

enum Book {
    Xlsx(Box<Xlsx<Cursor<Vec<u8>>>>),
    Ods(Ods<Cursor<Vec<u8>>>),
}

/// Row and column of a cell, both from 0.
type CellPlace = (u32, u32);

impl Book {
    fn open(bytes: Vec<u8>, kind: Workbook) -> Result<Self, ImportIssues> {
        let bytes = Cursor::new(bytes);
        match kind {
            Workbook::Xlsx => Xlsx::new(bytes).map(|book| Self::Xlsx(Box::new(book))).ok(),
            Workbook::Ods => Ods::new(bytes).map(Self::Ods).ok(),
        }
        .ok_or_else(broken)
    }

    /// The sheet with the list.
    fn list(&mut self, columns: &'static [Column], own: &Headings) -> Result<String, ImportIssues> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        };
        let shown = sheets.iter().filter(|sheet| {
            sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet
        });
        let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
        let mut filled = Vec::new();
        for name in names {
            let headings = self.headings(&name)?;
            let headed = headings.iter().map(|heading| own.headed(heading, columns));
            let headed: Vec<Option<Headed>> = headed.collect();
            let has = |(at, column): (usize, &Column)| {
                !column.needed || headed.contains(&Some(Headed::Column(at)))
            };
            if !headings.is_empty() {
                let has_all = columns.iter().enumerate().all(has);
                filled.push((name, has_all));
            }
        }
        let listed = |sheets: &[(String, bool)]| {
            let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
            names.join(", ")
        };
        let lists: Vec<(String, bool)> = filled
            .iter()
            .filter(|(_, has_all)| *has_all)
            .cloned()
            .collect();
        match (&filled[..], &lists[..]) {
            ([], _) => Err(ImportIssue::file("empty").into()),
            ([(name, _)], _) | (_, [(name, _)]) => Ok(name.clone()),
            (filled, []) => Err(ImportIssue::file("sheets-none")
                .with("sheets", listed(filled))
                .into()),
            (_, lists) => Err(ImportIssue::file("sheets-several")
                .with("sheets", listed(lists))
                .into()),
        }
    }

    /// What stands in the first row that has something.
    fn headings(&mut self, sheet: &str) -> Result<Vec<String>, ImportIssues> {
        let (mut row, mut headings) = (None, Vec::new());
        self.cells(sheet, &mut |(at, _), data| {
            if data == Data::Empty {
                return true;
            }
            if *row.get_or_insert(at) != at {
                return false;
            }
            headings.push(data.to_string());
            true
        })?;
        Ok(headings)
    }

    /// The cells of a sheet, row by row, until told to stop.
    fn cells(
        &mut self,
        sheet: &str,
        each: &mut dyn FnMut(CellPlace, Data) -> bool,
    ) -> Result<(), ImportIssues> {
        match self {
            Self::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| broken())?;
                while let Some(cell) = cells.next_cell().map_err(|_| broken())? {
                    if !each(cell.get_position(), cell.get_value().clone().into()) {
                        break;
                    }
                }
            }
            Self::Ods(book) => {
                let range = book.worksheet_range(sheet).map_err(|_| broken())?;
                let (first_row, first_column) = range.start().unwrap_or_default();
                for (row, column, data) in range.used_cells() {
                    let at = |first: u32, cell: usize| {
                        first + u32::try_from(cell).unwrap_or(u32::MAX - first)
                    };
                    if !each((at(first_row, row), at(first_column, column)), data.clone()) {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A sheet, as its cells come.
struct SheetRows<'a> {
    columns: &'static [Column],
    own: &'a Headings,
    each: &'a mut dyn FnMut(Line) -> bool,
    /// The row that is being read, from 0, and how long it is.
    row: Option<u32>,
    length: u64,
    cells: Vec<(u32, Data)>,
    /// By place in the sheet, the column.
    headed: Option<Vec<Headed>>,
    issues: ImportIssues,
    is_over: bool,
}

impl<'a> SheetRows<'a> {
    fn new(
        columns: &'static [Column],
        own: &'a Headings,
        each: &'a mut dyn FnMut(Line) -> bool,
    ) -> Self {
        Self {
            columns,
            own,
            each,
            row: None,
            length: 0,
            cells: Vec::new(),
            headed: None,
            issues: ImportIssues::default(),
            is_over: false,
        }
    }

    /// Takes a cell; false when nothing more is wanted.
    fn takes(&mut self, (row, column): CellPlace, data: Data) -> bool {
        if self.row != Some(row) {
            self.end_row();
            self.row = Some(row);
        }
        let is_blank = match &data {
            Data::Empty => true,
            Data::String(text) => text.trim().is_empty(),
            _ => false,
        };
        if !is_blank {
            if let Data::String(text) = &data {
                self.length += text.len() as u64;
            }
            if self.length > LONGEST_ROW {
                self.issues
                    .add(ImportIssue::row(row.saturating_add(1), "", "row-long"));
                self.is_over = true;
            }
            self.cells.push((column, data));
        }
        !self.is_over
    }

    fn end_row(&mut self) {
        let (cells, row) = (std::mem::take(&mut self.cells), self.row);
        self.length = 0;
        let Some(row) = row.filter(|_| !cells.is_empty() && !self.is_over) else {
            return;
        };
        let row = row.saturating_add(1);
        let Some(headed) = &self.headed else {
            let width = cells
                .iter()
                .map(|(at, _)| *at as usize + 1)
                .max()
                .unwrap_or_default();
            let mut headings = vec![String::new(); width];
            for (at, data) in cells {
                headings[at as usize] = data.to_string();
            }
            match self.own.all(&headings, self.columns, row) {
                Ok(places) => self.headed = Some(places),
                Err(issues) => {
                    issues.into_all().for_each(|issue| self.issues.add(issue));
                    self.is_over = true;
                }
            }
            return;
        };
        let mut line = Line {
            row,
            cells: vec![None; self.columns.len()],
        };
        let mut is_told = false;
        for (at, data) in cells {
            let place = match headed.get(at as usize) {
                Some(Headed::Column(place)) => *place,
                Some(Headed::LeftOut) => continue,
                Some(Headed::Blank) | None => {
                    let issue = ImportIssue::row(row, "", "no-heading");
                    self.issues.add(issue.read(&data.to_string()));
                    continue;
                }
            };
            let column = &self.columns[place];
            let text = text(&data, column)
                .map_err(|what| ImportIssue::row(row, column.name, what).read(&data.to_string()));
            match text.and_then(|text| check_cell(&text, row, column).map(|()| text)) {
                Ok(text) => line.cells[place] = Some(Cell::Text(text)),
                Err(issue) => {
                    self.issues.add(issue);
                    is_told |= column.needed;
                }
            }
        }
        // Without a cell that is needed and was told, the row would only be told that it is missing.
        let is_read = !is_told && line.cells.iter().any(Option::is_some);
        self.is_over = self.issues.is_full() || (is_read && !(self.each)(line));
    }

    fn end(mut self) -> Result<(), ImportIssues> {
        self.end_row();
        if self.headed.is_none() && self.issues.is_empty() {
            self.issues.add(ImportIssue::file("empty"));
        }
        if self.issues.is_empty() {
            Ok(())
        } else {
            Err(self.issues)
        }
    }
}

/// Days that a workbook counts and that can be a date of ours; others are shown as they are.
const DAYS: std::ops::Range<f64> = 1.0..100_000.0;

/// What a cell holds, as somebody would type it in this column.
///
/// # Errors
/// `cell-error`, `ref-date` or `percent-cell`.
fn text(data: &Data, column: &Column) -> Result<String, &'static str> {
    let is_reference = column.name == "ref";
    match data {
        Data::Empty => Ok(String::new()),
        Data::Error(_) => Err("cell-error"),
        Data::DateTimeIso(_) if is_reference => Err("ref-date"),
        Data::DateTime(_) if is_reference => Err("ref-date"),
        // Shown as 61.6 %, it is 0.616.
        Data::Float(part)
            if matches!(column.holds, Holds::Percent)
                && (0.0..=1.0).contains(part)
                && *part > 0.0 =>
        {
            Err("percent-cell")
        }
        Data::Float(number) => {
            let number = serde_json::Number::from_f64(*number).ok_or("cell-error")?;
            Ok(spreadsheet::written(&number, column))
        }
        Data::DateTime(moment) if moment.is_datetime() && DAYS.contains(&moment.as_f64()) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Ok(format!("{year:04}-{month:02}-{day:02}"))
        }
        Data::DateTime(span) => Ok(span.as_f64().to_string()),
        Data::Int(number) => Ok(number.to_string()),
        Data::Bool(_) | Data::String(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => {
            Ok(data.to_string())
        }
    }
}
