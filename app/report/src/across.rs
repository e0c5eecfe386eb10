//! Reports of which one is a part of the other: the year and its quarters. Each withholds its small numbers by itself, and beside
//! the others a withheld number can be worked out: what four quarters say is known of the year, and what three quarters and the
//! year say is known of the fourth (R9.8).

use super::{Label, Report, Table, Unit};

/// A number that is withheld in one report and that the others tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkedOut {
    /// The quarter whose report withholds it, from 1; none for the year's.
    pub quarter: Option<u32>,
    /// In which table.
    pub table: Label,
    /// In which row.
    pub row: Label,
}

/// What can be worked out of a year and its four quarters, table by table. Only numbers under the council's limit count: what the
/// quarters do not add up to is no sum.
#[must_use]
pub fn worked_out(year: &Report, quarters: &[Report]) -> Vec<WorkedOut> {
    let under = i64::from(year.counting.withhold_under);
    if under == 0 || quarters.len() != 4 {
        return Vec::new();
    }
    let mut found = Vec::new();
    for table in year.tables() {
        let parts: Option<Vec<&Table>> = quarters.iter().map(|of| of.table(&table.id)).collect();
        let Some(parts) = parts else {
            continue;
        };
        for row in table.rows.iter().chain(&table.total) {
            for at in 0..table.columns.len() {
                // The year before and shares are no sums of quarters.
                let is_of_this = table.columns[at].unit == Unit::Count
                    && parts.iter().all(|part| same_column(table, part, at));
                if !is_of_this {
                    continue;
                }
                let whole = figure(table, &row.id, at);
                let of_parts: Vec<Shown> =
                    parts.iter().map(|part| figure(part, &row.id, at)).collect();
                if let Some(at) = told(whole, &of_parts, under) {
                    let known = WorkedOut {
                        // The year's own stands before its quarters.
                        quarter: (at > 0).then_some(at),
                        table: table.heading(),
                        row: row.label.clone(),
                    };
                    if !found.contains(&known) {
                        found.push(known);
                    }
                }
            }
        }
    }
    found
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Known(i64),
    Withheld,
    /// There is no such cell, or nothing is known.
    Nothing,
}

fn figure(table: &Table, row: &str, at: usize) -> Shown {
    let mut rows = table.rows.iter().chain(&table.total);
    let cell = rows
        .find(|known| known.id == row)
        .and_then(|row| row.cells.get(at));
    match cell {
        Some(cell) if cell.withheld => Shown::Withheld,
        Some(cell) => cell.value.map_or(Shown::Nothing, Shown::Known),
        // A row of nothing may be left out.
        None => Shown::Known(0),
    }
}

/// Whether a column is of the days of each report: the first of a table of two periods, or one with a name of its own.
fn same_column(year: &Table, part: &Table, at: usize) -> bool {
    let Some(of_part) = part.columns.get(at) else {
        return false;
    };
    at == 0 || year.columns[at].id == of_part.id
}

/// Which of the five is told by the other four, 0 for the year's and from 1 for the quarters'; none where none is.
fn told(whole: Shown, parts: &[Shown], under: i64) -> Option<u32> {
    let known = |figure: &Shown| match figure {
        Shown::Known(value) => Some(*value),
        _ => None,
    };
    let is_small = |value: i64| (0..under).contains(&value);
    let sum: i64 = parts.iter().filter_map(known).sum();
    let unknown: Vec<usize> = (0..parts.len())
        .filter(|at| known(&parts[*at]).is_none())
        .collect();
    match (whole, unknown.as_slice()) {
        (Shown::Withheld, []) if is_small(sum) => Some(0),
        (Shown::Known(all), [at]) if parts[*at] == Shown::Withheld && is_small(all - sum) => {
            u32::try_from(at + 1).ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: Shown = Shown::Withheld;

    fn known<const N: usize>(values: [i64; N]) -> [Shown; N] {
        values.map(Shown::Known)
    }

    #[test]
    fn a_year_is_told_by_its_four_quarters() {
        assert_eq!(told(W, &known([1, 0, 2, 0]), 5), Some(0));
        // As it is withheld for another's sake, and nothing small.
        assert_eq!(told(W, &known([1, 9, 2, 0]), 5), None);
    }

    #[test]
    fn a_quarter_is_told_by_the_year_and_the_other_three() {
        let [all, one, two, four] = known([14, 6, 5, 0]);
        assert_eq!(told(all, &[one, two, W, four], 5), Some(3));
        assert_eq!(told(all, &[one, W, W, four], 5), None, "two are withheld");
        assert_eq!(told(W, &[one, two, W, four], 5), None);
        // They are no sum.
        let [all] = known([9]);
        assert_eq!(told(all, &[one, two, W, four], 5), None);
        assert_eq!(told(all, &[one, Shown::Nothing, two, four], 5), None);
    }
}
