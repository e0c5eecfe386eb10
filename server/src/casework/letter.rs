//! A letter of the procedure is checked, changed and dispatched. "Sent" means that it has left (R4.3): by a message that it
//! can be read, by post, or handed over.

use chrono::NaiveDate;
use rules::{
    case::{Event, Happened, Refused},
    form::{Fault, Filled, Input},
    intake::{Answers, Contact, Reach},
    letter::Letter,
    permission::Role,
    reference::Reference,
};
use serde::Deserialize;

use super::{Actor, Notice, Office, Undone, carry_out::hold, receipt_address};
use crate::{error::Error, store::LetterState};

/// What can be done to a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterAct {
    /// Keep the words as they were changed.
    Save,
    /// Send a message that it can be read; the message says nothing of what is in it.
    Email,
    /// Print it for posting.
    Print,
    /// It was posted.
    Posted,
    /// It was handed over, read out, or went through somebody they trust.
    Handed,
}

impl LetterAct {
    /// The act that a button names.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Some(match slug {
            "save" => Self::Save,
            "email" => Self::Email,
            "print" => Self::Print,
            "posted" => Self::Posted,
            "handed" => Self::Handed,
            _ => return None,
        })
    }

    const fn inputs(self) -> &'static [Input] {
        const SAVED: &[Input] = &[Input::letter("text")];
        const POSTED: &[Input] = &[Input::letter("text"), Input::past("on")];
        const HANDED: &[Input] = &[Input::letter("text"), Input::past("on"), Input::line("how")];
        match self {
            Self::Save | Self::Email | Self::Print => SAVED,
            Self::Posted => POSTED,
            Self::Handed => HANDED,
        }
    }
}

/// What was filled in on the page of a letter.
#[derive(Deserialize)]
struct Typed {
    text: String,
    on: Option<NaiveDate>,
    how: Option<String>,
}

/// Does something to a letter, with the words as they stand in the form.
///
/// # Errors
/// [`Undone::Faults`]; [`Error::NotFound`]; [`Error::Refused`] when the letter has left, cannot go so, or does not say how to
/// go to the Ombudsman where it must (R4.17); [`Error::Unavailable`].
pub async fn work_on_letter(
    office: &Office,
    actor: &Actor,
    reference: &Reference,
    number: u32,
    seen: Option<u32>,
    act: LetterAct,
    filled: &Filled,
) -> Result<(), Undone> {
    if actor.role < Role::Officer {
        return Err(Error::Refused(Refused::NotYourRole).into());
    }
    let (at, today) = (office.clock.now(), office.clock.today());
    let tx = office.books.begin().await?;
    let mut open = hold(&tx, actor, reference, seen).await?;
    let (letter, left) = *open.case.letters.get(&number).ok_or(Error::NotFound)?;
    let state = tx
        .letter_state(&open, number)
        .await?
        .ok_or(Error::NotFound)?;
    if left.is_some() || !state.is_open() {
        return Err(Error::Refused(Refused::LetterGone).into());
    }
    let typed: Typed = filled
        .read(act.inputs(), &[], today)
        .map_err(Undone::Faults)?;
    if letter.names_the_ombudsman() && !typed.text.contains("Ombudsman") {
        return Err(Error::Refused(Refused::OmbudsmanNotNamed).into());
    }
    if typed.on.is_some_and(|on| on < open.case.received_on) {
        return Err(Error::Refused(Refused::BeforeReceipt).into());
    }
    let answers = office.books.answers_of(&tx, &open).await?;
    let (state, event) = match act {
        LetterAct::Save => (LetterState::Written, Event::LetterChanged { number }),
        LetterAct::Email if receipt_address(&answers).is_none() => {
            return Err(Error::Refused(Refused::NoWayToReach).into());
        }
        LetterAct::Email => (LetterState::Sending, Event::LetterChanged { number }),
        LetterAct::Print if !by_post(&answers) => {
            return Err(Error::Refused(Refused::NoWayToReach).into());
        }
        LetterAct::Print => (LetterState::Printed, Event::LetterPrinted { number }),
        LetterAct::Posted => {
            let printed = office.books.letter_text(reference, number).await?;
            check_as_printed(state, printed.as_deref(), &typed.text).map_err(Error::Refused)?;
            (LetterState::Posted, gone(number, letter, &typed))
        }
        LetterAct::Handed => (LetterState::Handed, gone(number, letter, &typed)),
    };
    tx.change_letter(&open, number, Some(&typed.text), state, at)
        .await?;
    let happened = Happened {
        at,
        on: today,
        by: Some(actor.id.clone()),
        event,
    };
    tx.add_event(&mut open, &happened, office.standing())
        .await?;
    if act == LetterAct::Email {
        // One message a try: after one that was lost, another may go.
        let about = format!("{number} {}", open.seen);
        office
            .notify(&tx, &open, Notice::LetterReady, Some(about))
            .await?;
    }
    tx.commit().await?;
    office.bell.ring();
    Ok(())
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
fn check_as_printed(state: LetterState, printed: Option<&str>, typed: &str) -> Result<(), Refused> {
    if state != LetterState::Printed {
        return Err(Refused::NotPrinted);
    }
    // Browsers send line ends and ends of text in their own ways.
    let lines = |text: &str| -> Vec<String> { text.trim().lines().map(str::to_owned).collect() };
    if printed.map(lines) != Some(lines(typed)) {
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
impl Undone {
    /// Nothing that the page offers was chosen.
    #[must_use]
    pub fn nothing_chosen(field: &str) -> Self {
        Self::Faults(vec![Fault {
            field: field.to_owned(),
            code: "not-a-choice",
        }])
    }
}
