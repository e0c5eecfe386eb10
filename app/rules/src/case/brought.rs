//! A representation that is brought along from a council's earlier records: the case that follows from its entry in the
//! register. A closed one is closed; one that is still open runs on from where it stood.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Advocacy, Case, CorporateTwo, Ombudsman, Panel, Point, Received, StageThree, StageTwo,
};
use crate::acts::ombudsman_decided::Decision;
use crate::eligibility::Category;
use crate::finding::Finding;
use crate::intake::Journey;
use crate::pathway::{Nature, Pathway, Track};
use crate::register::{
    AdvocateOffer, Complainant, Entry, Kind, LearningState, Stage, StageOutcome,
};

/// What earlier records say of a representation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    /// The council's own reference.
    pub theirs: String,
    /// Its entry in the register.
    pub entry: Entry,
    /// The normalised service areas, in the order of the services of the entry, which may be the council's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// The day a person acknowledged it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged_on: Option<NaiveDate>,
    /// What it is about, in a sentence or two; for staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Words of thanks, without names, that may be published (R12.5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Conference complaints went through the statutory procedure here (R1.4).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub conference_is_statutory: bool,
}

impl Brought {
    /// The case that follows from it.
    pub(super) fn case(&self) -> Case {
        let entry = &self.entry;
        let mut case = Case::begin(&self.received(), entry.received_on);
        // Whether the provider was asked, and has answered, earlier records do not say.
        case.provider = None;
        case.acknowledged_on = self.acknowledged_on();
        case.interest = (case.category == Some(Category::SufficientInterest)
            && entry.one.as_ref().is_some_and(|one| one.ended_on.is_some()))
        .then_some(true);
        case.points = self.points();
        case.pauses = entry.suspended.iter().map(|time| time.pause).collect();
        case.pauses.sort_by_key(|pause| pause.from);
        match self.track() {
            Some(Track::Statutory) => self.statutory(&mut case),
            Some(Track::Corporate) => self.corporate(&mut case),
            Some(Track::DataProtection) => {
                case.data_protection.answered_on = replied(entry.one.as_ref());
                case.data_protection.sent_on = replied(entry.one.as_ref());
            }
            None => {
                let decided = entry.ombudsman.last().and_then(|at| at.decided_on);
                case.answered_on = replied(entry.one.as_ref())
                    .or(decided.filter(|_| entry.kind == Kind::Ombudsman))
                    .or(entry.closed_on);
            }
        }
        case.ombudsman = entry.ombudsman.last().map(|at| Ombudsman {
            received_on: at.received_on,
            premature: at.decision == Some(Decision::ReferredBack),
            decided_on: at.decided_on,
            comply_by: None,
            complied_on: None,
        });
        case.remedies = entry.remedies.iter().map(|remedy| remedy.done_on).collect();
        case.cost = entry.costs.iter().map(|spent| spent.pence).sum();
        case.learned = entry.learning != LearningState::None;
        case.actions = entry
            .actions
            .iter()
            .map(|action| (action.due, action.done_on))
            .collect();
        let last = entry.stages().last();
        let discontinued = last.filter(|stage| is_discontinued(stage.outcome));
        case.discontinued_on = discontinued.and_then(|stage| stage.ended_on);
        case.discontinued_as = discontinued
            .filter(|stage| stage.ended_on.is_some())
            .and_then(|stage| stage.outcome);
        case.closed_on = entry.closed_on;
        case
    }

    fn received(&self) -> Received {
        let entry = &self.entry;
        let by_child = matches!(
            entry.who,
            Some(
                Complainant::ChildDirect | Complainant::ChildWithAdvocate | Complainant::CareLeaver
            )
        );
        let is_owed = by_child && entry.kind.is_complaint() && entry.closed_on.is_none();
        Received {
            journey: journey(entry.kind),
            on: entry.received_on,
            danger: false,
            freeze: false,
            by_child,
            category: entry.who.and_then(category),
            advocacy: match entry.advocacy {
                Some(AdvocateOffer::HadOne) => Advocacy::HasOne,
                Some(AdvocateOffer::Accepted) => Advocacy::Accepted,
                Some(AdvocateOffer::Declined) => Advocacy::Declined,
                Some(AdvocateOffer::Offered) => Advocacy::Offered,
                Some(AdvocateOffer::NotOffered) => Advocacy::NotOffered,
                Some(AdvocateOffer::ToOffer) => Advocacy::ToOffer,
                // Who came with an advocate had one.
                None if entry.who == Some(Complainant::ChildWithAdvocate) => Advocacy::HasOne,
                None if is_owed => Advocacy::ToOffer,
                None => Advocacy::NotNeeded,
            },
            channel: entry.channel,
            pathway: Some(pathway(entry.kind)),
        }
    }

    /// The corporate clock runs from the acknowledgement (T12); what was answered was acknowledged by then.
    fn acknowledged_on(&self) -> Option<NaiveDate> {
        let one = self.entry.one.as_ref();
        let corporate = one
            .filter(|_| self.track() == Some(Track::Corporate))
            .and_then(|one| one.counted_from);
        self.acknowledged_on
            .or(corporate)
            .or(one.and_then(|one| one.ended_on))
    }

    fn track(&self) -> Option<Track> {
        pathway(self.entry.kind).track(self.conference_is_statutory)
    }

    /// One point for each nature, or as many as were counted; none where nothing is known, so that they are written down.
    /// "Partially upheld" is what at least two points add up to (R5.1).
    fn points(&self) -> Vec<Point> {
        let entry = &self.entry;
        if !entry.kind.is_complaint() {
            return Vec::new();
        }
        let counted = usize::try_from(entry.points).unwrap_or(usize::MAX);
        let known = counted.max(entry.natures.len()).max(self.areas.len());
        let is_mixed = entry
            .stages()
            .any(|stage| stage.outcome == Some(StageOutcome::PartiallyUpheld));
        let most = known.max(if is_mixed { 2 } else { 0 }).min(MOST_POINTS);
        let main = entry.natures.first().copied().unwrap_or(Nature::Other);
        let area = self.areas.first().map_or("not-known", String::as_str);
        let pathway = pathway(entry.kind);
        (0..most)
            .map(|index| {
                let found = |stage: &Option<Stage>| {
                    stage
                        .as_ref()
                        .and_then(|stage| finding(stage.outcome?, index))
                };
                Point {
                    number: u32::try_from(index + 1).unwrap_or(u32::MAX),
                    what: self.summary.clone().unwrap_or_default(),
                    nature: entry.natures.get(index).copied().unwrap_or(main),
                    service: self
                        .areas
                        .get(index)
                        .map_or(area, String::as_str)
                        .to_owned(),
                    pathway,
                    track: self.track(),
                    one: found(&entry.one),
                    investigated: found(&entry.two),
                    two: found(&entry.two),
                    three: found(&entry.three),
                    set_aside_on: None,
                    set_aside_as: None,
                }
            })
            .collect()
    }

    fn statutory(&self, case: &mut Case) {
        let entry = &self.entry;
        if let Some(one) = &entry.one {
            case.one.agreed_until = one.extended_to;
            case.one.answered_on = replied(Some(one));
            case.one.sent_on = replied(Some(one));
            case.one.resolved = one.outcome == Some(StageOutcome::Resolved);
        }
        let Some(two) = &entry.two else { return };
        if entry.one.is_none() {
            case.one.skipped_on = Some(two.asked_on);
        }
        let replied_on = replied(Some(two));
        case.one.two = Some(StageTwo {
            requested_on: two.asked_on,
            // Counted from the agreed statement, or not begun: the request alone did not start it (R4.8).
            spoken: two.counted_from != Some(two.asked_on),
            versions: u32::from(two.counted_from.is_some()),
            amended: false,
            agreed_on: two.counted_from,
            people: None,
            papers_on: None,
            officer_reported_on: replied_on,
            person_reported_on: replied_on,
            extended_on: two.extended_to.map(|_| two.asked_on),
            adjudicated_on: replied_on,
            sent_on: replied_on,
            three: entry.three.as_ref().map(|three| self.panel(three)),
        });
    }

    fn panel(&self, three: &Stage) -> StageThree {
        let held_on = self.entry.panel_on;
        StageThree {
            requested_on: three.asked_on,
            agreed_day: None,
            held_on,
            panel: match (replied(Some(three)), three.counted_from, held_on) {
                (Some(sent), reported, _) => Panel::Answered {
                    reported_on: reported.or(held_on).unwrap_or(sent),
                    on: sent,
                    sent_on: Some(sent),
                },
                (None, Some(on), _) => Panel::Reported { on },
                (None, None, Some(on)) => Panel::Held { on },
                (None, None, None) => Panel::Requested,
            },
        }
    }

    fn corporate(&self, case: &mut Case) {
        let entry = &self.entry;
        if let Some(one) = &entry.one {
            case.corporate.extended_on = one.extended_to.map(|_| one.asked_on);
            case.corporate.answered_on = replied(Some(one));
            case.corporate.sent_on = replied(Some(one));
        }
        case.corporate.two = entry.two.as_ref().map(|two| CorporateTwo {
            requested_on: two.asked_on,
            acknowledged_on: two.counted_from,
            extended_on: two.extended_to.map(|_| two.asked_on),
            answered_on: replied(Some(two)),
            sent_on: replied(Some(two)),
        });
    }
}

/// No case has more points than a person can answer.
const MOST_POINTS: usize = 200;

fn pathway(kind: Kind) -> Pathway {
    match kind {
        Kind::Statutory => Pathway::Statutory,
        Kind::Corporate => Pathway::Corporate,
        Kind::Conference => Pathway::Conference,
        Kind::DataProtection => Pathway::DataProtection,
        Kind::Concern => Pathway::Concern,
        Kind::Compliment => Pathway::Compliment,
        Kind::Comment => Pathway::Comment,
        Kind::PublicEnquiry => Pathway::PublicEnquiry,
        Kind::MpEnquiry => Pathway::MpEnquiry,
        Kind::CouncillorEnquiry => Pathway::CouncillorEnquiry,
        Kind::AdvocacyRequest => Pathway::AdvocacyRequest,
        // What reached the council only through the Ombudsman ran under no procedure of its own.
        Kind::NotEligible | Kind::Ombudsman => Pathway::NotEligible,
    }
}

const fn journey(kind: Kind) -> Journey {
    match kind {
        Kind::Compliment => Journey::Compliment,
        Kind::AdvocacyRequest => Journey::AdvocateRequest,
        Kind::Comment | Kind::PublicEnquiry | Kind::MpEnquiry | Kind::CouncillorEnquiry => {
            Journey::Idea
        }
        _ => Journey::Complaint,
    }
}

/// The category of R2.1, where the word leaves no doubt.
const fn category(who: Complainant) -> Option<Category> {
    match who {
        Complainant::CareLeaver => Some(Category::CareLeaver),
        Complainant::Parent => Some(Category::Parent),
        Complainant::ParentalResponsibility => Some(Category::ParentalResponsibility),
        Complainant::FosterCarer => Some(Category::FosterCarer),
        Complainant::SpecialGuardian => Some(Category::SpecialGuardian),
        Complainant::Adopter => Some(Category::AdoptionServices),
        Complainant::AdoptedPerson => Some(Category::Adopted),
        Complainant::SufficientInterest => Some(Category::SufficientInterest),
        _ => None,
    }
}

/// Whether nothing was answered because there was nothing to answer any more.
const fn is_discontinued(outcome: Option<StageOutcome>) -> bool {
    matches!(
        outcome,
        Some(
            StageOutcome::Withdrawn
                | StageOutcome::Discontinued
                | StageOutcome::Refused
                | StageOutcome::Suspended
                | StageOutcome::ServiceRequest
                | StageOutcome::Duplicate
                | StageOutcome::LoggedInError
        )
    )
}

/// The day a reply left; none where the stage ended without one.
fn replied(stage: Option<&Stage>) -> Option<NaiveDate> {
    let stage = stage?;
    let unanswered =
        is_discontinued(stage.outcome) || stage.outcome == Some(StageOutcome::NoResponse);
    stage.ended_on.filter(|_| !unanswered)
}

/// What was found of a point: the same of all, but of a mixed outcome the first is the one upheld (R5.1).
const fn finding(outcome: StageOutcome, index: usize) -> Option<Finding> {
    match outcome {
        StageOutcome::Upheld => Some(Finding::Upheld),
        StageOutcome::PartiallyUpheld if index == 0 => Some(Finding::Upheld),
        StageOutcome::PartiallyUpheld | StageOutcome::NotUpheld => Some(Finding::NotUpheld),
        StageOutcome::NoFinding => Some(Finding::NoFinding),
        _ => None,
    }
}
