//! Since when a case stands among those that are deleted soon.

use sea_orm::entity::prelude::*;

/// A row of `deletion_notices`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deletion_notices")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// A Europe/London date.
    pub noticed_on: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
