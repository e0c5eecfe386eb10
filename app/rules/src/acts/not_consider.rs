//! Representations are not considered, in whole or in part (Reg. 8, R4.9). There is no other way to refuse a stage.

use super::prelude::*;
use crate::reason::NotConsideredReason;

options! {
    /// What kind of representation is refused, for the annual report (R1.6).
    RefusedKind "staff-refused-kind" {
        Court "court"
        Criminal "criminal"
        Disciplinary "disciplinary"
        Tribunal "tribunal"
        OutOfScope "out-of-scope"
        Repeated "repeated"
        Other "other"
    }
}

/// Sets points aside, or all of it, with the reason and the Ombudsman's address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotConsider {
    /// Which points; none means all of it.
    #[serde(default)]
    pub points_of: Vec<u32>,
    /// For which reason of the regulations it is not considered.
    pub why: NotConsideredReason,
    /// The row of the annual report that it counts in (R1.6).
    pub refused_kind: RefusedKind,
    /// The reason, in words; for prejudice also the investigation that is at risk.
    pub words: String,
}

impl Act for NotConsider {
    const FIELDS: &'static [Field] = &[
        Field::points_of("points_of"),
        Field::choice("why", NotConsideredReason::OPTIONS),
        Field::choice("refused_kind", RefusedKind::OPTIONS),
        Field::text("words"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        for number in &self.points_of {
            let point = case.point(*number).ok_or(Refused::NoSuchPoint)?;
            refuse_if(point.set_aside_on.is_some(), Refused::AlreadyDone)?;
        }
        // Once stage 2 is decided a panel is their right, which only a risk to other proceedings puts off (Reg. 8, R4.14).
        let decided = case.stage_two().is_some_and(|two| two.adjudicated_on.is_some());
        let decided_points = case.points_on(Track::Statutory);
        let touched = |number| self.points_of.is_empty() || self.points_of.contains(number);
        let keeps_from_panel = decided
            && self.why != NotConsideredReason::Prejudice
            && decided_points.iter().any(touched);
        refuse_if(keeps_from_panel, Refused::PointAnswered)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::NotConsidered]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let answered = [Track::Statutory, Track::Corporate, Track::DataProtection]
            .map(|track| (track, case.was_answered(track)));
        for point in &mut case.points {
            let is_meant = self.points_of.is_empty() || self.points_of.contains(&point.number);
            if is_meant && point.set_aside_on.is_none() {
                let answered = answered.iter().any(|(track, answered)| point.track == Some(*track) && *answered);
                point.set_aside_on = Some(on);
                point.set_aside_as = Some(self.ends_as(answered));
            }
        }
        super::take_up::end_anew(case);
        if case.points.iter().all(|point| point.set_aside_on.is_some()) {
            case.discontinued_on = Some(on);
            case.discontinued_as = Some(self.ends_as(answered.iter().any(|(_, answered)| *answered)));
        }
    }
}

impl NotConsider {
    /// What it was to the complainant: proceedings that come in between once the council has answered put an end to what was
    /// under way; everything else is a refusal (Reg. 8, R4.9).
    fn ends_as(&self, answered: bool) -> StageOutcome {
        match self.why {
            NotConsideredReason::Prejudice if answered => StageOutcome::Discontinued,
            _ => StageOutcome::Refused,
        }
    }
}
