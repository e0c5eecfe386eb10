//! One master key replaces another while the portal serves. First it seals all that is new; then the data keys that the other
//! had sealed are sealed again, some at a time; then the other is forgotten. At any moment the process may be killed, and be
//! begun again.
//!
//! This is about the whole database, not about one council: a master key knows none. What is sealed with a data key is not
//! touched.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryResult,
    TransactionTrait,
    sea_query::{Expr, LockBehavior, LockType, Order, Query, SelectStatement},
};
use uuid::Uuid;

use super::{
    MasterKey, Result, Store, StoreError,
    case_reader::key,
    entities::master_key,
    keyring::{Held, LEARNED_WITHIN, LEAVING, SEALING, hand_on},
    names::{micros, moment},
    seal::{DataKey, Sealed},
    writer::{Kind, Turn, take_turn},
};

/// Every table with data keys, and to what they are bound. Cases on their way come before the cases, among which they are
/// moved: so none is passed over.
const TABLES: [(&str, &str); 9] = [
    ("drafts", "drafts"),
    ("equality", "equality"),
    ("reports", "reports"),
    ("subject_requests", "subject_requests"),
    ("second_factors", "second_factors"),
    ("audit_heads", "audit_heads"),
    ("arrivals", "arrivals"),
    ("arriving_case_keys", key::TABLE),
    ("case_keys", key::TABLE),
];
/// Rows that are read, and sealed again, at a time.
const AT_A_TIME: u64 = 200;
/// Between two transactions, so that others come to write.
const PAUSE: Duration = Duration::from_millis(5);
/// So long a process of the portal may take to hear of a new key.
const ALL_HAVE_LEARNED: Duration = LEARNED_WITHIN.saturating_mul(3);

/// A master key of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyInUse {
    /// What it is called.
    pub id: String,
    /// Whether another replaces it at the moment.
    pub is_leaving: bool,
    /// Since when it seals, UTC; none for the first.
    pub since: Option<DateTime<Utc>>,
    /// The id of the key that it replaced; none for the first.
    pub replaced: Option<String>,
    /// How many data keys of each table it seals.
    pub seals: Vec<(&'static str, u64)>,
}

/// One key replaces another.
#[derive(Debug, Clone)]
pub struct KeyChange {
    /// The new one.
    pub to: MasterKey,
    /// The one that it replaces, if this process knows it.
    pub from: Option<MasterKey>,
    /// Since when the new one seals, UTC.
    pub since: DateTime<Utc>,
}

/// What came of sealing again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SealedAgain {
    /// Data keys that the new key seals now.
    pub done: u64,
    /// Data keys that neither key opens.
    pub damaged: u64,
}

impl Store {
    /// The master keys of the database, the one that seals first, and how many data keys each seals; and how many open with
    /// neither. Every data key is opened for it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn keys_in_use(&self) -> Result<(Vec<KeyInUse>, u64)> {
        let held = self.learned().await?;
        let reader = &self.0.connections.desk.reader;
        let mut rows = master_key::Entity::find().all(reader).await?;
        rows.sort_by_key(|row| row.state == LEAVING);
        let (mut keys, mut damaged) = (Vec::new(), 0);
        for row in rows {
            keys.push(KeyInUse {
                is_leaving: row.state == LEAVING,
                since: row.since.map(moment).transpose()?,
                replaced: row.replaced,
                seals: TABLES.map(|(table, _)| (table, 0)).to_vec(),
                id: row.id,
            });
        }
        for (place, (table, bound_to)) in TABLES.into_iter().enumerate() {
            let mut after = Uuid::nil();
            loop {
                let rows = reader.query_all(&some(table, after)).await?;
                let rows = read(&rows)?;
                let Some(last) = rows.last() else { break };
                after = last.0;
                for (id, sealed) in rows {
                    let by = sealed_by(&held, bound_to, id, &sealed);
                    match keys.iter_mut().find(|key| Some(key.id.as_str()) == by) {
                        Some(key) => key.seals[place].1 += 1,
                        None => damaged += 1,
                    }
                }
            }
        }
        Ok((keys, damaged))
    }

    /// Whether one key replaces another at the moment.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn key_change(&self) -> Result<Option<KeyChange>> {
        let held = self.learned().await?;
        let reader = &self.0.connections.desk.reader;
        let rows = master_key::Entity::find().all(reader).await?;
        let leaves = rows.iter().any(|row| row.state == LEAVING);
        let sealing = rows.iter().find(|row| row.state == SEALING);
        let since = sealing.and_then(|row| row.since);
        match since {
            Some(since) if leaves => Ok(Some(KeyChange {
                to: held.sealing.clone(),
                from: held.leaving.clone(),
                since: moment(since)?,
            })),
            _ => Ok(None),
        }
    }

    /// From now on all that is new is sealed with this key, in every process.
    ///
    /// # Errors
    /// When the store cannot be written to; [`StoreError::OldKey`] when another key is being replaced already.
    pub async fn change_key(&self, to: &MasterKey, now: DateTime<Utc>) -> Result<()> {
        let held = self.learned().await?;
        let from = &held.sealing;
        let turn = self.turn_for_all().await?;
        let leaves = master_key::Entity::update_many()
            .col_expr(master_key::Column::State, Expr::val(LEAVING))
            .col_expr(
                master_key::Column::HandedOn,
                Expr::val(sea_orm::Value::from(hand_on(from, to))),
            )
            .filter(master_key::Column::Id.eq(from.id()))
            .filter(master_key::Column::State.eq(SEALING))
            .exec(&turn)
            .await?;
        let others = master_key::Entity::find()
            .filter(master_key::Column::Id.ne(from.id()))
            .one(&turn)
            .await?;
        if leaves.rows_affected != 1 || others.is_some() {
            return Err(StoreError::OldKey);
        }
        let row = master_key::ActiveModel {
            id: Set(to.id().to_owned()),
            state: Set(SEALING.to_owned()),
            since: Set(Some(micros(now))),
            replaced: Set(Some(from.id().to_owned())),
            handed_on: Set(Some(hand_on(to, from))),
            hashes: Set(Some(held.hashes_for(to))),
        };
        master_key::Entity::insert(row)
            .exec_without_returning(&turn)
            .await?;
        turn.commit(&self.0.broken).await?;
        self.learned().await.map(drop)
    }

    /// Seals with the new key what the other has sealed, until nothing of it is left. `told` hears of each table how many data
    /// keys were looked at, again and again.
    ///
    /// # Errors
    /// When the store cannot be used; what was done stays.
    pub async fn seal_again(&self, mut told: impl FnMut(&str, u64)) -> Result<SealedAgain> {
        let mut all = SealedAgain::default();
        loop {
            let mut pass = SealedAgain::default();
            let mut passed_over = 0;
            for (table, bound_to) in TABLES {
                passed_over += self
                    .seal_table_again(table, bound_to, &mut pass, &mut told)
                    .await?;
            }
            all.done += pass.done;
            all.damaged = pass.damaged;
            // What somebody else held just then comes next time.
            if pass.done == 0 && passed_over == 0 {
                return Ok(all);
            }
        }
    }

    async fn seal_table_again(
        &self,
        table: &'static str,
        bound_to: &'static str,
        pass: &mut SealedAgain,
        told: &mut impl FnMut(&str, u64),
    ) -> Result<u64> {
        let held = self.learned().await?;
        let (mut after, mut looked_at, mut passed_over) = (Uuid::nil(), 0, 0);
        loop {
            let reader = &self.0.connections.desk.reader;
            let rows = reader.query_all(&some(table, after)).await?;
            let rows = read(&rows)?;
            let Some(last) = rows.last() else {
                return Ok(passed_over);
            };
            after = last.0;
            looked_at += rows.len() as u64;
            let mut old = Vec::new();
            for (id, sealed) in &rows {
                match sealed_by(&held, bound_to, *id, sealed) {
                    Some(by) if by == held.sealing.id() => {}
                    Some(_) => old.push(*id),
                    None => pass.damaged += 1,
                }
            }
            if !old.is_empty() {
                let wanted = old.len() as u64;
                let done = self.seal_rows_again(&held, table, bound_to, old).await?;
                pass.done += done;
                passed_over += wanted - done;
                tokio::time::sleep(PAUSE).await;
            }
            told(table, looked_at);
        }
    }

    /// Seals the data keys of these rows again, but of those that somebody holds; returns how many.
    async fn seal_rows_again(
        &self,
        held: &Held,
        table: &'static str,
        bound_to: &'static str,
        ids: Vec<Uuid>,
    ) -> Result<u64> {
        let Some(leaving) = &held.leaving else {
            return Ok(0);
        };
        let sealing = self.0.keys.sealing_so_far();
        let turn = self.turn_for_all().await?;
        // Nobody waits for whom we wait: so no two wait for each other.
        let rows = Query::select()
            .columns(["id", "data_key"])
            .from(table)
            .and_where(Expr::col("id").is_in(ids))
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .to_owned();
        let mut done = 0;
        for (id, sealed) in read(&turn.query_all(&rows).await?)? {
            let Ok(key) = DataKey::unwrap_with(leaving, bound_to, id, &sealed) else {
                continue;
            };
            let again = Query::update()
                .table(table)
                .value("data_key", key.wrapped(&sealing, bound_to))
                .and_where(Expr::col("id").eq(id))
                .to_owned();
            turn.execute(&again).await?;
            done += 1;
        }
        turn.commit(&self.0.broken).await?;
        Ok(done)
    }

    /// Forgets the key that was replaced, once nothing is sealed with it: its file opens nothing of this database any more.
    ///
    /// # Errors
    /// When the store cannot be written to; [`StoreError::OldKey`] when none is being replaced.
    pub async fn forget_old_key(&self) -> Result<()> {
        let turn = self.turn_for_all().await?;
        let gone = master_key::Entity::delete_many()
            .filter(master_key::Column::State.eq(LEAVING))
            .exec(&turn)
            .await?;
        if gone.rows_affected != 1 {
            return Err(StoreError::OldKey);
        }
        master_key::Entity::update_many()
            .col_expr(
                master_key::Column::HandedOn,
                Expr::val(sea_orm::Value::Bytes(None)),
            )
            .filter(master_key::Column::State.eq(SEALING))
            .exec(&turn)
            .await?;
        turn.commit(&self.0.broken).await?;
        self.learned().await.map(drop)
    }

    /// The keys by what the database says now.
    async fn learned(&self) -> Result<std::sync::Arc<Held>> {
        self.learn_from(&self.0.connections.desk.writer).await?;
        Ok(self.0.keys.held())
    }

    /// A transaction of no council.
    async fn turn_for_all(&self) -> Result<Turn> {
        self.writable()?;
        match &self.0.queues {
            Some([_, desk]) => take_turn(desk, Kind::Alone).await,
            None => {
                let begun = self.0.connections.desk.writer.begin().await;
                Ok(Turn::alone(self.0.broken.noted(begun)?))
            }
        }
    }
}

impl KeyChange {
    /// How long to wait until every process of the portal has heard of the new key.
    #[must_use]
    pub fn until_all_know(&self, now: DateTime<Utc>) -> Duration {
        let gone = (now - self.since).to_std().unwrap_or_default();
        ALL_HAVE_LEARNED.saturating_sub(gone)
    }
}

/// The id of the key with which a data key is sealed.
fn sealed_by<'a>(
    held: &'a Held,
    bound_to: &'static str,
    id: Uuid,
    sealed: &Sealed,
) -> Option<&'a str> {
    let keys = [Some(&held.sealing), held.leaving.as_ref()];
    let opens = |key: &&MasterKey| DataKey::unwrap_with(key, bound_to, id, sealed).is_ok();
    keys.into_iter().flatten().find(opens).map(MasterKey::id)
}

/// A case that was deleted has none any more.
fn some(table: &'static str, after: Uuid) -> SelectStatement {
    Query::select()
        .columns(["id", "data_key"])
        .from(table)
        .and_where(Expr::col("id").gt(after))
        .and_where(Expr::col("data_key").ne(Vec::<u8>::new()))
        .order_by("id", Order::Asc)
        .limit(AT_A_TIME)
        .to_owned()
}

fn read(rows: &[QueryResult]) -> Result<Vec<(Uuid, Sealed)>> {
    let read = |row: &QueryResult| Ok((row.try_get("", "id")?, row.try_get("", "data_key")?));
    rows.iter().map(read).collect()
}
