//! How often a program opened many cases in one go, and for what.

use sea_orm::entity::prelude::*;

/// A row of `case_runs`: one a day for each program and purpose.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_runs")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub council: String,
    /// Which program, such as `portal`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub program: String,
    /// What for, such as `rebuild`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub purpose: String,
    /// On which day, a Europe/London date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: String,
    /// How often on that day.
    pub runs: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
