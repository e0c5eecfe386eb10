//! What the annual report needs: the register, what is brought along from earlier years, the reports themselves; and the
//! indexes that keep lists and counts as cheap with a million closed cases as with none.

use sea_orm_migration::prelude::*;

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0004_the_register"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let is_postgresql = schema.get_database_backend() == sea_orm::DbBackend::Postgres;
        let (blob, uuid) = if is_postgresql {
            ("bytea", "uuid")
        } else {
            ("blob", "uuid_text")
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{blob}", blob).replace("{uuid}", uuid);
            schema
                .get_connection()
                .execute_unprepared(&statement)
                .await?;
        }
        Ok(())
    }
}

/// Both engines read these; `{blob}` and `{uuid}` are what each calls them.
const STATEMENTS: &[&str] = &[
    // One row per entry of the register (rules::register::Entry), for monitoring and for the annual report. What the
    // events add up to, like `cases`: can be thrown away and made again. Dates are Europe/London dates as text. `ended_on`
    // is the last day on which anything of it can be counted, 9999-12-31 while something of it is open. `services` are
    // written |so|, each between bars. `…_in_time` is null where no reply left. Holds nothing that a person wrote.
    "create table register (
        case_id {uuid} not null references files (id),
        number bigint not null,
        council text not null,
        kind text not null,
        received_on text not null,
        ended_on text not null,
        closed_on text,
        is_open boolean not null,
        who text,
        services text not null,
        one_ended_on text,
        one_outcome text,
        one_in_time boolean,
        two_asked_on text,
        two_ended_on text,
        two_outcome text,
        two_in_time boolean,
        three_asked_on text,
        three_ended_on text,
        three_outcome text,
        three_in_time boolean,
        ombudsman_on text,
        learning text not null,
        action_due text,
        entry text not null,
        primary key (case_id, number)
    )",
    // The annual report reads what can count in its years, and nothing else.
    "create index register_by_end on register (council, ended_on, received_on)",
    // The counts of the dashboard and of the long series are read from these alone.
    "create index register_by_receipt on register (council, received_on, kind, who, services)",
    "create index register_by_one on register (council, one_ended_on, kind, one_in_time, one_outcome, who, services)
     where one_ended_on is not null",
    "create index register_by_two_asked on register (council, two_asked_on, kind, who, services)
     where two_asked_on is not null",
    "create index register_by_two on register (council, two_ended_on, kind, two_in_time, two_outcome, who, services)
     where two_ended_on is not null",
    "create index register_by_three_asked on register (council, three_asked_on, kind, who, services)
     where three_asked_on is not null",
    "create index register_by_three on register (council, three_ended_on, kind, three_in_time, three_outcome, who, services)
     where three_ended_on is not null",
    "create index register_by_ombudsman on register (council, ended_on, ombudsman_on) where ombudsman_on is not null",
    "create index register_by_closing on register (council, closed_on, kind, learning, number, who, services)
     where closed_on is not null",
    "create index register_by_action on register (council, action_due) where action_due is not null",
    "create index register_open on register (council, is_open, number, received_on, who, services, case_id)
     where is_open = true",
    // The lists of the queue and their counts, which look at open cases only.
    "create index cases_open on cases (council, is_open, due_on, id, owner, suspended, advocacy_missing,
        waits_for_statement, waits_for_provider, letters_waiting, undelivered) where is_open = true",
    // The newest change, of however many that were made at one moment.
    "drop index cases_by_council_changed_at",
    "create index cases_by_change on cases (council, changed_at, id)",
    // Empty but for what a version before m0003 wrote: asked at every start.
    "create index cases_to_rebuild on cases (council) where stage = ''",
    "create index cases_by_journey on cases (council, is_open, journey, queue_order, id)",
    // Earlier years' printed figures, and what only the council knows (R10.3). `year` is that in which it begins.
    "create table totals (
        council text not null,
        year bigint not null,
        table_id text not null,
        row_id text not null,
        column_id text not null default '',
        value bigint not null,
        primary key (council, year, table_id, row_id, column_id)
    )",
    // One row per file that was brought along: who, when, which, and what came of it.
    "create table imports (
        id {uuid} not null primary key,
        council text not null,
        at bigint not null,
        staff_id varchar,
        what text not null,
        file text not null,
        hash text not null,
        added bigint not null,
        same bigint not null,
        changed bigint not null
    )",
    "create index imports_by_council_at on imports (council, at)",
    // One row per annual report that somebody has worked on: its words, and its figures once they stand still. Drafts
    // may hold names, so both are sealed.
    "create table reports (
        id {uuid} not null primary key,
        council text not null,
        year bigint not null,
        state text not null,
        seen bigint not null,
        since bigint,
        data_key {blob} not null,
        words {blob} not null,
        kept {blob}
    )",
    "create unique index reports_by_council_year on reports (council, year)",
    // What was done to the reports, and by whom. Rows are only ever added.
    "create table report_acts (
        id {uuid} not null primary key,
        council text not null,
        year bigint not null,
        act text not null,
        staff_id varchar not null,
        happened_at bigint not null
    )",
    "create index report_acts_by_council_year on report_acts (council, year)",
    // Assurance reports that were kept, to show later what was known on a day. Nothing that a person wrote.
    "create table kept_assurance (
        council text not null,
        day text not null,
        staff_id varchar not null,
        kept_at bigint not null,
        kept text not null,
        primary key (council, day)
    )",
];
