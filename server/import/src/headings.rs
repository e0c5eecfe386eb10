//! What councils call the columns of their lists: their own headings first, as their profile, their rules file or somebody on the
//! page said, then ours. Capitals, spaces and dashes are all the same.

use std::collections::{BTreeMap, HashMap};

use rules::register::WrongWord;

use super::columns::{CASES, Column, TOTALS};
use super::{ImportIssue, ImportIssues};

/// What a heading leads to whose column is not imported.
pub const LEAVE_OUT: &str = "leave-out";

/// The council's own headings.
#[derive(Debug, Default)]
pub struct Headings {
    /// By plain heading, the name of the column, or [`LEAVE_OUT`].
    own: HashMap<String, String>,
}

/// What a heading of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Headed {
    /// The column of the table at this place.
    Column(usize),
    /// A column that is not imported.
    LeftOut,
    /// There is no heading.
    Blank,
}

impl Headings {
    /// What the council's own words say of headings.
    ///
    /// # Errors
    /// [`WrongWord`] when one leads to no column.
    pub fn new(own: &BTreeMap<String, String>) -> Result<Self, WrongWord> {
        let names: Vec<&str> = columns().collect();
        let mut headings = Self::default();
        for (heading, column) in own {
            if !names.contains(&column.as_str()) {
                return Err(WrongWord::new("headings", heading, column, &names));
            }
            headings.own.insert(plain(heading), column.clone());
        }
        Ok(headings)
    }

    /// What a heading is in a file with these columns; none when nobody knows.
    pub(super) fn headed(&self, heading: &str, columns: &'static [Column]) -> Option<Headed> {
        let heading = heading.trim();
        if heading.is_empty() {
            return Some(Headed::Blank);
        }
        let plainly = plain(heading);
        let own = self.own.get(&plainly).map(String::as_str);
        if own == Some(LEAVE_OUT) {
            return Some(Headed::LeftOut);
        }
        // Totals and cases have other columns; a heading may mean one of either.
        let named = |name: &str| columns.iter().position(|column| column.name == name);
        let ours = || {
            let exactly = named(heading);
            exactly.or_else(|| {
                columns
                    .iter()
                    .position(|column| plain(column.name) == plainly)
            })
        };
        own.and_then(named).or_else(ours).map(Headed::Column)
    }

    /// What each heading of a file is, whose heading is this row.
    ///
    /// # Errors
    /// Columns that are not known, are there twice, or are missing.
    pub(super) fn all(
        &self,
        headings: &[String],
        columns: &'static [Column],
        row: u32,
    ) -> Result<Vec<Headed>, ImportIssues> {
        let mut issues = ImportIssues::default();
        let mut all = Vec::new();
        for heading in headings {
            // What is near to a heading is looked for one by one.
            if issues.is_full() {
                return Err(issues);
            }
            let headed = self.headed(heading, columns);
            if headed.is_none() {
                issues.add(unknown_column(row, heading, columns));
            }
            let is_column = matches!(headed, Some(Headed::Column(_)));
            if is_column && headed.is_some_and(|headed| all.contains(&headed)) {
                issues.add(ImportIssue::row(row, heading.trim(), "column-twice"));
            }
            all.push(headed.unwrap_or(Headed::Blank));
        }
        for (index, column) in columns.iter().enumerate() {
            if column.needed && !all.contains(&Headed::Column(index)) {
                issues.add(ImportIssue::row(row, column.name, "column-missing"));
            }
        }
        if issues.is_empty() {
            Ok(all)
        } else {
            Err(issues)
        }
    }
}

/// Everything that a heading can mean.
pub fn columns() -> impl Iterator<Item = &'static str> {
    let all = CASES.iter().chain(TOTALS).map(|column| column.name);
    all.chain([LEAVE_OUT])
}

/// The issue of a heading that nobody knows.
pub(super) fn unknown_column(row: u32, heading: &str, columns: &'static [Column]) -> ImportIssue {
    let names = columns.iter().map(|column| column.name);
    let near = rules::nearest::nearest(heading, names).join(", ");
    let what = if near.is_empty() {
        "column"
    } else {
        "column-near"
    };
    ImportIssue::row(row, "", what)
        .read(heading)
        .with("near", near)
        .met("headings", heading)
}

fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::columns::CaseColumn as C;
    use super::*;

    #[test]
    fn a_heading_is_known_by_the_council_or_by_us_or_not_at_all() {
        let own = [
            ("Date rec'd", "received"),
            ("Closed", "acknowledged"),
            ("Postcode", LEAVE_OUT),
            ("Count", "value"),
        ];
        let own = own.map(|(one, other)| (one.to_owned(), other.to_owned()));
        let headings = Headings::new(&own.into()).unwrap();
        let column = |column: C| Some(Headed::Column(column as usize));
        for (heading, headed) in [
            ("DATE RECD", column(C::Received)),
            ("received", column(C::Received)),
            ("Stage1 Ended", column(C::OneEnded)),
            ("closed", column(C::Acknowledged)),
            ("post-code", Some(Headed::LeftOut)),
            ("  ", Some(Headed::Blank)),
            ("Count", None),
            ("Team", None),
        ] {
            assert_eq!(headings.headed(heading, CASES), headed, "{heading}");
        }
        let wrong = [("Team".to_owned(), "service".to_owned())].into();
        let said = Headings::new(&wrong).unwrap_err().to_string();
        assert!(
            said.contains("words.headings") && said.contains("services"),
            "{said}"
        );
    }
}
