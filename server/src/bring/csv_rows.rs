//! The rows of a CSV file.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use csv::{ByteRecord, ReaderBuilder};

use super::columns::{Column, Holds};
use super::read::{Bounded, Cell, ENDLESS, LONGEST_ROW, Line, places};
use super::{Trouble, Troubles};

/// The longest cell that is no text, in characters.
const LONGEST_CELL: usize = 4_000;

/// Reads every row, and hands it over until told to stop.
pub(super) fn rows(
    reader: Box<dyn Read + Send>,
    divider: u8,
    windows: bool,
    columns: &'static [Column],
    each: &mut dyn FnMut(Line) -> bool,
) -> Result<(), Troubles> {
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
        .from_reader(bounded);
    let mut record = ByteRecord::new();
    // Empty lines are rows of a spreadsheet too, and lines within a cell are none.
    let (mut within_cells, mut row) = (0_u64, 0_u32);
    let mut headed: Option<Vec<Option<usize>>> = None;
    let mut troubles = Troubles::default();
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
            return Err(Trouble::row(row, "", "row-long").into());
        }
        let Some(headed) = &headed else {
            let headings: Vec<String> = record
                .iter()
                .map(|cell| {
                    text(cell, windows)
                        .trim_start_matches('\u{feff}')
                        .to_owned()
                })
                .collect();
            if row == 1 && headings.len() <= 2 && headings[0].starts_with("sep=") {
                continue;
            }
            headed = Some(places(&headings, columns)?);
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
            let cell = text(cell, windows);
            match headed.get(index) {
                Some(Some(place)) => match check_length(&cell, row, &columns[*place]) {
                    Ok(()) => line.cells[*place] = Some(Cell::Text(cell)),
                    Err(trouble) => troubles.add(trouble),
                },
                _ => troubles.add(Trouble::row(row, "", "no-heading").read(&cell)),
            }
        }
        if line.cells.iter().any(Option::is_some) && !each(line) {
            break;
        }
    }
    if headed.is_none() {
        troubles.add(Trouble::file("empty"));
    }
    if troubles.is_empty() {
        Ok(())
    } else {
        Err(troubles)
    }
}

pub(super) fn check_length(cell: &str, row: u32, column: &Column) -> Result<(), Trouble> {
    let most = match column.holds {
        Holds::Text(most) => most,
        _ => LONGEST_CELL,
    };
    if cell.len() > most && cell.chars().count() > most {
        let trouble = Trouble::row(row, column.name, "cell-long").read(cell);
        return Err(trouble.with("most", most.to_string()));
    }
    Ok(())
}

fn broken(cause: &csv::Error, row: u32) -> Trouble {
    match cause.kind() {
        csv::ErrorKind::Io(cause) if cause.to_string() == ENDLESS => {
            Trouble::row(row, "", "row-long")
        }
        csv::ErrorKind::Io(cause) => super::file::unread(cause),
        _ => Trouble::row(row, "", "row-broken"),
    }
}

fn newlines(record: &ByteRecord) -> u64 {
    let bytes = record.as_slice().iter();
    bytes.filter(|byte| **byte == b'\n').count() as u64
}

fn text(cell: &[u8], windows: bool) -> String {
    if windows {
        cell.iter().map(|byte| from_windows(*byte)).collect()
    } else {
        String::from_utf8_lossy(cell).into_owned()
    }
}

/// Windows-1252: Latin-1, but for 27 characters where that has controls.
fn from_windows(byte: u8) -> char {
    const OWN: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => OWN[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}
