//! Kept assurance reports are versions that are only ever added; a link to a letter ends, and that it was opened is known.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0007_kept_and_links"
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
    // Assurance reports that were kept, to show later what was known on a day: 1, 2, 3 … of a day. Rows are only ever added.
    // Nothing that a person wrote.
    "create table assurance_versions (
        council text not null,
        day text not null,
        number bigint not null,
        staff_id text not null,
        kept_at bigint not null,
        kept text not null,
        primary key (council, day, number)
    )",
    "insert into assurance_versions (council, day, number, staff_id, kept_at, kept)
     select council, day, 1, staff_id, kept_at, kept from kept_assurance",
    "drop table kept_assurance",
    // When the link was made with which a letter is read, how often a wrong reference was typed for it, and when the letter
    // was first opened.
    "alter table letters add column link_made_at bigint",
    "alter table letters add column wrong_tries bigint not null default 0",
    "alter table letters add column opened_at bigint",
    "update letters set link_made_at = changed_at where token_hash is not null",
];
