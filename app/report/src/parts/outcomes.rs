//! How stages ended, stage by stage (requirements 10.1, item 5).

use rules::register::StageOutcome;

use super::super::Table;
use super::super::counting::OutcomeWords;
use super::super::entry_in_period::{Choice, EntryInPeriod, LAST, THIS};
use super::super::inputs::ReportInputs;
use super::super::row_counts::RowCounts;
use super::super::table_builder::{TableBuilder, rule};

/// The outcomes of one procedure.
pub(crate) struct Outcomes {
    id: &'static str,
    heads: RowCounts,
    stages: usize,
}

impl Outcomes {
    /// Nothing counted yet; `stages` is how many the procedure has.
    pub(crate) fn new(id: &'static str, frame: &ReportInputs<'_>, stages: usize) -> Self {
        Self {
            id,
            heads: heads(id, frame),
            stages,
        }
    }

    pub(crate) fn add(&mut self, seen: &EntryInPeriod<'_>, frame: &ReportInputs<'_>) {
        let choice = Choice::of(frame.counting, self.id);
        for number in 0..self.stages {
            let Some(stage) = seen.stage(number) else {
                continue;
            };
            for when in [THIS, LAST] {
                // Where it counts by receipt, what is not ended yet has no outcome.
                if stage.ended_on.is_none() || !seen.counts_at(number, choice, when) {
                    continue;
                }
                let row = match counted_as(stage.outcome, frame.counting.outcome_words) {
                    Some(outcome) => self.heads.at(outcome),
                    None => self.heads.nothing(),
                };
                self.heads.count(row, when, number);
            }
        }
    }

    /// This year's, and as a table of its own the year before's, if anything is known of it.
    pub(crate) fn tables(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let this = maker.by_stage(self.id, self.id, &self.heads, THIS, self.stages);
        let mut tables = vec![self.says(maker, this, maker.counting().outcome_words)];
        let last_id = format!("{}-last-year", self.id);
        let last = maker.by_stage(&last_id, self.id, &self.heads, LAST, self.stages);
        let is_known = last
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .any(|cell| cell.value.is_some());
        if is_known {
            let mut last = self.says(maker, last, maker.counting().outcome_words);
            if maker.is_printed(self.id) {
                let year = vec![("year".to_owned(), maker.year(LAST).to_string())];
                last.rules.push(("printed".to_owned(), year));
            }
            tables.push(last);
        }
        tables
    }

    fn says(&self, maker: &TableBuilder<'_>, mut table: Table, words: OutcomeWords) -> Table {
        // The rules of the table go by its own name, also where it shows the year before.
        let id = std::mem::replace(&mut table.id, self.id.to_owned());
        let mut table = maker.says(table, "column");
        table.id = id;
        table.rules.retain(|(key, _)| key != "printed");
        match words {
            OutcomeWords::Two => rule(table, "outcomes-two"),
            OutcomeWords::Three => table,
        }
    }
}

/// The rows of a table of outcomes.
pub(crate) fn heads(id: &str, frame: &ReportInputs<'_>) -> RowCounts {
    let mut heads = RowCounts::listed::<StageOutcome>(id, frame, true);
    // Without rules of the council's, only what new cases can end with stands as a row of nothing (R5.2).
    if frame.counting.rows_of(id).is_empty() {
        for value in StageOutcome::ALL {
            let at = heads.at(*value);
            heads.rows[at].stands = match value {
                StageOutcome::Upheld | StageOutcome::NotUpheld | StageOutcome::Withdrawn => true,
                // Where it counts as upheld there is no such outcome (R5.1).
                StageOutcome::PartiallyUpheld => {
                    frame.counting.outcome_words == OutcomeWords::Three
                }
                _ => false,
            };
        }
    }
    heads
}

/// As which outcome the council counts this one (R5.1).
pub(crate) fn counted_as(
    outcome: Option<StageOutcome>,
    words: OutcomeWords,
) -> Option<StageOutcome> {
    match (outcome, words) {
        (Some(StageOutcome::PartiallyUpheld), OutcomeWords::Two) => Some(StageOutcome::Upheld),
        (outcome, _) => outcome,
    }
}
