//! What a council calls the columns and words of its earlier records, as somebody said it where they were met: kept for the
//! next list.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0024_own_words"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // `list` is the name of a table of words in the profile, such as headings or natures.
        schema
            .get_connection()
            .execute_unprepared(
                "create table own_words (
                    council text not null,
                    list text not null,
                    word text not null,
                    meaning text not null,
                    kept_at bigint not null,
                    staff_id text,
                    primary key (council, list, word)
                )",
            )
            .await?;
        Ok(())
    }
}
