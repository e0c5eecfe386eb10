//! What the events of a case add up to, for lists and searches.

use sea_orm::entity::prelude::*;

/// A row of `cases`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases")]
pub(crate) struct Model {
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
    pub owner: Option<String>,
    pub undelivered: bool,
    pub is_open: bool,
    /// What it is taken to be, and how far it has come; empty before the first rebuild (m0003).
    pub pathway: String,
    pub stage: String,
    pub advocacy_missing: bool,
    pub suspended: bool,
    pub waits_for_statement: bool,
    pub waits_for_provider: bool,
    pub letters_waiting: bool,
    pub due_clock: Option<String>,
    pub due_on: Option<String>,
    /// Every date to keep, the next first, each a clock and a day.
    pub dues: String,
    pub queue_order: String,
    /// How many events it has.
    pub events: i64,
    /// Microseconds, UTC.
    pub changed_at: i64,
    /// The version of the list of bank holidays from which its dates follow.
    pub calendar: i64,
    /// The kind, and what was found if anything was, such as `statutory upheld`; empty before it was worked out (m0031).
    pub kept_as: String,
    /// The last day on which something was done; none as long as something is to be done.
    pub ended_on: Option<String>,
    /// Since when its records are held.
    pub held_on: Option<String>,
    /// The references of the cases that are the same, with bars between.
    pub same_cases: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
