//! Assurance reports that were kept, each a version of its day.

use sea_orm::entity::prelude::*;

/// A row of `assurance_versions`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assurance_versions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// Like 2026-11-23.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: String,
    /// 1, 2, 3, … within the day.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub staff_id: String,
    /// Microseconds, UTC.
    pub kept_at: i64,
    /// The lines of the report; nothing that a person wrote.
    pub kept: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
