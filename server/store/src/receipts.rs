//! What a visitor has sent, for as long as their cookie is known.

use chrono::{DateTime, NaiveDate, Utc};
use rules::{
    case::FileUse,
    intake::{Answers, Journey},
    principal::Principal,
    reference::Reference,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QueryTrait, Statement,
};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, DraftToken, NoticeState, Purpose, Result, StoreError, Tx,
    drafts::oldest,
    entities::{case, case_key, outbox, receipt},
    names::{date, journey, micros, moment},
};

/// What somebody sent last, for the confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCase {
    /// What they came to do.
    pub journey: Journey,
    /// The public reference.
    pub reference: Reference,
    /// The day it was received, a Europe/London date.
    pub received_on: NaiveDate,
    /// What they answered.
    pub answers: Answers,
    /// The tag of the language in which they answered.
    pub language: String,
    /// The names of the letters that it caused.
    pub letters: Vec<String>,
    /// The equality questions were answered or skipped.
    pub equality_done: bool,
    /// What they added to it, as they call it.
    pub files: Vec<String>,
}

/// That somebody sent something, and nothing of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastSent {
    /// What they came to do.
    pub journey: Journey,
    /// The equality questions were answered or skipped.
    pub equality_done: bool,
    /// When it was sent.
    pub at: DateTime<Utc>,
}

/// A receipt and the case behind it, as far as later acts of the same visitor need them.
pub struct HeldReceipt {
    /// The public reference.
    pub reference: Reference,
    /// The case, for the keyed hash of the equality answers only.
    pub(super) case_id: Uuid,
    id: Uuid,
}

impl CouncilStore {
    /// What this visitor sent last, within 24 hours.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn last_sent(
        &self,
        token: &DraftToken,
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Option<SentCase>> {
        let on = self.reader();
        let Some(receipt) = self.last_sent_row(on, token, None, now).await? else {
            return Ok(None);
        };
        let file = case_key::Entity::find_by_id(receipt.case_id)
            .one(on)
            .await?;
        let case = case::Entity::find_by_id(receipt.case_id).one(on).await?;
        let (Some(file), Some(case)) = (file, case) else {
            return Err(StoreError::Damaged("receipts"));
        };
        let letters = outbox::Entity::find()
            .filter(outbox::Column::CaseId.eq(file.id))
            .all(on)
            .await?;
        let reference = reference_of(&file)?;
        let by = Principal::Person {
            of: reference.clone(),
        };
        let reader = CaseReader {
            by: &by,
            purpose: Purpose::Receipt,
            at: now,
            today,
        };
        let opened = reader.open_file(self, file).await?;
        let (open, answers) = opened.ok_or(StoreError::Damaged("receipts"))?;
        let files = open.case.files.iter();
        let theirs = files.filter(|file| file.what == FileUse::FromPerson);
        Ok(Some(SentCase {
            journey: journey(&case.journey)?,
            reference,
            received_on: date(&case.received_on)?,
            answers,
            language: open.language,
            letters: letters
                .into_iter()
                .filter(|row| row.state != NoticeState::Held.name())
                .map(|row| row.message)
                .collect(),
            equality_done: receipt.equality_done,
            files: theirs.map(|file| file.title.clone()).collect(),
        }))
    }

    /// What this visitor came to do when they last sent something, within 24 hours. Nothing of it is opened.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn last_journey(
        &self,
        token: &DraftToken,
        now: DateTime<Utc>,
    ) -> Result<Option<LastSent>> {
        let receipt = self.last_sent_row(self.reader(), token, None, now).await?;
        let read = |row: receipt::Model| {
            Ok(LastSent {
                journey: journey(&row.journey)?,
                equality_done: row.equality_done,
                at: moment(row.sent_at)?,
            })
        };
        receipt.map(read).transpose()
    }

    pub(super) async fn last_sent_row(
        &self,
        on: &impl ConnectionTrait,
        token: &DraftToken,
        journey: Option<Journey>,
        now: DateTime<Utc>,
    ) -> Result<Option<receipt::Model>> {
        let row = receipt::Entity::find()
            .filter(receipt::Column::Council.eq(self.council()))
            .filter(receipt::Column::TokenHash.eq(token.hash()))
            .filter(receipt::Column::SentAt.gte(micros(oldest(now))))
            .apply_if(journey, |find, journey| {
                find.filter(receipt::Column::Journey.eq(journey.slug()))
            })
            .order_by_desc(receipt::Column::SentAt)
            .order_by_desc(receipt::Column::Id)
            .one(on)
            .await?;
        Ok(row)
    }
}

impl Tx {
    /// What this visitor sent last, of one journey or of any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn last_receipt(
        &self,
        token: &DraftToken,
        journey: Option<Journey>,
        now: DateTime<Utc>,
    ) -> Result<Option<HeldReceipt>> {
        let Some(row) = self
            .store
            .last_sent_row(&self.on, token, journey, now)
            .await?
        else {
            return Ok(None);
        };
        let file = case_key::Entity::find_by_id(row.case_id)
            .one(&self.on)
            .await?;
        let file = file.ok_or(StoreError::Damaged("receipts"))?;
        Ok(Some(HeldReceipt {
            reference: reference_of(&file)?,
            case_id: row.case_id,
            id: row.id,
        }))
    }

    /// Notes that the visitor has sent this case.
    pub(super) fn receipt(
        &self,
        token: &DraftToken,
        case_id: Uuid,
        journey: Journey,
        now: DateTime<Utc>,
    ) -> Statement {
        let row = receipt::ActiveModel {
            id: Set(Self::id(now)),
            council: Set(self.council()),
            token_hash: Set(token.hash()),
            case_id: Set(case_id),
            journey: Set(journey.slug().to_owned()),
            sent_at: Set(micros(now)),
            equality_done: Set(false),
        };
        self.built(&receipt::Entity::insert(row))
    }

    pub(super) async fn mark_equality_done(&self, receipt: &HeldReceipt) -> Result<()> {
        let row = receipt::ActiveModel {
            id: Set(receipt.id),
            equality_done: Set(true),
            ..Default::default()
        };
        receipt::Entity::update(row).exec(&self.on).await?;
        Ok(())
    }
}

/// The public reference of a file.
pub(super) fn reference_of(file: &case_key::Model) -> Result<Reference> {
    file.reference
        .parse()
        .map_err(|_| StoreError::Damaged("reference"))
}
