//! Figures as the tables print them: known, withheld, or not known.

use super::{Sentence, TakenFigure, TakenFrom};
use crate::counting::Stages;
use crate::entry_in_period::{LAST, STAGES, THIS};
use crate::inputs::Extent;
use crate::table_builder::TableBuilder;
use crate::{Counting, Section, Table};

/// The tables of a report that is made, and by which rules.
pub(super) struct Reader<'a> {
    pub(super) sections: &'a [Section],
    pub(super) maker: &'a TableBuilder<'a>,
    /// Some complaints had no stage 1, so that those at stage 1 are not all (R4.6).
    pub(super) skips: bool,
}

/// A figure of the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seen {
    /// It is printed.
    Known(TakenFigure),
    /// It is withheld, or a part of it is.
    Withheld,
    /// Nobody knows it, or nobody recorded it.
    NotKnown,
}

impl Seen {
    pub(super) fn known(&self) -> Option<&TakenFigure> {
        match self {
            Self::Known(taken) => Some(taken),
            Self::Withheld | Self::NotKnown => None,
        }
    }

    /// As much less as the other is.
    pub(super) fn less(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Known(all), Self::Known(less)) => Self::Known(all.less(less)),
            (Self::NotKnown, _) | (_, Self::NotKnown) => Self::NotKnown,
            _ => Self::Withheld,
        }
    }
}

impl TakenFigure {
    pub(super) fn less(&self, other: &Self) -> Self {
        let places = |one: &[TakenFrom], two: &[TakenFrom]| [one, two].concat();
        Self {
            name: String::new(),
            value: self.value - other.value,
            sum_of: places(&self.sum_of, &other.less),
            less: places(&self.less, &other.sum_of),
        }
    }
}

impl Reader<'_> {
    pub(super) fn counting(&self) -> &Counting {
        self.maker.counting()
    }

    pub(super) fn table(&self, id: &str) -> Option<&Table> {
        let mut tables = self.sections.iter().flat_map(|section| &section.tables);
        tables.find(|table| table.id == id && table.title.is_none())
    }

    /// The column of this year, or of the one before.
    pub(super) fn year(&self, when: usize) -> String {
        self.maker.year(when).to_string()
    }

    /// The sum of these rows in these columns. A row that is not printed holds nothing, unless the table knows of nothing.
    pub(super) fn sum(&self, table: &str, rows: &[&str], columns: &[&str]) -> Seen {
        let Some(found) = self.table(table) else {
            return Seen::NotKnown;
        };
        let mut taken = TakenFigure {
            name: String::new(),
            value: 0,
            sum_of: Vec::new(),
            less: Vec::new(),
        };
        let mut is_withheld = false;
        for column in columns {
            for row in rows {
                let Some(cell) = found.cell(row, column) else {
                    if knows(found, column) {
                        continue;
                    }
                    return Seen::NotKnown;
                };
                is_withheld |= cell.withheld;
                match cell.value {
                    Some(value) => taken.value += value,
                    None if cell.withheld => {}
                    None => return Seen::NotKnown,
                }
                taken.sum_of.push(TakenFrom {
                    table: table.to_owned(),
                    row: (*row).to_owned(),
                    column: (*column).to_owned(),
                });
            }
        }
        if is_withheld {
            return Seen::Withheld;
        }
        Seen::Known(taken)
    }

    /// The columns of a table by stage that together count each complaint once: stage 1, or every stage where each counts at
    /// its highest.
    pub(super) fn stages_of(&self, table: &str) -> &'static [&'static str] {
        match self.counting().stages_of(table) {
            Stages::Each => &STAGES[..1],
            Stages::Highest => &STAGES,
        }
    }

    /// Whether the words have to say that only stage 1 is meant.
    pub(super) fn of_stage(&self, table: &str) -> &'static str {
        match self.counting().stages_of(table) {
            Stages::Each => "one",
            Stages::Highest => "all",
        }
    }

    /// The rows of a table that count nothing but these values, by the council's rules; none where one of them counts
    /// together with something else.
    pub(super) fn rows_of(&self, table: &str, values: &[&str]) -> Option<Vec<String>> {
        let rules = self.counting().rows_of(table);
        let mut rows = Vec::new();
        for value in values {
            let has_value = |of: &[String]| of.iter().any(|known| known == value);
            let row = match rules.iter().find(|rule| has_value(&rule.of)) {
                None => (*value).to_owned(),
                Some(rule) if rule.of.iter().any(|of| !values.contains(&of.as_str())) => {
                    return None;
                }
                Some(rule) => match &rule.of[..] {
                    [only] => only.clone(),
                    _ => rule.name.clone(),
                },
            };
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        Some(rows)
    }

    /// Of which period it is, and whether that is over.
    pub(super) fn in_period(&self, sentence: Sentence) -> Sentence {
        let quarter = self.maker.frame.quarter.unwrap_or_default();
        let sentence = sentence
            .with("year", self.year(THIS))
            .with("quarter", quarter.to_string())
            .with("so-far", if self.runs() { "yes" } else { "no" });
        self.of_extent(sentence)
    }

    /// Of how much of the register it is, so that each sentence is true by itself.
    fn of_extent(&self, sentence: Sentence) -> Sentence {
        let (extent, days) = match self.maker.frame.extent {
            Extent::Whole => return sentence.with("extent", "whole"),
            Extent::Part => return sentence.with("extent", "part"),
            Extent::SomeDays { days, of_part } => {
                (if of_part { "days-of-part" } else { "days" }, days)
            }
        };
        let is_one = days.from == days.to;
        sentence
            .with("extent", extent)
            .with("days", if is_one { "one" } else { "several" })
            .with("from", days.from.to_string())
            .with("to", days.to.to_string())
    }

    /// How a figure stands to that of the year before: what the words choose by, and the figures.
    pub(super) fn change(&self, sentence: Sentence, now: &TakenFigure, before: &Seen) -> Sentence {
        if matches!(self.maker.frame.extent, Extent::SomeDays { .. }) {
            return sentence.with("change", "alone");
        }
        let before = match before {
            Seen::Known(before) => before,
            Seen::Withheld => return sentence.with("change", "withheld"),
            Seen::NotKnown => return sentence.with("change", "not-known"),
        };
        let sentence = sentence.figure("before", before);
        if self.runs() {
            return sentence.with("change", "running");
        }
        match now.value.cmp(&before.value) {
            std::cmp::Ordering::Equal => sentence.with("change", "same"),
            std::cmp::Ordering::Greater => sentence
                .with("change", "more")
                .figure("by", &now.less(before)),
            std::cmp::Ordering::Less => sentence
                .with("change", "fewer")
                .figure("by", &before.less(now)),
        }
    }

    /// Whether there is nothing to say of a kind in a part of the register: where none is in it of either year, it may be
    /// that nobody records of these what makes the part.
    pub(super) fn is_unknown_of_part(&self, [now, before]: &[Seen; 2]) -> bool {
        let is_none = |seen: &Seen| seen.known().is_none_or(|taken| taken.value == 0);
        let is_part = self.maker.frame.extent != Extent::Whole;
        is_part && now.known().is_some() && is_none(now) && is_none(before)
    }

    /// Whether the period is not over: then less is there than in a whole one.
    pub(super) fn runs(&self) -> bool {
        self.maker.frame.today <= self.maker.periods[THIS].to
    }

    /// A row of the volumes, or several, of this year and of the one before.
    pub(super) fn volumes(&self, rows: &[&str]) -> [Seen; 2] {
        [THIS, LAST].map(|when| self.sum("volumes", rows, &[&self.year(when)]))
    }
}

/// Whether a table says anything in this column.
fn knows(table: &Table, column: &str) -> bool {
    let Some(at) = table.columns.iter().position(|known| known.id == column) else {
        return false;
    };
    let mut cells = table.rows.iter().chain(&table.total);
    cells.any(|row| row.cells[at].value.is_some() || row.cells[at].withheld)
}
