//! Everything that happened, in order; never changed.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `events`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub case_id: Uuid,
    /// 0, 1, 2, … within the case.
    pub number: i64,
    /// Microseconds, UTC.
    pub happened_at: i64,
    /// The Europe/London civil date.
    pub happened_on: String,
    /// The member of staff who did it.
    pub staff_id: Option<String>,
    /// What kind of event it is, such as `suspend`.
    pub event: String,
    /// The whole event, sealed.
    pub words: Option<Sealed>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
