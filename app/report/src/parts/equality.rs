//! Who complained, by age, sex, ethnic group, disability, religion, gender and orientation (10.1, item 9). The answers are
//! kept apart from the cases; numbers that could point to somebody are always withheld (R11.7, R9.8).

use super::super::table_builder::rule;
use super::super::{Cell, Column, Label, Row, Table, Unit, suppress};

/// Numbers under this are withheld whatever the council's rule says.
const LEAST: u32 = 5;

/// A table for each question. Numbers under `under` are withheld if the council wants more withheld than the least.
pub(crate) fn tables(answers: &[(String, String, u64)], under: u32) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for (question, answer, count) in answers {
        let at = tables
            .iter()
            .position(|table| table.id == *question)
            .unwrap_or_else(|| {
                tables.push(empty(question));
                tables.len() - 1
            });
        let value = i64::try_from(*count).unwrap_or(i64::MAX);
        tables[at].rows.push(Row {
            id: answer.clone(),
            label: Label::key(format!("{question}-{answer}")),
            beside: false,
            cells: vec![Cell::number(value)],
        });
    }
    for table in &mut tables {
        let sum = table.rows.iter().filter_map(|row| row.cells[0].value).sum();
        table.total = Some(Row {
            id: "total".to_owned(),
            label: Label::key("report-row-answers"),
            beside: false,
            cells: vec![Cell::number(sum)],
        });
        suppress::in_table(table, LEAST.max(under));
    }
    tables
}

fn empty(question: &str) -> Table {
    let table = Table {
        id: question.to_owned(),
        title: None,
        columns: vec![Column {
            id: "number".to_owned(),
            label: Label::key("report-column-number"),
            unit: Unit::Count,
        }],
        rows: Vec::new(),
        total: None,
        rules: Vec::new(),
        chart: None,
    };
    rule(table, "counts-equality")
}
