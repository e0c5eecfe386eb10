//! The key of a council's blocks, and how many there are.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `audit_heads`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_heads")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// What the key is bound to.
    pub id: Uuid,
    pub data_key: Sealed,
    pub blocks: i64,
    /// Of their number and the last of them.
    pub mac: Vec<u8>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
