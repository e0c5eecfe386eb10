//! A row that is only there to be written and read back: whether the store keeps what it is told.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0005_the_pulse"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for statement in STATEMENTS {
            schema
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }
}

const STATEMENTS: &[&str] = &[
    // Always one row; `beat` goes up by one at each look, of whichever process.
    "create table pulse (id bigint not null primary key, beat bigint not null)",
    "insert into pulse (id, beat) values (1, 0)",
];
