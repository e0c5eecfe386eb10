//! The list that is on its way, or that was the last to come.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `arrivals`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "arrivals")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    pub id: Uuid,
    /// `checking`, `writing`, `clearing` or `over`.
    pub state: String,
    /// What became of it; null while nobody knows.
    pub ended: Option<String>,
    /// Microseconds, UTC.
    pub at: i64,
    /// Null: at the command line.
    pub staff_id: Option<String>,
    /// The name of the file.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
    /// How many cases are new.
    pub added: i64,
    /// How many are here already.
    pub same: i64,
    /// How many are here and change.
    pub changed: i64,
    /// How many are here and differ, but stay.
    pub kept: i64,
    /// How many of the new ones are open.
    pub open_ones: i64,
    /// The year that is not over, where cases were received in it, and how many.
    pub year: Option<i64>,
    pub unfinished: i64,
    /// How many are ready.
    pub ready: i64,
    /// Microseconds, UTC.
    pub busy_until: i64,
    pub data_key: Sealed,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
