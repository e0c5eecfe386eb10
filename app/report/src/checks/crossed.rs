//! Whether crossed tables add up: every row to its total and every column to its own. What is counted in a place, in a row and
//! in a column is counted apart, so that this finds what was counted in one and not in the other.

use crate::{Cell, Check, Section, Table, Verdict};

const TOTAL: &str = "total";

/// The check; none where the council has no crossed table.
pub(super) fn adds_up(sections: &[Section]) -> Option<Check> {
    let tables = sections.iter().flat_map(|section| &section.tables);
    let mut crossed = tables.filter(|table| table.title.is_some()).peekable();
    crossed.peek()?;
    let wrong = crossed.find_map(|table| Some((table.title.as_deref()?, wrong(table)?)));
    Some(match wrong {
        None => check("crosses-foot", Verdict::Passed, Vec::new()),
        Some((title, place)) => {
            let found = [("title", title), ("place", &place)];
            let found = found.map(|(name, value)| (name.to_owned(), value.to_owned()));
            check("cross-does-not-foot", Verdict::Failed, found.into())
        }
    })
}

fn check(name: &str, verdict: Verdict, found: Vec<(String, String)>) -> Check {
    Check {
        name: name.to_owned(),
        tables: Vec::new(),
        verdict,
        found,
    }
}

/// The row or the column of a table that does not add up, or in which a share is of less than itself.
fn wrong(table: &Table) -> Option<String> {
    let rows = || table.rows.iter().chain(&table.total);
    let is_too_much = |cell: &Cell| cell.of.is_some_and(|of| cell.value > Some(of));
    if let Some(row) = rows().find(|row| row.cells.iter().any(is_too_much)) {
        return Some(row.id.clone());
    }
    if let Some((total, parts)) = table.columns.split_last()
        && total.id == TOTAL
    {
        let foots = |cells: &[Cell]| foots(cells[..parts.len()].iter(), &cells[parts.len()]);
        if let Some(row) = rows().find(|row| !foots(&row.cells)) {
            return Some(row.id.clone());
        }
    }
    let total = table.total.as_ref().filter(|total| total.id == TOTAL)?;
    let column = (0..table.columns.len()).find(|at| {
        let parts = table.rows.iter().map(|row| &row.cells[*at]);
        !foots(parts, &total.cells[*at])
    });
    column.map(|at| table.columns[at].id.clone())
}

/// Whether cells add up to their sum, and those of which they are shares do too.
fn foots<'c>(parts: impl Iterator<Item = &'c Cell>, sum: &Cell) -> bool {
    let (mut value, mut of) = (0, 0);
    for cell in parts {
        value += cell.value.unwrap_or_default();
        of += cell.of.unwrap_or_default();
    }
    // A change is no sum; and a cell without a figure counts nothing.
    let is_change = sum.value.is_none() && sum.percent.is_some();
    is_change || (value, of) == (sum.value.unwrap_or_default(), sum.of.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Column, Label, Part, Row, Unit};

    fn row(id: &str, cells: [i64; 3]) -> Row {
        Row {
            id: id.to_owned(),
            label: Label::Text(id.to_owned()),
            cells: cells.map(Cell::number).to_vec(),
            beside: false,
        }
    }

    fn verdict(rows: [[i64; 3]; 3]) -> (Verdict, Vec<(String, String)>) {
        let [one, two, total] = rows;
        let table = Table {
            id: "by-service".to_owned(),
            title: Some("By service".to_owned()),
            columns: ["upheld", "not-upheld", TOTAL]
                .map(|id| Column {
                    id: id.to_owned(),
                    label: Label::Text(id.to_owned()),
                    unit: Unit::Count,
                })
                .to_vec(),
            rows: vec![row("a", one), row("b", two)],
            total: Some(row(TOTAL, total)),
            rules: Vec::new(),
            chart: None,
        };
        let section = Section {
            in_short: None,
            part: Part::Services,
            tables: vec![table],
        };
        let check = adds_up(&[section]).unwrap();
        (check.verdict, check.found)
    }

    #[test]
    fn a_row_or_a_column_that_does_not_add_up_is_named() {
        let right = verdict([[1, 2, 3], [4, 5, 9], [5, 7, 12]]);
        assert_eq!(right, (Verdict::Passed, Vec::new()));
        for (rows, place) in [
            ([[1, 2, 4], [4, 5, 9], [5, 7, 12]], "a"),
            ([[1, 2, 3], [4, 5, 9], [5, 7, 13]], TOTAL),
            ([[1, 2, 3], [4, 5, 9], [6, 6, 12]], "upheld"),
        ] {
            let (verdict, found) = verdict(rows);
            assert_eq!(verdict, Verdict::Failed);
            assert_eq!(found[1], ("place".to_owned(), place.to_owned()));
        }
    }
}
