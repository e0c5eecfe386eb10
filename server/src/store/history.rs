//! What happened to a case, and what was written with it.

use rules::{
    case::{Case, Happened, StaffId},
    intake::Answers,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    Books, OpenCase, Result, StoreError,
    entities::{event, file},
    names::{date, moment},
    receipts::reference_of,
    seal::{DataKey, Place},
};

impl Books {
    /// The answers of a case, opened.
    pub(super) async fn answers(
        &self,
        on: &impl ConnectionTrait,
        file: &file::Model,
    ) -> Result<Answers> {
        let key = DataKey::unwrap(self.key(), "files", file.id, &file.data_key)?;
        let first = event::Entity::find()
            .filter(event::Column::CaseId.eq(file.id))
            .filter(event::Column::Number.eq(0))
            .one(on)
            .await?;
        match first {
            Some(event::Model {
                id,
                words: Some(words),
                ..
            }) => key.open_value(words_of(id), &words),
            _ => Err(StoreError::Damaged("events")),
        }
    }

    /// What happened, oldest first, each with its row.
    pub(super) async fn history(
        &self,
        on: &impl ConnectionTrait,
        case_id: Uuid,
    ) -> Result<Vec<(event::Model, Happened)>> {
        let rows = event::Entity::find()
            .filter(event::Column::Council.eq(self.council()))
            .filter(event::Column::CaseId.eq(case_id))
            .order_by_asc(event::Column::Number)
            .all(on)
            .await?;
        rows.into_iter()
            .map(|row| {
                let happened = Happened {
                    at: moment(row.happened_at)?,
                    on: date(&row.happened_on)?,
                    by: row.staff_id.clone().map(StaffId),
                    event: serde_json::from_str(&row.event)
                        .map_err(|_| StoreError::Damaged("event"))?,
                };
                Ok((row, happened))
            })
            .collect()
    }

    /// Opens the words that were written with an event.
    pub(super) fn words(&self, file: &file::Model, row: &event::Model) -> Result<Option<String>> {
        let Some(words) = &row.words else {
            return Ok(None);
        };
        let key = DataKey::unwrap(self.key(), "files", file.id, &file.data_key)?;
        key.open(words_of(row.id), words).map(Some)
    }

    pub(super) async fn opened(
        &self,
        on: &impl ConnectionTrait,
        file: file::Model,
    ) -> Result<OpenCase> {
        let history = self.history(on, file.id).await?;
        let case = Case::replay(history.iter().map(|(_, happened)| happened));
        Ok(OpenCase {
            case: case.map_err(|_| StoreError::Damaged("events"))?,
            reference: reference_of(&file)?,
            key: DataKey::unwrap(self.key(), "files", file.id, &file.data_key)?,
            events: i64::try_from(history.len()).unwrap_or(i64::MAX),
            language: file.language,
            id: file.id,
        })
    }
}

/// Where the words of an event stand.
pub(super) fn words_of(row: Uuid) -> Place {
    Place::new("events", row, "words")
}
