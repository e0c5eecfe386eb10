//! What never changes about a representation, and the key to what is sealed in its events.

use sea_orm::Select;
use sea_orm::entity::prelude::*;

use rules::reference::Reference;

use crate::CouncilStore;
use crate::case_reader::key::CaseKey;

/// A row of `case_keys`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_keys")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub reference: String,
    /// The draft that was sent; unique, so that none is sent twice.
    pub draft_id: Uuid,
    /// The version of the questions.
    pub version: i64,
    pub language: String,
    pub data_key: CaseKey,
    /// Microseconds, UTC.
    pub made_at: i64,
    /// The day on which the case was deleted: nothing opens with this key any more, and there is none.
    pub deleted_on: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The file with this reference; none when the council has none.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn file_of(
    store: &CouncilStore,
    reference: &Reference,
) -> crate::Result<Option<Model>> {
    let found = case_keys(store).filter(Column::Reference.eq(reference.as_str()));
    Ok(found.one(store.reader()).await?)
}

/// The keys of the cases that are kept: of those that were deleted there is nothing to open.
pub(crate) fn case_keys(store: &CouncilStore) -> Select<Entity> {
    Entity::find()
        .filter(Column::Council.eq(store.council()))
        .filter(Column::DeletedOn.is_null())
}
