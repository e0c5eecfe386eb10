//! Crossed tables, each a rule of its own: what is counted, by one or two dimensions of the register, and what is shown of it.

use rules::form::options;
use serde::{Deserialize, Serialize};

/// A table that the council adds to the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cross {
    /// What rules and files call it: small letters, digits and hyphens.
    pub id: String,
    /// What it is called in the report.
    pub title: String,
    /// Which complaints it counts.
    #[serde(default = "main")]
    pub kinds: Procedure,
    /// What it counts of them.
    #[serde(default = "complaints")]
    pub of: Counted,
    /// What makes its rows.
    pub rows: Dimension,
    /// What makes its columns; left out, these are the year and the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Dimension>,
    /// What it shows of what is counted in a place.
    #[serde(default = "number")]
    pub measure: Measure,
    /// Whether it has a total of each row and each column.
    #[serde(default = "yes")]
    pub totals: bool,
    /// Whether the year before follows as a table of its own, where the register knows it.
    #[serde(default)]
    pub last_year: bool,
}

options! {
    /// Which complaints: those of the report, or those of the corporate appendix.
    Procedure "report-cross-kinds" {
        Main "main"
        Corporate "corporate"
    }
}

options! {
    /// What a crossed table counts.
    Counted "report-cross-of" {
        Complaints "complaints"
        StageOne "stage-one"
        StageTwo "stage-two"
        StageThree "stage-three"
        Stages "stages"
    }
}

options! {
    /// By what the register tells complaints apart.
    Dimension "report-cross-dimension" {
        Service "service"
        Area "area"
        Nature "nature"
        Who "who"
        Age "age"
        Channel "channel"
        Outcome "outcome"
        Stage "stage"
        Month "month"
        Quarter "quarter"
        Advocacy "advocacy"
        Points "points"
    }
}

options! {
    /// What is shown: how many; how many in time, by the law alone or also by agreement; within how many working days half of
    /// them, or nine in ten, ended; the same of their acknowledgement (T1, T11); or in how many compensation was agreed, and how
    /// much (R5.5).
    Measure "report-cross-measure" {
        Number "number"
        InFirstLimit "in-first-limit"
        InTime "in-time"
        Median "median"
        Ninetieth "ninetieth"
        AcknowledgedInTime "acknowledged-in-time"
        AcknowledgedMedian "acknowledged-median"
        AcknowledgedNinetieth "acknowledged-ninetieth"
        Compensation "compensation"
    }
}

const fn main() -> Procedure {
    Procedure::Main
}

const fn complaints() -> Counted {
    Counted::Complaints
}

const fn number() -> Measure {
    Measure::Number
}

const fn yes() -> bool {
    true
}

impl Cross {
    /// Its dimensions, the rows first.
    pub fn dimensions(&self) -> impl Iterator<Item = Dimension> {
        [Some(self.rows), self.columns].into_iter().flatten()
    }

    /// Whether it has such rows or columns.
    #[must_use]
    pub fn is_by(&self, dimension: Dimension) -> bool {
        self.dimensions().any(|own| own == dimension)
    }

    /// Whether a complaint can have several values in it: services, areas and natures.
    #[must_use]
    pub fn has_heads(&self) -> bool {
        self.dimensions().any(Dimension::has_heads)
    }

    /// Whether only what has ended can be counted in it.
    #[must_use]
    pub fn is_of_endings(&self) -> bool {
        self.is_by(Dimension::Outcome) || self.measure.is_of_stages()
    }
}

impl Counted {
    /// The stages that count, by number from 0; none where each complaint counts once.
    #[must_use]
    pub const fn stages(self) -> std::ops::Range<usize> {
        match self {
            Self::Complaints => 0..0,
            Self::StageOne => 0..1,
            Self::StageTwo => 1..2,
            Self::StageThree => 2..3,
            Self::Stages => 0..3,
        }
    }
}

impl Dimension {
    /// Whether a complaint can have several values of it.
    #[must_use]
    pub const fn has_heads(self) -> bool {
        matches!(self, Self::Service | Self::Area | Self::Nature)
    }

    /// The table of the report that is by this dimension alone, whose rows these are.
    #[must_use]
    pub const fn table(self, kinds: Procedure) -> Option<&'static str> {
        match (self, kinds) {
            (Self::Service, _) => Some("services"),
            (Self::Nature, _) => Some("natures"),
            (Self::Who, _) => Some("who"),
            (Self::Age, _) => Some("ages"),
            (Self::Channel, _) => Some("channels"),
            (Self::Outcome, Procedure::Main) => Some("outcomes"),
            (Self::Outcome, Procedure::Corporate) => Some("corporate-outcomes"),
            (Self::Month, _) => Some("months"),
            (Self::Advocacy, _) => Some("advocacy"),
            (Self::Stage, _) => Some("volumes"),
            (Self::Area | Self::Quarter | Self::Points, _) => None,
        }
    }
}

impl Measure {
    /// Whether it is a number of working days.
    #[must_use]
    pub const fn is_days(self) -> bool {
        matches!(
            self,
            Self::Median | Self::Ninetieth | Self::AcknowledgedMedian | Self::AcknowledgedNinetieth
        )
    }

    /// Whether it is of a stage that ended, and not of a complaint.
    #[must_use]
    pub const fn is_of_stages(self) -> bool {
        matches!(
            self,
            Self::InFirstLimit | Self::InTime | Self::Median | Self::Ninetieth
        )
    }

    /// Whether it is of the acknowledgement.
    #[must_use]
    pub const fn is_of_acknowledgement(self) -> bool {
        matches!(
            self,
            Self::AcknowledgedInTime | Self::AcknowledgedMedian | Self::AcknowledgedNinetieth
        )
    }
}
