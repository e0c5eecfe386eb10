//! Letters that staff send again, how old those are that wait, and how often one mailbox was written to.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0006_letters_again"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let is_postgresql = schema.get_database_backend() == sea_orm::DbBackend::Postgres;
        let blob = if is_postgresql { "bytea" } else { "blob" };
        for statement in STATEMENTS {
            schema
                .get_connection()
                .execute_unprepared(&statement.replace("{blob}", blob))
                .await?;
        }
        Ok(())
    }
}

/// Both engines read these; `{blob}` is what each calls it.
const STATEMENTS: &[&str] = &[
    // When somebody sent it again: from then on it is tried for as long as a new one.
    "alter table outbox add column sent_again_at bigint",
    // The oldest that wait and those that were given up lately are counted on every page for staff.
    "create index outbox_by_age on outbox (council, state, made_at, fault)",
    // When the portal wrote by itself to a mailbox whose owner may not have asked for it, for a day. The mailbox stands
    // here as a keyed hash; the moments are microseconds with spaces between.
    "create table mailboxes (
        council text not null,
        mailbox_hash {blob} not null,
        written_at text not null,
        last_at bigint not null,
        primary key (council, mailbox_hash)
    )",
    "create index mailboxes_by_last on mailboxes (council, last_at)",
];
