//! What the page of what is kept and deleted shows (R9.7).

use rules::reason::HoldReason;
use rules::reference::Reference;
use rules::retention::KeptAs;

/// What is deleted soon, what is held, and what was deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retention {
    /// What is deleted in the next 30 days, the soonest first.
    pub soon: Vec<DeletedSoonRow>,
    /// What is held, since the longest first.
    pub held: Vec<HeldRow>,
    /// The month in words, and how many cases were deleted in it, the latest first.
    pub deleted: Vec<(String, u64)>,
}

/// A case that is deleted soon. All dates are in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedSoonRow {
    /// Which case.
    pub reference: Reference,
    /// What it is kept as.
    pub kind: KeptAs,
    /// When it ended.
    pub ended: String,
    /// For how many years its kind is kept.
    pub years: u32,
    /// The day on which it is deleted.
    pub on: String,
}

/// A case whose records are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldRow {
    /// Which case.
    pub reference: Reference,
    /// Since when, in words.
    pub since: String,
    /// What needs its records.
    pub reason: HoldReason,
    /// The same in the words of whoever held them.
    pub words: String,
}
