//! By what somebody knows a case again without opening its page, for lists of cases that they may open.

use std::collections::HashMap;

use rules::case::Case;
use rules::find::{begins, child};
use rules::intake::{Answers, Name};
use rules::register::StageOutcome;
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, Result, Row,
    entities::case_key::case_keys,
    entities::{case, case_key},
    queue::row_of,
    sight::cases_for,
};

/// So much of a story is shown, in characters.
const BEGINNING: usize = 80;

/// By what somebody knows a case again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// What they want to be called.
    pub name: Option<String>,
    /// What the child is called, or the person that somebody speaks for.
    pub child: Option<String>,
    /// How the story begins.
    pub begins: Option<String>,
    /// It should not be there: recorded in error, or twice.
    pub is_void: bool,
}

impl Told {
    /// What a case says of these.
    #[must_use]
    pub fn of(case: &Case, answers: &Answers) -> Self {
        let Name { name, full, .. } = answers.get().unwrap_or_default();
        let point = || Some(case.points.first()?.what.clone());
        Self {
            name: name.or(full),
            child: child(answers),
            begins: begins(answers, BEGINNING).or_else(point),
            is_void: matches!(
                case.discontinued_as,
                Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
            ),
        }
    }
}

impl CouncilStore {
    /// What each of these says, of those that they may open and that can be opened; each of them is opened for it.
    pub(super) async fn told(
        &self,
        reader: CaseReader<'_>,
        ids: &[Uuid],
    ) -> Result<HashMap<Uuid, Told>> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let files = case_keys(self)
            .filter(case_key::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        let opened = reader.open_some(self, files).await?;
        let told = |(id, (open, answers)): (Uuid, (super::OpenCase, Answers))| {
            (id, Told::of(&open.case, &answers))
        };
        Ok(opened.into_iter().map(told).collect())
    }

    /// The rows of these, with what each says; without those that they may not open.
    pub(super) async fn told_rows(
        &self,
        reader: CaseReader<'_>,
        ids: &[Uuid],
    ) -> Result<HashMap<Uuid, Row>> {
        let mut told = self.told(reader, ids).await?;
        if told.is_empty() {
            return Ok(HashMap::new());
        }
        let found = cases_for(self, reader.by)
            .filter(case::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        let names = self.staff_names().await?;
        let mut rows = HashMap::new();
        for row in found {
            if let Some(told) = told.remove(&row.id) {
                let shown = row_of(&row, &names)?;
                rows.insert(
                    row.id,
                    Row {
                        told: Some(told),
                        ..shown
                    },
                );
            }
        }
        Ok(rows)
    }
}
