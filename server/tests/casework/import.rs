//! Earlier years are imported: lists of cases, and printed totals.

mod carried_on;
mod files;
mod lists;
mod spelling;
mod stages;
mod totals;
mod wrong;
