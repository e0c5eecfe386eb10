//! What is wrong with a file, row by row. Every issue says where it is, what was read there and what to write instead; the
//! sentences are the texts `import-issue-<what>`.

use std::collections::BTreeMap;

use words::Words;

/// No more issues than this are kept: somebody mends a file column by column, not line by line.
pub const MOST: usize = 100;
/// With so many the reading ends, even where it is the same again and again.
const ENOUGH: u64 = 5_000;
/// So many rows are named where the same is wrong with more.
const ROWS: usize = 10;
/// So much of a cell is shown.
const SHOWN: usize = 60;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportIssue {
    /// The rows, as a spreadsheet counts them: the heading is row 1. Empty when it is the whole file.
    pub rows: Vec<u32>,
    /// How many rows have it.
    pub times: u64,
    /// The column, by name; empty when it is the whole row.
    pub column: String,
    /// What is wrong: the end of the key of the sentence.
    pub what: &'static str,
    /// What was read, shortened.
    pub read: String,
    /// What else the sentence says.
    pub with: Vec<(&'static str, String)>,
}

/// A word of the council that was met and that nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Met<'a> {
    /// The name of the table of the council's words that it belongs to, such as `headings` or `natures`.
    pub list: &'a str,
    /// The whole word.
    pub word: &'a str,
}

/// Under these names an issue holds such a word.
const LIST: &str = "list";
const WORD: &str = "word";
/// No word of a council is longer, in characters.
const LONGEST_WORD: usize = 200;

/// Everything that is wrong with a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportIssues {
    found: Vec<ImportIssue>,
    /// Where the same issue with the same words stands in `found`.
    same: BTreeMap<(String, &'static str, String), usize>,
    times: u64,
}

impl ImportIssue {
    /// Something that is wrong with the whole file.
    #[must_use]
    pub fn file(what: &'static str) -> Self {
        Self {
            rows: Vec::new(),
            times: 1,
            column: String::new(),
            what,
            read: String::new(),
            with: Vec::new(),
        }
    }

    /// Something that is wrong in a row.
    #[must_use]
    pub fn row(row: u32, column: &str, what: &'static str) -> Self {
        Self {
            rows: vec![row],
            column: column.to_owned(),
            ..Self::file(what)
        }
    }

    /// The same, with what was read there.
    #[must_use]
    pub fn read(mut self, read: &str) -> Self {
        self.read = shortened(read);
        self
    }

    /// The same, with something more to say.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.with.push((name, value.into()));
        self
    }

    /// The same, with the word itself, for somebody to say what it means.
    #[must_use]
    pub fn met(self, list: &'static str, word: &str) -> Self {
        let word = word.trim();
        if word.is_empty() || word.chars().count() > LONGEST_WORD {
            return self;
        }
        self.with(LIST, list).with(WORD, word)
    }

    /// The word that nobody knows, where somebody can say what it means.
    #[must_use]
    pub fn met_word(&self) -> Option<Met<'_>> {
        let said = |name: &str| {
            let mut with = self.with.iter();
            with.find(|(known, _)| *known == name)
                .map(|(_, value)| value.as_str())
        };
        Some(Met {
            list: said(LIST)?,
            word: said(WORD)?,
        })
    }

    /// The same, with the words that are near to what was read, and those that may stand there.
    #[must_use]
    pub fn known(mut self, near: &[String], may: &str) -> Self {
        self.what = match (near.is_empty(), may.is_empty()) {
            (true, true) => "word",
            (true, false) => "word-of",
            (false, true) => "word-near",
            (false, false) => "word-near-of",
        };
        self.with("near", near.join(", ")).with("may", may)
    }

    /// Where it is: "Row 7, `received`".
    #[must_use]
    pub fn place(&self, words: &Words) -> String {
        if self.rows.is_empty() && self.column.is_empty() {
            return words.say("import-place-file");
        }
        let rows: Vec<String> = self.rows.iter().map(ToString::to_string).collect();
        let left = self
            .times
            .saturating_sub(self.rows.len() as u64)
            .to_string();
        let (rows, times) = (rows.join(", "), self.times.to_string());
        let with = [
            ("rows", rows.as_str()),
            ("times", &times),
            ("left", &left),
            ("column", &self.column),
        ];
        let key = match (self.rows.len(), self.column.is_empty(), left == "0") {
            (0, ..) => "import-place-column",
            (1, true, true) => "import-place-row",
            (1, false, true) => "import-place-cell",
            (_, true, true) => "import-place-rows",
            (_, false, true) => "import-place-cells",
            (_, true, false) => "import-place-many-rows",
            (_, false, false) => "import-place-many-cells",
        };
        words.say_with(key, &with)
    }

    /// What is wrong and what to write instead, in a sentence or two.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let mut with: Vec<(&str, &str)> = self
            .with
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        with.push(("read", &self.read));
        words.say_with(&format!("import-issue-{}", self.what), &with)
    }
}

impl ImportIssues {
    /// Adds one. The same issue with the same words in another row is told once, with both rows.
    pub fn add(&mut self, issue: ImportIssue) {
        self.times += issue.times;
        let said = issue
            .with
            .iter()
            .map(|(_, value)| value.as_str())
            .collect::<Vec<_>>()
            .join("\n");
        let same = (
            issue.column.clone(),
            issue.what,
            format!("{}\n{said}", issue.read),
        );
        if let Some(known) = self.same.get(&same).and_then(|at| self.found.get_mut(*at)) {
            known.times += issue.times;
            if known.rows.len() < ROWS {
                known.rows.extend(issue.rows);
            }
            return;
        }
        if self.found.len() == MOST {
            return;
        }
        self.same.insert(same, self.found.len());
        self.found.push(issue);
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What is wrong, in the order found.
    #[must_use]
    pub fn all(&self) -> &[ImportIssue] {
        &self.found
    }

    /// The same, to be added to others.
    pub fn into_all(self) -> impl Iterator<Item = ImportIssue> {
        self.found.into_iter()
    }

    /// Whether there are so many that nothing more is read.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.found.len() == MOST || self.times >= ENOUGH
    }
}

impl From<ImportIssue> for ImportIssues {
    fn from(issue: ImportIssue) -> Self {
        let mut issues = Self::default();
        issues.add(issue);
        issues
    }
}

/// The beginning of a cell, on one line and without what a terminal could take for a command.
fn shortened(cell: &str) -> String {
    let plain = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    let text: String = cell.trim().chars().map(plain).collect();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_issue_is_told_once_with_its_rows() {
        let mut issues = ImportIssues::default();
        for row in 2..40 {
            issues.add(ImportIssue::row(row, "natures", "word").read("Delya"));
        }
        issues.add(ImportIssue::row(40, "natures", "word").read("Dely"));
        let all = issues.all();
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].rows, (2..12).collect::<Vec<_>>());
        assert_eq!(all[0].times, 38);
    }

    #[test]
    fn with_so_many_issues_nothing_more_is_read() {
        let mut issues = ImportIssues::default();
        for row in 0..1_000 {
            issues.add(ImportIssue::row(row, "received", "day").read(&row.to_string()));
        }
        assert_eq!((issues.all().len(), issues.is_full()), (MOST, true));
        let mut same = ImportIssues::default();
        for row in 0..5_000 {
            assert!(!same.is_full(), "{row}");
            same.add(ImportIssue::row(row, "natures", "word").read("Delya"));
        }
        assert!(same.is_full());
    }

    #[test]
    fn only_the_beginning_of_a_cell_is_shown() {
        let issue =
            ImportIssue::row(2, "ref", "long").read(&format!("\u{1b}[2J{}", "é".repeat(500)));
        assert!(issue.read.starts_with(" [2J"), "{}", issue.read);
        assert_eq!(issue.read.chars().count(), SHOWN + 1);
    }
}
