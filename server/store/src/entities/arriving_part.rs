//! Rows of a list that is on its way, as they were read.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `arriving_parts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "arriving_parts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// 0, 1, 2, … within the list.
    pub number: i64,
    pub rows: Sealed,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
