//! What of a table can be drawn: its rows and the columns of its first unit.

use report::{Chart, Row, Table, Unit};
use words::Words;

use crate::components::figure;

/// A chart with more bars than these leaves out the empty ones; the table has them.
const MOST_WITH_EMPTY: usize = 8;

/// The parts of a chart.
pub(super) struct Drawing {
    /// What the columns are called.
    pub columns: Vec<String>,
    /// From top to bottom.
    pub rows: Vec<Bar>,
    /// What the figures are.
    pub unit: Unit,
}

/// A row of the table.
pub(super) struct Bar {
    /// What it is called.
    pub label: String,
    /// One figure a column; none where it is withheld, which nothing in the chart may give away, or not known.
    pub values: Vec<Option<u64>>,
    /// The figures in words, which say when they are withheld or not known.
    pub texts: Vec<String>,
}

impl Drawing {
    /// What can be drawn; none when there is nothing to compare.
    pub(super) fn of(words: &Words, table: &Table) -> Option<Self> {
        let unit = table.columns.first()?.unit;
        if unit == Unit::Percent {
            return None;
        }
        let drawn: Vec<usize> = (0..table.columns.len())
            .filter(|at| table.columns[*at].unit == unit)
            .collect();
        let rows = in_order(table).into_iter().map(|row| Bar {
            label: figure::label(words, &row.label),
            values: drawn
                .iter()
                .map(|at| {
                    let cell = row.cells.get(*at)?;
                    let value = cell.value.filter(|_| !cell.withheld)?;
                    u64::try_from(value).ok()
                })
                .collect(),
            texts: drawn
                .iter()
                .map(|at| {
                    row.cells
                        .get(*at)
                        .map_or_else(String::new, |cell| figure::text(words, unit, cell))
                })
                .collect(),
        });
        let mut drawing = Self {
            columns: drawn
                .iter()
                .map(|at| figure::label(words, &table.columns[*at].label))
                .collect(),
            rows: rows.collect(),
            unit,
        };
        let is_empty = |row: &Bar| match table.chart {
            Some(Chart::Bars) => row.values[0] == Some(0),
            _ => row.values.iter().all(|value| *value == Some(0)),
        };
        let seen = drawing.rows.iter().filter(|row| !is_empty(row)).count();
        if table.chart != Some(Chart::Lines) && drawing.rows.len() > MOST_WITH_EMPTY {
            drawing.rows.retain(|row| !is_empty(row));
        }
        let has_figures = drawing.rows.iter().flat_map(|row| &row.values).flatten();
        (seen > 1 && has_figures.sum::<u64>() > 0).then_some(drawing)
    }

    /// The figure in words, without its share.
    pub(super) fn figure(&self, value: u64) -> String {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        if self.unit == Unit::Pence {
            figure::pounds(value)
        } else {
            figure::number(value)
        }
    }
}

/// The rows that belong together, from left to right or from top to bottom.
fn in_order(table: &Table) -> Vec<&Row> {
    // What stands beside the sum is no part of the whole that the bars divide.
    let mut rows: Vec<_> = table.rows.iter().filter(|row| !row.beside).collect();
    // A table of years has the newest on top. Along a line time goes to the right.
    if table.id == "series" {
        rows.reverse();
    }
    rows
}

/// A length that stands for a value, where `most` is as long as `full`.
#[expect(
    clippy::cast_precision_loss,
    reason = "a bar is not exact to the pixel anyway"
)]
pub(super) fn length(value: u64, most: u64, full: f64) -> f64 {
    if most == 0 {
        0.0
    } else {
        tenth(full * value as f64 / most as f64)
    }
}

/// To one decimal: enough for a screen, and shorter to send.
pub(super) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use report::{Chart, Label, Row, Table};

    use super::in_order;

    /// What is drawn of a table with these rows; `beside` stands beside the sum.
    fn drawn(id: &str, chart: Chart, rows: &[&str]) -> Vec<String> {
        let row = |id: &&str| Row {
            id: (*id).to_owned(),
            label: Label::Text((*id).to_owned()),
            cells: Vec::new(),
            beside: *id == "beside",
        };
        let table = Table {
            id: id.to_owned(),
            title: None,
            columns: Vec::new(),
            rows: rows.iter().map(row).collect(),
            total: None,
            rules: Vec::new(),
            chart: Some(chart),
        };
        let drawn = in_order(&table);
        drawn.into_iter().map(|row| row.id.clone()).collect()
    }

    #[test]
    fn time_goes_to_the_right() {
        let years = ["2024-25", "2023-24", "2022-23"];
        let found = drawn("series", Chart::Lines, &years);
        assert_eq!(found, ["2022-23", "2023-24", "2024-25"]);
        let months = ["month-4", "month-5", "month-3"];
        assert_eq!(drawn("months", Chart::Lines, &months), months);
    }

    #[test]
    fn what_stands_beside_the_sum_is_not_drawn() {
        let rows = ["0-10", "over-10", "beside"];
        assert_eq!(drawn("times-one", Chart::Bars, &rows), ["0-10", "over-10"]);
    }
}
