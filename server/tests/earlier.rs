//! A list of earlier cases, and somebody who tries to import it.

use std::io::Cursor;
use std::sync::Arc;

use casework::{ImportError, ImportSummary, ToImport, import_cases, import_totals};
use import::{DateOrder, File, ImportIssues, Lexicon};
use rules::principal::Principal;
use words::{Locale, Locales, Words};

use crate::support::TestCouncil;

/// A list of three: a complaint that came to its end at stage 3, a thank-you, and a complaint that is open.
pub(crate) const LIST: &str = include_str!("data/three_cases.csv");

/// A file that was sent.
pub(crate) fn file(name: &str, bytes: &[u8]) -> File {
    let bytes: Arc<[u8]> = bytes.into();
    File::sent(name, move || Ok(Cursor::new(Arc::clone(&bytes))))
}

/// Somebody's try to bring a file along.
#[derive(Clone, Copy)]
pub(crate) struct Try<'a> {
    pub text: &'a [u8],
    pub by: &'a Principal,
    pub dry_run: bool,
    pub totals: bool,
    pub words: &'a str,
    pub most: Option<u64>,
    pub dates: Option<DateOrder>,
}

impl<'a> Try<'a> {
    /// A list of cases at the command line.
    pub(crate) const fn of(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            by: &Principal::COMMAND_LINE,
            dry_run: false,
            totals: false,
            words: "",
            most: None,
            dates: None,
        }
    }

    /// Tries it.
    pub(crate) async fn on(self, council: &TestCouncil) -> Result<ImportSummary, ImportError> {
        let to_import = self.to_import(council);
        if self.totals {
            import_totals(&council.council, self.by, to_import).await
        } else {
            import_cases(&council.council, self.by, to_import, |_| {}).await
        }
    }

    /// What is imported.
    pub(crate) fn to_import(self, council: &TestCouncil) -> ToImport {
        let profile = (*council.council.profile).clone();
        let profile = profile.with_rules_of(self.words).unwrap();
        let lexicon = Lexicon::new(&profile, &Locales::load().unwrap()).unwrap();
        ToImport {
            file: file("earlier.csv", self.text),
            profile: Arc::new(profile),
            lexicon: Arc::new(lexicon),
            dates: self.dates,
            dry_run: self.dry_run,
            most: self.most,
        }
    }

    /// Tries it; it has to be right. How many were added, were here and were changed.
    pub(crate) async fn counts(self, council: &TestCouncil) -> (u64, u64, u64) {
        let came = self.on(council).await.unwrap();
        (came.added, came.same, came.changed)
    }

    /// Tries it; it has to be wrong. What is said, line by line.
    pub(crate) async fn told(self, council: &TestCouncil) -> Vec<String> {
        match self.on(council).await {
            Err(ImportError::Issues(issues)) => lines(&issues),
            other => panic!("not refused: {other:?}"),
        }
    }
}

/// What is said of issues, as the command line says it.
pub(crate) fn lines(issues: &ImportIssues) -> Vec<String> {
    let words = Words::new(Locale::ENGLISH, Arc::new(Locales::load().unwrap()));
    let line = |issue: &import::ImportIssue| {
        format!("{}: {}", issue.place(&words), issue.sentence(&words))
    };
    issues.all().iter().map(line).collect()
}

/// Nothing of a list is in the store.
pub(crate) async fn nothing_is_there(council: &TestCouncil) {
    for table in [
        "case_keys",
        "events",
        "cases",
        "register",
        "case_terms",
        "totals",
        "imports",
    ] {
        assert_eq!(council.rows(table).await, 0, "{table}");
    }
    nothing_is_put_down(council).await;
}

/// Nothing is left of a list beside the store.
pub(crate) async fn nothing_is_put_down(council: &TestCouncil) {
    for table in [
        "arriving_parts",
        "arriving_case_keys",
        "arriving_events",
        "arriving_cases",
        "arriving_register",
        "arriving_case_terms",
    ] {
        assert_eq!(council.rows(table).await, 0, "{table}");
    }
}
