//! The server as a whole, one file a subject, on SQLite or (with `TEST_DATABASE_URL`) on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod alerts;
mod delivery;
mod drafts;
mod equality;
mod letters;
mod opening;
mod queue;
mod secrecy;
mod sent_once;
mod smtp_peer;
mod staff;
mod submission;
mod support;
mod web;
mod workers;
