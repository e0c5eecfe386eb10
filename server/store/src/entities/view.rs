//! Who opened which case, for what, and when.

use sea_orm::entity::prelude::*;

/// A row of `views`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "views")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub case_id: Uuid,
    /// The key of an account, or what else they are, such as `portal`.
    pub staff_id: String,
    /// What for, such as `work`.
    pub purpose: String,
    /// Microseconds, UTC.
    pub seen_at: i64,
    /// The block that covers it; none until one does.
    pub block: Option<i64>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
