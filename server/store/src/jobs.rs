//! Jobs: what is to be done and has no message. Written with what causes them, done by one worker at a time, as often as it
//! takes.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect, UpdateMany,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType, OnConflict},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    CouncilStore, Result, StoreError, Tx,
    entities::job,
    lease::{self, WAITING},
    names::micros,
};

/// What is to be done, with all that it needs to know but for what a person wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Job {
    /// Works out the dates of every case again that follow from an earlier list of bank holidays.
    RebuildCases,
    /// Makes the file of a request of somebody for what is held on them.
    SubjectFile {
        /// The number of the request.
        request: u32,
    },
}

/// A job that this worker has, until its lease ends.
#[derive(Debug, Clone)]
pub struct ClaimedJob {
    /// What is to be done.
    pub job: Job,
    /// How often it could not be done before.
    pub tries: u32,
    id: Uuid,
    lease: Uuid,
}

/// How far a job that is not over has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobProgress {
    /// How much is done.
    pub done: u64,
    /// How much there is.
    pub total: u64,
}

impl Job {
    /// Every name; a worker leaves jobs of other names to newer versions.
    const KINDS: [&str; 2] = ["rebuild-cases", "subject-file"];

    /// The name, such as `rebuild-cases`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RebuildCases => "rebuild-cases",
            Self::SubjectFile { .. } => "subject-file",
        }
    }

    /// Jobs of a council with the same words are one.
    fn dedupe(&self, council: &str) -> String {
        match self {
            Self::RebuildCases => format!("{council}:{}", self.kind()),
            Self::SubjectFile { request } => format!("{council}:{}:{request}", self.kind()),
        }
    }
}

impl Tx {
    /// Puts a job into the table; the same that is there begins anew. `total` is how much there is to do.
    ///
    /// # Errors
    /// When the store cannot be written to.
    ///
    /// # Panics
    /// Never: a job is plain JSON.
    pub async fn put_job(&self, job: &Job, total: u64, now: DateTime<Utc>) -> Result<()> {
        use job::Column as C;
        debug_assert!(
            Job::KINDS.contains(&job.kind()),
            "no worker claims `{}`: it is not among `KINDS`",
            job.kind()
        );
        let row = job::ActiveModel {
            id: Set(Self::id(now)),
            council: Set(self.council()),
            kind: Set(job.kind().to_owned()),
            payload: Set(serde_json::to_string(job).expect("a job is plain JSON")),
            case_id: Set(None),
            dedupe: Set(job.dedupe(&self.council())),
            urgency: Set(1),
            state: Set(WAITING.to_owned()),
            tries: Set(0),
            made_at: Set(micros(now)),
            next_try_at: Set(micros(now)),
            leased_until: Set(0),
            leased_by: Set(None),
            done_at: Set(None),
            fault: Set(None),
            done: Set(0),
            total: Set(i64::try_from(total).unwrap_or(i64::MAX)),
        };
        // Whoever has it at the moment keeps it.
        let anew = OnConflict::column(C::Dedupe)
            .update_columns([
                C::State,
                C::Tries,
                C::MadeAt,
                C::NextTryAt,
                C::DoneAt,
                C::Fault,
                C::Done,
                C::Total,
            ])
            .to_owned();
        job::Entity::insert(row)
            .on_conflict(anew)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// Holds a job for one part of it, and has it for longer; false when another worker has it, or it is over. Nobody changes
    /// what the job is about before the transaction ends.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn hold_job(&self, claimed: &ClaimedJob, until: DateTime<Utc>) -> Result<bool> {
        let held = claimed
            .row()
            .col_expr(job::Column::LeasedUntil, Expr::value(micros(until)))
            .exec(&self.on)
            .await?;
        Ok(held.rows_affected > 0)
    }

    /// So much more of a job is done.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn job_came_on(&self, claimed: &ClaimedJob, by: u64) -> Result<()> {
        let by = i64::try_from(by).unwrap_or(i64::MAX);
        let done = Expr::col(job::Column::Done).add(by);
        claimed
            .row()
            .col_expr(job::Column::Done, done)
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// A job is over.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn end_job(&self, claimed: &ClaimedJob, now: DateTime<Utc>) -> Result<()> {
        claimed
            .row()
            .col_expr(job::Column::State, Expr::value("done"))
            .col_expr(job::Column::DoneAt, Expr::value(micros(now)))
            .col_expr(job::Column::LeasedUntil, Expr::value(0))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// Gives a job back: whoever comes then goes on with it. `fault` is a code that says why it could not be done, if it could
    /// not.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn give_back_job(
        &self,
        claimed: &ClaimedJob,
        at: DateTime<Utc>,
        fault: Option<&str>,
    ) -> Result<()> {
        let tries = i64::from(claimed.tries) + i64::from(fault.is_some());
        claimed
            .row()
            .col_expr(job::Column::Tries, Expr::value(tries))
            .col_expr(job::Column::NextTryAt, Expr::value(micros(at)))
            .col_expr(job::Column::Fault, Expr::value(fault))
            .col_expr(job::Column::LeasedUntil, Expr::value(0))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

impl CouncilStore {
    /// Claims the job that is due first; nobody else gets it until the lease ends.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn claim_job(
        &self,
        now: DateTime<Utc>,
        lease: TimeDelta,
    ) -> Result<Option<ClaimedJob>> {
        let due = || {
            lease::due::<job::Entity>(self.council(), now)
                .filter(job::Column::Kind.is_in(Job::KINDS))
        };
        // Looking first costs no write when there is nothing to do.
        if due().one(self.reader()).await?.is_none() {
            return Ok(None);
        }
        let tx = self.begin().await?;
        let first = due().lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let Some(row) = first.one(&tx.on).await? else {
            return Ok(None);
        };
        let holder = tx.lease(job::Entity, [row.id], now, now + lease).await?;
        tx.commit().await?;
        Ok(Some(ClaimedJob {
            job: serde_json::from_str(&row.payload).map_err(|_| StoreError::Damaged("payload"))?,
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
            id: row.id,
            lease: holder,
        }))
    }

    /// How far a job has come; none when it is over, or there was none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn job_progress(&self, job: &Job) -> Result<Option<JobProgress>> {
        let row = job::Entity::find()
            .filter(job::Column::Council.eq(self.council()))
            .filter(job::Column::Dedupe.eq(job.dedupe(self.council())))
            .filter(job::Column::State.eq(WAITING))
            .one(self.reader())
            .await?;
        let number = |number: i64| u64::try_from(number).unwrap_or_default();
        Ok(row.map(|row| JobProgress {
            done: number(row.done),
            total: number(row.total),
        }))
    }
}

impl ClaimedJob {
    /// Its row, as long as this worker has it.
    fn row(&self) -> UpdateMany<job::Entity> {
        job::Entity::update_many()
            .filter(job::Column::Id.eq(self.id))
            .filter(job::Column::LeasedBy.eq(self.lease))
            .filter(job::Column::State.eq(WAITING))
    }
}
