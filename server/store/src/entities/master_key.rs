//! Which master key this database is sealed with.

use sea_orm::entity::prelude::*;

/// A row of `master_keys`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "master_keys")]
pub(crate) struct Model {
    /// A keyed hash of nothing: tells keys apart and nothing else.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
