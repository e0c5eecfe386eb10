//! What was written down when a date had passed: it counts as late (R4.3, R4.5). [`crate::deadline`] finds it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::form::options;

options! {
    /// What was written down too late to count.
    What "staff-too-late" {
        Extension "extension"
        Pause "pause"
        Agreement "agreement"
        Receipt "receipt"
        Posting "posting"
    }
}

/// What would take away that a date was missed. All dates are Europe/London dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TooLate {
    /// What it was.
    pub what: What,
    /// The date that had passed.
    pub due: NaiveDate,
    /// The day on which it was written down.
    pub told_on: NaiveDate,
}
