//! What somebody works out of a table in which figures are withheld, who has paper and patience.

use report::Table;

/// What of a crossed table follows from its rows and columns taken together: what is withheld is unknown, each line that adds
/// up is an equation, and these are solved. `open` has the sums, also where the table has none.
pub(crate) fn solved(open: &Table, table: &Table) -> Vec<(usize, usize)> {
    let width = table.columns.len();
    let is_hidden = |row: usize, column: usize| {
        let mut rows = table.rows.iter().chain(&table.total);
        rows.nth(row).is_some_and(|row| row.cells[column].withheld)
    };
    let height = table.rows.len() + usize::from(table.total.is_some());
    let mut unknown: Vec<(usize, usize)> = Vec::new();
    for row in 0..height {
        unknown.extend(
            (0..width)
                .filter(|at| is_hidden(row, *at))
                .map(|at| (row, at)),
        );
    }
    let down = open.total.as_ref().is_some_and(|row| row.id == "total");
    let across = open
        .columns
        .last()
        .is_some_and(|column| column.id == "total");
    let sign = |is_sum: bool| if is_sum { -1 } else { 1 };
    let mut lines: Vec<Vec<i64>> = Vec::new();
    let mut line = |of: &dyn Fn(usize, usize) -> Option<i64>| {
        let line = unknown
            .iter()
            .map(|(row, at)| of(*row, *at).unwrap_or_default());
        lines.push(line.collect());
    };
    for column in (0..width).filter(|at| down && open.columns[*at].unit == report::Unit::Count) {
        line(&|row, at| (at == column).then(|| sign(row == table.rows.len())));
    }
    for one in (0..height).filter(|_| across) {
        line(&|row, at| (row == one).then(|| sign(at + 1 == width)));
    }
    let lines = reduced(lines);
    let alone = lines.iter().filter_map(|line| {
        let mut some = line.iter().enumerate().filter(|(_, factor)| **factor != 0);
        let first = some.next()?.0;
        some.next().is_none().then(|| unknown[first])
    });
    alone.collect()
}

/// Equations in their simplest form, in whole numbers modulo a prime.
pub(crate) fn reduced(mut lines: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    const PRIME: i64 = 1_000_003;
    let inverse = |number: i64| {
        let (mut power, mut left, mut result) = (number, PRIME - 2, 1);
        while left > 0 {
            if left % 2 == 1 {
                result = result * power % PRIME;
            }
            (power, left) = (power * power % PRIME, left / 2);
        }
        result
    };
    for factor in lines.iter_mut().flatten() {
        *factor = factor.rem_euclid(PRIME);
    }
    let mut done = 0;
    for at in 0..lines.first().map_or(0, Vec::len) {
        let Some(found) = (done..lines.len()).find(|line| lines[*line][at] != 0) else {
            continue;
        };
        lines.swap(done, found);
        let by = inverse(lines[done][at]);
        for factor in &mut lines[done] {
            *factor = *factor * by % PRIME;
        }
        let own = lines[done].clone();
        for (_, other) in lines
            .iter_mut()
            .enumerate()
            .filter(|(line, _)| *line != done)
        {
            let by = other[at];
            for (factor, own) in other.iter_mut().zip(&own) {
                *factor = (*factor - by * own).rem_euclid(PRIME);
            }
        }
        done += 1;
    }
    lines
}
