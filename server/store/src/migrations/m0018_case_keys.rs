//! What never changes about a case, and the key to what is sealed in it, is called the case's key; "file" has other meanings.
//! What is sealed there stays bound to the table's old name.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0018_case_keys"
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

/// Both engines change the references of other tables by themselves.
const STATEMENTS: &[&str] = &[
    "alter table files rename to case_keys",
    "drop index files_by_reference",
    "create unique index case_keys_by_reference on case_keys (reference)",
    "drop index files_by_draft_id",
    "create unique index case_keys_by_draft_id on case_keys (draft_id)",
    "alter table arriving_files rename to arriving_case_keys",
    "drop index arriving_files_by_id",
    "create unique index arriving_case_keys_by_id on arriving_case_keys (council, id)",
    "drop index arriving_files_by_draft_id",
    "create unique index arriving_case_keys_by_draft_id on arriving_case_keys (draft_id)",
    "drop index arriving_files_by_reference",
    "create unique index arriving_case_keys_by_reference on arriving_case_keys (reference)",
];
