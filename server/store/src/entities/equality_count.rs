//! How often an equality answer was given by people whose case was deleted.

use sea_orm::entity::prelude::*;

/// A row of `equality_counts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "equality_counts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// The first day of the year of reports in which their cases were received.
    #[sea_orm(primary_key, auto_increment = false)]
    pub received_in: String,
    /// The question and its field, such as `about-you-age`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub question: String,
    /// The answer.
    #[sea_orm(primary_key, auto_increment = false)]
    pub answer: String,
    /// How often.
    pub times: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
