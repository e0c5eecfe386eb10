//! Handlers of forms: read what came, call one act, answer with a redirect or with the same page again.

pub(crate) mod account;
pub(crate) mod accounts;
pub(crate) mod acts;
pub(crate) mod add_file;
pub(crate) mod answer;
pub(crate) mod code;
pub(crate) mod directory;
pub(crate) mod exit;
pub(crate) mod find;
pub(crate) mod import;
pub(crate) mod language;
pub(crate) mod meant;
pub(crate) mod password;
pub(crate) mod pulse;
pub(crate) mod register;
pub(crate) mod reports;
pub(crate) mod second_factor;
pub(crate) mod send;
pub(crate) mod send_again;
pub(crate) mod sign_in;
pub(crate) mod whose;
pub(crate) mod working_days;
