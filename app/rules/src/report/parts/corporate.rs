//! The corporate appendix: complaints under the council's own procedure, and about personal information.

use super::super::Table;
use super::super::days::WorkingDays;
use super::super::heads::Heads;
use super::super::maker::Maker;
use super::super::seen::{Choice, LAST, Seen, THIS};
use super::super::tally::Frame;
use super::outcomes::Outcomes;
use super::times::Times;
use crate::register::Kind;

/// What is counted of corporate complaints.
pub(in crate::report) struct Corporate {
    kinds: Heads,
    counted: [i64; 2],
    outcomes: Outcomes,
    times: [Times; 2],
}

impl Corporate {
    pub(in crate::report) fn new(frame: &Frame<'_>) -> Self {
        let mut kinds = Heads::listed::<Kind>(&[], true);
        for kind in Kind::ALL {
            let at = kinds.at(*kind);
            kinds.rows[at].stands = frame.counting.corporate.contains(kind);
        }
        Self {
            kinds,
            counted: [0; 2],
            outcomes: Outcomes::new("corporate-outcomes", frame, 2),
            times: [
                Times::new("corporate-times", 0, &frame.counting.bands_corporate_one),
                Times::new(
                    "corporate-times-two",
                    1,
                    &frame.counting.bands_corporate_two,
                ),
            ],
        }
    }

    pub(in crate::report) fn add(
        &mut self,
        seen: &Seen<'_>,
        frame: &Frame<'_>,
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

    pub(in crate::report) const fn all(&self, when: usize) -> i64 {
        self.counted[when]
    }

    pub(in crate::report) fn tables(&self, maker: &Maker<'_>) -> Vec<Table> {
        let kinds = maker.by_year("corporate-volumes", &self.kinds, self.counted, false);
        let mut tables = vec![maker.says(kinds, "complaints")];
        tables.extend(self.outcomes.tables(maker));
        tables.extend(self.times.iter().map(|times| times.table(maker)));
        tables
    }
}
