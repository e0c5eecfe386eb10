//! Every row of a file, whatever it is written in.

use std::io::{self, Cursor, Read};

use rules::text::BYTE_ORDER_MARK;

use super::columns::Column;
use super::file::{File, Format, Looked};
use super::headings::Headings;
use super::read::Line;
use super::{ImportIssues, csv_rows, json_rows, workbook};

/// Reads every row, by our headings and the council's own, and hands it over until told to stop.
///
/// # Errors
/// What is wrong with the file as a whole, such as a heading that is not known; or where it could not be read on.
pub fn rows(
    file: &File,
    looked: &Looked,
    columns: &'static [Column],
    own: &Headings,
    each: &mut dyn FnMut(Line) -> bool,
) -> Result<(), ImportIssues> {
    let reader = file
        .open()
        .and_then(without_mark)
        .map_err(|cause| super::file::unread(&cause))?;
    match looked.format {
        Format::Csv { divider, windows } => {
            csv_rows::rows(reader, divider, windows, columns, own, each)
        }
        Format::Json => json_rows::rows(reader, columns, own, each),
        Format::Workbook(kind) => workbook::rows(reader, kind, columns, own, each),
    }
}

/// The file without the mark that programs write before UTF-8.
fn without_mark(mut reader: Box<dyn Read + Send>) -> io::Result<Box<dyn Read + Send>> {
    let mut first = Vec::new();
    reader
        .by_ref()
        .take(BYTE_ORDER_MARK.len() as u64)
        .read_to_end(&mut first)?;
    if first == BYTE_ORDER_MARK.as_bytes() {
        first.clear();
    }
    Ok(Box::new(Cursor::new(first).chain(reader)))
}
