//! The register tells what was refused, what was discontinued and what was withdrawn from one another, and says of each stage
//! whether it was brought along. Both are worked out from the events: what was made before this step is made again.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0010_refused_is_not_withdrawn"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // An empty stage means: made before this step, rebuild it from its events.
        schema
            .get_connection()
            .execute_unprepared("update cases set stage = ''")
            .await?;
        Ok(())
    }
}
