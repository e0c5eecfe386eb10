//! What the statutory procedure needs: letters with their words, accounts with a role, who may not see a case, lists.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0003_the_procedure"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let blob = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => "bytea",
            _ => "blob",
        };
        let uuid = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => "uuid",
            _ => "uuid_text",
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
    // What lists filter by. An empty stage means: made before this step, rebuild it from its events.
    "alter table cases add column pathway text not null default ''",
    "alter table cases add column stage text not null default ''",
    "alter table cases add column advocacy_missing boolean not null default false",
    "alter table cases add column suspended boolean not null default false",
    "alter table cases add column waits_for_statement boolean not null default false",
    "alter table cases add column waits_for_provider boolean not null default false",
    "alter table cases add column letters_waiting boolean not null default false",
    "alter table cases add column due_clock text",
    // The events say these, and nothing searches by them.
    "alter table cases drop column advocacy",
    "alter table cases drop column acknowledged_on",
    // The number of a letter, the account to remind, the clock that runs out.
    "alter table outbox add column about text",
    // Everybody who had an account could do everything.
    "alter table staff add column role text not null default 'manager'",
    // One row per letter of the procedure, with the text in force. A token leads to one letter and to nothing else.
    "create table letters (
        id {uuid} not null primary key,
        council text not null,
        case_id {uuid} not null references files (id),
        number bigint not null,
        letter text not null,
        state text not null,
        words {blob} not null,
        token_hash {blob},
        token {blob},
        changed_at bigint not null
    )",
    "create unique index letters_by_case_id_number on letters (case_id, number)",
    "create unique index letters_by_token_hash on letters (token_hash)",
    // Accounts that may not see a case, because it is about them.
    "create table exclusions (
        case_id {uuid} not null references files (id),
        staff_id varchar not null references staff (id),
        council text not null,
        primary key (case_id, staff_id)
    )",
    // A council's own list of bank holidays; empty means the list that is built in.
    "create table bank_holidays (
        council text not null,
        day text not null,
        title text not null,
        primary key (council, day)
    )",
];
