//! A file, row by row, whatever it is written in. No more than a row is held at a time, and a row has an end.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The longest row, in bytes.
pub const LONGEST_ROW: u64 = 256 * 1024;

/// One row: its number, and its cells in the order of the table of columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// As a spreadsheet counts it: the heading is row 1.
    pub row: u32,
    /// The cells; none where the file has no such column or nothing is in it.
    pub cells: Vec<Option<Cell>>,
}

/// One cell as the file has it, before it is read by its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// As it was typed.
    Text(String),
    /// As it was listed in JSON.
    List(Vec<String>),
}

impl Line {
    /// What was typed in a column.
    #[must_use]
    pub fn text(&self, column: usize) -> Option<&str> {
        match self.cells.get(column)?.as_ref()? {
            Cell::Text(text) => Some(text),
            Cell::List(list) => list.first().map(String::as_str),
        }
    }

    /// The values of a column that may have several, divided by `;` or on lines of their own. An empty one between two others
    /// keeps its place.
    #[must_use]
    pub fn several(&self, column: usize) -> Vec<&str> {
        let mut several: Vec<&str> = match self.cells.get(column) {
            Some(Some(Cell::Text(text))) => divided(text),
            Some(Some(Cell::List(list))) => list.iter().map(|value| value.trim()).collect(),
            _ => Vec::new(),
        };
        while several.last().is_some_and(|last| last.is_empty()) {
            several.pop();
        }
        several
    }
}

/// A line may end with the mark that divides.
fn divided(text: &str) -> Vec<&str> {
    if !text.contains(['\n', '\r']) {
        return text.split(';').map(str::trim).collect();
    }
    let ends = |sign: char| sign.is_whitespace() || sign == ';' || sign == ',';
    let lines = text
        .split(['\n', '\r'])
        .map(|line| line.trim_end_matches(ends));
    let filled = lines.filter(|line| !line.is_empty());
    filled
        .flat_map(|line| line.split(';').map(str::trim))
        .collect()
}

/// So many parts between commas are looked at as one.
const TOGETHER: usize = 6;

/// The values of a text that commas divide, though a value may have commas itself: as many parts as are known together are
/// one. A text of which no part is known stays whole.
pub(super) fn between_commas(text: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    if !text.contains(',') || is_known(text) {
        return vec![text.to_owned()];
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let (mut values, mut at, mut any) = (Vec::new(), 0, false);
    while at < parts.len() {
        let last = parts.len().min(at + TOGETHER);
        let known = (at + 1..=last)
            .rev()
            .map(|end| (end, parts[at..end].join(", ")))
            .find(|(_, together)| is_known(together));
        any |= known.is_some();
        let (end, value) = known.unwrap_or_else(|| (at + 1, parts[at].to_owned()));
        if !value.is_empty() {
            values.push(value);
        }
        at = end;
    }
    if any { values } else { vec![text.to_owned()] }
}

/// Lets no row be longer than [`LONGEST_ROW`], however long a file is without an end of line.
pub(super) struct Bounded<R> {
    pub reader: R,
    pub passed: u64,
    /// Up to where rows are read.
    pub read: Arc<AtomicU64>,
}

/// Why a row is given up that is longer than any may be.
pub(super) const ENDLESS: &str = "the row has no end";
/// So much may be read ahead of the row.
const AHEAD: u64 = 128 * 1024;

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.read.load(Ordering::Relaxed);
        if self.passed.saturating_sub(read) > LONGEST_ROW + AHEAD {
            return Err(io::Error::other(ENDLESS));
        }
        let count = self.reader.read(into)?;
        self.passed += count as u64;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_divided_by_semicolons_and_lines() {
        for (text, values) in [
            ("a;b", &["a", "b"][..]),
            ("a;;b;", &["a", "", "b"]),
            ("a\nb\r\nc", &["a", "b", "c"]),
            ("a;\n b,\n\nc; d\n", &["a", "b", "c", "d"]),
            ("a, b", &["a, b"]),
            ("", &[]),
        ] {
            let line = Line {
                row: 2,
                cells: vec![Some(Cell::Text(text.to_owned()))],
            };
            assert_eq!(line.several(0), values, "{text:?}");
        }
    }

    #[test]
    fn commas_divide_values_but_not_a_value_that_has_some() {
        let is_known = |text: &str| ["a", "b", "c, d and e"].contains(&text);
        for (text, values) in [
            ("a", &["a"][..]),
            ("a, b", &["a", "b"]),
            ("a,b,", &["a", "b"]),
            ("c, d and e", &["c, d and e"]),
            ("b, c, d and e, a", &["b", "c, d and e", "a"]),
            ("a, x", &["a", "x"]),
            ("x, y", &["x, y"]),
        ] {
            assert_eq!(between_commas(text, is_known), values, "{text:?}");
        }
    }
}
