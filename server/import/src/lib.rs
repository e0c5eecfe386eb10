//! Reading what councils import from their earlier records: lists of cases, and printed totals (R10.3).
//!
//! A file is looked at once as a whole ([`mod@file`]), then read row by row with bounded memory ([`mod@read`]). Every row becomes an
//! entry of the register ([`row`]) or a total ([`total`]), or says by row and column what is wrong with it ([`issue`]).

mod bands;
mod changed;
pub mod columns;
mod compound;
mod csv_rows;
pub mod dates;
pub mod file;
pub mod headings;
pub mod issue;
mod json_rows;
mod letters;
pub mod lexicon;
mod places;
mod quotes;
pub mod read;
pub mod row;
pub mod rows;
mod spreadsheet;
mod stages;
mod survey;
pub mod template;
pub mod total;
mod workbook;
mod workbook_parts;

pub use changed::changed_columns;
pub use dates::{DateOrder, Dates};
pub use file::{File, Looked};
pub use issue::{ImportIssue, ImportIssues, Met};
pub use lexicon::Lexicon;
pub use row::Reader;
pub use survey::dates_of;
pub use total::TotalsReader;
