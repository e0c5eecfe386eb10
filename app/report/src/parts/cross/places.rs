//! A crossed table as it is printed: its rows and columns with their sums, and what it says of how it counts.

use super::super::super::counting::{
    Basis, Dimension, Measure, Procedure, Several, StageTwoFrom, Zero,
};
use super::super::super::entry_in_period::{LAST, THIS};
use super::super::super::row_counts::Head;
use super::super::super::table_builder::{TableBuilder, rule};
use super::super::super::{Cell, Chart, Column, Label, Row, Table, Unit};
use super::axis::Axis;
use super::figure::Figure;
use super::{Crossed, Spot};

const NOT_RECORDED: &str = "not-recorded";

impl Crossed {
    /// One dimension, for this year and the one before.
    pub(super) fn by_year(&self, maker: &TableBuilder<'_>) -> Option<Table> {
        let whens: &[usize] = if maker.knows_last() {
            &[THIS, LAST]
        } else {
            &[THIS]
        };
        let rows = self.rows_shown(maker, whens)?;
        let measure = self.rule.measure;
        let has_change = measure == Measure::Number && whens.len() > 1;
        let has_money = measure == Measure::Compensation;
        let line = |row: Option<usize>| {
            let mut cells: Vec<Cell> = Vec::new();
            for when in whens {
                cells.push(self.cell(maker, (row, None), *when));
                if has_money {
                    cells.push(self.figure((row, None), *when).amount());
                }
            }
            if has_change {
                let of = |when: usize| Some(self.figure((row, None), when).number);
                cells.push(maker.change(&self.rule.id, of(THIS), of(LAST)));
            }
            cells
        };
        let mut columns: Vec<Column> = Vec::new();
        for when in whens {
            columns.push(maker.column_of_year(*when, measure.unit()));
            if has_money {
                columns.push(money_of(maker.column_of_year(*when, Unit::Pence)));
            }
        }
        if has_change {
            columns.push(Column {
                id: "change".to_owned(),
                label: Label::key("report-column-change"),
                unit: Unit::Percent,
            });
        }
        let rows = rows.into_iter().map(|at| {
            let mut row = named(&self.rows.heads.rows[at], line(Some(at)));
            let of_this = if has_money { 2 } else { 1 };
            self.tell_to_come(maker, &row.id, &mut row.cells[..of_this]);
            self.dashed(maker, row)
        });
        let table = Table {
            id: self.rule.id.clone(),
            title: Some(self.rule.title.clone()),
            columns,
            rows: rows.collect(),
            total: Some(self.sum("row", &self.rows, line(None))),
            rules: Vec::new(),
            chart: (measure == Measure::Number).then_some(Chart::Bars),
        };
        Some(self.says(maker, table))
    }

    /// Two dimensions, for one year.
    pub(super) fn table(&self, maker: &TableBuilder<'_>, when: usize) -> Option<Table> {
        let across = self.columns.as_ref()?;
        let rows = self.rows_shown(maker, &[when])?;
        let columns: Vec<usize> = ordered(across)
            .into_iter()
            .filter(|at| self.figure((None, Some(*at)), when).number > 0)
            .collect();
        if !tells(across, &columns) {
            return None;
        }
        let line = |row: Option<usize>| -> Vec<Cell> {
            let columns = columns.iter().copied().map(Some).chain([None]);
            let cells = columns.map(|column| self.cell(maker, (row, column), when));
            cells.collect()
        };
        let unit = self.rule.measure.unit();
        let mut heads: Vec<Column> = (columns.iter().map(|at| &across.heads.rows[*at]))
            .map(|head| Column {
                id: head.id.clone(),
                label: head.label.clone(),
                unit,
            })
            .collect();
        let sum = self.sum("column", across, Vec::new());
        heads.push(Column {
            id: sum.id,
            label: sum.label,
            unit,
        });
        let rows = rows.into_iter().map(|at| {
            let mut row = named(&self.rows.heads.rows[at], line(Some(at)));
            if when == THIS {
                self.tell_to_come(maker, &row.id, &mut row.cells);
            }
            self.dashed(maker, row)
        });
        let table = Table {
            id: self.rule.id.clone(),
            title: Some(self.rule.title.clone()),
            columns: heads,
            rows: rows.collect(),
            total: Some(self.sum("row", &self.rows, line(None))),
            rules: Vec::new(),
            chart: None,
        };
        let mut table = self.says(maker, table);
        if when == LAST {
            table.id.push_str("-last-year");
            let year = vec![("year".to_owned(), maker.year(LAST).to_string())];
            table.rules.insert(0, ("cross-last-year".to_owned(), year));
        }
        Some(table)
    }

    fn figure(&self, spot: Spot, when: usize) -> Figure {
        let found = self.figures.get(&spot).map(|years| years[when].clone());
        found.unwrap_or_default()
    }

    fn cell(&self, maker: &TableBuilder<'_>, spot: Spot, when: usize) -> Cell {
        let (id, measure) = (&self.rule.id, self.rule.measure);
        self.figure(spot, when).cell(measure, maker, id, when)
    }

    /// The rows that are printed, by the rule for rows of nothing (R10.2); none where nothing is recorded of the dimension.
    fn rows_shown(&self, maker: &TableBuilder<'_>, whens: &[usize]) -> Option<Vec<usize>> {
        let is_counted = |at: &usize| {
            let mut whens = whens.iter();
            whens.any(|when| self.figure((Some(*at), None), *when).number > 0)
        };
        let hides = maker.counting().zero_of(&self.rule.id) == Zero::Hide;
        let rows = ordered(&self.rows);
        let counted: Vec<usize> = rows.iter().copied().filter(is_counted).collect();
        let stands = |at: &usize| {
            let head = &self.rows.heads.rows[*at];
            head.stands && !hides && head.id != NOT_RECORDED
        };
        let shown = rows.into_iter().filter(|at| is_counted(at) || stands(at));
        tells(&self.rows, &counted).then(|| shown.collect())
    }

    /// The last row or column: the sum, where each counts in one place; else how many complaints there are; and of days those of all.
    fn sum(&self, what: &str, axis: &Axis, cells: Vec<Cell>) -> Row {
        let id = if self.rule.measure.is_days() {
            "all"
        } else if axis.several == Several::Each {
            "complaints"
        } else {
            "total"
        };
        Row {
            id: id.to_owned(),
            label: Label::key(format!("report-{what}-{id}")),
            cells,
            beside: false,
        }
    }

    /// Of days of this year that are to come there is no figure.
    fn tell_to_come(&self, maker: &TableBuilder<'_>, row: &str, cells: &mut [Cell]) {
        let first = match self.rule.rows {
            Dimension::Month => maker.month(row),
            Dimension::Quarter => maker.quarter(row),
            _ => None,
        };
        let is_nothing = cells.iter().all(|cell| cell.value.unwrap_or_default() == 0);
        if is_nothing && first.is_some_and(|first| first > maker.frame.today) {
            cells.fill(Cell::to_come());
        }
    }

    fn dashed(&self, maker: &TableBuilder<'_>, mut row: Row) -> Row {
        if maker.counting().zero_of(&self.rule.id) == Zero::Dash {
            for cell in row.cells.iter_mut().filter(|cell| cell.value == Some(0)) {
                cell.dash = true;
                cell.percent = None;
            }
        }
        row
    }

    /// What it counts, as its rules say; each the end of a key.
    fn says(&self, maker: &TableBuilder<'_>, table: Table) -> Table {
        let (counting, measure) = (maker.counting(), self.rule.measure);
        let mut keys = Vec::new();
        if measure != Measure::Compensation {
            keys.push(format!("cross-of-{}", self.rule.of.slug()));
        }
        if self.rule.kinds == Procedure::Corporate {
            keys.push("cross-corporate".to_owned());
        }
        if measure != Measure::Number {
            keys.push(format!("cross-{}", measure.slug()));
        }
        if measure.is_of_stages() {
            keys.push(format!(
                "suspended-{}",
                match counting.suspended_days_count {
                    true => "count",
                    false => "left-out",
                }
            ));
            if self.rule.of.stages().contains(&1) {
                keys.push(format!(
                    "from-{}",
                    match counting.stage_two_from {
                        StageTwoFrom::Statement => "statement",
                        StageTwoFrom::Request => "request",
                    }
                ));
            }
        }
        if self.rule.is_by(Dimension::Advocacy) {
            keys.push("counts-advocacy".to_owned());
        }
        let is_by_days = self.rule.is_by(Dimension::Month) || self.rule.is_by(Dimension::Quarter);
        if is_by_days && measure != Measure::Compensation {
            let by = match counting.basis_of(&self.rule.id) {
                Basis::Received => "received",
                Basis::Responded | Basis::Completed => "ended",
            };
            keys.push(format!("cross-days-{by}"));
        }
        let mut table = keys.iter().fold(table, |table, key| rule(table, key));
        for axis in std::iter::once(&self.rows).chain(&self.columns) {
            let key = match axis.several {
                Several::Each => "cross-heads-each",
                Several::One if axis.heads.leaves_out => "cross-heads-first",
                Several::One => continue,
            };
            let by = vec![("by".to_owned(), axis.dimension.slug().to_owned())];
            table.rules.push((key.to_owned(), by));
        }
        maker.says(table, "")
    }
}

/// The column of money beside that of a year.
fn money_of(year: Column) -> Column {
    let name = match &year.label {
        Label::Text(name) => name.clone(),
        _ => year.id.clone(),
    };
    Column {
        id: format!("{}-amount", year.id),
        label: Label::Key(
            "report-column-amount-of".to_owned(),
            vec![("year".to_owned(), name)],
        ),
        unit: year.unit,
    }
}

fn named(head: &Head, cells: Vec<Cell>) -> Row {
    Row {
        id: head.id.clone(),
        label: head.label.clone(),
        cells,
        beside: false,
    }
}

/// The places of a dimension in order; what is not recorded comes last.
fn ordered(axis: &Axis) -> Vec<usize> {
    let mut places: Vec<usize> = (0..axis.heads.rows.len()).collect();
    places.sort_by_key(|at| axis.heads.rows[*at].id == NOT_RECORDED);
    places
}

/// Whether anything is recorded of a dimension, by the places in which something was counted.
fn tells(axis: &Axis, counted: &[usize]) -> bool {
    let mut ids = counted.iter().map(|at| &axis.heads.rows[*at].id);
    ids.any(|id| id != NOT_RECORDED)
}
