//! One representation as its events tell it: what may be done next, and where it stands in the queue.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::deadline::{self, Clocks};
use crate::eligibility::{self, Category};
use crate::intake::{AboutToHappen, Advocate, Answers, Danger, Journey, Share};

/// Somebody of the council, by the key of their account.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StaffId(pub String);

/// Something that happened to a case. Events are only ever added; the case is what they add up to. They hold no name
/// and no narrative: what a person wrote is sealed beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// It arrived.
    Received(Received),
    /// Somebody took it on.
    Taken,
    /// Somebody gave it to somebody.
    Assigned {
        /// The new owner.
        to: StaffId,
    },
    /// A note was written; its words are sealed with the event.
    Noted,
    /// A person acknowledged it: who looks at it, what they understood, what happens when (R12.2).
    Acknowledged,
    /// The offer of an advocate was made, or was not, and why (R7.3).
    AdvocacyRecorded {
        /// What came of it.
        advocacy: Advocacy,
    },
    /// A letter has left.
    LetterSent {
        /// Its name.
        letter: String,
    },
    /// A letter could not be delivered (R12.4).
    LetterNotDelivered {
        /// Its name.
        letter: String,
    },
}

/// What is known from the first moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// What they came to do.
    pub journey: Journey,
    /// The day it was first received by anyone in the council (R4.3), a Europe/London date.
    pub on: NaiveDate,
    /// They said that somebody is, or may be, in danger (R9.1).
    pub danger: bool,
    /// They asked that something be stopped while we look (R4.19).
    pub freeze: bool,
    /// A child, a young person or a care leaver tells us themselves (R1.3).
    pub by_child: bool,
    /// The likeliest category of R2.1.
    pub category: Option<Category>,
    /// Where the offer of an advocate stands.
    pub advocacy: Advocacy,
}

/// Where the offer of an advocate stands (R7.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advocacy {
    /// Nobody needs to be offered one.
    NotNeeded,
    /// A child or care leaver who has not been offered one yet.
    ToOffer,
    /// They have one.
    HasOne,
    /// They were offered one and want one.
    Accepted,
    /// They were offered one and do not want one.
    Declined,
    /// They were not offered one; the reason is sealed with the event.
    NotOffered,
}

/// An event, when, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// The moment, UTC.
    pub at: DateTime<Utc>,
    /// The same as a Europe/London civil date (R8.6).
    pub on: NaiveDate,
    /// Who did it; none for the public and for the portal itself.
    pub by: Option<StaffId>,
    /// What happened.
    pub event: Event,
}

/// A case as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What they came to do.
    pub journey: Journey,
    /// The day that starts the clocks, a Europe/London date.
    pub received_on: NaiveDate,
    /// Somebody may be in danger.
    pub danger: bool,
    /// They asked that something be stopped.
    pub freeze: bool,
    /// A child, a young person or a care leaver tells us themselves.
    pub by_child: bool,
    /// The likeliest category of R2.1.
    pub category: Option<Category>,
    /// Where the offer of an advocate stands.
    pub advocacy: Advocacy,
    /// Who has it.
    pub owner: Option<StaffId>,
    /// When a person acknowledged it.
    pub acknowledged_on: Option<NaiveDate>,
    /// A letter could not be delivered (R12.4).
    pub undelivered: bool,
}

/// Why an act was refused, or a history makes no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The first event of a case is that it was received, and no other is.
    #[error("a case begins by being received, once")]
    NotReceived,
    /// It was acknowledged before.
    #[error("it has been acknowledged already")]
    AlreadyAcknowledged,
    /// The person has it already.
    #[error("they have it already")]
    AlreadyTheirs,
    /// Nobody needs to be offered an advocate.
    #[error("an advocate is offered to children and care leavers")]
    AdvocateNotNeeded,
    /// The reason is compulsory.
    #[error("a reason is needed")]
    ReasonMissing,
    /// The note is empty.
    #[error("the note is empty")]
    NothingWritten,
}

impl Received {
    /// What the answers say when they are sent, on a Europe/London date.
    #[must_use]
    pub fn from_answers(journey: Journey, answers: &Answers, on: NaiveDate) -> Self {
        let yes = |answer: Option<String>| answer.as_deref() == Some("yes");
        let danger = answers.get::<Danger>().and_then(|answer| answer.danger);
        let by_child = eligibility::is_child_or_care_leaver(answers);
        Self {
            journey,
            on,
            // Somebody who is not sure may be in danger: a person looks at once.
            danger: matches!(danger.as_deref(), Some("yes" | "not-sure")),
            freeze: answers
                .get::<AboutToHappen>()
                .is_some_and(|answer| yes(answer.soon)),
            by_child,
            category: eligibility::category(answers),
            advocacy: advocacy(journey, answers, by_child),
        }
    }
}

fn advocacy(journey: Journey, answers: &Answers, by_child: bool) -> Advocacy {
    match journey {
        Journey::AdvocateRequest => match answers
            .get::<Share>()
            .and_then(|answer| answer.share)
            .as_deref()
        {
            Some("yes") => Advocacy::Accepted,
            _ => Advocacy::ToOffer,
        },
        Journey::Complaint if by_child => {
            match answers
                .get::<Advocate>()
                .and_then(|answer| answer.advocate)
                .as_deref()
            {
                Some("yes") => Advocacy::Accepted,
                Some("has-one") => Advocacy::HasOne,
                Some("no") => Advocacy::Declined,
                _ => Advocacy::ToOffer,
            }
        }
        _ => Advocacy::NotNeeded,
    }
}

impl Case {
    /// What these events add up to.
    ///
    /// # Errors
    /// [`Refused::NotReceived`] when the first is not [`Event::Received`], or a later one is.
    pub fn replay<'a>(events: impl IntoIterator<Item = &'a Happened>) -> Result<Self, Refused> {
        let mut events = events.into_iter();
        let Some(Happened {
            event: Event::Received(received),
            ..
        }) = events.next()
        else {
            return Err(Refused::NotReceived);
        };
        let mut case = Self {
            journey: received.journey,
            received_on: received.on,
            danger: received.danger,
            freeze: received.freeze,
            by_child: received.by_child,
            category: received.category,
            advocacy: received.advocacy,
            owner: None,
            acknowledged_on: None,
            undelivered: false,
        };
        for happened in events {
            case.apply(happened)?;
        }
        Ok(case)
    }

    /// Adds what happened.
    ///
    /// # Errors
    /// [`Refused::NotReceived`] when the case is received a second time.
    pub fn apply(&mut self, happened: &Happened) -> Result<(), Refused> {
        match &happened.event {
            Event::Received(_) => return Err(Refused::NotReceived),
            Event::Taken => self.owner.clone_from(&happened.by),
            Event::Assigned { to } => self.owner = Some(to.clone()),
            Event::Noted => {}
            Event::Acknowledged => self.acknowledged_on = Some(happened.on),
            Event::AdvocacyRecorded { advocacy } => self.advocacy = *advocacy,
            // That one letter has left says nothing of another that was lost.
            Event::LetterSent { .. } => {}
            Event::LetterNotDelivered { .. } => self.undelivered = true,
        }
        Ok(())
    }

    /// Takes the case on.
    ///
    /// # Errors
    /// [`Refused::AlreadyTheirs`].
    pub fn take(&self, by: &StaffId) -> Result<Event, Refused> {
        if self.owner.as_ref() == Some(by) {
            Err(Refused::AlreadyTheirs)
        } else {
            Ok(Event::Taken)
        }
    }

    /// Gives the case to somebody.
    ///
    /// # Errors
    /// [`Refused::AlreadyTheirs`].
    pub fn assign(&self, to: StaffId) -> Result<Event, Refused> {
        if self.owner.as_ref() == Some(&to) {
            Err(Refused::AlreadyTheirs)
        } else {
            Ok(Event::Assigned { to })
        }
    }

    /// Writes a note; its words are kept sealed with the event.
    ///
    /// # Errors
    /// [`Refused::NothingWritten`].
    pub fn note(&self, words: &str) -> Result<Event, Refused> {
        if words.trim().is_empty() {
            Err(Refused::NothingWritten)
        } else {
            Ok(Event::Noted)
        }
    }

    /// Records that a person acknowledged it, which stops T1 (R12.2).
    ///
    /// # Errors
    /// [`Refused::AlreadyAcknowledged`].
    pub fn acknowledge(&self) -> Result<Event, Refused> {
        if self.acknowledged_on.is_some() {
            Err(Refused::AlreadyAcknowledged)
        } else {
            Ok(Event::Acknowledged)
        }
    }

    /// Records the offer of an advocate (R7.3). That none was offered needs a reason.
    ///
    /// # Errors
    /// [`Refused::AdvocateNotNeeded`] where none has to be offered, [`Refused::ReasonMissing`].
    pub fn record_advocacy(&self, advocacy: Advocacy, reason: &str) -> Result<Event, Refused> {
        if self.advocacy == Advocacy::NotNeeded
            || matches!(advocacy, Advocacy::NotNeeded | Advocacy::ToOffer)
        {
            return Err(Refused::AdvocateNotNeeded);
        }
        if advocacy == Advocacy::NotOffered && reason.trim().is_empty() {
            return Err(Refused::ReasonMissing);
        }
        Ok(Event::AdvocacyRecorded { advocacy })
    }

    /// The soonest date that is still to keep.
    #[must_use]
    pub fn due_on(&self, clocks: &Clocks, calendar: &Calendar) -> Option<NaiveDate> {
        deadline::open(self, clocks, calendar)
            .first()
            .map(|deadline| deadline.due)
    }

    /// A text that sorts as the queue does (R12.6): danger, freeze, made by a child, then the soonest date, which puts
    /// the overdue first; what has no date comes last.
    #[must_use]
    pub fn queue_order(&self, clocks: &Clocks, calendar: &Calendar) -> String {
        let last_if_not = |flag: bool| if flag { '0' } else { '1' };
        let due = self
            .due_on(clocks, calendar)
            .map_or_else(|| "9999-12-31".to_owned(), |due| due.to_string());
        let flags = [self.danger, self.freeze, self.by_child].map(last_if_not);
        format!(
            "{}{}{} {due} {}",
            flags[0], flags[1], flags[2], self.received_on
        )
    }
}
