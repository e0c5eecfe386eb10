//! What the pages of the working days show (R8.2).

/// The working days as the council has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkingDays {
    /// The bank holidays from this year on: ISO date, the date in words, the title.
    pub days: Vec<(String, String, String)>,
    /// The last day that is known, in words, when it is under a year away (R8.2).
    pub ends: Option<String>,
    /// How far the dates of cases have been worked out again after a change, as long as that is not over.
    pub rebuild: Option<Rebuild>,
    /// Whether this account may change them.
    pub may_change: bool,
    /// The last changes, the newest first.
    pub changes: Vec<HolidayChangeRow>,
}

/// A change of the bank holidays that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayChangeRow {
    /// The version that the list has since.
    pub version: i64,
    /// Date and time in London.
    pub when: String,
    /// The name of who made it.
    pub who: String,
    /// The days that went, in words.
    pub gone: Vec<String>,
    /// The days that came, in words.
    pub come: Vec<String>,
    /// Why, in their words.
    pub why: String,
    /// Whether it can be undone: it is the last.
    pub undo: bool,
}

/// How many cases have their dates by the list of bank holidays as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rebuild {
    /// How many of them.
    pub done: u64,
    /// Of how many.
    pub total: u64,
}
