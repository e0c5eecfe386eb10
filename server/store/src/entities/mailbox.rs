//! How often the portal wrote by itself to one mailbox.

use sea_orm::entity::prelude::*;

/// A row of `mailboxes`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mailboxes")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// A keyed hash; nobody without the master key can tell whose it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub mailbox_hash: Vec<u8>,
    /// Microseconds, UTC, with spaces between.
    pub written_at: String,
    /// The last of them.
    pub last_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
