//! What of a table can be drawn: its rows and the columns of its first unit.

use rules::report::{Table, Unit};

use crate::components::figure;
use crate::words::Words;

/// The parts of a chart.
pub(super) struct Drawing {
    /// What the columns are called.
    pub columns: Vec<String>,
    /// The rows.
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
    /// What can be drawn; none when fewer than two rows would be seen.
    pub(super) fn of(words: &Words, table: &Table) -> Option<Self> {
        let unit = table.columns.first()?.unit;
        if unit == Unit::Percent {
            return None;
        }
        let drawn: Vec<usize> = (0..table.columns.len())
            .filter(|at| table.columns[*at].unit == unit)
            .collect();
        let rows = table.rows.iter().map(|row| Bar {
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
        let drawing = Self {
            columns: drawn
                .iter()
                .map(|at| figure::label(words, &table.columns[*at].label))
                .collect(),
            rows: rows.collect(),
            unit,
        };
        let has_figures = drawing.rows.iter().flat_map(|row| &row.values).flatten();
        (drawing.rows.len() > 1 && has_figures.sum::<u64>() > 0).then_some(drawing)
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
