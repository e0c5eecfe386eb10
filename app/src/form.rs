//! What a form shows again after it was refused: what was typed, and what was wrong with it.

use leptos::prelude::use_context;
use rules::clock::Clock;
use rules::form::{Fault, Filled};
use rules::reference::Reference;
use words::Language;

/// A question page that was sent and could not be accepted. In context only then.
#[derive(Debug, Clone, Default)]
pub struct FormState {
    /// As it came, also where it cannot be read: the page shows it again.
    pub typed: Filled,
    /// What was wrong with it.
    pub faults: Vec<Fault>,
    /// The first part of the keys of a trouble that is not the person's: `error-503`, `error-429`.
    pub trouble: Option<String>,
    /// What to show instead of the question.
    pub instead: Option<Instead>,
}

/// What comes in place of a question whose answer could not be taken as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// Asks first if what was answered before on this journey is theirs.
    AskWhose,
    /// Says that the browser keeps no cookies, so that no answer can be kept.
    NoCookies,
}

/// A staff form that was sent and refused. In context only then. Never holds a password.
#[derive(Debug, Clone, Default)]
pub struct ActState {
    /// What was typed.
    pub filled: Filled,
    /// What was wrong with it, field by field.
    pub faults: Vec<Fault>,
    /// The key of the words that say why it was refused as a whole, and the field that they are about.
    pub refused: Option<(String, Option<String>)>,
    /// The dates of a letter that would not hold when it leaves: each as it stands there, and as it is counted now.
    pub dates: Vec<(String, Option<String>)>,
    /// What these words say of what was typed, such as the line that is wrong.
    pub refused_with: Vec<(&'static str, String)>,
    /// What a change of the bank holidays would do, before it is made.
    pub preview: Option<HolidayPreview>,
    /// The key of the words that say what was done with what was typed, before it is kept.
    pub noted: Option<String>,
    /// Sentences that a letter has to say and does not.
    pub lacks: Vec<String>,
    /// Sentences that a letter says and that the record does not bear out.
    pub untrue: Vec<String>,
}

/// A page of staff that is asked for again by another. In context only then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoesOn {
    /// Its path and query.
    pub to: String,
}

/// What is shown once and never again. In context only then.
#[derive(Clone)]
pub enum ShownOnce {
    /// A password that was made up for somebody.
    Password {
        /// Their name.
        name: String,
        /// The address with which they sign in.
        email: String,
        /// For choosing another, within 72 hours.
        password: String,
    },
    /// Recovery codes.
    Codes(Vec<String>),
    /// The code with which somebody from outside comes in.
    GuestCode {
        /// Their name.
        name: String,
        /// Where their link was sent.
        email: String,
        /// Its digits, in two groups.
        code: String,
    },
}

/// What a change of the bank holidays would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HolidayPreview {
    /// The version of the list that it would change; the form posts it back.
    pub seen: i64,
    /// The days that would go, in words.
    pub gone: Vec<String>,
    /// The days that would come, in words.
    pub come: Vec<String>,
    /// How many open cases have a date that may move.
    pub cases: usize,
    /// How many of them have such a date that is late already.
    pub late: usize,
    /// The page of them that is worked out, from 1, and how many there are.
    pub page: (usize, usize),
    /// The dates of the cases of this page that would move.
    pub moves: Vec<HolidayMove>,
}

/// A date that a change of the bank holidays would move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayMove {
    /// Of which case.
    pub reference: Reference,
    /// Which date.
    pub clock: Clock,
    /// The day now, like "Tue 14 Jan".
    pub before: String,
    /// The day then.
    pub after: String,
    /// It is late already.
    pub is_late: bool,
}

/// Before the name of everything that was typed into a form of staff whose session had ended; the sign-in hands it on.
pub const KEPT: &str = "kept:";

/// A letter that somebody reads, or was refused to read. In context only then.
#[derive(Debug, Clone, Default)]
pub struct ReadLetter {
    /// The words in English; none when the reference was wrong.
    pub text: Option<String>,
    /// The same in the language that they wrote in, where that is not English.
    pub translated: Option<(Language, String)>,
    /// What comes with the letter: the number of the file within the case, what it is, and its kind and length.
    pub enclosed: Vec<(u32, String, String)>,
    /// What was typed as the reference.
    pub typed: String,
    /// The key of the words that say what was wrong.
    pub refused: Option<String>,
    /// The key of the words that stand instead of the question, where the link opens nothing.
    pub instead: Option<&'static str>,
    /// What they write back.
    pub answer: Answered,
}

/// The answer to a letter, as it was taken or not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Answered {
    /// Nothing was written.
    #[default]
    Not,
    /// It has arrived.
    Taken,
    /// These words, and what was wrong, in words.
    Refused(String, String),
}

/// A file that somebody added to what they sent, and that was not taken. In context only then.
#[derive(Debug, Clone, Default)]
pub struct AddedFile {
    /// What they call it.
    pub title: String,
    /// The key of the words that say why.
    pub refused: &'static str,
}

/// A file that was sent to be imported. In context only then.
#[derive(Debug, Clone, Default)]
pub struct ImportState {
    /// What was said to be in it: `cases`, `totals`, or nothing.
    pub what: String,
    /// In which order its dates were said to stand, or nothing.
    pub dates: String,
    /// What came of it, in sentences.
    pub said: Vec<String>,
    /// The key of the words that say why it was refused as a whole.
    pub refused: Option<String>,
    /// What is wrong with it: where, and what to write instead.
    pub issues: Vec<(String, String)>,
    /// Whether the reading ended there, and more may be wrong.
    pub more: bool,
    /// The council's own words that nobody knows, in the order met.
    pub met: Vec<MetWord>,
}

/// A word of a council that was met in a file, and what it can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetWord {
    /// The name of its table in the profile: `headings`, `natures`.
    pub list: String,
    /// As it stands in the file.
    pub word: String,
    /// Everything that it can mean.
    pub meanings: Vec<String>,
}

/// Whatever was asked for, the page to show is this error. In context only then.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    /// The HTTP status.
    pub status: u16,
    /// The number by which the cause can be found in the log.
    pub number: Option<String>,
}

impl ActState {
    /// The state in context, or a blank one.
    #[must_use]
    pub fn current() -> Self {
        use_context().unwrap_or_default()
    }

    /// What was typed in a field.
    #[must_use]
    pub fn value(&self, field: &str) -> String {
        self.filled.one(field).to_owned()
    }
}
