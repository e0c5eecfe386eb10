//! Events can be added and nothing else, whoever asks: the engine itself refuses to change or delete them.

use sea_orm::DbBackend;
use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0002_events_are_only_added"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let statements = match schema.get_database_backend() {
            DbBackend::Postgres => POSTGRESQL,
            _ => SQLITE,
        };
        for statement in statements {
            schema
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }
}

const SQLITE: &[&str] = &[
    "create trigger events_are_not_changed before update on events
     begin select raise(abort, 'events are only added'); end",
    "create trigger events_are_not_deleted before delete on events
     begin select raise(abort, 'events are only added'); end",
    // `insert or replace` deletes without asking the delete trigger.
    "create trigger events_are_not_replaced before insert on events
     when exists (select 1 from events where id = new.id or (case_id = new.case_id and number = new.number))
     begin select raise(abort, 'events are only added'); end",
];

const POSTGRESQL: &[&str] = &[
    "create function events_are_only_added() returns trigger language plpgsql as
     $$ begin raise exception 'events are only added'; end $$",
    "create trigger events_are_not_changed before update or delete on events
     for each row execute function events_are_only_added()",
    "create trigger events_are_not_emptied before truncate on events
     for each statement execute function events_are_only_added()",
];
