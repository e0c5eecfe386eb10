//! The counting rules, as a council chooses them (R10.2). Written in the council's profile or in a rules file, as TOML:
//! `[report]`. What is left out is what most councils do.

mod cross;
mod of_table;
mod tables;

pub use cross::{Counted, Cross, Dimension, Measure, Procedure};
pub(super) use of_table::is_of_stages;
pub use tables::TABLES;

use rules::form::options;
use rules::register::{Kind, StageOutcome};
use serde::{Deserialize, Serialize};

use super::{Part, Year};

/// How the annual report counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Counting {
    /// Which kinds are the complaints of the report itself.
    pub main: Vec<Kind>,
    /// Which kinds are the complaints of the corporate appendix.
    pub corporate: Vec<Kind>,
    /// Which representations belong to the year, in tables of volumes, of who complained, of services and of natures.
    pub volumes: Basis,
    /// Which stages belong to the year, in tables of outcomes and of time.
    pub outcomes: Basis,
    /// Which concerns, compliments, comments, enquiries and requests for an advocate belong to the year.
    pub others: Basis,
    /// Complaints with such an outcome are none, and are counted nowhere.
    pub left_out: Vec<StageOutcome>,
    /// Whether a complaint counts at each stage that it came to, or once, at the highest.
    pub stages: Stages,
    /// Until which day the highest stage is looked for: month and day, the first such day from the end of the year on. Left
    /// out, it is the end of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_at: Option<(u32, u32)>,
    /// Whether a complaint counts under one nature, its main one, or under each.
    pub natures: Several,
    /// Whether a complaint counts under one service, the first, or under each.
    pub services: Several,
    /// Where a complaint counts under several heads: of what the percentages are shares.
    pub several_of: SeveralOf,
    /// From which day the time of stage 2 is counted (R4.8).
    pub stage_two_from: StageTwoFrom,
    /// The last working day of each time band at stage 1; what is later makes one more band.
    pub bands_one: Vec<u32>,
    /// The same at stage 2.
    pub bands_two: Vec<u32>,
    /// The same at stage 3.
    pub bands_three: Vec<u32>,
    /// The same for corporate complaints at stage 1.
    pub bands_corporate_one: Vec<u32>,
    /// The same for corporate complaints at stage 2.
    pub bands_corporate_two: Vec<u32>,
    /// The same for corporate complaints at stage 3.
    pub bands_corporate_three: Vec<u32>,
    /// How many stages the corporate procedure has in earlier records: 2 by the Ombudsman's Code, 3 in some councils before it.
    pub corporate_stages: u32,
    /// Whether what was withdrawn, not considered further or not accepted is in the base of the time bands, stage by stage.
    pub withdrawn_in_times: [bool; 3],
    /// Whether what was withdrawn, not considered further or not accepted is in the volumes and in the base of the outcomes.
    pub withdrawn_in_outcomes: bool,
    /// Whether the days of a suspension are counted.
    pub suspended_days_count: bool,
    /// How a row of nothing is printed.
    pub zero: Zero,
    /// What is said of sections of which nothing is recorded.
    pub unrecorded: Unrecorded,
    /// How percentages are printed; later ones override earlier ones where they apply.
    #[serde(rename = "percent")]
    pub percents: Vec<PercentRule>,
    /// Tables that count otherwise than the rest; later ones override earlier ones.
    #[serde(rename = "table")]
    pub tables: Vec<TableRule>,
    /// Whether "partially upheld" is an outcome of its own, or counts as upheld as the Ombudsman counts (R5.1).
    pub outcome_words: OutcomeWords,
    /// Numbers under this are withheld; 0 withholds none (R9.8).
    pub withhold_under: u32,
    /// The first day of a year: month and day (R10.4).
    pub year_begins: (u32, u32),
    /// How many years the long series has.
    pub series_years: u32,
    /// The rows of the tables of services, in order. A service that is in none gets a row of its own. As all lists of rows: those
    /// that name tables are for these only, and the table has no others.
    #[serde(rename = "service")]
    pub service_rows: Vec<RowOf>,
    /// The rows of the table of natures.
    #[serde(rename = "nature")]
    pub nature_rows: Vec<RowOf>,
    /// The rows of the tables of outcomes.
    #[serde(rename = "outcome")]
    pub outcome_rows: Vec<RowOf>,
    /// The rows of the table of who complained.
    #[serde(rename = "who")]
    pub who_rows: Vec<RowOf>,
    /// The rows of the table of what the Ombudsman decided.
    #[serde(rename = "ombudsman")]
    pub ombudsman_rows: Vec<RowOf>,
    /// The rows of any other table that is made of a list, such as `channels`; each names its tables.
    #[serde(rename = "row")]
    pub other_rows: Vec<RowOf>,
    /// The sections in the order of print, all of them; empty for the usual order. The summary is the first.
    pub sections: Vec<Part>,
    /// The tables that the council adds, each of one or two dimensions of the register, in the order of print.
    #[serde(rename = "cross")]
    pub crosses: Vec<Cross>,
}

options! {
    /// Which ones belong to a year.
    ///
    /// `received`: those received, or asked for, in the year; `responded`: those to which a reply left in the year; and those
    /// withdrawn in it, as far as withdrawn ones are in; `completed`: those that came to an end in the year, in whichever way.
    Basis "report-basis" {
        Received "received"
        Responded "responded"
        Completed "completed"
    }
}

options! {
    /// At which stages a complaint counts.
    ///
    /// `each`: at each that it came to; `highest`: once, at the highest.
    Stages "report-stages" {
        Each "each"
        Highest "highest"
    }
}

options! {
    /// Under how many heads a complaint counts.
    ///
    /// `one`: under one: the main; `each`: under each that it has; then the table adds up to more than the complaints.
    Several "report-several" {
        One "one"
        Each "each"
    }
}

options! {
    /// How a row of nothing is printed.
    ///
    /// `print`: as 0 and 0 %; `dash`: as a dash, without a percentage; `hide`: not at all.
    Zero "report-zero" {
        Print "print"
        Dash "dash"
        Hide "hide"
    }
}

options! {
    /// What is said of thanks, enquiries, remedies, costs, actions and the corporate appendix where nothing of them is recorded.
    ///
    /// `say`: that nothing is recorded, once in each section; `leave-out`: nothing: the section is left out; `zero`: that there
    /// were none: the council records everything.
    Unrecorded "report-unrecorded" {
        Say "say"
        LeaveOut "leave-out"
        Zero "zero"
    }
}

options! {
    /// Whether outcomes are three or two.
    ///
    /// `three`: upheld, partially upheld, not upheld; `two`: upheld, not upheld.
    OutcomeWords "report-outcome-words" {
        Three "three"
        Two "two"
    }
}

options! {
    /// Of what the percentages are shares where a complaint counts under several heads.
    ///
    /// `heads`: of all that is counted in the table: they add up to the whole; `complaints`: of the complaints: they add up to
    /// more than the whole.
    SeveralOf "report-several-of" {
        Heads "heads"
        Complaints "complaints"
    }
}

options! {
    /// From which day the time of stage 2 is counted: councils and the Ombudsman differ (R4.8).
    ///
    /// `statement`: from the agreed statement, where there is one; `request`: from the day on which it was asked for.
    StageTwoFrom "report-stage-two-from" {
        Statement "statement"
        Request "request"
    }
}

/// How some tables count. What is left out is as in the rest of the report.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TableRule {
    /// Which tables, by id.
    pub tables: Vec<String>,
    /// Which complaints, or stages, belong to the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// At which stages a complaint counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stages: Option<Stages>,
    /// Until which day the highest stage is looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_at: Option<(u32, u32)>,
    /// Under how many heads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heads: Option<Several>,
    /// Whether what was withdrawn is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<bool>,
    /// Of what the percentages are shares where a complaint counts under several heads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub several_of: Option<SeveralOf>,
    /// How a row of nothing is printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zero: Option<Zero>,
    /// What the council calls it, in the place of our heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether it is in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<bool>,
    /// Whether a chart stands beside it, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chart: Option<bool>,
}

/// How percentages are printed, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PercentRule {
    /// Only in these tables, by id; empty for all.
    pub tables: Vec<String>,
    /// Only in the columns of this year.
    pub year: Option<Year>,
    /// Whether a percentage is rounded half up or cut off.
    pub mode: Rounding,
    /// How exact a percentage is printed.
    pub decimals: Decimals,
    /// Whether a trailing zero is printed: `22.0` or `22`.
    pub trailing_zero: bool,
}

options! {
    /// What becomes of the rest.
    ///
    /// `half-up`: a half and more is rounded up; `truncate`: it is cut off.
    Rounding "report-rounding" {
        HalfUp "half-up"
        Truncate "truncate"
    }
}

options! {
    /// How exact.
    ///
    /// `0`: whole numbers; `1`: one decimal; `2`: two decimals; `half`: the nearest half.
    Decimals "report-decimals" {
        None "0"
        One "1"
        Two "2"
        Half "half"
    }
}

/// A row of a table, and what counts under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowOf {
    /// What it is called in the report.
    pub name: String,
    /// The values that count under it: normalised ones, or for services also the council's words.
    pub of: Vec<String>,
    /// Only in these tables, by id; empty for all of the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<String>,
}

impl Default for Counting {
    fn default() -> Self {
        Self {
            main: vec![Kind::Statutory],
            corporate: vec![Kind::Corporate, Kind::Conference, Kind::DataProtection],
            volumes: Basis::Received,
            outcomes: Basis::Responded,
            others: Basis::Received,
            left_out: vec![StageOutcome::Duplicate, StageOutcome::LoggedInError],
            stages: Stages::Each,
            as_at: None,
            natures: Several::One,
            services: Several::One,
            several_of: SeveralOf::Heads,
            stage_two_from: StageTwoFrom::Statement,
            bands_one: vec![10, 20],
            bands_two: vec![25, 65],
            bands_three: vec![15],
            bands_corporate_one: vec![10, 20],
            bands_corporate_two: vec![20, 40],
            bands_corporate_three: vec![20],
            corporate_stages: 2,
            withdrawn_in_times: [false; 3],
            withdrawn_in_outcomes: true,
            suspended_days_count: false,
            zero: Zero::Print,
            unrecorded: Unrecorded::Say,
            percents: vec![PercentRule::default()],
            tables: Vec::new(),
            outcome_words: OutcomeWords::Three,
            withhold_under: 0,
            year_begins: (4, 1),
            series_years: 9,
            service_rows: Vec::new(),
            nature_rows: Vec::new(),
            outcome_rows: Vec::new(),
            who_rows: Vec::new(),
            ombudsman_rows: Vec::new(),
            other_rows: Vec::new(),
            sections: Vec::new(),
            crosses: Vec::new(),
        }
    }
}

impl Default for PercentRule {
    fn default() -> Self {
        Self {
            tables: Vec::new(),
            year: None,
            mode: Rounding::HalfUp,
            decimals: Decimals::One,
            trailing_zero: false,
        }
    }
}
