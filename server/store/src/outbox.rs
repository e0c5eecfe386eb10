//! Messages that must leave: written with what caused them, claimed for a while by one worker, tried until they are gone.

use chrono::{DateTime, TimeDelta, Utc};
use rules::intake::Answers;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{LockBehavior, LockType, OnConflict},
};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, OpenCase, Result, StoreError, Topic, Tx,
    entities::case_key::case_keys,
    entities::{case_key, outbox},
    lease,
    names::{micros, moment, name_of, named},
};

/// The fault of a message whose last try took too long.
pub(crate) const HUNG: &str = "timeout";

/// A message to put into the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNotice<'a> {
    /// The name of the message, such as `receipt`.
    pub notice: &'a str,
    /// What it is about besides its case; a message of a name about the same leaves once for a case, or once in all where it is
    /// about none.
    pub topic: Option<Topic>,
    /// Goes before what is not urgent.
    pub urgent: bool,
    /// It does not leave by itself.
    pub held: bool,
    /// The part of the Message-ID after the `@`.
    pub domain: &'a str,
}

/// How a message fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeState {
    /// Not gone yet.
    Waiting,
    /// Gone.
    Sent,
    /// Given up.
    Dead,
    /// Not sent, because too much goes to that mailbox; somebody may send it all the same.
    Held,
}

/// A message that this worker may send now, until its lease ends.
#[derive(Debug, Clone)]
pub struct ClaimedMessage {
    /// The name of the message, such as `receipt`.
    pub message: String,
    /// What it is about besides its case.
    pub topic: Option<Topic>,
    /// The same at every try.
    pub message_id: String,
    /// When it was put into the outbox.
    pub made_at: DateTime<Utc>,
    /// How often it was tried before.
    pub tries: u32,
    sent_again_at: Option<DateTime<Utc>>,
    fault: Option<String>,
    pub(super) id: Uuid,
    pub(super) case_id: Option<Uuid>,
    lease: Uuid,
}

/// What came of a try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// It is gone.
    Sent,
    /// To be tried again; the fault is a code such as `451`, never an address.
    Again {
        /// The moment from which it may be tried again, UTC.
        at: DateTime<Utc>,
        /// Why it did not go, as a code such as `mailbox 550 5.1.1`.
        fault: String,
    },
    /// Given up.
    Dead {
        /// Why it did not go, as a code such as `mailbox 550 5.1.1`.
        fault: String,
    },
}

impl NoticeState {
    /// `waiting`, `sent`, `dead` or `held`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Dead => "dead",
            Self::Held => "held",
        }
    }
}

impl Tx {
    /// Puts messages into the outbox, about a case or about none, each unless the same is there.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn post(
        &self,
        open: Option<&OpenCase>,
        new: Vec<NewNotice<'_>>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        if new.is_empty() {
            return Ok(());
        }
        let rows = new.into_iter().map(|new| self.notice(open, new, now));
        outbox::Entity::insert_many(rows)
            .on_conflict(
                OnConflict::column(outbox::Column::Dedupe)
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    fn notice(
        &self,
        open: Option<&OpenCase>,
        new: NewNotice<'_>,
        now: DateTime<Utc>,
    ) -> outbox::ActiveModel {
        let id = Self::id(now);
        let whose = open.map_or_else(|| self.council(), |open| open.id.to_string());
        outbox::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            case_id: Set(open.map(|open| open.id)),
            message: Set(new.notice.to_owned()),
            dedupe: Set(match &new.topic {
                Some(topic) => format!("{whose}:{}:{}", new.notice, topic.dedupe()),
                None => format!("{whose}:{}", new.notice),
            }),
            about: Set(new
                .topic
                .map(|topic| serde_json::to_string(&topic).expect("a topic is plain JSON"))),
            message_id: Set(format!("<{id}@{}>", new.domain)),
            urgency: Set(i64::from(!new.urgent)),
            state: Set(name_of(if new.held {
                &NoticeState::Held
            } else {
                &NoticeState::Waiting
            })),
            tries: Set(0),
            made_at: Set(micros(now)),
            next_try_at: Set(micros(now)),
            leased_until: Set(0),
            leased_by: Set(None),
            done_at: Set(new.held.then(|| micros(now))),
            sent_again_at: Set(None),
            fault: Set(None),
        }
    }

    /// Writes down what came of a try; false when the lease was lost to another worker meanwhile, who writes it down instead.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn write_down_delivery(
        &self,
        claimed: &ClaimedMessage,
        delivery: &Delivery,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let mut row = outbox::ActiveModel {
            tries: Set(i64::from(claimed.tries) + 1),
            leased_until: Set(0),
            leased_by: Set(None),
            ..Default::default()
        };
        match delivery {
            Delivery::Sent => {
                row.state = Set(NoticeState::Sent.name().to_owned());
                row.done_at = Set(Some(micros(now)));
                row.fault = Set(None);
            }
            Delivery::Again { at, fault } => {
                row.next_try_at = Set(micros(*at));
                row.fault = Set(Some(fault.clone()));
            }
            Delivery::Dead { fault } => {
                row.state = Set(NoticeState::Dead.name().to_owned());
                row.done_at = Set(Some(micros(now)));
                row.fault = Set(Some(fault.clone()));
            }
        }
        let mine = outbox::Entity::update_many()
            .set(row)
            .filter(outbox::Column::Id.eq(claimed.id))
            .filter(outbox::Column::LeasedBy.eq(claimed.lease))
            .filter(outbox::Column::State.eq(NoticeState::Waiting.name()))
            .exec(&self.on)
            .await?;
        Ok(mine.rows_affected > 0)
    }

    /// The case that a message is about, held; none when it is about none.
    ///
    /// # Errors
    /// When the store cannot be used, or the case cannot be opened any more.
    pub async fn case_of_message(
        &self,
        reader: CaseReader<'_>,
        claimed: &ClaimedMessage,
    ) -> Result<Option<OpenCase>> {
        let Some(id) = claimed.case_id else {
            return Ok(None);
        };
        let case = self.hold_case_by_id(reader, id).await?;
        Ok(Some(case.ok_or(StoreError::Damaged("outbox"))?))
    }
}

impl CouncilStore {
    /// Claims at most `most` messages that are due, the urgent ones first, and among them at most `hung` whose last try took
    /// too long. Nobody else gets them until the lease ends.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn claim_messages(
        &self,
        now: DateTime<Utc>,
        lease: TimeDelta,
        most: u64,
        hung: u64,
    ) -> Result<Vec<ClaimedMessage>> {
        let due = || lease::due::<outbox::Entity>(self.council(), now);
        // Looking first costs no write when there is nothing to do.
        if due().one(self.reader()).await?.is_none() {
            return Ok(Vec::new());
        }
        let tx = self.begin().await?;
        let mut rows = Vec::new();
        if hung > 0 {
            rows = due()
                .filter(outbox::Column::Fault.eq(HUNG))
                .limit(hung.min(most))
                .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
                .all(&tx.on)
                .await?;
        }
        rows.extend(
            due()
                .filter(
                    Condition::any()
                        .add(outbox::Column::Fault.is_null())
                        .add(outbox::Column::Fault.ne(HUNG)),
                )
                .limit(most.saturating_sub(rows.len() as u64))
                .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
                .all(&tx.on)
                .await?,
        );
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let holder = tx.lease(outbox::Entity, ids, now, now + lease).await?;
        tx.commit().await?;
        rows.into_iter().map(|row| claimed(row, holder)).collect()
    }

    /// What a message about a case is about: the case, its answers and, for a letter that can be read, the token; opened now and only
    /// for this.
    ///
    /// # Errors
    /// When the store cannot be read, or the case cannot be opened any more.
    pub async fn notice_subject(
        &self,
        reader: CaseReader<'_>,
        claimed: &ClaimedMessage,
    ) -> Result<(OpenCase, Answers, Option<String>)> {
        let case = claimed.case_id.ok_or(StoreError::Damaged("outbox"))?;
        let file = case_keys(self)
            .filter(case_key::Column::Id.eq(case))
            .one(self.reader())
            .await?;
        let file = file.ok_or(StoreError::Damaged("outbox"))?;
        let opened = reader.open_file(self, file).await?;
        let (open, answers) = opened.ok_or(StoreError::Damaged("outbox"))?;
        let token = match claimed.letter_number() {
            Some(number) => self.letter_token(&open, number).await?,
            None => match claimed.topic {
                Some(Topic::Guest { number }) => self.guest_token(&open, number).await?,
                _ => None,
            },
        };
        Ok((open, answers, token))
    }
}

impl ClaimedMessage {
    /// Since when it is tried: since it was written, or since somebody sent it again.
    #[must_use]
    pub fn since(&self) -> DateTime<Utc> {
        self.sent_again_at.unwrap_or(self.made_at)
    }

    /// Whether the last try took too long.
    #[must_use]
    pub fn has_hung(&self) -> bool {
        self.fault.as_deref() == Some(HUNG)
    }

    /// The number of the letter that it is about, if it is about one.
    #[must_use]
    pub fn letter_number(&self) -> Option<u32> {
        match self.topic {
            Some(Topic::Letter { number, .. }) => Some(number),
            _ => None,
        }
    }
}

pub(super) fn state_of(row: &outbox::Model) -> Result<NoticeState> {
    named(&row.state, "state")
}

fn claimed(row: outbox::Model, lease: Uuid) -> Result<ClaimedMessage> {
    Ok(ClaimedMessage {
        message: row.message,
        topic: row.about.as_deref().and_then(Topic::read),
        message_id: row.message_id,
        made_at: moment(row.made_at)?,
        tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
        sent_again_at: row.sent_again_at.map(moment).transpose()?,
        fault: row.fault,
        id: row.id,
        case_id: row.case_id,
        lease,
    })
}
