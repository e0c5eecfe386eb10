//! Finding cases by what anybody remembers of them: see [`rules::find`].

use std::collections::HashMap;

use rules::case::Case;
use rules::find::{Asked, begins, child};
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

/// So many cases are shown of those that were found.
pub const MOST_HITS: usize = 50;
/// So much of a story is shown, in characters.
const BEGINNING: usize = 80;

/// What was found, the best first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// At most [`MOST_HITS`].
    pub rows: Vec<Hit>,
    /// Whether there are more.
    pub more: bool,
}

/// A case that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What the queue shows of it.
    pub row: Row,
    /// By what whoever may read it knows it again.
    pub told: Told,
    /// Whether it should not be there: recorded in error, or twice.
    pub is_void: bool,
}

/// By what somebody knows a case again without opening its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// What they want to be called.
    pub name: Option<String>,
    /// What the child is called, or the person that somebody speaks for.
    pub child: Option<String>,
    /// How the story begins.
    pub begins: Option<String>,
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
        }
    }
}

impl CouncilStore {
    /// The cases with most of what is looked for, of those that the reader may open. Each that is shown is opened for it, and
    /// leaves a view.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn find(&self, reader: CaseReader<'_>, asked: &Asked) -> Result<Hits> {
        let most = MOST_HITS as u64 + 1;
        let mut found = self.with_terms(reader.by, asked, most).await?;
        let more = found.len() > MOST_HITS;
        found.truncate(MOST_HITS);
        let ids: Vec<Uuid> = found.iter().map(|found| found.id).collect();
        if ids.is_empty() {
            return Ok(Hits::default());
        }
        let rows = cases_for(self, reader.by)
            .filter(case::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        let rows: HashMap<Uuid, case::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
        let files = case_keys(self)
            .filter(case_key::Column::Id.is_in(ids))
            .all(self.reader())
            .await?;
        let opened = reader.open_some(self, files).await?;
        let names = self.staff_names().await?;
        // The received last come first among those that were found as well.
        found.sort_by(|one, other| {
            let day = |id| rows.get(id).map(|row: &case::Model| &row.received_on);
            (other.parts, other.weight, day(&other.id)).cmp(&(one.parts, one.weight, day(&one.id)))
        });
        let mut hits = Hits {
            rows: Vec::new(),
            more,
        };
        for found in &found {
            let (Some(row), Some((open, answers))) = (rows.get(&found.id), opened.get(&found.id))
            else {
                continue;
            };
            hits.rows.push(Hit {
                row: row_of(row, &names)?,
                told: Told::of(&open.case, answers),
                is_void: matches!(
                    open.case.discontinued_as,
                    Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
                ),
            });
        }
        Ok(hits)
    }
}
