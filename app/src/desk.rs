//! The port through which pages ask for data. The server implements it, once for every request, already bound to the
//! visitor: a page can only read what this visitor may read.

use std::sync::Arc;

use async_trait::async_trait;
use leptos::prelude::expect_context;
use rules::intake::{Draft, Journey};

use crate::words::Words;

/// What pages may ask.
#[async_trait]
pub trait Desk: Send + Sync {
    /// The words in the visitor's language.
    fn words(&self) -> Words;
    /// The council's public facts.
    fn council(&self) -> Arc<Council>;
    /// The path and query of the page that is asked for, for coming back to it.
    fn here(&self) -> String;
    /// The visitor's draft of a journey; empty when there is none.
    async fn draft(&self, journey: Journey) -> Result<Draft, Unavailable>;
    /// What the visitor sent last, as long as their cookie is known.
    async fn receipt(&self) -> Result<Option<Receipt>, Unavailable>;
    /// The member of staff who is signed in.
    fn staff(&self) -> Option<Staff>;
    /// A page of the queue, in the order of R12.6.
    async fn queue(&self, filter: QueueFilter) -> Result<Queue, Unavailable>;
    /// A case with everything on it; none when there is no such reference. The view is recorded.
    async fn case_file(&self, reference: &str) -> Result<Option<CaseFile>, Unavailable>;
    /// Everybody to whom a case can be given.
    async fn colleagues(&self) -> Result<Vec<Staff>, Unavailable>;
}

/// The desk of this request. Call it before an `async` block, never inside.
#[must_use]
pub fn desk() -> Arc<dyn Desk> {
    expect_context()
}

/// The store cannot be read just now. Says nothing more: the cause is in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

/// What the public may know of a council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Its name.
    pub name: String,
    /// The complaints team's phone number.
    pub phone: String,
    /// The complaints team's e-mail address.
    pub email: String,
    /// Where to send a letter, line by line.
    pub address: Vec<String>,
    /// The front door of children's services, in working hours (R9.1).
    pub front_door_phone: String,
    /// The emergency team, at night and at weekends.
    pub emergency_phone: String,
    /// Who provides advocates.
    pub provider: String,
    /// The provider's phone number.
    pub provider_phone: String,
    /// Normalised service area and the council's own name for it, in the order to show.
    pub areas: Vec<(String, String)>,
    /// How many years complaint files are kept.
    pub kept_years: u32,
    /// Changes whenever the colours do; part of the address of the council's stylesheet.
    pub colours_version: String,
}

/// What a person is told when they have sent something. Dates are in words, like "Wednesday 25 November".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// What they sent.
    pub journey: Journey,
    /// The public reference, with its dash.
    pub reference: String,
    /// By when a person acknowledges it.
    pub acknowledge_by: Option<String>,
    /// By when it is answered, or the provider gets in touch.
    pub answer_by: Option<String>,
    /// Whether a receipt goes out by e-mail.
    pub by_email: bool,
    /// Whether they said that nobody should get in touch.
    pub do_not_contact: bool,
    /// Whether the request goes to the advocacy provider.
    pub advocate_asked: bool,
    /// Whether the equality questions were not answered or skipped yet.
    pub may_offer_equality: bool,
}

/// Somebody of the council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The key of the account.
    pub id: String,
    /// Their name.
    pub name: String,
}

/// Which part of the queue to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Whose: all, mine, or nobody's.
    pub whose: Whose,
    /// Only late ones.
    pub late: bool,
    /// Only one journey.
    pub journey: Option<Journey>,
    /// Only those whose letters did not arrive.
    pub undelivered: bool,
    /// Continue after this row (`Queue::next`).
    pub after: Option<String>,
}

/// Whose cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// Those of the person who looks.
    Mine,
    /// Those that nobody has.
    Nobody,
}

/// A page of the queue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queue {
    /// At most 50 rows.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// How many open cases there are.
    pub counts: QueueCounts,
    /// Changes whenever a case arrives or changes; for the live queue.
    pub pulse: String,
}

/// How many open cases of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// All.
    pub all: u64,
    /// Those of the person who looks.
    pub mine: u64,
    /// Those that nobody has.
    pub nobody: u64,
    /// Late ones.
    pub late: u64,
    /// Those whose letters did not arrive.
    pub undelivered: u64,
}

/// One case of the queue; nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// The public reference, with its dash.
    pub reference: String,
    /// What it is.
    pub journey: Journey,
    /// Somebody may be in danger.
    pub danger: bool,
    /// They asked that something be stopped.
    pub freeze: bool,
    /// A child or care leaver tells us themselves.
    pub by_child: bool,
    /// A child or care leaver has not been offered an advocate yet.
    pub advocacy_missing: bool,
    /// A letter did not arrive.
    pub undelivered: bool,
    /// The day it was received, like "Mon 23 Nov".
    pub received: String,
    /// The category of R2.1, by slug.
    pub category: Option<String>,
    /// The name of the owner.
    pub owner: Option<String>,
    /// The next date to keep.
    pub due: Option<Due>,
}

/// A date to keep, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Which clock, by slug: `acknowledgement`, `stage-one`, `advocate`.
    pub clock: String,
    /// The date, like "Tue 14 Jan".
    pub date: String,
    /// How it stands.
    pub standing: rules::deadline::Standing,
}

/// A case with everything on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// What the queue shows of it.
    pub row: QueueRow,
    /// The answers as given, in the order of the journey.
    pub answers: rules::intake::Answers,
    /// The version of the questions.
    pub version: u32,
    /// The tag of the language in which they answered.
    pub language: String,
    /// All dates still to keep, soonest first.
    pub dues: Vec<Due>,
    /// When it was acknowledged.
    pub acknowledged: Option<String>,
    /// Where the offer of an advocate stands.
    pub advocacy: rules::case::Advocacy,
    /// The history, newest first.
    pub history: Vec<HistoryRow>,
    /// The letters and how they fared, newest first.
    pub letters: Vec<LetterRow>,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Date and time in London, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// The name of the person who did it; none for the public and the portal.
    pub who: Option<String>,
    /// The event.
    pub event: rules::case::Event,
    /// The name of the person in the event, such as the new owner.
    pub whom: Option<String>,
    /// The words written with it: a note, a reason.
    pub words: Option<String>,
}

/// One letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Its name, by slug: `receipt`, `team-alert`, `urgent-alert`, `advocacy-request`.
    pub letter: String,
    /// `waiting`, `sent` or `dead`.
    pub state: String,
    /// How often it was tried.
    pub tries: u32,
    /// When it left, or is tried next.
    pub when: String,
}
