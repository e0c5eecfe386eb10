//! The accounts of the complaints team.

use sea_orm::entity::prelude::*;

/// A row of `staff`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub council: String,
    pub name: String,
    /// In lower case.
    pub email: String,
    pub password_hash: String,
    pub disabled: bool,
    /// The name of what it is for, such as `officer`.
    pub role: String,
    /// Microseconds, UTC.
    pub made_at: i64,
    /// Until when a password works that somebody else chose; microseconds, UTC. None when they chose it.
    pub given_until: Option<i64>,
    /// When they last used the portal; microseconds, UTC, at most a minute behind. None when they never did, or not since
    /// this is written down.
    pub seen_at: Option<i64>,
    /// Since when a second factor is asked for; microseconds, UTC. None when they have none.
    pub second_factor_at: Option<i64>,
    /// Whether they may sign in with the council's directory.
    pub by_directory: bool,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
