//! The rows of a CSV file.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use csv::{ByteRecord, ReaderBuilder};

use super::columns::{Column, Holds};
use super::headings::{Headed, Headings};
use super::quotes::{Quotes, stray_row};
use super::read::{Bounded, Cell, ENDLESS, LONGEST_ROW, Line};
use super::{ImportIssue, ImportIssues, letters};

/// The longest cell that is no text, in characters.
const LONGEST_CELL: usize = 4_000;

/// Reads every row, and hands it over until told to stop.
pub(super) fn rows(
    reader: Box<dyn Read + Send>,
    divider: u8,
    windows: bool,
    columns: &'static [Column],
    own: &Headings,
    each: &mut dyn FnMut(Line) -> bool,
) -> Result<(), ImportIssues> {
    let read = Arc::new(AtomicU64::new(0));
    let bounded = Bounded {
        reader,
        passed: 0,
        read: read.clone(),
    };
    let mut rows = ReaderBuilder::new()
        .delimiter(divider)
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(64 * 1024)
        .from_reader(Quotes::new(bounded, divider));
    let mut record = ByteRecord::new();
    // Empty lines are rows of a spreadsheet too, and lines within a cell are none.
    let (mut within_cells, mut row) = (0_u64, 0_u32);
    let mut headed: Option<Vec<Headed>> = None;
    let mut issues = ImportIssues::default();
    let mut writing = Writing::new(windows);
    loop {
        match rows.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(cause) => return Err(broken(&cause, row + 1).into()),
        }
        read.store(rows.position().byte(), Ordering::Relaxed);
        let line = record.position().map_or(0, csv::Position::line);
        let counted = u32::try_from(line.saturating_sub(within_cells)).unwrap_or(u32::MAX);
        row = counted.max(row + 1);
        within_cells += newlines(&record);
        if rows.position().byte() - record.position().map_or(0, csv::Position::byte) > LONGEST_ROW {
            return Err(ImportIssue::row(row, "", "row-long").into());
        }
        let Some(headed) = &headed else {
            let headings: Vec<String> = record
                .iter()
                .map(|cell| String::from_utf8_lossy(cell).into_owned())
                .collect();
            if row == 1 && headings.len() <= 2 && headings[0].starts_with("sep=") {
                continue;
            }
            headed = Some(own.all(&headings, columns, row)?);
            continue;
        };
        let mut line = Line {
            row,
            cells: vec![None; columns.len()],
        };
        for (index, cell) in record.iter().enumerate() {
            if cell.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let place = match headed.get(index) {
                Some(Headed::Column(place)) => Some(*place),
                Some(Headed::LeftOut) => continue,
                Some(Headed::Blank) | None => None,
            };
            let name = place.map_or("", |place| columns[place].name);
            let cell = match writing.text(cell, row, name) {
                Ok(cell) => cell,
                Err(issue) => {
                    issues.add(issue);
                    continue;
                }
            };
            let Some(place) = place else {
                issues.add(ImportIssue::row(row, "", "no-heading").read(&cell));
                continue;
            };
            let column = &columns[place];
            let checked = check_cell(&cell, row, column).and_then(|()| {
                if has_swallowed_rows(&cell, divider, headed, columns) {
                    Err(ImportIssue::row(row, column.name, "row-swallowed"))
                } else {
                    Ok(())
                }
            });
            match checked {
                Ok(()) => line.cells[place] = Some(Cell::Text(cell)),
                Err(issue) => issues.add(issue),
            }
        }
        if issues.is_full() || (line.cells.iter().any(Option::is_some) && !each(line)) {
            break;
        }
    }
    if headed.is_none() {
        issues.add(ImportIssue::file("empty"));
    }
    for issue in writing.mixed() {
        issues.add(issue);
    }
    if issues.is_empty() {
        Ok(())
    } else {
        Err(issues)
    }
}

/// Whether a cell may stand in its column, as far as its length and its letters go.
pub(super) fn check_cell(cell: &str, row: u32, column: &Column) -> Result<(), ImportIssue> {
    letters::check(cell).map_err(|wrong| ImportIssue::row(row, column.name, wrong).read(cell))?;
    let most = match column.holds {
        Holds::Text(most) => most,
        _ => LONGEST_CELL,
    };
    if cell.len() > most && cell.chars().count() > most {
        let issue = ImportIssue::row(row, column.name, "cell-long").read(cell);
        return Err(issue.with("most", most.to_string()));
    }
    Ok(())
}

fn broken(cause: &csv::Error, row: u32) -> ImportIssue {
    match cause.kind() {
        csv::ErrorKind::Io(cause) if cause.to_string() == ENDLESS => {
            ImportIssue::row(row, "", "row-long")
        }
        csv::ErrorKind::Io(cause) => match stray_row(cause) {
            Some(row) => ImportIssue::row(row, "", "row-broken"),
            None => super::file::unread(cause),
        },
        _ => ImportIssue::row(row, "", "row-broken"),
    }
}

fn newlines(record: &ByteRecord) -> u64 {
    let bytes = record.as_slice().iter();
    bytes.map(|byte| u64::from(*byte == b'\n')).sum()
}

/// In which letters the cells of a file turn out to be written.
struct Writing {
    windows: bool,
    has_utf8: bool,
    /// Cells that are not UTF-8, of a few rows.
    others: Vec<(u32, &'static str)>,
}

/// So many are named.
const NAMED: usize = 20;

impl Writing {
    const fn new(windows: bool) -> Self {
        Self {
            windows,
            has_utf8: false,
            others: Vec::new(),
        }
    }

    fn text(&mut self, cell: &[u8], row: u32, column: &'static str) -> Result<String, ImportIssue> {
        match std::str::from_utf8(cell) {
            Ok(text) => {
                self.has_utf8 |= !text.is_ascii();
                Ok(text.to_owned())
            }
            Err(_) if self.windows => {
                if self.others.len() < NAMED {
                    self.others.push((row, column));
                }
                letters::from_windows(cell)
                    .map_err(|(wrong, text)| ImportIssue::row(row, column, wrong).read(&text))
            }
            // The whole file was UTF-8 when it was looked at.
            Err(_) => Err(ImportIssue::file("unread").with("cause", "it has changed meanwhile")),
        }
    }

    /// The cells that are not UTF-8 in a file of which others are: two lists that were put together.
    fn mixed(self) -> Vec<ImportIssue> {
        if !self.has_utf8 {
            return Vec::new();
        }
        let cells = self.others.into_iter();
        cells
            .map(|(row, column)| ImportIssue::row(row, column, "letters-mixed"))
            .collect()
    }
}

/// Whether lines within a cell look like rows of this list: then a quotation mark is missing or too many, and the two that are
/// left happen to make a pair.
fn has_swallowed_rows(cell: &str, divider: u8, headed: &[Headed], columns: &[Column]) -> bool {
    let is_row = |line: &str| {
        let cells: Vec<&str> = line.split(char::from(divider)).collect();
        cells.len() >= 3
            && headed.iter().enumerate().all(|(at, place)| {
                let Headed::Column(place) = place else {
                    return true;
                };
                let column = &columns[*place];
                let is_counted = matches!(column.holds, Holds::Day | Holds::Year | Holds::Figure);
                let cell = cells
                    .get(at)
                    .map_or("", |cell| cell.trim_matches(['"', ' ']));
                !column.needed
                    || (!cell.is_empty()
                        && (!is_counted || cell.starts_with(|c: char| c.is_ascii_digit())))
            })
    };
    cell.lines().skip(1).any(is_row)
}
