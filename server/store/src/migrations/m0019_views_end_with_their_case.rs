//! Who opened a case is no longer kept than the case; and what a program opens in one go is counted by the day, because nobody
//! asks for more of it.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0019_views_end_with_their_case"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let statements = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => POSTGRESQL,
            _ => SQLITE,
        };
        for statement in statements.iter().chain(BOTH) {
            schema
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }
}

const POSTGRESQL: &[&str] = &[
    "alter table views drop constraint views_case_id_fkey,
        add constraint views_case_id_fkey foreign key (case_id) references case_keys (id) on delete cascade",
    RUNS,
    "insert into case_runs_by_day (council, program, purpose, day, runs)
     select council, program, purpose, to_char(to_timestamp(began_at / 1000000) at time zone 'UTC', 'YYYY-MM-DD'), count(*)
     from case_runs group by 1, 2, 3, 4",
];

/// SQLite changes no reference: the table is made anew.
const SQLITE: &[&str] = &[
    "create table views_of_cases (
        id uuid_text not null primary key,
        council varchar not null,
        case_id uuid_text not null references case_keys (id) on delete cascade,
        staff_id varchar not null,
        seen_at bigint not null,
        purpose text not null default 'work'
    )",
    "insert into views_of_cases (id, council, case_id, staff_id, seen_at, purpose)
     select id, council, case_id, staff_id, seen_at, purpose from views",
    "drop table views",
    "alter table views_of_cases rename to views",
    "create index views_by_case_id on views (case_id)",
    RUNS,
    "insert into case_runs_by_day (council, program, purpose, day, runs)
     select council, program, purpose, date(began_at / 1000000, 'unixepoch'), count(*)
     from case_runs group by 1, 2, 3, 4",
];

/// How often a program opened many cases in one go: which program, what for, and on which day; of what was counted until now
/// the day is that of UTC. Nothing that a person wrote.
const RUNS: &str = "create table case_runs_by_day (
        council text not null,
        program text not null,
        purpose text not null,
        day text not null,
        runs bigint not null,
        primary key (council, program, purpose, day)
    )";

const BOTH: &[&str] = &[
    "drop table case_runs",
    "alter table case_runs_by_day rename to case_runs",
];

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectionTrait, Database, Statement};

    use super::*;
    use crate::migrations::Migrator;

    const BEFORE: &[&str] = &[
        "insert into case_keys (id, council, reference, draft_id, version, language, data_key, made_at)
         values ('case', 'westmere', 'H4KQ7M2X', 'draft', 1, 'en-GB', '', 0)",
        "insert into views (id, council, case_id, staff_id, seen_at, purpose)
         values ('view', 'westmere', 'case', 'person', 7, 'receipt')",
        // Two on 23 November 2026, one on the day after.
        "insert into case_runs (id, council, program, purpose, began_at) values
         ('a', 'westmere', 'portal', 'report', 1795428000000000),
         ('b', 'westmere', 'portal', 'report', 1795430000000000),
         ('c', 'westmere', 'portal', 'report', 1795514400000000)",
    ];

    #[tokio::test]
    async fn what_stood_in_both_tables_is_kept() {
        let on = Database::connect("sqlite::memory:").await.unwrap();
        let steps = Migrator::migrations();
        let ours = steps
            .iter()
            .position(|step| step.name() == Migration.name());
        let before: u32 = ours.unwrap().try_into().unwrap();
        Migrator::up(&on, Some(before)).await.unwrap();
        for statement in BEFORE {
            on.execute_unprepared(statement).await.unwrap();
        }
        Migrator::up(&on, Some(1)).await.unwrap();
        for (found, expected) in [
            (
                "select day || ' ' || runs as found from case_runs order by day limit 1",
                "2026-11-23 2",
            ),
            (
                "select day || ' ' || runs as found from case_runs order by day desc limit 1",
                "2026-11-24 1",
            ),
            (
                "select case_id || ' ' || staff_id || ' ' || seen_at || ' ' || purpose as found from views",
                "case person 7 receipt",
            ),
        ] {
            let asked = Statement::from_string(on.get_database_backend(), found);
            let row = on.query_one_raw(asked).await.unwrap().unwrap();
            assert_eq!(row.try_get::<String>("", "found").unwrap(), expected);
        }
    }
}
