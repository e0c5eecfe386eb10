//! People who ask for what is held on them (UK GDPR, article 15), for the managers who answer them.

mod given;

use std::collections::BTreeMap;

use app::desk::{
    CaseFile, CaseOfSubject, FoundForSubject, HeldIn, Passage, SubjectFileRow, SubjectPage,
    SubjectRow, size,
};
use app::subject::passages;
use casework::{
    Council, Error, looks_after, read_letter, subject_request_for, subject_requests_for,
};
use rules::case::StaffId;
use rules::reference::Reference;
use rules::subject::{LeftOut, Mark, Whose, answer_by};
use store::{Job, Purpose, SubjectCase, SubjectRequest};
use words::{Language, Locale, Words, dates};

use super::staff::{case_file_for, queue_row, signed_in};
use crate::edge::visitor::Visitor;
use crate::portal::Portal;

pub(crate) use given::{NotGiven, document};

/// So many requests are listed.
const LISTED: u64 = 100;

/// A case of a request with everything that is held in it.
struct LookedThrough {
    file: CaseFile,
    /// How many events it has.
    seen: u32,
    passages: Vec<Passage>,
}

/// The requests; none for whoever may not answer them.
pub(super) async fn requests(
    council: &Council,
    visitor: &Visitor,
) -> Result<Option<Vec<SubjectRow>>, Error> {
    if who(council, visitor)?.is_none() {
        return Ok(None);
    }
    let by = &signed_in(visitor)?.who;
    let requests = subject_requests_for(council, by, LISTED).await?;
    Ok(Some(
        requests.iter().map(|one| row_of(council, one)).collect(),
    ))
}

/// A request with the cases that may be theirs.
pub(super) async fn request(
    council: &Council,
    visitor: &Visitor,
    number: u32,
) -> Result<Option<SubjectPage>, Error> {
    let Some(account) = who(council, visitor)? else {
        return Ok(None);
    };
    let by = &signed_in(visitor)?.who;
    let Some(request) = subject_request_for(council, by, number).await? else {
        return Ok(None);
    };
    let words = &request.words;
    let found: Vec<&str> = words.found.iter().map(String::as_str).collect();
    let reader = council.reader(by, Purpose::List);
    let (today, calendar) = (council.clock.today(), council.calendar());
    let rows = council.store.rows_of(reader, &found).await?;
    let cases = rows.iter().map(|row| {
        let said = words.cases.get(row.reference.as_str());
        FoundForSubject {
            row: queue_row(row, today, &calendar),
            whose: said.map(|said| said.whose),
            is_looked_through: said.is_some_and(SubjectCase::is_looked_through),
        }
    });
    let job = Job::SubjectFile { request: number };
    let making = council.store.job_progress(&job).await?;
    let known = [
        ("address", &words.address),
        ("phone", &words.phone),
        ("email", &words.email),
    ];
    let known = known
        .into_iter()
        .filter_map(|(key, said)| Some((key, said.clone()?)));
    let made = words.made_of_now();
    let is_theirs = made.is_some_and(|made| made.by == account);
    Ok(Some(SubjectPage {
        row: row_of(council, &request),
        known: known.collect(),
        names_staff: words.names_staff,
        extended_for: words.extended_for.clone(),
        cases: cases.collect(),
        making: making.map(|making| (making.done, making.total)),
        file: request.file.as_ref().map(|file| SubjectFileRow {
            until: dates::longest(file.until),
            size: size(file.bytes),
            is_theirs,
            is_behind: made.is_none(),
        }),
    }))
}

/// A case of a request, passage by passage.
pub(crate) async fn case(
    portal: &Portal,
    visitor: &Visitor,
    number: u32,
    reference: &Reference,
) -> Result<Option<CaseOfSubject>, Error> {
    let council = &portal.council;
    if who(council, visitor)?.is_none() {
        return Ok(None);
    }
    let by = &signed_in(visitor)?.who;
    let Some(request) = subject_request_for(council, by, number).await? else {
        return Ok(None);
    };
    let said = request.words.cases.get(reference.as_str());
    let Some(said) = said.filter(|said| said.whose != Whose::NotTheirs) else {
        return Ok(None);
    };
    let Some(held) = held_in(portal, visitor, reference).await? else {
        return Ok(None);
    };
    let left = marks(&held, said);
    let names = match said.seen {
        None if said.whose == Whose::AboutThem => {
            let told = held.file.answers.get::<rules::intake::Name>();
            told.and_then(|told| told.name).into_iter().collect()
        }
        _ => said.names.clone(),
    };
    Ok(Some(CaseOfSubject {
        reference: reference.clone(),
        whose: said.whose,
        seen: held.seen,
        is_looked_through: held.is_looked_through_by(said),
        whole: said.whole,
        passages: held.passages.into_iter().zip(left).collect(),
        names,
    }))
}

impl LookedThrough {
    /// Every passage was looked at as it is now.
    fn is_looked_through_by(&self, said: &SubjectCase) -> bool {
        let keys = self.passages.iter().map(|passage| passage.key.as_str());
        said.seen == Some(self.seen) && said.decides(keys)
    }
}

/// What was decided of each passage: nothing, where somebody has looked through the case but not at this as it is now. Before
/// anybody has looked, what says who told us is left out, where it was not they themselves.
fn marks(held: &LookedThrough, said: &SubjectCase) -> Vec<Option<Mark>> {
    let of = |passage: &Passage| match said.seen {
        Some(_) => said.decided.get(&passage.key).copied(),
        None => {
            let is_others = passage.of_sender || passage.held_in == HeldIn::Files;
            match said.whose == Whose::AboutThem && is_others {
                true => Some(Mark::LeftOut(LeftOut::ThirdPerson)),
                false => Some(Mark::Given),
            }
        }
    };
    held.passages.iter().map(of).collect()
}

/// Everything that is held in a case; none when they may not open it.
async fn held_in(
    portal: &Portal,
    visitor: &Visitor,
    reference: &Reference,
) -> Result<Option<LookedThrough>, Error> {
    let council = &portal.council;
    let file = case_file_for(council, visitor, reference, Purpose::SubjectAccess);
    let Some(file) = Box::pin(file).await? else {
        return Ok(None);
    };
    let by = &signed_in(visitor)?.who;
    let mut letters = Vec::new();
    for row in &file.letters {
        let read = Box::pin(read_letter(council, by, reference, row.number)).await?;
        let Some(read) = read else { continue };
        let translated = read.words.translated.map(|(_, text)| text);
        let texts: Vec<String> = [Some(read.words.english), translated]
            .into_iter()
            .flatten()
            .collect();
        letters.push((row.number, texts.join("\n\n")));
    }
    let facts = portal.facts_in(Language::ENGLISH);
    let passages = passages(&words(portal), &facts, &file, &letters);
    Ok(Some(LookedThrough {
        seen: u32::try_from(file.history.len()).unwrap_or(u32::MAX),
        file,
        passages,
    }))
}

/// What staff read is in English, and so is what is given.
fn words(portal: &Portal) -> Words {
    Words::new(Locale::ENGLISH, portal.shared.words.clone())
}

/// The account of a manager; none for everybody else.
fn who(council: &Council, visitor: &Visitor) -> Result<Option<StaffId>, Error> {
    let staff = signed_in(visitor)?;
    Ok(looks_after(council, &staff.who).ok())
}

fn row_of(council: &Council, request: &SubjectRequest) -> SubjectRow {
    let due = answer_by(request.received_on, request.extended_on.is_some());
    let ended = request.answered_on.unwrap_or_else(|| council.clock.today());
    SubjectRow {
        number: request.number,
        person: request.words.person.clone(),
        received: dates::longest(request.received_on),
        due: dates::longest(due),
        is_late: ended > due,
        extended: request.extended_on.map(dates::longest),
        answered: request.answered_on.map(dates::longest),
    }
}

/// The passages of a case by their keys, as they were marked on its page.
pub(crate) fn keys(page: &CaseOfSubject) -> BTreeMap<String, String> {
    let field = |passage: &Passage| app::pages::staff::subject_access::case::field_of(passage);
    let passages = page.passages.iter();
    passages
        .map(|(passage, _)| (field(passage), passage.key.clone()))
        .collect()
}
