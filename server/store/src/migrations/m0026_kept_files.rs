//! The files of cases: where each lies is known by its number, and its key opens only with that of its case. What is in them
//! lies in a folder, sealed.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0026_kept_files"
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
    "create table kept_files (
        id {uuid} not null primary key,
        council text not null,
        case_id {uuid} not null references case_keys (id) on delete cascade,
        file_key {bytes} not null,
        state text not null,
        changed_at bigint not null
    )",
    "create index kept_files_by_case on kept_files (case_id)",
    // For whoever checks them: few wait at a time.
    "create index kept_files_to_check on kept_files (council, id) where state = 'waiting'",
];
