//! A list that comes again may say more of cases that an earlier one brought: how many is known of a list on its way.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0028_lists_that_come_again"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for column in ["changed", "kept"] {
            let step =
                format!("alter table arrivals add column {column} bigint not null default 0");
            schema.get_connection().execute_unprepared(&step).await?;
        }
        Ok(())
    }
}
