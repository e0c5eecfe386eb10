//! They go to the Ombudsman without a panel: only when they agree and every criterion is met (R4.14).

use super::prelude::*;
use crate::case::Panel;

/// Records the agreement and the criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferEarly {
    /// The investigation at stage 2 was robust.
    #[serde(default)]
    pub robust: bool,
    /// All points, or all significant ones, were upheld.
    #[serde(default)]
    pub upheld: bool,
    /// The council has a clear plan of action.
    #[serde(default)]
    pub plan: bool,
    /// Most of what they want was agreed.
    #[serde(default)]
    pub agreed_outcomes: bool,
    /// They agree to go to the Ombudsman now.
    #[serde(default)]
    pub they_agree: bool,
    /// Why, in words.
    pub words: String,
}

impl Act for ReferEarly {
    const FIELDS: &'static [Field] = &[
        Field::tick("robust"),
        Field::tick("upheld"),
        Field::tick("plan"),
        Field::tick("agreed_outcomes"),
        Field::tick("they_agree"),
        Field::text("words"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Requested | Panel::Convened(_)) => Ok(()),
            Some(_) => Err(Refused::AlreadyDone),
        }
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        let all = [self.robust, self.upheld, self.plan, self.agreed_outcomes, self.they_agree];
        refuse_if(all.contains(&false), Refused::CriteriaNotMet)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::EarlyReferral]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
            three.panel = Panel::ReferredEarly { on };
        }
    }
}
