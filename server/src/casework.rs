//! What can be done: one file an act, and an act is one transaction. The change, its event and its letters become true
//! together or not at all.

mod acknowledge;
mod assign;
mod deliver;
mod forget;
mod keep_answers;
mod letters;
mod note;
mod on_case;
mod record_advocacy;
mod record_equality;
mod staff;
mod submit;
mod take;

use std::sync::Arc;

use rules::{calendar::Calendar, case::Case};

use crate::{
    clock::Clock,
    council::Council,
    jobs::Bell,
    store::{Books, Standing},
};

pub use acknowledge::acknowledge;
pub use assign::assign;
pub use deliver::settle;
pub use forget::forget_draft;
pub use keep_answers::{Kept, keep_answers};
pub use letters::{Letter, receipt_address};
pub use note::note;
pub use record_advocacy::record_advocacy;
pub use staff::{add_staff, set_password};
pub use submit::{Submitted, submit};
pub use take::take;

/// What every act needs: the books of one council, the time, the calendar, the profile.
#[derive(Clone)]
pub struct Office {
    /// The books of the council.
    pub books: Books,
    /// The time.
    pub clock: Clock,
    /// The working days.
    pub calendar: Arc<Calendar>,
    /// The council's profile.
    pub council: Arc<Council>,
    /// Wakes the worker when letters wait.
    pub bell: Bell,
}

impl Office {
    /// An office.
    #[must_use]
    pub fn new(
        books: Books,
        clock: Clock,
        calendar: Arc<Calendar>,
        council: Arc<Council>,
        bell: Bell,
    ) -> Self {
        Self {
            books,
            clock,
            calendar,
            council,
            bell,
        }
    }

    /// Where a case stands in the queue.
    fn standing(&self) -> impl FnOnce(&Case) -> Standing {
        |case| Standing::of(case, &self.council.clocks, &self.calendar)
    }
}
