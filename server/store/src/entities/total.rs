//! Earlier years' printed figures, and those that only the council knows.

use sea_orm::entity::prelude::*;

/// A row of `totals`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "totals")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// The calendar year in which it begins.
    #[sea_orm(primary_key, auto_increment = false)]
    pub year: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub table_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub row_id: String,
    /// Empty where the table has no columns.
    #[sea_orm(primary_key, auto_increment = false)]
    pub column_id: String,
    /// Pence where it is money.
    pub value: i64,
    /// The percentage that was printed beside it, without its sign.
    pub percent: Option<String>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
