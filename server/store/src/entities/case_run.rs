//! When a program opened many cases in one go, and for what.

use sea_orm::entity::prelude::*;

/// A row of `case_runs`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_runs")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// Which program, such as `portal`.
    pub program: String,
    /// What for, such as `rebuild`.
    pub purpose: String,
    /// Microseconds, UTC.
    pub began_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
