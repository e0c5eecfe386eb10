//! The queue of the complaints team: R12.6 in order, a page at a time, at the same cost however long it is.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::{
    case::{Case, StaffId},
    intake::Journey,
    reference::Reference,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{CaseStatement, Expr, Func, SimpleExpr},
};
use uuid::Uuid;

use super::{Books, Result, StoreError, cases::case_of, entities::case};

/// Rows on a page.
pub const PAGE: u64 = 50;

/// Which part of the queue to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Whose.
    pub whose: Whose,
    /// Only those with a date that has passed.
    pub late: bool,
    /// Only one journey.
    pub journey: Option<Journey>,
    /// Only those with a letter that could not be delivered.
    pub undelivered: bool,
    /// Continue after this row: [`Page::next`] of the page before. What is no such thing begins at the top.
    pub after: Option<String>,
}

/// Whose cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// Those of the person who looks.
    Mine,
    /// Those that nobody has.
    Nobody,
}

/// A page of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// At most [`PAGE`].
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// How many open cases there are, whatever the filter.
    pub counts: Counts,
    /// See [`Books::pulse`].
    pub pulse: String,
}

/// A case as the queue shows it; nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The public reference.
    pub reference: Reference,
    /// How it stands.
    pub case: Case,
    /// The name of the owner.
    pub owner: Option<String>,
}

/// How many open cases of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub all: u64,
    /// Those of the person who looks.
    pub mine: u64,
    /// Those that nobody has.
    pub nobody: u64,
    /// Those with a date that has passed.
    pub late: u64,
    /// Those with a letter that could not be delivered.
    pub undelivered: u64,
}

impl Books {
    /// A page of the queue. Without `me`, nothing is mine.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn queue(
        &self,
        filter: &Filter,
        me: Option<&StaffId>,
        today: NaiveDate,
    ) -> Result<Page> {
        let mut found = open_cases(self).filter(wanted(filter, me, today));
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
        let rows = cases
            .iter()
            .map(|row| row_of(row, &names))
            .collect::<Result<_>>()?;
        let counts = self.counts(me, today).await?;
        Ok(Page {
            rows,
            next,
            counts,
            pulse: self.pulse().await?,
        })
    }

    /// A text that changes whenever a case arrives or changes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn pulse(&self) -> Result<String> {
        let last = case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            .order_by_desc(case::Column::ChangedAt)
            .order_by_desc(case::Column::Id)
            .one(self.reader())
            .await?;
        Ok(last.map_or_else(String::new, |row| {
            format!("{:x}-{}-{}", row.changed_at, row.events, row.id.simple())
        }))
    }

    async fn counts(&self, me: Option<&StaffId>, today: NaiveDate) -> Result<Counts> {
        let mine = case::Column::Owner.eq(me.map_or("", |me| me.0.as_str()));
        let counted = open_cases(self)
            .select_only()
            .column_as(case::Column::Id.count(), "all")
            .expr_as(count_if(mine), "mine")
            .expr_as(count_if(case::Column::Owner.is_null()), "nobody")
            .expr_as(count_if(case::Column::DueOn.lt(today.to_string())), "late")
            .expr_as(count_if(case::Column::Undelivered.eq(true)), "undelivered")
            .into_model::<Counted>()
            .one(self.reader())
            .await?;
        Ok(counted.map(Counts::from).unwrap_or_default())
    }
}

#[derive(FromQueryResult)]
struct Counted {
    all: i64,
    mine: i64,
    nobody: i64,
    late: i64,
    undelivered: i64,
}

impl From<Counted> for Counts {
    fn from(counted: Counted) -> Self {
        let number = |count: i64| u64::try_from(count).unwrap_or_default();
        Self {
            all: number(counted.all),
            mine: number(counted.mine),
            nobody: number(counted.nobody),
            late: number(counted.late),
            undelivered: number(counted.undelivered),
        }
    }
}

/// A row of the queue, with the names of owners by account.
pub(super) fn row_of(row: &case::Model, names: &BTreeMap<String, String>) -> Result<Row> {
    Ok(Row {
        reference: row
            .reference
            .parse()
            .map_err(|_| StoreError::Damaged("reference"))?,
        case: case_of(row)?,
        owner: row
            .owner
            .as_ref()
            .and_then(|owner| names.get(owner))
            .cloned(),
    })
}

fn open_cases(books: &Books) -> Select<case::Entity> {
    case::Entity::find()
        .filter(case::Column::Council.eq(books.council()))
        .filter(case::Column::IsOpen.eq(true))
}

fn wanted(filter: &Filter, me: Option<&StaffId>, today: NaiveDate) -> Condition {
    let mut wanted = Condition::all();
    match filter.whose {
        Whose::All => {}
        Whose::Mine => {
            wanted = wanted.add(case::Column::Owner.eq(me.map_or("", |me| me.0.as_str())))
        }
        Whose::Nobody => wanted = wanted.add(case::Column::Owner.is_null()),
    }
    if filter.late {
        wanted = wanted.add(case::Column::DueOn.lt(today.to_string()));
    }
    if let Some(journey) = filter.journey {
        wanted = wanted.add(case::Column::Journey.eq(journey.slug()));
    }
    if filter.undelivered {
        wanted = wanted.add(case::Column::Undelivered.eq(true));
    }
    wanted
}

fn count_if(what: SimpleExpr) -> SimpleExpr {
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
