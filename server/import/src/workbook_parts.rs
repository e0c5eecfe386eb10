//! The parts of a workbook, looked at before anything of it is opened. A workbook is a zip: a few bytes of it may say that they
//! are gigabytes, that a cell stands in a million rows, or that there are more words than memory, and who reads it believes it.

use std::ffi::OsStr;
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::file::Workbook;

/// No workbook has more parts.
const MOST_PARTS: usize = 2_000;
/// All sheets of a workbook are at most so long, in bytes; they are read as they come.
const LONGEST_SHEETS: u64 = 256 * 1024 * 1024;
/// What is whole in memory is at most so long: the words of a workbook, and the sheets where they are one part.
const LONGEST_WORDS: u64 = 32 * 1024 * 1024;
const LONGEST_CONTENT: u64 = 128 * 1024 * 1024;
/// Any other part is at most so long.
const LONGEST_OTHER: u64 = 4 * 1024 * 1024;
/// So many words, and so many cells of sheets that are one part.
const MOST_CELLS: u64 = 2_000_000;
/// All their texts together, each as often as it is repeated.
const LONGEST_TEXTS: u64 = 128 * 1024 * 1024;

/// Looks at every part.
///
/// # Errors
/// `workbook-broken`, or `workbook-long`.
pub(super) fn check(bytes: &[u8], kind: Workbook) -> Result<(), &'static str> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "workbook-broken")?;
    if zip.len() > MOST_PARTS {
        return Err("workbook-long");
    }
    let mut sheets = 0;
    for at in 0..zip.len() {
        let part = zip.by_index(at).map_err(|_| "workbook-broken")?;
        let name = part.name().map_err(|_| "workbook-broken")?.to_lowercase();
        let ending = Path::new(&name).extension().and_then(OsStr::to_str);
        if !matches!(ending, Some("xml" | "rels")) {
            continue;
        }
        if name.ends_with("sharedstrings.xml") {
            words(Most::of(part, LONGEST_WORDS))?;
        } else if kind == Workbook::Ods && name == "content.xml" {
            content(Most::of(part, LONGEST_CONTENT))?;
        } else if name.contains("worksheets/") {
            sheets += length(Most::of(part, LONGEST_SHEETS))?;
        } else {
            length(Most::of(part, LONGEST_OTHER))?;
        }
        if sheets > LONGEST_SHEETS {
            return Err("workbook-long");
        }
    }
    Ok(())
}

/// A part that may be no longer than it may be, whatever it says of itself.
struct Most<R> {
    part: R,
    left: u64,
    /// So many bytes stand since the last mark that begins something.
    since_mark: usize,
}

/// A text, or an element with all it says, is at most so long, in bytes: it is whole in memory.
const LONGEST_TEXT: usize = 1024 * 1024;

/// Why a part is not read to its end.
const LONG: &str = "the part is too long";

impl<R: Read> Most<R> {
    const fn of(part: R, left: u64) -> Self {
        Self {
            part,
            left,
            since_mark: 0,
        }
    }
}

impl<R: Read> Read for Most<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.part.read(into)?;
        let left = self.left.checked_sub(count as u64);
        self.left = left.ok_or_else(|| io::Error::other(LONG))?;
        self.since_mark = match into[..count].iter().rposition(|byte| *byte == b'<') {
            Some(at) => count - at,
            None => self.since_mark + count,
        };
        if self.since_mark > LONGEST_TEXT {
            return Err(io::Error::other(LONG));
        }
        Ok(count)
    }
}

fn wrong(cause: &io::Error) -> &'static str {
    match cause.to_string() == LONG {
        true => "workbook-long",
        false => "workbook-broken",
    }
}

/// How long a part is, whose elements all begin and end.
fn length(part: impl Read) -> Result<u64, &'static str> {
    events(part, |_| Ok(()))
}

/// The events of a part, of which every element has its end: the library looks for the end of some for ever. Returns how long it
/// is, in bytes.
fn events(
    part: impl Read,
    mut each: impl FnMut(&Event<'_>) -> Result<(), &'static str>,
) -> Result<u64, &'static str> {
    let mut xml = Reader::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    xml.config_mut().check_end_names = true;
    let (mut held, mut open) = (Vec::new(), 0_u32);
    loop {
        held.clear();
        match xml.read_event_into(&mut held) {
            Ok(Event::Eof) if open == 0 => return Ok(xml.buffer_position()),
            Ok(Event::Eof) => return Err("workbook-broken"),
            Ok(event) => {
                match event {
                    Event::Start(_) => open += 1,
                    Event::End(_) => open = open.saturating_sub(1),
                    _ => {}
                }
                each(&event)?;
            }
            Err(quick_xml::Error::Io(cause)) => return Err(wrong(&cause)),
            Err(_) => return Err("workbook-broken"),
        }
    }
}

/// The words of a workbook: room is made for as many as it says that there are.
fn words(part: impl Read) -> Result<u64, &'static str> {
    let mut count = 0;
    events(part, |event| {
        if let Event::Start(start) = event {
            count += 1;
            let said = number(start, "uniqueCount")?.unwrap_or_default();
            if said.max(count) > MOST_CELLS {
                return Err("workbook-long");
            }
        }
        Ok(())
    })
}

/// How many cells sheets have that are one part, and how long all their texts are, when everything is repeated that says so.
#[derive(Default)]
struct Content {
    /// Cells as they stand there, and as many as the square that holds them has.
    cells: u64,
    square: u64,
    texts: u64,
    /// Of this sheet: rows up to the last that has something, the widest of them, and empty rows since.
    rows: u64,
    widest: u64,
    empty_rows: u64,
    /// Of this row.
    repeats: u64,
    width: u64,
    filled: u64,
    length: u64,
    /// Of this cell.
    cell: u64,
}

fn content(part: impl Read) -> Result<(), &'static str> {
    let mut content = Content::default();
    events(part, |event| {
        match event {
            Event::Start(start) => match start.name().as_ref() {
                "table:table" => content.end_sheet(),
                "table:table-row" => {
                    content.end_row();
                    let repeats = number(start, "table:number-rows-repeated")?;
                    content.repeats = repeats.unwrap_or(1).min(1 << 20);
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let repeats = number(start, "table:number-columns-repeated")?;
                    content.begin_cell(start, repeats.unwrap_or(1).min(1 << 14));
                }
                // So many spaces are written out.
                "text:s" => {
                    let spaces = number(start, "text:c")?.unwrap_or(1);
                    let spaces = content.cell.saturating_mul(spaces);
                    content.length = content.length.saturating_add(spaces);
                }
                _ => {}
            },
            Event::Text(text) => content.length += content.cell * text.len() as u64,
            Event::CData(text) => content.length += content.cell * text.len() as u64,
            Event::GeneralRef(_) => content.length += content.cell * 4,
            _ => {}
        }
        content.fits()
    })?;
    content.end_sheet();
    content.fits()
}

impl Content {
    fn begin_cell(&mut self, start: &BytesStart<'_>, repeats: u64) {
        self.width += repeats;
        self.cell = repeats;
        let says = |key: &str| {
            key.starts_with("office:") || key.starts_with("calcext:") || key == "table:formula"
        };
        let is_filled = start
            .attributes()
            .flatten()
            .any(|attribute| says(attribute.key.as_ref()));
        if is_filled {
            self.filled = self.width;
            self.length += repeats * start.len() as u64;
        }
    }

    fn end_row(&mut self) {
        if self.filled > 0 {
            self.rows += self.empty_rows + self.repeats;
            self.empty_rows = 0;
            self.widest = self.widest.max(self.filled);
            self.cells += self.filled;
        } else {
            self.empty_rows += self.repeats;
        }
        self.texts = self
            .texts
            .saturating_add(self.length.saturating_mul(self.repeats));
        (self.repeats, self.width, self.filled) = (0, 0, 0);
        (self.length, self.cell) = (0, 0);
    }

    fn end_sheet(&mut self) {
        self.end_row();
        self.square = self
            .square
            .saturating_add(self.rows.saturating_mul(self.widest));
        (self.rows, self.widest, self.empty_rows) = (0, 0, 0);
    }

    fn fits(&self) -> Result<(), &'static str> {
        let texts = self.texts.saturating_add(self.length);
        let square = self
            .square
            .saturating_add(self.rows.saturating_mul(self.widest));
        match self.cells > MOST_CELLS || square > MOST_CELLS || texts > LONGEST_TEXTS {
            true => Err("workbook-long"),
            false => Ok(()),
        }
    }
}

/// A number that an element says.
fn number(start: &BytesStart<'_>, name: &str) -> Result<Option<u64>, &'static str> {
    let mut said = start
        .attributes()
        .flatten()
        .filter(|attribute| attribute.key.as_ref() == name);
    let Some(said) = said.next() else {
        return Ok(None);
    };
    let digits = said.value.trim();
    digits.parse().map(Some).map_err(|_| "workbook-broken")
}
