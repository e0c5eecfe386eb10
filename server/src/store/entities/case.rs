//! What the events of a case add up to, for lists and searches.

use sea_orm::entity::prelude::*;

/// A row of `cases`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    pub reference: String,
    pub journey: String,
    pub received_on: String,
    pub danger: bool,
    pub freeze: bool,
    pub by_child: bool,
    pub category: Option<String>,
    pub advocacy: String,
    pub owner: Option<String>,
    pub acknowledged_on: Option<String>,
    pub undelivered: bool,
    pub is_open: bool,
    pub due_on: Option<String>,
    pub queue_order: String,
    /// How many events it has.
    pub events: i64,
    /// Microseconds, UTC.
    pub changed_at: i64,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
