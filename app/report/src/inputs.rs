//! What a report is made of besides the entries of the register.

use chrono::NaiveDate;
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::register::Vocabulary;

use super::{Counting, Period, Totals, Year};

/// What a report is made of besides the entries.
#[derive(Debug, Clone, Copy)]
pub struct ReportInputs<'a> {
    /// The year, or the year of the quarter.
    pub year: Year,
    /// The quarter, 1 to 4; none for the whole year.
    pub quarter: Option<u32>,
    /// By which rules it counts.
    pub counting: &'a Counting,
    /// The working days.
    pub calendar: &'a Calendar,
    /// The council's limits, and which day it takes for day one (R8.4).
    pub clocks: &'a Clocks,
    /// What is known of earlier years, and what only the council knows.
    pub totals: &'a Totals,
    /// The council's services, in its order: as the register calls them, and the name to print.
    pub services: &'a [(String, String)],
    /// The council's words.
    pub words: &'a Vocabulary,
    /// The day it is made.
    pub today: NaiveDate,
    /// Of how much of the register it is.
    pub extent: Extent,
}

/// Of how much of the register a report is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// Of everything.
    #[default]
    Whole,
    /// Of a part, such as one service: what was printed of the whole council is not set beside it.
    Part,
    /// Of what was received on some days of the period only: then there is no year before to set beside it.
    SomeDays {
        /// These days, both within the period.
        days: Period,
        /// And of these only a part, such as one service.
        of_part: bool,
    },
}
