//! Somebody asks for what is held on them (UK GDPR, article 15): the cases are found as [`crate::find`] finds them, a manager says
//! which are theirs and what is left out of each, and a job makes one file of it. Nothing is changed in any case.

mod make;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::case::StaffId;
use rules::find::asked;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use rules::refused::Refused;
use rules::subject::{LeftOut, Mark, Whose, answer_by};
use store::{
    AuditEvent, Breadth, Job, MadeOf, Purpose, SubjectCase, SubjectRequest, SubjectWords, Tx, What,
};

use super::Council;
use crate::error::Error;

pub use make::{
    SubjectFile, forget_subject_access, give_up_subject_file, keep_subject_file,
    open_for_subject_file, open_subject_file, subject_file_to_make,
};

/// So many cases are kept of those that were found.
const MOST_FOUND: usize = 100;

/// What somebody wrote down who was asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewSubjectRequest {
    /// What the person is called.
    pub person: String,
    /// When the request was received, a Europe/London date.
    pub received_on: NaiveDate,
    /// Where they live, or lived.
    pub address: Option<String>,
    /// Their phone number.
    pub phone: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Whether the names of staff are given.
    pub names_staff: bool,
}

/// What is done with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SubjectAct {
    /// Says whose each of these cases is.
    Choose(Vec<(Reference, Whose)>),
    /// Adds a case that was not found.
    Add(Reference),
    /// Looks for cases again.
    Look,
    /// Says what is left out of a case, by how many events it had when it was looked through.
    LeaveOut(Reference, Left),
    /// They were told on this day, and why, that it takes two months more (article 12(3)).
    Extend(NaiveDate, String),
    /// They were answered on this day.
    Answer(NaiveDate),
}

/// What is left out of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Left {
    /// How many events the page was drawn from.
    pub seen: u32,
    /// All of it.
    pub whole: Option<LeftOut>,
    /// What was decided of each passage, by their keys.
    pub decided: BTreeMap<String, Mark>,
    /// These names and phrases, wherever they stand.
    pub names: Vec<String>,
}

/// Why a request was not changed.
#[derive(Debug)]
pub enum SubjectRejected {
    /// For a reason of its own.
    Refused(SubjectRefusal),
    /// Anything else.
    Error(Error),
}

/// Why a request cannot be changed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubjectRefusal {
    /// They have to be told of the extension within a month of their request.
    ToldTooLate,
    /// The day is before the request, or has not come.
    NotThen,
    /// There is no such case, or not for this account.
    NoSuchCase,
    /// No case was said to be theirs.
    NoCase,
    /// A case was not looked through, or something has happened on it since.
    NotLookedThrough,
    /// Something else was said of the cases while the file was put together.
    ChangedMeanwhile,
    /// There is no place for files here.
    NoPlace,
}

impl SubjectRefusal {
    /// The end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ToldTooLate => "told-too-late",
            Self::NotThen => "not-then",
            Self::NoSuchCase => "no-such-case",
            Self::NoCase => "no-case",
            Self::NotLookedThrough => "not-looked-through",
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::NoPlace => "no-place",
        }
    }
}

impl<E: Into<Error>> From<E> for SubjectRejected {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Who may look after requests: the account of a manager.
///
/// # Errors
/// [`Refused::NotYourRole`].
pub fn looks_after(council: &Council, by: &Principal) -> Result<StaffId, Error> {
    council.allows(by, Duty::Decide)?;
    match by {
        Principal::Staff(staff) => Ok(staff.id.clone()),
        _ => Err(Error::Refused(Refused::NotYourRole)),
    }
}

/// The last requests that an account may see, so many at the most, the newest first. From whom a case is kept, that sees nothing
/// of who asked for it: it may be about them (R9.2).
///
/// # Errors
/// [`Error::Refused`] for whoever looks after none; [`Error::Unavailable`].
pub async fn subject_requests_for(
    council: &Council,
    by: &Principal,
    most: u64,
) -> Result<Vec<SubjectRequest>, Error> {
    let kept = council.store.kept_from(&looks_after(council, by)?).await?;
    let mut requests = council.store.subject_requests(most).await?;
    requests.retain(|request| !is_of_any(request, &kept));
    Ok(requests)
}

/// A request by its number, as [`subject_requests_for`]; none where there is none, or not for this account.
///
/// # Errors
/// As [`subject_requests_for`].
pub async fn subject_request_for(
    council: &Council,
    by: &Principal,
    number: u32,
) -> Result<Option<SubjectRequest>, Error> {
    let kept = council.store.kept_from(&looks_after(council, by)?).await?;
    let request = council.store.subject_request(number).await?;
    Ok(request.filter(|request| !is_of_any(request, &kept)))
}

/// Whether any of these cases is, or may be, of whoever asks.
fn is_of_any(request: &SubjectRequest, cases: &[Reference]) -> bool {
    let words = &request.words;
    let is_of = |case: &Reference| match words.cases.get(case.as_str()) {
        Some(said) => said.whose != Whose::NotTheirs,
        None => words.found.iter().any(|found| found == case.as_str()),
    };
    cases.iter().any(is_of)
}

/// How much is held in a case that may be of somebody who asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldInCase {
    /// Which case.
    pub reference: Reference,
    /// When it was received, a Europe/London date.
    pub received_on: NaiveDate,
    /// How much has happened.
    pub events: usize,
    /// How many letters were written.
    pub letters: usize,
    /// How many files it has, without those that were taken out.
    pub files: usize,
}

/// The cases that have something of one of these lines, of those that may be opened: each is opened for it, and that they were
/// looked for stands in the record of use.
///
/// # Errors
/// [`Error::Refused`] for whoever may open none; [`Error::Unavailable`].
pub async fn held_on(
    council: &Council,
    by: &Principal,
    lines: &[&str],
) -> Result<Vec<HeldInCase>, Error> {
    council.allows(by, Duty::Open)?;
    let mut held = Vec::new();
    let reader = council.reader(by, Purpose::SubjectAccess);
    for reference in with_lines(council, by, lines).await? {
        let Ok(reference) = reference.parse::<Reference>() else {
            continue;
        };
        if let Some((open, _)) = reader.open(&council.store, &reference).await? {
            let files = open.case.files.iter();
            held.push(HeldInCase {
                received_on: open.case.received_on,
                events: open.history().len(),
                letters: open.case.letters.len(),
                files: files.filter(|file| file.removed_on.is_none()).count(),
                reference,
            });
        }
    }
    let export = AuditEvent::new(by, What::Export, council.clock.now());
    council.store.audit(export.which("subject-access")).await;
    Ok(held)
}

/// Writes down a request and looks for the cases that may be theirs, of those that the account may open. Says its number.
///
/// # Errors
/// [`SubjectRefusal::NotThen`] for a day that has not come; [`Error::Refused`] for whoever may not; [`Error::Unavailable`].
pub async fn ask_for_subject(
    council: &Council,
    by: &Principal,
    new: NewSubjectRequest,
) -> Result<u32, SubjectRejected> {
    let account = looks_after(council, by)?;
    let (now, today) = (council.clock.now(), council.clock.today());
    if new.received_on > today {
        return Err(SubjectRejected::Refused(SubjectRefusal::NotThen));
    }
    let mut words = SubjectWords {
        person: new.person,
        address: new.address,
        phone: new.phone,
        email: new.email,
        names_staff: new.names_staff,
        ..SubjectWords::default()
    };
    words.found = cases_of(council, by, &words).await?;
    let tx = council.store.begin().await?;
    let number = tx
        .add_subject_request(&account, new.received_on, &words, now)
        .await?;
    note(council, &tx, by, number, "written-down").await?;
    tx.commit().await?;
    Ok(number)
}

/// Changes a request.
///
/// # Errors
/// [`SubjectRejected::Refused`] with the reason; [`Error::NotFound`]; [`Error::Unavailable`].
pub async fn change_subject_request(
    council: &Council,
    by: &Principal,
    number: u32,
    act: SubjectAct,
) -> Result<(), SubjectRejected> {
    let request = subject_request_for(council, by, number).await?;
    let request = request.ok_or(Error::NotFound)?;
    // What asks the store beside the transaction is asked before it.
    let seen = seen_by(council, by, &act).await?;
    let found = match act {
        SubjectAct::Look => cases_of(council, by, &request.words).await?,
        _ => Vec::new(),
    };
    let tx = council.store.begin().await?;
    let held = tx.hold_subject_request(number).await?;
    let mut held = held.ok_or(Error::NotFound)?;
    let before = held.words.cases.clone();
    let what = apply(&mut held, act, &seen, found, council.clock.today())
        .map_err(SubjectRejected::Refused)?;
    if held.words.cases != before {
        of_something_else(&mut held, council.clock.today());
    }
    tx.keep_subject_request(&held).await?;
    note(council, &tx, by, number, what).await?;
    Ok(tx.commit().await?)
}

/// What a file says, and of what it was put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutTogether {
    /// What it says, as JSON.
    pub document: String,
    /// The cases that are in it, with how many events they had.
    pub of: Vec<(Reference, u32)>,
    /// The version of what was said of the cases ([`SubjectWords::version`]).
    pub version: u64,
    /// So many parts are to be made.
    pub parts: u64,
}

/// Has the file of a request made of what was put together. What is being made, or was made, of something else than is said of
/// the cases now is given to nobody.
///
/// # Errors
/// [`SubjectRejected::Refused`] with the reason; [`Error::NotFound`]; [`Error::Unavailable`].
pub async fn make_subject_file(
    council: &Council,
    by: &Principal,
    number: u32,
    put_together: PutTogether,
) -> Result<(), SubjectRejected> {
    let account = looks_after(council, by)?;
    if council.files.place.is_none() {
        return Err(SubjectRejected::Refused(SubjectRefusal::NoPlace));
    }
    let theirs = subject_request_for(council, by, number).await?;
    theirs.ok_or(Error::NotFound)?;
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let held = tx.hold_subject_request(number).await?;
    let mut held = held.ok_or(Error::NotFound)?;
    let PutTogether {
        document,
        of,
        version,
        parts,
    } = put_together;
    if held.words.version != version {
        let changed = SubjectRefusal::ChangedMeanwhile;
        return Err(SubjectRejected::Refused(changed));
    }
    check_looked_through(&held, &of).map_err(SubjectRejected::Refused)?;
    held.document = Some(document);
    let cases = of.iter().map(|(case, _)| case.as_str().to_owned());
    held.words.making = Some(MadeOf {
        by: account,
        cases: cases.collect(),
        version,
    });
    tx.keep_subject_request(&held).await?;
    let job = Job::SubjectFile { request: number };
    tx.put_job(&job, parts, now).await?;
    note(council, &tx, by, number, "file").await?;
    tx.commit().await?;
    council.jobs.ring();
    Ok(())
}

/// Every case that is theirs is in the file as somebody has looked through it.
fn check_looked_through(
    held: &SubjectRequest,
    of: &[(Reference, u32)],
) -> Result<(), SubjectRefusal> {
    let theirs = held.words.cases.iter();
    let theirs: Vec<_> = theirs
        .filter(|(_, case)| case.whose != Whose::NotTheirs)
        .collect();
    if theirs.is_empty() {
        return Err(SubjectRefusal::NoCase);
    }
    let is_in = |(reference, case): &(&String, &SubjectCase)| {
        let as_seen = |(one, seen): &(Reference, u32)| {
            one.as_str() == reference.as_str() && case.seen == Some(*seen)
        };
        of.iter().any(as_seen)
    };
    match theirs.len() == of.len() && theirs.iter().all(is_in) {
        true => Ok(()),
        false => Err(SubjectRefusal::NotLookedThrough),
    }
}

/// Something else is said of the cases: nothing is made of what was said before, and what was made of it is given to nobody and
/// deleted at the next look.
fn of_something_else(held: &mut SubjectRequest, today: NaiveDate) {
    held.words.version += 1;
    held.words.making = None;
    held.document = None;
    let over = today.pred_opt().unwrap_or(today);
    if let Some(file) = &mut held.file {
        file.until = file.until.min(over);
    }
}

/// Does it to a request that is held; says what the record of use calls it.
fn apply(
    held: &mut SubjectRequest,
    act: SubjectAct,
    seen: &[Reference],
    found: Vec<String>,
    today: NaiveDate,
) -> Result<&'static str, SubjectRefusal> {
    let words = &mut held.words;
    match act {
        SubjectAct::Choose(chosen) => {
            for (reference, whose) in chosen {
                if seen.contains(&reference) {
                    choose(words, &reference, whose);
                }
            }
            Ok("cases")
        }
        SubjectAct::Add(reference) => {
            if !seen.contains(&reference) {
                return Err(SubjectRefusal::NoSuchCase);
            }
            remember(words, reference.as_str());
            choose(words, &reference, Whose::Theirs);
            Ok("cases")
        }
        SubjectAct::Look => {
            for reference in &found {
                remember(words, reference);
            }
            Ok("cases")
        }
        SubjectAct::LeaveOut(reference, left) => {
            let case = words.cases.get_mut(reference.as_str());
            let case = case.filter(|_| seen.contains(&reference));
            let case = case.ok_or(SubjectRefusal::NoSuchCase)?;
            case.seen = Some(left.seen);
            case.whole = left.whole;
            case.decided = left.decided;
            case.names = left.names;
            Ok("left-out")
        }
        SubjectAct::Extend(told_on, why) => {
            if told_on < held.received_on || told_on > today {
                return Err(SubjectRefusal::NotThen);
            }
            if told_on > answer_by(held.received_on, false) {
                return Err(SubjectRefusal::ToldTooLate);
            }
            held.extended_on = Some(told_on);
            words.extended_for = Some(why);
            Ok("extended")
        }
        SubjectAct::Answer(on) => {
            if on < held.received_on || on > today {
                return Err(SubjectRefusal::NotThen);
            }
            held.answered_on = Some(on);
            Ok("answered")
        }
    }
}

fn remember(words: &mut SubjectWords, reference: &str) {
    if !words.found.iter().any(|known| known == reference) {
        words.found.push(reference.to_owned());
    }
}

/// What was marked in a case stays as long as it is theirs in the same way: otherwise it has to be looked through again.
fn choose(words: &mut SubjectWords, reference: &Reference, whose: Whose) {
    let blank = SubjectCase {
        whose,
        seen: None,
        whole: None,
        decided: BTreeMap::new(),
        names: Vec::new(),
    };
    let known = words.cases.entry(reference.as_str().to_owned());
    let known = known.or_insert_with(|| blank.clone());
    if known.whose != whose {
        *known = blank;
    }
}

/// The cases that an act names, without those that the account may not open.
async fn seen_by(
    council: &Council,
    by: &Principal,
    act: &SubjectAct,
) -> Result<Vec<Reference>, Error> {
    let named: Vec<&Reference> = match act {
        SubjectAct::Choose(chosen) => chosen.iter().map(|(reference, _)| reference).collect(),
        SubjectAct::Add(reference) | SubjectAct::LeaveOut(reference, _) => vec![reference],
        SubjectAct::Look | SubjectAct::Extend(..) | SubjectAct::Answer(_) => Vec::new(),
    };
    let mut seen = Vec::new();
    for reference in named {
        if council.store.has_case(by, reference).await? {
            seen.push(reference.clone());
        }
    }
    Ok(seen)
}

/// The references of the cases that have something of what is known of a person, of those that the account may open: each part
/// is looked for by itself, so that an old address hides nothing that the name finds.
async fn cases_of(
    council: &Council,
    by: &Principal,
    words: &SubjectWords,
) -> Result<Vec<String>, Error> {
    let parts = [
        Some(&words.person),
        words.email.as_ref(),
        words.phone.as_ref(),
        words.address.as_ref(),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    with_lines(council, by, &parts).await
}

/// The references of the cases that have something of one of these lines.
async fn with_lines(
    council: &Council,
    by: &Principal,
    lines: &[&str],
) -> Result<Vec<String>, Error> {
    let mut found: Vec<String> = Vec::new();
    for line in lines {
        let asked = asked(line);
        if asked.is_blank() {
            continue;
        }
        let reader = council.reader(by, Purpose::Find);
        let hits = council.store.find(reader, &asked, Breadth::default());
        for row in hits.await?.rows {
            let reference = row.reference.as_str();
            if !found.iter().any(|known| known == reference) {
                found.push(reference.to_owned());
            }
        }
    }
    found.truncate(MOST_FOUND);
    Ok(found)
}

async fn note(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    number: u32,
    what: &str,
) -> Result<(), Error> {
    let event = AuditEvent::new(by, What::SubjectRequest, council.clock.now());
    Ok(tx.audit(&event.which(format!("{number}/{what}"))).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(text: &str) -> Reference {
        text.parse().unwrap()
    }

    #[test]
    fn what_was_marked_in_a_case_is_forgotten_when_it_turns_out_to_be_somebody_elses() {
        let case = reference("HFY6-FN6M");
        let mut words = SubjectWords::default();
        choose(&mut words, &case, Whose::Theirs);
        let known = words.cases.get_mut(case.as_str()).unwrap();
        known.seen = Some(3);
        choose(&mut words, &case, Whose::Theirs);
        assert_eq!(words.cases[case.as_str()].seen, Some(3));
        choose(&mut words, &case, Whose::AboutThem);
        assert_eq!(words.cases[case.as_str()].seen, None);
    }
}
