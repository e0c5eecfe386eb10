//! Cases are deleted when their years are over (R9.7): a row says when its case ended and as what it is kept, what is due is
//! announced, and what was deleted is noted. Of the cases that are there already this is worked out behind the portal, as after
//! a change of the bank holidays; until then nothing of them is due.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0031_retention"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, bytes) = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => ("uuid", "bytea"),
            _ => ("uuid_text", "blob"),
        };
        let on = schema.get_connection();
        for table in ["cases", "arriving_cases"] {
            for column in COLUMNS {
                let step = format!("alter table {table} add column {column}");
                on.execute_unprepared(&step).await?;
            }
        }
        for statement in STATEMENTS {
            let statement = statement.replace("{uuid}", uuid).replace("{bytes}", bytes);
            on.execute_unprepared(&statement).await?;
        }
        Ok(())
    }
}

/// Dates, references of ours and words from lists.
const COLUMNS: [&str; 4] = [
    // The kind, and what was found if anything was: `statutory upheld`.
    "kept_as text not null default ''",
    // The last day on which something was done; null as long as something is to be done.
    "ended_on text",
    // Since when its records are held; null where they are not.
    "held_on text",
    // The references of the cases that are the same, with bars between.
    "same_cases text not null default ''",
];

const STATEMENTS: &[&str] = &[
    "create index cases_by_end on cases (council, kept_as, ended_on) where ended_on is not null",
    "create index cases_held on cases (council, held_on) where held_on is not null",
    // The key of a case that was deleted is empty; its row stays, because its events do, which nobody can open any more.
    "alter table case_keys add column deleted_on text",
    "alter table arriving_case_keys add column deleted_on text",
    // Since when a case stands among those that are deleted soon.
    "create table deletion_notices (
        council text not null,
        case_id {uuid} not null references case_keys (id) on delete cascade,
        noticed_on text not null,
        primary key (council, case_id)
    )",
    // What was deleted: the reference only as a hash that the master key makes, the kind, and by which rule. Nothing that a
    // person wrote.
    "create table deleted_cases (
        id {uuid} not null primary key,
        council text not null,
        reference_hash {bytes} not null,
        kept_as text not null,
        years bigint not null,
        ended_on text not null,
        noticed_on text not null,
        deleted_on text not null
    )",
    "create unique index deleted_cases_by_reference on deleted_cases (council, reference_hash)",
    "create index deleted_cases_by_day on deleted_cases (council, deleted_on)",
    // The links of letters that were deleted, so that whoever opens one is told: the hash of a random number.
    "create table deleted_links (
        council text not null,
        token_hash {bytes} not null,
        primary key (council, token_hash)
    )",
    // The first day of the year in which they were given, where their case was deleted: nothing leads to it any more.
    "alter table equality add column received_in text",
    "update cases set calendar = -1 where is_open = false",
];
