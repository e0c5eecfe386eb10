//! Counts, each found by an index.

use chrono::NaiveDate;
use report::Period;
use rules::register::{ActionTaken, Kind, StageOutcome};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Select, sea_query::SimpleExpr};

use super::{Wanted, read};
use crate::{
    CouncilStore, Result,
    entities::register,
    names::named,
    queue::{count_if, is_open},
};

use register::Column as C;

/// A stage of a procedure, as its clocks are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StageNumber {
    /// Stage 1, or the only one.
    One,
    /// Stage 2.
    Two,
    /// Stage 3.
    Three,
}

impl CouncilStore {
    /// How many were received on these days, by kind.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn received(&self, period: Period, wanted: &Wanted<'_>) -> Result<Vec<(Kind, u64)>> {
        self.by_kind(C::ReceivedOn, period, wanted).await
    }

    /// How many asked for stage 2 or 3 on these days, by kind; for stage 1 how many were received.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn asked(
        &self,
        stage: StageNumber,
        period: Period,
        wanted: &Wanted<'_>,
    ) -> Result<Vec<(Kind, u64)>> {
        let day = match stage {
            StageNumber::One => C::ReceivedOn,
            StageNumber::Two => C::TwoAskedOn,
            StageNumber::Three => C::ThreeAskedOn,
        };
        self.by_kind(day, period, wanted).await
    }

    /// How many complaints were answered at a stage on these days: in time, and in all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn answered(
        &self,
        stage: StageNumber,
        period: Period,
        wanted: &Wanted<'_>,
    ) -> Result<(u64, u64)> {
        let (day, in_time) = match stage {
            StageNumber::One => (C::OneEndedOn, C::OneInTime),
            StageNumber::Two => (C::TwoEndedOn, C::TwoInTime),
            StageNumber::Three => (C::ThreeEndedOn, C::ThreeInTime),
        };
        let counted: Option<(i64, i64)> = within(self, day, period, wanted)
            .expr(count_if(in_time.into_expr().into()))
            .column_as(in_time.count(), "count")
            .filter(is_complaint())
            .into_tuple()
            .one(self.reader())
            .await?;
        let (in_time, all) = counted.unwrap_or_default();
        Ok((number(in_time), number(all)))
    }

    /// Whether any stage 1 ended in one of these ways on these days.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn any_ended_as(&self, outcomes: &[StageOutcome], period: Period) -> Result<bool> {
        let first: Option<String> = within(self, C::OneEndedOn, period, &Wanted::default())
            .column(C::Kind)
            .filter(C::OneOutcome.is_in(outcomes.iter().map(|outcome| outcome.slug())))
            .limit(1)
            .into_tuple()
            .one(self.reader())
            .await?;
        Ok(first.is_some())
    }

    /// Whether anything that was received on these days was also answered on them: a year of which only those are known that
    /// went on after it is not known.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn any_answered_within(&self, period: Period) -> Result<bool> {
        let first: Option<String> = within(self, C::OneEndedOn, period, &Wanted::default())
            .column(C::Kind)
            .filter(C::ReceivedOn.gte(period.from.to_string()))
            .limit(1)
            .into_tuple()
            .one(self.reader())
            .await?;
        Ok(first.is_some())
    }

    /// The day of each complaint that came to the Ombudsman on these days, in no particular order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn at_ombudsman(
        &self,
        period: Period,
        wanted: &Wanted<'_>,
    ) -> Result<Vec<NaiveDate>> {
        let found = register::Entity::find()
            .select_only()
            .column(C::Entry)
            .filter(C::Council.eq(self.council()))
            .filter(C::OmbudsmanOn.lte(period.to.to_string()))
            .filter(C::EndedOn.gte(period.from.to_string()))
            .filter(wanted.filter());
        let texts: Vec<String> = found.into_tuple().all(self.reader()).await?;
        let mut days = Vec::new();
        for text in texts {
            let at = read(&text)?.ombudsman.into_iter();
            days.extend(
                at.map(|at| at.received_on)
                    .filter(|day| period.contains(*day)),
            );
        }
        Ok(days)
    }

    /// Whether the Ombudsman had anything to do on these days with any complaint.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn any_at_ombudsman(&self, days: Period, wanted: &Wanted<'_>) -> Result<bool> {
        let found = register::Entity::find()
            .select_only()
            .column(C::Entry)
            .filter(C::Council.eq(self.council()))
            .filter(C::OmbudsmanOn.lte(days.to.to_string()))
            .filter(C::EndedOn.gte(days.from.to_string()))
            .filter(wanted.filter());
        let texts: Vec<String> = found.into_tuple().all(self.reader()).await?;
        for text in texts {
            if read(&text)?.was_at_ombudsman(days) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How many open cases were received on each of these days or later, and before the one before it; the last number is
    /// of those received before the last day. The days fall: the youngest cases come first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn open_by_age(&self, since: &[NaiveDate], wanted: &Wanted<'_>) -> Result<Vec<u64>> {
        let days: Vec<(String, i64)> = register::Entity::find()
            .select_only()
            .column(C::ReceivedOn)
            .column_as(C::ReceivedOn.count(), "count")
            .filter(C::Council.eq(self.council()))
            .filter(is_open())
            .filter(C::Number.eq(0))
            .filter(wanted.filter())
            .group_by(C::ReceivedOn)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut ages = vec![0; since.len() + 1];
        for (day, count) in days {
            let day = crate::names::date(&day)?;
            let age = since.iter().position(|since| day >= *since);
            ages[age.unwrap_or(since.len())] += number(count);
        }
        Ok(ages)
    }

    /// How many complaints were closed on these days without a word on what was learned (R5.6).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn learning_missing(&self, period: Period, wanted: &Wanted<'_>) -> Result<u64> {
        let count: Option<i64> = without_learning(self, period, wanted)
            .column_as(C::Kind.count(), "count")
            .into_tuple()
            .one(self.reader())
            .await?;
        Ok(number(count.unwrap_or_default()))
    }

    /// How many actions are not done that were due before this day (R5.6).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn actions_late(&self, today: NaiveDate, wanted: &Wanted<'_>) -> Result<u64> {
        let found = register::Entity::find()
            .select_only()
            .column(C::Entry)
            .filter(C::Council.eq(self.council()))
            .filter(C::ActionDue.lt(today.to_string()))
            .filter(wanted.filter());
        let texts: Vec<String> = found.into_tuple().all(self.reader()).await?;
        let mut late = 0;
        for text in texts {
            let actions = read(&text)?.actions.into_iter();
            let is_late = |action: &ActionTaken| action.done_on.is_none() && action.due < today;
            late += actions.filter(is_late).count() as u64;
        }
        Ok(late)
    }

    async fn by_kind(
        &self,
        day: C,
        period: Period,
        wanted: &Wanted<'_>,
    ) -> Result<Vec<(Kind, u64)>> {
        let counted: Vec<(String, i64)> = within(self, day, period, wanted)
            .column(C::Kind)
            .column_as(C::Kind.count(), "count")
            .group_by(C::Kind)
            .into_tuple()
            .all(self.reader())
            .await?;
        let count = |(kind, count): (String, i64)| Ok((named(&kind, "kind")?, number(count)));
        counted.into_iter().map(count).collect()
    }
}

/// Complaints closed on these days without a word on what was learned; nothing is selected yet.
pub(super) fn without_learning(
    store: &CouncilStore,
    period: Period,
    wanted: &Wanted<'_>,
) -> Select<register::Entity> {
    within(store, C::ClosedOn, period, wanted)
        .filter(is_complaint())
        .filter(C::Learning.eq("none"))
        .filter(C::Number.eq(0))
}

fn is_complaint() -> SimpleExpr {
    let complaints = Kind::ALL.iter().filter(|kind| kind.is_complaint());
    C::Kind.is_in(complaints.map(|kind| kind.slug()))
}

/// The entries with this date on these days; nothing is selected yet.
fn within(
    store: &CouncilStore,
    day: C,
    period: Period,
    wanted: &Wanted<'_>,
) -> Select<register::Entity> {
    register::Entity::find()
        .select_only()
        .filter(C::Council.eq(store.council()))
        .filter(day.between(period.from.to_string(), period.to.to_string()))
        .filter(wanted.filter())
}

fn number(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
