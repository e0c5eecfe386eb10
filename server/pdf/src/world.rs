//! What the typesetter can reach: how a document looks, the data of one, and the fonts. No files, no packages, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::{BOOK, FONTS};

/// How a document looks.
static LOOK: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("document.typ")));

/// One document that is to be made.
pub(super) struct Sheet {
    library: LazyHash<Library>,
}

impl Sheet {
    /// Of these data, which `document.typ` finds in `sys.inputs.document`.
    pub(super) fn new(data: &str) -> Self {
        let mut inputs = Dict::new();
        inputs.insert("document".into(), data.into_value());
        let library = Library::builder()
            .with_inputs(inputs)
            // The names of rows are headings too.
            .with_features([Feature::A11yExtras].into_iter().collect())
            .build();
        Self {
            library: LazyHash::new(library),
        }
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        LOOK.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id == LOOK.id() {
            true => Ok(LOOK.clone()),
            false => Err(FileError::AccessDenied),
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
