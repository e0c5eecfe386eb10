//! What the pages of reports show: the annual report, the quarter's, the dashboard and the assurance report.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use report::assurance::AssuranceService;
use report::{CoverPart, NameFound, Part, Period, Report, ReportFilter, Year};
use rules::reference::Reference;

/// How far the annual report of a year has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportState {
    /// Worked out anew whenever it is looked at.
    Draft,
    /// Its figures and words stand still.
    Frozen,
    /// Everybody can read it.
    Published,
}

/// One line of the list of annual reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Which it reports on, April to March.
    pub year: Year,
    /// How far it has come.
    pub state: ReportState,
    /// Since when, like "Mon 23 Nov 2026, 14:05"; none for a draft.
    pub since: Option<String>,
    /// The year is not finished yet.
    pub unfinished: bool,
}

/// A report with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Which year; for a quarter the year that it is in.
    pub year: Year,
    /// Which quarter, 1 to 4; none for the annual report.
    pub quarter: Option<u32>,
    /// How far it has come.
    pub state: ReportState,
    /// The day of its figures, like "Monday 23 November 2026".
    pub as_of: String,
    /// The figures.
    pub report: Report,
    /// What staff wrote, by section, with the marks of `words::prose`.
    pub words: BTreeMap<Part, String>,
    /// How often the words were changed: forms post it back, so that nobody overwrites what they have not seen.
    pub seen: u32,
    /// Words of thanks that may be published: the service, and the words.
    pub quotes: Vec<(String, String)>,
    /// What looks like a name in the words and quotes: where (a [`Part`] slug or `quote`), the word, and whether it is the
    /// name of somebody in the store. Empty for whoever may not publish.
    pub names: Vec<NameFound>,
    /// The figures that only the council knows, by row of the table `context`, for this year.
    pub context: BTreeMap<String, i64>,
    /// Of what the figures are, if not of everything.
    pub only: ReportFilter,
    /// The services to choose from when only some is wanted: as the register calls them, and the name to show. For staff.
    pub services: Vec<(String, String)>,
    /// Whether this account may change, freeze and publish it: the complaints manager's.
    pub may_change: bool,
}

/// An annual report with what staff wrote for the committee to which it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoveringFile {
    /// The annual report.
    pub file: ReportFile,
    /// What staff wrote, by part, with the marks of `words::prose`.
    pub words: BTreeMap<CoverPart, String>,
    /// What looks like a name in it, where the place is the slug of a part. Empty for whoever may not write it.
    pub names: Vec<NameFound>,
}

/// The dashboard: few figures, each with the list that it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dashboard {
    /// The days that its volumes and timeliness cover.
    pub period: Period,
    /// The same in words, like "1 April 2026 to 24 November 2026".
    pub days: String,
    /// Volumes in the period: the slug of the measure, as rows of the table `volumes` of the report (`concern`, `stage-one`,
    /// `stage-two`, `stage-three`, `ombudsman`, `corporate`, `compliment`, `comment`, `enquiry`, `advocacy-request`,
    /// `not-eligible`), and how many. None of what nobody records, and of days that have not come yet.
    pub volumes: Vec<(String, Option<u64>)>,
    /// The period has not begun.
    pub to_come: bool,
    /// Stages that ended in the period: `stage-one`, `stage-two`, `stage-three`; how many in time, and how many in all.
    pub timely: Vec<(String, u64, u64)>,
    /// Open cases by how long they are open: `up-to-10`, `11-to-20`, `21-to-65`, `over-65` working days.
    pub open_by_age: Vec<(String, u64)>,
    /// Open cases with a date that is late.
    pub late: u64,
    /// Due within three working days.
    pub soon: u64,
    /// Offers of an advocate that are not recorded.
    pub advocacy_missing: u64,
    /// Complaints closed in the period without a word on what was learned (R5.6).
    pub learning_missing: u64,
    /// The references of the newest of them.
    pub learning: Vec<Reference>,
    /// Actions past their date.
    pub actions_late: u64,
    /// The references of the cases with the oldest of them.
    pub actions: Vec<Reference>,
    /// Of what the figures are, if not of everything.
    pub only: ReportFilter,
    /// The services to choose from: as the register calls them, and the name to show.
    pub services: Vec<(String, String)>,
}

/// Which assurance report that was kept: of a day the last, or one of its versions. Written `2026-11-23` or `2026-11-23.2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptOn {
    /// The Europe/London day whose figures it keeps.
    pub on: NaiveDate,
    /// The version, from 1; the last where none is named.
    pub version: Option<u32>,
}

impl std::str::FromStr for KeptOn {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (on, version) = match text.split_once('.') {
            Some((on, version)) => (on, Some(version.parse().map_err(|_| ())?)),
            None => (text, None),
        };
        let on = on.parse().map_err(|_| ())?;
        Ok(Self { on, version })
    }
}

impl std::fmt::Display for KeptOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.version {
            Some(version) => write!(f, "{}.{version}", self.on),
            None => write!(f, "{}", self.on),
        }
    }
}

/// The assurance report: what is overdue and due soon, by service and manager, as it stood on a day (requirements 10.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assurance {
    /// The day, and in words like "Tuesday 24 November 2026".
    pub on: NaiveDate,
    /// In words.
    pub day: String,
    /// Which kept one it is; none when it is how things stand now.
    pub kept: Option<KeptOn>,
    /// By service, the one with most overdue first.
    pub services: Vec<AssuranceService>,
    /// Those that were kept, newest first, each with its day and time in words.
    pub earlier: Vec<(KeptOn, String)>,
    /// Of what it is, if not of everything.
    pub only: ReportFilter,
    /// The services to choose from: as the register calls them, and the name to show.
    pub choose: Vec<(String, String)>,
}
