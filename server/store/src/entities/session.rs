//! Who is signed in.

use sea_orm::entity::prelude::*;

/// A row of `sessions`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub(crate) struct Model {
    /// SHA-256 of the cookie.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: Vec<u8>,
    pub council: String,
    pub staff_id: String,
    /// Microseconds, UTC.
    pub opened_at: i64,
    /// Microseconds, UTC; at most a minute behind.
    pub seen_at: i64,
    /// What the browser is called, and what runs it, as somebody told us who signs in: `firefox windows`; empty where it is
    /// not known.
    pub browser: String,
    /// Whether everything was shown that the account asks for: the password, and the second factor where it has one.
    pub proved: bool,
    /// The key of the session at the directory that it came from, as a hash; empty where that gives none. None where somebody signed
    /// in here.
    pub directory: Option<String>,
    /// Whether a second factor was shown there that counts here.
    pub directory_factor: bool,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
