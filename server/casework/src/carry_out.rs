//! An act on a case is carried out. Every act is one file in [`rules::acts`]; this is the one transaction in which each of
//! them becomes true, with its event and its letters, or not at all.

use chrono::{DateTime, Utc};
use mail::Notice;
use mail::letters::{self, About};
use rules::acts::advocacy::Offer;
use rules::acts::{ActKind, Event, Group, Now, Recorded};
use rules::case::{Refused, StaffId};
use rules::form::Filled;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{AuditEvent, FileState, LetterState, OpenCase, Topic, Tx, What};
use words::Locale;

use super::{Council, Rejected, access, hold::hold, let_in, let_in::LetIn, links};
use crate::error::Error;

/// What came of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedOut {
    /// The number of the letter that it caused and that now waits to be checked and sent.
    pub letter: Option<u32>,
    /// Whom it let in from outside, with the code that they have to be told.
    pub let_in: Option<LetIn>,
}

/// Carries out an act as it was filled in on a form. `seen` is how much of the case the form was drawn from: what somebody
/// else did since is never overwritten.
///
/// # Errors
/// [`Rejected::Faults`] with everything that is wrong with what was typed; [`Error::NotFound`] when there is no such case, or
/// it is about the person who acts (R9.2); [`Error::Refused`] when the procedure does not allow it; [`Error::Unavailable`].
pub async fn carry_out_form(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    seen: Option<u32>,
    act: ActKind,
    filled: &Filled,
) -> Result<CarriedOut, Rejected> {
    let tx = council.store.begin().await?;
    links::lock_in_order(&tx, reference, links::named_in(act, filled)).await?;
    let open = hold(council, &tx, by, reference, seen).await?;
    let calendar = council.calendar_in(&tx).await?;
    let now = Now {
        today: council.clock.today(),
        by,
        reference: &open.reference,
        calendar: &calendar,
        clocks: &council.profile.clocks,
    };
    // What is not possible at all is said before what is wrong with the form.
    act.possible(&open.case, &now).map_err(Error::Refused)?;
    let event = act
        .read(filled, &open.case, now.today)
        .map_err(Rejected::Faults)?;
    Ok(Box::pin(record(council, tx, open, by, event)).await?)
}

/// Carries out an act.
///
/// # Errors
/// As [`carry_out_form`], without faults.
pub async fn carry_out(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    act: impl Into<Event>,
) -> Result<CarriedOut, Error> {
    let act = act.into();
    let tx = council.store.begin().await?;
    links::lock_in_order(&tx, reference, links::named_by(&act)).await?;
    let open = hold(council, &tx, by, reference, None).await?;
    Box::pin(record(council, tx, open, by, act)).await
}

pub(super) async fn record(
    council: &Council,
    tx: Tx,
    mut open: OpenCase,
    by: &Principal,
    event: Event,
) -> Result<CarriedOut, Error> {
    let (at, today, calendar) = (
        council.clock.now(),
        council.clock.today(),
        council.calendar_in(&tx).await?,
    );
    let mut event = event.in_this_council(&council.profile.clocks);
    if event.act().is_some_and(|act| act.group() == Group::Correct) {
        let answers = council.store.answers_of(&tx, &open).await?;
        event = event.remembering(&open.case, &answers);
    }
    let now = Now {
        today,
        by,
        reference: &open.reference,
        calendar: &calendar,
        clocks: &council.profile.clocks,
    };
    event.check(&open.case, &now)?;
    access::check_a_manager_is_left(council, &tx, &open, &event).await?;
    for account in accounts(&event) {
        let known = tx.staff_by_id(account).await?;
        known
            .filter(|account| !account.disabled)
            .ok_or(Error::Refused(Refused::NoSuchColleague))?;
    }
    let brought = event.brings(&open.case);
    let mirrored = links::mirrored(&event, &open.case, &open.reference);
    let recorded = Recorded {
        at,
        on: today,
        by: by.account().cloned(),
        event,
    };
    tx.add_event(&mut open, &recorded, council.standing(&calendar))
        .await?;
    let mut done = CarriedOut {
        letter: None,
        let_in: None,
    };
    for event in brought {
        match event {
            Event::LetterWritten { number, letter } => {
                let answers = council.store.answers_of(&tx, &open).await?;
                let about = About {
                    case: &open.case,
                    event: &recorded.event,
                    answers: &answers,
                    reference: &open.reference,
                    locale: written_in(&open, &answers),
                    signed_by: by.name(),
                    today,
                    profile: &council.profile,
                    calendar: &calendar,
                };
                let text = letters::write(&council.letters, letter, &about)
                    .map_err(|cause| Error::Internal(cause.into()))?;
                tx.file_letter(&open, number, letter, text.stored(), at)
                    .await?;
                done.letter.get_or_insert(number);
            }
            Event::LetterPutAside { number } => put_aside(&tx, &open, number, at).await?,
            _ => {}
        }
        let brought = Recorded {
            event,
            ..recorded.clone()
        };
        tx.add_event(&mut open, &brought, council.standing(&calendar))
            .await?;
    }
    Box::pin(beyond_the_case(council, &tx, by, &open, &recorded)).await?;
    tx.shut_out_ended(&open).await?;
    if let Event::GiveAccess(act) = &recorded.event {
        done.let_in = Some(let_in::let_in(council, &tx, &open, act).await?);
    }
    Box::pin(links::mirror(council, &tx, by, &open, mirrored, &recorded)).await?;
    tx.commit().await?;
    council.wake_worker.ring();
    if matches!(recorded.event, Event::RemoveFile(_)) {
        council.files_to_check.ring();
    }
    Ok(done)
}

/// Puts a letter aside, so that it is not sent.
///
/// # Errors
/// [`Refused::LettersWaiting`] when a message about it is on its way; [`Error::Unavailable`].
pub(crate) async fn put_aside(
    tx: &Tx,
    open: &OpenCase,
    number: u32,
    at: DateTime<Utc>,
) -> Result<(), Error> {
    let (state, _) = tx.letter(open, number).await?.ok_or(Error::NotFound)?;
    if !state.is_open() {
        return Err(Error::Refused(Refused::LettersWaiting));
    }
    tx.change_letter(open, number, None, LetterState::Aside, at)
        .await?;
    Ok(())
}

/// What an act causes outside the file of the case.
async fn beyond_the_case(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    open: &OpenCase,
    recorded: &Recorded,
) -> Result<(), Error> {
    match &recorded.event {
        Event::Advocate(act) if act.offer == Offer::Accepted => {
            council
                .notify(tx, open, Notice::AdvocacyRequest, None)
                .await?;
        }
        Event::CorrectContact(_) => tx.end_links(open).await?,
        // Whoever has read the case already would not look for more.
        Event::AddFile(_) if by.account().is_none() => {
            let change = Topic::Change {
                at: recorded.at,
                seen: open.seen,
            };
            council
                .notify(tx, open, Notice::FileAdded, Some(change))
                .await?;
        }
        Event::HoldRecords(act) => {
            let held = of_the_record(by, What::RecordsHeld, open, recorded);
            tx.audit(&held.which(act.reason.slug())).await?;
        }
        Event::ReleaseRecords(_) => {
            tx.audit(&of_the_record(by, What::RecordsReleased, open, recorded))
                .await?;
        }
        // What is in it is deleted by the sweep that this act wakes.
        Event::RemoveFile(act) => {
            let file = act
                .number
                .checked_sub(1)
                .and_then(|index| open.case.files.get(index as usize));
            let id = file.and_then(|file| file.facts.id.parse().ok());
            let id = id.ok_or(Error::Refused(Refused::NoSuchFile))?;
            tx.set_file_state(id, FileState::Removed, recorded.at)
                .await?;
        }
        // A change of investigator that nobody hears of is a cause of lateness that reports name.
        Event::Investigator(_) => {
            let change = Topic::Change {
                at: recorded.at,
                seen: open.seen,
            };
            council
                .notify(tx, open, Notice::HandOver, Some(change))
                .await?;
        }
        _ => access::change_access(council, tx, open, recorded).await?,
    }
    Ok(())
}

/// What the record of use says of an act.
fn of_the_record(by: &Principal, what: What, open: &OpenCase, recorded: &Recorded) -> AuditEvent {
    AuditEvent::new(by, what, recorded.at).case(&open.reference)
}

/// The accounts that an act names.
fn accounts(event: &Event) -> Vec<&StaffId> {
    match event {
        Event::Assign(act) => [Some(&act.to), act.deputy.as_ref()]
            .into_iter()
            .flatten()
            .collect(),
        Event::Exclude(act) => act.account.iter().collect(),
        _ => Vec::new(),
    }
}

/// What their letters and messages are in: what they wrote in, by its tag, or easy read where they asked for it (R11.3). Easy read is in
/// English only.
#[must_use]
pub fn reads(wrote_in: &str, answers: &rules::intake::Answers) -> Locale {
    let locale = Locale::of_tag(wrote_in);
    let asked = answers.get::<rules::intake::Help>();
    match asked.is_some_and(|help| help.is_easy_read()) && locale.language.is_english() {
        true => Locale::EASY_READ,
        false => locale,
    }
}

/// What a letter is written and kept in: English, in the style that they read.
#[must_use]
pub(super) fn written_in(open: &OpenCase, answers: &rules::intake::Answers) -> Locale {
    match reads(&open.language, answers) {
        locale if locale.language.is_english() => locale,
        _ => Locale::ENGLISH,
    }
}
