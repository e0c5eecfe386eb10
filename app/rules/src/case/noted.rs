//! What is written down beside the procedure and may turn out to be a mistake: it is taken back, and both stay in the history.

use std::ops::Range;

use chrono::NaiveDate;

use super::Case;
use crate::kinds::{MeetingKind, RemedyKind};
use crate::reason::DelayReason;

/// Something that was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
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
}

impl Noted {
    pub(crate) const fn new(told_on: NaiveDate, what: NotedWhat) -> Self {
        Self {
            told_on,
            what,
            taken_back_on: None,
        }
    }
}

impl Case {
    /// What stands of it, by its number from 1; none where there is none, or where it was taken back.
    #[must_use]
    pub fn standing_note(&self, number: u32) -> Option<&Noted> {
        let place = usize::try_from(number).ok()?.checked_sub(1)?;
        let noted = self.noted.get(place)?;
        noted.taken_back_on.is_none().then_some(noted)
    }

    pub(crate) fn take_back(&mut self, number: u32, on: NaiveDate) {
        let place = usize::try_from(number)
            .ok()
            .and_then(|number| number.checked_sub(1));
        let Some(noted) = place.and_then(|place| self.noted.get_mut(place)) else {
            return;
        };
        noted.taken_back_on = Some(on);
        match &noted.what {
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
