//! What was done to the annual reports, and by whom. Rows are only ever added.

use sea_orm::entity::prelude::*;

/// A row of `report_acts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_acts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// The calendar year in which it begins.
    pub year: i64,
    pub act: String,
    pub staff_id: String,
    /// Microseconds, UTC.
    pub happened_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
