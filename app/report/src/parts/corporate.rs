//! The corporate appendix: complaints under the council's own procedure, and about personal information.

use rules::register::Kind;

use super::super::Table;
use super::super::days::WorkingDays;
use super::super::entry_in_period::{Choice, EntryInPeriod, LAST, THIS};
use super::super::inputs::ReportInputs;
use super::super::row_counts::RowCounts;
use super::super::table_builder::TableBuilder;
use super::outcomes::Outcomes;
use super::times::Times;

/// What is counted of corporate complaints.
pub(crate) struct Corporate {
    kinds: RowCounts,
    counted: [i64; 2],
    outcomes: Outcomes,
    times: Vec<Times>,
}

impl Corporate {
    pub(crate) fn new(frame: &ReportInputs<'_>) -> Self {
        let counting = frame.counting;
        let mut kinds = RowCounts::listed::<Kind>("corporate-volumes", frame, true);
        if counting.rows_of("corporate-volumes").is_empty() {
            for kind in Kind::ALL {
                let at = kinds.at(*kind);
                kinds.rows[at].stands = counting.corporate.contains(kind);
            }
        }
        let stages = (counting.corporate_stages as usize).clamp(1, 3);
        let times = [
            ("corporate-times", &counting.bands_corporate_one),
            ("corporate-times-two", &counting.bands_corporate_two),
            ("corporate-times-three", &counting.bands_corporate_three),
        ];
        let times = times.into_iter().enumerate().take(stages);
        Self {
            kinds,
            counted: [0; 2],
            outcomes: Outcomes::new("corporate-outcomes", frame, stages),
            times: times
                .map(|(number, (id, bands))| Times::new(id, number, bands))
                .collect(),
        }
    }

    pub(crate) fn add(
        &mut self,
        seen: &EntryInPeriod<'_>,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) {
        let choice = Choice::of(frame.counting, "corporate-volumes");
        for when in [THIS, LAST] {
            if seen.counts(choice, when) {
                let row = self.kinds.at(seen.entry.kind);
                self.kinds.count(row, when, 0);
                self.counted[when] += 1;
            }
        }
        self.outcomes.add(seen, frame);
        for times in &mut self.times {
            times.add(seen, frame, days);
        }
    }

    pub(crate) const fn all(&self, when: usize) -> i64 {
        self.counted[when]
    }

    pub(crate) fn tables(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let kinds = maker.by_year("corporate-volumes", &self.kinds, self.counted, false);
        let mut tables = vec![maker.says(kinds, "complaints")];
        tables.extend(self.outcomes.tables(maker));
        tables.extend(self.times.iter().map(|times| times.table(maker)));
        tables
    }
}
