//! The kinds of file that a report can be downloaded as.

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Every table one after another, a cell a line.
    Csv,
    /// For other programs.
    Json,
    /// A workbook, as Microsoft writes them.
    Xlsx,
    /// A workbook in the open format.
    Ods,
    /// A document for readers and printers, tagged so that a screen reader finds its way; not every build makes it.
    Pdf,
    /// A document for an office program, to be changed before it goes to a committee.
    Docx,
    /// A page that stands alone.
    Html,
    /// The same for paper: with a cover and contents, on A4.
    Print,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 8] = [
        Self::Csv,
        Self::Json,
        Self::Xlsx,
        Self::Ods,
        Self::Pdf,
        Self::Docx,
        Self::Html,
        Self::Print,
    ];

    /// Its name in addresses and on the command line.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Print => "print",
        }
    }

    /// The format with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.slug() == slug)
    }

    /// How the name of such a file ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Print => "html",
            other => other.slug(),
        }
    }

    /// What browsers are told that it is.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Json => "application/json",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Html | Self::Print => "text/html; charset=utf-8",
        }
    }
}
