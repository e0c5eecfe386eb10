//! The portal as browsers and officers meet it, and its command line; on SQLite or (with `TEST_DATABASE_URL`) on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "shared with the tests of casework")]
#[path = "../acts.rs"]
mod acts;
#[allow(dead_code, reason = "shared with the tests of casework")]
#[path = "../earlier.rs"]
mod earlier;
#[allow(dead_code, reason = "shared with the tests of casework")]
#[path = "../outside.rs"]
mod outside;
#[allow(dead_code, reason = "shared with the tests of casework")]
#[path = "../support.rs"]
mod support;

mod accounts;
mod after_send;
mod bad_input;
mod bench;
mod browser;
mod busy;
mod canary;
mod coming_in;
mod demonstration;
mod direction;
mod directory;
mod edge;
mod enter;
mod exit;
mod files;
mod find;
mod fullness;
mod guests;
mod half_written;
mod headers;
mod help;
mod import;
mod journeys;
mod kept_words;
mod long_letters;
mod matrix;
mod metrics;
mod passwords;
mod plans;
mod procedure;
mod promises;
mod read_letter;
mod report;
mod retention;
mod scripts;
mod second_factors;
mod sent_files;
mod sight;
mod sign_language;
mod staff_host;
mod staff_pages;
mod subject;
mod trouble;
mod two_councils;
mod unneeded;
mod uses;
mod whose;
