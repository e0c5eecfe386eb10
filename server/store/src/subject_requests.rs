//! Requests of people for what is held on them (UK GDPR, article 15). Who asked, which cases are theirs and what is left out of
//! them is sealed, and so is what opens the file that was made; when they asked and were answered is not.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rules::case::StaffId;
use rules::subject::{LeftOut, Mark, Whose};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    CouncilStore, Result, StoreError, Tx,
    entities::subject_request,
    names::date,
    seal::{DataKey, Place},
};

/// The table, to which what is sealed in it is bound.
const TABLE: &str = "subject_requests";

/// A request of somebody for what is held on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectRequest {
    /// From 1, within the council.
    pub number: u32,
    /// The account that wrote it down.
    pub by: StaffId,
    /// When it was received, a Europe/London date, as all dates here.
    pub received_on: NaiveDate,
    /// When they were told that it takes two months more.
    pub extended_on: Option<NaiveDate>,
    /// When they were answered.
    pub answered_on: Option<NaiveDate>,
    /// Who asked, and what staff marked.
    pub words: SubjectWords,
    /// What the file says, as JSON, until it is made.
    pub document: Option<String>,
    /// The file that was made.
    pub file: Option<MadeFile>,
    id: Uuid,
    data_key: super::Sealed,
}

/// What is known of who asked, and what staff marked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectWords {
    /// What they are called.
    pub person: String,
    /// Where they live, or lived.
    pub address: Option<String>,
    /// Their phone number.
    pub phone: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Whether the names of staff are given.
    pub names_staff: bool,
    /// The references of the cases that may be theirs, the likeliest first.
    pub found: Vec<String>,
    /// What was said of each case, by reference.
    pub cases: BTreeMap<String, SubjectCase>,
    /// How often something else was said of the cases: a file of an earlier time is given to nobody.
    #[serde(default)]
    pub version: u64,
    /// Why it takes longer.
    pub extended_for: Option<String>,
    /// Of what the file is that is being made.
    #[serde(default)]
    pub making: Option<MadeOf>,
    /// Of what the file is that was made; none of files of before December 2026, which are given to nobody.
    #[serde(default)]
    pub made: Option<MadeOf>,
}

/// Of what a file is made, and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeOf {
    /// The account that had it made: nobody else takes it.
    pub by: StaffId,
    /// The references of the cases that are in it.
    pub cases: Vec<String>,
    /// The version of what was said of the cases.
    pub version: u64,
}

/// What staff said of a case that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectCase {
    /// Whose it is.
    pub whose: Whose,
    /// How many events it had when it was looked through for what is left out; none before.
    pub seen: Option<u32>,
    /// All of it is left out.
    pub whole: Option<LeftOut>,
    /// What was decided of each passage, by their keys: nothing of those that nobody has looked at as they are now. Marks of
    /// before December 2026 stood on words as they were shown, and are not read any more.
    #[serde(default)]
    pub decided: BTreeMap<String, Mark>,
    /// Names and phrases that are left out wherever they stand.
    pub names: Vec<String>,
}

/// The file that was made of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// Its number in the place of files.
    pub id: Uuid,
    /// What opens it, as text.
    pub key: Zeroizing<String>,
    /// How long it is.
    pub bytes: u64,
    /// The last day on which it is kept.
    pub until: NaiveDate,
}

impl SubjectWords {
    /// The file that was made is of what is said of the cases now.
    #[must_use]
    pub fn made_of_now(&self) -> Option<&MadeOf> {
        let made = self.made.as_ref();
        made.filter(|made| made.version == self.version)
    }
}

impl SubjectCase {
    /// Somebody has looked at exactly these passages, and nothing else is left of what they looked at.
    #[must_use]
    pub fn decides<'a>(&self, passages: impl ExactSizeIterator<Item = &'a str>) -> bool {
        let is_all = passages.len() == self.decided.len();
        let mut passages = passages;
        self.whole.is_some() || (is_all && passages.all(|key| self.decided.contains_key(key)))
    }

    /// Somebody has looked through it, whatever has happened since.
    #[must_use]
    pub fn is_looked_through(&self) -> bool {
        self.seen.is_some() && (self.whole.is_some() || !self.decided.is_empty())
    }
}

impl CouncilStore {
    /// At most so many requests, those that were written down last first.
    ///
    /// # Errors
    /// When the store cannot be read, or a request cannot be opened any more.
    pub async fn subject_requests(&self, most: u64) -> Result<Vec<SubjectRequest>> {
        let rows = requests(self)
            .order_by_desc(subject_request::Column::Number)
            .limit(most)
            .all(self.reader())
            .await?;
        rows.into_iter()
            .map(|row| self.opened_request(row))
            .collect()
    }

    /// A request by its number; none when there is none.
    ///
    /// # Errors
    /// When the store cannot be read, or the request cannot be opened any more.
    pub async fn subject_request(&self, number: u32) -> Result<Option<SubjectRequest>> {
        let row = numbered(self, number).one(self.reader()).await?;
        row.map(|row| self.opened_request(row)).transpose()
    }

    /// The numbers of the requests whose file is kept no longer than until the day before this one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn subject_files_ended(&self, today: NaiveDate) -> Result<Vec<u32>> {
        use subject_request::Column as C;
        let rows = requests(self).filter(C::FileUntil.lt(today.to_string()));
        numbers(rows.all(self.reader()).await?)
    }

    /// The numbers of the requests that were answered before this day.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn subject_requests_answered(&self, before: NaiveDate) -> Result<Vec<u32>> {
        use subject_request::Column as C;
        let rows = requests(self).filter(C::AnsweredOn.lt(before.to_string()));
        numbers(rows.all(self.reader()).await?)
    }

    fn opened_request(&self, row: subject_request::Model) -> Result<SubjectRequest> {
        let key = DataKey::unwrap(self.key(), TABLE, row.id, &row.data_key)?;
        let day = |day: &Option<String>| day.as_deref().map(date).transpose();
        let open = |column, sealed: &Option<super::Sealed>| {
            let open = |sealed| key.open(place(row.id, column), sealed);
            sealed.as_ref().map(open).transpose()
        };
        let file_key = open("file_key", &row.file_key)?;
        let file = match (row.file_id, file_key, day(&row.file_until)?) {
            (Some(id), Some(key), Some(until)) => Some(MadeFile {
                id,
                key: Zeroizing::new(key),
                bytes: u64::try_from(row.file_bytes.unwrap_or_default()).unwrap_or_default(),
                until,
            }),
            _ => None,
        };
        Ok(SubjectRequest {
            number: number(row.number)?,
            by: StaffId(row.staff_id),
            received_on: date(&row.received_on)?,
            extended_on: day(&row.extended_on)?,
            answered_on: day(&row.answered_on)?,
            words: key.open_value(place(row.id, "words"), &row.words)?,
            document: open("document", &row.document)?,
            file,
            id: row.id,
            data_key: row.data_key,
        })
    }
}

impl Tx {
    /// Writes down a request; says its number.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn add_subject_request(
        &self,
        by: &StaffId,
        received_on: NaiveDate,
        words: &SubjectWords,
        now: DateTime<Utc>,
    ) -> Result<u32> {
        let last = requests(&self.store)
            .order_by_desc(subject_request::Column::Number)
            .limit(1)
            .one(&self.on)
            .await?;
        let next = last.map_or(1, |last| last.number + 1);
        let id = Self::id(now);
        let (key, wrapped) = DataKey::make(&self.sealing_key().await?, TABLE, id);
        let row = subject_request::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            number: Set(next),
            staff_id: Set(by.0.clone()),
            received_on: Set(received_on.to_string()),
            extended_on: Set(None),
            answered_on: Set(None),
            made_by: Set(None),
            file_id: Set(None),
            file_bytes: Set(None),
            file_until: Set(None),
            data_key: Set(wrapped),
            words: Set(key.seal_value(place(id, "words"), words)),
            document: Set(None),
            file_key: Set(None),
        };
        subject_request::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        number(next)
    }

    /// A request that nobody else changes before the transaction ends; none when there is none of this number.
    ///
    /// # Errors
    /// When the store cannot be read, or the request cannot be opened any more.
    pub async fn hold_subject_request(&self, number: u32) -> Result<Option<SubjectRequest>> {
        let row = numbered(&self.store, number).lock_exclusive();
        let row = row.one(&self.on).await?;
        row.map(|row| self.store.opened_request(row)).transpose()
    }

    /// Writes down how a held request stands now.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_subject_request(&self, held: &SubjectRequest) -> Result<()> {
        let id = held.id;
        let key = DataKey::unwrap(self.key(), TABLE, id, &held.data_key)?;
        let seal = |column, text: Option<&str>| text.map(|text| key.seal(place(id, column), text));
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let file = held.file.as_ref();
        let changed = subject_request::ActiveModel {
            id: Unchanged(id),
            extended_on: Set(day(held.extended_on)),
            answered_on: Set(day(held.answered_on)),
            made_by: Set(held.words.made.as_ref().map(|made| made.by.0.clone())),
            file_id: Set(file.map(|file| file.id)),
            file_bytes: Set(file.map(|file| i64::try_from(file.bytes).unwrap_or(i64::MAX))),
            file_until: Set(day(file.map(|file| file.until))),
            words: Set(key.seal_value(place(id, "words"), &held.words)),
            document: Set(seal("document", held.document.as_deref())),
            file_key: Set(seal("file_key", file.map(|file| file.key.as_str()))),
            ..Default::default()
        };
        subject_request::Entity::update(changed)
            .exec(&self.on)
            .await?;
        Ok(())
    }

    /// Deletes a held request.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn forget_subject_request(&self, held: &SubjectRequest) -> Result<()> {
        subject_request::Entity::delete_many()
            .filter(subject_request::Column::Council.eq(self.council()))
            .filter(subject_request::Column::Id.eq(held.id))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

fn requests(store: &CouncilStore) -> sea_orm::Select<subject_request::Entity> {
    subject_request::Entity::find().filter(subject_request::Column::Council.eq(store.council()))
}

fn numbered(store: &CouncilStore, number: u32) -> sea_orm::Select<subject_request::Entity> {
    requests(store).filter(subject_request::Column::Number.eq(i64::from(number)))
}

fn numbers(rows: Vec<subject_request::Model>) -> Result<Vec<u32>> {
    rows.iter().map(|row| number(row.number)).collect()
}

fn number(stored: i64) -> Result<u32> {
    u32::try_from(stored).map_err(|_| StoreError::Damaged("number"))
}

fn place(row: Uuid, column: &'static str) -> Place {
    Place::new(TABLE, row, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_files_of_earlier_times_count_for_nothing_and_stop_nobody() {
        let stored = r#"{
            "person": "Purple Otter", "address": null, "phone": null, "email": null, "names_staff": false,
            "found": ["HFY6FN6M"], "extended_for": null, "made_of": ["HFY6FN6M"],
            "cases": {"HFY6FN6M": {
                "whose": "theirs", "seen": 3, "whole": null,
                "passages": {"00ff00ff00ff00ff-1": "serious-harm"}, "names": ["Ann Birch"]
            }}
        }"#;
        let words: SubjectWords = serde_json::from_str(stored).unwrap();
        assert_eq!(words.made_of_now(), None, "nobody takes the file");
        let case = &words.cases["HFY6FN6M"];
        assert_eq!(case.names, ["Ann Birch"]);
        assert!(!case.is_looked_through());
        assert!(!case.decides(["00ff00ff00ff00ff-1"].into_iter()));
    }

    #[test]
    fn a_case_is_looked_through_when_every_passage_is_and_no_mark_is_left_over() {
        let mark = |key: &str| (key.to_owned(), Mark::Given);
        let mut case = SubjectCase {
            whose: Whose::Theirs,
            seen: Some(1),
            whole: None,
            decided: [mark("one"), mark("two")].into(),
            names: Vec::new(),
        };
        assert!(case.decides(["two", "one"].into_iter()));
        assert!(!case.decides(["one", "two", "three"].into_iter()));
        assert!(!case.decides(["one", "other"].into_iter()));
        assert!(!case.decides(["one"].into_iter()), "what became of two?");
        case.whole = Some(LeftOut::SeriousHarm);
        assert!(
            case.decides(["three"].into_iter()),
            "nothing of it is given"
        );
    }
}
