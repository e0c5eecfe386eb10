//! What is counted in one place of a crossed table, and how it is shown.

use std::collections::BTreeMap;

use super::super::super::counting::Measure;
use super::super::super::table_builder::TableBuilder;
use super::super::super::{Cell, Unit};

/// How many, and what is shown of each: that it is in time, or its working days.
#[derive(Debug, Clone, Default)]
pub(super) struct Figure {
    /// How many were counted.
    pub(super) number: i64,
    /// How many of them show so much, by how much.
    shown: BTreeMap<u32, i64>,
    /// Of how many of those that belong here it is not known.
    not_known: i64,
    /// How much money, in pence.
    pence: i64,
}

impl Figure {
    pub(super) fn add(&mut self, shown: u32) {
        self.number += 1;
        *self.shown.entry(shown).or_default() += 1;
    }

    /// One of which it is not known.
    pub(super) fn add_not_known(&mut self) {
        self.not_known += 1;
    }

    /// One in which so much money was agreed.
    pub(super) fn add_money(&mut self, pence: i64) {
        self.number += 1;
        self.pence += pence;
    }

    /// The money beside the number.
    pub(super) fn amount(&self) -> Cell {
        Cell::number(self.pence)
    }

    /// The cell of a table. Of nothing there is no share and no middle: then it is a dash.
    pub(super) fn cell(
        &self,
        measure: Measure,
        maker: &TableBuilder<'_>,
        table: &str,
        when: usize,
    ) -> Cell {
        match measure {
            Measure::Number | Measure::Compensation => Cell::number(self.number),
            _ if self.number == 0 => Cell {
                dash: true,
                ..Cell::default()
            },
            Measure::InFirstLimit | Measure::InTime => {
                let in_time = self.shown.get(&1).copied().unwrap_or_default();
                maker.share(table, when, Some(in_time), Some(self.number))
            }
            Measure::AcknowledgedInTime => {
                let in_time = self.shown.get(&1).copied().unwrap_or_default();
                let under = i64::from(maker.counting().withhold_under);
                Cell {
                    // Beside how many there are in other tables, it would tell of how few it is not known.
                    withheld: 0 < self.not_known && self.not_known < under,
                    ..maker.share(table, when, Some(in_time), Some(self.number))
                }
            }
            Measure::Median | Measure::AcknowledgedMedian => self.within(50, maker),
            Measure::Ninetieth | Measure::AcknowledgedNinetieth => self.within(90, maker),
        }
    }

    /// Within how many working days so many of a hundred ended. Of few it could point to somebody (R9.8).
    fn within(&self, of_hundred: i64, maker: &TableBuilder<'_>) -> Cell {
        if self.number < i64::from(maker.counting().withhold_under) {
            return Cell {
                withheld: true,
                ..Cell::default()
            };
        }
        let rank = (self.number * of_hundred + 99) / 100;
        let mut so_far = 0;
        let mut days = self.shown.iter();
        let found = days.find(|(_, number)| {
            so_far += **number;
            so_far >= rank
        });
        Cell {
            value: found.map(|(days, _)| i64::from(*days)),
            ..Cell::default()
        }
    }
}

impl Measure {
    /// In which unit its figures are.
    pub(super) const fn unit(self) -> Unit {
        if self.is_days() {
            Unit::WorkingDays
        } else {
            Unit::Count
        }
    }
}
