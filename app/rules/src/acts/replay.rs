//! A case is what its events add up to.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::Event;
use crate::case::{
    AccessEnd, Case, CaseLetter, Imported, Panel, Same, SentTo, StaffId, StageThree,
};
use crate::letter::Letter;
use crate::refused::Refused;

/// An event, when, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The moment it was recorded, UTC.
    pub at: DateTime<Utc>,
    /// The same as a Europe/London civil date (R8.6).
    pub on: NaiveDate,
    /// Who did it; none for the public and for the portal itself.
    pub by: Option<StaffId>,
    /// What happened.
    pub event: Event,
}

/// What earlier records say of a case, by the last list that had it; nothing of one that was not imported.
#[must_use]
pub fn imported(history: &[Recorded]) -> Option<&Imported> {
    history
        .iter()
        .rev()
        .find_map(|recorded| match &recorded.event {
            Event::Imported(imported) => Some(&**imported),
            _ => None,
        })
}

impl Case {
    /// What these events add up to. What was imported is as it was imported last: until something is done here, a later list may
    /// say more of it.
    ///
    /// # Errors
    /// [`Refused::NotReceived`] when the first is neither [`Event::Received`] nor [`Event::Imported`], or a later one is that
    /// follows on anything else than having been imported.
    pub fn replay<'a>(events: impl IntoIterator<Item = &'a Recorded>) -> Result<Self, Refused> {
        let mut events = events.into_iter().peekable();
        let is_imported = |next: &&Recorded| matches!(next.event, Event::Imported(_));
        let mut first = events.next();
        while first.as_ref().is_some_and(is_imported)
            && let Some(again) = events.next_if(is_imported)
        {
            first = Some(again);
        }
        let mut case = match first {
            Some(Recorded {
                event: Event::Received(received),
                on,
                ..
            }) => Self::begin(received, *on),
            Some(Recorded {
                event: Event::Imported(imported),
                ..
            }) => imported.case(),
            _ => return Err(Refused::NotReceived),
        };
        for recorded in events {
            case.apply(recorded)?;
        }
        Ok(case)
    }

    /// Adds what happened.
    ///
    /// # Errors
    /// [`Refused::NotReceived`] when the case is received or imported a second time.
    pub fn apply(&mut self, recorded: &Recorded) -> Result<(), Refused> {
        match &recorded.event {
            Event::Received(_) | Event::Imported(_) => return Err(Refused::NotReceived),
            Event::Linked { other, how } => match how {
                Some(how) => self.linked(other, *how),
                None => self.same_as(other, Same::TookIn),
            },
            Event::Unlinked { other, same } => match same {
                true => self.not_the_same(other),
                false => self.unlinked(other),
            },
            Event::LetterWritten { number, letter } => {
                let written = CaseLetter {
                    letter: *letter,
                    left_on: None,
                    told_on: None,
                    aside: false,
                };
                self.letters.insert(*number, written);
            }
            Event::LetterPutAside { number } => self.put_aside(*number, true),
            Event::LetterWrittenAgain { number } => self.put_aside(*number, false),
            // Changed words are not those on the paper: it has to be printed again.
            Event::LetterChanged { number } => self.to_post.retain(|waiting| waiting != number),
            // Printed without them, it has to be printed again.
            Event::LetterEncloses { number, files } => {
                self.enclosures.insert(*number, files.clone());
                self.to_post.retain(|waiting| waiting != number);
            }
            Event::LetterPrinted { number } => self.to_post.push(*number),
            Event::LetterSent {
                number, posted_on, ..
            } => {
                if let Some(number) = number {
                    self.letter_left(*number, posted_on.unwrap_or(recorded.on), recorded.on);
                }
            }
            Event::LinkSentAgain { .. } => {}
            Event::LetterNotDelivered { letter } => {
                self.lost.push(letter.clone());
                self.undelivered = true;
            }
            Event::LetterSentAgain { letter } => {
                if let Some(place) = self.lost.iter().position(|lost| lost == letter) {
                    self.lost.remove(place);
                }
                self.undelivered = !self.lost.is_empty();
            }
            Event::WroteBack { words } => self.wrote_back.push((recorded.on, words.clone())),
            Event::GuestCame { number } => self.guest_came(*number, recorded.on),
            Event::GuestShutOut { number } => {
                self.end_access(*number, recorded.on, AccessEnd::WrongCodes);
            }
            act => act.apply_act(self, recorded.on, recorded.by.as_ref()),
        }
        self.end_access_without_duty(recorded.on);
        Ok(())
    }

    /// A letter is not to be sent, or again; what was printed of it is not what would be posted.
    fn put_aside(&mut self, number: u32, aside: bool) {
        self.to_post.retain(|waiting| *waiting != number);
        if let Some(letter) = self.letters.get_mut(&number) {
            letter.aside = aside;
        }
    }

    /// A letter stops its clock on the day it leaves, not on the day it was written (R4.3).
    fn letter_left(&mut self, number: u32, on: NaiveDate, told_on: NaiveDate) {
        self.to_post.retain(|waiting| *waiting != number);
        let Some(left) = self.letters.get_mut(&number) else {
            return;
        };
        (left.left_on, left.told_on) = (Some(on), Some(told_on));
        match left.letter {
            Letter::Acknowledgement => {
                self.acknowledged_on.get_or_insert(on);
            }
            Letter::Overdue => self.statutory.told_overdue_on = Some(on),
            Letter::StageOneReply | Letter::Resolution => self.statutory.sent_on = Some(on),
            Letter::Adjudication => {
                if let Some(two) = &mut self.statutory.stage_two {
                    two.sent_on = Some(on);
                }
            }
            Letter::PanelReport => {
                if let Some(three) = self.three_mut() {
                    three.report_sent_on.get_or_insert(on);
                    three
                        .report_to
                        .entry(SentTo::Complainant)
                        .or_default()
                        .get_or_insert(on);
                }
            }
            Letter::StageThreeReply => {
                if let Some(Panel::Answered { sent_on, .. }) =
                    self.three_mut().map(|three| &mut three.panel)
                {
                    *sent_on = Some(on);
                }
            }
            Letter::CorporateReply => self.corporate.sent_on = Some(on),
            Letter::CorporateTwoReply => {
                if let Some(two) = &mut self.corporate.stage_two {
                    two.sent_on = Some(on);
                }
            }
            Letter::CorporateTwoRequest => {
                if let Some(two) = &mut self.corporate.stage_two {
                    two.acknowledged_on.get_or_insert(on);
                }
            }
            Letter::DataProtectionReply => self.data_protection.sent_on = Some(on),
            _ => {}
        }
    }

    fn three_mut(&mut self) -> Option<&mut StageThree> {
        let two = self.statutory.stage_two.as_mut()?;
        two.stage_three.as_mut()
    }
}
