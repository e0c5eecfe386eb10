//! The first tables. Times are microseconds since 1970, UTC; dates are Europe/London civil dates as text.

use sea_orm::DbBackend;
use sea_orm_migration::{
    prelude::*,
    schema::{
        big_integer, big_integer_null, blob, blob_null, boolean, string, string_null, text, uuid,
        uuid_null,
    },
};

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for mut table in tables() {
            schema.create_table(table.take()).await?;
        }
        for mut index in indexes() {
            schema.create_index(index.take()).await?;
        }
        if schema.get_database_backend() == DbBackend::Postgres {
            // The queue is paged by this text: it must sort by its bytes, as SQLite sorts it, not by a language.
            let by_bytes = r#"alter table cases alter column queue_order type text collate "C""#;
            schema.get_connection().execute_unprepared(by_bytes).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    vec![
        // Which master key the database is sealed with, so that a start with another one is refused. Holds no key.
        table("master_keys").col(string("id").primary_key()).take(),
        // What a visitor has typed and not sent, one row a journey. Deleted when it is sent, at exit, and 24 hours after
        // it was last touched.
        table("drafts")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(blob("token_hash"))
            .col(string("journey"))
            .col(blob("data_key"))
            .col(blob("typed"))
            .col(big_integer("touched_at"))
            .take(),
        // One row per representation: what never changes, and the wrapped key to the words in its events. Destroying
        // the key destroys every word of the case.
        table("files")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(string("reference"))
            .col(uuid("draft_id"))
            .col(big_integer("version"))
            .col(string("language"))
            .col(blob("data_key"))
            .col(big_integer("made_at"))
            .take(),
        // What a visitor has sent, so that the confirmation can be shown again and pressing Send twice sends once.
        // Deleted after 24 hours and at exit: from then on nothing leads from a browser to a case.
        table("receipts")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(blob("token_hash"))
            .col(uuid("case_id"))
            .col(string("journey"))
            .col(big_integer("sent_at"))
            .col(boolean("equality_done"))
            .foreign_key(&mut of_file())
            .take(),
        // Everything that happened to a case, the source of its state. Rows are only ever added (m0002).
        table("events")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(uuid("case_id"))
            .col(big_integer("number"))
            .col(big_integer("happened_at"))
            .col(string("happened_on"))
            .col(string_null("staff_id"))
            .col(text("event"))
            .col(blob_null("words"))
            .foreign_key(&mut of_file())
            .take(),
        // What the events add up to, for the queue and for searches. Can be thrown away and rebuilt from `events`.
        table("cases")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(string("reference"))
            .col(string("journey"))
            .col(string("received_on"))
            .col(boolean("danger"))
            .col(boolean("freeze"))
            .col(boolean("by_child"))
            .col(string_null("category"))
            .col(string("advocacy"))
            .col(string_null("owner"))
            .col(string_null("acknowledged_on"))
            .col(boolean("undelivered"))
            .col(boolean("is_open"))
            .col(string_null("due_on"))
            .col(text("queue_order"))
            .col(big_integer("events"))
            .col(big_integer("changed_at"))
            .take(),
        // One row per letter that must leave the building. Written in the transaction that caused it; deleted never,
        // because letters that were late or lost have to be counted. Holds no address: that is opened when it is sent.
        table("outbox")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(uuid("case_id"))
            .col(string("letter"))
            .col(string("dedupe"))
            .col(string("message_id"))
            .col(big_integer("urgency"))
            .col(string("state"))
            .col(big_integer("tries"))
            .col(big_integer("made_at"))
            .col(big_integer("next_try_at"))
            .col(big_integer("leased_until"))
            .col(uuid_null("leased_by"))
            .col(big_integer_null("done_at"))
            .col(string_null("fault"))
            .foreign_key(&mut of_file())
            .take(),
        // The accounts of the complaints team. Their names and work addresses are not sealed: people sign in by them.
        table("staff")
            .col(string("id").primary_key())
            .col(string("council"))
            .col(string("name"))
            .col(string("email"))
            .col(string("password_hash"))
            .col(boolean("disabled"))
            .col(big_integer("made_at"))
            .take(),
        // Who is signed in. The cookie itself is not here, only its SHA-256.
        table("sessions")
            .col(blob("token_hash").primary_key())
            .col(string("council"))
            .col(string("staff_id"))
            .col(big_integer("opened_at"))
            .col(big_integer("seen_at"))
            .foreign_key(
                ForeignKey::create()
                    .from("sessions", "staff_id")
                    .to("staff", "id"),
            )
            .take(),
        // Equality answers (R11.7). Neither a time nor a key that could be joined with a case; the hash is keyed with
        // the master key and only keeps the same answers from being counted twice.
        table("equality")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(blob("case_hash"))
            .col(big_integer("version"))
            .col(blob("data_key"))
            .col(blob("answers"))
            .take(),
        // Every time a member of staff looked at a case (R9.9).
        table("views")
            .col(uuid("id").primary_key())
            .col(string("council"))
            .col(uuid("case_id"))
            .col(string("staff_id"))
            .col(big_integer("seen_at"))
            .foreign_key(&mut of_file())
            .take(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("drafts", &["council", "token_hash", "journey"])
            .unique()
            .take(),
        index("drafts", &["touched_at"]).take(),
        index("receipts", &["council", "token_hash", "sent_at"]).take(),
        index("receipts", &["sent_at"]).take(),
        index("receipts", &["case_id"]).take(),
        index("files", &["reference"]).unique().take(),
        // The same draft is never sent twice.
        index("files", &["draft_id"]).unique().take(),
        // Two acts at the same moment cannot both be the next event.
        index("events", &["case_id", "number"]).unique().take(),
        index("cases", &["reference"]).unique().take(),
        // The order of the queue (R12.6), for pages by key.
        index("cases", &["council", "is_open", "queue_order", "id"]).take(),
        index("cases", &["council", "changed_at"]).take(),
        index("outbox", &["dedupe"]).unique().take(),
        index("outbox", &["council", "state", "urgency", "next_try_at"]).take(),
        index("outbox", &["case_id"]).take(),
        index("staff", &["council", "email"]).unique().take(),
        index("sessions", &["staff_id"]).take(),
        index("sessions", &["seen_at"]).take(),
        index("equality", &["council", "case_hash"]).unique().take(),
        index("views", &["case_id"]).take(),
    ]
}

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).take()
}

fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index
        .name(format!("{table}_by_{}", columns.join("_")))
        .table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

fn of_file() -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col("case_id")
        .to("files", "id")
        .take()
}
