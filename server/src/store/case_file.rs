//! A case with everything on it, for the person who works on it.

use chrono::{DateTime, Utc};
use rules::{
    case::{Event, Happened, StaffId},
    intake::Answers,
    reference::Reference,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    Books, LetterState, Result, Row, StoreError,
    cases::files,
    entities::{case, file, outbox, view},
    names::{micros, moment, new_id},
    outbox::state_of,
    queue::row_of,
};

/// A case with everything on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// What the queue shows of it.
    pub row: Row,
    /// The answers as given.
    pub answers: Answers,
    /// The version of the questions.
    pub version: u32,
    /// The tag of the language in which they answered.
    pub language: String,
    /// What happened, oldest first.
    pub history: Vec<HistoryRow>,
    /// The letters, newest first.
    pub letters: Vec<LetterRow>,
}

/// An event, and what was written with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// The event.
    pub happened: Happened,
    /// The name of the person who did it.
    pub who: Option<String>,
    /// The name of the person in the event, such as the new owner.
    pub whom: Option<String>,
    /// A note or a reason; never the answers, which stand in [`CaseFile::answers`].
    pub words: Option<String>,
}

/// A letter and how it fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Its name.
    pub letter: String,
    /// How it fares.
    pub state: LetterState,
    /// How often it was tried.
    pub tries: u32,
    /// When it left or was given up; when it is tried next, as long as it waits.
    pub when: DateTime<Utc>,
}

impl Books {
    /// A case; none when this council has no such reference.
    ///
    /// # Errors
    /// When the store cannot be read, or the case cannot be opened any more.
    pub async fn case_file(&self, reference: &Reference) -> Result<Option<CaseFile>> {
        let on = self.reader();
        let Some(file) = files(self)
            .filter(file::Column::Reference.eq(reference.as_str()))
            .one(on)
            .await?
        else {
            return Ok(None);
        };
        let row = case::Entity::find_by_id(file.id)
            .one(on)
            .await?
            .ok_or(StoreError::Damaged("cases"))?;
        let names = self.staff_names().await?;
        let name = |id: &StaffId| names.get(&id.0).cloned();
        let mut history = Vec::new();
        for (row, happened) in self.history(on, file.id).await? {
            let (whom, words) = match &happened.event {
                Event::Received(_) => (None, None),
                Event::Assigned { to } => (name(to), self.words(&file, &row)?),
                _ => (None, self.words(&file, &row)?),
            };
            history.push(HistoryRow {
                who: happened.by.as_ref().and_then(name),
                whom,
                words,
                happened,
            });
        }
        let letters = outbox::Entity::find()
            .filter(outbox::Column::CaseId.eq(file.id))
            .order_by_desc(outbox::Column::Id)
            .all(on)
            .await?;
        Ok(Some(CaseFile {
            row: row_of(&row, &names)?,
            answers: self.answers(on, &file).await?,
            version: u32::try_from(file.version).map_err(|_| StoreError::Damaged("version"))?,
            language: file.language,
            history,
            letters: letters.iter().map(letter_row).collect::<Result<_>>()?,
        }))
    }

    /// Notes that somebody looked at a case (R9.9).
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn record_view(
        &self,
        reference: &Reference,
        who: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let file = files(self)
            .filter(file::Column::Reference.eq(reference.as_str()))
            .one(self.reader())
            .await?;
        let Some(file) = file else { return Ok(()) };
        let row = view::ActiveModel {
            id: Set(new_id(now)),
            council: Set(self.council().to_owned()),
            case_id: Set(file.id),
            staff_id: Set(who.0.clone()),
            seen_at: Set(micros(now)),
        };
        view::Entity::insert(row)
            .exec_without_returning(self.writer())
            .await?;
        Ok(())
    }
}

fn letter_row(row: &outbox::Model) -> Result<LetterRow> {
    Ok(LetterRow {
        letter: row.letter.clone(),
        state: state_of(row)?,
        tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
        when: moment(row.done_at.unwrap_or(row.next_try_at))?,
    })
}
