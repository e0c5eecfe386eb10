//! Whoever comes in from outside: they are let in with a link and a code, come in, read what their duty needs, and hand in files.
//! What they may see is worked out here, from the case as it stands at that moment; nothing else of it leaves this file.

use std::net::IpAddr;

use blobs::Blob;
use mail::letters::Bilingual;
use rules::acts::{Event, Recorded};
use rules::case::{Case, GivenAccess, KeptFile};
use rules::form::Filled;
use rules::intake::{Answers, Question};
use rules::letter::Letter;
use rules::principal::{Guest, Principal};
use store::{AuditEvent, Entering, GuestToken, LetterToken, OpenCase, Purpose, Tx, What};

use super::{Council, Rejected, add_file, read_file, read_letter};
use crate::error::Error;
use crate::files::OpenedFile;

/// What came of a link and a code.
pub enum Entered {
    /// They are in, with the token for their browser.
    In(GuestToken),
    /// The code is not that of the link.
    Refused,
    /// The link opens nothing, or nothing any more.
    Ended,
}

/// What somebody from outside sees of their case.
pub struct GuestCase {
    /// The number of the guest, and what the case says of them.
    pub guest: GivenAccess,
    /// How the case stands.
    pub case: Case,
    /// The language and style in which the person wrote, by its tag.
    pub language: String,
    /// What the person told, without what does not belong to their duty; empty for the panel.
    pub answers: Answers,
    /// The letters that have left and that they read.
    pub letters: Vec<GuestLetter>,
    /// The files that they read, each with its number and whether it opens.
    pub files: Vec<(u32, KeptFile, bool)>,
}

/// A letter that somebody from outside reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuestLetter {
    /// Its number within the case.
    pub number: u32,
    /// Which letter of the procedure it is.
    pub letter: Letter,
    /// The day it left, a Europe/London date.
    pub left_on: chrono::NaiveDate,
}

/// What tells how to reach the person; a guest sees it when whoever let them in said so.
const CONTACT: [Question; 2] = [Question::Reach, Question::Contact];
/// What was asked of the person about the matter and about themselves, as who investigates needs it.
const TOLD: [Question; 14] = [
    Question::Who,
    Question::WhoExactly,
    Question::OnBehalf,
    Question::ForWhom,
    Question::TheChild,
    Question::Name,
    Question::About,
    Question::WhatHappened,
    Question::AboutToHappen,
    Question::When,
    Question::Team,
    Question::PutRight,
    Question::Advocate,
    Question::Help,
];
/// The letters to the person of which who investigates needs to know.
const LETTERS: [Letter; 12] = [
    Letter::Acknowledgement,
    Letter::Procedure,
    Letter::Extension,
    Letter::Overdue,
    Letter::Suspension,
    Letter::Resumption,
    Letter::StageOneReply,
    Letter::Resolution,
    Letter::StageTwoRequest,
    Letter::Statement,
    Letter::StageTwoStart,
    Letter::Adjudication,
];

/// Lets somebody in with their link and the code that was typed. The first time is an event of the case, and each is written
/// down in the record of use, as each wrong code is; one too many shuts the link.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn enter(
    council: &Council,
    token: &LetterToken,
    code: &str,
    from: Option<IpAddr>,
) -> Result<Entered, Error> {
    let (at, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let note = |guest: &Guest, what| {
        let by = Principal::Guest(guest.clone());
        AuditEvent::new(&by, what, at).case(&guest.of).from(from)
    };
    match Box::pin(tx.guest_enters(token, code, at, today)).await? {
        Entering::Ended => Ok(Entered::Ended),
        Entering::Refused(guest) => {
            tx.audit(&note(&guest, What::SignInRefused).refused())
                .await?;
            tx.commit().await?;
            Ok(Entered::Refused)
        }
        Entering::ShutOut(guest) => {
            tx.audit(&note(&guest, What::SignInRefused).refused())
                .await?;
            let reader = council.reader(&Principal::PORTAL, Purpose::Act);
            if let Some(mut open) = Box::pin(tx.hold_case(reader, &guest.of)).await? {
                let number = guest.number;
                Box::pin(add(council, &tx, &mut open, Event::GuestShutOut { number })).await?;
                tx.shut_out_ended(&open).await?;
            }
            tx.commit().await?;
            Ok(Entered::Ended)
        }
        Entering::In(guest, session) => {
            // Their duty may be over although nobody has shut their link: then nothing of this happens.
            let opened = Box::pin(tx.case_of_guest(&guest, at, today)).await?;
            let Some(mut open) = opened else {
                return Ok(Entered::Ended);
            };
            let number = guest.number;
            let came = open.case.guest(number).and_then(|known| known.came_on);
            if came.is_none() {
                Box::pin(add(council, &tx, &mut open, Event::GuestCame { number })).await?;
            }
            tx.audit(&note(&guest, What::SignIn)).await?;
            tx.commit().await?;
            Ok(Entered::In(session))
        }
    }
}

/// Signs somebody from outside out.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn leave(council: &Council, guest: &Guest, token: &GuestToken) -> Result<(), Error> {
    council.store.guest_leaves(token).await?;
    let by = Principal::Guest(guest.clone());
    let left = AuditEvent::new(&by, What::SignOut, council.clock.now());
    council.store.audit(left.case(&guest.of)).await;
    Ok(())
}

/// What somebody from outside sees of their case now; none when they may not see it any more.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn guest_case(council: &Council, guest: &Guest) -> Result<Option<GuestCase>, Error> {
    let by = Principal::Guest(guest.clone());
    let reader = council.reader(&by, Purpose::Work);
    let Some(file) = council.store.case_file(reader, &guest.of).await? else {
        return Ok(None);
    };
    let Some(given) = file.case.guest(guest.number).cloned() else {
        return Ok(None);
    };
    let is_clean = |kept: &KeptFile| {
        let state = file.files.get(&kept.facts.id);
        state == Some(&store::FileState::Clean)
    };
    let files = files_for(&file.case, guest.number, &given);
    Ok(Some(GuestCase {
        answers: answers_for(&given, &file.answers),
        letters: letters_for(&file.case, &given),
        files: files
            .into_iter()
            .map(|(number, kept)| (number, kept.clone(), is_clean(kept)))
            .collect(),
        language: file.language,
        guest: given,
        case: file.case,
    }))
}

/// Opens a file for somebody from outside; none when it is not one of those that they read, or they may not see the case any more.
///
/// # Errors
/// As [`read_file`].
pub async fn guest_file(
    council: &Council,
    guest: &Guest,
    number: u32,
) -> Result<Option<OpenedFile>, Error> {
    let Some(seen) = look(council, guest, Purpose::File).await? else {
        return Ok(None);
    };
    let Some(given) = seen.case.guest(guest.number) else {
        return Ok(None);
    };
    let reads = files_for(&seen.case, guest.number, given);
    if !reads.iter().any(|(one, _)| *one == number) {
        return Ok(None);
    }
    read_file(council, &Principal::Guest(guest.clone()), &guest.of, number).await
}

/// A letter for somebody from outside, with its words in English; none when it is not one of those that they read, or they may not
/// see the case any more.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn guest_letter(
    council: &Council,
    guest: &Guest,
    number: u32,
) -> Result<Option<(GuestLetter, Bilingual)>, Error> {
    let Some(seen) = look(council, guest, Purpose::Letter).await? else {
        return Ok(None);
    };
    let Some(given) = seen.case.guest(guest.number) else {
        return Ok(None);
    };
    let reads = letters_for(&seen.case, given);
    let Some(letter) = reads.into_iter().find(|one| one.number == number) else {
        return Ok(None);
    };
    let by = Principal::Guest(guest.clone());
    let read = read_letter(council, &by, &guest.of, number).await?;
    Ok(read.map(|read| (letter, read.words)))
}

/// Puts a file to the case that somebody from outside handed in; it waits to be checked, as every file does.
///
/// # Errors
/// As [`add_file`].
pub async fn hand_in(
    council: &Council,
    guest: &Guest,
    filled: &Filled,
    file: Option<Blob>,
) -> Result<(), Rejected> {
    let by = Principal::Guest(guest.clone());
    add_file(council, &by, &guest.of, None, filled, file).await
}

/// The case as it stands, for somebody from outside.
async fn look(
    council: &Council,
    guest: &Guest,
    purpose: Purpose,
) -> Result<Option<OpenCase>, Error> {
    let by = Principal::Guest(guest.clone());
    let reader = council.reader(&by, purpose);
    let opened = reader.open(&council.store, &guest.of).await?;
    Ok(opened.map(|(open, _)| open))
}

/// The files that somebody from outside reads: those that were chosen for them, and what they handed in themselves.
fn files_for<'a>(case: &'a Case, number: u32, given: &GivenAccess) -> Vec<(u32, &'a KeptFile)> {
    let all = (1..).zip(&case.files);
    let kept = all.filter(|(_, file)| file.removed_on.is_none());
    let theirs = kept.filter(|(one, file)| given.files.contains(one) || file.from == Some(number));
    theirs.collect()
}

/// The letters that they read: for who investigates, what the person was told of the matter; for the panel, none.
fn letters_for(case: &Case, given: &GivenAccess) -> Vec<GuestLetter> {
    if given.duty.is_of_panel() {
        return Vec::new();
    }
    let left = case.letters.iter().filter_map(|(number, written)| {
        let left_on = written
            .left_on
            .filter(|_| LETTERS.contains(&written.letter))?;
        Some(GuestLetter {
            number: *number,
            letter: written.letter,
            left_on,
        })
    });
    left.collect()
}

/// What the person told, as far as it is for their duty.
fn answers_for(given: &GivenAccess, told: &Answers) -> Answers {
    if given.duty.is_of_panel() {
        return Answers::default();
    }
    let contact = CONTACT.iter().filter(|_| given.contact);
    told.only(TOLD.iter().chain(contact).copied())
}

/// Writes down what a guest did, or what befell them.
async fn add(council: &Council, tx: &Tx, open: &mut OpenCase, event: Event) -> Result<(), Error> {
    let recorded = Recorded {
        at: council.clock.now(),
        on: council.clock.today(),
        by: None,
        event,
    };
    let calendar = council.calendar_in(tx).await?;
    let standing = council.standing(&calendar);
    Ok(tx.add_event(open, &recorded, standing).await?)
}
