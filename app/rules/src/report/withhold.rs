//! Small numbers are withheld, because they could point to somebody (R9.8); and as many more as it takes that none of them
//! can be worked out from the sum.

use super::{Cell, Section, Table, Unit};

/// Withholds numbers under `under` in every table; 0 withholds none.
pub(super) fn small(sections: &mut [Section], under: u32) {
    if under == 0 {
        return;
    }
    for table in sections.iter_mut().flat_map(|section| &mut section.tables) {
        in_table(table, i64::from(under));
    }
}

/// Withholds in one table, column by column.
pub(super) fn in_table(table: &mut Table, under: i64) {
    let is_small = |cell: &Cell| cell.value.is_some_and(|value| 0 < value && value < under);
    for at in 0..table.columns.len() {
        if table.columns[at].unit != Unit::Count {
            continue;
        }
        let total_is_small = table
            .total
            .as_ref()
            .is_some_and(|total| is_small(&total.cells[at]));
        let mut hidden: Vec<usize> = (0..table.rows.len())
            .filter(|row| is_small(&table.rows[*row].cells[at]))
            .collect();
        let sum = |hidden: &[usize]| -> i64 {
            hidden
                .iter()
                .filter_map(|row| table.rows[*row].cells[at].value)
                .sum()
        };
        // One that is missing beside a sum is no secret, nor are several that add up to very little.
        while !hidden.is_empty()
            && table.total.is_some()
            && !total_is_small
            && (hidden.len() < 2 || sum(&hidden) < 2 * under)
        {
            let others = (0..table.rows.len()).filter(|row| !hidden.contains(row));
            let next = others
                .filter(|row| {
                    table.rows[*row].cells[at]
                        .value
                        .is_some_and(|value| value > 0)
                })
                .min_by_key(|row| table.rows[*row].cells[at].value);
            match next {
                Some(row) => hidden.push(row),
                None => break,
            }
        }
        let everything = table
            .rows
            .iter()
            .filter(|row| row.cells[at].value.is_some_and(|value| value > 0));
        // Where nothing else is left to hide behind, the sum goes too.
        let hides_total = total_is_small
            || (!hidden.is_empty()
                && (hidden.len() < 2 || hidden.len() == everything.count())
                && sum(&hidden) < 2 * under);
        for row in hidden {
            table.rows[row].cells[at] = withheld();
            hide_change(&mut table.rows[row].cells, at);
        }
        if hides_total {
            if let Some(total) = &mut table.total {
                total.cells[at] = withheld();
            }
            for cell in table.rows.iter_mut().map(|row| &mut row.cells[at]) {
                (cell.of, cell.percent) = (None, None);
            }
        }
    }
}

/// What changed would say what is withheld.
fn hide_change(cells: &mut [Cell], at: usize) {
    for (other, cell) in cells.iter_mut().enumerate() {
        if other != at && cell.value.is_none() && cell.percent.is_some() {
            *cell = withheld();
        }
    }
}

fn withheld() -> Cell {
    Cell {
        withheld: true,
        ..Cell::default()
    }
}
