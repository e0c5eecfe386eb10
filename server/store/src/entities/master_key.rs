//! Which master keys this database is sealed with: one, or two while one replaces the other.

use sea_orm::entity::prelude::*;

use crate::sealed::Sealed;

/// A row of `master_keys`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "master_keys")]
pub(crate) struct Model {
    /// A keyed hash of nothing: tells keys apart and nothing else.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// `sealing`, or `leaving` while another replaces it.
    pub state: String,
    /// Since when it seals: microseconds, UTC; none for the first.
    pub since: Option<i64>,
    /// The id of the key that it replaced; none for the first.
    pub replaced: Option<String>,
    /// While one replaces the other: this key, sealed with the other one.
    pub handed_on: Option<Sealed>,
    /// What keyed hashes are made with, sealed with this key; none for the first, whose own bytes make them.
    pub hashes: Option<Sealed>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
