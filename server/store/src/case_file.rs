//! A case with everything on it, for the person who works on it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rules::acts::Recorded;
use rules::case::Case;
use rules::intake::Answers;
use rules::principal::Principal;
use rules::reference::Reference;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    CaseReader, CouncilStore, FileState, FiledLetter, NoticeState, Result, Row, StoreError,
    entities::case_key::file_of,
    entities::{case, outbox},
    names::moment,
    outbox::state_of,
    queue::row_of,
    sight::cases_for,
};

/// A case with everything on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// What the queue shows of it.
    pub row: Row,
    /// How it stands.
    pub case: Case,
    /// The answers as given.
    pub answers: Answers,
    /// The version of the questions.
    pub version: u32,
    /// The tag of the language in which they answered.
    pub language: String,
    /// What a form has to have seen: see [`super::OpenCase::seen`].
    pub seen: u32,
    /// What happened, oldest first.
    pub history: Vec<HistoryRow>,
    /// The automatic messages, newest first.
    pub notices: Vec<NoticeRow>,
    /// The letters of the procedure, newest first.
    pub letters: Vec<FiledLetter>,
    /// How far its files are checked, by their numbers (UUID).
    pub files: BTreeMap<String, FileState>,
    /// The names of everybody who has an account, by key.
    pub names: BTreeMap<String, String>,
}

/// An event, and who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// The event.
    pub recorded: Recorded,
    /// The name of the person who did it.
    pub who: Option<String>,
}

/// An automatic message and how it fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// The name of the message, such as `receipt`.
    pub notice: String,
    /// How it fares.
    pub state: NoticeState,
    /// Why it has not gone, such as `mailbox 550 5.1.1`.
    pub fault: Option<String>,
    /// The key of its row in the outbox.
    pub id: uuid::Uuid,
    /// How often it was tried.
    pub tries: u32,
    /// When it left or was given up; when it is tried next, as long as it waits.
    pub when: DateTime<Utc>,
}

impl CouncilStore {
    /// A case with everything on it; none when this council has no such reference, or they may not open it (R9.2).
    ///
    /// # Errors
    /// When the store cannot be read, or the case cannot be opened any more.
    pub async fn case_file(
        &self,
        reader: CaseReader<'_>,
        reference: &Reference,
    ) -> Result<Option<CaseFile>> {
        let on = self.reader();
        let Some(file) = file_of(self, reference).await? else {
            return Ok(None);
        };
        let row = case::Entity::find_by_id(file.id)
            .one(on)
            .await?
            .ok_or(StoreError::Damaged("cases"))?;
        let names = self.staff_names().await?;
        let (version, language, id) = (file.version, file.language.clone(), file.id);
        let Some((open, answers)) = reader.open_file(self, file).await? else {
            return Ok(None);
        };
        let history = open
            .history
            .into_iter()
            .map(|recorded| HistoryRow {
                who: recorded
                    .by
                    .as_ref()
                    .and_then(|by| names.get(&by.0).cloned()),
                recorded,
            })
            .collect();
        let notices = outbox::Entity::find()
            .filter(outbox::Column::CaseId.eq(id))
            .order_by_desc(outbox::Column::Id)
            .all(on)
            .await?;
        Ok(Some(CaseFile {
            row: row_of(&row, &names)?,
            answers,
            version: u32::try_from(version).map_err(|_| StoreError::Damaged("version"))?,
            language,
            seen: open.seen,
            case: open.case,
            history,
            notices: notices.iter().map(notice_row).collect::<Result<_>>()?,
            letters: self.filed_letters(id).await?,
            files: self.file_states(id).await?,
            names,
        }))
    }

    /// Whether this council has a case with this reference that they see. Nothing of it is opened.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn has_case(&self, who: &Principal, reference: &Reference) -> Result<bool> {
        let theirs = cases_for(self, who).filter(case::Column::Reference.eq(reference.as_str()));
        Ok(theirs.one(self.reader()).await?.is_some())
    }
}

fn notice_row(row: &outbox::Model) -> Result<NoticeRow> {
    Ok(NoticeRow {
        id: row.id,
        notice: row.message.clone(),
        fault: row.fault.clone(),
        state: state_of(row)?,
        tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
        when: moment(row.done_at.unwrap_or(row.next_try_at))?,
    })
}
