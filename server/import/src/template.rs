//! An empty file to fill in, and the words that explain it; both from the tables of columns.

use std::fmt::Write as _;

use rules::text::BYTE_ORDER_MARK;
use words::Words;

use super::columns::{CASES, Column, Holds, TOTALS};
use super::places;

/// What can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// A list of cases.
    Cases,
    /// Earlier years' printed totals.
    Totals,
}

impl Template {
    /// Reads `cases` or `totals`, as a form and the command line say it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "cases" => Some(Self::Cases),
            "totals" => Some(Self::Totals),
            _ => None,
        }
    }

    /// As addresses and the command line have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Totals => "totals",
        }
    }

    /// In the order of the file to fill in.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Cases => CASES,
            Self::Totals => TOTALS,
        }
    }

    /// The heading and an example, as CSV that Excel reads.
    #[must_use]
    pub fn csv(self) -> String {
        let mut csv = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
        let columns = self.columns().iter();
        let heading = columns.clone().map(|column| column.name);
        let written = csv
            .write_record(heading)
            .and_then(|()| csv.write_record(columns.map(|column| column.example)));
        debug_assert!(written.is_ok(), "memory can be written to");
        let bytes = csv.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// What each column holds and how it is written, line by line.
    #[must_use]
    pub fn explained(self, words: &Words) -> String {
        let mut text = words.say(&format!("import-explain-{}", self.name()));
        for column in self.columns() {
            let explained = Explained::of(column, self, words);
            let _ = write!(text, "\n\n{}", column.name);
            if column.needed {
                let _ = write!(text, " ({})", words.say("import-needed"));
            }
            let _ = write!(text, "\n    {}\n    {}", explained.what, explained.how);
            if !explained.values.is_empty() {
                let _ = write!(text, "\n    {}", explained.values.join(", "));
            }
            if !column.example.is_empty() {
                let example = [("example", column.example)];
                let example = words.say_with("import-example", &example);
                let _ = write!(text, "\n    {example}");
            }
        }
        text.push('\n');
        text
    }
}

/// A column, explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// What it holds.
    pub what: String,
    /// How it is written.
    pub how: String,
    /// The words that it can hold, beside the council's own.
    pub values: Vec<String>,
}

impl Explained {
    /// Explains a column.
    #[must_use]
    pub fn of(column: &Column, template: Template, words: &Words) -> Self {
        let most = match column.holds {
            Holds::Text(most) => most.to_string(),
            _ => String::new(),
        };
        let key = format!("import-column-{}", column.name.replace('_', "-"));
        let how = format!("import-format-{}", column.holds.slug());
        let mut values: Vec<String> = match column.holds.list() {
            Some(options) => options.values.iter().map(ToString::to_string).collect(),
            None if matches!(column.holds, Holds::Services) => rules::service::SERVICE_AREAS
                .iter()
                .map(ToString::to_string)
                .collect(),
            None => Vec::new(),
        };
        match (template, column.name) {
            (Template::Cases, "stage1_outcome") => values.push("skipped".to_owned()),
            (Template::Totals, "table") => values.extend(places::tables().map(str::to_owned)),
            (Template::Totals, "row") => {
                let rows = places::tables().map(|table| (table, places::rows_of(table)));
                values.extend(
                    rows.filter(|(_, rows)| !rows.is_empty())
                        .map(|(table, rows)| format!("{table}: {}", rows.join(" "))),
                );
            }
            _ => {}
        }
        Self {
            what: words.say(&key),
            how: words.say_with(&how, &[("most", &most)]),
            values,
        }
    }
}
