//! Assurance reports that were kept, one a day at most.

use sea_orm::entity::prelude::*;

/// A row of `kept_assurance`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kept_assurance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// Like 2026-11-23.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: String,
    pub staff_id: String,
    /// Microseconds, UTC.
    pub kept_at: i64,
    /// The lines of the report; nothing that a person wrote.
    pub kept: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
