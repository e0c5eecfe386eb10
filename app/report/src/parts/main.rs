//! The complaints of the report itself: who made them, about what, how they ended and how long they took.

use chrono::{Datelike, Months};
use rules::pathway::{Channel, Nature};
use rules::reason::{DelayReason, EscalationReason, SuspensionReason};

use super::super::counting::{Several, SeveralOf};
use super::super::days::WorkingDays;
use super::super::entry_in_period::STAGES;
use super::super::entry_in_period::{Choice, EntryInPeriod, LAST, THIS};
use super::super::inputs::ReportInputs;
use super::super::row_counts::{Head, Listed, RowCounts};
use super::super::table_builder::{TableBuilder, rule};
use super::super::{Chart, Table};
use super::offers::{is_owed, offer};
use super::outcomes::Outcomes;
use super::times::{Extended, Times};
use rules::register::{AdvocateOffer, AgeBand, Complainant, LearningState, NotOfferedReason};

/// A table by heads, and how many complaints were counted in it.
struct ByHeads {
    id: &'static str,
    heads: RowCounts,
    counted: [i64; 2],
}

/// Those to whom an advocate is owed: that none of them is missing from the table of advocates (R7.3).
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Children {
    /// Children, young people and care leavers among those who complained.
    pub(crate) complained: i64,
    /// Those in the table of advocates of whom nobody recorded who they are.
    pub(crate) unnamed: i64,
}

/// What is counted of complaints.
pub(crate) struct Main {
    stages: [[i64; 3]; 2],
    in_series: [[i64; 3]; 2],
    skipped: [i64; 2],
    months: [[i64; 12]; 2],
    who: ByHeads,
    ages: ByHeads,
    channels: ByHeads,
    services: ByHeads,
    natures: ByHeads,
    outcomes: Outcomes,
    times: [Times; 3],
    extended: Extended,
    suspensions: ByHeads,
    delays: ByHeads,
    escalations: ByHeads,
    advocacy: ByHeads,
    children: [Children; 2],
    not_offered: ByHeads,
    learning: ByHeads,
}

impl ByHeads {
    fn listed<T: Listed>(id: &'static str, frame: &ReportInputs<'_>) -> Self {
        Self {
            id,
            heads: RowCounts::listed::<T>(id, frame, true),
            counted: [0; 2],
        }
    }

    /// Counts one under its value, or under "not recorded".
    fn count<T: Listed>(&mut self, value: Option<T>, when: usize) {
        let row = match value {
            Some(value) => self.heads.at(value),
            None => self.heads.nothing(),
        };
        self.heads.count(row, when, 0);
        self.counted[when] += 1;
    }

    fn table(&self, maker: &TableBuilder<'_>) -> Table {
        let counting = maker.counting();
        let of_heads = counting.heads_of(self.id) == Several::Each
            && counting.share_of(self.id) == SeveralOf::Heads;
        let table = maker.by_heads(self.id, &self.heads, self.counted, "complaints");
        maker.says(table, if of_heads { "heads" } else { "complaints" })
    }

    /// The same for what is no share of the complaints chosen, such as reasons of which one complaint can have many.
    fn plain(&self, maker: &TableBuilder<'_>) -> Table {
        let table = maker.by_year(self.id, &self.heads, self.counted, true);
        maker.says_printed(rule(table, &format!("counts-{}", self.id)))
    }
}

impl Main {
    pub(crate) fn new(frame: &ReportInputs<'_>) -> Self {
        let counting = frame.counting;
        Self {
            stages: [[0; 3]; 2],
            in_series: [[0; 3]; 2],
            skipped: [0; 2],
            months: [[0; 12]; 2],
            who: ByHeads::listed::<Complainant>("who", frame),
            ages: ByHeads::listed::<AgeBand>("ages", frame),
            channels: ByHeads::listed::<Channel>("channels", frame),
            services: ByHeads {
                id: "services",
                heads: RowCounts::services("services", frame),
                counted: [0; 2],
            },
            natures: ByHeads::listed::<Nature>("natures", frame),
            outcomes: Outcomes::new("outcomes", frame, 3),
            times: [
                Times::new("times-one", 0, &counting.bands_one),
                Times::new("times-two", 1, &counting.bands_two),
                Times::new("times-three", 2, &counting.bands_three),
            ],
            extended: Extended::new(),
            suspensions: ByHeads::listed::<SuspensionReason>("suspensions", frame),
            delays: ByHeads::listed::<DelayReason>("delays", frame),
            escalations: ByHeads::listed::<EscalationReason>("escalations", frame),
            advocacy: ByHeads::listed::<AdvocateOffer>("advocacy", frame),
            children: [Children::default(); 2],
            not_offered: ByHeads::listed::<NotOfferedReason>("not-offered", frame),
            learning: ByHeads::listed::<LearningState>("learning", frame),
        }
    }

    pub(crate) fn add(
        &mut self,
        seen: &EntryInPeriod<'_>,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) {
        let (entry, counting) = (seen.entry, frame.counting);
        self.outcomes.add(seen, frame);
        for times in &mut self.times {
            times.add(seen, frame, days);
        }
        self.extended.add(seen, frame, days);
        let volumes = Choice::of(counting, "volumes");
        let series = Choice::of(counting, "series");
        let counts = |table: &str, when| seen.counts(Choice::of(counting, table), when);
        for when in [THIS, LAST] {
            for number in 0..3 {
                self.stages[when][number] += i64::from(seen.counts_at(number, volumes, when));
                self.in_series[when][number] += i64::from(seen.counts_at(number, series, when));
            }
            self.skipped[when] +=
                i64::from(entry.stage_one.is_none() && seen.counts(volumes, when));
            let period = seen.periods[when];
            if period.contains(entry.received_on) {
                self.months[when][entry.received_on.month0() as usize] += 1;
            }
            if counts("who", when) {
                self.who.count(entry.who, when);
            }
            if counts("ages", when) {
                self.ages.count(entry.age, when);
            }
            if counts("channels", when) {
                self.channels.count(entry.channel, when);
            }
            if counts("services", when) {
                let several = counting.heads_of("services");
                self.services
                    .heads
                    .count_services(&entry.services, several, when, frame);
                self.services.counted[when] += 1;
                self.services.heads.leaves_out |= entry.points > 1;
            }
            if counts("natures", when) {
                let several = counting.heads_of("natures");
                self.natures
                    .heads
                    .count_values(&entry.natures, several, when);
                self.natures.counted[when] += 1;
                self.natures.heads.leaves_out |= entry.points > 1;
            }
            let offer = offer(entry);
            self.children[when].complained += i64::from(is_owed(entry.who) && counts("who", when));
            if offer.is_some() && counts("advocacy", when) {
                self.advocacy.count(offer, when);
                self.children[when].unnamed += i64::from(!is_owed(entry.who));
                if offer == Some(AdvocateOffer::NotOffered) {
                    self.not_offered.count(entry.not_offered, when);
                }
            }
            if counts("learning", when) {
                self.learning.count(Some(entry.learning), when);
            }
            for suspended in &entry.suspended {
                if period.contains(suspended.pause.from) {
                    self.suspensions.count(Some(suspended.reason), when);
                }
            }
            if counts("delays", when) {
                for delay in &entry.delays {
                    self.delays.count(Some(*delay), when);
                }
            }
            let asked = [&entry.stage_two, &entry.stage_three].into_iter().flatten();
            if asked.clone().any(|stage| period.contains(stage.asked_on)) {
                for reason in &entry.escalations {
                    self.escalations.count(Some(*reason), when);
                }
            }
        }
    }

    /// The children among those who complained, for the check of the table of advocates.
    pub(crate) const fn children(&self) -> [Children; 2] {
        self.children
    }

    /// How many complaints have no stage 1, because both agreed to skip it (R4.6).
    pub(crate) const fn skipped(&self) -> [i64; 2] {
        self.skipped
    }

    pub(crate) fn volumes(&self, when: usize) -> Vec<(&'static str, i64)> {
        let stages = self.stages[when];
        STAGES.into_iter().zip(stages).collect()
    }

    /// The same as the series counts it.
    pub(crate) fn in_series(&self, when: usize) -> Vec<(&'static str, i64)> {
        STAGES.into_iter().zip(self.in_series[when]).collect()
    }

    /// What was received month by month, in the order of the year.
    pub(crate) fn months(&self, maker: &TableBuilder<'_>) -> Table {
        let first = maker.periods[THIS].from;
        let months = if maker.frame.quarter.is_some() { 3 } else { 12 };
        let rows = (0..months).filter_map(|after| {
            let month = first.checked_add_months(Months::new(after))?.month();
            let slug = format!("month-{month}");
            let mut head = Head::worded(&slug);
            for when in [THIS, LAST] {
                head.counts[when][0] = self.months[when][month as usize - 1];
            }
            Some(head)
        });
        let base = [THIS, LAST].map(|when| self.months[when].iter().sum());
        let mut table = maker.by_year("months", &RowCounts::of(rows.collect()), base, false);
        for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
            (cell.of, cell.percent) = (None, None);
        }
        table.chart = Some(Chart::Lines);
        maker.says_printed(rule(table, "counts-months"))
    }

    pub(crate) fn who(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        vec![
            self.who.table(maker),
            self.ages.table(maker),
            self.channels.table(maker),
        ]
    }

    pub(crate) fn services(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        vec![self.services.table(maker)]
    }

    pub(crate) fn natures(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        vec![self.natures.table(maker)]
    }

    pub(crate) fn outcomes(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        self.outcomes.tables(maker)
    }

    pub(crate) fn times(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let mut tables: Vec<Table> = self.times.iter().map(|times| times.table(maker)).collect();
        tables.push(self.extended.table(maker));
        for more in [&self.suspensions, &self.delays, &self.escalations] {
            tables.push(more.plain(maker));
        }
        tables
    }

    pub(crate) fn advocacy(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let advocacy = maker.by_year(
            "advocacy",
            &self.advocacy.heads,
            self.advocacy.counted,
            false,
        );
        let advocacy = maker.says(rule(advocacy, "counts-advocacy"), "complaints");
        vec![advocacy, self.not_offered.plain(maker)]
    }

    pub(crate) fn learning(&self, maker: &TableBuilder<'_>, actions: Table) -> Vec<Table> {
        vec![self.learning.table(maker), actions]
    }
}
