//! Who somebody is at the council's directory.

use sea_orm::entity::prelude::*;

/// A row of `directory_links`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "directory_links")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// The address by which the directory names itself.
    #[sea_orm(primary_key, auto_increment = false)]
    pub issuer: String,
    /// Their key there.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    pub staff_id: String,
    /// Microseconds, UTC.
    pub linked_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
