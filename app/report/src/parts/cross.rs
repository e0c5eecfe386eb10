//! The tables that a council adds: complaints or stages by one or two dimensions of the register (R10.2).

mod acknowledged;
mod axis;
mod figure;
mod places;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::super::counting::{Counted, Counting, Cross, Dimension, Measure, Procedure, Stages};
use super::super::days::WorkingDays;
use super::super::entry_in_period::{Choice, EntryInPeriod, LAST, THIS};
use super::super::inputs::ReportInputs;
use super::super::table_builder::TableBuilder;
use super::super::{Part, Section, Table};
use super::times::{Timely, taken, timely};
use acknowledged::acknowledged;
use axis::Axis;
use figure::Figure;

/// Where something is counted: its row and its column; none for all of them.
type Spot = (Option<usize>, Option<usize>);

/// A crossed table while it is counted.
pub(crate) struct Crossed {
    rule: Cross,
    choice: Choice,
    stages: usize,
    rows: Axis,
    columns: Option<Axis>,
    figures: HashMap<Spot, [Figure; 2]>,
}

/// What counts once in a crossed table: a complaint, or one of its stages.
struct Item {
    /// The stage, 0 to 2; none where the complaint counts as a whole.
    stage: Option<usize>,
    /// The day by which it belongs to the period.
    on: NaiveDate,
}

impl Crossed {
    /// Nothing counted yet.
    pub(crate) fn new(rule: &Cross, frame: &ReportInputs<'_>) -> Self {
        let axis = |dimension| Axis::new(dimension, rule, frame);
        let stages = match rule.kinds {
            Procedure::Main => 3,
            Procedure::Corporate => frame.counting.corporate_stages as usize,
        };
        Self {
            choice: Choice::of(frame.counting, &rule.id),
            stages,
            rows: axis(rule.rows),
            columns: rule.columns.map(axis),
            figures: HashMap::new(),
            rule: rule.clone(),
        }
    }

    /// Whether it counts what is of these kinds; money is counted of all, as in the other tables of money. `None` is what is no
    /// complaint.
    pub(crate) fn is_of(&self, kinds: Option<Procedure>) -> bool {
        self.rule.measure == Measure::Compensation || kinds == Some(self.rule.kinds)
    }

    /// The section in which it stands: that of its rows; tables of time among the times, corporate ones in their appendix.
    pub(crate) const fn part(&self) -> Part {
        match (self.rule.kinds, self.rule.measure, self.rule.rows) {
            (Procedure::Corporate, ..) => Part::Corporate,
            (_, Measure::Compensation, _) => Part::Compensation,
            (_, measure, _) if !matches!(measure, Measure::Number) => Part::Times,
            (.., Dimension::Service | Dimension::Area) => Part::Services,
            (.., Dimension::Nature | Dimension::Points) => Part::Natures,
            (.., Dimension::Who | Dimension::Age | Dimension::Channel) => Part::Who,
            (.., Dimension::Outcome) => Part::Outcomes,
            (.., Dimension::Advocacy) => Part::Advocacy,
            (.., Dimension::Stage | Dimension::Month | Dimension::Quarter) => Part::Volumes,
        }
    }

    pub(crate) fn add(
        &mut self,
        seen: &EntryInPeriod<'_>,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) {
        for when in [THIS, LAST] {
            if self.rule.measure == Measure::Compensation {
                self.add_compensation(seen, when, frame);
                continue;
            }
            if self.rule.of == Counted::Complaints {
                if let Some(on) = seen.day(self.choice, when) {
                    self.count(seen, &Item { stage: None, on }, when, frame, days);
                }
                continue;
            }
            let stages = self.rule.of.stages();
            for number in stages.start..stages.end.min(self.stages) {
                let Some(stage) = seen.stage(number) else {
                    continue;
                };
                let is_known = !self.rule.is_of_endings() || stage.ended_on.is_some();
                if let Some(on) = seen.day_at(number, self.choice, when).filter(|_| is_known) {
                    let item = Item {
                        stage: Some(number),
                        on,
                    };
                    self.count(seen, &item, when, frame, days);
                }
            }
        }
    }

    /// Counts a item once in each of its places, and once in each sum.
    fn count(
        &mut self,
        seen: &EntryInPeriod<'_>,
        item: &Item,
        when: usize,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) {
        let shown = self.shown(seen, item, frame, days);
        // How few there are of which an acknowledgement is not known, must not follow from other tables.
        if shown.is_none() && !self.rule.measure.is_of_acknowledgement() {
            return;
        }
        for spot in self.spots(seen, item, when, frame) {
            let figure = &mut self.figures.entry(spot).or_default()[when];
            match shown {
                Some(shown) => figure.add(shown),
                None => figure.add_not_known(),
            }
        }
    }

    /// Counts a complaint in which compensation was agreed on these days, once in each of its places.
    fn add_compensation(
        &mut self,
        seen: &EntryInPeriod<'_>,
        when: usize,
        frame: &ReportInputs<'_>,
    ) {
        let period = seen.periods[when];
        let agreed = seen.entry.remedies.iter();
        let agreed = agreed.filter(|remedy| {
            let is_money = remedy.pence.is_some_and(|pence| pence > 0);
            is_money && remedy.kind.is_compensation() && period.contains(remedy.on)
        });
        let (mut first, mut pence) = (None::<NaiveDate>, 0_i64);
        for remedy in agreed {
            let more = i64::try_from(remedy.pence.unwrap_or_default()).unwrap_or(i64::MAX);
            pence = pence.saturating_add(more);
            first = Some(first.map_or(remedy.on, |first| first.min(remedy.on)));
        }
        let Some(on) = first else {
            return;
        };
        for spot in self.spots(seen, &Item { stage: None, on }, when, frame) {
            self.figures.entry(spot).or_default()[when].add_money(pence);
        }
    }

    /// Where something is counted: once in each of its places, and once in each sum; nowhere where it has no place in a
    /// dimension, such as an offer where no advocate is owed.
    fn spots(
        &mut self,
        seen: &EntryInPeriod<'_>,
        item: &Item,
        when: usize,
        frame: &ReportInputs<'_>,
    ) -> Vec<Spot> {
        let rows = self.rows.places(seen, item, when, frame);
        let columns = match &mut self.columns {
            Some(columns) => columns.places(seen, item, when, frame),
            None => &[],
        };
        if rows.is_empty() || (self.rule.columns.is_some() && columns.is_empty()) {
            return Vec::new();
        }
        let each = |places: &[usize]| -> Vec<Option<usize>> {
            let some = places.iter().copied().map(Some);
            some.chain([None]).collect()
        };
        let columns = each(columns);
        let rows = each(rows).into_iter();
        rows.flat_map(|row| columns.iter().map(move |column| (row, *column)))
            .collect()
    }

    /// What of a item is shown: 1 where the table counts it, in time or not, or its working days; none where earlier records
    /// do not say it.
    fn shown(
        &self,
        seen: &EntryInPeriod<'_>,
        item: &Item,
        frame: &ReportInputs<'_>,
        days: &WorkingDays<'_>,
    ) -> Option<u32> {
        let ended = || {
            let number = item.stage?;
            Some((number, seen.stage(number)?))
        };
        let in_time = |and_agreed: bool| {
            let (number, stage) = ended()?;
            match timely(seen, stage, number, frame, days) {
                Timely::InFirstLimit => Some(1),
                Timely::InAgreedTime => Some(u32::from(and_agreed)),
                Timely::Late | Timely::ToldAfter(_) => Some(0),
                Timely::NotRecorded => None,
            }
        };
        match self.rule.measure {
            Measure::Number | Measure::Compensation => Some(1),
            Measure::InFirstLimit => in_time(false),
            Measure::InTime => in_time(true),
            Measure::Median | Measure::Ninetieth => {
                let (number, stage) = ended()?;
                let is_known = !stage.undated && !seen.entry.begins_unknown(number, stage);
                is_known.then(|| taken(seen, stage, number, frame, days))
            }
            Measure::AcknowledgedInTime => acknowledged(seen.entry, frame, days).in_time,
            Measure::AcknowledgedMedian | Measure::AcknowledgedNinetieth => {
                acknowledged(seen.entry, frame, days).taken
            }
        }
    }

    /// The table, and the year before's where it is wanted and known; nothing where nothing is recorded of it.
    pub(crate) fn tables(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        if self.columns.is_none() {
            return self.by_year(maker).into_iter().collect();
        }
        let mut tables: Vec<Table> = self.table(maker, THIS).into_iter().collect();
        if self.rule.last_year && maker.knows_last() {
            tables.extend(self.table(maker, LAST));
        }
        tables
    }
}

/// Takes the sums out of the tables that are to have none, and those over several stages, in which one complaint would be counted
/// more than once. They were needed until it was known what is withheld.
pub(crate) fn take_out_sums(sections: &mut [Section], counting: &Counting) {
    let tables = sections.iter_mut().flat_map(|section| &mut section.tables);
    for table in tables.filter(|table| table.title.is_some()) {
        let id = table.id.strip_suffix("-last-year").unwrap_or(&table.id);
        let Some(rule) = counting.cross(id) else {
            continue;
        };
        let counts_each = counting.stages_of(id) == Stages::Each;
        let has_sum = |over: Dimension| rule.totals && !(counts_each && over == Dimension::Stage);
        if !has_sum(rule.rows) {
            table.total = None;
        }
        if rule.columns.is_some_and(|columns| !has_sum(columns)) {
            table.columns.pop();
            for row in table.rows.iter_mut().chain(&mut table.total) {
                row.cells.pop();
            }
        }
    }
}
