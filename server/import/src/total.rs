//! A row of earlier years' printed totals becomes a figure in its place, or says what is wrong with it.

use std::collections::HashMap;

use report::{Counting, Total, Year};

use super::columns::TotalColumn as T;
use super::lexicon::Unknown;
use super::places::{Nowhere, place};
use super::read::Line;
use super::{ImportIssue, ImportIssues, Lexicon, spreadsheet};

/// Reads the rows of a file of totals.
pub struct TotalsReader<'a> {
    counting: &'a Counting,
    lexicon: &'a Lexicon,
    /// Where each place was read first.
    seen: HashMap<(Year, String, String, String), u32>,
    /// Everything that was wrong so far.
    pub issues: ImportIssues,
}

impl<'a> TotalsReader<'a> {
    /// Reads by these rules and words.
    #[must_use]
    pub fn new(counting: &'a Counting, lexicon: &'a Lexicon) -> Self {
        Self {
            counting,
            lexicon,
            seen: HashMap::new(),
            issues: ImportIssues::default(),
        }
    }

    /// Reads a row; nothing when something is wrong with it.
    pub fn read(&mut self, line: &Line) -> Option<Total> {
        let needed = [T::Year, T::Table, T::Row, T::Value];
        let missing = needed
            .into_iter()
            .filter(|column| line.text(*column as usize).is_none());
        let missing: Vec<T> = missing.collect();
        for column in &missing {
            self.tell(line, *column, "missing");
        }
        if !missing.is_empty() {
            return None;
        }
        let text = |column: T| line.text(column as usize).unwrap_or_default().trim();
        let year: Option<Year> = text(T::Year).parse().ok();
        if year.is_none() {
            let became_a_date = spreadsheet::became_a_date(text(T::Year));
            let what = if became_a_date { "year-date" } else { "year" };
            self.tell(line, T::Year, what);
        }
        let parts = (text(T::Table), text(T::Row), text(T::Column));
        let found = match place(parts, self.counting, self.lexicon) {
            Ok(found) => found,
            Err(nowhere) => {
                self.tell_nowhere(line, nowhere);
                return None;
            }
        };
        let value = text(T::Value);
        let figure = match found.is_money {
            true => spreadsheet::pence(value),
            false => spreadsheet::whole(value),
        };
        let Some(value) = figure.and_then(|figure| i64::try_from(figure).ok()) else {
            let what = if found.is_money { "amount" } else { "figure" };
            self.tell(line, T::Value, what);
            return None;
        };
        let percent = text(T::Percent);
        let printed = report::percent::printed(percent);
        if printed.is_none() && !percent.is_empty() {
            self.tell(line, T::Percent, "percent");
            return None;
        }
        let total = Total {
            year: year?,
            table: found.table.to_owned(),
            row: found.row,
            column: found.column,
            value,
            percent: printed,
        };
        let at = (
            total.year,
            total.table.clone(),
            total.row.clone(),
            total.column.clone(),
        );
        if let Some(first) = self.seen.get(&at) {
            let issue = ImportIssue::row(line.row, T::Row.name(), "total-twice");
            let issue = issue.read(text(T::Row)).with("first", first.to_string());
            self.issues.add(issue);
            return None;
        }
        self.seen.insert(at, line.row);
        Some(total)
    }

    fn tell(&mut self, line: &Line, column: T, what: &'static str) {
        let read = line.text(column as usize).unwrap_or_default();
        let issue = ImportIssue::row(line.row, column.name(), what).read(read);
        self.issues.add(issue);
    }

    fn tell_nowhere(&mut self, line: &Line, nowhere: Nowhere) {
        let (column, Unknown { near }) = match nowhere {
            Nowhere::Table(unknown) => (T::Table, unknown),
            Nowhere::Row(unknown) => (T::Row, unknown),
            Nowhere::Column(unknown) => (T::Column, unknown),
        };
        let read = line.text(column as usize).unwrap_or_default();
        let what = match (column, near.is_empty()) {
            (T::Row, _) if spreadsheet::became_a_date(read) => "row-date",
            (T::Column, true) => "no-columns",
            (_, true) => "word",
            (_, false) => "word-near",
        };
        let issue = ImportIssue::row(line.row, column.name(), what).read(read);
        self.issues.add(issue.with("near", near.join(", ")));
    }
}
