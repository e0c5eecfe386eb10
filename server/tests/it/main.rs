//! The server as a whole, one file a subject, on SQLite or (with `TEST_DATABASE_URL`) on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod access;
mod addresses;
mod alerts;
mod backup;
mod bench;
mod bring;
mod deeds;
mod delivery;
mod dispatch;
mod drafts;
mod equality;
mod leaving;
mod letter_links;
mod letters;
mod lists;
mod opening;
mod plans;
mod procedure;
mod promises;
mod queue;
mod register;
mod reminders;
mod report;
mod roles;
mod secrecy;
mod send_again;
mod sent_once;
mod smtp_peer;
mod staff;
mod submission;
mod support;
mod web;
mod workers;
mod working_days;
