//! What is withheld of a crossed table. Its figures add up along rows and along columns, so a small one could be worked out from
//! either, or from several of both together.

mod network;

use super::{Cell, Table, Unit};
use network::Network;

/// A cell: its column and its row; the row after the last is the sum, and where rows add up so is the last column.
type At = (usize, usize);

/// A crossed table, and what is withheld of it so far.
pub(super) struct Grid<'t> {
    table: &'t Table,
    cells: &'t mut [Vec<bool>],
    under: i64,
}

/// Whether a figure of a crossed table is small: how many there are, how many of these are in time, or how many are not.
pub(super) fn is_small(cell: &Cell, under: i64) -> bool {
    let small = |number: i64| 0 < number && number < under;
    let (value, of) = (cell.value.unwrap_or_default(), cell.of);
    small(value) || of.is_some_and(|of| small(of) || small(of - value))
}

/// How many are counted in a cell.
pub(super) fn number(cell: &Cell) -> i64 {
    cell.of.or(cell.value).unwrap_or_default()
}

impl<'t> Grid<'t> {
    pub(super) const fn new(table: &'t Table, cells: &'t mut [Vec<bool>], under: i64) -> Self {
        Self {
            table,
            cells,
            under,
        }
    }

    /// Withholds more, until nothing can be worked out from the sums.
    pub(super) fn cover(mut self) {
        let lines = self.lines();
        loop {
            let mut has_more = false;
            for line in &lines {
                while self.hides_another(line) {
                    has_more = true;
                }
            }
            for bridge in self.bridges(&lines) {
                has_more |= self.hides_beside(bridge, &lines);
            }
            if !has_more {
                return;
            }
        }
    }

    /// Every line that adds up, its sum last: columns, and rows where the last column is their sum.
    fn lines(&self) -> Vec<Vec<At>> {
        let adds_up = |id: &str| id == "total";
        let sum = self.table.rows.len();
        let columns = 0..self.table.columns.len();
        let counts = |at: &usize| self.table.columns[*at].unit == Unit::Count;
        let mut lines: Vec<Vec<At>> = Vec::new();
        if self
            .table
            .total
            .as_ref()
            .is_some_and(|row| adds_up(&row.id))
        {
            let columns = columns.clone().filter(counts);
            lines.extend(columns.map(|column| (0..=sum).map(|row| (column, row)).collect()));
        }
        let last = self.table.columns.last();
        if last.is_some_and(|column| adds_up(&column.id) && column.unit == Unit::Count) {
            lines
                .extend((0..=sum).map(|row| columns.clone().map(|column| (column, row)).collect()));
        }
        for line in &mut lines {
            line.retain(|place| self.cell(*place).is_some_and(|cell| !cell.to_come));
        }
        lines
    }

    fn cell(&self, (column, row): At) -> Option<&Cell> {
        let mut rows = self.table.rows.iter().chain(&self.table.total);
        rows.nth(row)?.cells.get(column)
    }

    fn number(&self, place: At) -> i64 {
        self.cell(place).map(number).unwrap_or_default()
    }

    fn is_hidden(&self, (column, row): At) -> bool {
        self.cells[column][row]
    }

    fn hide(&mut self, (column, row): At) {
        self.cells[column][row] = true;
    }

    /// Withholds one more of a line in which something could be worked out; whether there was such.
    fn hides_another(&mut self, line: &[At]) -> bool {
        let hidden: Vec<At> = line
            .iter()
            .copied()
            .filter(|at| self.is_hidden(*at))
            .collect();
        let together: i64 = hidden.iter().map(|at| self.number(*at)).sum();
        if hidden.is_empty() || (hidden.len() > 1 && together >= 2 * self.under) {
            return false;
        }
        let Some((sum, parts)) = line.split_last() else {
            return false;
        };
        let open = || parts.iter().copied().filter(|at| !self.is_hidden(*at));
        let some = open().filter(|at| self.number(*at) > 0);
        let next = some
            .min_by_key(|at| self.number(*at))
            .or_else(|| open().next());
        // The sum goes only where one part would be the same as it.
        let next = next.or_else(|| (hidden.len() == 1 && !self.is_hidden(*sum)).then_some(*sum));
        if let Some(next) = next {
            self.hide(next);
        }
        next.is_some()
    }

    /// What is withheld and follows all the same from the sums of several rows and columns together. Each line is an equation
    /// of what is withheld in it; taken as the points of a network in which every withheld cell joins its row and its column,
    /// exactly those cells can be worked out without which the network would fall apart.
    fn bridges(&self, lines: &[Vec<At>]) -> Vec<At> {
        let has = |is_along: fn(&At, &At) -> bool| {
            let pairs = |line: &Vec<At>| line.windows(2).all(|two| is_along(&two[0], &two[1]));
            lines.iter().any(|line| line.len() > 1 && pairs(line))
        };
        // Where figures add up one way only, a line with two unknowns tells nothing.
        if !(has(|one, next| one.0 == next.0) && has(|one, next| one.1 == next.1)) {
            return Vec::new();
        }
        let columns = self.table.columns.len();
        let mut network = Network::new(columns + self.table.rows.len() + 1);
        for column in 0..columns {
            for row in 0..=self.table.rows.len() {
                if self.is_hidden((column, row)) {
                    network.join(column, columns + row);
                }
            }
        }
        let bridges = network.bridges().into_iter();
        bridges
            .map(|(one, other)| (one.min(other), one.max(other) - columns))
            .collect()
    }

    /// Withholds one more in the row or in the column of a cell; whether there was one.
    fn hides_beside(&mut self, place: At, lines: &[Vec<At>]) -> bool {
        let open = lines.iter().filter(|line| line.contains(&place)).flatten();
        let open = open.copied().filter(|at| !self.is_hidden(*at));
        let next = open.min_by_key(|at| (self.number(*at) == 0, self.number(*at)));
        if let Some(next) = next {
            self.hide(next);
        }
        next.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Column, Label, Row};

    /// A crossed table of these numbers, the last row and the last number of each row their sums.
    fn table(rows: &[&[i64]]) -> Table {
        let columns = (1..rows[0].len()).map(|at| format!("c{at}"));
        let columns = columns.chain(["total".to_owned()]);
        let row = |(at, numbers): (usize, &&[i64])| Row {
            id: format!("r{at}"),
            label: Label::Text(String::new()),
            cells: numbers.iter().copied().map(Cell::number).collect(),
            beside: false,
        };
        let mut rows: Vec<Row> = rows.iter().enumerate().map(row).collect();
        let mut total = rows.pop().unwrap();
        total.id = "total".to_owned();
        Table {
            id: "own".to_owned(),
            title: Some("Own".to_owned()),
            columns: columns
                .map(|id| Column {
                    label: Label::Text(id.clone()),
                    id,
                    unit: Unit::Count,
                })
                .collect(),
            rows,
            total: Some(total),
            rules: Vec::new(),
            chart: None,
        }
    }

    fn covered(table: &Table, mut cells: Vec<Vec<bool>>) -> Vec<Vec<bool>> {
        Grid::new(table, &mut cells, 5).cover();
        cells
    }

    fn none(table: &Table) -> Vec<Vec<bool>> {
        vec![vec![false; table.rows.len() + 1]; table.columns.len()]
    }

    #[test]
    fn a_small_number_follows_neither_from_its_row_nor_from_its_column() {
        let table = table(&[
            &[3, 20, 30, 53],
            &[40, 12, 60, 112],
            &[70, 80, 90, 240],
            &[113, 112, 180, 405],
        ]);
        let mut cells = none(&table);
        cells[0][0] = true;
        let hidden = covered(&table, cells);
        let places = |hidden: &[Vec<bool>]| -> Vec<At> {
            let all = hidden.iter().enumerate().flat_map(|(column, rows)| {
                let rows = rows.iter().enumerate().filter(|(_, hidden)| **hidden);
                rows.map(move |(row, _)| (column, row))
            });
            all.collect()
        };
        // 3 and 20 in the row, 3 and 40 in the column, and 12, which else would tell of both.
        assert_eq!(places(&hidden), [(0, 0), (0, 1), (1, 0), (1, 1)]);
    }

    #[test]
    fn a_number_between_two_groups_that_hide_each_other_does_not_follow_from_both() {
        // Two squares, and one cell that joins them: each line has two, and still the one is known.
        let table = table(&[
            &[10, 10, 10, 10, 40],
            &[10, 10, 10, 10, 40],
            &[10, 10, 10, 10, 40],
            &[10, 10, 10, 10, 40],
            &[40, 40, 40, 40, 160],
        ]);
        let mut cells = none(&table);
        for (column, row) in [
            (0, 0),
            (0, 1),
            (1, 0),
            (1, 1),
            (2, 2),
            (2, 3),
            (3, 2),
            (3, 3),
            (2, 1),
        ] {
            cells[column][row] = true;
        }
        let grid = Grid::new(&table, &mut cells, 5);
        assert_eq!(grid.bridges(&grid.lines()), [(2, 1)]);
        let mut hidden = covered(&table, cells);
        let grid = Grid::new(&table, &mut hidden, 5);
        assert_eq!(grid.bridges(&grid.lines()), []);
    }
}
