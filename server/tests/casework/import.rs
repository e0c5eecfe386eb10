//! Earlier years are imported: lists of cases, and printed totals.

mod again;
mod carried_on;
mod files;
mod lists;
mod own_words;
mod preview;
mod spelling;
mod stages;
mod totals;
mod workbook_file;
mod workbooks;
mod wrong;
