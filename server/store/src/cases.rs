//! Cases: opened once, and changed only by events.

use chrono::{DateTime, Utc};
use crypto::random_bytes;
use rules::acts::{Event, Recorded};
use rules::case::{Case, Received, StaffId};
use rules::clock::{Clock, Clocks};
use rules::finding::Outcome;
use rules::intake::{Answers, VERSION};
use rules::permission::ThisCase;
use rules::queue::Listed;
use rules::reference::Reference;
use rules::register::{Entry, Vocabulary};
use rules::retention::{Kept, KeptAs};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect, Statement,
    sea_query::{OnConflict, SimpleExpr},
};
use uuid::Uuid;

use super::case_reader::key::CaseKey;
use super::{
    CaseReader, DraftToken, HeldDraft, KeptCalendar, Result, StoreError, Tx,
    chain::Link,
    entities::{case, case_key, event},
    history::Written,
    names::{date, journey, micros, name_of, named, new_id},
    seal::DataKey,
};

/// A representation that has just arrived.
pub struct NewCase<'a> {
    /// What is known of it from the first moment.
    pub received: Received,
    /// The answers, which are sealed with the first event.
    pub answers: &'a Answers,
    /// The tag of the language in which they were given.
    pub language: &'a str,
}

/// A case that is held in a transaction: nobody else adds an event meanwhile.
pub struct OpenCase {
    /// How it stands.
    pub case: Case,
    /// The public reference.
    pub reference: Reference,
    /// The tag of the language in which it was sent.
    pub language: String,
    /// How many events it has up to the last that a person caused: what a form must have seen.
    pub seen: u32,
    /// Everything that happened to it, oldest first.
    pub(super) history: Vec<Recorded>,
    /// The answers as they were given.
    pub(super) given: Answers,
    pub(super) id: Uuid,
    pub(super) key: DataKey,
    pub(super) events: i64,
    /// The last event and all before it.
    pub(super) link: Link,
}

/// What lists show of a case and what the register keeps of it: worked out by the rules, kept for sorting and counting.
pub struct Standing {
    /// The version of the list of bank holidays from which the dates follow.
    pub(super) calendar: i64,
    pub(super) listed: Listed,
    pub(super) kept: Kept,
    pub(super) register: Vec<(Entry, [Option<bool>; 3])>,
}

/// What lists show of a case and what the register keeps of it.
pub fn standing(
    clocks: &Clocks,
    calendar: &KeptCalendar,
    words: &Vocabulary,
) -> impl Fn(&Case, &[Recorded]) -> Standing {
    |case, history| {
        let entries = Entry::of(history, clocks, calendar, words).into_iter();
        Standing {
            calendar: calendar.version,
            listed: Listed::of(case, clocks, calendar),
            kept: Kept::of(case),
            register: entries
                .map(|entry| {
                    let in_time = entry.in_time(clocks, calendar);
                    (entry, in_time)
                })
                .collect(),
        }
    }
}

impl Tx {
    /// Opens a case from a draft, which is gone with that, and gives the visitor their receipt.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn open_case(
        &self,
        token: &DraftToken,
        draft: &HeldDraft,
        new: NewCase<'_>,
        at: DateTime<Utc>,
        standing: impl FnOnce(&Case, &[Recorded]) -> Standing,
    ) -> Result<OpenCase> {
        let (journey, on) = (new.received.journey, new.received.on);
        let first = Recorded {
            at,
            on,
            by: None,
            event: Event::Received(new.received),
        };
        let begun = self.begin_case(draft.id(), first, new.answers, new.language, standing);
        // Whoever holds a draft is the only one who sends it.
        let (open, mut writes) = begun.await?.ok_or(StoreError::Damaged("draft_id"))?;
        writes.push(self.receipt(token, open.id, journey, at));
        writes.push(self.built(&draft.deletion()));
        self.on.execute_all(writes).await?;
        Ok(open)
    }

    /// Opens a case that a member of staff writes down. A form that is sent twice, by its `key`, opens one case: then
    /// there is none to return.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn record_case(
        &self,
        key: Uuid,
        first: Recorded,
        answers: &Answers,
        language: &str,
        standing: impl FnOnce(&Case, &[Recorded]) -> Standing,
    ) -> Result<Option<OpenCase>> {
        let begun = self.begin_case(key, first, answers, language, standing);
        let Some((open, writes)) = begun.await? else {
            return Ok(None);
        };
        self.on.execute_all(writes).await?;
        Ok(Some(open))
    }

    /// A case with its key and a reference, and what is still to be written of it; none when the draft was sent already.
    async fn begin_case(
        &self,
        draft_id: Uuid,
        first: Recorded,
        answers: &Answers,
        language: &str,
        standing: impl FnOnce(&Case, &[Recorded]) -> Standing,
    ) -> Result<Option<(OpenCase, Vec<Statement>)>> {
        let id = Self::id(first.at);
        let (key, wrapped) = CaseKey::make(&self.sealing_key().await?, id);
        let row = case_key::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            draft_id: Set(draft_id),
            version: Set(i64::from(VERSION)),
            language: Set(language.to_owned()),
            data_key: Set(wrapped),
            made_at: Set(micros(first.at)),
            ..Default::default()
        };
        let Some(reference) = self.add_file(draft_id, row).await? else {
            return Ok(None);
        };
        let case = Case::replay([&first]).map_err(|_| StoreError::Damaged("event"))?;
        let standing = standing(&case, std::slice::from_ref(&first));
        let mut open = OpenCase {
            case,
            reference,
            language: language.to_owned(),
            seen: 0,
            history: Vec::new(),
            given: answers.clone(),
            id,
            link: Link::first(&key),
            key,
            events: 0,
        };
        let event = self.event(&mut open, &first, Some(answers));
        open.count(&first);
        let row = case_row(&self.store.council, &open, &standing, first.at);
        let row = case::Entity::insert(row.into_active_model());
        let mut writes = vec![event, self.head_of(&open), self.built(&row)];
        writes.extend(self.new_entries(open.id, &standing.register));
        open.history.push(first);
        writes.extend(self.new_terms(&open));
        Ok(Some((open, writes)))
    }

    /// Holds a case until the transaction ends; none when this council has no such reference, or they may not open it.
    ///
    /// # Errors
    /// When the store cannot be used, or the case cannot be opened any more.
    pub async fn hold_case(
        &self,
        reader: CaseReader<'_>,
        reference: &Reference,
    ) -> Result<Option<OpenCase>> {
        self.hold(reader, case_key::Column::Reference.eq(reference.as_str()))
            .await
    }

    /// Keeps others from a case until the transaction ends, without opening it. Whoever holds two takes them by this in one order, so
    /// that no two wait for each other.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn lock_case(&self, reference: &Reference) -> Result<()> {
        case_key::case_keys(&self.store)
            .filter(case_key::Column::Reference.eq(reference.as_str()))
            .lock_exclusive()
            .one(&self.on)
            .await?;
        Ok(())
    }

    pub(super) async fn hold_case_by_id(
        &self,
        reader: CaseReader<'_>,
        id: Uuid,
    ) -> Result<Option<OpenCase>> {
        self.hold(reader, case_key::Column::Id.eq(id)).await
    }

    async fn hold(&self, reader: CaseReader<'_>, which: SimpleExpr) -> Result<Option<OpenCase>> {
        let found = case_key::case_keys(&self.store)
            .filter(which)
            .lock_exclusive();
        match found.one(&self.on).await? {
            Some(file) => Ok(reader.open_in(self, file).await?.map(|(open, _)| open)),
            None => Ok(None),
        }
    }

    /// Adds what happened, and brings the lists up to date.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn add_event(
        &self,
        open: &mut OpenCase,
        recorded: &Recorded,
        standing: impl FnOnce(&Case, &[Recorded]) -> Standing,
    ) -> Result<()> {
        let event = self.event(open, recorded, None);
        open.case
            .apply(recorded)
            .map_err(|_| StoreError::Damaged("event"))?;
        open.count(recorded);
        open.history.push(recorded.clone());
        let standing = standing(&open.case, &open.history);
        let row = case_row(&self.store.council, open, &standing, recorded.at);
        case::Entity::update(row.into_active_model().reset_all())
            .exec_without_returning(&self.on)
            .await?;
        let mut writes = vec![event, self.head_of(open)];
        writes.extend(self.entries(open.id, &standing.register));
        writes.extend(self.terms(open).await?);
        self.on.execute_all(writes).await
    }

    /// Writes the next event of a case.
    fn event(
        &self,
        open: &mut OpenCase,
        recorded: &Recorded,
        answers: Option<&Answers>,
    ) -> Statement {
        let row = open.next_event(&self.store.council, recorded, answers);
        self.built(&event::Entity::insert(row.into_active_model()))
    }

    fn head_of(&self, open: &OpenCase) -> Statement {
        self.head(open.id, open.events, open.link.head(&open.key, open.events))
    }

    /// Adds a file under a reference that nobody has; none when there is one of this draft. Whoever adds one of the same draft at
    /// the same moment waits here for the other.
    async fn add_file(
        &self,
        draft_id: Uuid,
        mut row: case_key::ActiveModel,
    ) -> Result<Option<Reference>> {
        // Also one that was deleted since.
        let sent = case_key::Entity::find()
            .filter(case_key::Column::Council.eq(self.council()))
            .filter(case_key::Column::DraftId.eq(draft_id));
        loop {
            let Some(reference) = Reference::from_random(&random_bytes::<32>()) else {
                continue;
            };
            row.reference = Set(reference.as_str().to_owned());
            // Of the reference or of the draft.
            let is_taken = OnConflict::new().do_nothing().to_owned();
            let added = case_key::Entity::insert(row.clone()).on_conflict(is_taken);
            if added.exec_without_returning(&self.on).await? > 0 {
                return Ok(Some(reference));
            }
            if sent.clone().count(&self.on).await? > 0 {
                return Ok(None);
            }
        }
    }
}

/// What lists show of a case, from its row.
pub(super) fn listed_of(row: &case::Model) -> Result<Listed> {
    let mut dues = Vec::new();
    for due in row.dues.split('|').filter(|due| !due.is_empty()) {
        let (clock, on) = due.split_once(' ').ok_or(StoreError::Damaged("dues"))?;
        dues.push((named::<Clock>(clock, "dues")?, date(on)?));
    }
    // Until its dates are worked out again, of a row of before m0020 the next is known.
    if let (Some(clock), Some(on), true) = (&row.due_clock, &row.due_on, dues.is_empty()) {
        dues.push((named::<Clock>(clock, "due_clock")?, date(on)?));
    }
    Ok(Listed {
        journey: journey(&row.journey)?,
        pathway: named(&row.pathway, "pathway")?,
        stage: named(&row.stage, "stage")?,
        received_on: date(&row.received_on)?,
        danger: row.danger,
        freeze: row.freeze,
        by_child: row.by_child,
        category: row
            .category
            .as_deref()
            .map(|name| named(name, "category"))
            .transpose()?,
        owner: row.owner.clone().map(StaffId),
        advocacy_missing: row.advocacy_missing,
        undelivered: row.undelivered,
        suspended: row.suspended,
        waits_for_statement: row.waits_for_statement,
        waits_for_provider: row.waits_for_provider,
        letters_waiting: row.letters_waiting,
        dues,
        is_open: row.is_open,
    })
}

/// The dates of a case in one column, like `stage-one 2026-12-07|advocate 2026-12-09`.
fn dues_of(listed: &Listed) -> String {
    let dues = listed.dues.iter();
    let dues: Vec<String> = dues
        .map(|(clock, due)| format!("{} {due}", clock.slug()))
        .collect();
    dues.join("|")
}

/// The row of a case, as it stands.
pub(super) fn case_row(
    council: &str,
    open: &OpenCase,
    standing: &Standing,
    changed: DateTime<Utc>,
) -> case::Model {
    let listed = &standing.listed;
    case::Model {
        id: open.id,
        council: council.to_owned(),
        reference: open.reference.as_str().to_owned(),
        journey: listed.journey.slug().to_owned(),
        pathway: listed.pathway.slug().to_owned(),
        stage: listed.stage.slug().to_owned(),
        received_on: listed.received_on.to_string(),
        danger: listed.danger,
        freeze: listed.freeze,
        by_child: listed.by_child,
        category: listed.category.as_ref().map(name_of),
        owner: listed.owner.as_ref().map(|owner| owner.0.clone()),
        advocacy_missing: listed.advocacy_missing,
        undelivered: listed.undelivered,
        suspended: listed.suspended,
        waits_for_statement: listed.waits_for_statement,
        waits_for_provider: listed.waits_for_provider,
        letters_waiting: listed.letters_waiting,
        is_open: listed.is_open,
        due_clock: listed.due().map(|(clock, _)| clock.slug().to_owned()),
        due_on: listed.due().map(|(_, due)| due.to_string()),
        dues: dues_of(listed),
        queue_order: listed.order(),
        events: open.events,
        changed_at: micros(changed),
        calendar: standing.calendar,
        kept_as: kept_as(standing.kept.kind, standing.kept.outcome),
        ended_on: standing.kept.ended_on.map(|on| on.to_string()),
        held_on: standing.kept.held_on.map(|on| on.to_string()),
        same_cases: standing.kept.with.join("|"),
    }
}

/// The kind of a case, and what was found if anything was, in one column: `statutory upheld`.
pub(super) fn kept_as(kind: KeptAs, outcome: Option<Outcome>) -> String {
    match outcome {
        Some(outcome) => format!("{} {}", kind.slug(), outcome.slug()),
        None => kind.slug().to_owned(),
    }
}

impl OpenCase {
    /// The case, as it is asked of whether somebody may.
    #[must_use]
    pub const fn this(&self) -> ThisCase<'_> {
        ThisCase {
            reference: &self.reference,
            case: &self.case,
        }
    }
    /// Whether nothing was done on it here: it is as earlier lists brought it.
    #[must_use]
    pub fn is_only_imported(&self) -> bool {
        let mut history = self.history.iter();
        history.all(|recorded| matches!(recorded.event, Event::Imported(_)))
    }

    /// Everything that happened to it, oldest first.
    #[must_use]
    pub fn history(&self) -> &[Recorded] {
        &self.history
    }

    /// The row of an event that comes next.
    pub(super) fn next_event(
        &mut self,
        council: &str,
        recorded: &Recorded,
        answers: Option<&Answers>,
    ) -> event::Model {
        let row = event::Model {
            id: new_id(recorded.at),
            council: council.to_owned(),
            case_id: self.id,
            number: self.events,
            happened_at: micros(recorded.at),
            happened_on: recorded.on.to_string(),
            staff_id: recorded.by.as_ref().map(|by| by.0.clone()),
            event: kind_of(&recorded.event),
            words: None,
        };
        let written = Written::new(&recorded.event, answers);
        self.link.seal(&self.key, row, &written)
    }

    pub(super) fn count(&mut self, recorded: &Recorded) {
        self.events += 1;
        if recorded.by.is_some() {
            self.seen = u32::try_from(self.events).unwrap_or(u32::MAX);
        }
    }
}

/// The name of an event, as its JSON has it.
fn kind_of(event: &Event) -> String {
    match serde_json::to_value(event) {
        Ok(serde_json::Value::Object(object)) => object
            .get("event")
            .and_then(|kind| kind.as_str())
            .unwrap_or_default()
            .to_owned(),
        _ => String::new(),
    }
}
