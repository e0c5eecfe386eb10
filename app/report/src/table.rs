//! Tables of a report: figures with the words that name them, and what each figure is a share of.

use serde::{Deserialize, Serialize};

/// Figures with their heading, as every format prints them; withheld figures are marked, not absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name, such as `services` or `times-one`: the end of the key of its title (`report-table-<id>`), and what a rules
    /// file and earlier years' totals call it.
    pub id: String,
    /// What the council calls it, where a rule of its own adds it; none for the tables that every report has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its columns, after the one that names the rows.
    pub columns: Vec<Column>,
    /// Top to bottom; each has as many cells as there are columns.
    pub rows: Vec<Row>,
    /// The last row, where the rows add up.
    pub total: Option<Row>,
    /// What it counts and by which rule: the ends of keys `report-rule-<…>`, each with its arguments.
    pub rules: Vec<(String, Vec<(String, String)>)>,
    /// How it is drawn beside the table, if it is.
    pub chart: Option<Chart>,
}

/// What stands over the figures of one column, and in which unit they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name, as totals call it; such as `2023-24`, `stage-one`, `number`.
    pub id: String,
    /// Its heading.
    pub label: Label,
    /// What its figures are.
    pub unit: Unit,
}

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A number of something.
    Count,
    /// Money, in pence; printed in pounds.
    Pence,
    /// Working days of the calendar, not days.
    WorkingDays,
    /// Only a percentage.
    Percent,
}

/// How a table is drawn. The table stands beside it and says the same (R10.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chart {
    /// A bar for each row, of the first column.
    Bars,
    /// A bar for each row, divided by column.
    Stacked,
    /// A line for each column, along the rows.
    Lines,
}

/// A row of a table: one heading, and a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its name, as totals and rules files call it: a slug, or the council's word.
    pub id: String,
    /// Its heading.
    pub label: Label,
    /// One cell a column.
    pub cells: Vec<Cell>,
    /// It stands beside the sum: what is still going on, or what was withdrawn and is not in the base.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beside: bool,
}

/// What names a row or column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// The key of words, such as `report-row-upheld`, with arguments.
    Key(String, Vec<(String, String)>),
    /// As it is: a council's word, a year, a month.
    Text(String),
    /// Our words, and the council's own beside them.
    Own(Box<Self>, String),
}

/// A figure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The figure; none for a cell that has none, such as an earlier year that is not known or a month that has not come yet.
    pub value: Option<i64>,
    /// What it is a share of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<i64>,
    /// The share as it is printed, without the sign; none where the base is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<String>,
    /// Withheld, because so small a number could point to somebody (R9.8). The value is gone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
    /// Of days that have not come yet: there is no figure.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub to_come: bool,
    /// Printed as a dash instead of 0, by the rule for rows of nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dash: bool,
}

impl Label {
    /// The words under this key.
    #[must_use]
    pub fn key(key: impl Into<String>) -> Self {
        Self::Key(key.into(), Vec::new())
    }
}

impl Cell {
    /// A figure that is no share of anything.
    #[must_use]
    pub fn number(value: i64) -> Self {
        Self {
            value: Some(value),
            ..Self::default()
        }
    }

    /// Of days that have not come yet.
    #[must_use]
    pub fn to_come() -> Self {
        Self {
            to_come: true,
            ..Self::default()
        }
    }
}

impl Table {
    /// Its heading.
    #[must_use]
    pub fn heading(&self) -> Label {
        match &self.title {
            Some(title) => Label::Text(title.clone()),
            None => Label::key(format!("report-table-{}", self.id)),
        }
    }

    /// The cell in this row and column, by their ids.
    #[must_use]
    pub fn cell(&self, row: &str, column: &str) -> Option<&Cell> {
        let at = self.columns.iter().position(|known| known.id == column)?;
        let rows = self.rows.iter().chain(&self.total);
        rows.into_iter()
            .find(|known| known.id == row)?
            .cells
            .get(at)
    }
}
