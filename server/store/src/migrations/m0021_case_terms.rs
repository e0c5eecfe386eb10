//! A case is found by what anybody remembers of it. What is there already is cut into terms behind the portal, as its dates are
//! worked out again after a change of the bank holidays.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0021_case_terms"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, clustered) = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => ("uuid", ""),
            _ => ("uuid_text", "without rowid"),
        };
        for statement in STATEMENTS {
            let statement = statement
                .replace("{uuid}", uuid)
                .replace("{clustered}", clustered);
            schema
                .get_connection()
                .execute_unprepared(&statement)
                .await?;
        }
        Ok(())
    }
}

const STATEMENTS: &[&str] = &[
    // What a case is found by: hashes that only the master key makes, and a number that says in which part of the case each
    // stands. Nothing can be read in it; what it still tells stands in `terms.rs`. The term comes first, because nobody asks
    // without one.
    "create table case_terms (
        term bigint not null,
        council text not null,
        place smallint not null,
        case_id {uuid} not null references case_keys (id) on delete cascade,
        primary key (term, council, place, case_id)
    ) {clustered}",
    // For replacing what a case is found by.
    "create index case_terms_by_case on case_terms (case_id)",
    "create table arriving_case_terms as select * from case_terms where 0 = 1",
    "create index arriving_case_terms_by_case on arriving_case_terms (council, case_id)",
    "update cases set calendar = -1",
    "update arriving_cases set calendar = -1",
];
