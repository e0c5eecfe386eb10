//! The letters of the procedure: their words, and whether they have left.

use sea_orm::entity::prelude::*;

use crate::store::Sealed;

/// A row of `letters`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letters")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub case_id: Uuid,
    /// 1, 2, 3, … within the case.
    pub number: i64,
    /// [`rules::letter::Letter`], by slug.
    pub letter: String,
    pub state: String,
    /// The text in force.
    pub words: Sealed,
    /// The SHA-256 of the token with which it is read, and the token, sealed; none until it is sent by e-mail.
    pub token_hash: Option<Vec<u8>>,
    pub token: Option<Sealed>,
    /// Microseconds, UTC.
    pub changed_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
