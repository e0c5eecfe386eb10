//! The counting rules of the annual report as they are made on a page: those that were put in force, each with who did it and
//! why, and the draft of the next. And the words of the report with which an annual report goes to a committee.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0038_report_rules"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let on = schema.get_connection();
        // Rows are only added. Without rules those of the profile hold since then.
        on.execute_unprepared(
            "create table report_rules (
                council text not null,
                version bigint not null,
                put_at bigint not null,
                staff_id text not null,
                reason text not null,
                back_to bigint,
                rules text,
                primary key (council, version)
            )",
        )
        .await?;
        on.execute_unprepared(
            "create table report_rules_drafts (
                council text not null,
                seen bigint not null,
                changed_at bigint not null,
                staff_id text not null,
                rules text,
                primary key (council)
            )",
        )
        .await?;
        let blob = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => "bytea",
            _ => "blob",
        };
        // What staff write into the covering report of a year, by part; sealed with the key of the row.
        on.execute_unprepared(&format!("alter table reports add column covering {blob}"))
            .await?;
        Ok(())
    }
}
