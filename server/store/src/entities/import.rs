//! Which files were imported, by whom, and what came of each.

use sea_orm::entity::prelude::*;

/// A row of `imports`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// Microseconds, UTC.
    pub at: i64,
    /// Null: at the command line.
    pub staff_id: Option<String>,
    /// `cases` or `totals`.
    pub what: String,
    /// The name of the file.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
    pub added: i64,
    pub same: i64,
    pub changed: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
