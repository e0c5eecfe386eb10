//! What cases are found by, as keyed hashes.

use sea_orm::entity::prelude::*;

/// A row of `case_terms`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_terms")]
pub(crate) struct Model {
    /// The keyed hash of a term, its first 64 bits.
    #[sea_orm(primary_key, auto_increment = false)]
    pub term: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// Where in the case it stands: see [`rules::find::Place`].
    #[sea_orm(primary_key, auto_increment = false)]
    pub place: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
