//! What a visitor has typed on one journey and not sent.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `drafts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "drafts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// SHA-256 of the cookie.
    pub token_hash: Vec<u8>,
    pub journey: String,
    pub data_key: Sealed,
    /// Everything typed, right or wrong, as JSON.
    pub typed: Sealed,
    /// Microseconds, UTC.
    pub touched_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
