//! Somebody's request for what is held on them.

use sea_orm::entity::prelude::*;

use crate::Sealed;

/// A row of `subject_requests`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "subject_requests")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub council: String,
    /// From 1, within the council.
    pub number: i64,
    /// The account that wrote it down.
    pub staff_id: String,
    /// Days of Europe/London, as all dates here.
    pub received_on: String,
    /// When they were told that it takes longer.
    pub extended_on: Option<String>,
    pub answered_on: Option<String>,
    /// The account for which the file was made, as `words` says it too: it is not read.
    pub made_by: Option<String>,
    /// The number of the file in the place of files.
    pub file_id: Option<Uuid>,
    pub file_bytes: Option<i64>,
    /// The last day on which the file is kept.
    pub file_until: Option<String>,
    pub data_key: Sealed,
    /// Who asked, and what staff marked.
    pub words: Sealed,
    /// What the file says, until it is made.
    pub document: Option<Sealed>,
    /// What opens the file.
    pub file_key: Option<Sealed>,
}

/// Joined by hand where needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
