//! Quotation marks in a CSV file, looked at strictly: a mark that is not closed makes all rows up to the next mark one cell,
//! and nobody would hear of the cases that were in them.

use std::io::{self, Read};

/// What an error of [`Quotes`] says; after it stands the row.
const STRAY: &str = "a stray quotation mark in row ";

/// Passes a CSV file on, and fails at the first quotation mark that neither begins a cell, ends one nor stands doubled
/// within one that is in quotes.
pub(super) struct Quotes<R> {
    reader: R,
    divider: u8,
    place: PlaceInRow,
    /// As a spreadsheet counts: lines within a cell are none.
    row: u32,
    /// In which row the cell in quotes began.
    opened: u32,
    after_return: bool,
    /// How many bytes of the file have passed, up to the length of its byte order mark.
    passed: usize,
}

/// UTF-8 may begin with it; it belongs to no cell.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

#[derive(Clone, Copy, PartialEq, Eq)]
enum PlaceInRow {
    /// Before a cell, or in the blanks at its beginning.
    Before { blanks: bool },
    /// In a cell without quotes, in which a mark is a mark, as in 5".
    Plain,
    /// In a cell in quotes.
    Quoted,
    /// Behind a mark in a cell in quotes: it ends the cell, or is the first of two.
    Behind,
}

impl<R> Quotes<R> {
    pub(super) const fn new(reader: R, divider: u8) -> Self {
        Self {
            reader,
            divider,
            place: PlaceInRow::Before { blanks: false },
            row: 1,
            opened: 1,
            after_return: false,
            passed: 0,
        }
    }

    fn pass(&mut self, byte: u8) -> Result<(), u32> {
        if BYTE_ORDER_MARK.get(self.passed) == Some(&byte) {
            self.passed += 1;
            return Ok(());
        }
        self.passed = BYTE_ORDER_MARK.len();
        let ends_row = byte == b'\n' || byte == b'\r';
        // A return and a line feed are one end of a row.
        let is_second = self.after_return && byte == b'\n';
        self.after_return = byte == b'\r';
        let ends_cell = ends_row || byte == self.divider;
        self.place = match (self.place, byte) {
            (PlaceInRow::Quoted, b'"') => PlaceInRow::Behind,
            (PlaceInRow::Quoted, _) => PlaceInRow::Quoted,
            (PlaceInRow::Behind, b'"') => PlaceInRow::Quoted,
            (PlaceInRow::Behind, _) if !ends_cell => return Err(self.opened),
            (PlaceInRow::Before { blanks: true }, b'"') => return Err(self.row),
            (PlaceInRow::Before { .. }, b'"') => {
                self.opened = self.row;
                PlaceInRow::Quoted
            }
            (_, _) if ends_cell => {
                self.row += u32::from(ends_row && !is_second);
                PlaceInRow::Before { blanks: false }
            }
            (PlaceInRow::Before { .. }, b' ') => PlaceInRow::Before { blanks: true },
            _ => PlaceInRow::Plain,
        };
        Ok(())
    }
}

impl<R: Read> Read for Quotes<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(into)?;
        for byte in &into[..count] {
            self.pass(*byte).map_err(stray)?;
        }
        if count == 0 && self.place == PlaceInRow::Quoted {
            return Err(stray(self.opened));
        }
        Ok(count)
    }
}

fn stray(row: u32) -> io::Error {
    io::Error::other(format!("{STRAY}{row}"))
}

/// The row with the stray mark, when that is what the error says.
pub(super) fn stray_row(error: &io::Error) -> Option<u32> {
    error.to_string().strip_prefix(STRAY)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(), u32> {
        let mut all = Vec::new();
        // In small pieces, as a slow disk would give them.
        let pieces = text.as_bytes().chunks(3).map(io::Cursor::new);
        let reader: Box<dyn Read> = pieces.fold(Box::new(io::empty()), |before, piece| {
            Box::new(before.chain(piece)) as Box<dyn Read>
        });
        match Quotes::new(reader, b',').read_to_end(&mut all) {
            Ok(_) => Ok(()),
            Err(error) => Err(stray_row(&error).unwrap_or_default()),
        }
    }

    #[test]
    fn a_stray_quotation_mark_is_found_in_the_row_in_which_its_cell_began() {
        for (text, found) in [
            ("a,b\n1,\"two\"\n", Ok(())),
            (
                "\u{feff}\"a\",b\r\n\"1\",\"two \"\"2\"\" lines\r\nof it\"\r\n",
                Ok(()),
            ),
            ("a,b\n1,5\" pipe\n2,x", Ok(())),
            ("a,b\n1,\"two\n2,x\n", Err(2)),
            ("a,b\n1,\"two lines\nof it\"\n2,\"x", Err(3)),
            ("a,b\n1,\"two\n2,\"x\"\n", Err(2)),
            ("a,b\n1,\"two\" or three\n", Err(2)),
            ("a,b\n1, \"two, three\"\n", Err(2)),
            ("\"a,b\n1,2\n", Err(1)),
        ] {
            assert_eq!(read(text), found, "{text:?}");
        }
    }
}
