//! Cases that are imported from earlier records, many at a time.

mod alike;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use crypto::random_bytes;
use rules::acts::{Event, Recorded};
use rules::case::{Case, Imported, StaffId};
use rules::clock::Clocks;
use rules::intake::{Answers, VERSION};
use rules::reference::Reference;
use rules::register::{Kind, Vocabulary};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, Insert, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, Query},
};
use uuid::{Builder, Uuid};
use zeroize::Zeroizing;

use super::case_reader::key::CaseKey;
use super::{
    AuditEvent, CaseRun, CouncilStore, OpenCase, Result, StoreError, Tx, What,
    cases::case_row,
    chain::Link,
    entities::case_key::case_keys,
    entities::{case, case_head, case_key, case_term, event, import, register},
    history::last_event,
    keys::keyed_hash,
    names::{micros, moment, new_id},
    register::rows_of,
    writer::Turn,
};
use crate::standing;

/// The name of the event.
const IMPORTED: &str = "imported";
/// Rows of one statement: `SQLite` takes 32,766 values in one, and a case has 25.
pub const AT_A_TIME: usize = 500;

/// When a list is imported, and by what it is judged.
#[derive(Clone, Copy)]
pub struct Importing<'a> {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The same as a Europe/London date.
    pub on: NaiveDate,
    /// Who brings it; none at the command line.
    pub by: Option<&'a StaffId>,
    /// The council's limits.
    pub clocks: &'a Clocks,
    /// The working days.
    pub calendar: &'a crate::KeptCalendar,
    /// The council's words.
    pub words: &'a Vocabulary,
}

/// Cases ready to be written.
#[derive(Default)]
pub struct Ready {
    files: Vec<case_key::ActiveModel>,
    events: Vec<event::ActiveModel>,
    cases: Vec<case::ActiveModel>,
    register: Vec<register::ActiveModel>,
    terms: Vec<case_term::ActiveModel>,
    references: Vec<String>,
    /// The id of the master key with which the keys of the files are sealed.
    sealed_with: String,
}

/// A file that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// When it was imported, UTC.
    pub at: DateTime<Utc>,
    /// The account; none at the command line.
    pub by: Option<StaffId>,
    /// `cases` or `totals`.
    pub what: String,
    /// The name of the file.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
    /// How many were new.
    pub added: u64,
    /// How many were here already.
    pub same: u64,
    /// How many figures were replaced.
    pub changed: u64,
}

/// A case that an earlier list brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// As the last list had it.
    pub imported: Imported,
    /// Nothing was done on it here, so that a later list may say more of it.
    pub untouched: bool,
}

/// By what cases that are imported are known again.
pub struct ImportKeys {
    council: String,
    key: Zeroizing<[u8; 32]>,
}

impl ImportKeys {
    /// Of the council's own reference and the kind; says nothing of either to whoever has no master key. References that
    /// nobody can tell apart have the same.
    #[must_use]
    pub fn of(&self, theirs: &str, kind: Kind) -> Uuid {
        self.exactly(&alike::alike(theirs), kind)
    }

    /// The same of the reference letter by letter, as earlier builds kept it.
    #[must_use]
    pub fn exactly(&self, theirs: &str, kind: Kind) -> Uuid {
        let named = [self.council.as_str(), kind.slug(), theirs].join("\n");
        let hash = keyed_hash(&self.key, named.as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        Builder::from_custom_bytes(bytes).into_uuid()
    }
}

impl CouncilStore {
    /// By what cases that are imported are known again.
    #[must_use]
    pub fn keys_of_imported(&self) -> ImportKeys {
        ImportKeys {
            council: self.council().to_owned(),
            key: Zeroizing::new(self.key().derive("brought")),
        }
    }

    /// What was imported before under these keys.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn imported_before(
        &self,
        run: &CaseRun,
        keys: &[Uuid],
    ) -> Result<HashMap<Uuid, Before>> {
        let mut before = HashMap::new();
        for keys in keys.chunks(AT_A_TIME) {
            let known = self.imported_under(keys).await?;
            let mut events = self.events_of(&known).await?;
            for file in known {
                let rows = events.remove(&file.id).unwrap_or_default();
                let is_imported = |row: &event::Model| row.event == IMPORTED;
                let last = rows.iter().rposition(is_imported);
                let last = last.ok_or(StoreError::Damaged("events"))?;
                let key = run.key(self, &file).await?;
                if let Event::Imported(imported) = last_event(&key, &rows[..=last])? {
                    let known = Before {
                        imported: *imported,
                        untouched: rows.iter().all(is_imported),
                    };
                    before.insert(file.draft_id, known);
                }
            }
        }
        Ok(before)
    }

    async fn imported_under(&self, keys: &[Uuid]) -> Result<Vec<case_key::Model>> {
        let known = case_keys(self).filter(case_key::Column::DraftId.is_in(keys.iter().copied()));
        Ok(known.all(self.reader()).await?)
    }

    /// Those of these cases that an earlier list brought, opened, each with what is new of it; and the others, which are new.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn told_apart(
        &self,
        run: &CaseRun,
        cases: Vec<(Uuid, Imported)>,
    ) -> Result<(Vec<(OpenCase, Imported)>, Vec<(Uuid, Imported)>)> {
        let keys: Vec<Uuid> = cases.iter().map(|(key, _)| *key).collect();
        let mut known = HashMap::new();
        for keys in keys.chunks(AT_A_TIME) {
            let files = self.imported_under(keys).await?;
            known.extend(files.into_iter().map(|file| (file.draft_id, file)));
        }
        let (mut again, mut new) = (Vec::new(), Vec::new());
        for (key, imported) in cases {
            match known.remove(&key) {
                Some(file) => again.push((run.open_file(self, file).await?.0, imported)),
                None => new.push((key, imported)),
            }
        }
        Ok((again, new))
    }

    /// Seals cases and works out what lists and the register show of them. Takes a while: not for a thread that answers
    /// others.
    ///
    /// # Errors
    /// When a case does not follow from what was brought.
    pub fn make_ready(
        &self,
        cases: Vec<(Uuid, Imported)>,
        importing: Importing<'_>,
    ) -> Result<Ready> {
        let Importing { at, on, by, .. } = importing;
        let mut ready = Ready::default();
        let standing = standing(importing.clocks, importing.calendar, importing.words);
        let answers = Answers::default();
        let terms = self.term_key();
        let sealing = self.key().sealing_so_far();
        sealing.id().clone_into(&mut ready.sealed_with);
        for (key, imported) in cases {
            let id = new_id(at);
            let (data_key, wrapped) = CaseKey::make(&sealing, id);
            let reference = loop {
                if let Some(reference) = Reference::from_random(&random_bytes::<32>()) {
                    break reference;
                }
            };
            let first = Recorded {
                at,
                on,
                by: by.cloned(),
                event: Event::Imported(Box::new(imported)),
            };
            let case = Case::replay([&first]).map_err(|_| StoreError::Damaged("event"))?;
            let stands = standing(&case, std::slice::from_ref(&first));
            ready.files.push(case_key::ActiveModel {
                id: Set(id),
                council: Set(self.council().to_owned()),
                reference: Set(reference.as_str().to_owned()),
                draft_id: Set(key),
                version: Set(i64::from(VERSION)),
                language: Set(words::Locale::ENGLISH.tag()),
                data_key: Set(wrapped),
                made_at: Set(micros(at)),
                deleted_on: Set(None),
            });
            ready
                .register
                .extend(rows_of(self.council(), id, &stands.register));
            let told = (&case, std::slice::from_ref(&first), &answers);
            ready.terms.extend(terms.rows(self.council(), id, told));
            ready.references.push(reference.as_str().to_owned());
            let mut open = OpenCase {
                case,
                reference,
                language: String::new(),
                seen: 0,
                history: Vec::new(),
                given: Answers::default(),
                id,
                link: Link::first(&data_key),
                key: data_key,
                events: 0,
            };
            let event = open.next_event(self.council(), &first, Some(&answers));
            ready.events.push(event.into_active_model());
            open.count(&first);
            let row = case_row(self.council(), &open, &stands, at);
            ready.cases.push(row.into_active_model());
        }
        Ok(ready)
    }

    /// As [`CouncilStore::make_ready`], of cases that are here and of which a later list says more.
    ///
    /// # Errors
    /// When a case does not follow from what was brought.
    pub fn make_ready_again(
        &self,
        cases: Vec<(OpenCase, Imported)>,
        importing: Importing<'_>,
    ) -> Result<Ready> {
        let Importing { at, on, by, .. } = importing;
        let mut ready = Ready::default();
        let standing = standing(importing.clocks, importing.calendar, importing.words);
        let terms = self.term_key();
        for (mut open, imported) in cases {
            let recorded = Recorded {
                at,
                on,
                by: by.cloned(),
                event: Event::Imported(Box::new(imported)),
            };
            let event = open.next_event(self.council(), &recorded, None);
            ready.events.push(event.into_active_model());
            open.count(&recorded);
            open.history.push(recorded);
            open.case = Case::replay(&open.history).map_err(|_| StoreError::Damaged("event"))?;
            let stands = standing(&open.case, &open.history);
            ready
                .register
                .extend(rows_of(self.council(), open.id, &stands.register));
            let told = (&open.case, open.history.as_slice(), &open.given);
            ready
                .terms
                .extend(terms.rows(self.council(), open.id, told));
            let row = case_row(self.council(), &open, &stands, at);
            ready.cases.push(row.into_active_model());
        }
        Ok(ready)
    }

    /// The files that were imported, newest first, each with the name of who did it; at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn imports(&self, most: u64) -> Result<Vec<(Import, Option<String>)>> {
        let names = self.staff_names().await?;
        let rows = import::Entity::find()
            .filter(import::Column::Council.eq(self.council()))
            .order_by_desc(import::Column::At)
            .order_by_desc(import::Column::Id)
            .limit(most)
            .all(self.reader())
            .await?;
        let number = |number: i64| u64::try_from(number).unwrap_or_default();
        rows.into_iter()
            .map(|row| {
                let name = row.staff_id.as_ref().and_then(|id| names.get(id).cloned());
                let import = Import {
                    at: moment(row.at)?,
                    by: row.staff_id.map(StaffId),
                    what: row.what,
                    file: row.file,
                    hash: row.hash,
                    added: number(row.added),
                    same: number(row.same),
                    changed: number(row.changed),
                };
                Ok((import, name))
            })
            .collect()
    }
}

impl Tx {
    /// Writes new cases that are ready.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn add_imported(&self, mut ready: Ready) -> Result<()> {
        self.seal_with_what_seals(&mut ready).await?;
        self.renew_taken(&mut ready).await?;
        let heads = ready.heads_to_come();
        ready
            .write(
                &self.on,
                &["case_keys", "events", "cases", "register", "case_terms"],
            )
            .await?;
        write(&self.on, heads, "case_heads").await
    }

    /// Seals the keys of the cases again where another master key seals than when they were made ready.
    pub(super) async fn seal_with_what_seals(&self, ready: &mut Ready) -> Result<()> {
        let sealing = self.sealing_key().await?;
        if sealing.id() != ready.sealed_with {
            for file in &mut ready.files {
                if let (Set(id), Set(key)) = (&file.id, &file.data_key) {
                    file.data_key = Set(key.sealed_again(self.key(), &sealing, *id)?);
                }
            }
            sealing.id().clone_into(&mut ready.sealed_with);
        }
        Ok(())
    }

    /// Gives another reference to each case whose own is taken, in the store, on its way there, or among these.
    pub(super) async fn renew_taken(&self, ready: &mut Ready) -> Result<()> {
        let mut seen = HashSet::new();
        let mut doubtful: Vec<usize> = (0..ready.references.len()).collect();
        while !doubtful.is_empty() {
            let mut taken = HashSet::new();
            for some in doubtful.chunks(AT_A_TIME) {
                for table in ["case_keys", "arriving_case_keys"] {
                    let asked = some.iter().map(|at| ready.references[*at].clone());
                    let ask = Query::select()
                        .column(case_key::Column::Reference)
                        .from(table)
                        .and_where(Expr::col(case_key::Column::Reference).is_in(asked))
                        .to_owned();
                    for row in self.on.query_all(&ask).await? {
                        taken.insert(row.try_get::<String>("", "reference")?);
                    }
                }
            }
            doubtful.retain(|at| {
                let reference = &ready.references[*at];
                taken.contains(reference) || !seen.insert(reference.clone())
            });
            for at in &doubtful {
                if let Some(reference) = Reference::from_random(&random_bytes::<32>()) {
                    reference.as_str().clone_into(&mut ready.references[*at]);
                    ready.files[*at].reference = Set(reference.as_str().to_owned());
                    ready.cases[*at].reference = Set(reference.as_str().to_owned());
                }
            }
        }
        Ok(())
    }

    /// Notes that a file was imported.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn record_import(&self, import: &Import) -> Result<()> {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let row = import::ActiveModel {
            id: Set(Self::id(import.at)),
            council: Set(self.council()),
            at: Set(micros(import.at)),
            staff_id: Set(import.by.as_ref().map(|by| by.0.clone())),
            what: Set(import.what.clone()),
            file: Set(import.file.clone()),
            hash: Set(import.hash.clone()),
            added: Set(number(import.added)),
            same: Set(number(import.same)),
            changed: Set(number(import.changed)),
        };
        import::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        let who = import.by.as_ref().map_or("command line", |by| &by.0);
        let imported = AuditEvent::of(who.to_owned(), What::Imported, import.at);
        self.audit(&imported.which(import.what.clone())).await
    }
}

impl Ready {
    /// Both. Only the new cases of the first have references of their own, so those come first.
    #[must_use]
    pub fn and(mut self, again: Self) -> Self {
        self.events.extend(again.events);
        self.cases.extend(again.cases);
        self.register.extend(again.register);
        self.terms.extend(again.terms);
        self
    }

    /// The heads of new cases; the worker works them out.
    fn heads_to_come(&self) -> Vec<case_head::ActiveModel> {
        let events = self.events.iter();
        let head = |event: &event::ActiveModel| case_head::ActiveModel {
            case_id: event.case_id.clone(),
            council: event.council.clone(),
            events: Set(1),
            covered: Set(0),
            mac: Set(None),
        };
        events.map(head).collect()
    }

    /// Writes everything to tables like these five.
    pub(super) async fn write(
        self,
        on: &Turn,
        [files, events, cases, register, terms]: &[&'static str; 5],
    ) -> Result<()> {
        write(on, self.files, files).await?;
        write(on, self.events, events).await?;
        write(on, self.cases, cases).await?;
        write(on, self.register, register).await?;
        write(on, self.terms, terms).await
    }
}

async fn write<A: ActiveModelTrait + Send>(
    on: &Turn,
    rows: Vec<A>,
    table: &'static str,
) -> Result<()> {
    for some in parts(rows) {
        let mut insert = Insert::many(some);
        insert.query().into_table(table);
        insert.exec_without_returning(on).await?;
    }
    Ok(())
}

/// The rows, so many at a time as one statement takes.
fn parts<T>(mut rows: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    std::iter::from_fn(move || {
        if rows.is_empty() {
            return None;
        }
        let rest = rows.split_off(rows.len().min(AT_A_TIME));
        Some(std::mem::replace(&mut rows, rest))
    })
}
