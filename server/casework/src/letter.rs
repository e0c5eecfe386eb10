//! A letter of the procedure is checked, changed and dispatched. "Sent" means that it has left (R4.3): by a message that it
//! can be read, by post, or handed over.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mail::letters::{Bilingual, Draft, Leaving};
use rules::acts::{Event, Recorded};
use rules::calendar::Calendar;
use rules::case::{CaseLetter, Refused};
use rules::form::{Fault, Field, Filled, Numbers, Wrong};
use rules::intake::{Answers, Contact, Reach, receipt_address};
use rules::letter::{ASKS_WHAT_GOES, ENCLOSED, FIELDS, Letter, ON, TEXT};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use serde::Deserialize;
use store::{FileState, LetterState, OpenCase, Purpose, Topic};

use super::{
    Council, Notice, Rejected,
    carry_out::{reads, written_in},
    hold::hold,
};
use crate::error::Error;

/// What can be done to a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterAct {
    /// Keep the words as they were changed.
    Save,
    /// Send a message that it can be read; the message says nothing of what is in it.
    Email,
    /// Print it for posting.
    Print,
    /// It went by post, on the day that is given.
    Posted,
    /// It was handed over, read out, or went through somebody they trust.
    Handed,
    /// Put the dates as they are counted now in the place of those that no longer hold.
    CountAgain,
}

/// After the name of a way in which a letter goes: with the dates that it names, although they were asked about.
const AS_IT_IS: &str = "-as-it-is";

impl LetterAct {
    /// The act that a button names.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Some(match slug.strip_suffix(AS_IT_IS).unwrap_or(slug) {
            "save" => Self::Save,
            "email" => Self::Email,
            "print" => Self::Print,
            "posted" => Self::Posted,
            "handed" => Self::Handed,
            "count-again" => Self::CountAgain,
            _ => return None,
        })
    }

    const fn fields(self) -> &'static [Field] {
        match self {
            Self::Save | Self::Email | Self::Print | Self::CountAgain => &[TEXT, ENCLOSED],
            Self::Posted => &[TEXT, ENCLOSED, ON],
            Self::Handed => FIELDS,
        }
    }
}

/// What was filled in on the page of a letter.
#[derive(Deserialize)]
struct Typed {
    text: String,
    #[serde(default)]
    enclosed: Vec<u32>,
    on: Option<NaiveDate>,
    how: Option<String>,
    #[serde(default)]
    outside: bool,
}

/// Does something to a letter, with the words as they stand in the form. The words are those of the day on which the page
/// was shown, which the form tells as `shown`; their dates are counted again for the day on which the letter leaves.
///
/// # Errors
/// [`Rejected::Faults`]; [`Rejected::Unsaid`] when it does not say what it has to; [`Rejected::Dates`] when it names dates that would not hold, unless it goes as it is;
/// [`Error::NotFound`]; [`Error::Refused`] when the letter has left, cannot go so, or does not say how to go to the
/// Ombudsman where it must (R4.17); [`Error::Unavailable`].
pub async fn work_on_letter(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    number: u32,
    seen: Option<u32>,
    act: LetterAct,
    filled: &Filled,
) -> Result<(), Rejected> {
    council.allows(by, Duty::CarryOut)?;
    let (at, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let mut open = hold(council, &tx, by, reference, seen).await?;
    let CaseLetter {
        letter, left_on, ..
    } = *open.case.letters.get(&number).ok_or(Error::NotFound)?;
    let (state, stored) = tx.letter(&open, number).await?.ok_or(Error::NotFound)?;
    let kept = Draft::of_stored(stored);
    if left_on.is_some() || !state.is_open() {
        return Err(Error::Refused(Refused::LetterGone).into());
    }
    let typed: Typed = filled
        .read(act.fields(), &Numbers::default(), today)
        .map_err(Rejected::Faults)?;
    if letter.names_the_ombudsman() && !typed.text.contains("Ombudsman") {
        return Err(Error::Refused(Refused::OmbudsmanNotNamed).into());
    }
    if typed.on.is_some_and(|on| on < open.case.received_on) {
        return Err(Error::Refused(Refused::BeforeReceipt).into());
    }
    let leaves = !matches!(act, LetterAct::Save | LetterAct::CountAgain);
    let enclosed = enclosed(&open, number, filled, &typed);
    let states = tx.file_states(&open).await?;
    check_enclosed(&open, &states, leaves, enclosed.numbers())?;
    if act == LetterAct::Email
        && letter.says_a_report_comes_with_it()
        && enclosed.numbers().is_empty()
    {
        return Err(Error::Refused(Refused::NothingEnclosed).into());
    }
    let answers = council.store.answers_of(&tx, &open).await?;
    let calendar = council.calendar_in(&tx).await?;
    let leaving = leaving(council, &open, &answers, &calendar, number);
    let written_on = leaving.written_on();
    let before_written = typed.on.zip(written_on);
    let before_written = before_written.is_some_and(|(on, written)| on < written);
    if before_written && !typed.outside {
        return Err(Error::Refused(Refused::BeforeWritten).into());
    }
    let day = typed.on.unwrap_or(today);
    let shown: Option<NaiveDate> = filled.one("shown").parse().ok();
    let draft = as_typed(&leaving, &kept, state, &typed.text, shown.unwrap_or(today));
    let is_changed = draft.is_some();
    let draft = draft.unwrap_or_else(|| kept.clone());
    let (state, event) = match act {
        LetterAct::Save if !is_changed && !enclosed.is_changed() => {
            tx.commit().await?;
            return Ok(());
        }
        LetterAct::Save | LetterAct::CountAgain => (LetterState::Written, None),
        LetterAct::Email if receipt_address(&answers).is_none() => {
            return Err(Error::Refused(Refused::NoWayToReach).into());
        }
        LetterAct::Email => (LetterState::Sending, Some(Event::LetterToSend { number })),
        LetterAct::Print if !by_post(&answers) => {
            return Err(Error::Refused(Refused::NoWayToReach).into());
        }
        LetterAct::Print => (LetterState::Printed, Some(Event::LetterPrinted { number })),
        LetterAct::Posted => {
            check_as_printed(state, is_changed || enclosed.is_changed()).map_err(Error::Refused)?;
            (LetterState::Posted, Some(gone(number, letter, &typed)))
        }
        LetterAct::Handed => (LetterState::Handed, Some(gone(number, letter, &typed))),
    };
    let leaves_as = match act {
        LetterAct::Posted => draft.clone(),
        _ => leaving.counted(&draft, day),
    };
    let kind = (letter, written_in(&open, &answers));
    let mut unsaid = leaving
        .unsaid(&council.letters, kind, &leaves_as, day)
        .map_err(|cause| Error::Internal(cause.into()))?;
    if !(unsaid.lacks.is_empty() && unsaid.untrue.is_empty()) {
        return Err(Rejected::Unsaid(unsaid));
    }
    if leaves && !filled.one("do").ends_with(AS_IT_IS) {
        let mut asked = leaving.asks(&draft, day, act == LetterAct::Posted);
        unsaid
            .asks
            .retain(|one| asked.iter().all(|known| known.says != one.says));
        asked.append(&mut unsaid.asks);
        if !asked.is_empty() {
            return Err(Rejected::Dates(asked));
        }
    }
    let words = match act {
        // The paper is what it is.
        LetterAct::Posted => draft,
        LetterAct::Handed => leaving.counted(&draft, day),
        LetterAct::CountAgain => leaving.changed(&draft, today),
        LetterAct::Save | LetterAct::Email | LetterAct::Print => leaving.counted(&draft, today),
    };
    let is_changed = is_changed || (act == LetterAct::CountAgain && words != kept);
    let stored = match act {
        LetterAct::Posted | LetterAct::Handed => {
            as_read(council, &open, &leaving, letter, &words)?.stored()
        }
        _ => words.stored().to_owned(),
    };
    tx.change_letter(&open, number, Some(&stored), state, at)
        .await?;
    let changed = is_changed.then_some(Event::LetterChanged { number });
    let encloses = enclosed.event(number);
    for event in encloses.into_iter().chain(changed).chain(event) {
        let recorded = Recorded {
            at,
            on: today,
            by: by.account().cloned(),
            event,
        };
        tx.add_event(&mut open, &recorded, council.standing(&calendar))
            .await?;
    }
    if act == LetterAct::Email {
        // One message a try: after one that was lost, another may go.
        let letter = Topic::Letter {
            number,
            seen: open.seen,
        };
        council
            .notify(&tx, &open, Notice::LetterReady, Some(letter))
            .await?;
    }
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}

/// A letter as staff read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadLetter {
    /// Its words, in English and as its reader reads it.
    pub words: Bilingual,
    /// It would say something else if it were written of the case as it is now.
    pub is_behind: bool,
}

/// The words of a letter for staff to read: until it is printed or sent, with the dates as they are counted today. None when
/// there is no such letter, or they may not open the case.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn read_letter(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    number: u32,
) -> Result<Option<ReadLetter>, Error> {
    let reader = council.reader(by, Purpose::Letter);
    let Some((open, answers)) = reader.open(&council.store, reference).await? else {
        return Ok(None);
    };
    let Some(stored) = council.store.letter_draft(&open, number).await? else {
        return Ok(None);
    };
    let draft = Draft::of_stored(stored);
    let written = open.case.letters.get(&number);
    let Some(written) = written.filter(|written| written.left_on.is_none()) else {
        return Ok(Some(ReadLetter {
            words: Bilingual::of_stored(&draft.text()),
            is_behind: false,
        }));
    };
    let (calendar, today) = (council.calendar(), council.clock.today());
    let leaving = leaving(council, &open, &answers, &calendar, number);
    let draft = match open.case.to_post.contains(&number) {
        true => draft,
        false => leaving.counted(&draft, today),
    };
    let kind = (written.letter, written_in(&open, &answers));
    let is_behind = leaving
        .is_behind(&council.letters, kind, today)
        .map_err(|cause| Error::Internal(cause.into()))?;
    let words = as_read(council, &open, &leaving, written.letter, &draft)?;
    Ok(Some(ReadLetter { words, is_behind }))
}

/// A letter as its reader reads it: in the language that they wrote in, and in English.
///
/// # Errors
/// When a council's own template is wrong.
pub(super) fn as_read(
    council: &Council,
    open: &OpenCase,
    leaving: &Leaving<'_>,
    letter: Letter,
    draft: &Draft,
) -> Result<Bilingual, Error> {
    let language = reads(&open.language, leaving.answers).language;
    let translated = leaving
        .in_language(&council.letters, letter, language, draft)
        .map_err(|cause| Error::Internal(cause.into()))?;
    Ok(Bilingual {
        translated: translated.map(|text| (language, text)),
        english: draft.text(),
    })
}

/// A letter of a case towards the day on which it leaves.
pub(super) fn leaving<'a>(
    council: &'a Council,
    open: &'a OpenCase,
    answers: &'a Answers,
    calendar: &'a Calendar,
    number: u32,
) -> Leaving<'a> {
    Leaving {
        case: &open.case,
        history: open.history(),
        answers,
        reference: &open.reference,
        profile: &council.profile,
        calendar,
        number,
    }
}

/// The files that go with a letter, by their numbers.
enum Enclosed {
    AsBefore(Vec<u32>),
    Changed(Vec<u32>),
}

impl Enclosed {
    fn numbers(&self) -> &[u32] {
        match self {
            Self::AsBefore(numbers) | Self::Changed(numbers) => numbers,
        }
    }

    const fn is_changed(&self) -> bool {
        matches!(self, Self::Changed(_))
    }

    fn event(&self, number: u32) -> Option<Event> {
        let files = self.numbers().to_vec();
        self.is_changed()
            .then_some(Event::LetterEncloses { number, files })
    }
}

/// The files that go with a letter as the form has them, where it asked for them.
fn enclosed(open: &OpenCase, number: u32, filled: &Filled, typed: &Typed) -> Enclosed {
    let before = open
        .case
        .enclosures
        .get(&number)
        .cloned()
        .unwrap_or_default();
    let mut now = typed.enclosed.clone();
    now.sort_unstable();
    now.dedup();
    match filled.has(ASKS_WHAT_GOES, "yes") && now != before {
        true => Enclosed::Changed(now),
        false => Enclosed::AsBefore(before),
    }
}

/// Only files of the case go with a letter, and none leaves that is not known to be clean.
fn check_enclosed(
    open: &OpenCase,
    states: &BTreeMap<String, FileState>,
    leaves: bool,
    numbers: &[u32],
) -> Result<(), Error> {
    for number in numbers {
        let file = open
            .case
            .file(*number)
            .ok_or(Error::Refused(Refused::NoSuchFile))?;
        if leaves && states.get(&file.facts.id) != Some(&FileState::Clean) {
            return Err(Error::Refused(Refused::FileNotChecked));
        }
    }
    Ok(())
}

/// The words as they were changed; none when they were not.
fn as_typed(
    leaving: &Leaving<'_>,
    kept: &Draft,
    state: LetterState,
    typed: &str,
    shown: NaiveDate,
) -> Option<Draft> {
    // What is printed is shown as it was printed, and so is every letter to whoever asks for its words alone.
    let was_shown = match state {
        LetterState::Printed => kept.clone(),
        _ => leaving.counted(kept, shown),
    };
    if was_shown.says(typed) || kept.says(typed) {
        return None;
    }
    Some(was_shown.edited(typed))
}

/// Whether a letter may be posted to them: there is an address, and it is safe (R11.8).
#[must_use]
pub fn by_post(answers: &Answers) -> bool {
    let refused = answers
        .get::<Reach>()
        .is_some_and(|reach| reach.has("do-not-contact"));
    let contact = answers.get::<Contact>().unwrap_or_default();
    !refused && contact.address.is_some() && contact.messages.as_deref() != Some("no")
}

/// What is posted is what was printed: the record must not say other words than the paper.
fn check_as_printed(state: LetterState, is_changed: bool) -> Result<(), Refused> {
    if state != LetterState::Printed {
        return Err(Refused::NotPrinted);
    }
    if is_changed {
        return Err(Refused::NotAsPrinted);
    }
    Ok(())
}

fn gone(number: u32, letter: Letter, typed: &Typed) -> Event {
    Event::LetterSent {
        letter: letter.slug().to_owned(),
        number: Some(number),
        posted_on: typed.on,
        how: typed.how.clone(),
    }
}

/// The fault of a form that names no act.
impl Rejected {
    /// Nothing that the page offers was chosen.
    #[must_use]
    pub fn nothing_chosen(field: &str) -> Self {
        Self::Faults(vec![Fault::new(field, Wrong::NotAChoice)])
    }
}
