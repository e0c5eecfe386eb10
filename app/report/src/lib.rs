#![doc = include_str!("../README.md")]

mod across;
pub mod assurance;
mod checks;
pub mod counting;
mod covering;
mod days;
mod entry_in_period;
mod filter;
pub mod in_short;
mod inputs;
mod parts;
pub mod percent;
mod printed;
mod propose;
mod row_counts;
mod shown;
mod suppress;
pub mod table;
mod table_builder;
pub mod tally;
mod to_come;
pub mod totals;
mod unrecorded;

use serde::{Deserialize, Serialize};

pub use across::{WorkedOut, worked_out};
pub use counting::Counting;
pub use covering::{CoverFigures, CoverPart};
pub use filter::ReportFilter;
pub use in_short::{BigFigure, InShort, Sentence};
pub use inputs::{Extent, ReportInputs};
pub use printed::slips;
pub use propose::{Proposal, propose};
pub use rules::period::{Period, Year};
pub use table::{Cell, Chart, Column, Label, Row, Table, Unit};
pub use tally::{OtherFigures, Tally, volume_of};
pub use totals::{Total, Totals};

use rules::form::options;

/// A report, ready to be read, checked, frozen and published. Frozen ones are kept in this form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Which days it covers.
    pub period: Period,
    /// By which rules it counts.
    pub counting: Counting,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// What it found when it checked itself. One that failed stops publishing.
    pub checks: Vec<Check>,
    /// Representations received by the end of the period whose stage was not ended by then (requirements 10.1). None where so
    /// few are withheld (R9.8).
    pub in_progress: Option<u64>,
    /// How many of these are counted in outcomes or times all the same: at a stage that was answered before, or because these
    /// count by receipt and they have ended since.
    #[serde(default)]
    pub in_progress_counted: u64,
    /// The year was not finished on the day the report was made.
    pub unfinished: bool,
}

/// What looks like a name in the words of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameFound {
    /// The slug of the section, or `quote`.
    pub place: String,
    /// What is printed: one paragraph, plain text, as the council wrote it.
    pub words: String,
    /// It is the name of somebody in the register; otherwise it only looks like a name.
    pub known: bool,
}

/// One section: its tables, and after them what staff write about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Which section of the report it is.
    pub part: Part,
    /// The report in short, in the summary; none in the other sections, and in reports that builds before it froze.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_short: Option<InShort>,
    /// Its tables, in the order of print.
    pub tables: Vec<Table>,
}

options! {
    /// The sections of the annual report, in order (requirements 10.1, R10.1).
    Part "report-part" {
        Summary "summary"
        Volumes "volumes"
        Context "context"
        Who "who"
        Services "services"
        Natures "natures"
        Outcomes "outcomes"
        Times "times"
        Advocacy "advocacy"
        Ombudsman "ombudsman"
        Compensation "compensation"
        Costs "costs"
        Learning "learning"
        Compliments "compliments"
        Enquiries "enquiries"
        Equality "equality"
        Effectiveness "effectiveness"
        Corporate "corporate"
    }
}

options! {
    /// The figures that only the council knows: the rows of the table `context`.
    CouncilFigure "report-figure" {
        Under18 "under-18"
        OpenCases "open-cases"
        LookedAfter "looked-after"
    }
}

/// What a check of the report found. Words: `report-check-<name>` with the arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Which check, such as `foots`, `possible-percents`, `agrees`, `printed-percent`, `printed-differs`.
    pub name: String,
    /// The tables it looked at, by id.
    pub tables: Vec<String>,
    /// How it came out.
    pub verdict: Verdict,
    /// What it found: two figures that differ, the year, the row.
    pub found: Vec<(String, String)>,
}

options! {
    /// How a check came out. A difference that the counting rules explain is no failure, and says why; nor is a slip in what was
    /// printed before, of which nothing stands in the report.
    Verdict "report-verdict" {
        Passed "passed"
        Explained "explained"
        Noted "noted"
        Failed "failed"
    }
}

impl Report {
    /// Whether it may be published: no check failed, and its period is over.
    #[must_use]
    pub fn may_be_published(&self) -> bool {
        !self.unfinished
            && self
                .checks
                .iter()
                .all(|check| check.verdict != Verdict::Failed)
    }

    /// The report in short; none where nothing of the period can be said, or an earlier build froze it.
    #[must_use]
    pub fn in_short(&self) -> Option<&InShort> {
        let mut sections = self.sections.iter();
        sections.find_map(|section| section.in_short.as_ref())
    }

    /// Every table, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.sections.iter().flat_map(|section| &section.tables)
    }

    /// By its id, which is the same in every year; none when no section has it.
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables().find(|table| table.id == id)
    }
}
