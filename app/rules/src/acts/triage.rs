//! The points of a complaint are written down, each with its procedure (R1.1, R1.2).

use super::prelude::*;
use crate::clock::Clocks;
use crate::pathway::{Nature, NotStatutory, PointPathway};

/// Writes down points, and tells the complainant which procedure applies and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Triage {
    /// The points that are new, four at most at a time.
    #[serde(default)]
    pub rows: Vec<NewPoint>,
    /// Conference complaints go through the statutory procedure here (R1.4), as it was that day.
    #[serde(default)]
    pub conference_is_statutory: bool,
}

/// A point, as it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPoint {
    /// What the complainant says, in a sentence or two.
    pub what: String,
    /// What the point is about, from the list that the report counts (requirements 13.3).
    pub nature: Nature,
    /// The normalised service area.
    pub service: String,
    /// Where it is dealt with.
    pub pathway: PointPathway,
    /// Why it is not statutory: compulsory for every point that is not (R1.5).
    pub why: Option<NotStatutory>,
}

/// The most points that can be written down at a time.
const AT_A_TIME: u32 = 4;

impl Act for Triage {
    const FIELDS: &'static [Field] = &[
        Field::text("what").in_rows(AT_A_TIME),
        Field::choice("nature", Nature::OPTIONS).in_rows(AT_A_TIME),
        Field::service("service").in_rows(AT_A_TIME),
        Field::choice("pathway", PointPathway::OPTIONS).in_rows(AT_A_TIME),
        Field::choice("why", NotStatutory::OPTIONS).optional().in_rows(AT_A_TIME),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        refuse_if(self.rows.is_empty(), Refused::NothingChosen)?;
        self.rows.iter().try_for_each(|row| {
            may_go(case, row.pathway, row.why, now.clocks)?;
            may_join(case, row.pathway.pathway().track(self.conference_is_statutory))
        })
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Procedure]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        for row in &self.rows {
            let pathway = row.pathway.pathway();
            case.points.push(Point {
                number: u32::try_from(case.points.len() + 1).unwrap_or(u32::MAX),
                what: row.what.clone(),
                nature: row.nature,
                service: row.service.clone(),
                pathway,
                track: pathway.track(self.conference_is_statutory),
                stage_one: None,
                investigated: None,
                stage_two: None,
                stage_three: None,
                answered_before: false,
                set_aside_on: None,
                set_aside_as: None,
            });
        }
    }
}

/// Whether a procedure takes one more point: not once it has been answered, because nobody would answer that point any more
/// (R5.3), and a panel takes no matter that stage 2 did not consider (R4.13). It is a new complaint.
pub(super) fn may_join(case: &Case, track: Option<Track>) -> Result<(), Refused> {
    let answered = match track {
        Some(Track::Statutory) => match case.stage_two() {
            // Once it is settled what is investigated, a point that is new would be under no head.
            Some(two) => {
                let settled = two.is_settled() && !two.heads.is_empty() && !case.points.is_empty();
                two.officer_reported_on.is_some() || settled
            }
            None => case.statutory.answered_on.is_some(),
        },
        Some(Track::Corporate) => match &case.corporate.stage_two {
            Some(two) => two.answered_on.is_some(),
            None => case.corporate.answered_on.is_some(),
        },
        Some(Track::DataProtection) => case.data_protection.answered_on.is_some(),
        None => false,
    };
    refuse_if(answered, Refused::AlreadyDone)
}

/// Whether a point may be dealt with there: a child's is always statutory (R1.3), every other procedure needs a reason
/// (R1.5), and the reason has to lead there (R1.4).
pub(super) fn may_go(
    case: &Case,
    pathway: PointPathway,
    why: Option<NotStatutory>,
    clocks: &Clocks,
) -> Result<(), Refused> {
    match (pathway, why) {
        // Where conferences go through the statutory procedure there is nothing to explain (R1.4).
        (PointPathway::Conference, _) if clocks.conference_is_statutory => Ok(()),
        (PointPathway::Statutory, Some(NotStatutory::Section47)) => Err(Refused::SectionFortySeven),
        (PointPathway::Statutory, None) => Ok(()),
        (PointPathway::Statutory, Some(_)) => Err(Refused::ReasonLeadsElsewhere),
        // What is wrong about personal information has a procedure of its own in law, for children too (R9.4).
        (PointPathway::DataProtection, Some(NotStatutory::PersonalInformation)) => Ok(()),
        _ if case.by_child => Err(Refused::ChildIsStatutory),
        (_, None) => Err(Refused::NotStatutoryReasonMissing),
        (_, Some(why)) => refuse_if(!why.leads_to(pathway), Refused::ReasonLeadsElsewhere),
    }
}
