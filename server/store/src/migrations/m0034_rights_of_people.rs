//! People ask for what is held on them (UK GDPR, article 15): when each asked, what was decided, and the file that was made. And of
//! the equality answers of a case that is deleted nothing is left but counts.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0034_rights_of_people"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, bytes) = match schema.get_database_backend() {
            sea_orm::DbBackend::Postgres => ("uuid", "bytea"),
            _ => ("uuid_text", "blob"),
        };
        for statement in STATEMENTS {
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
    // `words` has who asked and what staff marked, `document` what the file says until it is made, `file_key` what opens it: sealed.
    "create table subject_requests (
        id {uuid} not null primary key,
        council text not null,
        number bigint not null,
        staff_id text not null,
        received_on text not null,
        extended_on text,
        answered_on text,
        made_by text,
        file_id {uuid},
        file_bytes bigint,
        file_until text,
        data_key {bytes} not null,
        words {bytes} not null,
        document {bytes},
        file_key {bytes}
    )",
    "create unique index subject_requests_by_number on subject_requests (council, number)",
    "create index subject_requests_by_file on subject_requests (council, file_until) where file_until is not null",
    "create index subject_requests_by_answer on subject_requests (council, answered_on) where answered_on is not null",
    // How often each answer was given by those whose case was deleted, by the year in which it was received: not which answers were
    // given by the same person.
    "create table equality_counts (
        council text not null,
        received_in text not null,
        question text not null,
        answer text not null,
        times bigint not null,
        primary key (council, received_in, question, answer)
    )",
    "create index equality_apart on equality (council, id) where received_in is not null",
];
