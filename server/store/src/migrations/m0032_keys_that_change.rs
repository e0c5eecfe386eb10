//! A master key can be replaced: while that happens there are two, each sealed with the other, so that a process with either
//! file goes on. What keyed hashes are made with stays the same, and is sealed with the key that seals now.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0032_keys_that_change"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let blob = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => "bytea",
            _ => "blob",
        };
        for column in COLUMNS {
            let column = column.replace("{blob}", blob);
            schema
                .get_connection()
                .execute_unprepared(&format!("alter table master_keys add column {column}"))
                .await?;
        }
        Ok(())
    }
}

/// Both engines read these; `{blob}` is what each calls it. Nothing in them was written by a person. The moment is microseconds.
const COLUMNS: &[&str] = &[
    "state text not null default 'sealing'",
    "since bigint",
    "replaced text",
    "handed_on {blob}",
    "hashes {blob}",
];
