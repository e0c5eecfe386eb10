//! The sections of the report: what each counts of an entry, and its tables.

pub(super) mod context;
pub(super) mod corporate;
pub(super) mod cross;
pub(super) mod equality;
pub(super) mod main;
pub(super) mod offers;
pub(super) mod others;
pub(super) mod outcomes;
pub(super) mod redress;
pub(super) mod series;
pub(super) mod times;
