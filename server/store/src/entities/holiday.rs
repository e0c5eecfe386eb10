//! The bank holidays of a council that keeps its own list (R8.2).

use sea_orm::entity::prelude::*;

/// A row of `bank_holidays`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bank_holidays")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// Like 2026-12-25.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: String,
    pub title: String,
    /// The version of the list, on every day of it.
    pub version: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
