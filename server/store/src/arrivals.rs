//! A list of earlier cases that is on its way: one at a time for a council. What is ready of it waits in tables of its own,
//! where nobody who asks for cases looks, until all of it is imported at once.

use chrono::{DateTime, TimeDelta, Utc};
use report::Year;
use rules::case::{Imported, StaffId};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use uuid::Uuid;

use super::{
    CouncilStore, Result, StoreError, Tx,
    entities::{arrival, arriving_part},
    names::{micros, moment, new_id},
    seal::{DataKey, Place},
};

/// How long somebody who carries a list on may be silent before others take over.
pub(crate) const SILENCE: TimeDelta = TimeDelta::seconds(30);

/// How far a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrivalStage {
    /// Its rows are read, checked and put down.
    Checking,
    /// Its cases are made ready, part by part.
    Writing,
    /// What became of it is known; what was put down is deleted.
    Clearing,
    /// Nothing is left of it.
    Over,
}

/// What became of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// All of it is in the store.
    Imported,
    /// Somebody stopped it; nothing is in the store.
    Stopped,
    /// It was not read to its end: it was wrong, or whoever sent it is gone. Nothing is in the store.
    BrokenOff,
    /// It could not be finished; nothing is in the store.
    Failed,
    /// Somebody worked meanwhile on a case of which it says more; nothing is in the store.
    Overtaken,
}

/// A list that comes along, or that was the last to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Which list on its way.
    pub id: Uuid,
    /// How far it is.
    pub stage: ArrivalStage,
    /// What became of it; none while nobody knows.
    pub ended: Option<Ended>,
    /// When it was sent.
    pub at: DateTime<Utc>,
    /// The account; none at the command line.
    pub by: Option<StaffId>,
    /// The name of the file.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
    /// What will come of it.
    pub comes: Comes,
    /// How many cases are ready.
    pub ready: u64,
    /// Until when nobody else carries it on.
    pub busy_until: DateTime<Utc>,
}

/// What will come of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Comes {
    /// How many cases are new.
    pub added: u64,
    /// How many are here already.
    pub same: u64,
    /// How many are here and change.
    pub changed: u64,
    /// How many are here and differ, but stay: somebody works on them here.
    pub kept: u64,
    /// How many of the new ones are open.
    pub open: u64,
    /// How many were received in a year that is not over.
    pub unfinished: Option<(Year, u64)>,
}

impl Comes {
    /// How many cases are written for it.
    #[must_use]
    pub const fn all(&self) -> u64 {
        self.added + self.changed
    }
}

/// Some rows of a list, as they were read.
pub struct Part {
    id: Uuid,
    /// Each case by its key.
    pub cases: Vec<(Uuid, Imported)>,
}

/// Puts the rows of a list down, sealed.
pub struct PartWriter {
    id: Uuid,
    key: DataKey,
    number: i64,
}

impl CouncilStore {
    /// The list that is on its way, or that was the last to come.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn arrival(&self) -> Result<Option<Arrival>> {
        let row = self.arrival_row().await?;
        row.map(|row| arrival_of(&row)).transpose()
    }

    /// The next rows of a list that are to be made ready; none when all are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn next_part(&self) -> Result<Option<Part>> {
        let Some(row) = self.arrival_row().await? else {
            return Ok(None);
        };
        let part = arriving_part::Entity::find()
            .filter(arriving_part::Column::Council.eq(self.council()))
            .order_by_asc(arriving_part::Column::Number)
            .one(self.reader());
        let Some(part) = part.await? else {
            return Ok(None);
        };
        let key = DataKey::unwrap(self.key(), "arrivals", row.id, &row.data_key)?;
        let cases = key.open_value(place_of(part.id), &part.rows)?;
        Ok(Some(Part { id: part.id, cases }))
    }

    async fn arrival_row(&self) -> Result<Option<arrival::Model>> {
        Ok(arrival::Entity::find_by_id(self.council().to_owned())
            .one(self.reader())
            .await?)
    }
}

impl Tx {
    /// Begins with a list; none when another is on its way.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn begin_arrival(
        &self,
        at: DateTime<Utc>,
        by: Option<&StaffId>,
        file: &str,
        hash: &str,
    ) -> Result<Option<PartWriter>> {
        let id = new_id(at);
        let (key, data_key) = DataKey::make(&self.sealing_key().await?, "arrivals", id);
        arrival::Entity::delete_many()
            .filter(arrival::Column::Council.eq(self.council()))
            .filter(arrival::Column::State.eq(ArrivalStage::Over.name()))
            .exec(&self.on)
            .await?;
        let row = arrival::ActiveModel {
            council: Set(self.council()),
            id: Set(id),
            state: Set(ArrivalStage::Checking.name().to_owned()),
            ended: Set(None),
            at: Set(micros(at)),
            staff_id: Set(by.map(|by| by.0.clone())),
            file: Set(file.to_owned()),
            hash: Set(hash.to_owned()),
            added: Set(0),
            same: Set(0),
            changed: Set(0),
            kept: Set(0),
            open_ones: Set(0),
            year: Set(None),
            unfinished: Set(0),
            ready: Set(0),
            busy_until: Set(micros(at + SILENCE)),
            data_key: Set(data_key),
        };
        let begun = arrival::Entity::insert(row)
            .on_conflict(
                OnConflict::column(arrival::Column::Council)
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(&self.on)
            .await?;
        Ok((begun > 0).then_some(PartWriter { id, key, number: 0 }))
    }

    /// Puts parts of a list down. False when the list was stopped: then nothing is put down.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn put_down(
        &self,
        writer: &mut PartWriter,
        parts: &[Vec<(Uuid, Imported)>],
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let going_on = self.still(writer.id, ArrivalStage::Checking).col_expr(
            arrival::Column::BusyUntil,
            Expr::value(micros(now + SILENCE)),
        );
        if going_on.exec(&self.on).await?.rows_affected == 0 {
            return Ok(false);
        }
        for cases in parts {
            let id = new_id(now);
            let row = arriving_part::ActiveModel {
                id: Set(id),
                council: Set(self.council()),
                number: Set(writer.number),
                rows: Set(writer.key.seal_value(place_of(id), cases)),
            };
            arriving_part::Entity::insert(row)
                .exec_without_returning(&self.on)
                .await?;
            writer.number += 1;
        }
        Ok(true)
    }

    /// All rows are put down. False when the list was stopped.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn is_put_down(
        &self,
        writer: &PartWriter,
        comes: Comes,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let year = comes
            .unfinished
            .map(|(year, _)| i64::from(year.begins_in()));
        let unfinished = comes.unfinished.map_or(0, |(_, count)| count);
        let change = self
            .still(writer.id, ArrivalStage::Checking)
            .col_expr(
                arrival::Column::State,
                Expr::value(ArrivalStage::Writing.name()),
            )
            .col_expr(arrival::Column::Added, Expr::value(signed(comes.added)))
            .col_expr(arrival::Column::Same, Expr::value(signed(comes.same)))
            .col_expr(arrival::Column::Changed, Expr::value(signed(comes.changed)))
            .col_expr(arrival::Column::Kept, Expr::value(signed(comes.kept)))
            .col_expr(arrival::Column::OpenOnes, Expr::value(signed(comes.open)))
            .col_expr(arrival::Column::Year, Expr::value(year))
            .col_expr(arrival::Column::Unfinished, Expr::value(signed(unfinished)))
            .col_expr(
                arrival::Column::BusyUntil,
                Expr::value(micros(now + SILENCE)),
            );
        Ok(change.exec(&self.on).await?.rows_affected > 0)
    }

    /// Whoever calls it carries the list on from now on. False while somebody else does.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn take_over(&self, id: Uuid, now: DateTime<Utc>) -> Result<bool> {
        let taken = arrival::Entity::update_many()
            .filter(arrival::Column::Council.eq(self.council()))
            .filter(arrival::Column::Id.eq(id))
            .filter(arrival::Column::State.ne(ArrivalStage::Over.name()))
            .filter(arrival::Column::BusyUntil.lt(micros(now)))
            .col_expr(
                arrival::Column::BusyUntil,
                Expr::value(micros(now + SILENCE)),
            );
        Ok(taken.exec(&self.on).await?.rows_affected > 0)
    }

    /// Whoever calls it goes, and anybody may carry the list on.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn hand_over(&self, id: Uuid) -> Result<()> {
        arrival::Entity::update_many()
            .filter(arrival::Column::Council.eq(self.council()))
            .filter(arrival::Column::Id.eq(id))
            .col_expr(arrival::Column::BusyUntil, Expr::value(0_i64))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// The cases of a part are ready, and its rows are deleted. False when that was done already, or the list was stopped.
    pub(super) async fn take_part(
        &self,
        id: Uuid,
        part: &Part,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let ready = Expr::col(arrival::Column::Ready).add(signed(part.cases.len() as u64));
        let change = self
            .still(id, ArrivalStage::Writing)
            .col_expr(arrival::Column::Ready, ready)
            .col_expr(
                arrival::Column::BusyUntil,
                Expr::value(micros(now + SILENCE)),
            );
        if change.exec(&self.on).await?.rows_affected == 0 {
            return Ok(false);
        }
        let gone = arriving_part::Entity::delete_by_id(part.id);
        Ok(gone.exec(&self.on).await?.rows_affected > 0)
    }

    /// Says what became of a list, if that can still be said: what is imported is not stopped any more.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn end_arrival(&self, id: Uuid, ended: Ended) -> Result<bool> {
        let change = arrival::Entity::update_many()
            .filter(arrival::Column::Council.eq(self.council()))
            .filter(arrival::Column::Id.eq(id))
            .filter(
                arrival::Column::State
                    .is_in([ArrivalStage::Checking.name(), ArrivalStage::Writing.name()]),
            )
            .col_expr(
                arrival::Column::State,
                Expr::value(ArrivalStage::Clearing.name()),
            )
            .col_expr(arrival::Column::Ended, Expr::value(ended.name()));
        Ok(change.exec(&self.on).await?.rows_affected > 0)
    }

    /// Whether the cases of a list are still made ready; it stays so until this transaction ends.
    pub(super) async fn is_still_written(&self, id: Uuid, now: DateTime<Utc>) -> Result<bool> {
        let change = self.still(id, ArrivalStage::Writing).col_expr(
            arrival::Column::BusyUntil,
            Expr::value(micros(now + SILENCE)),
        );
        Ok(change.exec(&self.on).await?.rows_affected > 0)
    }

    /// All of a list is in the store, once every part is ready. False when it was stopped.
    pub(super) async fn is_brought_in(&self, id: Uuid) -> Result<bool> {
        let comes = Expr::col(arrival::Column::Added).add(Expr::col(arrival::Column::Changed));
        let all = Expr::col(arrival::Column::Ready).eq(comes);
        let change = self
            .still(id, ArrivalStage::Writing)
            .filter(all)
            .col_expr(
                arrival::Column::State,
                Expr::value(ArrivalStage::Clearing.name()),
            )
            .col_expr(arrival::Column::Ended, Expr::value(Ended::Imported.name()));
        Ok(change.exec(&self.on).await?.rows_affected > 0)
    }

    /// Nothing is left of a list that has ended.
    pub(super) async fn arrival_is_over(&self) -> Result<()> {
        let here = arrival::Column::Council.eq(self.council());
        // Whoever sent a list that was wrong has been told.
        arrival::Entity::delete_many()
            .filter(here.clone())
            .filter(arrival::Column::State.eq(ArrivalStage::Clearing.name()))
            .filter(arrival::Column::Ended.eq(Ended::BrokenOff.name()))
            .exec(&self.on)
            .await?;
        arrival::Entity::update_many()
            .filter(here)
            .filter(arrival::Column::State.eq(ArrivalStage::Clearing.name()))
            .col_expr(
                arrival::Column::State,
                Expr::value(ArrivalStage::Over.name()),
            )
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// A change of a list that is still so far; in it the row is held.
    fn still(&self, id: Uuid, stage: ArrivalStage) -> sea_orm::UpdateMany<arrival::Entity> {
        arrival::Entity::update_many()
            .filter(arrival::Column::Council.eq(self.council()))
            .filter(arrival::Column::Id.eq(id))
            .filter(arrival::Column::State.eq(stage.name()))
    }
}

impl Arrival {
    /// Whether another can begin.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.stage == ArrivalStage::Over
    }
}

impl PartWriter {
    /// Which list it is.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        self.id
    }
}

impl ArrivalStage {
    const ALL: [Self; 4] = [Self::Checking, Self::Writing, Self::Clearing, Self::Over];

    const fn name(self) -> &'static str {
        match self {
            Self::Checking => "checking",
            Self::Writing => "writing",
            Self::Clearing => "clearing",
            Self::Over => "over",
        }
    }
}

impl Ended {
    const ALL: [Self; 5] = [
        Self::Imported,
        Self::Stopped,
        Self::BrokenOff,
        Self::Failed,
        Self::Overtaken,
    ];

    /// As it is written down.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Imported => "brought-in",
            Self::Stopped => "stopped",
            Self::BrokenOff => "broken-off",
            Self::Failed => "failed",
            Self::Overtaken => "overtaken",
        }
    }
}

fn place_of(part: Uuid) -> Place {
    Place::new("arriving_parts", part, "rows")
}

fn arrival_of(row: &arrival::Model) -> Result<Arrival> {
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    let stage = ArrivalStage::ALL
        .into_iter()
        .find(|stage| stage.name() == row.state);
    let ended = row.ended.as_deref().map(|name| {
        let mut all = Ended::ALL.into_iter();
        all.find(|ended| ended.name() == name)
            .ok_or(StoreError::Damaged("ended"))
    });
    let year = row.year.and_then(|year| i32::try_from(year).ok());
    Ok(Arrival {
        id: row.id,
        stage: stage.ok_or(StoreError::Damaged("state"))?,
        ended: ended.transpose()?,
        at: moment(row.at)?,
        by: row.staff_id.clone().map(StaffId),
        file: row.file.clone(),
        hash: row.hash.clone(),
        comes: Comes {
            added: count(row.added),
            same: count(row.same),
            changed: count(row.changed),
            kept: count(row.kept),
            open: count(row.open_ones),
            unfinished: year.map(|year| (Year::beginning(year), count(row.unfinished))),
        },
        ready: count(row.ready),
        busy_until: moment(row.busy_until)?,
    })
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
