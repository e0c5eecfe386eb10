//! Equality answers, apart from the cases.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `equality`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "equality")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// HMAC of the case, so that nothing is counted twice and nothing can be joined without the master key.
    pub case_hash: Vec<u8>,
    /// The version of the questions.
    pub version: i64,
    pub data_key: Sealed,
    pub answers: Sealed,
    /// The first day of the year in which they were given, where their case was deleted.
    pub received_in: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
