//! The cases of a list that are ready: put beside the store part by part, and imported at once.

use chrono::{DateTime, Utc};
use crypto::random_bytes;
use rules::reference::Reference;
use sea_orm::{
    ConnectionTrait, EntityTrait, IdenStatic, Iterable,
    sea_query::{DeleteStatement, Expr, ExprTrait, InsertStatement, Query, SelectStatement},
};
use uuid::Uuid;

use super::{
    Arrival, CouncilStore, Ended, Import, Part, Ready, Result, Tx,
    chain::heads_to_come,
    entities::{case, case_key, case_term, event, register},
    names::micros,
};

/// Where they wait, in the order in which they are written; the tables of the store are called so without the beginning.
const WAITING: [&str; 5] = [
    "arriving_case_keys",
    "arriving_events",
    "arriving_cases",
    "arriving_register",
    "arriving_case_terms",
];
/// So many rows are deleted at a time: a moment's work.
const DELETED: u64 = 4_000;

impl CouncilStore {
    /// Cases that are ready and whose reference somebody else got meanwhile: chance lets that happen once in a million lists.
    async fn taken_meanwhile(&self) -> Result<Vec<Uuid>> {
        let theirs = Query::select()
            .expr(Expr::val(1))
            .from("case_keys")
            .and_where(
                Expr::col(("case_keys", case_key::Column::Reference))
                    .equals(("arriving_case_keys", case_key::Column::Reference)),
            )
            .to_owned();
        let ask = Query::select()
            .column(case_key::Column::Id)
            .from("arriving_case_keys")
            .and_where(
                Expr::col(("arriving_case_keys", case_key::Column::Council)).eq(self.council()),
            )
            .and_where(Expr::exists(theirs))
            .to_owned();
        let rows = self.reader().query_all(&ask).await?;
        let id = |row: &sea_orm::QueryResult| row.try_get("", "id");
        Ok(rows.iter().map(id).collect::<std::result::Result<_, _>>()?)
    }

    /// Gives another reference to cases that are ready and whose own somebody else got meanwhile.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn renew_arriving(&self, id: Uuid, now: DateTime<Utc>) -> Result<()> {
        let taken = self.taken_meanwhile().await?;
        if taken.is_empty() {
            return Ok(());
        }
        let tx = self.begin().await?;
        // What somebody else has imported meanwhile has its own references.
        if !tx.is_still_written(id, now).await? {
            return Ok(());
        }
        for id in taken {
            let Some(reference) = Reference::from_random(&random_bytes::<32>()) else {
                continue;
            };
            for table in ["arriving_case_keys", "arriving_cases"] {
                let change = Query::update()
                    .table(table)
                    .value(case_key::Column::Reference, reference.as_str())
                    .and_where(Expr::col(case_key::Column::Council).eq(tx.council()))
                    .and_where(Expr::col(case_key::Column::Id).eq(id))
                    .to_owned();
                tx.on.execute(&change).await?;
            }
        }
        tx.commit().await
    }
}

impl Tx {
    /// Puts the cases of a part beside the store. False when that was done already, or the list was stopped.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn put_beside(
        &self,
        id: Uuid,
        part: &Part,
        mut ready: Ready,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        if !self.take_part(id, part, now).await? {
            return Ok(false);
        }
        self.seal_with_what_seals(&mut ready).await?;
        self.renew_taken(&mut ready).await?;
        ready.write(&self.on, &WAITING).await?;
        Ok(true)
    }

    /// Brings all of a list in, and notes that it came. False when it was stopped, and when somebody worked meanwhile on a case of
    /// which it says more: then nothing of it comes in.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn add_all(&self, arrival: &Arrival, now: DateTime<Utc>) -> Result<bool> {
        let council = self.council();
        let comes_again = arrival.comes.changed > 0;
        if comes_again && self.on.query_one(&overtaken(&council)).await?.is_some() {
            self.end_arrival(arrival.id, Ended::Overtaken).await?;
            return Ok(false);
        }
        if !self.is_brought_in(arrival.id).await? {
            return Ok(false);
        }
        if comes_again {
            for (table, id) in [
                ("cases", "id"),
                ("register", "case_id"),
                ("case_terms", "case_id"),
            ] {
                let before = as_before(&council, table, id);
                self.on.execute(&before).await?;
            }
        }
        let all = [
            moved::<case_key::Entity>(&council, "case_keys", None),
            moved::<event::Entity>(&council, "events", None),
            heads_to_come(&council, "arriving_events"),
            // From this moment on they are there: who looks what has changed sees them.
            moved::<case::Entity>(
                &council,
                "cases",
                Some((case::Column::ChangedAt, micros(now))),
            ),
            moved::<register::Entity>(&council, "register", None),
            moved::<case_term::Entity>(&council, "case_terms", None),
        ];
        for statement in all {
            self.on.execute(&statement).await?;
        }
        self.record_import(&Import {
            at: now,
            by: arrival.by.clone(),
            what: "cases".to_owned(),
            file: arrival.file.clone(),
            hash: arrival.hash.clone(),
            added: arrival.comes.added,
            same: arrival.comes.same,
            changed: arrival.comes.changed,
        })
        .await?;
        Ok(true)
    }

    /// Deletes some of what was put down for a list that has ended. False when nothing was left.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn clear_some(&self) -> Result<bool> {
        let tables = WAITING.into_iter().rev().chain(["arriving_parts"]);
        for table in tables {
            let id = match table {
                "arriving_register" | "arriving_case_terms" => "case_id",
                _ => "id",
            };
            let some = Query::select()
                .column(id)
                .from(table)
                .and_where(Expr::col("council").eq(self.council()))
                .limit(DELETED)
                .to_owned();
            let delete = Query::delete()
                .from_table(table)
                // The council begins every index of these tables: without it each step would read a whole table.
                .and_where(Expr::col("council").eq(self.council()))
                .and_where(Expr::col(id).in_subquery(some))
                .to_owned();
            if self.on.execute(&delete).await?.rows_affected() > 0 {
                return Ok(true);
            }
        }
        self.arrival_is_over().await?;
        Ok(false)
    }
}

/// Finds an event that waits and whose place in its case somebody else took.
fn overtaken(council: &str) -> SelectStatement {
    let (waits, here) = ("arriving_events", "events");
    let taken = Query::select()
        .expr(Expr::val(1))
        .from(here)
        .and_where(Expr::col((here, "case_id")).equals((waits, "case_id")))
        .and_where(Expr::col((here, "number")).gte(Expr::col((waits, "number"))))
        .to_owned();
    Query::select()
        .expr(Expr::val(1))
        .from(waits)
        .and_where(Expr::col((waits, "council")).eq(council))
        .and_where(Expr::col((waits, "number")).gt(0))
        .and_where(Expr::exists(taken))
        .limit(1)
        .to_owned()
}

/// Deletes what a table shows of the cases that come again: what waits takes its place.
fn as_before(council: &str, table: &'static str, id: &'static str) -> DeleteStatement {
    let again = Query::select()
        .column("case_id")
        .from("arriving_events")
        .and_where(Expr::col("council").eq(council))
        .and_where(Expr::col("number").gt(0))
        .to_owned();
    Query::delete()
        .from_table(table)
        .and_where(Expr::col(id).in_subquery(again))
        .to_owned()
}

/// What waits beside a table of the store is written to it, with another value in one column.
fn moved<E: EntityTrait>(
    council: &str,
    table: &'static str,
    other: Option<(E::Column, i64)>,
) -> InsertStatement {
    let beside = WAITING
        .into_iter()
        .find(|beside| beside.strip_prefix("arriving_") == Some(table))
        .unwrap_or(table);
    let mut select = Query::select();
    select
        .from(beside)
        .and_where(Expr::col("council").eq(council));
    for column in E::Column::iter() {
        match &other {
            Some((named, value)) if named.as_str() == column.as_str() => {
                select.expr(Expr::val(*value));
            }
            _ => {
                select.column(column);
            }
        }
    }
    let mut insert = Query::insert();
    insert.into_table(table).columns(E::Column::iter());
    insert
        .select_from(select)
        .expect("as many columns as are selected");
    insert
}
