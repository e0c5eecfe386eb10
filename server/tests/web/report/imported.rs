//! Importing cases and totals, as a council would.

use rules::principal::Principal;
use std::sync::Arc;

use casework::{Council, ImportError, ImportSummary, ToImport, import_cases, import_totals};
use import::Lexicon;
use report::{Total, Year};
use words::Locales;

use crate::earlier::file;

/// What kind of file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// Cases.
    Cases,
    /// Totals.
    Totals,
}

/// Imports a file; it has to be right.
pub(crate) async fn imports(council: &Council, of: Of, name: &str, text: &str) -> ImportSummary {
    let locales = Locales::load().unwrap();
    let lexicon = Lexicon::new(&council.profile, &locales).unwrap();
    let to_import = ToImport {
        file: file(name, text.as_bytes()),
        profile: council.profile.clone(),
        lexicon: Arc::new(lexicon),
        dates: None,
        dry_run: false,
        most: None,
    };
    let came = match of {
        Of::Cases => import_cases(council, &Principal::COMMAND_LINE, to_import, |_| {}).await,
        Of::Totals => import_totals(council, &Principal::COMMAND_LINE, to_import).await,
    };
    match came {
        Ok(came) => came,
        Err(ImportError::Issues(issues)) => panic!("{name}: {issues:?}"),
        Err(other) => panic!("{name}: {other:?}"),
    }
}

/// Keeps one earlier figure.
pub(crate) async fn keeps(council: &Council, year: Year, table: &str, row: &str, value: i64) {
    let tx = council.store.begin().await.unwrap();
    let total = Total {
        year,
        table: table.to_owned(),
        row: row.to_owned(),
        column: String::new(),
        value,
        percent: None,
    };
    tx.keep_total(&total).await.unwrap();
    tx.commit().await.unwrap();
}
