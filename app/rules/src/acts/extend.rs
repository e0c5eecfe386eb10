//! More time, for a reason that is allowed, told in writing with the new date (reg 14, reg 17, R4.5). Counted from the
//! same start as before: it is the exception, not the rule.

use super::prelude::*;
use crate::clock::Clock;
use crate::reason::ExtensionReason;

options! {
    /// In which procedure, where a case runs in two.
    Procedure "staff-pathway" {
        Statutory "statutory"
        Corporate "corporate"
    }
}

/// Extends the clock that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extend {
    /// In which procedure; needed only where clocks of both run.
    pub procedure: Option<Procedure>,
    /// Why more time is allowed.
    pub reason: ExtensionReason,
    /// The reason, in words that the complainant reads.
    pub words: String,
}

impl Act for Extend {
    const FIELDS: &'static [Field] = &[
        Field::choice("procedure", Procedure::OPTIONS).optional(),
        Field::choice("reason", ExtensionReason::OPTIONS),
        Field::text("words"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        match running(case) {
            None if waits_for_acknowledgement(case) => Err(Refused::NotAcknowledged),
            None => Err(Refused::NoClock),
            Some((_, Some(_))) => Err(Refused::AlreadyExtended),
            Some((_, None)) => Ok(()),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let both = statutory(case).is_some() && corporate(case).is_some();
        refuse_if(both && self.procedure.is_none(), Refused::WhichProcedure)?;
        match self.clock(case) {
            None => Err(Refused::NoClock),
            Some((_, extended)) => refuse_if(extended.is_some(), Refused::AlreadyExtended),
        }
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Extension]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let clock = self.clock(case).map(|(clock, _)| clock);
        if let Some(clock) = clock {
            case.moved(on, Moved::Extended(clock));
        }
        match clock {
            Some(Clock::StageOne) => case.statutory.extended_on = Some(on),
            Some(Clock::StageTwo) => {
                if let Some(two) = &mut case.statutory.stage_two {
                    two.extended_on = Some(on);
                }
            }
            Some(Clock::CorporateOne) => case.corporate.extended_on = Some(on),
            Some(Clock::CorporateTwo) => {
                if let Some(two) = &mut case.corporate.stage_two {
                    two.extended_on = Some(on);
                }
            }
            _ => {}
        }
    }
}

impl Extend {
    /// The clock that it extends, and the day on which it was extended, if it was.
    #[must_use]
    pub fn clock(&self, case: &Case) -> Option<(Clock, Option<NaiveDate>)> {
        match self.procedure {
            Some(Procedure::Statutory) => statutory(case),
            Some(Procedure::Corporate) => corporate(case),
            None => running(case),
        }
    }
}

/// The clock that runs and can be extended, and the day on which it was: of two procedures the statutory one first, and one
/// that was not extended yet before one that was.
#[must_use]
pub fn running(case: &Case) -> Option<(Clock, Option<NaiveDate>)> {
    let (statutory, corporate) = (statutory(case), corporate(case));
    let both = [statutory, corporate].into_iter().flatten();
    let not_yet = both.clone().find(|(_, extended)| extended.is_none());
    not_yet.or(both.clone().next())
}

fn statutory(case: &Case) -> Option<(Clock, Option<NaiveDate>)> {
    match case.stage_two() {
        _ if !case.is_on(Track::Statutory) => None,
        Some(two) => two.sent_on.is_none().then_some((Clock::StageTwo, two.extended_on)),
        None if case.statutory.sent_on.is_none() && case.statutory.skipped_on.is_none() => {
            Some((Clock::StageOne, case.statutory.extended_on))
        }
        None => None,
    }
}

/// Corporate clocks run from the acknowledgement (T12, T14): before it there is nothing to extend.
fn waits_for_acknowledgement(case: &Case) -> bool {
    let acknowledged = match &case.corporate.stage_two {
        Some(two) => two.acknowledged_on.or(two.sent_on),
        None => case.acknowledged_on.or(case.corporate.sent_on),
    };
    case.is_on(Track::Corporate) && acknowledged.is_none()
}

fn corporate(case: &Case) -> Option<(Clock, Option<NaiveDate>)> {
    let one = &case.corporate;
    match &one.stage_two {
        _ if !case.is_on(Track::Corporate) => None,
        Some(two) => (two.acknowledged_on.is_some() && two.sent_on.is_none())
            .then_some((Clock::CorporateTwo, two.extended_on)),
        None => (case.acknowledged_on.is_some() && one.sent_on.is_none())
            .then_some((Clock::CorporateOne, one.extended_on)),
    }
}
