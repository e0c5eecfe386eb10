//! Beside who opened a case stands what for; and when a program opened many in one go.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0016_what_cases_are_opened_for"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let is_postgresql = schema.get_database_backend() == sea_orm::DbBackend::Postgres;
        let uuid = if is_postgresql { "uuid" } else { "uuid_text" };
        for statement in STATEMENTS {
            let on = schema.get_connection();
            on.execute_unprepared(&statement.replace("{uuid}", uuid))
                .await?;
        }
        Ok(())
    }
}

/// Both engines read these; `{uuid}` is what each calls it. Nothing that a person wrote.
const STATEMENTS: &[&str] = &[
    // What the case was opened for. Until now only staff who looked at its page left a view. `staff_id` is the key of an account
    // or says what else they are: `person`, `portal`, `command line`.
    "alter table views add column purpose text not null default 'work'",
    // A program opened many cases in one go: which program, what for, and when it began.
    "create table case_runs (
        id {uuid} not null primary key,
        council text not null,
        program text not null,
        purpose text not null,
        began_at bigint not null
    )",
];
