//! Which cases have most of what is looked for, at about the same cost however many cases there are.
//!
//! What few cases have is looked for first, and decides. What very many have, such as the name of the town, is looked for
//! only in the best of those; alone, it finds the cases that were recorded last.

use std::collections::{BTreeMap, HashMap};

use rules::find::{Asked, Place};
use rules::principal::Principal;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
    sea_query::{
        CaseStatement, Expr, Func, JoinType, Order, Query, SelectStatement, UnionType, ValueTuple,
    },
};
use uuid::Uuid;

use crate::{CouncilStore, Result, entities::case_term, sight::sees};
use case_term::Column as C;

/// How far a search looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breadth {
    /// The most rows of the index that decide: of what has more, all of it would have to be read and sorted.
    pub rows: u64,
    /// The most cases in which the rest is looked for.
    pub cases: u64,
}

/// A case that was found, and how well: how much of what was looked for is in it, and what that weighs.
pub(crate) struct Found {
    pub id: Uuid,
    pub parts: i64,
    pub weight: i64,
}

/// The hashes that are hits for a part of what is looked for, each with what it is worth.
type Sought = BTreeMap<i64, i64>;

/// So many of the hashes of a part, those that are worth most, stand for it where very many cases have it.
const MOST_TELLING: usize = 4;

impl Default for Breadth {
    fn default() -> Self {
        Self {
            rows: 20_000,
            cases: 500,
        }
    }
}

impl CouncilStore {
    /// The cases with most of what is looked for that they may see, the best first; at most so many.
    pub(crate) async fn with_terms(
        &self,
        who: &Principal,
        asked: &Asked,
        (most, breadth): (u64, Breadth),
    ) -> Result<Vec<Found>> {
        let (rare, common) = self.by_rarity(self.hashed(asked), breadth).await?;
        let Some(first) = common.first() else {
            return self.best(who, &rare, most).await;
        };
        let candidates = match rare.is_empty() {
            true => self.latest(who, first, breadth.cases).await?,
            false => {
                let best = self.best(who, &rare, breadth.cases).await?;
                best.into_iter().map(|found| found.id).collect()
            }
        };
        let parts: Vec<Sought> = rare.into_iter().chain(common).collect();
        let mut found = self.weighed(candidates, &parts).await?;
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(found)
    }

    fn hashed(&self, asked: &Asked) -> Vec<Sought> {
        let key = self.term_key();
        let part = |hits: &Vec<_>| {
            let mut part = Sought::new();
            for (term, worth) in hits {
                let best = part.entry(key.hash(term)).or_default();
                *best = Ord::max(*best, *worth);
            }
            part
        };
        asked.parts.iter().map(part).collect()
    }

    /// What few cases have, and what many have; what none has is left out.
    async fn by_rarity(
        &self,
        parts: Vec<Sought>,
        breadth: Breadth,
    ) -> Result<(Vec<Sought>, Vec<Sought>)> {
        let mut counted = Vec::new();
        for part in parts {
            let rows = self.rows_with(&part, breadth.rows + 1).await?;
            if rows > 0 {
                counted.push((rows, part));
            }
        }
        counted.sort_by_key(|(rows, _)| *rows);
        let (mut rare, mut common, mut read) = (Vec::new(), Vec::new(), 0);
        for (rows, part) in counted {
            read += rows;
            let parts = if read > breadth.rows {
                &mut common
            } else {
                &mut rare
            };
            parts.push(part);
        }
        Ok((rare, common))
    }

    /// How many rows of the index have one of these; counts no further than so many.
    async fn rows_with(&self, part: &Sought, most: u64) -> Result<u64> {
        let some = Query::select()
            .column(C::CaseId)
            .from(case_term::Entity)
            .and_where(C::Term.is_in(part.keys().copied()))
            .and_where(C::Council.eq(self.council()))
            .limit(most)
            .to_owned();
        let count = Query::select()
            .expr_as(Func::count(Expr::col("case_id")), "rows")
            .from_subquery(some, "some")
            .to_owned();
        let row = self.reader().query_one(&count).await?;
        let rows: i64 = row.map_or(Ok(0), |row| row.try_get("", "rows"))?;
        Ok(u64::try_from(rows).unwrap_or_default())
    }

    /// Those with most of these, by all rows that have any of them.
    async fn best(&self, who: &Principal, parts: &[Sought], most: u64) -> Result<Vec<Found>> {
        let values: Vec<ValueTuple> = (0_i64..)
            .zip(parts)
            .flat_map(|(number, part)| {
                let value = move |(hash, worth): (&i64, &i64)| {
                    ValueTuple::Three((*hash).into(), number.into(), (*worth).into())
                };
                part.iter().map(value)
            })
            .collect();
        if values.is_empty() {
            return Ok(Vec::new());
        }
        let asked = |column: &'static str| Expr::col(("asked", column));
        let weight = Place::ALL
            .iter()
            .fold(CaseStatement::new(), |weight, place| {
                weight.case(C::Place.eq(*place as i16), place.weight())
            });
        let weighs = asked("column3").mul(weight.finally(1_i64));
        // What a part of it weighs most, wherever it was found.
        let hits = Query::select()
            .column((case_term::Entity, C::CaseId))
            .expr_as(Func::max(weighs), "best")
            .from_values(values, "asked")
            .join(
                JoinType::InnerJoin,
                case_term::Entity,
                asked("column1").equals((case_term::Entity, C::Term)),
            )
            .and_where(C::Council.eq(self.council()))
            .cond_where(sees(who, C::CaseId))
            .group_by_col((case_term::Entity, C::CaseId))
            .add_group_by([asked("column2")])
            .to_owned();
        let whole = Func::cast_as(Func::sum(Expr::col("best")), "bigint");
        let cases = Query::select()
            .column(C::CaseId)
            .expr_as(Func::count(Expr::col("best")), "parts")
            .expr_as(whole, "weight")
            .from_subquery(hits, "hits")
            .group_by_col(C::CaseId)
            .order_by("parts", Order::Desc)
            .order_by("weight", Order::Desc)
            // The keys of cases are in the order in which they were made.
            .order_by(C::CaseId, Order::Desc)
            .limit(most)
            .to_owned();
        let found = self.reader().query_all(&cases).await?;
        let read = |row: sea_orm::QueryResult| {
            Ok(Found {
                id: row.try_get("", "case_id")?,
                parts: row.try_get("", "parts")?,
                weight: row.try_get("", "weight")?,
            })
        };
        found.into_iter().map(read).collect()
    }

    /// Those that were recorded last, of the very many that have the most telling of these.
    async fn latest(&self, who: &Principal, part: &Sought, most: u64) -> Result<Vec<Uuid>> {
        let mut terms: Vec<(&i64, &i64)> = part.iter().collect();
        terms.sort_by_key(|(_, worth)| std::cmp::Reverse(**worth));
        terms.truncate(MOST_TELLING);
        let mut ends = terms
            .iter()
            .flat_map(|(term, _)| Place::ALL.map(|place| self.end_of(who, (**term, place), most)));
        let Some(mut all) = ends.next() else {
            return Ok(Vec::new());
        };
        for end in ends {
            all.union(UnionType::Distinct, end);
        }
        let latest = Query::select()
            .column(C::CaseId)
            .from_subquery(all, "ends")
            .order_by(C::CaseId, Order::Desc)
            .limit(most)
            .to_owned();
        let rows = self.reader().query_all(&latest).await?;
        let read = |row: sea_orm::QueryResult| Ok(row.try_get("", "case_id")?);
        rows.into_iter().map(read).collect()
    }

    /// The end of the list of a term in a part of the cases: the index keeps it in the order in which they were made.
    fn end_of(&self, who: &Principal, (term, place): (i64, Place), most: u64) -> SelectStatement {
        let end = Query::select()
            .column(C::CaseId)
            .from(case_term::Entity)
            .and_where(C::Term.eq(term))
            .and_where(C::Council.eq(self.council()))
            .and_where(C::Place.eq(place as i16))
            .cond_where(sees(who, C::CaseId))
            .order_by(C::CaseId, Order::Desc)
            .limit(most)
            .to_owned();
        // SQLite orders and limits a part of a union only in brackets of its own.
        Query::select()
            .column(C::CaseId)
            .from_subquery(end, "end_of_list")
            .to_owned()
    }

    /// How much of all this each of these has, the best first.
    async fn weighed(&self, candidates: Vec<Uuid>, parts: &[Sought]) -> Result<Vec<Found>> {
        let hashes: Vec<i64> = parts.iter().flat_map(Sought::keys).copied().collect();
        // The sum keeps the database from going through every case that has a term: it goes through these cases.
        let is_hit = Expr::col(C::Term).add(0_i64).is_in(hashes);
        let rows: Vec<(Uuid, i64, i16)> = case_term::Entity::find()
            .select_only()
            .columns([C::CaseId, C::Term, C::Place])
            .filter(C::CaseId.is_in(candidates))
            .filter(C::Council.eq(self.council()))
            .filter(is_hit)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut best: HashMap<(Uuid, usize), i64> = HashMap::new();
        for (id, term, place) in rows {
            let place = Place::ALL.into_iter().find(|known| *known as i16 == place);
            let weight = place.map_or(1, Place::weight);
            for (number, part) in parts.iter().enumerate() {
                if let Some(worth) = part.get(&term) {
                    let best = best.entry((id, number)).or_default();
                    *best = Ord::max(*best, worth * weight);
                }
            }
        }
        let mut found: HashMap<Uuid, Found> = HashMap::new();
        for ((id, _), weight) in best {
            let nothing = Found {
                id,
                parts: 0,
                weight: 0,
            };
            let one = found.entry(id).or_insert(nothing);
            one.parts += 1;
            one.weight += weight;
        }
        let mut found: Vec<Found> = found.into_values().collect();
        found.sort_by(|one, other| {
            (other.parts, other.weight, other.id).cmp(&(one.parts, one.weight, one.id))
        });
        Ok(found)
    }
}
