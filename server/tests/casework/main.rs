//! Acts, messages and lists, one file a subject, on SQLite or (with `TEST_DATABASE_URL`) on PostgreSQL. No test here knows a
//! page.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "shared with the tests of the web")]
#[path = "../acts.rs"]
mod acts;
#[allow(dead_code, reason = "shared with the tests of the web")]
#[path = "../earlier.rs"]
mod earlier;
#[allow(dead_code, reason = "shared with the tests of the web")]
#[path = "../outside.rs"]
mod outside;
#[allow(dead_code, reason = "shared with the tests of `blobs`")]
#[path = "../s3.rs"]
mod s3;
#[allow(dead_code, reason = "shared with the tests of the web")]
#[path = "../support.rs"]
mod support;

mod access;
mod account_changes;
mod accounts;
mod addresses;
mod alerts;
mod alike;
mod backup;
mod delivery;
mod dispatch;
mod drafts;
mod equality;
mod evidence;
mod files;
mod find;
mod find_scale;
mod guests;
mod import;
mod jobs;
mod keys;
mod leaving;
mod letter_links;
mod letters;
mod letters_again;
mod links;
mod lists;
mod messages;
mod opening;
mod queue;
mod register;
mod reminders;
mod retention;
mod roles;
mod secrecy;
mod send_again;
mod sent_once;
mod smtp_peer;
mod staff;
mod statements;
mod submission;
mod unusual;
mod upgrade;
mod views;
mod workers;
mod working_days;
