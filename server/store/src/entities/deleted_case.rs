//! What is known of a case that was deleted.

use sea_orm::entity::prelude::*;

/// A row of `deleted_cases`. All dates are Europe/London dates.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deleted_cases")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// A keyed hash; nobody without the master key can tell whose it is.
    pub reference_hash: Vec<u8>,
    /// The kind, and what was found if anything was.
    pub kept_as: String,
    /// How many years it was kept for.
    pub years: i64,
    pub ended_on: String,
    pub noticed_on: String,
    pub deleted_on: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
