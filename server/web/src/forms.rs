//! Handlers of forms: read what came, call one act, answer with a redirect or with the same page again.

pub mod acts;
pub mod answer;
pub mod exit;
pub mod import;
pub mod language;
pub mod meant;
pub mod password;
pub mod pulse;
pub mod reports;
pub mod send;
pub mod send_again;
pub mod sign_in;
pub mod whose;
pub mod working_days;
