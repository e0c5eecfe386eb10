//! Which rule holds in a table: what is said of it, else what is said of the whole report.

use super::{
    Basis, Counted, Counting, Cross, Dimension, PercentRule, Procedure, RowOf, Several, SeveralOf,
    Stages, TableRule, Zero,
};
use crate::Year;

const VOLUMES: &str = "volumes";
const SERIES: &str = "series";

/// The tables that belong to stages: they follow [`Counting::outcomes`] unless a rule says otherwise.
const OF_STAGES: [&str; 12] = [
    "outcomes",
    "times-one",
    "times-two",
    "times-three",
    "times-extended",
    "delays",
    "learning",
    "corporate-outcomes",
    "corporate-times",
    "corporate-times-two",
    "corporate-times-three",
    "remedies",
];

impl Counting {
    /// Which complaints, or stages, belong to the year in this table.
    #[must_use]
    pub fn basis_of(&self, table: &str) -> Basis {
        let of_endings = self.cross(table).is_some_and(Cross::is_of_endings);
        let usual = if of_endings || is_of_stages(table) {
            self.outcomes
        } else {
            self.volumes
        };
        self.of(table, |rule| rule.basis).unwrap_or(usual)
    }

    /// At which stages a complaint counts in this table.
    #[must_use]
    pub fn stages_of(&self, table: &str) -> Stages {
        self.of(table, |rule| rule.stages).unwrap_or(self.stages)
    }

    /// Until which day the highest stage is looked for in this table; none where that is the end of the period.
    #[must_use]
    pub fn as_at_of(&self, table: &str) -> Option<(u32, u32)> {
        self.of(table, |rule| rule.as_at).or(self.as_at)
    }

    /// Under how many heads a complaint counts in this table: `services` and `natures` have rules of their own.
    #[must_use]
    pub fn heads_of(&self, table: &str) -> Several {
        let usual = match table {
            "natures" => self.natures,
            "services" | "compliments" | "ombudsman-services" => self.services,
            _ => Several::One,
        };
        self.of(table, |rule| rule.heads).unwrap_or(usual)
    }

    /// Of what the percentages of this table are shares where a complaint counts under several heads.
    #[must_use]
    pub fn share_of(&self, table: &str) -> SeveralOf {
        let said = self.of(table, |rule| rule.several_of);
        said.unwrap_or(self.several_of)
    }

    /// Under how many heads of a dimension a complaint counts in a crossed table.
    #[must_use]
    pub fn heads_of_cross(&self, cross: &Cross, dimension: Dimension) -> Several {
        let usual = match dimension {
            Dimension::Service | Dimension::Area => self.services,
            Dimension::Nature => self.natures,
            _ => return Several::One,
        };
        self.of(&cross.id, |rule| rule.heads).unwrap_or(usual)
    }

    /// Whether what was withdrawn is counted in this table.
    #[must_use]
    pub fn withdrawn_of(&self, table: &str) -> bool {
        let usual = match table {
            _ if self
                .cross(table)
                .is_some_and(|cross| cross.measure.is_of_stages()) =>
            {
                self.withdrawn_in_times_of(table)
            }
            "times-one" => self.withdrawn_in_times[0],
            "times-two" => self.withdrawn_in_times[1],
            "times-three" => self.withdrawn_in_times[2],
            "corporate-times"
            | "corporate-times-two"
            | "corporate-times-three"
            | "times-extended" => false,
            _ => self.withdrawn_in_outcomes,
        };
        self.of(table, |rule| rule.withdrawn).unwrap_or(usual)
    }

    /// How a row of nothing is printed in this table.
    #[must_use]
    pub fn zero_of(&self, table: &str) -> Zero {
        self.of(table, |rule| rule.zero).unwrap_or(self.zero)
    }

    /// What the council calls this table; none where it has our heading.
    #[must_use]
    pub fn title_of(&self, table: &str) -> Option<String> {
        self.own(table, |rule| rule.title.clone())
    }

    /// Whether this table is in the report.
    #[must_use]
    pub fn shows(&self, table: &str) -> bool {
        self.own(table, |rule| rule.shown).unwrap_or(true)
    }

    /// Whether a chart stands beside this table, where it has one.
    #[must_use]
    pub fn charts(&self, table: &str) -> bool {
        self.own(table, |rule| rule.chart).unwrap_or(true)
    }

    /// The rows that the council made for this table, in order; none where every value has one of its own.
    #[must_use]
    pub fn rows_of(&self, table: &str) -> Vec<&RowOf> {
        let usual = match table {
            "services" | "compliments" | "ombudsman-services" => &self.service_rows[..],
            "natures" => &self.nature_rows,
            "outcomes" | "corporate-outcomes" => &self.outcome_rows,
            "who" => &self.who_rows,
            "ombudsman" => &self.ombudsman_rows,
            _ => &[],
        };
        let names = |row: &&RowOf| row.tables.iter().any(|known| known == table);
        let only: Vec<&RowOf> = usual.iter().chain(&self.other_rows).filter(names).collect();
        if only.is_empty() {
            return usual.iter().filter(|row| row.tables.is_empty()).collect();
        }
        only
    }

    /// How percentages are printed in this table, in the columns of this year.
    #[must_use]
    pub fn percent_of(&self, table: &str, year: Year) -> PercentRule {
        let applies = |rule: &&PercentRule| {
            (rule.tables.is_empty() || rule.tables.iter().any(|known| known == table))
                && rule.year.is_none_or(|known| known == year)
        };
        let rule = self.percents.iter().rev().find(applies);
        rule.cloned().unwrap_or_default()
    }

    /// The rule of a crossed table; none for the tables that every report has.
    #[must_use]
    pub fn cross(&self, table: &str) -> Option<&Cross> {
        self.crosses.iter().find(|cross| cross.id == table)
    }

    /// Whether what was withdrawn is in the times of a crossed table: as in the time bands of its stage.
    fn withdrawn_in_times_of(&self, table: &str) -> bool {
        let Some(cross) = self.cross(table) else {
            return false;
        };
        match (cross.kinds, cross.of) {
            (Procedure::Main, Counted::StageOne | Counted::StageTwo | Counted::StageThree) => {
                self.withdrawn_in_times[cross.of.stages().start]
            }
            _ => false,
        }
    }

    /// What is said of this table; the series counts as the volumes where nothing is said of it.
    fn of<T>(&self, table: &str, said: impl Fn(&TableRule) -> Option<T>) -> Option<T> {
        let as_volumes = || (table == SERIES).then(|| self.own(VOLUMES, &said));
        self.own(table, &said).or_else(|| as_volumes().flatten())
    }

    /// What is said of this table itself.
    fn own<T>(&self, table: &str, said: impl Fn(&TableRule) -> Option<T>) -> Option<T> {
        let rules = self.tables.iter().rev();
        rules
            .filter(|rule| rule.tables.iter().any(|known| known == table))
            .find_map(said)
    }
}

/// Whether a table counts stages that ended, and not complaints.
pub(crate) fn is_of_stages(table: &str) -> bool {
    OF_STAGES.contains(&table)
}
