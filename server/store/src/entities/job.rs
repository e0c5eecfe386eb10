//! Work that is to be done and has no message.

use sea_orm::entity::prelude::*;

/// A row of `jobs`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// The name of the job, such as `rebuild-cases`.
    pub kind: String,
    /// The job as JSON; nothing that a person wrote.
    pub payload: String,
    /// The case that it is about, if it is about one.
    pub case_id: Option<Uuid>,
    /// One job of these words.
    pub dedupe: String,
    /// 0 goes before 1.
    pub urgency: i64,
    /// `waiting` or `done`.
    pub state: String,
    /// How often it could not be done.
    pub tries: i64,
    /// Microseconds, UTC, as all times here.
    pub made_at: i64,
    pub next_try_at: i64,
    pub leased_until: i64,
    pub leased_by: Option<Uuid>,
    pub done_at: Option<i64>,
    /// Why it could not be done, as a code such as `unavailable`.
    pub fault: Option<String>,
    /// How much of it is done, and how much there is.
    pub done: i64,
    pub total: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
