//! The queue of the complaints team: R12.6 in order, a page at a time, at the same cost however long it is.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::{
    intake::Journey,
    principal::Principal,
    queue::{List, Listed},
    reference::Reference,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
    sea_query::{CaseStatement, Expr, Func, SimpleExpr},
};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, Result, StoreError, Told,
    cases::listed_of,
    entities::{case, staff},
    sight::cases_for,
};

/// Rows on a page.
pub const PAGE: u64 = 50;

/// Which part of the queue to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Which of the lists of the queue is shown.
    pub list: List,
    /// Only one journey.
    pub journey: Option<Journey>,
    /// Continue after this row: [`Page::next`] of the page before. What is no such thing begins at the top.
    pub after: Option<String>,
}

/// Who looks at a list, and when: they see what they may open.
#[derive(Debug, Clone, Copy)]
pub struct Onlooker<'a> {
    /// Who looks.
    pub who: &'a Principal,
    /// The day, a Europe/London date.
    pub today: NaiveDate,
    /// The last day that counts as soon.
    pub soon: NaiveDate,
}

/// So many rows as fit a page, and what leads on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// At most [`PAGE`].
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// How many cases each list has, whatever the filter; closed ones are not counted.
    pub counts: Vec<(List, u64)>,
    /// See [`CouncilStore::pulse`].
    pub pulse: String,
}

/// A case as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The public reference.
    pub reference: Reference,
    /// What lists show of it.
    pub listed: Listed,
    /// The name of the owner.
    pub owner: Option<String>,
    /// By what it is known again, where it was opened for it.
    pub told: Option<Told>,
}

impl CouncilStore {
    /// A page of the queue. Each case on it is opened for it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn queue(
        &self,
        filter: &Filter,
        onlooker: Onlooker<'_>,
        reader: CaseReader<'_>,
    ) -> Result<Page> {
        let mut found = cases_for(self, onlooker.who).filter(on_list(filter.list, onlooker));
        if let Some(journey) = filter.journey {
            found = found.filter(case::Column::Journey.eq(journey.slug()));
        }
        if let Some((order, id)) = filter.after.as_deref().and_then(read_place) {
            let further = Condition::any()
                .add(case::Column::QueueOrder.gt(order.clone()))
                .add(
                    Condition::all()
                        .add(case::Column::QueueOrder.eq(order))
                        .add(case::Column::Id.gt(id)),
                );
            found = found.filter(further);
        }
        let mut cases = found
            .order_by_asc(case::Column::QueueOrder)
            .order_by_asc(case::Column::Id)
            .limit(PAGE + 1)
            .all(self.reader())
            .await?;
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let more = cases.len() > page;
        cases.truncate(page);
        let next = cases.last().filter(|_| more).map(write_place);
        let names = self.staff_names().await?;
        let ids: Vec<Uuid> = cases.iter().map(|row| row.id).collect();
        let mut told = self.told(reader, &ids).await?;
        let rows = cases.iter().map(|row| {
            let shown = row_of(row, &names)?;
            let told = told.remove(&row.id);
            Ok(Row { told, ..shown })
        });
        let rows = rows.collect::<Result<_>>()?;
        let counts = self.counts(onlooker).await?;
        Ok(Page {
            rows,
            next,
            counts,
            pulse: self.pulse(onlooker.who).await?,
        })
    }

    /// A text that changes whenever a case arrives or changes that they may see; of any other it says nothing (R9.2).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn pulse(&self, who: &Principal) -> Result<String> {
        let last = cases_for(self, who)
            .order_by_desc(case::Column::ChangedAt)
            .order_by_desc(case::Column::Id)
            .one(self.reader())
            .await?;
        Ok(last.map_or_else(String::new, |row| {
            format!("{:x}-{}-{}", row.changed_at, row.events, row.id.simple())
        }))
    }

    /// Whether there is any case at all.
    pub(super) async fn has_cases(&self) -> Result<bool> {
        let any = case::Entity::find().filter(case::Column::Council.eq(self.council()));
        Ok(any.one(self.reader()).await?.is_some())
    }

    async fn counts(&self, onlooker: Onlooker<'_>) -> Result<Vec<(List, u64)>> {
        let lists = || {
            List::ALL
                .iter()
                .copied()
                .filter(|list| *list != List::Closed)
        };
        let mut counted = cases_for(self, onlooker.who)
            .filter(is_open())
            .select_only();
        for list in lists() {
            counted = counted.expr(count_if(on_list(list, onlooker)));
        }
        let row = counted.into_tuple::<Counted>().one(self.reader()).await?;
        let counts = row.map(<[i64; 11]>::from).unwrap_or_default();
        let number = |count: i64| u64::try_from(count).unwrap_or_default();
        Ok(lists().zip(counts.map(number)).collect())
    }

    /// The references of the open cases with a date to keep up to and including this day, the soonest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn due_until(&self, day: NaiveDate) -> Result<Vec<Reference>> {
        let found = case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            .filter(is_open())
            .filter(case::Column::DueOn.lte(day.to_string()))
            .order_by_asc(case::Column::DueOn)
            .order_by_asc(case::Column::Id);
        let rows = found.all(self.reader()).await?;
        let reference = |row: &case::Model| row.reference.parse();
        rows.iter()
            .map(|row| reference(row).map_err(|_| StoreError::Damaged("reference")))
            .collect()
    }
}

/// A count for each list but the closed one, in the order of [`List::ALL`].
type Counted = (i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64);

/// A row of the queue, with the names of owners by account.
pub(super) fn row_of(row: &case::Model, names: &BTreeMap<String, String>) -> Result<Row> {
    Ok(Row {
        reference: row
            .reference
            .parse()
            .map_err(|_| StoreError::Damaged("reference"))?,
        listed: listed_of(row)?,
        owner: row
            .owner
            .as_ref()
            .and_then(|owner| names.get(owner))
            .cloned(),
        told: None,
    })
}

fn on_list(list: List, onlooker: Onlooker<'_>) -> Condition {
    use case::Column as C;
    let wanted = match list {
        List::All => return Condition::all().add(is_open()),
        List::Closed => return Condition::all().add(C::IsOpen.eq(false)),
        List::Mine => C::Owner.eq(onlooker.who.account().map(|id| id.0.as_str())),
        // Whoever has left has it no more.
        List::Nobody => C::Owner.is_null().or(C::Owner.in_subquery(gone())),
        List::Late => C::DueOn.lt(onlooker.today.to_string()),
        List::Soon => {
            let (today, soon) = (onlooker.today.to_string(), onlooker.soon.to_string());
            C::DueOn.between(today, soon)
        }
        List::Suspended => C::Suspended.eq(true),
        List::Advocacy => C::AdvocacyMissing.eq(true),
        List::Statement => C::WaitsForStatement.eq(true),
        List::Provider => C::WaitsForProvider.eq(true),
        List::Letters => C::LettersWaiting.eq(true),
        List::Undelivered => C::Undelivered.eq(true),
    };
    Condition::all().add(is_open()).add(wanted)
}

/// The accounts of those who can no longer sign in.
fn gone() -> sea_orm::sea_query::SelectStatement {
    staff::Entity::find()
        .select_only()
        .column(staff::Column::Id)
        .filter(staff::Column::Disabled.eq(true))
        .into_query()
}

/// Open cases, or their entries in the register: in the very words of the indexes that hold nothing else.
pub(super) fn is_open() -> SimpleExpr {
    Expr::cust("is_open = true")
}

pub(super) fn count_if(what: Condition) -> SimpleExpr {
    Expr::expr(Func::count(CaseStatement::new().case(what, 1)))
}

/// Where a row stands, for an address: `1101_2026-12-04_2026-11-23~` and the key of the case.
fn write_place(row: &case::Model) -> String {
    format!("{}~{}", row.queue_order.replace(' ', "_"), row.id.simple())
}

fn read_place(text: &str) -> Option<(String, Uuid)> {
    let (order, id) = text.split_once('~')?;
    Some((order.replace('_', " "), id.parse().ok()?))
}
