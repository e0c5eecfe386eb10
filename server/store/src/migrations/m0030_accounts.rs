//! Accounts by pages: when somebody was last here, in which browser a session is, and second factors.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0030_accounts"
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
    "alter table staff add column seen_at bigint",
    // Since when a second factor is asked for; none where there is none.
    "alter table staff add column second_factor_at bigint",
    "alter table sessions add column browser text not null default ''",
    // Whoever is signed in when this comes has no second factor yet, and owes none.
    "alter table sessions add column proved boolean not null default true",
    // What an authenticator app and the portal both know. One that was begun and is not proved is not asked for yet.
    "create table second_factors (
        id {uuid} not null primary key,
        council text not null,
        staff_id text not null references staff (id),
        data_key {bytes} not null,
        secret {bytes} not null,
        begun_at bigint not null,
        proved_at bigint,
        last_step bigint not null
    )",
    "create index second_factors_by_staff_id on second_factors (staff_id)",
    // Only the SHA-256 of a code is here; each opens once.
    "create table recovery_codes (
        staff_id text not null references staff (id),
        code_hash {bytes} not null,
        council text not null,
        used_at bigint,
        primary key (staff_id, code_hash)
    )",
];
