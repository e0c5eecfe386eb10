//! The draft of a council's next counting rules; one a council.

use sea_orm::entity::prelude::*;

/// A row of `report_rules_drafts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_rules_drafts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// How often it was changed, also before it was given up and begun again.
    pub seen: i64,
    /// Microseconds, UTC.
    pub changed_at: i64,
    pub staff_id: String,
    /// As JSON; none while there is no draft.
    pub rules: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
