//! A case is deleted.

use chrono::{DateTime, NaiveDate, Utc};
use rules::reference::Reference;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Statement,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use super::KeptCase;
use crate::{
    CouncilStore, FileState, LetterToken, Result, Tx,
    cases::kept_as,
    entities::{
        case, case_key, case_term, deleted_case, deleted_link, deletion_notice, exclusion, guest,
        kept_file, letter, outbox, receipt, view,
    },
    keys::keyed_hash,
    names::{date, micros},
};

/// By which rule a case is deleted, and when.
#[derive(Debug, Clone, Copy)]
pub struct DeletedBy {
    /// For how many years it was kept.
    pub years: u32,
    /// Since when it stood among those that are deleted soon.
    pub noticed_on: NaiveDate,
    /// The day, a Europe/London date.
    pub today: NaiveDate,
    /// The same moment, UTC.
    pub at: DateTime<Utc>,
    /// The first day of the year of reports in which it was received: equality answers are counted by it from now on.
    pub received_in: NaiveDate,
}

impl Tx {
    /// Destroys the key of a case and deletes what leads to it; its entries in the register stay. What is in its files is deleted by
    /// the next sweep, and nobody can open it before.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn delete_case(&self, one: &KeptCase, by: DeletedBy) -> Result<()> {
        let links = self.links_of(one.id).await?;
        let mut writes = vec![self.without_key(one.id, by), self.noted(one, by)];
        writes.extend((!links.is_empty()).then(|| self.kept_links(links)));
        writes.push(self.files_taken_out(one.id, by.at));
        macro_rules! deleted {
            ($($table:ident),+) => {$(
                let all = $table::Entity::delete_many().filter($table::Column::CaseId.eq(one.id));
                writes.push(self.built(&all));
            )+};
        }
        deleted!(
            letter,
            outbox,
            receipt,
            view,
            case_term,
            exclusion,
            guest,
            deletion_notice
        );
        let row = case::Entity::delete_many().filter(case::Column::Id.eq(one.id));
        writes.push(self.built(&row));
        self.on.execute_all(writes).await?;
        self.count_out_equality(one.id, by.received_in).await
    }

    /// No key, and no reference that anybody knows. What tells an imported case from others stays, so that no list brings it back.
    fn without_key(&self, id: Uuid, by: DeletedBy) -> Statement {
        use case_key::Column as C;
        let row = case_key::Entity::update_many()
            .filter(C::Council.eq(self.council()))
            .filter(C::Id.eq(id))
            .col_expr(C::DataKey, Expr::value(Vec::<u8>::new()))
            .col_expr(C::Reference, Expr::value(format!("deleted {id}")))
            .col_expr(C::Language, Expr::value(""))
            .col_expr(C::DeletedOn, Expr::value(by.today.to_string()));
        self.built(&row)
    }

    fn noted(&self, one: &KeptCase, by: DeletedBy) -> Statement {
        let ended = one.kept.ended_on.unwrap_or(by.today);
        let row = deleted_case::ActiveModel {
            id: Set(Self::id(by.at)),
            council: Set(self.council()),
            reference_hash: Set(self.store.deleted_hash(&one.reference)),
            kept_as: Set(kept_as(one.kept.kind, one.kept.outcome)),
            years: Set(i64::from(by.years)),
            ended_on: Set(ended.to_string()),
            noticed_on: Set(by.noticed_on.to_string()),
            deleted_on: Set(by.today.to_string()),
        };
        self.built(&deleted_case::Entity::insert(row))
    }

    /// What opened its letters.
    async fn links_of(&self, id: Uuid) -> Result<Vec<Vec<u8>>> {
        let hashes = letter::Entity::find()
            .select_only()
            .column(letter::Column::TokenHash)
            .filter(letter::Column::CaseId.eq(id))
            .filter(letter::Column::TokenHash.is_not_null());
        Ok(hashes.into_tuple().all(&self.on).await?)
    }

    fn kept_links(&self, hashes: Vec<Vec<u8>>) -> Statement {
        use deleted_link::Column as C;
        let rows = hashes.into_iter().map(|hash| deleted_link::ActiveModel {
            council: Set(self.council()),
            token_hash: Set(hash),
        });
        let mut once = OnConflict::columns([C::Council, C::TokenHash]);
        let rows =
            deleted_link::Entity::insert_many(rows).on_conflict(once.do_nothing().to_owned());
        self.built(&rows)
    }

    fn files_taken_out(&self, id: Uuid, at: DateTime<Utc>) -> Statement {
        use kept_file::Column as C;
        let rows = kept_file::Entity::update_many()
            .filter(C::Council.eq(self.council()))
            .filter(C::CaseId.eq(id))
            .col_expr(C::FileKey, Expr::value(Vec::<u8>::new()))
            .col_expr(C::State, Expr::value(FileState::Removed.name()))
            .col_expr(C::ChangedAt, Expr::value(micros(at)));
        self.built(&rows)
    }
}

impl CouncilStore {
    /// The day on which the case with this reference was deleted; none when none was.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn deleted_on(&self, reference: &Reference) -> Result<Option<NaiveDate>> {
        let found = deleted_case::Entity::find()
            .filter(deleted_case::Column::Council.eq(self.council()))
            .filter(deleted_case::Column::ReferenceHash.eq(self.deleted_hash(reference)));
        let found = found.one(self.reader()).await?;
        found.map(|row| date(&row.deleted_on)).transpose()
    }

    /// Whether this link opened a letter of a case that was deleted.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn link_is_of_deleted(&self, token: &LetterToken) -> Result<bool> {
        let found = deleted_link::Entity::find()
            .filter(deleted_link::Column::Council.eq(self.council()))
            .filter(deleted_link::Column::TokenHash.eq(token.hash()));
        Ok(found.one(self.reader()).await?.is_some())
    }

    fn deleted_hash(&self, reference: &Reference) -> Vec<u8> {
        keyed_hash(&self.key().derive("deleted"), reference.as_str().as_bytes()).to_vec()
    }
}
