//! Who is signed in. In the store, so that any replica knows, and that signing out everywhere works at once.

use chrono::{DateTime, TimeDelta, Utc};
use rules::case::StaffId;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{
    CouncilStore, Result, SessionToken, StaffAccount, Tx,
    entities::{session, staff},
    in_passing::in_passing,
    names::micros,
};

/// How long a session lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimits {
    /// Without being used.
    pub idle: TimeDelta,
    /// In all.
    pub longest: TimeDelta,
}

/// Being used is written down when it is at least so long after the last time.
const SEEN_AGAIN: TimeDelta = TimeDelta::minutes(1);

impl Default for SessionLimits {
    fn default() -> Self {
        Self {
            idle: TimeDelta::hours(1),
            longest: TimeDelta::hours(12),
        }
    }
}

impl CouncilStore {
    /// Who is signed in with this token; a disabled account is not. Asking does not count as using the session: a page
    /// that looks for news by itself must not keep somebody signed in who has gone home.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn find_session(
        &self,
        token: &SessionToken,
        now: DateTime<Utc>,
        limits: SessionLimits,
    ) -> Result<Option<StaffAccount>> {
        Ok(self
            .session(token, now, limits)
            .await?
            .map(|(account, _)| account))
    }

    /// The same, and the session counts as used; if another program writes at the moment, a little later.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn use_session(
        &self,
        token: &SessionToken,
        now: DateTime<Utc>,
        limits: SessionLimits,
    ) -> Result<Option<StaffAccount>> {
        let Some((account, seen_at)) = self.session(token, now, limits).await? else {
            return Ok(None);
        };
        if seen_at <= micros(now - SEEN_AGAIN) {
            let (store, of) = (self.clone(), token.hash());
            in_passing("that a session was used", move || {
                let (store, of) = (store.clone(), of.clone());
                async move { store.note_use(of, now).await }
            })
            .await;
        }
        Ok(Some(account))
    }

    async fn note_use(&self, of: Vec<u8>, now: DateTime<Utc>) -> Result<()> {
        let seen = session::ActiveModel {
            seen_at: Set(micros(now)),
            ..Default::default()
        };
        let tx = self.begin().await?;
        session::Entity::update_many()
            .set(seen)
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::TokenHash.eq(of))
            .filter(session::Column::SeenAt.lt(micros(now)))
            .exec(&tx.on)
            .await?;
        tx.commit().await
    }

    /// The account of a live session, and when the session was last used, in microseconds.
    async fn session(
        &self,
        token: &SessionToken,
        now: DateTime<Utc>,
        limits: SessionLimits,
    ) -> Result<Option<(StaffAccount, i64)>> {
        let found = session::Entity::find_by_id(token.hash())
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::SeenAt.gt(micros(now - limits.idle)))
            .filter(session::Column::OpenedAt.gt(micros(now - limits.longest)));
        let Some(row) = found.one(self.reader()).await? else {
            return Ok(None);
        };
        let account = self.staff_by_id(&StaffId(row.staff_id)).await?;
        Ok(account
            .filter(|account| !account.disabled)
            .map(|account| (account, row.seen_at)))
    }

    /// Signs out.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn close_session(&self, token: &SessionToken) -> Result<()> {
        let tx = self.begin().await?;
        session::Entity::delete_by_id(token.hash())
            .filter(session::Column::Council.eq(self.council()))
            .exec(&tx.on)
            .await?;
        tx.commit().await
    }
}

impl Tx {
    /// Signs somebody in, if the account can still be signed in to and the hash of its password is still this one; says
    /// whether it is. Until the transaction ends nobody changes that.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn open_session(
        &self,
        token: &SessionToken,
        who: &StaffId,
        password_hash: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        // Writing the row, as it is, locks it on every database.
        let held = staff::Entity::update_many()
            .set(staff::ActiveModel {
                disabled: Set(false),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(who.0.as_str()))
            .filter(staff::Column::PasswordHash.eq(password_hash))
            .filter(staff::Column::Disabled.eq(false))
            .exec(&self.on)
            .await?;
        if held.rows_affected == 0 {
            return Ok(false);
        }
        let row = session::ActiveModel {
            token_hash: Set(token.hash()),
            council: Set(self.council()),
            staff_id: Set(who.0.clone()),
            opened_at: Set(micros(now)),
            seen_at: Set(micros(now)),
        };
        session::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(true)
    }

    /// Deletes the sessions that have ended; says how many.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn purge_sessions(&self, now: DateTime<Utc>, limits: SessionLimits) -> Result<u64> {
        let ended = Condition::any()
            .add(session::Column::SeenAt.lte(micros(now - limits.idle)))
            .add(session::Column::OpenedAt.lte(micros(now - limits.longest)));
        let deleted = session::Entity::delete_many()
            .filter(session::Column::Council.eq(self.council()))
            .filter(ended)
            .exec(&self.on)
            .await?;
        Ok(deleted.rows_affected)
    }
}
