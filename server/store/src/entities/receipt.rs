//! What a visitor has sent, for as long as their cookie is known.

use sea_orm::entity::prelude::*;

/// A row of `receipts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "receipts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// SHA-256 of the cookie.
    pub token_hash: Vec<u8>,
    pub case_id: Uuid,
    pub journey: String,
    /// Microseconds, UTC.
    pub sent_at: i64,
    /// The equality questions were answered or skipped.
    pub equality_done: bool,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
