//! A file as it is handed over, and what can be said of it before a row is read: what kind it is, in which letters it is
//! written, and its hash.

use std::fmt::Write as _;
use std::io::{self, BufReader, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rules::text::BYTE_ORDER_MARK;
use sha2::{Digest, Sha256};

use super::ImportIssue;

/// A list as JSON is at most so long, in bytes.
const LONGEST_JSON: u64 = 256 * 1024 * 1024;
/// A workbook is at most so long, in bytes.
pub(super) const LONGEST_WORKBOOK: u64 = 16 * 1024 * 1024;
/// So much is looked at to see what a file is.
const HEAD: usize = 64 * 1024;

/// A file that can be read more than once.
#[derive(Clone)]
pub struct File {
    /// Its name, without its folder.
    pub name: String,
    open: Arc<Open>,
    is_stopped: Arc<AtomicBool>,
}

/// Begins to read a file.
type Open = dyn Fn() -> io::Result<Box<dyn Read + Send>> + Send + Sync;

/// When it is dropped, nothing more of a file is read: on no thread, however far it is.
pub struct StopsWithUs(Arc<AtomicBool>);

impl Drop for StopsWithUs {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

struct Stoppable<R> {
    reader: R,
    is_stopped: Arc<AtomicBool>,
}

impl<R: Read> Read for Stoppable<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.is_stopped.load(Ordering::Relaxed) {
            return Err(io::Error::other("nobody waits for it any longer"));
        }
        // In pieces, so that it is asked often.
        let most = into.len().min(HEAD);
        self.reader.read(&mut into[..most])
    }
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// How it is written.
    pub format: Format,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Lines of cells.
    Csv {
        /// What divides the cells: a comma, a semicolon or a tab.
        divider: u8,
        /// In Windows-1252, as Excel writes it where it is not told otherwise; else in UTF-8.
        windows: bool,
    },
    /// An array of objects.
    Json,
    /// Sheets of cells.
    Workbook(Workbook),
}

/// A kind of workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Workbook {
    /// Of Excel since 2007.
    Xlsx,
    /// Of LibreOffice and others.
    Ods,
}

impl File {
    /// A file on the disk of this machine; it is opened anew each time it is read.
    #[must_use]
    pub fn on_disk(path: PathBuf) -> Self {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let open = move || std::fs::File::open(&path);
        Self {
            name: name.unwrap_or_default(),
            open: Arc::new(move || Ok(Box::new(BufReader::with_capacity(HEAD, open()?)))),
            is_stopped: Arc::default(),
        }
    }

    /// A file that was sent; `open` begins to read it.
    #[must_use]
    pub fn sent<R: Read + Send + 'static>(
        name: &str,
        open: impl Fn() -> io::Result<R> + Send + Sync + 'static,
    ) -> Self {
        // Browsers of old sent a whole path.
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        Self {
            name: name.chars().take(120).collect(),
            open: Arc::new(move || Ok(Box::new(open()?))),
            is_stopped: Arc::default(),
        }
    }

    /// Begins to read it.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(Stoppable {
            reader: (self.open)()?,
            is_stopped: self.is_stopped.clone(),
        }))
    }

    /// Lets all reading of it end with whoever holds what is returned.
    #[must_use]
    pub fn stops_with_us(&self) -> StopsWithUs {
        StopsWithUs(self.is_stopped.clone())
    }

    /// Looks at all of it.
    ///
    /// # Errors
    /// When it cannot be read, is no list, or is too long for what it is.
    pub fn look(&self) -> Result<Looked, ImportIssue> {
        let mut file = self.open().map_err(|cause| unread(&cause))?;
        let (mut hash, mut head, mut length) = (Sha256::new(), Vec::new(), 0_u64);
        let (mut is_utf8, mut rest) = (true, Vec::new());
        let mut some = vec![0; HEAD];
        loop {
            let read = file.read(&mut some).map_err(|cause| unread(&cause))?;
            let bytes = &some[..read];
            if read == 0 {
                break;
            }
            if head.len() < HEAD {
                head.extend_from_slice(bytes);
            }
            length += read as u64;
            hash.update(bytes);
            is_utf8 = is_utf8 && continues_utf8(&mut rest, bytes);
        }
        let format = format(&head, is_utf8 && rest.is_empty())?;
        if format == Format::Json && length > LONGEST_JSON {
            return Err(ImportIssue::file("json-long"));
        }
        if matches!(format, Format::Workbook(_)) && length > LONGEST_WORKBOOK {
            return Err(ImportIssue::file("workbook-long"));
        }
        let mut hex = String::with_capacity(64);
        for byte in hash.finalize() {
            let _ = write!(hex, "{byte:02x}");
        }
        Ok(Looked { hash: hex, format })
    }
}

/// The file cannot be read: says why, in the system's words.
pub(super) fn unread(cause: &io::Error) -> ImportIssue {
    ImportIssue::file("unread").with("cause", cause.to_string())
}

/// Whether the bytes go on as UTF-8; a character that is cut at their end waits in `rest`.
fn continues_utf8(rest: &mut Vec<u8>, bytes: &[u8]) -> bool {
    rest.extend_from_slice(bytes);
    match std::str::from_utf8(rest) {
        Ok(_) => rest.clear(),
        Err(wrong) if wrong.error_len().is_none() => {
            rest.drain(..wrong.valid_up_to());
        }
        Err(_) => return false,
    }
    true
}

/// How a workbook of LibreOffice begins, behind the head of a zip.
const ODS: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

fn format(head: &[u8], is_utf8: bool) -> Result<Format, ImportIssue> {
    if head.starts_with(b"PK\x03\x04") {
        // The first part of the one kind is its name.
        let is_ods = head.get(30..).is_some_and(|rest| rest.starts_with(ODS));
        let kind = if is_ods {
            Workbook::Ods
        } else {
            Workbook::Xlsx
        };
        return Ok(Format::Workbook(kind));
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(ImportIssue::file("workbook-old"));
    }
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return Err(ImportIssue::file("utf-16"));
    }
    if head.contains(&0) {
        return Err(ImportIssue::file("not-text"));
    }
    let text = head
        .strip_prefix(BYTE_ORDER_MARK.as_bytes())
        .unwrap_or(head);
    let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        None => Err(ImportIssue::file("empty")),
        Some(b'[') if is_utf8 => Ok(Format::Json),
        Some(b'[' | b'{') => Err(ImportIssue::file("not-an-array")),
        Some(b'<') => Err(ImportIssue::file("not-a-list")),
        Some(_) => Ok(Format::Csv {
            divider: divider(text),
            windows: !is_utf8,
        }),
    }
}

/// What divides the cells of the heading: whatever stands there most often outside of quotes. Excel may say it itself in a
/// line `sep=;` above.
fn divider(text: &[u8]) -> u8 {
    let told = text.strip_prefix(b"sep=").and_then(|rest| rest.first());
    if let Some(told) = told {
        return *told;
    }
    let (mut quoted, mut counts) = (false, [(b',', 0_usize), (b';', 0), (b'\t', 0)]);
    for byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            byte if !quoted => {
                for (divider, count) in &mut counts {
                    *count += usize::from(divider == byte);
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(divider, _)| *divider)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked(bytes: &'static [u8]) -> Result<Format, &'static str> {
        let file = File::sent("C:\\lists\\cases.csv", move || Ok(bytes));
        assert_eq!(file.name, "cases.csv");
        match file.look() {
            Ok(looked) => Ok(looked.format),
            Err(issue) => Err(issue.what),
        }
    }

    fn csv(divider: u8, windows: bool) -> Result<Format, &'static str> {
        Ok(Format::Csv { divider, windows })
    }

    #[test]
    fn a_file_is_known_by_what_is_in_it() {
        for (bytes, format) in [
            (&b"ref,kind,received\r\n"[..], csv(b',', false)),
            (b"ref", csv(b',', false)),
            (b"\xef\xbb\xbfref;kind;received\n", csv(b';', false)),
            (b"\"a;b\"\tref\tkind\n1;2;3;4\n", csv(b'\t', false)),
            (b"sep=;\r\nref;kind\r\n", csv(b';', false)),
            (b"ref,kind\ncaf\xe9,x\n", csv(b',', true)),
            ("ref,kind\ncafé 🦦,x\n".as_bytes(), csv(b',', false)),
            (b" [{\"ref\":\"1\"}]", Ok(Format::Json)),
            (b"{\"stage1\":[]}", Err("not-an-array")),
            (
                b"PK\x03\x04xl/workbook.xml",
                Ok(Format::Workbook(Workbook::Xlsx)),
            ),
            (
                b"PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                Ok(Format::Workbook(Workbook::Ods)),
            ),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Err("workbook-old")),
            (b"\xff\xfer\0e\0f\0", Err("utf-16")),
            (b"ref\0kind", Err("not-text")),
            (b"<html>", Err("not-a-list")),
            (b"  \r\n", Err("empty")),
            (b"", Err("empty")),
        ] {
            assert_eq!(looked(bytes), format, "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn a_character_that_is_cut_between_two_readings_is_one_character() {
        let (mut rest, otter) = (Vec::new(), "🦦".as_bytes());
        assert!(continues_utf8(&mut rest, &otter[..2]));
        assert!(continues_utf8(&mut rest, &otter[2..]));
        assert!(rest.is_empty());
        assert!(!continues_utf8(&mut rest, b"\xff"));
    }

    #[test]
    fn a_file_that_is_not_there_says_so() {
        let file = File::on_disk("/nowhere/cases.csv".into());
        assert_eq!(file.look().unwrap_err().what, "unread");
    }
}
