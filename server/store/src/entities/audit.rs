//! What somebody did or saw; only added.

use sea_orm::entity::prelude::*;

/// A row of `audit`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// Microseconds, UTC.
    pub at: i64,
    /// The key of an account, or what else they are, such as `portal`.
    pub who: String,
    /// What they did, such as `sign-in`.
    pub what: String,
    /// Which list, file, role or setting, such as `queue`.
    pub which: Option<String>,
    /// The case, if it is about one; it may be gone since.
    pub case_id: Option<Uuid>,
    /// The account that it was done to.
    pub about: Option<String>,
    /// A keyed hash of the network address.
    pub address: Option<String>,
    /// `done` or `refused`.
    pub outcome: String,
    /// The block that covers it; none until one does.
    pub block: Option<i64>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
