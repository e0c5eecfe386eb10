//! The tables as SeaORM sees them, one file a table. What each is for stands in the migration that makes it.

pub mod arrival;
pub mod arriving_part;
pub mod assurance_version;
pub mod case;
pub mod case_run;
pub mod draft;
pub mod equality;
pub mod event;
pub mod exclusion;
pub mod file;
pub mod holiday;
pub mod import;
pub mod job;
pub mod letter;
pub mod mailbox;
pub mod master_key;
pub mod outbox;
pub mod pulse;
pub mod receipt;
pub mod register;
pub mod report;
pub mod report_act;
pub mod session;
pub mod staff;
pub mod total;
pub mod view;
