//! Second factors.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

/// A row of `second_factors`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factors")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub staff_id: String,
    pub data_key: Sealed,
    /// In base 32, sealed.
    pub secret: Sealed,
    /// Microseconds, UTC.
    pub begun_at: i64,
    /// Since when it is asked for; microseconds, UTC. None when it was only begun.
    pub proved_at: Option<i64>,
    /// The step of time of the last code that was used.
    pub last_step: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
