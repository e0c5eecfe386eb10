//! Finding cases by what anybody remembers of them, and those that a case may belong with: see [`rules::find`].

use std::collections::HashMap;

use rules::find::{Asked, Likeness, alike};
use rules::intake::Answers;
use rules::reference::Reference;
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, Result, Row,
    entities::case_key,
    entities::case_key::{case_keys, file_of},
    terms::search::Breadth,
};

/// So many cases are shown of those that were found.
pub const MOST_HITS: usize = 50;
/// So many are shown of those that a case may belong with.
pub const MOST_ALIKE: usize = 5;

/// What was found, the best first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// At most [`MOST_HITS`].
    pub rows: Vec<Row>,
    /// Whether there are more.
    pub more: bool,
}

impl CouncilStore {
    /// The cases with most of what is looked for, of those that the reader may open. Each that is shown is opened for it, and
    /// leaves a view.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn find(
        &self,
        reader: CaseReader<'_>,
        asked: &Asked,
        breadth: Breadth,
    ) -> Result<Hits> {
        let most = MOST_HITS as u64 + 1;
        let mut found = self.with_terms(reader.by, asked, (most, breadth)).await?;
        let more = found.len() > MOST_HITS;
        found.truncate(MOST_HITS);
        let ids: Vec<Uuid> = found.iter().map(|found| found.id).collect();
        let mut rows = self.told_rows(reader, &ids).await?;
        // The received last come first among those that were found as well.
        found.sort_by(|one, other| {
            let day = |id| rows.get(id).map(|row: &Row| row.listed.received_on);
            (other.parts, other.weight, day(&other.id)).cmp(&(one.parts, one.weight, day(&one.id)))
        });
        let rows = found.iter().filter_map(|found| rows.remove(&found.id));
        Ok(Hits {
            rows: rows.collect(),
            more,
        })
    }

    /// The cases that this one may belong with, of those that the reader may open, with what they have in common: those with
    /// most in common first, then the last that were recorded; at most [`MOST_ALIKE`], without those that are linked with it already.
    /// Each is opened for it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn alike(
        &self,
        reader: CaseReader<'_>,
        of: &Reference,
        answers: &Answers,
        linked: &[&str],
    ) -> Result<Vec<(Row, Vec<Likeness>)>> {
        let Some(this) = file_of(self, of).await? else {
            return Ok(Vec::new());
        };
        let most = (MOST_ALIKE as u64 + 1, Breadth::default());
        let mut in_common: HashMap<Uuid, Vec<Likeness>> = HashMap::new();
        for (likeness, asked) in alike(answers) {
            let all = i64::try_from(asked.parts.len()).unwrap_or(i64::MAX);
            let found = self.with_terms(reader.by, &asked, most).await?;
            for found in found.into_iter().filter(|found| found.parts == all) {
                let known = in_common.entry(found.id).or_default();
                if !known.contains(&likeness) {
                    known.push(likeness);
                }
            }
        }
        in_common.remove(&this.id);
        for linked in self.ids_of(linked).await? {
            in_common.remove(&linked);
        }
        let mut alike: Vec<(Uuid, Vec<Likeness>)> = in_common.into_iter().collect();
        alike.sort_by_key(|(id, likenesses)| std::cmp::Reverse((likenesses.len(), *id)));
        alike.truncate(MOST_ALIKE);
        let ids: Vec<Uuid> = alike.iter().map(|(id, _)| *id).collect();
        let mut rows = self.told_rows(reader, &ids).await?;
        let shown = alike
            .into_iter()
            .filter_map(|(id, likenesses)| Some((rows.remove(&id)?, likenesses)));
        Ok(shown.collect())
    }

    /// What lists show of the cases with these references, in their order, with what they say; without those that the reader
    /// may not open.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn rows_of(&self, reader: CaseReader<'_>, references: &[&str]) -> Result<Vec<Row>> {
        let ids = self.ids_of(references).await?;
        let rows = self.told_rows(reader, &ids).await?;
        let mut rows: Vec<Row> = rows.into_values().collect();
        let place = |row: &Row| {
            references
                .iter()
                .position(|one| *one == row.reference.as_str())
        };
        rows.sort_by_key(place);
        Ok(rows)
    }

    async fn ids_of(&self, references: &[&str]) -> Result<Vec<Uuid>> {
        if references.is_empty() {
            return Ok(Vec::new());
        }
        let files = case_keys(self)
            .filter(case_key::Column::Reference.is_in(references.iter().copied()))
            .all(self.reader())
            .await?;
        Ok(files.into_iter().map(|file| file.id).collect())
    }
}
