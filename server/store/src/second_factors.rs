//! Second factors: the secret that an authenticator app knows too, sealed, and the recovery codes, of which only hashes are
//! kept. What a code is worth is worked out elsewhere; here it is seen to that each is used once.

use chrono::{DateTime, TimeDelta, Utc};
use rules::case::StaffId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Select};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    CouncilStore, Result, Tx,
    entities::{recovery_code, second_factor, staff},
    names::{micros, new_id},
    seal::{DataKey, Place},
};

/// How long one that was begun can be proved.
const BEGUN_FOR: TimeDelta = TimeDelta::minutes(30);
const TABLE: &str = "second_factors";

/// A second factor.
pub struct SecondFactor {
    /// Its key.
    id: Uuid,
    /// What the app knows too, in base 32.
    pub secret: Zeroizing<String>,
}

impl CouncilStore {
    /// The second factor that is asked of an account, if it has one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn second_factor(&self, who: &StaffId) -> Result<Option<SecondFactor>> {
        let found = factors(self, who).filter(second_factor::Column::ProvedAt.is_not_null());
        let row = found.one(self.reader()).await?;
        row.map(|row| self.factor(row)).transpose()
    }

    /// The one that somebody begins to set up, and has not proved yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn begun_second_factor(
        &self,
        who: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<Option<SecondFactor>> {
        let found = factors(self, who)
            .filter(second_factor::Column::ProvedAt.is_null())
            .filter(second_factor::Column::BegunAt.gt(micros(now - BEGUN_FOR)));
        let row = found.one(self.reader()).await?;
        row.map(|row| self.factor(row)).transpose()
    }

    /// How many recovery codes an account has left.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn recovery_codes_left(&self, who: &StaffId) -> Result<u64> {
        let left = recovery_code::Entity::find()
            .filter(recovery_code::Column::Council.eq(self.council()))
            .filter(recovery_code::Column::StaffId.eq(who.0.as_str()))
            .filter(recovery_code::Column::UsedAt.is_null());
        Ok(left.count(self.reader()).await?)
    }

    fn factor(&self, row: second_factor::Model) -> Result<SecondFactor> {
        let key = DataKey::unwrap(self.key(), TABLE, row.id, &row.data_key)?;
        let secret = key.open(Place::new(TABLE, row.id, "secret"), &row.secret)?;
        Ok(SecondFactor {
            id: row.id,
            secret: Zeroizing::new(secret),
        })
    }
}

impl Tx {
    /// Begins a second factor with this secret, in the place of one that was begun before; one that is asked for stays.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn begin_second_factor(
        &self,
        who: &StaffId,
        secret: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        second_factor::Entity::delete_many()
            .filter(second_factor::Column::Council.eq(self.council()))
            .filter(second_factor::Column::StaffId.eq(who.0.as_str()))
            .filter(second_factor::Column::ProvedAt.is_null())
            .exec(&self.on)
            .await?;
        let id = new_id(now);
        let (key, data_key) = DataKey::make(&self.sealing_key().await?, TABLE, id);
        let row = second_factor::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            staff_id: Set(who.0.clone()),
            data_key: Set(data_key),
            secret: Set(key.seal(Place::new(TABLE, id, "secret"), secret)),
            begun_at: Set(micros(now)),
            proved_at: Set(None),
            last_step: Set(0),
        };
        second_factor::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// From now on this one is asked for, in the place of the one before, and these are the recovery codes; says whether it
    /// was still only begun. The code of this step has been used.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn prove_second_factor(
        &self,
        who: &StaffId,
        begun: &SecondFactor,
        step: i64,
        codes: &[String],
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let proved = second_factor::Entity::update_many()
            .set(second_factor::ActiveModel {
                proved_at: Set(Some(micros(now))),
                last_step: Set(step),
                ..Default::default()
            })
            .filter(second_factor::Column::Council.eq(self.council()))
            .filter(second_factor::Column::StaffId.eq(who.0.as_str()))
            .filter(second_factor::Column::Id.eq(begun.id))
            .filter(second_factor::Column::ProvedAt.is_null())
            .exec(&self.on)
            .await?;
        if proved.rows_affected == 0 {
            return Ok(false);
        }
        second_factor::Entity::delete_many()
            .filter(second_factor::Column::Council.eq(self.council()))
            .filter(second_factor::Column::StaffId.eq(who.0.as_str()))
            .filter(second_factor::Column::Id.ne(begun.id))
            .exec(&self.on)
            .await?;
        self.forget_recovery_codes(who).await?;
        let rows = codes.iter().map(|code| recovery_code::ActiveModel {
            staff_id: Set(who.0.clone()),
            code_hash: Set(hash(code)),
            council: Set(self.council()),
            used_at: Set(None),
        });
        recovery_code::Entity::insert_many(rows)
            .exec_without_returning(&self.on)
            .await?;
        self.mark_second_factor(who, Some(now)).await?;
        Ok(true)
    }

    /// Uses the code of a step of time; says whether no code of this step or a later one was used before.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn use_code(&self, who: &StaffId, of: &SecondFactor, step: i64) -> Result<bool> {
        let used = second_factor::Entity::update_many()
            .set(second_factor::ActiveModel {
                last_step: Set(step),
                ..Default::default()
            })
            .filter(second_factor::Column::Council.eq(self.council()))
            .filter(second_factor::Column::StaffId.eq(who.0.as_str()))
            .filter(second_factor::Column::Id.eq(of.id))
            .filter(second_factor::Column::ProvedAt.is_not_null())
            .filter(second_factor::Column::LastStep.lt(step))
            .exec(&self.on)
            .await?;
        Ok(used.rows_affected > 0)
    }

    /// Uses a recovery code, however it is spaced and in whatever case of letters; says whether there was such a code that
    /// had not been used.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn use_recovery_code(
        &self,
        who: &StaffId,
        code: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let used = recovery_code::Entity::update_many()
            .set(recovery_code::ActiveModel {
                used_at: Set(Some(micros(now))),
                ..Default::default()
            })
            .filter(recovery_code::Column::Council.eq(self.council()))
            .filter(recovery_code::Column::StaffId.eq(who.0.as_str()))
            .filter(recovery_code::Column::CodeHash.eq(hash(code)))
            .filter(recovery_code::Column::UsedAt.is_null())
            .exec(&self.on)
            .await?;
        Ok(used.rows_affected > 0)
    }

    /// Takes the second factor of an account away, with its recovery codes and one that was only begun; says whether it had
    /// one.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn remove_second_factor(&self, who: &StaffId) -> Result<bool> {
        let removed = second_factor::Entity::delete_many()
            .filter(second_factor::Column::Council.eq(self.council()))
            .filter(second_factor::Column::StaffId.eq(who.0.as_str()))
            .exec(&self.on)
            .await?;
        self.forget_recovery_codes(who).await?;
        self.mark_second_factor(who, None).await?;
        Ok(removed.rows_affected > 0)
    }

    async fn forget_recovery_codes(&self, who: &StaffId) -> Result<()> {
        recovery_code::Entity::delete_many()
            .filter(recovery_code::Column::Council.eq(self.council()))
            .filter(recovery_code::Column::StaffId.eq(who.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    async fn mark_second_factor(&self, who: &StaffId, since: Option<DateTime<Utc>>) -> Result<()> {
        staff::Entity::update_many()
            .set(staff::ActiveModel {
                second_factor_at: Set(since.map(micros)),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(who.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

fn factors(store: &CouncilStore, who: &StaffId) -> Select<second_factor::Entity> {
    second_factor::Entity::find()
        .filter(second_factor::Column::Council.eq(store.council()))
        .filter(second_factor::Column::StaffId.eq(who.0.as_str()))
}

/// A code has over 112 random bits, so that its hash needs neither salt nor work.
fn hash(code: &str) -> Vec<u8> {
    let letters: String = code
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    Sha256::digest(letters).to_vec()
}
