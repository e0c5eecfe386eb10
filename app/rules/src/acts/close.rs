//! The file is closed: everything was answered and has left, and what was learned is recorded (R5.6).

use crate::case::Freeze;
use super::prelude::*;

/// Closes the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close {
    /// Anything to note.
    pub words: Option<String>,
}

impl Act for Close {
    const FIELDS: &'static [Field] = &[Field::text("words").optional()];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.has_letters_waiting(), Refused::LettersWaiting)?;
        refuse_if(case.has_open_allegation(), Refused::AllegationOpen)?;
        if case.discontinued_on.is_some() {
            // What was answered before has still something to teach (R5.6).
            let answered = case.outcome().is_some();
            return refuse_if(answered && !case.learned, Refused::LearningMissing);
        }
        if !case.is_complaint() {
            let waits = case.waits_for_provider() || case.advocacy == crate::case::Advocacy::ToOffer;
            let answered = case.answered_on.is_some() || case.pathway == Pathway::AdvocacyRequest;
            return refuse_if(!answered || waits, Refused::NotAnswered);
        }
        refuse_if(case.freeze == Some(Freeze::Asked), Refused::FreezeUndecided)?;
        refuse_if(!case.advocacy.is_settled(), Refused::AdvocateNotOffered)?;
        refuse_if(!is_answered(case), Refused::NotAnswered)?;
        refuse_if(!case.learned, Refused::LearningMissing)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        (case.closed_on, case.reopened_for) = (Some(on), None);
    }
}

/// Whether every procedure that runs has been answered at the stage it has come to.
fn is_answered(case: &Case) -> bool {
    use crate::case::Panel;
    let statutory = match (case.stage_three(), case.stage_two()) {
        (Some(three), _) => matches!(
            three.panel,
            Panel::Answered { sent_on: Some(_), .. } | Panel::ReferredEarly { .. }
        ),
        (None, Some(two)) => two.sent_on.is_some(),
        (None, None) => case.statutory.sent_on.is_some(),
    };
    let corporate = match &case.corporate.stage_two {
        Some(two) => two.sent_on.is_some(),
        None => case.corporate.sent_on.is_some(),
    };
    (!case.is_on(Track::Statutory) || statutory)
        && (!case.is_on(Track::Corporate) || corporate)
        && (!case.is_on(Track::DataProtection) || case.data_protection.sent_on.is_some())
}
