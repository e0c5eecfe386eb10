//! What the pages show of people who ask for what is held on them (UK GDPR, article 15).

use rules::reference::Reference;
use rules::subject::{LeftOut, Mark, Whose};

use super::QueueRow;

/// A request in the list of all. Dates are in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectRow {
    /// From 1.
    pub number: u32,
    /// What the person is called.
    pub person: String,
    /// When it was received.
    pub received: String,
    /// By when it is to be answered.
    pub due: String,
    /// That day has passed, and they were not answered by it.
    pub is_late: bool,
    /// When they were told that it takes longer.
    pub extended: Option<String>,
    /// When they were answered.
    pub answered: Option<String>,
}

/// A request with the cases that may be theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectPage {
    /// What the list says of it.
    pub row: SubjectRow,
    /// What else is known of them: the end of the key of its name, and what it is.
    pub known: Vec<(&'static str, String)>,
    /// Whether the names of staff are given.
    pub names_staff: bool,
    /// Why it takes longer.
    pub extended_for: Option<String>,
    /// The cases, without those that whoever looks may not open.
    pub cases: Vec<FoundForSubject>,
    /// How much of the file is made, and how much there is, as long as it is being made.
    pub making: Option<(u64, u64)>,
    /// The file, if there is one.
    pub file: Option<SubjectFileRow>,
}

/// A case that may be theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundForSubject {
    /// What lists show of it.
    pub row: QueueRow,
    /// Whose it is, if that was said.
    pub whose: Option<Whose>,
    /// It was looked through for what is left out.
    pub is_looked_through: bool,
}

/// The file that was made of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectFileRow {
    /// The last day on which it is kept, in words.
    pub until: String,
    /// How long it is, in words.
    pub size: String,
    /// It was made for whoever looks: nobody else may take it.
    pub is_theirs: bool,
    /// Something else was said of the cases since: nobody takes it any more.
    pub is_behind: bool,
}

/// A case of a request, passage by passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseOfSubject {
    /// Which case.
    pub reference: Reference,
    /// Whose it is.
    pub whose: Whose,
    /// How many events it has.
    pub seen: u32,
    /// Every passage was looked at as it is now, and nothing has happened on it since.
    pub is_looked_through: bool,
    /// All of it is left out.
    pub whole: Option<LeftOut>,
    /// Each passage, and what was decided of it; nothing where it has to be looked at.
    pub passages: Vec<(Passage, Option<Mark>)>,
    /// Names and phrases that are left out wherever they stand.
    pub names: Vec<String>,
}

/// A part of what is held in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeldIn {
    /// What was sent.
    Answers,
    /// What happened, and what was written down.
    History,
    /// The letters.
    Letters,
    /// The files.
    Files,
}

/// Something that is given or left out as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it is held and a sum of its words as they are kept, within its case: a mark never stands on other words than it was
    /// set on, and never falls off because the same is shown otherwise.
    pub key: String,
    /// Where it is held.
    pub held_in: HeldIn,
    /// What it is: a question, an event, a letter.
    pub what: String,
    /// Its words.
    pub says: String,
    /// It says who told us, or how to reach them.
    pub of_sender: bool,
    /// The number of the file, where it is one.
    pub file: Option<u32>,
}

impl HeldIn {
    /// The end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::History => "history",
            Self::Letters => "letters",
            Self::Files => "files",
        }
    }
}
