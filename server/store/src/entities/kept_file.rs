//! The files of cases: which there are, how far each is checked, and its key.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `kept_files`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kept_files")]
pub(crate) struct Model {
    /// Under this number the file lies in its folder, and the event has it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub case_id: Uuid,
    pub file_key: Sealed,
    /// [`crate::FileState`].
    pub state: String,
    /// Microseconds, UTC: when it came into this state.
    pub changed_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
