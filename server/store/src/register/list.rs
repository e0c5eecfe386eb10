//! The register as a list: its entries one by one, with the reference of their case, by the day of receipt (reg 13(1)).
//! Whoever is kept from a case does not find it here (R9.2).

use std::collections::HashMap;

use report::Period;
use rules::principal::Principal;
use rules::reference::Reference;
use rules::register::{Entry, Kind};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::{Wanted, read};
use crate::{
    CouncilStore, Result, StoreError,
    entities::{case, exclusion, register},
    queue::count_if,
    sight::sees,
};

use register::Column as C;

/// So many entries are read at once.
const AT_ONCE: u64 = 1_000;

/// Which entries are listed.
#[derive(Debug, Clone, Copy)]
pub struct WantedList<'a> {
    /// Received on these days.
    pub days: Period,
    /// Of a service or a person, and without those that ended in certain ways.
    pub wanted: &'a Wanted<'a>,
    /// Of one kind; none for every kind.
    pub kind: Option<Kind>,
}

/// An entry of the register, as a list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// The public reference of its case.
    pub reference: Reference,
    /// 1 for the first entry of a case, 2 for the second, under another procedure (R1.2).
    pub part: u32,
    /// The entry.
    pub entry: Entry,
    /// For each stage whether its reply left in time; none where none left or nobody knows.
    pub in_time: [Option<bool>; 3],
}

/// The columns that are read of an entry.
type Columns = (
    Uuid,
    i64,
    String,
    String,
    Option<bool>,
    Option<bool>,
    Option<bool>,
);

impl CouncilStore {
    /// How many entries a list has for somebody.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn count_of_list(&self, who: &Principal, list: WantedList<'_>) -> Result<u64> {
        let counted: Option<i64> = listed(self, who, list)
            .select_only()
            .expr(count_if(Condition::all().add(C::CaseId.is_not_null())))
            .into_tuple()
            .one(self.reader())
            .await?;
        Ok(u64::try_from(counted.unwrap_or_default()).unwrap_or_default())
    }

    /// Hands on the entries of a list, the first received first; at most so many. They are read a thousand at a time, so that
    /// no list is whole in the memory of the database or of this program.
    ///
    /// # Errors
    /// When the store cannot be read, or an entry cannot be understood.
    pub async fn list_register(
        &self,
        who: &Principal,
        list: WantedList<'_>,
        most: u64,
        mut each: impl FnMut(RegisterRow),
    ) -> Result<()> {
        let mut left = most;
        let mut after: Option<(String, Uuid, i64)> = None;
        while left > 0 {
            let wanted = Ord::min(left, AT_ONCE);
            let rows = self.some_of_list(who, list, after.take(), wanted).await?;
            let references = self.references_of(&rows).await?;
            let found = rows.len() as u64;
            after = rows
                .last()
                .map(|row| (row.2.clone(), row.0, row.1))
                .filter(|_| found == wanted);
            for (id, number, _, entry, one, two, three) in rows {
                let reference = references.get(&id);
                each(RegisterRow {
                    reference: reference.ok_or(StoreError::Damaged("register"))?.clone(),
                    part: u32::try_from(number + 1).map_err(|_| StoreError::Damaged("register"))?,
                    entry: read(&entry)?,
                    in_time: [one, two, three],
                });
            }
            left -= found;
            if after.is_none() {
                break;
            }
        }
        Ok(())
    }

    /// How many cases are kept from somebody, whatever list they ask for: a number that changed with the list would tell
    /// what these cases are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn count_kept_from(&self, who: &Principal) -> Result<u64> {
        let Principal::Staff(staff) = who else {
            return Ok(0);
        };
        let counted: Option<i64> = exclusion::Entity::find()
            .filter(exclusion::Column::Council.eq(self.council()))
            .filter(exclusion::Column::StaffId.eq(staff.id.0.as_str()))
            .select_only()
            .expr(exclusion::Column::CaseId.count())
            .into_tuple()
            .one(self.reader())
            .await?;
        Ok(u64::try_from(counted.unwrap_or_default()).unwrap_or_default())
    }

    async fn some_of_list(
        &self,
        who: &Principal,
        list: WantedList<'_>,
        after: Option<(String, Uuid, i64)>,
        most: u64,
    ) -> Result<Vec<Columns>> {
        let mut found = listed(self, who, list);
        if let Some((day, id, number)) = after {
            // The days before are named too, so that the index leads to the first of these.
            found = found.filter(C::ReceivedOn.gte(day.clone()));
            let same_case = C::CaseId.eq(id).and(C::Number.gt(number));
            let same_day = Condition::any().add(C::CaseId.gt(id)).add(same_case);
            let same_day = Condition::all()
                .add(C::ReceivedOn.eq(day.clone()))
                .add(same_day);
            found = found.filter(Condition::any().add(C::ReceivedOn.gt(day)).add(same_day));
        }
        let rows = found
            .select_only()
            .columns([
                C::CaseId,
                C::Number,
                C::ReceivedOn,
                C::Entry,
                C::OneInTime,
                C::TwoInTime,
                C::ThreeInTime,
            ])
            .order_by_asc(C::ReceivedOn)
            .order_by_asc(C::CaseId)
            .order_by_asc(C::Number)
            .limit(most)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows)
    }

    async fn references_of(&self, rows: &[Columns]) -> Result<HashMap<Uuid, Reference>> {
        if rows.is_empty() {
            return Ok(HashMap::new());
        }
        // All are the council's own; named once more, it would lead to every case that the council has.
        let known: Vec<(Uuid, String)> = case::Entity::find()
            .filter(case::Column::Id.is_in(rows.iter().map(|row| row.0)))
            .select_only()
            .column(case::Column::Id)
            .column(case::Column::Reference)
            .into_tuple()
            .all(self.reader())
            .await?;
        known
            .into_iter()
            .map(|(id, text)| {
                let reference = text.parse().map_err(|_| StoreError::Damaged("reference"))?;
                Ok((id, reference))
            })
            .collect()
    }
}

fn listed(store: &CouncilStore, who: &Principal, list: WantedList<'_>) -> Select<register::Entity> {
    let (from, to) = (list.days.from.to_string(), list.days.to.to_string());
    register::Entity::find()
        .filter(C::Council.eq(store.council()))
        .filter(C::ReceivedOn.between(from, to))
        .filter(Condition::all().add_option(list.kind.map(|kind| C::Kind.eq(kind.slug()))))
        .filter(list.wanted.filter())
        .filter(sees(who, C::CaseId))
}
