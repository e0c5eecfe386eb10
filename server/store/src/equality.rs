//! Equality answers, kept apart from the cases (R11.7).

use std::collections::{BTreeMap, HashSet};

use crypto::random_bytes;
use report::Period;
use rules::intake::{Answers, Question, VERSION};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use uuid::{Builder, Uuid};

use super::{
    CouncilStore, Result, Tx,
    entities::{case, equality},
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

impl CouncilStore {
    /// How often each answer was given by those whose representations were received in the period: the question and field
    /// (`about-you-age`), the answer, how many. Nothing leaves this function that could be joined with a case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn equality_counts(&self, period: Period) -> Result<Vec<(String, String, u64)>> {
        let rows = || equality::Entity::find().filter(equality::Column::Council.eq(self.council()));
        if rows().limit(1).one(self.reader()).await?.is_none() {
            return Ok(Vec::new());
        }
        let wanted = self.equality_hashes(period).await?;
        let mut counts: BTreeMap<(usize, usize, usize), u64> = BTreeMap::new();
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
                // Its case was deleted, and only the year is known.
                Some(year) => from <= *year && *year <= to,
                None => wanted.contains(&row.case_hash),
            };
            for row in some.iter().filter(is_of_it) {
                let key = DataKey::unwrap(self.key(), "equality", row.id, &row.data_key)?;
                let place = Place::new("equality", row.id, "answers");
                let answers: Answers = key.open_value(place, &row.answers)?;
                for place in given(&answers) {
                    *counts.entry(place).or_default() += 1;
                }
            }
        }
        Ok(counts
            .into_iter()
            .map(|((question, field, option), count)| {
                let question = COUNTED[question];
                let field = &question.fields()[field];
                let name = format!("{}-{}", question.slug(), field.asks.name);
                (
                    name,
                    field.options(&Answers::default())[option].to_owned(),
                    count,
                )
            })
            .collect())
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
