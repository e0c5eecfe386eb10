//! The accounts of the complaints team.

use sea_orm::entity::prelude::*;

/// A row of `staff`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub council: String,
    pub name: String,
    /// In lower case.
    pub email: String,
    pub password_hash: String,
    pub disabled: bool,
    /// `reader`, `officer` or `manager`.
    pub role: String,
    /// Microseconds, UTC.
    pub made_at: i64,
    /// Until when a password works that somebody else chose; microseconds, UTC. None when they chose it.
    pub given_until: Option<i64>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
