//! The letters of the procedure: their words, and whether they have left.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `letters`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letters")]
pub(crate) struct Model {
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
    /// Microseconds, UTC: when the link was made that the token is in.
    pub link_made_at: Option<i64>,
    /// How often a wrong reference was typed for that link.
    pub wrong_tries: i64,
    /// Microseconds, UTC: when it was first opened.
    pub opened_at: Option<i64>,
    /// Microseconds, UTC.
    pub changed_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
