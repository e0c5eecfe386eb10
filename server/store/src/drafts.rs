//! What visitors have typed and not sent.

use chrono::{DateTime, TimeDelta, Utc};
use rules::intake::{Draft, Journey};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DeleteMany, EntityTrait, QueryFilter, QuerySelect, Select,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    CouncilStore, DraftToken, Result, Tx,
    entities::{draft, receipt},
    names::micros,
    seal::{DataKey, Place},
};

/// A draft is forgotten this many hours after it was last saved.
pub const DRAFT_HOURS: i64 = 24;

/// A draft that is held in a transaction: nobody else changes or sends it meanwhile.
pub struct HeldDraft {
    /// What was typed.
    pub draft: Draft,
    row: draft::Model,
    key: DataKey,
}

impl HeldDraft {
    /// The key of the row: a draft is sent at most once.
    pub(super) fn id(&self) -> Uuid {
        self.row.id
    }

    /// Forgets it.
    pub(super) fn deletion(&self) -> DeleteMany<draft::Entity> {
        draft::Entity::delete_many().filter(draft::Column::Id.eq(self.row.id))
    }
}

impl CouncilStore {
    /// What was typed on a journey; empty when there is nothing, or nothing any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn draft(
        &self,
        token: &DraftToken,
        journey: Journey,
        now: DateTime<Utc>,
    ) -> Result<Draft> {
        match live(self.council(), token, now)
            .filter(of(journey))
            .one(self.reader())
            .await?
        {
            Some(row) => {
                let key = DataKey::unwrap(self.key(), "drafts", row.id, &row.data_key)?;
                key.open_value(typed_of(row.id), &row.typed)
            }
            None => Ok(Draft::default()),
        }
    }

    /// Whether this visitor has typed or sent anything that is still kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn knows(&self, token: &DraftToken, now: DateTime<Utc>) -> Result<bool> {
        let draft = live(self.council(), token, now).one(self.reader()).await?;
        Ok(draft.is_some()
            || self
                .last_sent_row(self.reader(), token, None, now)
                .await?
                .is_some())
    }
}

impl Tx {
    /// Whether this visitor has typed or sent anything that is still kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn knows(&self, token: &DraftToken, now: DateTime<Utc>) -> Result<bool> {
        let draft = live(self.store.council(), token, now).one(&self.on).await?;
        Ok(draft.is_some()
            || self
                .store
                .last_sent_row(&self.on, token, None, now)
                .await?
                .is_some())
    }

    /// Holds a draft until the transaction ends; makes an empty one when there is none, or none any more.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn hold_or_begin_draft(
        &self,
        token: &DraftToken,
        journey: Journey,
        now: DateTime<Utc>,
    ) -> Result<HeldDraft> {
        match self.hold_draft(token, journey, now).await? {
            Some(held) => Ok(held),
            None => self.begin_draft(token, journey, now).await,
        }
    }

    /// Holds an empty draft where there is none, or none any more; one that somebody else has just begun as it is.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn begin_draft(
        &self,
        token: &DraftToken,
        journey: Journey,
        now: DateTime<Utc>,
    ) -> Result<HeldDraft> {
        draft::Entity::delete_many()
            .filter(draft::Column::Council.eq(self.council()))
            .filter(draft::Column::TokenHash.eq(token.hash()))
            .filter(of(journey))
            .filter(draft::Column::TouchedAt.lt(micros(oldest(now))))
            .exec(&self.on)
            .await?;
        let id = Self::id(now);
        let (key, wrapped) = DataKey::make(&self.sealing_key().await?, "drafts", id);
        let row = draft::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            token_hash: Set(token.hash()),
            journey: Set(journey.slug().to_owned()),
            data_key: Set(wrapped),
            typed: Set(key.seal_value(typed_of(id), &Draft::default())),
            touched_at: Set(micros(now)),
        };
        let whose = [
            draft::Column::Council,
            draft::Column::TokenHash,
            draft::Column::Journey,
        ];
        draft::Entity::insert(row)
            .on_conflict(OnConflict::columns(whose).do_nothing().to_owned())
            .exec_without_returning(&self.on)
            .await?;
        let held = self.hold_draft(token, journey, now).await?;
        held.ok_or(super::StoreError::Damaged("drafts"))
    }

    /// Holds a draft until the transaction ends, if there is one.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn hold_draft(
        &self,
        token: &DraftToken,
        journey: Journey,
        now: DateTime<Utc>,
    ) -> Result<Option<HeldDraft>> {
        let found = live(self.store.council(), token, now)
            .filter(of(journey))
            .lock_exclusive();
        let Some(row) = found.one(&self.on).await? else {
            return Ok(None);
        };
        let key = DataKey::unwrap(self.key(), "drafts", row.id, &row.data_key)?;
        let draft = key.open_value(typed_of(row.id), &row.typed)?;
        Ok(Some(HeldDraft { draft, row, key }))
    }

    /// Keeps what the draft says now; its 24 hours begin again.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_draft(&self, held: &HeldDraft, now: DateTime<Utc>) -> Result<()> {
        let row = draft::ActiveModel {
            id: Set(held.row.id),
            typed: Set(held.key.seal_value(typed_of(held.row.id), &held.draft)),
            touched_at: Set(micros(now)),
            ..Default::default()
        };
        draft::Entity::update(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// Forgets one draft.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn drop_draft(&self, held: &HeldDraft) -> Result<()> {
        held.deletion().exec(&self.on).await?;
        Ok(())
    }

    /// Forgets everything that leads from this visitor's cookie anywhere: drafts, and what they have sent.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn forget_visitor(&self, token: &DraftToken) -> Result<()> {
        draft::Entity::delete_many()
            .filter(draft::Column::Council.eq(self.council()))
            .filter(draft::Column::TokenHash.eq(token.hash()))
            .exec(&self.on)
            .await?;
        self.forget_receipts(token).await
    }

    /// Forgets that this visitor has sent anything.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn forget_receipts(&self, token: &DraftToken) -> Result<()> {
        receipt::Entity::delete_many()
            .filter(receipt::Column::Council.eq(self.council()))
            .filter(receipt::Column::TokenHash.eq(token.hash()))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// Deletes the drafts and receipts whose 24 hours are over; says how many.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn purge_visitors(&self, now: DateTime<Utc>) -> Result<u64> {
        let drafts = draft::Entity::delete_many()
            .filter(draft::Column::Council.eq(self.council()))
            .filter(draft::Column::TouchedAt.lt(micros(oldest(now))))
            .exec(&self.on)
            .await?;
        let receipts = receipt::Entity::delete_many()
            .filter(receipt::Column::Council.eq(self.council()))
            .filter(receipt::Column::SentAt.lt(micros(oldest(now))))
            .exec(&self.on)
            .await?;
        Ok(drafts.rows_affected + receipts.rows_affected)
    }
}

/// What is older than this is forgotten.
pub(super) fn oldest(now: DateTime<Utc>) -> DateTime<Utc> {
    now - TimeDelta::hours(DRAFT_HOURS)
}

fn live(council: &str, token: &DraftToken, now: DateTime<Utc>) -> Select<draft::Entity> {
    draft::Entity::find()
        .filter(draft::Column::Council.eq(council))
        .filter(draft::Column::TokenHash.eq(token.hash()))
        .filter(draft::Column::TouchedAt.gte(micros(oldest(now))))
}

fn of(journey: Journey) -> sea_orm::sea_query::SimpleExpr {
    draft::Column::Journey.eq(journey.slug())
}

fn typed_of(row: Uuid) -> Place {
    Place::new("drafts", row, "typed")
}
