//! Who comes in from outside, for one case: the link that was sent to them, the code that they were told besides, and the one
//! browser in which they are. Who they are stands with the case, sealed.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0035_guests"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, bytes) = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => ("uuid", "bytea"),
            _ => ("uuid_text", "blob"),
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{uuid}", uuid).replace("{bytes}", bytes);
            schema
                .get_connection()
                .execute_unprepared(&statement)
                .await?;
        }
        Ok(())
    }
}

const STATEMENTS: &[&str] = &[
    // The code is kept as a keyed hash, the tokens as SHA-256; the token of the link is there a second time, sealed with the key of
    // the case, for the message that has it.
    "create table guests (
        id {uuid} not null primary key,
        council text not null,
        case_id {uuid} not null references case_keys (id) on delete cascade,
        number bigint not null,
        duty text not null,
        until text not null,
        token_hash {bytes},
        token {bytes},
        code_hash {bytes} not null,
        wrong_tries bigint not null,
        session_hash {bytes},
        session_began_at bigint,
        session_used_at bigint
    )",
    "create unique index guests_by_case on guests (case_id, number)",
    "create unique index guests_by_link on guests (token_hash)",
    "create unique index guests_by_session on guests (session_hash)",
];
