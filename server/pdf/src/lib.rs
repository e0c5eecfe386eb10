//! A document as a tagged PDF (PDF/UA-1) on A4. What it says comes in as JSON and is data for the typesetter, which takes no
//! word of it for an instruction; how it looks stands in `document.typ`. Nothing is read from a disk and nothing is fetched.

mod fonts;
mod world;

use anyhow::{Result, anyhow};
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use fonts::has_letter;
use world::Sheet;

/// The document that `data` describes, as `document.typ` reads it. It may take a second or more: call it where nobody waits.
///
/// # Errors
/// When the data are not what `document.typ` reads, or the document would not be one that everybody can read: letters that
/// no font has (see [`has_letter`]), a picture without its words.
pub fn write(data: &str) -> Result<Vec<u8>> {
    let sheet = Sheet::new(data);
    let document = typst::compile::<PagedDocument>(&sheet);
    let document = document.output.map_err(|wrong| told(&wrong))?;
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|wrong| anyhow!("{}", wrong.message()))?,
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Heard".to_owned())),
        ..PdfOptions::default()
    };
    let written = typst_pdf::pdf(&document, &options).map_err(|wrong| told(&wrong));
    // What was worked out for one document is of no use to the next, and holds a council's words.
    typst::comemo::evict(0);
    written
}

/// What went wrong, without the words of the document.
fn told(wrong: &[SourceDiagnostic]) -> anyhow::Error {
    let all: Vec<&str> = wrong.iter().map(|one| one.message.as_str()).collect();
    anyhow!("the PDF cannot be made: {}", all.join("; "))
}
