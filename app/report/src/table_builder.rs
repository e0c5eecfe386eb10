//! Making tables of what was counted: this year and the year before side by side, with shares, sums and the rule.

use chrono::{Datelike, Months, NaiveDate};

use super::counting::{Basis, Several, SeveralOf, Stages, Zero};
use super::entry_in_period::{Known, LAST, STAGES, THIS};
use super::inputs::{Extent, ReportInputs};
use super::row_counts::{Head, RowCounts};
use super::{
    Cell, Chart, Column, Counting, Label, Period, Row, Table, Totals, Unit, Year, percent,
};

static NOTHING_PRINTED: Totals = Totals::none();

/// What every table is made with.
pub(super) struct TableBuilder<'a> {
    pub(super) frame: ReportInputs<'a>,
    pub(super) periods: [Period; 2],
    any_last: bool,
}

impl<'a> TableBuilder<'a> {
    pub(super) const fn new(frame: ReportInputs<'a>, periods: [Period; 2], any_last: bool) -> Self {
        Self {
            frame,
            periods,
            any_last,
        }
    }

    pub(super) const fn counting(&self) -> &'a Counting {
        self.frame.counting
    }

    /// What was printed of earlier years; nothing beside a part, because it is of the whole council.
    pub(super) fn totals(&self) -> &'a Totals {
        match self.frame.extent {
            Extent::Whole => self.frame.totals,
            Extent::Part | Extent::SomeDays { .. } => &NOTHING_PRINTED,
        }
    }

    /// Whether the register knows the year before as a whole.
    pub(super) const fn knows_last(&self) -> bool {
        self.any_last
    }

    /// This year, or the one before.
    pub(super) const fn year(&self, when: usize) -> Year {
        if when == THIS {
            self.frame.year
        } else {
            self.frame.year.before()
        }
    }

    /// A column of this year or the one before.
    pub(super) fn column_of_year(&self, when: usize, unit: Unit) -> Column {
        let year = self.year(when).to_string();
        let label = match self.frame.quarter {
            Some(quarter) => Label::Key(
                "report-column-quarter".to_owned(),
                vec![
                    ("quarter".to_owned(), quarter.to_string()),
                    ("year".to_owned(), year.clone()),
                ],
            ),
            None => Label::Text(year.clone()),
        };
        Column {
            id: year,
            label,
            unit,
        }
    }

    /// The first day of the month of this period that a row stands for, such as `month-4`.
    pub(super) fn month(&self, row: &str) -> Option<NaiveDate> {
        let month: u32 = row.strip_prefix("month-")?.parse().ok()?;
        let first = self.periods[THIS].from;
        let mut months = (0..12).filter_map(|after| first.checked_add_months(Months::new(after)));
        months.find(|day| day.month() == month)
    }

    /// The first day of the quarter of this year that a row stands for, such as `quarter-1`.
    pub(super) fn quarter(&self, row: &str) -> Option<NaiveDate> {
        let quarter = row.strip_prefix("quarter-")?.parse().ok()?;
        let begins = self.counting().year_begins;
        Some(self.year(THIS).quarter(quarter, begins).from)
    }

    /// Whether printed totals say what this table was in the year before: what was printed is what counted then (R10.3).
    pub(super) fn is_printed(&self, table: &str) -> bool {
        self.frame.quarter.is_none() && self.totals().of(self.year(LAST), table).next().is_some()
    }

    /// A figure of the year before: as it was printed, else as it was counted, if the register knows that year.
    pub(super) fn before(
        &self,
        table: &str,
        rows: &[String],
        column: &str,
        counted: i64,
    ) -> Option<i64> {
        if self.is_printed(table) {
            let year = self.year(LAST);
            let mut known = rows
                .iter()
                .filter_map(|row| self.totals().get(year, table, row, column));
            return known.next();
        }
        self.any_last.then_some(counted)
    }

    /// A figure and what share it is.
    pub(super) fn share(
        &self,
        table: &str,
        when: usize,
        value: Option<i64>,
        of: Option<i64>,
    ) -> Cell {
        let rule = self.counting().percent_of(table, self.year(when));
        Cell {
            value,
            of,
            percent: value
                .zip(of)
                .and_then(|(value, of)| percent::share(value, of, &rule)),
            ..Cell::default()
        }
    }

    /// By how much a figure changed; not said while this year runs, of which less is there than of a whole one.
    pub(super) fn change(&self, table: &str, now: Option<i64>, before: Option<i64>) -> Cell {
        if self.frame.today <= self.periods[THIS].to {
            return Cell::to_come();
        }
        let rule = self.counting().percent_of(table, self.year(THIS));
        Cell {
            percent: now
                .zip(before)
                .and_then(|(now, before)| percent::change(now, before, &rule)),
            ..Cell::default()
        }
    }

    /// A table of rows for this year and the one before. `base` is how many were counted; the rows are shares of it, or of
    /// the sum of the rows where one counts under several.
    pub(super) fn by_year(
        &self,
        id: &str,
        heads: &RowCounts,
        base: [i64; 2],
        of_sum: bool,
    ) -> Table {
        let mut heads: Vec<Head> = heads.rows.clone();
        heads.extend(self.only_printed(id, &heads));

        let value = |head: &Head, when: usize| {
            let counted = head.counts[when][0];
            if when == THIS {
                Some(counted)
            } else {
                self.before(id, &head.also, "", counted)
            }
        };
        let sum = |when: usize| -> Option<i64> {
            let summed = heads.iter().filter(|head| !head.beside);
            let values: Vec<i64> = summed.filter_map(|head| value(head, when)).collect();
            (!values.is_empty()).then(|| values.iter().sum())
        };
        let total = [THIS, LAST].map(|when| {
            let printed = (when == LAST && self.is_printed(id)).then(|| {
                self.totals()
                    .get(self.year(LAST), id, "total", "")
                    .or(sum(LAST))
            });
            match printed {
                Some(printed) => printed,
                None if of_sum => sum(when),
                None => sum(when).map(|_| base[when]),
            }
        });
        let rows = heads.iter().map(|head| {
            let cells = [THIS, LAST].map(|when| {
                let of = if head.beside { None } else { total[when] };
                self.share(id, when, value(head, when), of)
            });
            Self::row(head, cells.to_vec())
        });
        let rows = self.shown(id, &heads, rows.collect());
        let total = Row {
            id: "total".to_owned(),
            label: Label::key("report-row-total"),
            beside: false,
            cells: total
                .map(|value| Cell {
                    value,
                    ..Cell::default()
                })
                .to_vec(),
        };
        Table {
            id: id.to_owned(),
            title: None,
            columns: [THIS, LAST]
                .map(|when| self.column_of_year(when, Unit::Count))
                .to_vec(),
            rows,
            total: Some(total),
            rules: Vec::new(),
            chart: Some(Chart::Bars),
        }
    }

    /// The same where the council's rules say under how many rows one counts. Where that is several and the rows are shares of
    /// what was counted, they add up to more than the whole: then the last row is no sum, and is called `counts`.
    pub(super) fn by_heads(
        &self,
        id: &str,
        heads: &RowCounts,
        counted: [i64; 2],
        counts: &str,
    ) -> Table {
        if self.counting().heads_of(id) == Several::One {
            let table = self.by_year(id, heads, counted, false);
            return match heads.leaves_out {
                true => rule(table, "heads-first"),
                false => table,
            };
        }
        let of_sum = self.counting().share_of(id) == SeveralOf::Heads;
        let mut table = self.by_year(id, heads, counted, of_sum);
        if let Some(total) = table.total.as_mut().filter(|_| !of_sum) {
            counts.clone_into(&mut total.id);
            total.label = Label::key(format!("report-row-{counts}"));
        }
        rule(table, "heads-each")
    }

    /// A table of rows by stage: each column's figures are shares of the column.
    pub(super) fn by_stage(
        &self,
        id: &str,
        printed_as: &str,
        heads: &RowCounts,
        when: usize,
        stages: usize,
    ) -> Table {
        let value = |head: &Head, stage: usize| {
            let counted = head.counts[when][stage];
            if when == THIS {
                Some(counted)
            } else {
                self.before(printed_as, &head.also, STAGES[stage], counted)
            }
        };
        let sums: Vec<Option<i64>> = (0..stages)
            .map(|stage| {
                let values: Vec<i64> = heads
                    .rows
                    .iter()
                    .filter_map(|head| value(head, stage))
                    .collect();
                (!values.is_empty()).then(|| values.iter().sum())
            })
            .collect();
        let rows = heads.rows.iter().map(|head| {
            let cells = (0..stages)
                .map(|stage| self.share(printed_as, when, value(head, stage), sums[stage]));
            Self::row(head, cells.collect())
        });
        Table {
            id: id.to_owned(),
            title: None,
            columns: STAGES[..stages]
                .iter()
                .map(|stage| Column {
                    id: (*stage).to_owned(),
                    label: Label::key(format!("report-column-{stage}")),
                    unit: Unit::Count,
                })
                .collect(),
            rows: self.shown(printed_as, &heads.rows, rows.collect()),
            total: Some(Row {
                id: "total".to_owned(),
                label: Label::key("report-row-total"),
                beside: false,
                cells: sums
                    .into_iter()
                    .map(|value| Cell {
                        value,
                        ..Cell::default()
                    })
                    .collect(),
            }),
            rules: Vec::new(),
            chart: Some(Chart::Stacked),
        }
    }

    /// Rows that only the printed totals of the year before have, so that nothing of them is lost.
    fn only_printed(&self, table: &str, heads: &[Head]) -> Vec<Head> {
        if !self.is_printed(table) {
            return Vec::new();
        }
        let is_known = |row: &str| {
            heads
                .iter()
                .any(|head| head.also.iter().any(|name| name == row))
        };
        let printed = self.totals().of(self.year(LAST), table);
        printed
            .filter(|total| {
                total.column.is_empty() && total.row != "total" && !is_known(&total.row)
            })
            .map(|total| Head::new(&total.row, Label::Text(total.row.clone())))
            .collect()
    }

    fn row(head: &Head, cells: Vec<Cell>) -> Row {
        Row {
            id: head.id.clone(),
            label: head.label.clone(),
            beside: head.beside,
            cells,
        }
    }

    /// The rows that are printed: by the rule for rows of nothing (R10.2).
    fn shown(&self, id: &str, heads: &[Head], rows: Vec<Row>) -> Vec<Row> {
        let zero = self.counting().zero_of(id);
        let rows = heads.iter().zip(rows).filter(|(head, row)| {
            let is_nothing = row.cells.iter().all(|cell| cell.value.unwrap_or(0) == 0);
            !is_nothing || (head.stands && zero != Zero::Hide)
        });
        rows.map(|(_, mut row)| {
            if zero == Zero::Dash {
                for cell in row.cells.iter_mut().filter(|cell| cell.value == Some(0)) {
                    cell.dash = true;
                    cell.percent = None;
                }
            }
            row
        })
        .collect()
    }

    /// What the table counts, as its rules say; each the end of a key.
    pub(super) fn says(&self, mut table: Table, share: &str) -> Table {
        let (counting, id) = (self.counting(), table.id.clone());
        let basis = match counting.basis_of(&id) {
            Basis::Received => "received",
            Basis::Responded => "responded",
            Basis::Completed => "completed",
        };
        let mut keys = vec![format!("basis-{basis}")];
        if counting.stages_of(&id) == Stages::Highest {
            table.rules.push(self.says_highest(&id));
        }
        let withdrawn = if counting.withdrawn_of(&id) {
            "in"
        } else {
            "out"
        };
        if counting.basis_of(&id) != Basis::Received {
            keys.push(format!("withdrawn-{withdrawn}"));
        }
        if !share.is_empty() {
            keys.push(format!("share-{share}"));
        }
        table
            .rules
            .extend(keys.into_iter().map(|key| (key, Vec::new())));
        self.says_printed(table)
    }

    /// Until which day the highest stage is looked for.
    fn says_highest(&self, id: &str) -> (String, Vec<(String, String)>) {
        let Some(as_at) = self.counting().as_at_of(id) else {
            return ("stages-highest".to_owned(), Vec::new());
        };
        let until = Known::of(&self.frame, self.periods).until(Some(as_at), THIS);
        let with = vec![("day".to_owned(), until.to_string())];
        ("stages-highest-as-at".to_owned(), with)
    }

    /// That the year before is as it was printed, where it is.
    pub(super) fn says_printed(&self, mut table: Table) -> Table {
        let has_last = table
            .columns
            .iter()
            .any(|column| column.id == self.year(LAST).to_string());
        if has_last && self.is_printed(&table.id) {
            let year = vec![("year".to_owned(), self.year(LAST).to_string())];
            table.rules.push(("printed".to_owned(), year));
        }
        table
    }
}

/// A rule of a table, without arguments.
pub(super) fn rule(mut table: Table, key: &str) -> Table {
    table.rules.push((key.to_owned(), Vec::new()));
    table
}
