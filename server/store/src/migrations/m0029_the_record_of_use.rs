//! Who did and saw what is written down and chained, so that a row which is changed or taken away is found: see `evidence.rs`.

use sea_orm::DbBackend;
use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0029_the_record_of_use"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, bytes, only_added) = match schema.get_database_backend() {
            DbBackend::Postgres => ("uuid", "bytea", POSTGRESQL),
            _ => ("uuid_text", "blob", SQLITE),
        };
        for statement in STATEMENTS.iter().chain(only_added) {
            let statement = statement.replace("{uuid}", uuid).replace("{bytes}", bytes);
            schema
                .get_connection()
                .execute_unprepared(&statement)
                .await?;
        }
        Ok(())
    }
}

const STATEMENTS: &[&str] = &[
    // What somebody did or saw. Nothing that a person wrote. `who` is the key of an account or says what else they are; `case_id`
    // refers to nothing, for the row outlives its case; `block` is null until a block covers the row.
    "create table audit (
        id {uuid} not null primary key,
        council text not null,
        at bigint not null,
        who text not null,
        what text not null,
        which text,
        case_id {uuid},
        about text,
        address text,
        outcome text not null,
        block bigint
    )",
    "create index audit_by_moment on audit (council, at)",
    "create index audit_by_who on audit (council, who, at)",
    "create index audit_by_case on audit (case_id, at) where case_id is not null",
    "create index audit_to_cover on audit (council, id) where block is null",
    "create index audit_by_block on audit (council, block)",
    "alter table views add column block bigint",
    "create index views_to_cover on views (council, id) where block is null",
    "create index views_by_block on views (council, block)",
    "create index views_by_who on views (council, staff_id, seen_at)",
    // What was covered at once: the keys of the rows, a keyed hash of each, and one of all with that of the block before.
    "create table audit_blocks (
        council text not null,
        number bigint not null,
        made_at bigint not null,
        leaves {bytes} not null,
        mac {bytes} not null,
        primary key (council, number)
    )",
    // The key of a council's blocks, sealed with the master key; how many there are, and the keyed hash of the last.
    "create table audit_heads (
        council text not null primary key,
        id {uuid} not null,
        data_key {bytes} not null,
        blocks bigint not null,
        mac {bytes} not null
    )",
    // How many events a case has, how many of them a block covers, and the keyed hash of the last with all before it; that is
    // null of a case from before this table until it is worked out.
    "create table case_heads (
        case_id {uuid} not null primary key references case_keys (id) on delete cascade,
        council text not null,
        events bigint not null,
        covered bigint not null,
        mac {bytes}
    )",
    "create index case_heads_to_cover on case_heads (council, case_id) where covered < events or mac is null",
    "insert into case_heads (case_id, council, events, covered, mac)
     select case_id, council, count(*), 0, null from events group by case_id, council",
];

const SQLITE: &[&str] = &[
    "create trigger audit_is_not_changed before update on audit
     when old.block is not null or old.id is not new.id or old.council is not new.council or old.at is not new.at
        or old.who is not new.who or old.what is not new.what or old.which is not new.which or old.case_id is not new.case_id
        or old.about is not new.about or old.address is not new.address or old.outcome is not new.outcome
     begin select raise(abort, 'the record of use is only added to'); end",
    "create trigger audit_is_not_deleted before delete on audit
     begin select raise(abort, 'the record of use is only added to'); end",
    // `insert or replace` deletes without asking the delete trigger.
    "create trigger audit_is_not_replaced before insert on audit
     when exists (select 1 from audit where id = new.id)
     begin select raise(abort, 'the record of use is only added to'); end",
    "create trigger audit_blocks_are_not_changed before update on audit_blocks
     begin select raise(abort, 'the record of use is only added to'); end",
    "create trigger audit_blocks_are_not_deleted before delete on audit_blocks
     begin select raise(abort, 'the record of use is only added to'); end",
    "create trigger audit_blocks_are_not_replaced before insert on audit_blocks
     when exists (select 1 from audit_blocks where council = new.council and number = new.number)
     begin select raise(abort, 'the record of use is only added to'); end",
];

const POSTGRESQL: &[&str] = &[
    "create function audit_is_only_added_to() returns trigger language plpgsql as
     $$ begin raise exception 'the record of use is only added to'; end $$",
    "create trigger audit_is_not_changed before update on audit for each row
     when (old.block is not null
        or (old.id, old.council, old.at, old.who, old.what, old.which, old.case_id, old.about, old.address, old.outcome)
        is distinct from
        (new.id, new.council, new.at, new.who, new.what, new.which, new.case_id, new.about, new.address, new.outcome))
     execute function audit_is_only_added_to()",
    "create trigger audit_is_not_deleted before delete on audit
     for each row execute function audit_is_only_added_to()",
    "create trigger audit_is_not_emptied before truncate on audit
     for each statement execute function audit_is_only_added_to()",
    "create trigger audit_blocks_are_not_changed before update or delete on audit_blocks
     for each row execute function audit_is_only_added_to()",
    "create trigger audit_blocks_are_not_emptied before truncate on audit_blocks
     for each statement execute function audit_is_only_added_to()",
];
