//! It should not be there: recorded in error, or twice. It leaves the queue and the figures, and stays to be looked at (13.7).

use super::prelude::*;
use crate::case::Link;
use crate::reference::Reference;

options! {
    /// Why it should not be there.
    VoidReason "staff-void" {
        Duplicate "duplicate"
        LoggedInError "logged-in-error"
    }
}

/// Ends the case without an answer. `reopen` takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Void {
    /// Why it should not be there.
    pub reason: VoidReason,
    /// The reference of the case that stays, where this is the same.
    pub same_as: Option<String>,
    /// How we know, in words.
    pub words: String,
}

impl Act for Void {
    const FIELDS: &'static [Field] = &[
        Field::choice("reason", VoidReason::OPTIONS),
        Field::line("same_as").optional(),
        Field::text("words"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.has_open_allegation(), Refused::AllegationOpen)?;
        refuse_if(case.has_answers() || case.answered_on.is_some(), Refused::WasAnswered)
    }

    fn check(&self, _: &Case, now: &Now) -> Result<(), Refused> {
        match (self.reason, &self.same_as) {
            (VoidReason::LoggedInError, _) => Ok(()),
            (VoidReason::Duplicate, None) => Err(Refused::WhichCaseMissing),
            (VoidReason::Duplicate, Some(other)) => match other.parse::<Reference>() {
                Ok(other) if other != *now.reference => Ok(()),
                _ => Err(Refused::WhichCaseMissing),
            },
        }
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let outcome = match self.reason {
            VoidReason::Duplicate => StageOutcome::Duplicate,
            VoidReason::LoggedInError => StageOutcome::LoggedInError,
        };
        (case.discontinued_on, case.discontinued_as) = (Some(on), Some(outcome));
        if let Some(other) = self.stays() {
            case.linked(Link { other: other.as_str().to_owned(), how: None });
        }
        for point in &mut case.points {
            (point.set_aside_on, point.set_aside_as) = (None, None);
        }
        if let Some(pause) = case.pauses.last_mut() {
            pause.until.get_or_insert(on);
        }
        case.freeze = None;
        case.closed_on = Some(on);
    }
}

impl Void {
    /// The case that stays, where both are the same.
    #[must_use]
    pub fn stays(&self) -> Option<Reference> {
        let same = self.same_as.as_deref().filter(|_| self.reason == VoidReason::Duplicate);
        same.and_then(|other| other.parse().ok())
    }
}
