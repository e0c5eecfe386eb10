//! The register says when a complaint was acknowledged: cases and register are worked out again behind the portal, as after a
//! change of the bank holidays.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0033_when_cases_were_acknowledged"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .get_connection()
            .execute_unprepared("update cases set calendar = -1")
            .await?;
        Ok(())
    }
}
