//! Beside a printed figure of an earlier year stands the percentage that was printed with it, so that it can be checked.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0014_printed_percentages"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // As it was printed, without its sign. None where nobody brought one along.
        schema
            .get_connection()
            .execute_unprepared("alter table totals add column percent text")
            .await?;
        Ok(())
    }
}
