//! Somebody is complained about: they do not look into it, do not decide on it and do not see it (R9.2).

use super::prelude::*;
use crate::case::{Panel, PapersTo, RecommendedBy};

/// Keeps the case from the person who is complained about. To name them is for every officer; to shut an account out is for a
/// manager who is not named, so that nobody gets a case for themselves. The server asks besides that a manager is left who
/// may decide on it; [`super::include::Include`] takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclude {
    /// Who may not see the case, as the history names them.
    pub name: String,
    /// Their account, if they have one.
    pub account: Option<StaffId>,
}

impl Act for Exclude {
    const FIELDS: &'static [Field] = &[Field::line("name"), Field::colleague("account").optional()];

    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        if let Some(account) = &self.account {
            now.allows(Duty::KeepFrom, case).map_err(|_| Refused::AccountByManager)?;
            let is_about_them = now.by.account() == Some(account) || case.is_complained_about(now.by.name());
            refuse_if(is_about_them, Refused::ComplainedAbout)?;
        }
        let known = case.is_complained_about(&self.name)
            && self.account.as_ref().is_none_or(|account| case.excluded.contains(account));
        refuse_if(known, Refused::AlreadyDone)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.complained_about.push(self.name.clone());
        if let Some(account) = &self.account {
            case.excluded.push(account.clone());
            case.owner.take_if(|owner| owner == account);
            case.deputy.take_if(|deputy| deputy == account);
        }
        let named = case.investigator.as_deref().is_some_and(|name| case.is_complained_about(name));
        if named {
            case.investigator = None;
        }
        leave_stage_two(case);
        leave_panel(case);
    }
}

/// Who is complained about does not investigate: as long as nothing is decided, both are appointed again, and the report of
/// that person does not count.
fn leave_stage_two(case: &mut Case) {
    let Some(people) = case.stage_two().and_then(|two| two.people.clone()) else {
        return;
    };
    let officer = case.is_complained_about(&people.officer);
    let person = case.is_complained_about(&people.person);
    let Some(two) = &mut case.statutory.stage_two else { return };
    if two.adjudicated_on.is_some() || !(officer || person) {
        return;
    }
    two.people = None;
    if person {
        two.person_reported_on = None;
        two.recommendations.retain(|one| one.by != RecommendedBy::Person);
    }
    if officer {
        two.officer_reported_on = None;
        two.recommendations.retain(|one| one.by != RecommendedBy::Officer);
        for head in &mut two.heads {
            head.investigated = None;
        }
        for point in &mut case.points {
            point.investigated = None;
        }
    }
}

/// Nor sits on the panel: it is convened again.
fn leave_panel(case: &mut Case) {
    let named = match case.stage_three().map(|three| &three.panel) {
        Some(Panel::Convened(meeting)) => {
            meeting.members.iter().any(|member| case.is_complained_about(&member.name))
        }
        _ => false,
    };
    if named && let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
        three.panel = Panel::Requested;
        three.papers.remove(&PapersTo::Members);
    }
}
