//! From whom a case is kept, because it is about them (R9.2), and that a manager is always left who sees it.

use chrono::{DateTime, Utc};
use rules::{case::StaffId, principal::Role, reference::Reference};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Select, sea_query::OnConflict,
};

use super::{
    CouncilStore, OpenCase, Result, StoreError, Tx,
    entities::{case, exclusion, staff},
    names::micros,
    sight::about,
};

/// So many references are enough to say what is wrong.
const SHOWN: u64 = 100;

impl Tx {
    /// Keeps a case from an account.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn exclude(&self, open: &OpenCase, account: &StaffId) -> Result<()> {
        let row = exclusion::ActiveModel {
            case_id: Set(open.id),
            staff_id: Set(account.0.clone()),
            council: Set(self.council()),
        };
        exclusion::Entity::insert(row)
            .on_conflict(
                OnConflict::columns([exclusion::Column::CaseId, exclusion::Column::StaffId])
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// Lets an account see a case again.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn include(&self, open: &OpenCase, account: &StaffId) -> Result<()> {
        exclusion::Entity::delete_many()
            .filter(exclusion::Column::CaseId.eq(open.id))
            .filter(exclusion::Column::StaffId.eq(account.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// The managers who can sign in now. Until the transaction ends nobody else takes one of them away, so that two changes at
    /// the same moment do not leave a case to nobody.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn managers(&self, now: DateTime<Utc>) -> Result<Vec<StaffId>> {
        let managers = managers(&self.store, now).lock_exclusive();
        let rows = managers.all(&self.on).await?;
        Ok(rows.into_iter().map(|row| StaffId(row.id)).collect())
    }

    /// Cases, some of them at the most, that no manager would see if this account were a manager no more; none when it is
    /// not one who can sign in.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn left_without(
        &self,
        manager: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<Vec<Reference>> {
        let mut others = self.managers(now).await?;
        if !others.contains(manager) {
            return Ok(Vec::new());
        }
        others.retain(|other| other != manager);
        let theirs = case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            .filter(case::Column::Id.not_in_subquery(about(manager)));
        references(seen_by_none_of(theirs, &others).all(&self.on).await?)
    }
}

impl CouncilStore {
    /// Cases, some of them at the most, that no manager sees who can sign in now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn seen_by_no_manager(&self, now: DateTime<Utc>) -> Result<Vec<Reference>> {
        let rows = managers(self, now).all(self.reader()).await?;
        let managers: Vec<StaffId> = rows.into_iter().map(|row| StaffId(row.id)).collect();
        let cases = case::Entity::find().filter(case::Column::Council.eq(self.council()));
        let found = seen_by_none_of(cases, &managers);
        references(found.all(self.reader()).await?)
    }

    /// Every case that is kept from an account.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn kept_from(&self, account: &StaffId) -> Result<Vec<Reference>> {
        let kept = case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            .filter(case::Column::Id.in_subquery(about(account)));
        references(kept.all(self.reader()).await?)
    }
}

fn managers(store: &CouncilStore, now: DateTime<Utc>) -> Select<staff::Entity> {
    // Whose given password has run out gets in no more until there is a new one.
    let until = staff::Column::GivenUntil;
    let works = Condition::any()
        .add(until.is_null())
        .add(until.gt(micros(now)));
    staff::Entity::find()
        .filter(staff::Column::Council.eq(store.council()))
        .filter(staff::Column::Role.eq(Role::Manager.slug()))
        .filter(staff::Column::Disabled.eq(false))
        .filter(works)
        .order_by_asc(staff::Column::Id)
}

/// Those of the cases that are kept from every one of these accounts.
fn seen_by_none_of(mut cases: Select<case::Entity>, accounts: &[StaffId]) -> Select<case::Entity> {
    for account in accounts {
        cases = cases.filter(case::Column::Id.in_subquery(about(account)));
    }
    cases.order_by_asc(case::Column::Id).limit(SHOWN)
}

fn references(rows: Vec<case::Model>) -> Result<Vec<Reference>> {
    let read = |row: case::Model| row.reference.parse();
    rows.into_iter()
        .map(|row| read(row).map_err(|_| StoreError::Damaged("reference")))
        .collect()
}
