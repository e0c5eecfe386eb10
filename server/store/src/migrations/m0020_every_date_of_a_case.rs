//! A row has every date that the case has to keep, so that no date hides another. The dates of what is there are worked out again
//! behind the portal, as after a change of the bank holidays.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0020_every_date_of_a_case"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for statement in [
            "alter table cases add column dues text not null default ''",
            "alter table arriving_cases add column dues text not null default ''",
            "update cases set calendar = -1 where due_on is not null",
        ] {
            schema
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }
}
