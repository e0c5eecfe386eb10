//! The counting rules that were put in force. Rows are only ever added; the newest holds.

use sea_orm::entity::prelude::*;

/// A row of `report_rules`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_rules")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// From 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    /// Microseconds, UTC.
    pub put_at: i64,
    pub staff_id: String,
    pub reason: String,
    /// The version that was put back; 0 for the rules of the profile.
    pub back_to: Option<i64>,
    /// As JSON; none where those of the profile hold.
    pub rules: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
