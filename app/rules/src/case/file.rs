//! The files of a case: what they or somebody else gave as evidence, reports that came in, and replies that go out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::form::options;

options! {
    /// What a file is for.
    FileUse "staff-file-use" {
        FromPerson "from-person"
        Evidence "evidence"
        Report "report"
        Reply "reply"
        Other "other"
    }
}

options! {
    /// The kinds of file that are taken, by what is in them and not by their names.
    FileKind "staff-file-kind" {
        Pdf "pdf"
        Docx "docx"
        Odt "odt"
        Rtf "rtf"
        Xlsx "xlsx"
        Ods "ods"
        Text "txt"
        Jpeg "jpg"
        Png "png"
        Webp "webp"
        Mp3 "mp3"
        M4a "m4a"
        Wav "wav"
        Mp4 "mp4"
    }
}

/// So many files a person may add to what they sent; with more they are asked to call.
pub const MOST_FROM_PERSON: usize = 10;

/// So often a person may write back on the pages of letters; then they are asked to call.
pub const MOST_WRITTEN_BACK: usize = 20;

/// So many files somebody from outside may have handed in to a case, as long as they are kept in it; with more they call the team.
pub const MOST_FROM_GUEST: usize = 20;

/// The endings of the names of such files, as a browser is told them.
pub const FILE_ENDINGS: &str =
    ".pdf,.docx,.odt,.rtf,.xlsx,.ods,.txt,.jpg,.jpeg,.png,.webp,.mp3,.m4a,.wav,.mp4";

/// A file as it was taken in. What is in it lies elsewhere, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// By what it is found: a UUID.
    pub id: String,
    /// What is in it.
    pub kind: FileKind,
    /// How long it is.
    pub bytes: u64,
    /// The SHA-256 of what is in it, in hexadecimal digits.
    pub sha256: String,
}

/// A file of a case. Files are numbered from 1 in the order in which they were added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// What was taken in.
    pub facts: FileFacts,
    /// What it is for.
    pub what: FileUse,
    /// What it is, as somebody called it.
    pub title: String,
    /// The number of who handed it in from outside; none where staff added it.
    pub from: Option<u32>,
    /// The day on which it was added, a Europe/London date.
    pub added_on: NaiveDate,
    /// The day on which it was taken out again; from then on nobody can open it.
    pub removed_on: Option<NaiveDate>,
}

impl FileKind {
    /// Its media type, as a browser is told it.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Rtf => "application/rtf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Text => "text/plain; charset=utf-8",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Wav => "audio/wav",
            Self::Mp4 => "video/mp4",
        }
    }
}
