//! What is written down beside the procedure and may turn out to be a mistake: it is taken back, and both stay in the history.
//! Everything has a number of its own: from 1 what was written down, from 1001 that something was done, which builds up to
//! November 2026 did not number.

use std::ops::Range;

use chrono::NaiveDate;

use super::Case;
use crate::kinds::{MeetingKind, RemedyKind};
use crate::reason::DelayReason;

/// Before the first number of what is done.
const DONE: u32 = 1000;

/// Something that was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Its number in this case, from 1, or from 1001 where it says that something was done.
    pub number: u32,
    /// The day on which it was written down, a Europe/London date.
    pub told_on: NaiveDate,
    /// What it was.
    pub what: NotedWhat,
    /// The day on which it was taken back.
    pub taken_back_on: Option<NaiveDate>,
}

/// What was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotedWhat {
    /// A meeting, an offer of one, or another way of settling it.
    Meeting {
        /// Which of these.
        kind: MeetingKind,
        /// The day of it.
        held_on: NaiveDate,
    },
    /// A reason for delay.
    Delay(DelayReason),
    /// A remedy.
    Remedy {
        /// Its place among the remedies of the case, from 0.
        place: usize,
        /// What kind of remedy it is.
        kind: RemedyKind,
        /// The amount, in pence.
        pence: Option<u32>,
    },
    /// What was learned, or that nothing was.
    Lesson {
        /// What was learned; none where nothing was.
        learned: Option<String>,
        /// The places of what is done about it among the actions of the case, from 0.
        actions: Range<usize>,
        /// Something was recorded of it before.
        was_known: bool,
    },
    /// A remedy was carried out.
    RemedyDone {
        /// Its place among the remedies of the case, from 0.
        place: usize,
        /// The day on which it was carried out.
        on: NaiveDate,
    },
    /// An action was done.
    ActionDone {
        /// Its place among the actions of the case, from 0.
        place: usize,
        /// The day on which it was done.
        on: NaiveDate,
    },
}

impl NotedWhat {
    const fn is_done(&self) -> bool {
        matches!(self, Self::RemedyDone { .. } | Self::ActionDone { .. })
    }
}

impl Case {
    /// What was written down, also where it was taken back; none where there is no such number.
    #[must_use]
    pub fn noted(&self, number: u32) -> Option<&Noted> {
        self.noted.iter().find(|noted| noted.number == number)
    }

    /// What stands of it; none where there is none, or where it was taken back.
    #[must_use]
    pub fn standing_note(&self, number: u32) -> Option<&Noted> {
        let noted = self.noted(number)?;
        noted.taken_back_on.is_none().then_some(noted)
    }

    pub(crate) fn note(&mut self, told_on: NaiveDate, what: NotedWhat) {
        let is_done = what.is_done();
        let alike = self
            .noted
            .iter()
            .filter(|noted| noted.what.is_done() == is_done);
        let first = if is_done { DONE + 1 } else { 1 };
        self.noted.push(Noted {
            number: alike.map(|noted| noted.number + 1).max().unwrap_or(first),
            told_on,
            what,
            taken_back_on: None,
        });
    }

    pub(crate) fn take_back(&mut self, number: u32, on: NaiveDate) {
        let Some(noted) = self.noted.iter_mut().find(|noted| noted.number == number) else {
            return;
        };
        noted.taken_back_on = Some(on);
        match &noted.what {
            NotedWhat::RemedyDone { place, .. } => {
                if let Some(remedy) = self.remedies.get_mut(*place) {
                    remedy.done_on = None;
                }
            }
            NotedWhat::ActionDone { place, .. } => {
                if let Some(action) = self.actions.get_mut(*place) {
                    action.done_on = None;
                }
            }
            NotedWhat::Meeting { .. } | NotedWhat::Delay(_) => {}
            NotedWhat::Remedy { place, .. } => {
                if let Some(remedy) = self.remedies.get_mut(*place) {
                    remedy.taken_back = true;
                }
            }
            NotedWhat::Lesson { actions, .. } => {
                let actions = self.actions.get_mut(actions.clone());
                for action in actions.into_iter().flatten() {
                    action.taken_back = true;
                }
                self.learned = self.knows_what_was_learned();
            }
        }
    }

    fn knows_what_was_learned(&self) -> bool {
        let mut lessons = self.noted.iter().filter_map(|noted| match noted.what {
            NotedWhat::Lesson { was_known, .. } => Some((was_known, noted.taken_back_on.is_none())),
            _ => None,
        });
        let first = lessons.next();
        first.is_some_and(|(was_known, stands)| was_known || stands)
            || lessons.any(|(_, stands)| stands)
    }
}
