//! What a council calls something in its earlier records.

use sea_orm::entity::prelude::*;

/// A row of `own_words`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "own_words")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// The name of a table of words in the profile: `headings`, `natures`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub list: String,
    /// The council's own.
    #[sea_orm(primary_key, auto_increment = false)]
    pub word: String,
    /// Ours.
    pub meaning: String,
    /// Microseconds, UTC.
    pub kept_at: i64,
    /// Who said so.
    pub staff_id: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
