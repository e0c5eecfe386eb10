//! Whoever comes in from outside: by a link that was sent to them and a code that they were told by other ways, into one browser
//! at a time. Whether they may still see their case is asked of the case each time (see [`rules::permission::may`]).

use std::fmt;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use crypto::random_bytes;
use rules::case::GuestDuty;
use rules::principal::{Guest, Principal};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Select, sea_query::Expr,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    CaseReader, CouncilStore, GuestToken, LetterToken, OpenCase, Purpose, Result, StoreError, Tx,
    entities::case_key::case_keys,
    entities::{case_key, guest},
    in_passing::in_passing,
    keys::keyed_hash,
    names::{date, micros, name_of, named},
    receipts::reference_of,
    seal::Place,
};

/// A link opens nothing any more after so many wrong codes.
pub const MOST_CODES: i64 = 10;
/// How many digits a code has: ten tries find one of them in ten million.
const DIGITS: u32 = 8;
/// A guest is signed out after so long without a page.
pub const GUEST_IDLE: TimeDelta = TimeDelta::hours(2);
/// And after so long whatever they do.
const GUEST_LONGEST: TimeDelta = TimeDelta::hours(12);
/// How often it is written down that somebody is still here.
const USED_AGAIN: TimeDelta = TimeDelta::minutes(1);

/// What comes of a link and a code.
pub enum Entering {
    /// They are in: who they are, and the token for their browser.
    In(Guest, GuestToken),
    /// The code is not that of the link.
    Refused(Guest),
    /// That was one wrong code too many: the link opens nothing from now on.
    ShutOut(Guest),
    /// The link opens nothing, or nothing any more.
    Ended,
}

/// A code that somebody is told once, by phone or text. It does not show itself, and is kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct GuestCode(Zeroizing<String>);

impl fmt::Debug for GuestCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GuestCode")
    }
}

impl GuestCode {
    /// Eight digits, each code as likely as any other but for one in a hundred thousand million.
    fn made_up() -> Self {
        let random = u64::from_be_bytes(random_bytes());
        let code = random % 10_u64.pow(DIGITS);
        Self(Zeroizing::new(format!(
            "{code:0width$}",
            width = DIGITS as usize
        )))
    }

    /// The digits.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Tx {
    /// Keeps what lets somebody into a held case; says the code that they have to be told, which is kept nowhere.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn let_in(
        &self,
        open: &OpenCase,
        (number, duty, until): (u32, GuestDuty, NaiveDate),
        at: DateTime<Utc>,
    ) -> Result<GuestCode> {
        let (id, token, code) = (Self::id(at), LetterToken::random(), GuestCode::made_up());
        let row = guest::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            case_id: Set(open.id),
            number: Set(i64::from(number)),
            duty: Set(name_of(&duty)),
            until: Set(until.to_string()),
            token_hash: Set(Some(token.hash())),
            token: Set(Some(open.key.seal(token_of(id), &token.to_text()))),
            code_hash: Set(self.store.code_hash(id, code.text())),
            wrong_tries: Set(0),
            session_hash: Set(None),
            session_began_at: Set(None),
            session_used_at: Set(None),
        };
        guest::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(code)
    }

    /// Shuts out whoever of a held case may not come in any more: links and browsers.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn shut_out_ended(&self, open: &OpenCase) -> Result<()> {
        use guest::Column as C;
        let ended = (1_i64..).zip(&open.case.guests);
        let ended = ended.filter(|(_, guest)| guest.ended.is_some());
        let ended: Vec<i64> = ended.map(|(number, _)| number).collect();
        if ended.is_empty() {
            return Ok(());
        }
        guest::Entity::update_many()
            .filter(C::Council.eq(self.council()))
            .filter(C::CaseId.eq(open.id))
            .filter(C::Number.is_in(ended))
            .col_expr(C::TokenHash, Expr::value(None::<Vec<u8>>))
            .col_expr(C::Token, Expr::value(None::<Vec<u8>>))
            .col_expr(C::SessionHash, Expr::value(None::<Vec<u8>>))
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// Lets somebody in with their link and their code, or counts that the code was wrong. Every process asks the database, one
    /// after the other, so that no number of them gets more tries. A browser in which they were before is signed out.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn guest_enters(
        &self,
        token: &LetterToken,
        code: &str,
        at: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Entering> {
        let Some(found) = of_link(&self.store, token).one(&self.on).await? else {
            return Ok(Entering::Ended);
        };
        // The case first, as everybody does who acts on it: so that no two wait for each other.
        let file = case_keys(&self.store)
            .filter(case_key::Column::Id.eq(found.case_id))
            .lock_exclusive();
        let Some(file) = file.one(&self.on).await? else {
            return Ok(Entering::Ended);
        };
        let row = of_link(&self.store, token).lock_exclusive();
        let Some(row) = row.one(&self.on).await? else {
            return Ok(Entering::Ended);
        };
        let theirs = guest_of(&row, &file)?;
        if row.wrong_tries >= MOST_CODES || today > theirs.until {
            return Ok(Entering::Ended);
        }
        let (id, tries) = (row.id, row.wrong_tries + 1);
        let mut change = guest::ActiveModel {
            id: Set(id),
            ..Default::default()
        };
        // Of the hashes nobody knows the key, so that how long it takes to compare them tells nothing.
        if row.code_hash != self.store.code_hash(id, &digits(code)) {
            change.wrong_tries = Set(tries);
            guest::Entity::update(change).exec(&self.on).await?;
            return Ok(match tries >= MOST_CODES {
                true => Entering::ShutOut(theirs),
                false => Entering::Refused(theirs),
            });
        }
        let session = GuestToken::random();
        change.wrong_tries = Set(0);
        change.session_hash = Set(Some(session.hash()));
        change.session_began_at = Set(Some(micros(at)));
        change.session_used_at = Set(Some(micros(at)));
        guest::Entity::update(change).exec(&self.on).await?;
        Ok(Entering::In(theirs, session))
    }

    /// Opens the case of a guest in this transaction, to write down what they did; none when they may not see it any more.
    ///
    /// # Errors
    /// When the store cannot be used, or the case cannot be opened any more.
    pub async fn case_of_guest(
        &self,
        guest: &Guest,
        at: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Option<OpenCase>> {
        let by = Principal::Guest(guest.clone());
        let reader = CaseReader {
            by: &by,
            purpose: Purpose::Act,
            at,
            today,
        };
        self.hold_case(reader, &guest.of).await
    }
}

impl CouncilStore {
    /// Whether this link may still open something, with its code.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn guest_link_opens(&self, token: &LetterToken, today: NaiveDate) -> Result<bool> {
        let row = of_link(self, token).one(self.reader()).await?;
        let Some(row) = row else { return Ok(false) };
        Ok(row.wrong_tries < MOST_CODES && today <= date(&row.until)?)
    }

    /// Who is in with this token, and counts as here now; none when they have been away for too long, or were shut out.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn guest_in(
        &self,
        token: &GuestToken,
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Option<Guest>> {
        use guest::Column as C;
        let row = of_session(self, token)
            .filter(C::SessionUsedAt.gt(micros(now - GUEST_IDLE)))
            .filter(C::SessionBeganAt.gt(micros(now - GUEST_LONGEST)));
        let Some(row) = row.one(self.reader()).await? else {
            return Ok(None);
        };
        let file = case_keys(self).filter(case_key::Column::Id.eq(row.case_id));
        let Some(file) = file.one(self.reader()).await? else {
            return Ok(None);
        };
        let theirs = guest_of(&row, &file)?;
        if today > theirs.until {
            return Ok(None);
        }
        if row.session_used_at <= Some(micros(now - USED_AGAIN)) {
            let (store, token) = (self.clone(), token.clone());
            in_passing("that a guest is here", move || {
                let (store, token) = (store.clone(), token.clone());
                async move { store.note_guest(&token, Some(now)).await }
            })
            .await;
        }
        Ok(Some(theirs))
    }

    /// Signs a guest out.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn guest_leaves(&self, token: &GuestToken) -> Result<()> {
        self.note_guest(token, None).await
    }

    /// Writes down that a guest is here, or has gone.
    async fn note_guest(&self, token: &GuestToken, here: Option<DateTime<Utc>>) -> Result<()> {
        use guest::Column as C;
        let tx = self.begin().await?;
        let theirs = guest::Entity::update_many()
            .filter(C::Council.eq(self.council()))
            .filter(C::SessionHash.eq(token.hash()));
        let changed = match here {
            Some(now) => theirs.col_expr(C::SessionUsedAt, Expr::value(micros(now))),
            None => theirs.col_expr(C::SessionHash, Expr::value(None::<Vec<u8>>)),
        };
        changed.exec(&tx.on).await?;
        tx.commit().await
    }

    /// The token of the link of somebody from outside, for the message that has it; none once it opens nothing any more.
    pub(super) async fn guest_token(&self, open: &OpenCase, number: u32) -> Result<Option<String>> {
        let row = guest::Entity::find()
            .filter(guest::Column::Council.eq(self.council()))
            .filter(guest::Column::CaseId.eq(open.id))
            .filter(guest::Column::Number.eq(i64::from(number)));
        let row = row.one(self.reader()).await?;
        let Some((id, token)) = row.and_then(|row| Some((row.id, row.token?))) else {
            return Ok(None);
        };
        open.key.open(token_of(id), &token).map(Some)
    }

    /// What is kept of a code: without the master key nobody tries codes at it.
    fn code_hash(&self, guest: Uuid, code: &str) -> Vec<u8> {
        let key = self.derived_key("the codes of guests");
        let message = [guest.as_bytes(), code.as_bytes()].concat();
        keyed_hash(&key, &message).to_vec()
    }
}

fn guest_of(row: &guest::Model, file: &case_key::Model) -> Result<Guest> {
    Ok(Guest {
        number: u32::try_from(row.number).map_err(|_| StoreError::Damaged("number"))?,
        of: reference_of(file)?,
        duty: named(&row.duty, "duty")?,
        until: date(&row.until)?,
    })
}

fn of_link(store: &CouncilStore, token: &LetterToken) -> Select<guest::Entity> {
    guest::Entity::find()
        .filter(guest::Column::Council.eq(store.council()))
        .filter(guest::Column::TokenHash.eq(token.hash()))
}

fn of_session(store: &CouncilStore, token: &GuestToken) -> Select<guest::Entity> {
    guest::Entity::find()
        .filter(guest::Column::Council.eq(store.council()))
        .filter(guest::Column::SessionHash.eq(token.hash()))
}

/// What somebody typed as their code, however they grouped it.
fn digits(typed: &str) -> String {
    let kept = typed.chars().filter(char::is_ascii_digit);
    kept.take(2 * DIGITS as usize).collect()
}

fn token_of(row: Uuid) -> Place {
    Place::new("guests", row, "token")
}
