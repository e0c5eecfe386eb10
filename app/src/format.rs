//! The kinds of file that a report can be downloaded as.

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Every table one after another, a cell a line.
    Csv,
    /// What the columns of the CSV file are, for programs: metadata for tabular data on the web.
    CsvMetadata,
    /// For other programs.
    Json,
    /// What may stand in the JSON file, for programs: a JSON schema.
    JsonSchema,
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
    pub const ALL: [Self; 10] = [
        Self::Csv,
        Self::CsvMetadata,
        Self::Json,
        Self::JsonSchema,
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
            Self::CsvMetadata => "csv-metadata",
            Self::Json => "json",
            Self::JsonSchema => "json-schema",
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
            // The name that programs look for beside that of the CSV file.
            Self::CsvMetadata => "csv-metadata.json",
            Self::JsonSchema => "schema.json",
            other => other.slug(),
        }
    }

    /// What browsers are told that it is.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::CsvMetadata => "application/csvm+json",
            Self::Json => "application/json",
            Self::JsonSchema => "application/schema+json",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Html | Self::Print => "text/html; charset=utf-8",
        }
    }
}
