//! The letters of the procedure: written with the act that causes them, changed until they leave, kept with the case.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rules::{case::KeptFile, letter::Letter, principal::Principal, reference::Reference};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    CaseReader, CouncilStore, LetterToken, OpenCase, Purpose, Result, StoreError, Tx,
    entities::case_key::case_keys,
    entities::{case_key, letter},
    names::{micros, moment, name_of, named},
    seal::Place,
};

/// A link to a letter ends after so long.
pub const LINK_LASTS: TimeDelta = TimeDelta::days(30);
/// Or after so many wrong references.
pub const MOST_TRIES: i64 = 10;

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterState {
    /// Written: to be checked and sent.
    Written,
    /// Printed: to be posted.
    Printed,
    /// A message that it can be read is on its way.
    Sending,
    /// That message has left.
    Sent,
    /// It went by post; the event says on which day.
    Posted,
    /// It was handed over, or read out.
    Handed,
    /// It is not to be sent.
    Aside,
}

/// A letter as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiledLetter {
    /// Its number within the case.
    pub number: u32,
    /// Which letter of the procedure it is.
    pub letter: Letter,
    /// How far it has come.
    pub state: LetterState,
    /// When it came so far.
    pub when: DateTime<Utc>,
    /// When it was first opened through its link.
    pub opened: Option<DateTime<Utc>>,
    /// When its link ends, if it has one.
    pub link_ends: Option<DateTime<Utc>>,
    /// Too often a wrong reference was typed for its link, so it has ended already.
    pub link_shut: bool,
}

/// What comes of a link and a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// The letter.
    Opened {
        /// Its words, as they are stored.
        words: String,
        /// The files that go with it, each with its number within the case.
        enclosed: Vec<(u32, KeptFile)>,
    },
    /// The link opens nothing, or the reference is not that of its letter; these look the same.
    Refused,
    /// The link has ended.
    Ended,
}

impl LetterState {
    /// `written`, `printed`, `sending`, `sent`, `posted`, `handed` or `aside`.
    #[must_use]
    pub fn name(self) -> String {
        name_of(&self)
    }

    /// Whether it can still be changed.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Written | Self::Printed)
    }
}

impl Tx {
    /// Files a letter that was just written.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn file_letter(
        &self,
        open: &OpenCase,
        number: u32,
        which: Letter,
        words: &str,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let id = Self::id(at);
        let row = letter::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            case_id: Set(open.id),
            number: Set(i64::from(number)),
            letter: Set(which.slug().to_owned()),
            state: Set(LetterState::Written.name()),
            words: Set(open.key.seal(words_of(id), words)),
            token_hash: Set(None),
            token: Set(None),
            link_made_at: Set(None),
            wrong_tries: Set(0),
            opened_at: Set(None),
            changed_at: Set(micros(at)),
        };
        letter::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// How far a letter of a held case has come, and its words; none when it has no such letter.
    ///
    /// # Errors
    /// When the store cannot be read, or the letter cannot be opened any more.
    pub async fn letter(
        &self,
        open: &OpenCase,
        number: u32,
    ) -> Result<Option<(LetterState, String)>> {
        let row = of_case(open.id, number).one(&self.on).await?;
        let Some(row) = row else { return Ok(None) };
        let words = open.key.open(words_of(row.id), &row.words)?;
        Ok(Some((named(&row.state, "state")?, words)))
    }

    /// Changes the words of a letter, and how far it has come.
    ///
    /// # Errors
    /// When the store cannot be written to, or there is no such letter.
    pub async fn change_letter(
        &self,
        open: &OpenCase,
        number: u32,
        words: Option<&str>,
        state: LetterState,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let row = of_case(open.id, number).one(&self.on).await?;
        let id = row.ok_or(StoreError::Damaged("letters"))?.id;
        let mut change = letter::ActiveModel {
            id: Set(id),
            state: Set(state.name()),
            changed_at: Set(micros(at)),
            ..Default::default()
        };
        if let Some(words) = words {
            change.words = Set(open.key.seal(words_of(id), words));
        }
        if state == LetterState::Sending {
            make_link(&mut change, open, id, at);
        } else if state == LetterState::Sent {
            // Its days are counted from when it leaves, however long that took.
            change.link_made_at = Set(Some(micros(at)));
        } else if state.is_open() {
            // Words that have not left are for nobody to read, also when a message about them was lost on its way.
            change.token_hash = Set(None);
            change.token = Set(None);
        }
        letter::Entity::update(change).exec(&self.on).await?;
        Ok(())
    }

    /// Makes a new link to a letter that has left; the one before opens nothing any more.
    ///
    /// # Errors
    /// When the store cannot be written to, or there is no such letter.
    pub async fn renew_link(&self, open: &OpenCase, number: u32, at: DateTime<Utc>) -> Result<()> {
        let row = of_case(open.id, number).one(&self.on).await?;
        let id = row.ok_or(StoreError::Damaged("letters"))?.id;
        let mut change = letter::ActiveModel {
            id: Set(id),
            ..Default::default()
        };
        make_link(&mut change, open, id, at);
        letter::Entity::update(change).exec(&self.on).await?;
        Ok(())
    }

    /// Ends the links to the letters that have left: they went where the person is not reached any more.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn end_links(&self, open: &OpenCase) -> Result<()> {
        letter::Entity::update_many()
            .filter(letter::Column::CaseId.eq(open.id))
            .filter(letter::Column::State.eq(LetterState::Sent.name()))
            .col_expr(letter::Column::TokenHash, Expr::value(None::<Vec<u8>>))
            .col_expr(letter::Column::Token, Expr::value(None::<Vec<u8>>))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// Opens the letter of a link with the reference that was typed, or counts that it was a wrong one. Every process asks the
    /// database, one after the other, so that no number of them gets more tries.
    ///
    /// # Errors
    /// When the store cannot be used, or the letter cannot be opened any more.
    pub async fn open_letter(
        &self,
        token: &LetterToken,
        typed: Option<&Reference>,
        at: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Opening> {
        let (open, row) = match self.follow_link(token, typed, (at, today)).await? {
            Followed::To(open, row) => (open, row),
            Followed::Refused => return Ok(Opening::Refused),
            Followed::Ended => return Ok(Opening::Ended),
        };
        let words = open.key.open(words_of(row.id), &row.words)?;
        if row.opened_at.is_none() {
            let change = letter::ActiveModel {
                id: Set(row.id),
                opened_at: Set(Some(micros(at))),
                ..Default::default()
            };
            letter::Entity::update(change).exec(&self.on).await?;
        }
        let enclosed = open.case.enclosed(number_of(&row)?);
        let enclosed = enclosed
            .into_iter()
            .map(|(number, file)| (number, file.clone()));
        Ok(Opening::Opened {
            words,
            enclosed: enclosed.collect(),
        })
    }

    /// The case of the letter that a link opens with this reference, and the number of the letter; a wrong reference counts as
    /// it does for [`Tx::open_letter`]. None when it opens nothing.
    ///
    /// # Errors
    /// When the store cannot be used, or the case cannot be opened any more.
    pub async fn letter_of_link(
        &self,
        token: &LetterToken,
        typed: Option<&Reference>,
        at: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Option<(OpenCase, u32)>> {
        match self.follow_link(token, typed, (at, today)).await? {
            Followed::To(open, row) => Ok(Some((*open, number_of(&row)?))),
            Followed::Refused | Followed::Ended => Ok(None),
        }
    }

    async fn follow_link(
        &self,
        token: &LetterToken,
        typed: Option<&Reference>,
        (at, today): (DateTime<Utc>, NaiveDate),
    ) -> Result<Followed> {
        let row = of_token(&self.store, token).lock_exclusive();
        let Some(row) = row.one(&self.on).await? else {
            return Ok(Followed::Refused);
        };
        if has_ended(&row, at)? {
            return Ok(Followed::Ended);
        }
        let file = case_keys(&self.store)
            .filter(case_key::Column::Id.eq(row.case_id))
            .one(&self.on)
            .await?;
        let file = file.ok_or(StoreError::Damaged("letters"))?;
        let of = super::receipts::reference_of(&file)?;
        if typed != Some(&of) {
            let change = letter::ActiveModel {
                id: Set(row.id),
                wrong_tries: Set(row.wrong_tries + 1),
                ..Default::default()
            };
            letter::Entity::update(change).exec(&self.on).await?;
            return Ok(Followed::Refused);
        }
        let reader = CaseReader {
            by: &Principal::Person { of },
            purpose: Purpose::Letter,
            at,
            today,
        };
        let opened = reader.open_in(self, file).await?;
        let (open, _) = opened.ok_or(StoreError::Damaged("letters"))?;
        Ok(Followed::To(Box::new(open), Box::new(row)))
    }
}

/// Where a link leads with what was typed.
enum Followed {
    To(Box<OpenCase>, Box<letter::Model>),
    Refused,
    Ended,
}

fn number_of(row: &letter::Model) -> Result<u32> {
    u32::try_from(row.number).map_err(|_| StoreError::Damaged("number"))
}

/// A new token for a letter, and its days and tries from the beginning.
fn make_link(change: &mut letter::ActiveModel, open: &OpenCase, id: Uuid, at: DateTime<Utc>) {
    let token = LetterToken::random();
    change.token_hash = Set(Some(token.hash()));
    change.token = Set(Some(open.key.seal(token_of(id), &token.to_text())));
    change.link_made_at = Set(Some(micros(at)));
    change.wrong_tries = Set(0);
}

/// When the link of a letter ends, if it has one.
fn ends_at(row: &letter::Model) -> Result<Option<DateTime<Utc>>> {
    let made = row.link_made_at.filter(|_| row.token_hash.is_some());
    Ok(made.map(moment).transpose()?.map(|made| made + LINK_LASTS))
}

/// Whether a link opens nothing any more: its days are over, or too often the reference was wrong.
fn has_ended(row: &letter::Model, now: DateTime<Utc>) -> Result<bool> {
    let is_over = ends_at(row)?.is_none_or(|end| now >= end);
    Ok(is_over || row.wrong_tries >= MOST_TRIES)
}

impl CouncilStore {
    /// The letters of a case, newest first.
    pub(super) async fn filed_letters(&self, case_id: Uuid) -> Result<Vec<FiledLetter>> {
        let rows = letter::Entity::find()
            .filter(letter::Column::CaseId.eq(case_id))
            .order_by_desc(letter::Column::Number)
            .all(self.reader())
            .await?;
        let filed = |row: letter::Model| {
            Ok(FiledLetter {
                number: number_of(&row)?,
                letter: named(&row.letter, "letter")?,
                state: named(&row.state, "state")?,
                when: moment(row.changed_at)?,
                opened: row.opened_at.map(moment).transpose()?,
                link_ends: ends_at(&row)?,
                link_shut: row.wrong_tries >= MOST_TRIES,
            })
        };
        rows.into_iter().map(filed).collect()
    }

    /// The words of a letter of a case that is open; none when there is no such letter.
    ///
    /// # Errors
    /// When the store cannot be read, or the letter cannot be opened any more.
    pub async fn letter_draft(&self, open: &OpenCase, number: u32) -> Result<Option<String>> {
        let row = of_case(open.id, number).one(self.reader()).await?;
        row.map(|row| open.key.open(words_of(row.id), &row.words))
            .transpose()
    }

    /// The token with which a letter is read, for the message that says so.
    pub(super) async fn letter_token(
        &self,
        open: &OpenCase,
        number: u32,
    ) -> Result<Option<String>> {
        let row = of_case(open.id, number).one(self.reader()).await?;
        let Some((id, token)) = row.and_then(|row| Some((row.id, row.token?))) else {
            return Ok(None);
        };
        open.key.open(token_of(id), &token).map(Some)
    }

    /// The tag of the language in which the person wrote whose letter this link opens; none when it opens none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn language_of_link(&self, token: &LetterToken) -> Result<Option<String>> {
        let Some(row) = of_token(self, token).one(self.reader()).await? else {
            return Ok(None);
        };
        let file = case_keys(self).filter(case_key::Column::Id.eq(row.case_id));
        Ok(file.one(self.reader()).await?.map(|file| file.language))
    }

    /// Whether this is a link that once opened a letter and has ended.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn link_has_ended(&self, token: &LetterToken, now: DateTime<Utc>) -> Result<bool> {
        match of_token(self, token).one(self.reader()).await? {
            Some(row) => has_ended(&row, now),
            None => Ok(false),
        }
    }
}

fn of_token(store: &CouncilStore, token: &LetterToken) -> sea_orm::Select<letter::Entity> {
    letter::Entity::find()
        .filter(letter::Column::Council.eq(store.council()))
        .filter(letter::Column::TokenHash.eq(token.hash()))
}

fn of_case(case_id: Uuid, number: u32) -> sea_orm::Select<letter::Entity> {
    letter::Entity::find()
        .filter(letter::Column::CaseId.eq(case_id))
        .filter(letter::Column::Number.eq(i64::from(number)))
        .limit(1)
}

fn words_of(row: Uuid) -> Place {
    Place::new("letters", row, "words")
}

fn token_of(row: Uuid) -> Place {
    Place::new("letters", row, "token")
}
