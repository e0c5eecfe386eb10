//! What is held on somebody, as a document for them, and the folder (ZIP) in which it is given with the files of the cases.

use std::io::{self, Read, Write};

use anyhow::Result;
use serde::{Deserialize, Serialize};
use words::prose::{self, Span};
use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

use super::document::{Block, Chapter, Document, runs_left};

/// What somebody is given. Every word of it is chosen already: what is left out is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectDocument {
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub council: String,
    /// When they asked, and what this is.
    pub facts: Vec<String>,
    /// What they need to know to read it: their rights, and that something is left out.
    pub notes: Vec<String>,
    /// The heading of the list of contents.
    pub contents: String,
    /// What is said at its end where letters could not be shown.
    pub unknown_letters: String,
    /// A chapter for each case.
    pub chapters: Vec<SubjectChapter>,
    /// The files that go with it.
    pub files: Vec<SubjectEnclosure>,
}

/// What is held in a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectChapter {
    /// Its heading.
    pub title: String,
    /// In order.
    pub pieces: Vec<SubjectPiece>,
}

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SubjectPiece {
    /// A heading within the chapter.
    Heading(String),
    /// What it is, and what it says, line by line.
    Passage(String, String),
}

/// A file of a case that goes with the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectEnclosure {
    /// The reference of its case.
    pub case: String,
    /// Its number within the case.
    pub number: u32,
    /// What it is called in the folder.
    pub name: String,
}

/// The document as a file: its name in the folder, and what is in it. A build without the typesetter makes one for an office
/// program.
///
/// # Errors
/// When the file cannot be put together.
pub fn subject(document: &SubjectDocument) -> Result<(&'static str, Vec<u8>)> {
    let whole = Document {
        title: document.title.clone(),
        council: document.council.clone(),
        facts: document.facts.clone(),
        notes: document.notes.clone(),
        contents: document.contents.clone(),
        begins_in_short: false,
        chapters: document.chapters.iter().map(chapter).collect(),
    };
    written(&whole, &document.unknown_letters)
}

#[cfg(feature = "pdf")]
fn written(document: &Document, unknown: &str) -> Result<(&'static str, Vec<u8>)> {
    let bytes = super::pdf::write(document, |_| unknown.to_owned())?;
    Ok(("what-we-hold.pdf", bytes))
}

#[cfg(not(feature = "pdf"))]
fn written(document: &Document, _: &str) -> Result<(&'static str, Vec<u8>)> {
    Ok(("what-we-hold.docx", super::docx::write(document)?))
}

fn chapter(chapter: &SubjectChapter) -> Chapter {
    let blocks = chapter.pieces.iter().flat_map(|piece| match piece {
        SubjectPiece::Heading(title) => vec![prose::Block::Heading(1, vec![span(title, false)])],
        SubjectPiece::Passage(what, says) if what.is_empty() => {
            vec![prose::Block::Paragraph(vec![span(says, false)])]
        }
        // What somebody wrote in the other direction stands by itself.
        SubjectPiece::Passage(what, says) if runs_left(says) => vec![
            prose::Block::Paragraph(vec![span(what, true)]),
            prose::Block::Paragraph(vec![span(says, false)]),
        ],
        SubjectPiece::Passage(what, says) => vec![prose::Block::Paragraph(vec![
            span(&format!("{what}\n"), true),
            span(says, false),
        ])],
    });
    Chapter {
        title: chapter.title.clone(),
        blocks: blocks.map(Block::Written).collect(),
        on_new_page: true,
    }
}

fn span(text: &str, strong: bool) -> Span {
    Span {
        text: text.to_owned(),
        strong,
        emphasis: false,
        leads: None,
    }
}

/// A folder that is written as it comes, from its first file to its last.
pub struct ZipFolder<W: Write>(ZipWriter<StreamWriter<W>>);

impl<W: Write> ZipFolder<W> {
    /// An empty one.
    pub fn new(to: W) -> Self {
        Self(ZipWriter::new_stream(to))
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When it cannot be read, or the folder cannot be written.
    pub fn add(&mut self, name: &str, mut file: impl Read) -> io::Result<()> {
        let options = SimpleFileOptions::default();
        self.0.start_file(name, options).map_err(io::Error::other)?;
        io::copy(&mut file, &mut self.0)?;
        Ok(())
    }

    /// Nothing more comes.
    ///
    /// # Errors
    /// When its end cannot be written.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.0.finish().map_err(io::Error::other)?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> SubjectDocument {
        SubjectDocument {
            title: "What we hold".to_owned(),
            council: "Westmere".to_owned(),
            contents: "Contents".to_owned(),
            chapters: vec![SubjectChapter {
                title: "Complaint H4KQ-7M2X".to_owned(),
                pieces: vec![
                    SubjectPiece::Heading("What was said".to_owned()),
                    SubjectPiece::Passage("Story".to_owned(), "Line one\nلا\n\u{1f9a6}".to_owned()),
                ],
            }],
            ..SubjectDocument::default()
        }
    }

    #[test]
    fn what_is_held_becomes_a_file_whatever_was_written() {
        let (name, bytes) = subject(&document()).unwrap();
        assert!(name.starts_with("what-we-hold."), "{name}");
        assert!(bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK"));
    }

    #[test]
    fn a_folder_is_read_again_as_it_was_written() {
        let mut folder = ZipFolder::new(Vec::new());
        folder.add("one.txt", &b"first"[..]).unwrap();
        folder.add("two.txt", &b"second"[..]).unwrap();
        let bytes = folder.finish().unwrap();
        let mut archive = zip::ZipArchive::new(io::Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive
            .by_name("two.txt")
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!((archive.len(), text.as_str()), (2, "second"));
    }
}
