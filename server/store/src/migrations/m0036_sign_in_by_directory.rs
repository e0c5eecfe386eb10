//! Accounts whose owners sign in with the council's directory: which may, who they are there, and which sessions came from there.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0036_sign_in_by_directory"
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
    // Nobody signs in so before somebody has let them.
    "alter table staff add column by_directory boolean not null default false",
    // The key of the session at the directory, as a hash; empty where it gives none. None where somebody signed in here.
    "alter table sessions add column directory text",
    "alter table sessions add column directory_factor boolean not null default false",
    // Who somebody is at a directory: its address and their key there, which nobody typed.
    "create table directory_links (
        council text not null,
        issuer text not null,
        subject text not null,
        staff_id text not null references staff (id),
        linked_at bigint not null,
        primary key (council, issuer, subject)
    )",
    "create unique index directory_links_by_staff_id on directory_links (staff_id)",
];
