//! How many events a case has, and how many of them a block covers.

use sea_orm::entity::prelude::*;

/// A row of `case_heads`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_heads")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    pub council: String,
    pub events: i64,
    /// So many of them, from the first, a block covers.
    pub covered: i64,
    /// See `Link::head`; none until it is worked out.
    pub mac: Option<Vec<u8>>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
