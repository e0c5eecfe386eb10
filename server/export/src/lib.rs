//! Reports as files: for a spreadsheet, for another program, for a reader, for paper. All are drawn from the same
//! [`app::desk::ReportFile`], so that none of them can say something else than the page.

mod board;
mod book;
mod csv;
mod csvw;
mod document;
mod docx;
mod escape;
mod facts;
mod html;
mod json;
mod lists;
mod ods;
mod panel;
#[cfg(feature = "pdf")]
mod pdf;
mod register;
mod subject;
mod xlsx;

use anyhow::Result;
use app::desk::{Assurance, CoveringFile, Dashboard, RegisterList, ReportFile};
pub use app::format::Format;
use words::{Language, Words};

pub use book::{Kind, Line, Sheet, SheetChart, Value, Workbook};
pub use facts::facts;
pub use subject::{
    SubjectChapter, SubjectDocument, SubjectEnclosure, SubjectPiece, ZipFolder, subject,
};

use council::Profile;

/// A report in a format.
///
/// # Errors
/// When the file cannot be put together.
pub fn report(
    format: Format,
    file: &ReportFile,
    council: &Profile,
    words: &Words,
) -> Result<Vec<u8>> {
    match format {
        Format::Csv => csv::report(file, words),
        Format::CsvMetadata => csvw::report(file, &council.name, words),
        Format::Json => json::report(file, &council.name, words),
        Format::JsonSchema => Ok(json::SCHEMA.as_bytes().to_vec()),
        Format::Xlsx => xlsx::write(&book::of_report(file, &council.name, words)),
        Format::Ods => ods::write(&book::of_report(file, &council.name, words)),
        Format::Pdf => of_pdf(file, council, words),
        Format::Docx => docx::write(&document(file, council, words)),
        Format::Html => Ok(html::page(file, council, words, html::For::Screen).into_bytes()),
        Format::Print => Ok(html::page(file, council, words, html::For::Paper).into_bytes()),
    }
}

/// The report with which an annual report goes to a committee, with the annual report as its appendix; none in the formats that
/// it is not made in.
///
/// # Errors
/// When the file cannot be put together.
pub fn covering(
    format: Format,
    cover: &CoveringFile,
    council: &Profile,
    words: &Words,
) -> Result<Option<Vec<u8>>> {
    let document = || {
        let council = facts(council, "", Language::ENGLISH);
        document::Document::of_covering(cover, &council, words)
    };
    match format {
        Format::Pdf => pdf_of(&document(), words).map(Some),
        Format::Docx => docx::write(&document()).map(Some),
        Format::Html => Ok(Some(html::covering(cover, council, words).into_bytes())),
        _ => Ok(None),
    }
}

/// Lines of texts as CSV; the first are the headings.
///
/// # Errors
/// When the file cannot be put together.
pub fn texts(lines: &[Vec<String>]) -> Result<Vec<u8>> {
    csv::texts(lines)
}

/// The formats that this build makes: PDF is a feature of it.
#[cfg(feature = "pdf")]
pub const MADE: &[Format] = &Format::ALL;
/// The formats that this build makes: it was built without PDF.
#[cfg(not(feature = "pdf"))]
pub const MADE: &[Format] = &[
    Format::Csv,
    Format::CsvMetadata,
    Format::Json,
    Format::JsonSchema,
    Format::Xlsx,
    Format::Ods,
    Format::Docx,
    Format::Html,
    Format::Print,
];

/// The formats that the register as a list is made in.
pub const LISTS: &[Format] = &[Format::Csv, Format::Xlsx, Format::Ods];

fn document(file: &ReportFile, council: &Profile, words: &Words) -> document::Document {
    let council = facts(council, "", Language::ENGLISH);
    document::Document::of_report(file, &council, words)
}

#[cfg(feature = "pdf")]
fn of_pdf(file: &ReportFile, council: &Profile, words: &Words) -> Result<Vec<u8>> {
    pdf_of(&document(file, council, words), words)
}

#[cfg(feature = "pdf")]
fn pdf_of(document: &document::Document, words: &Words) -> Result<Vec<u8>> {
    let unknown = |count: &str| words.say_with("report-file-letters", &[("count", count)]);
    pdf::write(document, unknown)
}

#[cfg(not(feature = "pdf"))]
fn pdf_of(_: &document::Document, _: &Words) -> Result<Vec<u8>> {
    anyhow::bail!("this build makes no PDF: it is a feature")
}

#[cfg(not(feature = "pdf"))]
fn of_pdf(_: &ReportFile, _: &Profile, _: &Words) -> Result<Vec<u8>> {
    anyhow::bail!("this build makes no PDF: it is a feature")
}

/// The assurance report in a format; none in those that it is not made in.
///
/// # Errors
/// When the file cannot be put together.
pub fn assurance(
    format: Format,
    assurance: &Assurance,
    council: &Profile,
    words: &Words,
) -> Result<Option<Vec<u8>>> {
    let book = || lists::of_assurance(assurance, &council.name, words);
    match format {
        Format::Csv => csv::cells(&lists::rows(assurance, words)).map(Some),
        Format::Json => json::assurance(assurance, &council.name).map(Some),
        Format::Xlsx => xlsx::write(&book()).map(Some),
        Format::Ods => ods::write(&book()).map(Some),
        _ => Ok(None),
    }
}

/// The register as a list in a format; none in those that it is not made in.
///
/// # Errors
/// When the file cannot be put together.
pub fn register(
    format: Format,
    list: &RegisterList,
    council: &Profile,
    words: &Words,
) -> Result<Option<Vec<u8>>> {
    let book = || register::of_register(list, &council.name, words);
    match format {
        Format::Csv => csv::cells(&register::rows(list, words)).map(Some),
        Format::Xlsx => xlsx::write(&book()).map(Some),
        Format::Ods => ods::write(&book()).map(Some),
        _ => Ok(None),
    }
}

/// The dashboard in a format; none in those that it is not made in.
///
/// # Errors
/// When the file cannot be put together.
pub fn dashboard(
    format: Format,
    dashboard: &Dashboard,
    council: &Profile,
    words: &Words,
) -> Result<Option<Vec<u8>>> {
    let book = || board::of_dashboard(dashboard, &council.name, words);
    match format {
        Format::Csv => csv::cells(&board::rows(dashboard, words)).map(Some),
        Format::Json => json::dashboard(dashboard, &council.name).map(Some),
        Format::Xlsx => xlsx::write(&book()).map(Some),
        Format::Ods => ods::write(&book()).map(Some),
        _ => Ok(None),
    }
}

/// What the file of a report is called: `complaints-report-2023-24.xlsx`, `complaints-report-2026-27-quarter-2.csv`.
#[must_use]
pub fn name_of(file: &ReportFile, format: Format) -> String {
    let quarter = file
        .quarter
        .map(|quarter| format!("-quarter-{quarter}"))
        .unwrap_or_default();
    let paper = if format == Format::Print {
        "-print"
    } else {
        ""
    };
    format!(
        "complaints-report-{}{quarter}{paper}.{}",
        file.year,
        format.ending()
    )
}
