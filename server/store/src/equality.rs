//! Equality answers, kept apart from the cases (R11.7).

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use crypto::random_bytes;
use report::Period;
use rules::intake::{Answers, Question, VERSION};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use uuid::{Builder, Uuid};

use super::{
    CouncilStore, Result, Tx,
    entities::{case, equality, equality_count},
    keys::keyed_hash,
    receipts::HeldReceipt,
    seal::{DataKey, Place},
};

/// The questions whose answers are counted.
const COUNTED: [Question; 2] = [Question::EqualityAbout, Question::EqualityAdult];
/// Rows that are opened at a time.
const SOME: u64 = 500;

impl Tx {
    /// Keeps the equality answers that came with a submission, once; none when the questions were skipped. The row bears
    /// no time, and nothing but the master key tells which case it belongs to.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_equality(
        &self,
        receipt: &HeldReceipt,
        answers: Option<&Answers>,
    ) -> Result<()> {
        if let Some(answers) = answers {
            let id = Builder::from_random_bytes(random_bytes()).into_uuid();
            let (key, wrapped) = DataKey::make(&self.sealing_key().await?, "equality", id);
            let row = equality::ActiveModel {
                id: Set(id),
                council: Set(self.council()),
                case_hash: Set(self.store.equality_hash(receipt.case_id)),
                version: Set(i64::from(VERSION)),
                data_key: Set(wrapped),
                answers: Set(key.seal_value(Place::new("equality", id, "answers"), answers)),
                received_in: Set(None),
            };
            let mut once =
                OnConflict::columns([equality::Column::Council, equality::Column::CaseHash]);
            equality::Entity::insert(row)
                .on_conflict(once.do_nothing().to_owned())
                .exec_without_returning(&self.on)
                .await?;
        }
        self.mark_equality_done(receipt).await
    }
}

impl Tx {
    /// Of the answers that belong to a case that is deleted only counts are left, by the year of reports in which it was received:
    /// what one person answered cannot be told from what another did.
    pub(super) async fn count_out_equality(
        &self,
        case: Uuid,
        received_in: NaiveDate,
    ) -> Result<()> {
        let row = equality::Entity::find()
            .filter(equality::Column::Council.eq(self.council()))
            .filter(equality::Column::CaseHash.eq(self.store.equality_hash(case)))
            .one(&self.on)
            .await?;
        match row {
            Some(row) => self.count_out(&row, &received_in.to_string()).await,
            None => Ok(()),
        }
    }

    /// The same of some answers whose cases were deleted by earlier versions, which kept them; says how many there were.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn count_out_earlier_equality(&self) -> Result<u64> {
        let rows = equality::Entity::find()
            .filter(equality::Column::Council.eq(self.council()))
            .filter(equality::Column::ReceivedIn.is_not_null())
            .order_by_asc(equality::Column::Id)
            .limit(SOME)
            .all(&self.on)
            .await?;
        for row in &rows {
            let received_in = row.received_in.clone().unwrap_or_default();
            self.count_out(row, &received_in).await?;
        }
        Ok(rows.len() as u64)
    }

    async fn count_out(&self, row: &equality::Model, received_in: &str) -> Result<()> {
        use equality_count::Column as C;
        let key = DataKey::unwrap(self.key(), "equality", row.id, &row.data_key)?;
        let answers: Answers =
            key.open_value(Place::new("equality", row.id, "answers"), &row.answers)?;
        for place in given(&answers) {
            let (question, answer) = named(place);
            let once = equality_count::ActiveModel {
                council: Set(self.council()),
                received_in: Set(received_in.to_owned()),
                question: Set(question),
                answer: Set(answer),
                times: Set(1),
            };
            let more = OnConflict::columns([C::Council, C::ReceivedIn, C::Question, C::Answer])
                .value(
                    C::Times,
                    Expr::col((equality_count::Entity, C::Times)).add(1),
                )
                .to_owned();
            equality_count::Entity::insert(once)
                .on_conflict(more)
                .exec_without_returning(&self.on)
                .await?;
        }
        equality::Entity::delete_many()
            .filter(equality::Column::Council.eq(self.council()))
            .filter(equality::Column::Id.eq(row.id))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

impl CouncilStore {
    /// How often each answer was given by those whose representations were received in the period: the question and field
    /// (`about-you-age`), the answer, how many. Nothing leaves this function that could be joined with a case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn equality_counts(&self, period: Period) -> Result<Vec<(String, String, u64)>> {
        let mut counts: BTreeMap<(String, String), u64> = BTreeMap::new();
        for gone in self.equality_of_deleted(period).await? {
            let times = u64::try_from(gone.times).unwrap_or_default();
            *counts.entry((gone.question, gone.answer)).or_default() += times;
        }
        let rows = || equality::Entity::find().filter(equality::Column::Council.eq(self.council()));
        if rows().limit(1).one(self.reader()).await?.is_some() {
            let wanted = self.equality_hashes(period).await?;
            let mut after = Uuid::nil();
            loop {
                let some = rows()
                    .filter(equality::Column::Id.gt(after))
                    .order_by_asc(equality::Column::Id)
                    .limit(SOME)
                    .all(self.reader())
                    .await?;
                let Some(last) = some.last() else { break };
                after = last.id;
                let (from, to) = (period.from.to_string(), period.to.to_string());
                let is_of_it = |row: &&equality::Model| match &row.received_in {
                    // An earlier version deleted its case, and only the year is known.
                    Some(year) => from <= *year && *year <= to,
                    None => wanted.contains(&row.case_hash),
                };
                for row in some.iter().filter(is_of_it) {
                    let key = DataKey::unwrap(self.key(), "equality", row.id, &row.data_key)?;
                    let place = Place::new("equality", row.id, "answers");
                    let answers: Answers = key.open_value(place, &row.answers)?;
                    for place in given(&answers) {
                        *counts.entry(named(place)).or_default() += 1;
                    }
                }
            }
        }
        Ok(in_order(counts))
    }

    /// What is counted of the cases of a period that were deleted: of whole years of reports.
    async fn equality_of_deleted(&self, period: Period) -> Result<Vec<equality_count::Model>> {
        use equality_count::Column as C;
        let rows = equality_count::Entity::find()
            .filter(C::Council.eq(self.council()))
            .filter(C::ReceivedIn.between(period.from.to_string(), period.to.to_string()));
        Ok(rows.all(self.reader()).await?)
    }

    /// What the rows of the cases of a period bear.
    async fn equality_hashes(&self, period: Period) -> Result<HashSet<Vec<u8>>> {
        let ids: Vec<Uuid> = case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            .filter(
                case::Column::ReceivedOn.between(period.from.to_string(), period.to.to_string()),
            )
            .select_only()
            .column(case::Column::Id)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(ids.into_iter().map(|id| self.equality_hash(id)).collect())
    }

    pub(super) fn equality_hash(&self, case: Uuid) -> Vec<u8> {
        keyed_hash(&self.key().derive("equality"), case.as_bytes()).to_vec()
    }
}

/// The question with its field, such as `about-you-age`, and the answer.
fn named((question, field, option): (usize, usize, usize)) -> (String, String) {
    let question = COUNTED[question];
    let field = &question.fields()[field];
    let name = format!("{}-{}", question.slug(), field.asks.name);
    let answer = field.options(&Answers::default())[option].to_owned();
    (name, answer)
}

/// As the questions are asked; what an earlier version asked comes last.
fn in_order(mut counts: BTreeMap<(String, String), u64>) -> Vec<(String, String, u64)> {
    let mut ordered = Vec::new();
    for (question, asked) in COUNTED.iter().enumerate() {
        for (field, fields) in asked.fields().iter().enumerate() {
            for option in 0..fields.options(&Answers::default()).len() {
                let key = named((question, field, option));
                if let Some(count) = counts.remove(&key) {
                    ordered.push((key.0, key.1, count));
                }
            }
        }
    }
    ordered.extend(
        counts
            .into_iter()
            .map(|((question, answer), count)| (question, answer, count)),
    );
    ordered
}

/// The places of the options that were chosen: the question, the field, the option. What was written is not counted.
fn given(answers: &Answers) -> Vec<(usize, usize, usize)> {
    let mut given = Vec::new();
    for (question, asked) in COUNTED.iter().enumerate() {
        let Some(typed) = answers.typed(*asked) else {
            continue;
        };
        for (place, field) in asked.fields().iter().enumerate() {
            let chosen = field
                .options(&Answers::default())
                .iter()
                .position(|option| *option == typed.one(field.asks.name));
            given.extend(chosen.map(|option| (question, place, option)));
        }
    }
    given
}
