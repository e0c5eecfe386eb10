//! Figures that a council printed, and the report that is made of its cases.

use report::{Report, Row, Table, table::Label};

/// A figure as the council printed it.
#[derive(Debug, serde::Deserialize)]
pub(super) struct Printed {
    /// In which of its tables; or whether it was printed, or invented to go with what was.
    #[serde(alias = "source")]
    pub printed: String,
    pub table: String,
    pub row: String,
    pub column: String,
    pub value: Option<i64>,
    /// The percentage, without its sign; `-` for a dash in its place.
    pub percent: String,
    /// What is wrong with what it printed.
    #[serde(default)]
    pub slip: String,
    /// The right percentage then.
    #[serde(default)]
    pub right: String,
}

/// The figures of a file.
pub(super) fn printed(text: &str) -> Vec<Printed> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn row<'a>(table: &'a Table, name: &str) -> Option<&'a Row> {
    let mut rows = table.rows.iter().chain(&table.total);
    rows.find(|row| row.id == name || row.label == Label::Text(name.to_owned()))
}

/// What differs between the report and what was printed, other than the slips.
pub(super) fn differences(report: &Report, printed: &[Printed]) -> Vec<String> {
    let mut found = Vec::new();
    for figure in printed {
        let cell = report.table(&figure.table).and_then(|table| {
            let at = table
                .columns
                .iter()
                .position(|known| known.id == figure.column)?;
            row(table, &figure.row)?.cells.get(at)
        });
        let Some(cell) = cell else {
            found.push(format!("there is no place for {figure:?}"));
            continue;
        };
        if figure.value.is_some() && cell.value != figure.value {
            found.push(format!("{:?} for {figure:?}", cell.value));
        }
        let wanted = match figure.slip.as_str() {
            "" => &figure.percent,
            _ => {
                assert_ne!(figure.right, figure.percent, "no slip: {figure:?}");
                &figure.right
            }
        };
        // A whole percentage in prose is the one of the table, cut off.
        let ours = match cell.dash {
            true => "-".to_owned(),
            false => cell.percent.clone().unwrap_or_default(),
        };
        let short = ours.split('.').next().unwrap_or_default();
        let same = ours == *wanted
            || (!wanted.contains('.') && figure.printed == "nel-13" && short == wanted);
        if !wanted.is_empty() && !same {
            found.push(format!("{ours} % for {figure:?}"));
        }
    }
    found
}
