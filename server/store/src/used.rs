//! Reading the record of use together with who opened which case, newest first.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use rules::principal::Principal;
use rules::reference::Reference;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::{
    CouncilStore, Outcome, Purpose, Result, What,
    entities::case_key::{case_keys, file_of},
    entities::{audit, case_key, view},
    names::{micros, moment, name_of, named},
    receipts::reference_of,
    sight::sees,
};

/// What somebody did or saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// Something of the record of use.
    Did(What),
    /// Opened a case for this.
    Opened(Purpose),
    /// What stands in the row is none of these: somebody put it there behind the portal's back, or a later version did.
    Unknown,
}

/// A row of what somebody did or saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// When, UTC; none where what stands in the row is no moment: somebody put it there behind the portal's back.
    pub at: Option<DateTime<Utc>>,
    /// The key of their account, or what else they are, such as `portal`.
    pub who: String,
    /// The name of the account.
    pub name: Option<String>,
    /// What they did.
    pub what: Use,
    /// Which list, file, role or setting, such as `queue`.
    pub which: Option<String>,
    /// The case, if it is about one that is still there.
    pub case: Option<Reference>,
    /// The name of the account that it was done to, or its key where there is none of that name.
    pub about: Option<String>,
    /// A keyed hash of the network address.
    pub address: Option<String>,
    /// Whether they were let; none where the row says neither.
    pub outcome: Option<Outcome>,
    place: UsePlace,
}

/// Where a page of the record ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct UsePlace {
    at: i64,
    id: Uuid,
}

/// Which part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UseFilter {
    /// Of one account, by its key, or of `visitor`, `portal` and so on.
    pub who: Option<String>,
    /// Only this.
    pub what: Option<Use>,
    /// About one case.
    pub case: Option<Reference>,
    /// From this moment on, UTC.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment, UTC.
    pub until: Option<DateTime<Utc>>,
    /// What comes after the page that ended there.
    pub after: Option<UsePlace>,
}

impl Use {
    /// Everything that can stand in the record, and can be asked for.
    pub fn all() -> impl Iterator<Item = Self> {
        let did = What::ALL.iter().copied().map(Self::Did);
        did.chain(Purpose::ALL.iter().copied().map(Self::Opened))
    }

    /// Its name, such as `sign-in` or `opened-work`: the end of the key of its words.
    #[must_use]
    pub fn slug(self) -> String {
        match self {
            Self::Did(what) => name_of(&what),
            Self::Opened(purpose) => format!("opened-{}", name_of(&purpose)),
            Self::Unknown => "unknown".to_owned(),
        }
    }

    /// What is called so.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|one| one.slug() == slug)
    }
}

impl fmt::Display for UsePlace {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{}.{}", self.at, self.id.simple())
    }
}

impl FromStr for UsePlace {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        Ok(Self {
            at: at.parse().map_err(drop)?,
            id: id.parse().map_err(drop)?,
        })
    }
}

impl CouncilStore {
    /// At most `most` rows of the record, newest first, and where it goes on. What is about a case that is kept from whoever reads
    /// is left out, so that a page may be shorter.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn record_of_use(
        &self,
        reader: &Principal,
        filter: &UseFilter,
        most: usize,
    ) -> Result<(Vec<Used>, Option<UsePlace>)> {
        let case = match &filter.case {
            Some(reference) => match file_of(self, reference).await? {
                Some(file) => Some(file.id),
                None => return Ok((Vec::new(), None)),
            },
            None => None,
        };
        let names = self.staff_names().await?;
        let mut rows = self.did(filter, case, most, &names).await?;
        rows.extend(self.opened_by(filter, case, most, &names).await?);
        rows.sort_by_key(|(row, _)| std::cmp::Reverse(row.place));
        let more = rows.len() > most;
        rows.truncate(most);
        let next = rows.last().map(|(row, _)| row.place).filter(|_| more);
        Ok((self.with_cases(reader, rows).await?, next))
    }

    async fn did(
        &self,
        filter: &UseFilter,
        case: Option<Uuid>,
        most: usize,
        names: &BTreeMap<String, String>,
    ) -> Result<Vec<(Used, Option<Uuid>)>> {
        use audit::Column as C;
        let mut some = audit::Entity::find().filter(C::Council.eq(self.council()));
        some = match filter.what {
            Some(Use::Did(what)) => some.filter(C::What.eq(name_of(&what))),
            Some(Use::Opened(_) | Use::Unknown) => return Ok(Vec::new()),
            None => some,
        };
        if let Some(who) = &filter.who {
            some = some.filter(C::Who.eq(who.as_str()));
        }
        if let Some(case) = case {
            some = some.filter(C::CaseId.eq(case));
        }
        let rows = part(some, filter, C::At, C::Id, most)
            .all(self.reader())
            .await?;
        let read = |row: audit::Model| {
            let named_or_key = |key: String| names.get(&key).cloned().unwrap_or(key);
            let used = Used {
                at: moment(row.at).ok(),
                name: names.get(&row.who).cloned(),
                who: row.who,
                what: named(&row.what, "what").map_or(Use::Unknown, Use::Did),
                which: row.which,
                case: None,
                about: row.about.map(named_or_key),
                address: row.address,
                outcome: named(&row.outcome, "outcome").ok(),
                place: UsePlace {
                    at: row.at,
                    id: row.id,
                },
            };
            (used, row.case_id)
        };
        Ok(rows.into_iter().map(read).collect())
    }

    async fn opened_by(
        &self,
        filter: &UseFilter,
        case: Option<Uuid>,
        most: usize,
        names: &BTreeMap<String, String>,
    ) -> Result<Vec<(Used, Option<Uuid>)>> {
        use view::Column as C;
        let mut some = view::Entity::find().filter(C::Council.eq(self.council()));
        some = match filter.what {
            Some(Use::Opened(purpose)) => some.filter(C::Purpose.eq(name_of(&purpose))),
            Some(Use::Did(_) | Use::Unknown) => return Ok(Vec::new()),
            None => some,
        };
        if let Some(who) = &filter.who {
            some = some.filter(C::StaffId.eq(who.as_str()));
        }
        if let Some(case) = case {
            some = some.filter(C::CaseId.eq(case));
        }
        let rows = part(some, filter, C::SeenAt, C::Id, most)
            .all(self.reader())
            .await?;
        let read = |row: view::Model| {
            let used = Used {
                at: moment(row.seen_at).ok(),
                name: names.get(&row.staff_id).cloned(),
                who: row.staff_id,
                what: named(&row.purpose, "purpose").map_or(Use::Unknown, Use::Opened),
                which: None,
                case: None,
                about: None,
                address: None,
                outcome: Some(Outcome::Done),
                place: UsePlace {
                    at: row.seen_at,
                    id: row.id,
                },
            };
            (used, Some(row.case_id))
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// The rows with the references of their cases, without those of cases that are kept from whoever reads.
    async fn with_cases(
        &self,
        reader: &Principal,
        rows: Vec<(Used, Option<Uuid>)>,
    ) -> Result<Vec<Used>> {
        let ids: Vec<Uuid> = rows.iter().filter_map(|(_, case)| *case).collect();
        if ids.is_empty() {
            return Ok(rows.into_iter().map(|(used, _)| used).collect());
        }
        let files = case_keys(self).filter(case_key::Column::Id.is_in(ids.iter().copied()));
        let files = files.all(self.reader()).await?;
        let seen = case_keys(self)
            .filter(case_key::Column::Id.is_in(ids))
            .filter(sees(reader, case_key::Column::Id))
            .select_only()
            .column(case_key::Column::Id);
        let seen: Vec<Uuid> = seen.into_tuple().all(self.reader()).await?;
        let mut references = HashMap::new();
        for file in &files {
            let is_seen = seen.contains(&file.id);
            // A row whose case has no reference that can be read is shown without one.
            references.insert(file.id, is_seen.then(|| reference_of(file).ok()));
        }
        let shown = rows.into_iter().filter_map(|(mut used, case)| {
            match case.and_then(|case| references.get(&case)) {
                Some(Some(reference)) => used.case.clone_from(reference),
                Some(None) => return None,
                // It is about none, or its case was deleted since.
                None => {}
            }
            Some(used)
        });
        Ok(shown.collect())
    }
}

/// One more than `most`, newest first.
fn part<E: EntityTrait>(
    some: Select<E>,
    filter: &UseFilter,
    at: E::Column,
    id: E::Column,
    most: usize,
) -> Select<E> {
    let mut some = some;
    if let Some(from) = filter.from {
        some = some.filter(at.gte(micros(from)));
    }
    if let Some(until) = filter.until {
        some = some.filter(at.lt(micros(until)));
    }
    if let Some(after) = filter.after {
        let then = Condition::all().add(at.eq(after.at)).add(id.lt(after.id));
        some = some.filter(at.lte(after.at));
        some = some.filter(Condition::any().add(at.lt(after.at)).add(then));
    }
    some.order_by_desc(at)
        .order_by_desc(id)
        .limit(most as u64 + 1)
}
