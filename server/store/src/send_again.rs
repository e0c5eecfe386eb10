//! Letters that have not left: how many, which, and the way to send them again.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use rules::{principal::Principal, reference::Reference};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, NoticeState, OpenCase, Result, StoreError, Tx,
    entities::case_key::case_keys,
    entities::{case_key, outbox},
    names::{micros, moment},
    outbox::state_of,
    receipts::reference_of,
    sight::sees,
};

/// A letter that waits for longer is an old one.
const OLD: TimeDelta = TimeDelta::minutes(30);
/// What was written before that and given up is no longer counted: somebody has known of it for long.
const RECENT: TimeDelta = TimeDelta::days(14);
/// No more are counted.
pub(crate) const MOST_COUNTED: u64 = 1000;

/// How the letters stand. Numbers only: everybody on the staff sees them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailStanding {
    /// How many have been waiting for more than 30 minutes, at most a thousand.
    pub old: u64,
    /// How many of the last 14 days were given up, at most a thousand.
    pub dead: u64,
    /// The fault, such as `us 550 5.7.64` or `tls`, when the mail server refuses to send for us.
    pub refusal: Option<String>,
}

/// A letter that has not left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StuckLetter {
    /// The key of its row in the outbox.
    pub id: Uuid,
    /// The case that it is about, if it is about one.
    pub reference: Option<Reference>,
    /// The name of the message, such as `receipt`.
    pub notice: String,
    /// Waiting or dead.
    pub state: NoticeState,
    /// How often it was tried.
    pub tries: u32,
    /// When it is tried next, or was given up.
    pub when: DateTime<Utc>,
    /// Why it did not go.
    pub fault: Option<String>,
}

/// A letter that is held so that it can be sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldNotice {
    /// The name of the message, such as `receipt`.
    pub notice: String,
    /// How it fares.
    pub state: NoticeState,
    id: Uuid,
    case_id: Option<Uuid>,
}

impl HeldNotice {
    /// Whether it is about a case.
    #[must_use]
    pub const fn is_about_a_case(&self) -> bool {
        self.case_id.is_some()
    }
}

impl CouncilStore {
    /// How the letters stand now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn mail_standing(&self, now: DateTime<Utc>) -> Result<MailStanding> {
        let waiting = self
            .in_state(NoticeState::Waiting)
            .limit(MOST_COUNTED)
            .all(self.reader())
            .await?;
        let dead = self
            .given_up_lately(now)
            .limit(MOST_COUNTED)
            .all(self.reader())
            .await?;
        let is_old = |row: &&outbox::Model| {
            row.sent_again_at.unwrap_or(row.made_at).max(row.made_at) <= micros(now - OLD)
        };
        let refusal = waiting.iter().find_map(|row| {
            let fault = row.fault.as_deref()?;
            let is_of_us = ["us", "tls"].contains(&fault.split(' ').next().unwrap_or_default());
            is_of_us.then(|| fault.to_owned())
        });
        Ok(MailStanding {
            old: waiting.iter().filter(is_old).count() as u64,
            dead: dead.len() as u64,
            refusal,
        })
    }

    /// The letters that are counted in [`MailStanding`], but for those of cases that `who` does not see: at most `most` that
    /// were given up, newest first, then at most `most` that wait, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn stuck_letters(
        &self,
        who: &Principal,
        now: DateTime<Utc>,
        most: u64,
    ) -> Result<Vec<StuckLetter>> {
        let mut rows = self
            .given_up_lately(now)
            .filter(is_seen(who))
            .limit(most)
            .all(self.reader())
            .await?;
        let waiting = self
            .in_state(NoticeState::Waiting)
            .filter(outbox::Column::MadeAt.lte(micros(now - OLD)))
            .filter(is_seen(who));
        rows.extend(waiting.limit(most).all(self.reader()).await?);
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let cases = rows.iter().filter_map(|row| row.case_id);
        let files = case_keys(self)
            .filter(case_key::Column::Id.is_in(cases))
            .all(self.reader())
            .await?;
        let references: HashMap<Uuid, Reference> = files
            .iter()
            .map(|file| Ok((file.id, reference_of(file)?)))
            .collect::<Result<_>>()?;
        rows.iter()
            .map(|row| {
                Ok(StuckLetter {
                    id: row.id,
                    reference: match row.case_id {
                        Some(id) => {
                            let reference = references.get(&id).cloned();
                            Some(reference.ok_or(StoreError::Damaged("outbox"))?)
                        }
                        None => None,
                    },
                    notice: row.message.clone(),
                    state: state_of(row)?,
                    tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
                    when: moment(row.done_at.unwrap_or(row.next_try_at))?,
                    fault: row.fault.clone(),
                })
            })
            .collect()
    }

    /// In the order of the index.
    fn in_state(&self, state: NoticeState) -> Select<outbox::Entity> {
        outbox::Entity::find()
            .filter(outbox::Column::Council.eq(self.council()))
            .filter(outbox::Column::State.eq(state.name()))
            .order_by_asc(outbox::Column::MadeAt)
    }

    fn given_up_lately(&self, now: DateTime<Utc>) -> Select<outbox::Entity> {
        outbox::Entity::find()
            .filter(outbox::Column::Council.eq(self.council()))
            .filter(outbox::Column::State.eq(NoticeState::Dead.name()))
            .filter(outbox::Column::MadeAt.gte(micros(now - RECENT)))
            .order_by_desc(outbox::Column::MadeAt)
    }
}

impl Tx {
    /// Holds those of these letters that sending again would change: given up, held back, or waiting for a later try and
    /// not on their way just now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn hold_notices(&self, ids: &[Uuid], now: DateTime<Utc>) -> Result<Vec<HeldNotice>> {
        let at_rest = [NoticeState::Dead.name(), NoticeState::Held.name()];
        let waits = Condition::all()
            .add(outbox::Column::State.eq(NoticeState::Waiting.name()))
            .add(outbox::Column::NextTryAt.gt(micros(now)))
            .add(outbox::Column::LeasedUntil.lte(micros(now)));
        let rows = outbox::Entity::find()
            .filter(outbox::Column::Council.eq(self.council()))
            .filter(outbox::Column::Id.is_in(ids.iter().copied()))
            .filter(
                Condition::any()
                    .add(outbox::Column::State.is_in(at_rest))
                    .add(waits),
            )
            .order_by_asc(outbox::Column::Id)
            .lock_exclusive()
            .all(&self.on)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(HeldNotice {
                    notice: row.message.clone(),
                    state: state_of(row)?,
                    id: row.id,
                    case_id: row.case_id,
                })
            })
            .collect()
    }

    /// The case that a message is about, held; none when it is about none, or they may not open it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn case_of_notice(
        &self,
        reader: CaseReader<'_>,
        held: &HeldNotice,
    ) -> Result<Option<OpenCase>> {
        match held.case_id {
            Some(id) => self.hold_case_by_id(reader, id).await,
            None => Ok(None),
        }
    }

    /// Makes a letter due now. One that was at rest is tried for as long as a new one.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn send_again(&self, held: &HeldNotice, now: DateTime<Utc>) -> Result<()> {
        let mut row = outbox::ActiveModel {
            id: Set(held.id),
            next_try_at: Set(micros(now)),
            ..Default::default()
        };
        if held.state != NoticeState::Waiting {
            row.state = Set(NoticeState::Waiting.name().to_owned());
            row.tries = Set(0);
            row.sent_again_at = Set(Some(micros(now)));
            row.done_at = Set(None);
            row.fault = Set(None);
        }
        outbox::Entity::update(row).exec(&self.on).await?;
        Ok(())
    }
}

/// That a message is about a case that somebody sees, or about none.
fn is_seen(who: &Principal) -> Condition {
    let case = outbox::Column::CaseId;
    Condition::any().add(case.is_null()).add(sees(who, case))
}
