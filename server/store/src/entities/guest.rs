//! Who comes in from outside: their link, their code and where they are signed in.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `guests`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guests")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub case_id: Uuid,
    /// 1, 2, 3, … within the case.
    pub number: i64,
    /// [`rules::case::GuestDuty`], by slug.
    pub duty: String,
    /// The last day, a Europe/London date.
    pub until: String,
    /// The SHA-256 of the token of their link, and the token, sealed; none once it opens nothing any more.
    pub token_hash: Option<Vec<u8>>,
    pub token: Option<Sealed>,
    /// A keyed hash of the code that they were told.
    pub code_hash: Vec<u8>,
    /// How often a wrong code was typed since the last right one.
    pub wrong_tries: i64,
    /// The SHA-256 of the token in the cookie of the browser in which they are.
    pub session_hash: Option<Vec<u8>>,
    /// Microseconds, UTC.
    pub session_began_at: Option<i64>,
    /// Microseconds, UTC.
    pub session_used_at: Option<i64>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
