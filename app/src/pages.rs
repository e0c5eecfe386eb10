//! Whole pages: what each address shows.

pub mod public;
pub mod staff;
