//! The pages that everybody can see.

pub mod accessibility;
mod asked;
pub mod check;
pub mod error;
pub mod exit_page;
pub mod help_now;
pub mod languages;
pub mod letter;
pub mod meant;
mod no_cookies;
pub mod privacy;
pub mod question;
pub mod report;
pub mod reports;
pub mod safe;
pub mod sent;
pub mod start;
pub mod started_again;
pub mod told;
pub mod yours;
