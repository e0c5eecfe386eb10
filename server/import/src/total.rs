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
        let text = |column: T| line.text(column as usize).unwrap_or_default().trim();
        let year: Option<Year> = text(T::Year).parse().ok();
        if year.is_none() && !missing.contains(&T::Year) {
            let became_a_date = spreadsheet::became_a_date(text(T::Year));
            let what = if became_a_date { "year-date" } else { "year" };
            self.tell(line, T::Year, what);
        }
        // Every fault of the row is told, whatever else is wrong with it.
        let has_place = !missing.contains(&T::Table) && !missing.contains(&T::Row);
        let parts = (text(T::Table), text(T::Row), text(T::Column));
        let found = has_place.then(|| place(parts, self.counting, self.lexicon));
        let found = match found.transpose() {
            Ok(found) => found,
            Err(nowhere) => {
                self.tell_nowhere(line, nowhere);
                None
            }
        };
        let value = text(T::Value);
        let figure = match &found {
            Some(place) if place.is_money => spreadsheet::pence(value),
            Some(_) => spreadsheet::whole(value),
            None => spreadsheet::pence(value),
        };
        let figure = figure.and_then(|figure| i64::try_from(figure).ok());
        if figure.is_none() && !missing.contains(&T::Value) {
            let is_money = found.as_ref().is_some_and(|place| place.is_money);
            let what = if is_money { "amount" } else { "figure" };
            self.tell(line, T::Value, what);
        }
        let percent = text(T::Percent);
        let printed = report::percent::printed(percent);
        if printed.is_none() && !percent.is_empty() {
            self.tell(line, T::Percent, "percent");
            return None;
        }
        let found = found?;
        let total = Total {
            year: year?,
            table: found.table.to_owned(),
            row: found.row,
            column: found.column,
            value: figure?,
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
        let (column, Unknown { near, may, list }) = match nowhere {
            Nowhere::Table(unknown) => (T::Table, unknown),
            Nowhere::Row(unknown) => (T::Row, unknown),
            Nowhere::Column(unknown) => (T::Column, unknown),
        };
        let read = line.text(column as usize).unwrap_or_default();
        let wrong = |what| ImportIssue::row(line.row, column.name(), what).read(read);
        self.issues.add(match column {
            T::Row if spreadsheet::became_a_date(read) => wrong("row-date"),
            T::Column if near.is_empty() => wrong("no-columns"),
            _ => match list {
                Some(list) => wrong("word").known(&near, &may).met(list, read),
                None => wrong("word").known(&near, &may),
            },
        });
    }
}
