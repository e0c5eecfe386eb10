//! Equality answers, kept apart from the cases (R11.7).

use rules::intake::{Answers, VERSION};
use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::OnConflict};
use uuid::Builder;

use super::{
    Result, Tx,
    entities::equality,
    keys::{keyed_hash, random_bytes},
    receipts::HeldReceipt,
    seal::{DataKey, Place},
};

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
            let (key, wrapped) = DataKey::make(self.key(), "equality", id);
            let row = equality::ActiveModel {
                id: Set(id),
                council: Set(self.council()),
                case_hash: Set(keyed_hash(
                    &self.key().derive("equality"),
                    receipt.case_id.as_bytes(),
                )
                .to_vec()),
                version: Set(i64::from(VERSION)),
                data_key: Set(wrapped),
                answers: Set(key.seal_value(Place::new("equality", id, "answers"), answers)),
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
