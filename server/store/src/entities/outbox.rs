//! The messages that must leave, and how they fared.

use sea_orm::entity::prelude::*;

/// A row of `outbox`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// The case that it is about, if it is about one.
    pub case_id: Option<Uuid>,
    /// The name of the message.
    pub message: String,
    /// What it is about besides its case, as JSON (`Topic`); rows of builds up to November 2026 have words joined by blanks.
    pub about: Option<String>,
    /// One message of a name about the same.
    pub dedupe: String,
    /// The same at every try, so that a mailbox can fold copies.
    pub message_id: String,
    /// 0 goes before 1.
    pub urgency: i64,
    pub state: String,
    pub tries: i64,
    /// Microseconds, UTC, as all times here.
    pub made_at: i64,
    pub next_try_at: i64,
    pub leased_until: i64,
    pub leased_by: Option<Uuid>,
    pub done_at: Option<i64>,
    /// When somebody sent it again.
    pub sent_again_at: Option<i64>,
    /// A code such as `451` or `timeout`; never an address.
    pub fault: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
