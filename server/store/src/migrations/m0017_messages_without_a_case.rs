//! A message need not be about a case: the weekly list of what is overdue in a service is about many. And what leaves by itself
//! is called a message, never a letter.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0017_messages_without_a_case"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let statements = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => POSTGRESQL,
            _ => SQLITE,
        };
        for statement in statements {
            schema
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }
}

const POSTGRESQL: &[&str] = &[
    "alter table outbox rename column letter to message",
    "alter table outbox alter column case_id drop not null",
];

/// SQLite changes no column: the table is made anew.
const SQLITE: &[&str] = &[
    "create table messages (
        id uuid_text not null primary key,
        council varchar not null,
        case_id uuid_text references files (id),
        message varchar not null,
        about text,
        dedupe varchar not null,
        message_id varchar not null,
        urgency bigint not null,
        state varchar not null,
        tries bigint not null,
        made_at bigint not null,
        next_try_at bigint not null,
        leased_until bigint not null,
        leased_by uuid_text,
        done_at bigint,
        fault varchar,
        sent_again_at bigint
    )",
    "insert into messages (id, council, case_id, message, about, dedupe, message_id, urgency, state, tries, made_at,
        next_try_at, leased_until, leased_by, done_at, fault, sent_again_at)
     select id, council, case_id, letter, about, dedupe, message_id, urgency, state, tries, made_at,
        next_try_at, leased_until, leased_by, done_at, fault, sent_again_at from outbox",
    "drop table outbox",
    "alter table messages rename to outbox",
    "create unique index outbox_by_dedupe on outbox (dedupe)",
    "create index outbox_by_council_state_urgency_next_try_at on outbox (council, state, urgency, next_try_at)",
    "create index outbox_by_case_id on outbox (case_id)",
    "create index outbox_by_age on outbox (council, state, made_at, fault)",
];
