//! Work that is to be done and has no message: a table of its own. The first of it: when the list of bank holidays changes,
//! the dates of cases are worked out again, some at a time; so every case says which list its dates follow from.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0015_jobs"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let uuid = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => "uuid",
            _ => "uuid_text",
        };
        for statement in STATEMENTS {
            schema
                .get_connection()
                .execute_unprepared(&statement.replace("{uuid}", uuid))
                .await?;
        }
        Ok(())
    }
}

/// Both engines read these; `{uuid}` is what each calls it.
const STATEMENTS: &[&str] = &[
    // One row a job. `payload` is JSON, and nothing that a person wrote: a job that needs that names the case. `done` of `total`
    // is how far it has come. The moments are microseconds.
    "create table jobs (
        id {uuid} not null primary key,
        council text not null,
        kind text not null,
        payload text not null,
        case_id {uuid} references files (id),
        dedupe text not null,
        urgency bigint not null,
        state text not null,
        tries bigint not null,
        made_at bigint not null,
        next_try_at bigint not null,
        leased_until bigint not null,
        leased_by {uuid},
        done_at bigint,
        fault text,
        done bigint not null,
        total bigint not null
    )",
    "create unique index jobs_by_dedupe on jobs (dedupe)",
    "create index jobs_by_council_state_urgency_next_try_at on jobs (council, state, urgency, next_try_at)",
    // Goes up by one with every list; the list that is built in is 0.
    "alter table bank_holidays add column version bigint not null default 0",
    // The version of the list from which the dates of the case were worked out.
    "alter table cases add column calendar bigint not null default 0",
    "alter table arriving_cases add column calendar bigint not null default 0",
    "create index cases_by_calendar on cases (council, is_open, calendar)",
];
