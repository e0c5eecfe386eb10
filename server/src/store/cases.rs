//! Cases: opened once, and changed only by events.

use chrono::{DateTime, NaiveDate, Utc};
use rules::{
    calendar::Calendar,
    case::{Case, Event, Happened, Received, StaffId},
    deadline::Clocks,
    intake::{Answers, VERSION},
    reference::Reference,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::{
    Books, DraftToken, HeldDraft, Result, StoreError, Tx,
    entities::{case, event, file},
    history::words_of,
    keys::random_bytes,
    names::{date, journey, micros, name_of, named},
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
    pub(super) id: Uuid,
    pub(super) key: DataKey,
    pub(super) events: i64,
}

/// Where a case stands in the queue: worked out by the rules, kept for sorting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The soonest date still to keep.
    pub due_on: Option<NaiveDate>,
    /// Sorts as the queue does (R12.6).
    pub queue_order: String,
}

impl Standing {
    /// Works it out.
    #[must_use]
    pub fn of(case: &Case, clocks: &Clocks, calendar: &Calendar) -> Self {
        Self {
            due_on: case.due_on(clocks, calendar),
            queue_order: case.queue_order(clocks, calendar),
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
        standing: impl FnOnce(&Case) -> Standing,
    ) -> Result<OpenCase> {
        let id = Self::id(at);
        let (key, wrapped) = DataKey::make(self.key(), "files", id);
        let reference = self.new_reference().await?;
        let row = file::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            reference: Set(reference.as_str().to_owned()),
            draft_id: Set(draft.id()),
            version: Set(i64::from(VERSION)),
            language: Set(new.language.to_owned()),
            data_key: Set(wrapped),
            made_at: Set(micros(at)),
        };
        file::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        let journey = new.received.journey;
        let first = Happened {
            at,
            on: new.received.on,
            by: None,
            event: Event::Received(new.received),
        };
        let case = Case::replay([&first]).map_err(|_| StoreError::Damaged("event"))?;
        let standing = standing(&case);
        let mut open = OpenCase {
            case,
            reference,
            language: new.language.to_owned(),
            id,
            key,
            events: 0,
        };
        let answers = serde_json::to_string(new.answers).expect("answers are maps of texts");
        self.append(&open, &first, Some(&answers)).await?;
        open.events = 1;
        let row = case_row(&self.books.council, &open, &standing, at);
        case::Entity::insert(row.into_active_model())
            .exec_without_returning(&self.on)
            .await?;
        self.give_receipt(token, id, journey, at).await?;
        self.drop_draft(draft).await?;
        Ok(open)
    }

    /// Holds a case until the transaction ends; none when this council has no such reference.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn hold_case(&self, reference: &Reference) -> Result<Option<OpenCase>> {
        let found = files(&self.books)
            .filter(file::Column::Reference.eq(reference.as_str()))
            .lock_exclusive();
        match found.one(&self.on).await? {
            Some(file) => Ok(Some(self.books.opened(&self.on, file).await?)),
            None => Ok(None),
        }
    }

    pub(super) async fn hold_case_by_id(&self, id: Uuid) -> Result<Option<OpenCase>> {
        match files(&self.books)
            .filter(file::Column::Id.eq(id))
            .lock_exclusive()
            .one(&self.on)
            .await?
        {
            Some(file) => Ok(Some(self.books.opened(&self.on, file).await?)),
            None => Ok(None),
        }
    }

    /// Adds what happened, with the words that were written, and brings the queue up to date.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn add_event(
        &self,
        open: &mut OpenCase,
        happened: &Happened,
        words: Option<&str>,
        standing: impl FnOnce(&Case) -> Standing,
    ) -> Result<()> {
        self.append(open, happened, words).await?;
        open.case
            .apply(happened)
            .map_err(|_| StoreError::Damaged("event"))?;
        open.events += 1;
        let row = case_row(
            &self.books.council,
            open,
            &standing(&open.case),
            happened.at,
        );
        case::Entity::update(row.into_active_model().reset_all())
            .exec(&self.on)
            .await?;
        Ok(())
    }

    async fn append(
        &self,
        open: &OpenCase,
        happened: &Happened,
        words: Option<&str>,
    ) -> Result<()> {
        let id = Self::id(happened.at);
        let row = event::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            case_id: Set(open.id),
            number: Set(open.events),
            happened_at: Set(micros(happened.at)),
            happened_on: Set(happened.on.to_string()),
            staff_id: Set(happened.by.as_ref().map(|by| by.0.clone())),
            event: Set(serde_json::to_string(&happened.event).expect("events are plain data")),
            words: Set(words.map(|words| open.key.seal(words_of(id), words))),
        };
        event::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    async fn new_reference(&self) -> Result<Reference> {
        loop {
            let Some(reference) = Reference::from_random(&random_bytes::<32>()) else {
                continue;
            };
            let taken = file::Entity::find().filter(file::Column::Reference.eq(reference.as_str()));
            if taken.count(&self.on).await? == 0 {
                return Ok(reference);
            }
        }
    }
}

/// The files of one council.
pub(super) fn files(books: &Books) -> sea_orm::Select<file::Entity> {
    file::Entity::find().filter(file::Column::Council.eq(books.council()))
}

/// How a case stands, from its row.
pub(super) fn case_of(row: &case::Model) -> Result<Case> {
    Ok(Case {
        journey: journey(&row.journey)?,
        received_on: date(&row.received_on)?,
        danger: row.danger,
        freeze: row.freeze,
        by_child: row.by_child,
        category: row
            .category
            .as_deref()
            .map(|name| named(name, "category"))
            .transpose()?,
        advocacy: named(&row.advocacy, "advocacy")?,
        owner: row.owner.clone().map(StaffId),
        acknowledged_on: row.acknowledged_on.as_deref().map(date).transpose()?,
        undelivered: row.undelivered,
    })
}

/// The row of a case, as it stands.
pub(super) fn case_row(
    council: &str,
    open: &OpenCase,
    standing: &Standing,
    changed: DateTime<Utc>,
) -> case::Model {
    let case = &open.case;
    case::Model {
        id: open.id,
        council: council.to_owned(),
        reference: open.reference.as_str().to_owned(),
        journey: case.journey.slug().to_owned(),
        received_on: case.received_on.to_string(),
        danger: case.danger,
        freeze: case.freeze,
        by_child: case.by_child,
        category: case.category.as_ref().map(name_of),
        advocacy: name_of(&case.advocacy),
        owner: case.owner.as_ref().map(|owner| owner.0.clone()),
        acknowledged_on: case.acknowledged_on.map(|on| on.to_string()),
        undelivered: case.undelivered,
        // No event closes a case yet.
        is_open: true,
        due_on: standing.due_on.map(|due| due.to_string()),
        queue_order: standing.queue_order.clone(),
        events: open.events,
        changed_at: micros(changed),
    }
}
