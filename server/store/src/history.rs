//! What happened to a case, opened.

use std::collections::HashMap;

use rules::acts::{
    EVENT_VERSION, Event, Recorded, acknowledge, advocacy, assign, note, stored_event, take,
};
use rules::case::{Case, StaffId};
use rules::intake::Answers;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{
    CouncilStore, OpenCase, Result, StoreError,
    chain::{Link, words_of},
    entities::{case_key, event},
    names::{date, moment},
    receipts::reference_of,
    seal::DataKey,
};

/// An event as it is sealed; the first of a case carries the answers.
#[derive(Serialize)]
pub(super) struct Written<'a> {
    version: u32,
    event: &'a Event,
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<&'a Answers>,
}

impl<'a> Written<'a> {
    /// As this build writes it.
    pub(crate) fn new(event: &'a Event, answers: Option<&'a Answers>) -> Self {
        Self {
            version: EVENT_VERSION,
            event,
            answers,
        }
    }
}

/// The same, as it was sealed by whichever build.
#[derive(Deserialize)]
struct Stored {
    /// Builds up to November 2026 wrote none.
    #[serde(default = "first")]
    version: u32,
    event: Value,
    #[serde(default)]
    answers: Option<Answers>,
}

const fn first() -> u32 {
    1
}

struct Read {
    event: Event,
    answers: Option<Answers>,
}

impl CouncilStore {
    /// The answers of a case that is held, with what was put right of them since.
    ///
    /// # Errors
    /// When the store cannot be read, or the case cannot be opened any more.
    pub async fn answers_of(&self, tx: &super::Tx, open: &OpenCase) -> Result<Answers> {
        let first = event::Entity::find()
            .filter(event::Column::CaseId.eq(open.id))
            .filter(event::Column::Number.eq(0))
            .one(&tx.on)
            .await?;
        let first = first.ok_or(StoreError::Damaged("events"))?;
        let first = read(&open.key, &first, &Link::first(&open.key))?;
        let given = first.answers.ok_or(StoreError::Damaged("events"))?;
        Ok(open.case.as_corrected(given))
    }

    /// A case with its answers as they were given, by its key, which only [`super::CaseReader`] has.
    pub(super) async fn opened(
        &self,
        on: &impl ConnectionTrait,
        file: case_key::Model,
        key: DataKey,
    ) -> Result<(OpenCase, Answers)> {
        let rows = event::Entity::find()
            .filter(event::Column::Council.eq(self.council()))
            .filter(event::Column::CaseId.eq(file.id))
            .order_by_asc(event::Column::Number)
            .all(on)
            .await?;
        read_case(file, key, rows)
    }

    /// The events of some cases, each in order.
    pub(super) async fn events_of(
        &self,
        cases: &[case_key::Model],
    ) -> Result<HashMap<Uuid, Vec<event::Model>>> {
        let rows = event::Entity::find()
            .filter(event::Column::Council.eq(self.council()))
            .filter(event::Column::CaseId.is_in(cases.iter().map(|file| file.id)))
            .order_by_asc(event::Column::CaseId)
            .order_by_asc(event::Column::Number)
            .all(self.reader())
            .await?;
        let mut events: HashMap<Uuid, Vec<event::Model>> = HashMap::new();
        for row in rows {
            events.entry(row.case_id).or_default().push(row);
        }
        Ok(events)
    }
}

/// A case with its answers as they were given, from the rows of its events.
pub(super) fn read_case(
    file: case_key::Model,
    key: DataKey,
    rows: Vec<event::Model>,
) -> Result<(OpenCase, Answers)> {
    let (mut history, mut answers) = (Vec::new(), None);
    let mut link = Link::first(&key);
    for row in rows {
        let read = read(&key, &row, &link)?;
        link = link.next(&key, &row);
        answers = answers.or(read.answers);
        history.push(Recorded {
            at: moment(row.happened_at)?,
            on: date(&row.happened_on)?,
            by: row.staff_id.map(StaffId),
            event: read.event,
        });
    }
    let case = Case::replay(&history).map_err(|_| StoreError::Damaged("events"))?;
    let mut open = OpenCase {
        case,
        reference: reference_of(&file)?,
        key,
        link,
        seen: 0,
        history: Vec::new(),
        given: Answers::default(),
        events: 0,
        language: file.language,
        id: file.id,
    };
    for recorded in &history {
        open.count(recorded);
    }
    open.history = history;
    open.given = answers.ok_or(StoreError::Damaged("events"))?;
    let answers = open.given.clone();
    Ok((open, answers))
}

/// What the last of some events of a case says, opened; they are there from the first.
pub(super) fn last_event(key: &DataKey, rows: &[event::Model]) -> Result<Event> {
    let (last, before) = rows.split_last().ok_or(StoreError::Damaged("events"))?;
    let link = before
        .iter()
        .fold(Link::first(key), |link, row| link.next(key, row));
    Ok(read(key, last, &link)?.event)
}

/// Whether an event opens after these.
pub(super) fn opens(key: &DataKey, row: &event::Model, after: &Link) -> bool {
    read(key, row, after).is_ok()
}

/// Opens an event.
fn read(key: &DataKey, row: &event::Model, after: &Link) -> Result<Read> {
    if row.event.starts_with('{') {
        return read_old(key, row);
    }
    let sealed = row.words.as_ref().ok_or(StoreError::Damaged("event"))?;
    let stored: Stored = after.open(key, row, sealed)?;
    let event = stored_event(stored.version, stored.event);
    Ok(Read {
        event: event.map_err(|_| StoreError::Damaged("event"))?,
        answers: stored.answers,
    })
}

/// Events from before m0003 stood open in their column, and only what was written with them was sealed.
fn read_old(key: &DataKey, row: &event::Model) -> Result<Read> {
    let damaged = || StoreError::Damaged("event");
    let sealed = row.words.as_ref();
    let words = sealed
        .map(|sealed| key.open(words_of(row.id), sealed))
        .transpose()?;
    let old: Value = serde_json::from_str(&row.event).map_err(|_| damaged())?;
    let part = |name: &str| old.get(name).cloned().unwrap_or_default();
    let mut answers = None;
    let event = match old.get("event").and_then(Value::as_str) {
        Some("received") => {
            let given = words.as_deref().ok_or_else(damaged)?;
            answers = Some(serde_json::from_str(given).map_err(|_| damaged())?);
            serde_json::from_value(old.clone()).map_err(|_| damaged())?
        }
        Some("taken") => Event::Take(take::Take {}),
        Some("assigned") => Event::Assign(assign::Assign {
            to: serde_json::from_value(part("to")).map_err(|_| damaged())?,
            deputy: None,
            words: None,
        }),
        Some("noted") => Event::Note(note::Note {
            words: words.unwrap_or_default(),
        }),
        Some("acknowledged") => Event::Acknowledge(acknowledge::Acknowledge {
            how: acknowledge::How::Telephone,
            on: date(&row.happened_on)?,
            who: None,
            understood: words,
            wants: None,
        }),
        Some("advocacy-recorded") => Event::Advocate(advocacy::Advocate {
            offer: serde_json::from_value(part("advocacy")).map_err(|_| damaged())?,
            why_not: None,
            name: None,
            words,
        }),
        _ => serde_json::from_value(old.clone()).map_err(|_| damaged())?,
    };
    Ok(Read { event, answers })
}

#[cfg(test)]
mod tests;
