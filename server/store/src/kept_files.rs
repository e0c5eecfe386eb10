//! The files of cases: how far each is checked, and the key that opens it. What is in a file lies in a folder, sealed; without
//! the key of its case nobody opens it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    CaseRun, CouncilStore, OpenCase, Result, StoreError, Tx,
    entities::case_key::case_keys,
    entities::{case_key, kept_file},
    names::{micros, name_of, named},
    seal::Place,
};

/// How far a file is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileState {
    /// It waits to be checked for viruses: nobody opens it.
    Waiting,
    /// No virus is known in it.
    Clean,
    /// There is a virus in it: what was in it is deleted.
    Harmful,
    /// Somebody took it out of the case: what was in it is deleted.
    Removed,
}

/// A file that waits to be checked.
pub struct FileToCheck {
    /// Its number.
    pub id: Uuid,
    /// What opens it, as text.
    pub key: Zeroizing<String>,
}

impl FileState {
    /// `waiting`, `clean`, `harmful` or `removed`.
    #[must_use]
    pub fn name(self) -> String {
        name_of(&self)
    }
}

impl Tx {
    /// Adds a file to those of a case; it waits to be checked.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn add_kept_file(
        &self,
        open: &OpenCase,
        id: Uuid,
        key: &str,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let row = kept_file::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            case_id: Set(open.id),
            file_key: Set(open.key.seal(key_of(id), key)),
            state: Set(FileState::Waiting.name()),
            changed_at: Set(micros(at)),
        };
        kept_file::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// Says how far a file of this council is checked.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_file_state(
        &self,
        id: Uuid,
        state: FileState,
        at: DateTime<Utc>,
    ) -> Result<()> {
        use sea_orm::sea_query::Expr;
        kept_file::Entity::update_many()
            .filter(kept_file::Column::Council.eq(self.council()))
            .filter(kept_file::Column::Id.eq(id))
            // What was taken out meanwhile stays out.
            .filter(kept_file::Column::State.ne(FileState::Removed.name()))
            .col_expr(kept_file::Column::State, Expr::value(state.name()))
            .col_expr(kept_file::Column::ChangedAt, Expr::value(micros(at)))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// How far the files of a held case are checked, by number.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn file_states(&self, open: &OpenCase) -> Result<BTreeMap<String, FileState>> {
        let rows = of_case(open.id).all(&self.on).await?;
        rows.iter().map(state_of).collect()
    }
}

impl CouncilStore {
    /// How far the files of a case are checked, by number.
    pub(super) async fn file_states(&self, case_id: Uuid) -> Result<BTreeMap<String, FileState>> {
        let rows = of_case(case_id).all(self.reader()).await?;
        rows.iter().map(state_of).collect()
    }

    /// What opens a file of a case that is open, as text; none when the case has no such file, or it may not be opened.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn file_key(&self, open: &OpenCase, id: Uuid) -> Result<Option<Zeroizing<String>>> {
        let row = of_case(open.id).filter(kept_file::Column::Id.eq(id));
        let row = row.filter(kept_file::Column::State.eq(FileState::Clean.name()));
        let Some(row) = row.one(self.reader()).await? else {
            return Ok(None);
        };
        let key = open.key.open(key_of(id), &row.file_key)?;
        Ok(Some(Zeroizing::new(key)))
    }

    /// Some of the files that wait to be checked, the first first; `after` is the last one seen.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn files_to_check(
        &self,
        run: &CaseRun,
        after: Option<Uuid>,
        most: u64,
    ) -> Result<Vec<FileToCheck>> {
        let mut rows = kept_file::Entity::find()
            .filter(kept_file::Column::Council.eq(self.council()))
            .filter(kept_file::Column::State.eq(FileState::Waiting.name()));
        if let Some(after) = after {
            rows = rows.filter(kept_file::Column::Id.gt(after));
        }
        let rows = rows
            .order_by_asc(kept_file::Column::Id)
            .limit(most)
            .all(self.reader())
            .await?;
        let mut waiting = Vec::new();
        for row in rows {
            let file = case_keys(self).filter(case_key::Column::Id.eq(row.case_id));
            let file = file.one(self.reader()).await?;
            let file = file.ok_or(StoreError::Damaged("kept_files"))?;
            let key = run.key(self, &file).await?;
            let key = key.open(key_of(row.id), &row.file_key)?;
            waiting.push(FileToCheck {
                id: row.id,
                key: Zeroizing::new(key),
            });
        }
        Ok(waiting)
    }

    /// How far these files of this council are checked; those that it does not know are left out.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn states_of_files(
        &self,
        ids: impl Iterator<Item = Uuid>,
    ) -> Result<BTreeMap<Uuid, FileState>> {
        let rows = kept_file::Entity::find()
            .filter(kept_file::Column::Council.eq(self.council()))
            .filter(kept_file::Column::Id.is_in(ids))
            .all(self.reader())
            .await?;
        let state = |row: kept_file::Model| Ok((row.id, named(&row.state, "state")?));
        rows.into_iter().map(state).collect()
    }
}

fn of_case(case_id: Uuid) -> sea_orm::Select<kept_file::Entity> {
    kept_file::Entity::find().filter(kept_file::Column::CaseId.eq(case_id))
}

fn state_of(row: &kept_file::Model) -> Result<(String, FileState)> {
    Ok((row.id.to_string(), named(&row.state, "state")?))
}

fn key_of(row: Uuid) -> Place {
    Place::new("kept_files", row, "file_key")
}
