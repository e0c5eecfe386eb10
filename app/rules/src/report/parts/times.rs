//! How long stages took, in bands that exclude each other (R8.5), and whether more time was agreed (10.1, item 7).

use super::super::counting::StageTwoFrom;
use super::super::days::WorkingDays;
use super::super::heads::{Head, Heads};
use super::super::maker::{Maker, rule};
use super::super::seen::{Choice, Ending, LAST, Seen, THIS};
use super::super::tally::Frame;
use super::super::{Label, Table};
use crate::register::Stage;

/// The time bands of one stage.
pub(in crate::report) struct Times {
    id: &'static str,
    number: usize,
    bands: Vec<u32>,
    heads: Heads,
    counted: [i64; 2],
}

/// How each stage ended: in its first limit, in more time that was agreed, or late.
pub(in crate::report) struct Extended {
    heads: Heads,
    firsts: [u32; 3],
    lasts: [u32; 3],
}

/// The working days that a stage took; none where it is not known from when.
fn taken(
    seen: &Seen<'_>,
    stage: &Stage,
    number: usize,
    frame: &Frame<'_>,
    days: &WorkingDays<'_>,
) -> u32 {
    let by_request = number == 1 && frame.counting.stage_two_from == StageTwoFrom::Request;
    let from = match stage.counted_from {
        Some(from) if !by_request => from,
        _ => stage.asked_on,
    };
    days.taken(seen.entry, stage, from, frame.counting.suspended_days_count)
}

impl Times {
    pub(in crate::report) fn new(id: &'static str, number: usize, bands: &[u32]) -> Self {
        let mut bands = bands.to_vec();
        bands.sort_unstable();
        bands.dedup();
        let mut rows = Vec::new();
        let mut from = 0;
        for to in &bands {
            rows.push(band(&format!("{from}-{to}"), "report-row-band", from, *to));
            from = to + 1;
        }
        let last = bands.last().copied().unwrap_or_default();
        rows.push(band(
            &format!("over-{last}"),
            "report-row-band-over",
            from,
            last,
        ));
        for slug in ["in-progress", "withdrawn"] {
            let mut head = Head::worded(slug);
            head.beside = true;
            rows.push(head);
        }
        Self {
            id,
            number,
            bands,
            heads: Heads::of(rows),
            counted: [0; 2],
        }
    }

    pub(in crate::report) fn add(
        &mut self,
        seen: &Seen<'_>,
        frame: &Frame<'_>,
        days: &WorkingDays<'_>,
    ) {
        let Some(stage) = seen.stage(self.number) else {
            return;
        };
        let over = self.bands.len();
        let (in_progress, withdrawn) = (over + 1, over + 2);
        let choice = Choice::of(frame.counting, self.id);
        let all = Choice {
            withdrawn: true,
            ..choice
        };
        for when in [THIS, LAST] {
            if seen.periods[when].is_running(stage) {
                self.heads.count(in_progress, when, 0);
            }
            if stage.ended_on.is_none() {
                continue;
            }
            if seen.counts_at(self.number, choice, when) {
                let taken = taken(seen, stage, self.number, frame, days);
                let row = self
                    .bands
                    .iter()
                    .position(|last| taken <= *last)
                    .unwrap_or(over);
                self.heads.count(row, when, 0);
                self.counted[when] += 1;
            } else if Ending::of(stage.outcome) == Ending::Withdrawn
                && seen.counts_at(self.number, all, when)
            {
                self.heads.count(withdrawn, when, 0);
            }
        }
    }

    /// The bands, and beside them what runs still and what was withdrawn.
    pub(in crate::report) fn table(&self, maker: &Maker<'_>) -> Table {
        let mut table = maker.by_year(self.id, &self.heads, self.counted, false);
        let shares_withdrawn = !maker.counting().withdrawn_of(self.id);
        if shares_withdrawn {
            // Of everything that ended: those in the bands and those withdrawn.
            let totals: Vec<Option<i64>> = match &table.total {
                Some(total) => total.cells.iter().map(|cell| cell.value).collect(),
                None => Vec::new(),
            };
            if let Some(row) = table.rows.iter_mut().find(|row| row.id == "withdrawn") {
                for ((when, cell), total) in row.cells.iter_mut().enumerate().zip(totals) {
                    let of = cell.value.zip(total).map(|(value, total)| value + total);
                    *cell = maker.share(self.id, when, cell.value, of);
                }
            }
        } else {
            table.rows.retain(|row| row.id != "withdrawn");
        }
        let table = maker.says(table, "bands");
        let table = if maker.counting().suspended_days_count {
            rule(table, "suspended-count")
        } else {
            rule(table, "suspended-left-out")
        };
        match (self.number, maker.counting().stage_two_from) {
            (1, StageTwoFrom::Statement) => rule(table, "from-statement"),
            (1, StageTwoFrom::Request) => rule(table, "from-request"),
            _ => table,
        }
    }
}

impl Extended {
    pub(in crate::report) fn new(frame: &Frame<'_>) -> Self {
        let counting = frame.counting;
        let bands = [
            &counting.bands_one,
            &counting.bands_two,
            &counting.bands_three,
        ];
        let rows = ["in-first-limit", "in-agreed-time", "late"];
        Self {
            heads: Heads::of(rows.map(Head::worded).into()),
            firsts: bands.map(|bands| bands.iter().min().copied().unwrap_or_default()),
            lasts: bands.map(|bands| bands.iter().max().copied().unwrap_or_default()),
        }
    }

    pub(in crate::report) fn add(
        &mut self,
        seen: &Seen<'_>,
        frame: &Frame<'_>,
        days: &WorkingDays<'_>,
    ) {
        let choice = Choice::of(frame.counting, "times-extended");
        for number in 0..3 {
            let Some(stage) = seen.stage(number).filter(|stage| stage.ended_on.is_some()) else {
                continue;
            };
            let taken = taken(seen, stage, number, frame, days);
            // More time than the law's maximum counts as agreed only where the complainant agreed to the day (T3).
            let agreed = stage.extended_to.is_some()
                && (taken <= self.lasts[number] || stage.extended_to >= stage.ended_on);
            let row = match (
                taken <= self.firsts[number],
                agreed && stage.extended_to >= stage.ended_on,
            ) {
                (true, _) => 0,
                (false, true) => 1,
                (false, false) => 2,
            };
            for when in [THIS, LAST] {
                if seen.counts_at(number, choice, when) {
                    self.heads.count(row, when, number);
                }
            }
        }
    }

    pub(in crate::report) fn table(&self, maker: &Maker<'_>) -> Table {
        let table = maker.by_stage("times-extended", "times-extended", &self.heads, THIS, 3);
        maker.says(table, "column")
    }
}

fn band(id: &str, key: &str, from: u32, to: u32) -> Head {
    let with = [("from", from), ("to", to)].map(|(name, day)| (name.to_owned(), day.to_string()));
    Head::new(id, Label::Key(key.to_owned(), with.to_vec()))
}
