//! What somebody from outside sees of their one case, as its pages show it.

use rules::case::{Case, GuestDuty};
use rules::intake::{Answers, Journey};
use rules::letter::Letter;
use rules::reference::Reference;

use super::{ClockRow, FileRow};

/// The case of somebody from outside, with what their duty needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestFile {
    /// Which case.
    pub reference: Reference,
    /// Their name, as the case names them.
    pub name: String,
    /// What they are there for.
    pub duty: GuestDuty,
    /// Their last day, in words.
    pub until: String,
    /// What the person came to do.
    pub journey: Journey,
    /// How the case stands: its points, its heads, its panel.
    pub case: Case,
    /// What the person told, as far as it is for their duty.
    pub answers: Answers,
    /// The dates of their stage.
    pub clocks: Vec<ClockRow>,
    /// The letters that they read: the number, which it is, and the day it left, in words.
    pub letters: Vec<(u32, Letter, String)>,
    /// The files that they read.
    pub files: Vec<FileRow>,
}
