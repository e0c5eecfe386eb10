//! Earlier years' printed totals, imported for year-on-year columns and long series (R10.3), and the figures that only
//! the council knows, such as how many children live there.

use serde::{Deserialize, Serialize};

use super::Year;

/// One printed figure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Total {
    /// The year that the figure is of.
    pub year: Year,
    /// In which table, by id.
    pub table: String,
    /// In which row, by id: a slug or the council's word; `total` for the last row.
    pub row: String,
    /// In which column, where the table has several for one year, such as `stage-one`; otherwise empty.
    #[serde(default)]
    pub column: String,
    /// The figure; pence where the table counts money.
    pub value: i64,
    /// The percentage that was printed beside it, without its sign; none where none is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<String>,
}

/// All that is known of earlier years.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals(Vec<Total>);

impl Totals {
    /// The figures given, in whatever order they come.
    #[must_use]
    pub fn new(mut totals: Vec<Total>) -> Self {
        totals.sort();
        Self(totals)
    }

    /// Nothing.
    pub(super) const fn none() -> Self {
        Self(Vec::new())
    }

    /// The figure in this place.
    #[must_use]
    pub fn get(&self, year: Year, table: &str, row: &str, column: &str) -> Option<i64> {
        self.at(year, table, row, column).map(|total| total.value)
    }

    /// What is known of this place.
    #[must_use]
    pub fn at(&self, year: Year, table: &str, row: &str, column: &str) -> Option<&Total> {
        let place = (year, table, row, column);
        let at = self.0.binary_search_by(|total| {
            (
                total.year,
                total.table.as_str(),
                total.row.as_str(),
                total.column.as_str(),
            )
                .cmp(&place)
        });
        at.ok().map(|at| &self.0[at])
    }

    /// Every figure.
    pub fn all(&self) -> impl Iterator<Item = &Total> {
        self.0.iter()
    }

    /// Every figure of a table in a year.
    pub fn of<'a>(&'a self, year: Year, table: &'a str) -> impl Iterator<Item = &'a Total> {
        self.0
            .iter()
            .filter(move |total| total.year == year && total.table == table)
    }
}
