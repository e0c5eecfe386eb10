//! What a council calls the columns and words of its earlier records, beside what its profile says (R10.3).

use chrono::{DateTime, Utc};
use rules::case::StaffId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};

use super::{CouncilStore, Result, Tx, entities::own_word, names::micros};

/// No council has more words of its own.
pub const MOST_OWN_WORDS: u64 = 5_000;

/// A word of a council, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWord {
    /// The name of a table of words in the profile: `headings`, `natures`.
    pub list: String,
    /// The council's own.
    pub word: String,
    /// Ours.
    pub meaning: String,
}

impl CouncilStore {
    /// All of them, list by list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn own_words(&self) -> Result<Vec<OwnWord>> {
        use own_word::Column as C;
        let rows = own_word::Entity::find()
            .filter(C::Council.eq(self.council()))
            .order_by_asc(C::List)
            .order_by_asc(C::Word)
            .limit(MOST_OWN_WORDS)
            .all(self.reader())
            .await?;
        let own = |row: own_word::Model| OwnWord {
            list: row.list,
            word: row.word,
            meaning: row.meaning,
        };
        Ok(rows.into_iter().map(own).collect())
    }
}

impl Tx {
    /// Keeps what a word means, in the place of what it meant.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_own_word(
        &self,
        own: &OwnWord,
        by: Option<&StaffId>,
        at: DateTime<Utc>,
    ) -> Result<()> {
        use own_word::Column as C;
        let row = own_word::ActiveModel {
            council: Set(self.council()),
            list: Set(own.list.clone()),
            word: Set(own.word.clone()),
            meaning: Set(own.meaning.clone()),
            kept_at: Set(micros(at)),
            staff_id: Set(by.map(|by| by.0.clone())),
        };
        own_word::Entity::insert(row)
            .on_conflict(
                OnConflict::columns([C::Council, C::List, C::Word])
                    .update_columns([C::Meaning, C::KeptAt, C::StaffId])
                    .to_owned(),
            )
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// Forgets what a word means.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn forget_own_word(&self, list: &str, word: &str) -> Result<()> {
        use own_word::Column as C;
        own_word::Entity::delete_many()
            .filter(C::Council.eq(self.council()))
            .filter(C::List.eq(list))
            .filter(C::Word.eq(word))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}
