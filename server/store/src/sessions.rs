//! Who is signed in. In the store, so that any replica knows, and that signing out everywhere works at once.

use std::collections::BTreeMap;
use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use rules::case::StaffId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};

use super::{
    CouncilStore, DirectorySession, Result, SessionToken, StaffAccount, Tx,
    entities::{session, staff},
    in_passing::in_passing,
    names::{micros, moment},
    token::hex,
};

/// An account has no more sessions at once: when another begins, the oldest ends.
pub const MOST_SESSIONS: u64 = 5;

/// How long a session lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimits {
    /// Without being used.
    pub idle: TimeDelta,
    /// In all.
    pub longest: TimeDelta,
}

/// So long whoever has shown their password has to show the rest.
const PROVED_WITHIN: TimeDelta = TimeDelta::minutes(15);

/// A session that begins.
#[derive(Debug, Clone, Copy)]
pub struct NewSession<'a> {
    /// What the browser keeps.
    pub token: &'a SessionToken,
    /// What the browser is called, and what runs it: `firefox windows`; empty where it is not known.
    pub browser: &'a str,
    /// Whether everything was shown that the account asks for.
    pub proved: bool,
    /// The network address that asked for it, for the record of use.
    pub from: Option<IpAddr>,
    /// What it is at the council's directory, where it came from there.
    pub directory: Option<&'a DirectorySession>,
}

impl<'a> NewSession<'a> {
    /// One of whoever has shown everything, in a browser that is not known.
    #[must_use]
    pub const fn of(token: &'a SessionToken) -> Self {
        Self {
            token,
            browser: "",
            proved: true,
            from: None,
            directory: None,
        }
    }
}

/// A session that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Whose it is.
    pub account: StaffAccount,
    /// Whether everything was shown that the account asks for; until then it opens nothing but the page that asks for it.
    pub proved: bool,
    /// When it began.
    pub opened_at: DateTime<Utc>,
    /// What it is at the council's directory, where it came from there.
    pub directory: Option<DirectorySession>,
}

/// A session in the list of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// What it is called in that list: see [`SessionToken::key`].
    pub key: String,
    /// When it began.
    pub opened_at: DateTime<Utc>,
    /// When it was last used, at most a minute behind.
    pub seen_at: DateTime<Utc>,
    /// What the browser is called, and what runs it: `firefox windows`; empty where it is not known.
    pub browser: String,
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
    ) -> Result<Option<OpenSession>> {
        let found = self.session(token, now, limits).await?;
        Ok(found.map(|(session, _)| session))
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
    ) -> Result<Option<OpenSession>> {
        let Some((session, seen_at)) = self.session(token, now, limits).await? else {
            return Ok(None);
        };
        if seen_at <= micros(now - SEEN_AGAIN) {
            let (store, of, who) = (self.clone(), token.hash(), session.account.id.clone());
            let who = session.proved.then_some(who);
            in_passing("that a session was used", move || {
                let (store, of, who) = (store.clone(), of.clone(), who.clone());
                async move { store.note_use(of, who, now).await }
            })
            .await;
        }
        Ok(Some(session))
    }

    /// Writes down that a session was used, and so, when everything was shown, that somebody was here.
    async fn note_use(&self, of: Vec<u8>, who: Option<StaffId>, now: DateTime<Utc>) -> Result<()> {
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
        if let Some(who) = who {
            let here = staff::ActiveModel {
                seen_at: Set(Some(micros(now))),
                ..Default::default()
            };
            staff::Entity::update_many()
                .set(here)
                .filter(staff::Column::Council.eq(self.council()))
                .filter(staff::Column::Id.eq(who.0.as_str()))
                .exec(&tx.on)
                .await?;
        }
        tx.commit().await
    }

    /// The live sessions of an account, the one that was used last first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn sessions_of(
        &self,
        who: &StaffId,
        now: DateTime<Utc>,
        limits: SessionLimits,
    ) -> Result<Vec<SessionRow>> {
        let rows = self
            .live(now, limits)
            .filter(session::Column::StaffId.eq(who.0.as_str()))
            .order_by_desc(session::Column::SeenAt)
            .all(self.reader());
        let row = |row: session::Model| {
            Ok(SessionRow {
                key: hex(&row.token_hash),
                opened_at: moment(row.opened_at)?,
                seen_at: moment(row.seen_at)?,
                browser: row.browser,
            })
        };
        rows.await?.into_iter().map(row).collect()
    }

    /// In how many browsers each account is signed in that is in any; one that waits for a code is not.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn session_counts(
        &self,
        now: DateTime<Utc>,
        limits: SessionLimits,
    ) -> Result<BTreeMap<StaffId, u64>> {
        let mut counts = BTreeMap::new();
        let live = self
            .live(now, limits)
            .filter(session::Column::Proved.eq(true));
        for row in live.all(self.reader()).await? {
            *counts.entry(StaffId(row.staff_id)).or_default() += 1;
        }
        Ok(counts)
    }

    fn live(&self, now: DateTime<Utc>, limits: SessionLimits) -> Select<session::Entity> {
        session::Entity::find()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::SeenAt.gt(micros(now - limits.idle)))
            .filter(session::Column::OpenedAt.gt(micros(now - limits.longest)))
    }

    /// The account of a live session, and when the session was last used, in microseconds.
    async fn session(
        &self,
        token: &SessionToken,
        now: DateTime<Utc>,
        limits: SessionLimits,
    ) -> Result<Option<(OpenSession, i64)>> {
        let found = self
            .live(now, limits)
            .filter(session::Column::TokenHash.eq(token.hash()));
        let Some(row) = found.one(self.reader()).await? else {
            return Ok(None);
        };
        if !row.proved && row.opened_at <= micros(now - PROVED_WITHIN) {
            return Ok(None);
        }
        let (directory, opened_at) = (DirectorySession::of(&row), moment(row.opened_at)?);
        let account = self.staff_by_id(&StaffId(row.staff_id)).await?;
        let account = account.filter(|account| !account.disabled);
        let Some(mut account) = account else {
            return Ok(None);
        };
        if directory.is_some() {
            // They need no password, so that none that somebody else chose has to be changed, or ends the session.
            account.given_until = None;
        }
        // Whoever has set up a second factor since then has shown it.
        let proved = row.proved || account.second_factor_at.is_none();
        let session = OpenSession {
            account,
            proved,
            opened_at,
            directory,
        };
        Ok(Some((session, row.seen_at)))
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
    /// whether it is. Until the transaction ends nobody changes that. The oldest of too many sessions ends.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn open_session(
        &self,
        new: NewSession<'_>,
        who: &StaffId,
        password_hash: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let mut same = staff::ActiveModel {
            disabled: Set(false),
            ..Default::default()
        };
        if new.proved {
            same.seen_at = Set(Some(micros(now)));
        }
        // Writing the row locks it on every database.
        let held = staff::Entity::update_many()
            .set(same)
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
            token_hash: Set(new.token.hash()),
            council: Set(self.council()),
            staff_id: Set(who.0.clone()),
            opened_at: Set(micros(now)),
            seen_at: Set(micros(now)),
            browser: Set(new.browser.to_owned()),
            proved: Set(new.proved),
            directory: Set(new.directory.map(|from| from.key().to_owned())),
            directory_factor: Set(new.directory.is_some_and(|from| from.factor)),
        };
        self.end_oldest(who, new.proved).await?;
        session::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(true)
    }

    /// Ends so many of the oldest sessions of an account that another has room. Whoever has not shown everything ends no
    /// session of somebody who has.
    async fn end_oldest(&self, who: &StaffId, proved: bool) -> Result<()> {
        let too_many = self
            .theirs(who)
            .filter(session::Column::Proved.eq(proved))
            .order_by_desc(session::Column::OpenedAt)
            .order_by_desc(session::Column::SeenAt)
            .offset(MOST_SESSIONS - 1)
            .limit(100);
        let too_many = too_many.all(&self.on).await?;
        let hashes = too_many.into_iter().map(|row| row.token_hash);
        session::Entity::delete_many()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::TokenHash.is_in(hashes))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// Ends a session of an account, by what it is called in the list; says whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn end_session(&self, who: &StaffId, key: &str) -> Result<bool> {
        let sessions = self.theirs(who).all(&self.on).await?;
        let Some(row) = sessions.into_iter().find(|row| hex(&row.token_hash) == key) else {
            return Ok(false);
        };
        let ended = session::Entity::delete_by_id(row.token_hash)
            .filter(session::Column::Council.eq(self.council()))
            .exec(&self.on)
            .await?;
        Ok(ended.rows_affected > 0)
    }

    /// Ends every session of an account but this one; says how many.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn end_other_sessions(&self, who: &StaffId, but: &SessionToken) -> Result<u64> {
        let ended = session::Entity::delete_many()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::StaffId.eq(who.0.as_str()))
            .filter(session::Column::TokenHash.ne(but.hash()))
            .exec(&self.on)
            .await?;
        Ok(ended.rows_affected)
    }

    fn theirs(&self, who: &StaffId) -> Select<session::Entity> {
        session::Entity::find()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::StaffId.eq(who.0.as_str()))
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
