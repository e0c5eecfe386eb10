//! The procedure, as an officer would tell it: one file a part, one row a clause, with the ids of the requirements.

#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod acts;
mod advocacy;
mod after_closing;
mod clocks;
mod corporate;
mod correct;
mod council;
mod data_protection;
mod dates;
mod easily_missed;
mod ends;
mod exclusion;
mod extension;
mod files;
mod form;
mod freeze;
mod guests;
mod history;
mod interest;
mod late;
mod letters;
mod permission;
mod properties;
mod queue;
mod readme;
mod recommendations;
mod record;
mod redress;
mod register;
mod retention;
mod safeguarding;
mod stage_one;
mod stage_three;
mod stage_two;
mod statement;
mod subject;
mod support;
mod suspended;
mod too_late;
mod triage;
mod withdraw_and_close;
