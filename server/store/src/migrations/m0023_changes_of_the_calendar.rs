//! Every change of the bank holidays is kept with who made it and why, so that it can be seen and undone.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0023_changes_of_the_calendar"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .get_connection()
            .execute_unprepared(
                "create table bank_holiday_changes (
                    council text not null,
                    version bigint not null,
                    changed_at bigint not null,
                    staff_id text not null,
                    reason text not null,
                    days_before text not null,
                    days_after text not null,
                    primary key (council, version)
                )",
            )
            .await?;
        Ok(())
    }
}
