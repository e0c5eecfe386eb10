//! Changes of the list of bank holidays, with the list before and after each (R8.2).

use sea_orm::entity::prelude::*;

/// A row of `bank_holiday_changes`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bank_holiday_changes")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// The version that the list has since.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    /// Microseconds, UTC.
    pub changed_at: i64,
    pub staff_id: String,
    pub reason: String,
    /// Pairs of day and title, as JSON.
    pub days_before: String,
    pub days_after: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
