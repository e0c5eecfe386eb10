//! The annual report of a year: its words, and its figures once they stand still.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `reports`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// The calendar year in which it begins.
    pub year: i64,
    pub state: String,
    /// How often it was changed.
    pub seen: i64,
    /// Microseconds, UTC: since when it is frozen or published.
    pub since: Option<i64>,
    pub data_key: Sealed,
    /// What staff wrote, by section.
    pub words: Sealed,
    /// The report as it was frozen.
    pub kept: Option<Sealed>,
    /// What staff wrote into its covering report, by part.
    pub covering: Option<Sealed>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
