//! Cases whose years are over: found by the day on which they ended, announced, and deleted (R9.7).
//!
//! A case is deleted by destroying its key, so that nothing that was sealed with it can be opened any more by anybody, not even
//! what events hold, which are only added; and by deleting the rows that lead to it. What stays are its entries in the register,
//! which are dates and words from lists, and a row that says by which rule it went.

mod delete;
mod lists;

use std::collections::{BTreeSet, VecDeque};

use chrono::{Months, NaiveDate};
use rules::finding::Outcome;
use rules::principal::Principal;
use rules::reference::Reference;
use rules::retention::{Kept, KeptAs, KeptYears};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    CouncilStore, Result, StoreError, Tx,
    cases::kept_as,
    entities::{case, deletion_notice},
    names::{date, named},
    sight::sees,
};

pub use delete::DeletedBy;
pub use lists::{DeletedInMonth, HeldCase};

/// So many are looked at in one query.
const SOME: u64 = 200;

/// A case of which it is asked when it is deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCase {
    /// The key of its rows.
    pub(super) id: Uuid,
    /// Its public reference.
    pub reference: Reference,
    /// What decides how long it is kept.
    pub kept: Kept,
    /// The day it was received, a Europe/London date.
    pub received_on: NaiveDate,
    /// Since when it stands among those that are deleted soon.
    pub noticed_on: Option<NaiveDate>,
}

impl CouncilStore {
    /// The cases whose own years are over by a day and that are not announced yet: what is held is left out, and whether another
    /// that is the same keeps one is not asked here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn ended_cases(&self, years: &KeptYears, by: NaiveDate) -> Result<Vec<Reference>> {
        let mut found = Vec::new();
        let outcomes = || Outcome::ALL.iter().copied().map(Some).chain([None]);
        let kinds = KeptAs::ALL.iter().copied();
        for (kind, outcome) in kinds.flat_map(|kind| outcomes().map(move |found| (kind, found))) {
            let kept = Months::new(years.of(kind, outcome).saturating_mul(12));
            // A case that ended on 29 February is over on the 28th: so a day more is asked for, and then looked at exactly.
            let last = by.checked_sub_months(kept).and_then(|day| day.succ_opt());
            let Some(last) = last else { continue };
            self.ended(&kept_as(kind, outcome), last, &mut found)
                .await?;
        }
        let is_over = |one: &KeptCase| years.alone(&one.kept).is_some_and(|day| day <= by);
        found.retain(is_over);
        Ok(found.into_iter().map(|one| one.reference).collect())
    }

    async fn ended(&self, kept_as: &str, last: NaiveDate, found: &mut Vec<KeptCase>) -> Result<()> {
        use case::Column as C;
        let mut after = Uuid::nil();
        loop {
            let announced = deletion_notice::Entity::find()
                .select_only()
                .column(deletion_notice::Column::CaseId)
                .filter(deletion_notice::Column::Council.eq(self.council()))
                .into_query();
            let some = case::Entity::find()
                .filter(C::Council.eq(self.council()))
                .filter(C::KeptAs.eq(kept_as))
                .filter(C::EndedOn.lte(last.to_string()))
                .filter(C::HeldOn.is_null())
                .filter(C::Id.gt(after))
                .filter(C::Id.not_in_subquery(announced))
                .order_by_asc(C::Id)
                .limit(SOME)
                .all(self.reader())
                .await?;
            let Some(end) = some.last() else {
                return Ok(());
            };
            after = end.id;
            for row in &some {
                found.push(kept_case(row, None)?);
            }
        }
    }

    /// Each announced case with those that are the same, first the announced one; what somebody may not see is left out (R9.2).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn announced(&self, who: &Principal) -> Result<Vec<Vec<KeptCase>>> {
        use deletion_notice::Column as N;
        let (mut all, mut after) = (Vec::new(), Uuid::nil());
        loop {
            let some = deletion_notice::Entity::find()
                .filter(N::Council.eq(self.council()))
                .filter(N::CaseId.gt(after))
                .order_by_asc(N::CaseId)
                .limit(SOME)
                .all(self.reader())
                .await?;
            let Some(last) = some.last() else {
                return Ok(all);
            };
            after = last.case_id;
            let seen = case::Entity::find()
                .filter(case::Column::Council.eq(self.council()))
                .filter(case::Column::Id.is_in(some.iter().map(|notice| notice.case_id)))
                .filter(sees(who, case::Column::Id))
                .all(self.reader())
                .await?;
            for row in seen {
                all.push(self.together(self.reader(), row).await?);
            }
        }
    }

    /// A case and all that are the same, by way of others too; the first is the one that was asked for.
    async fn together(
        &self,
        on: &impl ConnectionTrait,
        first: case::Model,
    ) -> Result<Vec<KeptCase>> {
        let mut known = BTreeSet::from([first.reference.clone()]);
        let mut to_see: VecDeque<String> = same_as(&first).collect();
        let mut rows = vec![first];
        while let Some(reference) = to_see.pop_front() {
            if !known.insert(reference.clone()) {
                continue;
            }
            let row = case::Entity::find()
                .filter(case::Column::Council.eq(self.council()))
                .filter(case::Column::Reference.eq(reference))
                .one(on)
                .await?;
            // One that is not there any more keeps nobody.
            if let Some(row) = row {
                to_see.extend(same_as(&row));
                rows.push(row);
            }
        }
        let notices = deletion_notice::Entity::find()
            .filter(deletion_notice::Column::Council.eq(self.council()))
            .filter(deletion_notice::Column::CaseId.is_in(rows.iter().map(|row| row.id)))
            .all(on)
            .await?;
        let since = |row: &case::Model| {
            let notice = notices.iter().find(|notice| notice.case_id == row.id);
            notice.map(|notice| date(&notice.noticed_on)).transpose()
        };
        let cases = rows.iter().map(|row| kept_case(row, since(row)?));
        cases.collect()
    }
}

impl Tx {
    /// A case and all that are the same, as they are until the transaction ends: nobody adds an event to any of them meanwhile. The
    /// first is the one that was asked for; nothing when it is not there any more.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn hold_together(&self, reference: &Reference) -> Result<Vec<KeptCase>> {
        let mut held = BTreeSet::new();
        loop {
            let row = case::Entity::find()
                .filter(case::Column::Council.eq(self.council()))
                .filter(case::Column::Reference.eq(reference.as_str()))
                .one(&self.on)
                .await?;
            let Some(row) = row else {
                return Ok(Vec::new());
            };
            let cases = self.store.together(&self.on, row).await?;
            let references: BTreeSet<Reference> =
                cases.iter().map(|one| one.reference.clone()).collect();
            // Until nothing came to it while it waited.
            if references.is_subset(&held) {
                return Ok(cases);
            }
            // Whoever acts on two takes them in the same order.
            for reference in &references {
                self.lock_case(reference).await?;
            }
            held.extend(references);
        }
    }

    /// Announces that a case is deleted soon, from this day on; what is announced already stays as it is.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn announce(&self, one: &KeptCase, today: NaiveDate) -> Result<()> {
        use deletion_notice::Column as N;
        let row = deletion_notice::ActiveModel {
            council: Set(self.council()),
            case_id: Set(one.id),
            noticed_on: Set(today.to_string()),
        };
        let mut once = OnConflict::columns([N::Council, N::CaseId]);
        deletion_notice::Entity::insert(row)
            .on_conflict(once.do_nothing().to_owned())
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// A case is not deleted soon after all; should it be again, it is announced anew.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn take_back_notice(&self, one: &KeptCase) -> Result<()> {
        deletion_notice::Entity::delete_many()
            .filter(deletion_notice::Column::Council.eq(self.council()))
            .filter(deletion_notice::Column::CaseId.eq(one.id))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

fn same_as(row: &case::Model) -> impl Iterator<Item = String> + use<> {
    let same: Vec<String> = row.same_cases.split('|').map(str::to_owned).collect();
    same.into_iter().filter(|reference| !reference.is_empty())
}

fn kept_case(row: &case::Model, noticed_on: Option<NaiveDate>) -> Result<KeptCase> {
    let reference = row.reference.parse();
    let day = |text: &Option<String>| text.as_deref().map(date).transpose();
    let (kind, outcome) = kind_of(&row.kept_as)?;
    Ok(KeptCase {
        id: row.id,
        reference: reference.map_err(|_| StoreError::Damaged("reference"))?,
        kept: Kept {
            kind,
            outcome,
            ended_on: day(&row.ended_on)?,
            held_on: day(&row.held_on)?,
            with: same_as(row).collect(),
        },
        received_on: date(&row.received_on)?,
        noticed_on,
    })
}

/// The kind, and what was found. A row that was not worked out since m0031 has neither, and no end either.
fn kind_of(kept_as: &str) -> Result<(KeptAs, Option<Outcome>)> {
    if kept_as.is_empty() {
        return Ok((KeptAs::Statutory, None));
    }
    let (kind, outcome) = match kept_as.split_once(' ') {
        Some((kind, outcome)) => (kind, Some(named(outcome, "kept_as")?)),
        None => (kept_as, None),
    };
    Ok((named(kind, "kept_as")?, outcome))
}
