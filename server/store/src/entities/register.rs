//! The register: one row per entry, worked out from the events.

use sea_orm::entity::prelude::*;

/// A row of `register`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "register")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// 0 for the first entry of a case, 1 for the second.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub council: String,
    pub kind: String,
    pub received_on: String,
    /// The last day on which anything of it can be counted; 9999-12-31 while something of it is open.
    pub ended_on: String,
    pub closed_on: Option<String>,
    pub is_open: bool,
    pub who: Option<String>,
    /// Each between bars.
    pub services: String,
    pub one_ended_on: Option<String>,
    pub one_outcome: Option<String>,
    /// Whether the reply left in time; null where none left.
    pub one_in_time: Option<bool>,
    pub two_asked_on: Option<String>,
    pub two_ended_on: Option<String>,
    pub two_outcome: Option<String>,
    pub two_in_time: Option<bool>,
    pub three_asked_on: Option<String>,
    pub three_ended_on: Option<String>,
    pub three_outcome: Option<String>,
    pub three_in_time: Option<bool>,
    /// The day of the Ombudsman's first word.
    pub ombudsman_on: Option<String>,
    pub learning: String,
    /// When the earliest action that is not done is due.
    pub action_due: Option<String>,
    /// The whole entry, as JSON.
    pub entry: String,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
