//! Rows of the record of use, views and events, covered at once; only added.

use sea_orm::entity::prelude::*;

/// A row of `audit_blocks`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_blocks")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// 0, 1, 2, … within the council.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    /// Microseconds, UTC.
    pub made_at: i64,
    /// See `Leaf`.
    pub leaves: Vec<u8>,
    /// Of all this and of the block before.
    pub mac: Vec<u8>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
