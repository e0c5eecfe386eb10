//! How long stages took, in bands that exclude each other (R8.5), and whether more time was agreed (10.1, item 7).

use rules::register::{Stage, StageOutcome, limit_of};
use rules::too_late::What;

use super::super::counting::StageTwoFrom;
use super::super::days::WorkingDays;
use super::super::entry_in_period::{Choice, EntryInPeriod, LAST, THIS, is_running_in};
use super::super::inputs::ReportInputs;
use super::super::row_counts::{Head, RowCounts};
use super::super::table_builder::{TableBuilder, rule};
use super::super::{Label, Table};

/// The time bands of one stage.
pub(crate) struct Times {
    id: &'static str,
    number: usize,
    bands: Vec<u32>,
    heads: RowCounts,
    counted: [i64; 2],
}

/// How each stage ended: in the first limit of the law, in more time that was agreed, or late; and what earlier records do
/// not say.
pub(crate) struct Extended {
    heads: RowCounts,
}

/// The place of the first row of what was late, although what was written down afterwards would have made it timely.
const TOLD_AFTER: usize = 3;

/// How a stage that ended stands to its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Timely {
    /// In the first limit of the law.
    InFirstLimit,
    /// In more time that was agreed or allowed.
    InAgreedTime,
    /// Late.
    Late,
    /// Late, although this would have made it timely, had it been written down before.
    ToldAfter(What),
    /// Earlier records do not say it.
    NotRecorded,
}

/// The working days that a stage took; none where it is not known from when.
pub(crate) fn taken(
    seen: &EntryInPeriod<'_>,
    stage: &Stage,
    number: usize,
    frame: &ReportInputs<'_>,
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
    pub(crate) fn new(id: &'static str, number: usize, bands: &[u32]) -> Self {
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
        let mut undated = Head::worded("not-recorded");
        undated.stands = false;
        rows.push(undated);
        let mut running = Head::worded("in-progress");
        running.beside = true;
        rows.push(running);
        for outcome in StageOutcome::WITHOUT_ANSWER {
            let mut head = Head::worded(outcome.slug());
            head.beside = true;
            // What nobody withdrew is told from what they did only where there is any.
            head.stands = outcome == StageOutcome::Withdrawn;
            rows.push(head);
        }
        Self {
            id,
            number,
            bands,
            heads: RowCounts::of(rows),
            counted: [0; 2],
        }
    }

    pub(crate) fn add(
        &mut self,
        seen: &EntryInPeriod<'_>,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) {
        let Some(stage) = seen.stage(self.number) else {
            return;
        };
        let over = self.bands.len();
        let not_recorded = over + 1;
        let in_progress = over + 2;
        let unanswered = StageOutcome::WITHOUT_ANSWER
            .iter()
            .position(|outcome| Some(*outcome) == stage.outcome)
            .map(|at| in_progress + 1 + at);
        let choice = Choice::of(frame.counting, self.id);
        let all = Choice {
            withdrawn: true,
            ..choice
        };
        for when in [THIS, LAST] {
            if is_running_in(seen.periods[when], stage) {
                self.heads.count(in_progress, when, 0);
            }
            if stage.ended_on.is_none() {
                continue;
            }
            if seen.counts_at(self.number, choice, when) {
                let taken = taken(seen, stage, self.number, frame, days);
                let mut bands = self.bands.iter();
                let row = match stage.undated {
                    true => not_recorded,
                    false => bands.position(|last| taken <= *last).unwrap_or(over),
                };
                self.heads.count(row, when, 0);
                self.counted[when] += 1;
            } else if let Some(row) = unanswered
                && seen.counts_at(self.number, all, when)
            {
                self.heads.count(row, when, 0);
            }
        }
    }

    /// The bands, and beside them what runs still and what was withdrawn.
    pub(crate) fn table(&self, maker: &TableBuilder<'_>) -> Table {
        let mut table = maker.by_year(self.id, &self.heads, self.counted, false);
        let shares_withdrawn = !maker.counting().withdrawn_of(self.id);
        if shares_withdrawn {
            // Of everything that ended: those in the bands and those without an answer.
            let totals: Vec<Option<i64>> = match &table.total {
                Some(total) => total.cells.iter().map(|cell| cell.value).collect(),
                None => Vec::new(),
            };
            let all: Vec<Option<i64>> = (totals.iter().enumerate())
                .map(|(at, total)| {
                    let rows = table.rows.iter().filter(|row| is_unanswered(&row.id));
                    let unanswered = rows.filter_map(|row| row.cells[at].value);
                    total.map(|total| total + unanswered.sum::<i64>())
                })
                .collect();
            let rows = table.rows.iter_mut();
            for row in rows.filter(|row| is_unanswered(&row.id)) {
                for ((when, cell), of) in row.cells.iter_mut().enumerate().zip(&all) {
                    *cell = maker.share(self.id, when, cell.value, *of);
                }
            }
        } else {
            table.rows.retain(|row| !is_unanswered(&row.id));
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
    pub(crate) fn new() -> Self {
        let mut rows: Vec<Head> = ["in-first-limit", "in-agreed-time", "late"]
            .map(Head::worded)
            .into();
        let told_after = What::ALL.iter().map(|what| format!("late-{}", what.slug()));
        for row in told_after.chain(["not-recorded".to_owned()]) {
            let mut head = Head::worded(&row);
            head.stands = false;
            rows.push(head);
        }
        Self {
            heads: RowCounts::of(rows),
        }
    }

    pub(crate) fn add(
        &mut self,
        seen: &EntryInPeriod<'_>,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) {
        let choice = Choice::of(frame.counting, "times-extended");
        for number in 0..3 {
            let Some(stage) = seen.stage(number).filter(|stage| stage.ended_on.is_some()) else {
                continue;
            };
            let row = match timely(seen, stage, number, frame, days) {
                Timely::InFirstLimit => 0,
                Timely::InAgreedTime => 1,
                Timely::Late => 2,
                Timely::ToldAfter(told) => {
                    let before = What::ALL.iter().take_while(|what| **what != told);
                    TOLD_AFTER + before.count()
                }
                Timely::NotRecorded => TOLD_AFTER + What::ALL.len(),
            };
            for when in [THIS, LAST] {
                if seen.counts_at(number, choice, when) {
                    self.heads.count(row, when, number);
                }
            }
        }
    }

    pub(crate) fn table(&self, maker: &TableBuilder<'_>) -> Table {
        let table = maker.by_stage("times-extended", "times-extended", &self.heads, THIS, 3);
        maker.says(table, "column")
    }
}

/// How a stage that ended stands to its limits.
pub(crate) fn timely(
    seen: &EntryInPeriod<'_>,
    stage: &Stage,
    number: usize,
    frame: &ReportInputs<'_>,
    days: &WorkingDays<'_>,
) -> Timely {
    let (first, most) = limits(seen, number, frame);
    let taken = taken(seen, stage, number, frame, days);
    if stage.undated {
        Timely::NotRecorded
    } else if let Some(too_late) = stage.too_late {
        Timely::ToldAfter(too_late.what)
    } else if taken <= first {
        Timely::InFirstLimit
    } else if stage.extended_to >= stage.ended_on {
        Timely::InAgreedTime
    } else if seen.entry.begins_unknown(number, stage)
        || (taken <= most && seen.entry.may_have_been_extended(number, stage))
    {
        Timely::NotRecorded
    } else {
        Timely::Late
    }
}

/// Whether a row counts what ended without an answer.
fn is_unanswered(row: &str) -> bool {
    StageOutcome::WITHOUT_ANSWER
        .iter()
        .any(|outcome| outcome.slug() == row)
}

/// The working days that the law or the Code allows for a stage, at first and with more time (T2, T5, T9, T12, T14); the first
/// and the last band where they set no limit.
fn limits(seen: &EntryInPeriod<'_>, number: usize, frame: &ReportInputs<'_>) -> (u32, u32) {
    let stage = u8::try_from(number + 1).unwrap_or(u8::MAX);
    let clock = limit_of(seen.entry.kind, stage, frame.clocks);
    if let Some((clock, first)) = clock.and_then(|clock| Some((clock, frame.clocks.limit(clock)?)))
    {
        return (first, frame.clocks.extended(clock).unwrap_or(first));
    }
    let counting = frame.counting;
    let bands = [
        &counting.bands_one,
        &counting.bands_two,
        &counting.bands_three,
    ][number];
    let first = bands.iter().min().copied().unwrap_or_default();
    (first, bands.iter().max().copied().unwrap_or(first))
}

fn band(id: &str, key: &str, from: u32, to: u32) -> Head {
    let with = [("from", from), ("to", to)].map(|(name, day)| (name.to_owned(), day.to_string()));
    Head::new(id, Label::Key(key.to_owned(), with.to_vec()))
}
