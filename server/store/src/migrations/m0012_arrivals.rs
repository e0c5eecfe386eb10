//! A list of earlier cases comes along in small steps, out of everybody's sight until it is whole.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0012_arrivals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let is_postgresql = schema.get_database_backend() == sea_orm::DbBackend::Postgres;
        let (blob, uuid) = if is_postgresql {
            ("bytea", "uuid")
        } else {
            ("blob", "uuid_text")
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{blob}", blob).replace("{uuid}", uuid);
            schema
                .get_connection()
                .execute_unprepared(&statement)
                .await?;
        }
        Ok(())
    }
}

/// Both engines read these; `{blob}` and `{uuid}` are what each calls them.
const STATEMENTS: &[&str] = &[
    // The list that is on its way to a council, or that was the last to come: one at a time. `state` is checking, writing,
    // clearing or over; `ended` says what became of it. Whoever carries it on says so until `busy_until`; when that has
    // passed, they are gone. Nothing that a person wrote but for the name of the file.
    "create table arrivals (
        council text not null primary key,
        id {uuid} not null,
        state text not null,
        ended text,
        at bigint not null,
        staff_id text,
        file text not null,
        hash text not null,
        added bigint not null,
        same bigint not null,
        open_ones bigint not null,
        year bigint,
        unfinished bigint not null,
        ready bigint not null,
        busy_until bigint not null,
        data_key {blob} not null
    )",
    // The rows of the list as they were read, some at a time, sealed. Each is deleted when its cases are ready.
    "create table arriving_parts (
        id {uuid} not null primary key,
        council text not null,
        number bigint not null,
        rows {blob} not null
    )",
    "create unique index arriving_parts_by_number on arriving_parts (council, number)",
    // The cases that are ready, as they will stand in the tables of the same names. A migration that changes one of those
    // changes these too.
    "create table arriving_files as select * from files where 0 = 1",
    "create unique index arriving_files_by_id on arriving_files (council, id)",
    "create unique index arriving_files_by_draft_id on arriving_files (draft_id)",
    "create unique index arriving_files_by_reference on arriving_files (reference)",
    "create table arriving_events as select * from events where 0 = 1",
    "create unique index arriving_events_by_id on arriving_events (council, id)",
    "create table arriving_cases as select * from cases where 0 = 1",
    "create unique index arriving_cases_by_id on arriving_cases (council, id)",
    "create table arriving_register as select * from register where 0 = 1",
    "create unique index arriving_register_by_case on arriving_register (council, case_id, number)",
];
