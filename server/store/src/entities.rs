//! The tables as SeaORM sees them, one file a table. What each is for stands in the migration that makes it.

pub(crate) mod arrival;
pub(crate) mod arriving_part;
pub(crate) mod assurance_version;
pub(crate) mod case;
pub(crate) mod case_key;
pub(crate) mod case_run;
pub(crate) mod draft;
pub(crate) mod equality;
pub(crate) mod event;
pub(crate) mod exclusion;
pub(crate) mod holiday;
pub(crate) mod import;
pub(crate) mod job;
pub(crate) mod letter;
pub(crate) mod mailbox;
pub(crate) mod master_key;
pub(crate) mod outbox;
pub(crate) mod pulse;
pub(crate) mod receipt;
pub(crate) mod register;
pub(crate) mod report;
pub(crate) mod report_act;
pub(crate) mod session;
pub(crate) mod staff;
pub(crate) mod total;
pub(crate) mod view;
