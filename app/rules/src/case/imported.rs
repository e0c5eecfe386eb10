//! A representation that is imported from a council's earlier records: the case that follows from its entry in the
//! register. A closed one is closed; one that is still open runs on from where it stood.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Advocacy, Case, CorporateTwo, Ombudsman, Panel, Point, Promised, Received, StageThree, StageTwo,
};
use crate::eligibility::Category;
use crate::finding::{Finding, Outcome};
use crate::intake::Journey;
use crate::kinds::Decision;
use crate::pathway::{Nature, Pathway, Track};
use crate::register::{
    AdvocateOffer, Complainant, Entry, Kind, LearningState, Stage, StageOutcome,
};

/// What earlier records say of a representation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
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

/// What earlier records say of a case as a whole, and not of its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Records {
    /// How each stage that was answered ended; none where they do not say, or there was none.
    pub outcomes: [Option<StageOutcome>; 3],
    /// The day stage 1 ended: what had ended was acknowledged by then, on a day of which they may say nothing.
    pub one_ended_on: Option<NaiveDate>,
    /// How many points were counted; 0 where they do not say, and the only point stands for the whole.
    pub points: u32,
    /// How many things it is about; the main one first.
    pub natures: usize,
}

impl Records {
    /// Whether they say what this point is about: the only point, or the only thing, or one thing for each point in order.
    #[must_use]
    pub fn knows_nature(&self, point: u32) -> bool {
        point > self.points.max(1) || is_told(point.saturating_sub(1), self.points, self.natures)
    }

    /// How the last stage ended that was answered, as far as that is an outcome of findings (R5.1).
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        let last = self.outcomes.into_iter().flatten().next_back()?;
        match last {
            StageOutcome::Upheld => Some(Outcome::Upheld),
            StageOutcome::PartiallyUpheld => Some(Outcome::PartiallyUpheld),
            StageOutcome::NotUpheld => Some(Outcome::NotUpheld),
            StageOutcome::NoFinding => Some(Outcome::NoFinding),
            _ => None,
        }
    }
}

impl Imported {
    /// The case that follows from it. A stage of which nobody knows the days has none in the case; how it ended stands in its
    /// records.
    pub(crate) fn case(&self) -> Case {
        let is_undated = self.entry.stages().any(|stage| stage.undated);
        let mut case = match is_undated {
            true => self.with_days_alone().dated(),
            false => self.dated(),
        };
        case.records = Some(self.records());
        case
    }

    /// The same without the stages of which nobody knows the days. That stage 1 was not skipped is known all the same.
    fn with_days_alone(&self) -> Self {
        let mut known = self.clone();
        if let Some(one) = known.entry.stage_one.as_mut().filter(|one| one.undated) {
            (one.ended_on, one.outcome) = (None, None);
        }
        for later in [&mut known.entry.stage_two, &mut known.entry.stage_three] {
            *later = later.take().filter(|stage| !stage.undated);
        }
        known
    }

    fn dated(&self) -> Case {
        let entry = &self.entry;
        let mut case = Case::begin(&self.received(), entry.received_on);
        // Whether the provider was asked, and has answered, earlier records do not say.
        case.provider = None;
        case.acknowledged_on = self.acknowledged_on();
        case.interest = (case.category == Some(Category::SufficientInterest)
            && entry
                .stage_one
                .as_ref()
                .is_some_and(|one| one.ended_on.is_some()))
        .then_some(true);
        case.points = self.points();
        case.pauses = entry.suspended.iter().map(|time| time.pause).collect();
        case.pauses.sort_by_key(|pause| pause.from);
        match self.track() {
            Some(Track::Statutory) => self.statutory(&mut case),
            Some(Track::Corporate) => self.corporate(&mut case),
            Some(Track::DataProtection) => {
                case.data_protection.answered_on = replied(entry.stage_one.as_ref());
                case.data_protection.sent_on = replied(entry.stage_one.as_ref());
            }
            None => {
                let decided = entry.ombudsman.last().and_then(|at| at.decided_on);
                case.answered_on = replied(entry.stage_one.as_ref())
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
            asked: Vec::new(),
        });
        let promised = |due_on, done_on| Promised {
            what: String::new(),
            who: String::new(),
            due_on,
            done_on,
            from_records: true,
            taken_back: false,
        };
        let remedies = entry.remedies.iter();
        case.remedies = remedies
            .map(|remedy| promised(None, remedy.done_on))
            .collect();
        case.costs.clone_from(&entry.costs);
        case.learned = entry.learning != LearningState::None;
        let actions = entry.actions.iter();
        case.actions = actions
            .map(|action| promised(Some(action.due), action.done_on))
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

    /// The corporate clock runs from the acknowledgement (T12), so the day from which it ran is that day. Of any other
    /// nobody knows when it was acknowledged.
    fn acknowledged_on(&self) -> Option<NaiveDate> {
        let one = self.entry.stage_one.as_ref();
        let corporate = one
            .filter(|_| self.track() == Some(Track::Corporate))
            .and_then(|one| one.counted_from);
        self.acknowledged_on.or(corporate)
    }

    fn records(&self) -> Records {
        let entry = &self.entry;
        let stages = [&entry.stage_one, &entry.stage_two, &entry.stage_three].map(Option::as_ref);
        let outcomes = stages.map(|stage| {
            stage.and_then(|stage| stage.outcome.filter(|_| replied(Some(stage)).is_some()))
        });
        Records {
            outcomes,
            one_ended_on: stages[0].and_then(|one| one.ended_on.filter(|_| !one.undated)),
            points: entry.points,
            natures: entry.natures.len(),
        }
    }

    fn track(&self) -> Option<Track> {
        pathway(self.entry.kind).track(self.conference_is_statutory)
    }

    /// As many points as were counted; where nobody counted them, one that stands for the whole; none where nothing is known
    /// of it, so that they are written down. What a stage came to is what a point came to only where there is one: of several,
    /// records do not say it (R5.1).
    fn points(&self) -> Vec<Point> {
        let entry = &self.entry;
        if !entry.kind.is_complaint() {
            return Vec::new();
        }
        let counted = usize::try_from(entry.points).unwrap_or(usize::MAX);
        let is_described = !entry.natures.is_empty() || !self.areas.is_empty();
        let most = counted.max(usize::from(is_described)).min(MOST_POINTS);
        let answered_before = replied(entry.stage_one.as_ref()).is_some();
        let main = entry.natures.first().copied().unwrap_or(Nature::Other);
        let area = self.areas.first().map_or(NOT_KNOWN, String::as_str);
        let area_of = |index: usize| {
            let at = u32::try_from(index).unwrap_or(u32::MAX);
            if is_told(at, entry.points, self.areas.len()) {
                self.areas.get(index).map_or(area, String::as_str)
            } else {
                NOT_KNOWN
            }
        };
        let pathway = pathway(entry.kind);
        (0..most)
            .map(|index| {
                let found = |stage: &Option<Stage>| {
                    stage
                        .as_ref()
                        .filter(|_| counted == 1)
                        .and_then(|stage| finding(stage.outcome?))
                };
                Point {
                    number: u32::try_from(index + 1).unwrap_or(u32::MAX),
                    what: self.summary.clone().unwrap_or_default(),
                    nature: entry.natures.get(index).copied().unwrap_or(main),
                    service: area_of(index).to_owned(),
                    pathway,
                    track: self.track(),
                    stage_one: found(&entry.stage_one),
                    // What the investigating officer found was not recorded.
                    investigated: None,
                    stage_two: found(&entry.stage_two),
                    stage_three: found(&entry.stage_three),
                    answered_before,
                    set_aside_on: None,
                    set_aside_as: None,
                }
            })
            .collect()
    }

    fn statutory(&self, case: &mut Case) {
        let entry = &self.entry;
        if let Some(one) = &entry.stage_one {
            case.statutory.agreed_until = one.extended_to;
            case.statutory.answered_on = replied(Some(one));
            case.statutory.sent_on = replied(Some(one));
            case.statutory.resolved = one.outcome == Some(StageOutcome::Resolved);
        }
        let Some(two) = &entry.stage_two else { return };
        if entry.stage_one.is_none() {
            case.statutory.skipped_on = Some(two.asked_on);
        }
        let replied_on = replied(Some(two));
        case.statutory.stage_two = Some(StageTwo {
            versions: u32::from(two.counted_from.is_some()),
            agreed_on: two.counted_from,
            officer_reported_on: replied_on,
            person_reported_on: replied_on,
            extended_on: two.extended_to.map(|_| two.asked_on),
            adjudicated_on: replied_on,
            sent_on: replied_on,
            stage_three: entry.stage_three.as_ref().map(|three| self.panel(three)),
            // Counted from the agreed statement, where they say a day of their own: the request alone did not start it (R4.8).
            ..StageTwo::asked(two.asked_on, two.counted_from != Some(two.asked_on))
        });
    }

    fn panel(&self, three: &Stage) -> StageThree {
        let held_on = self.entry.panel_on;
        let panel = match (replied(Some(three)), three.counted_from, held_on) {
            (Some(sent), reported, _) => Panel::Answered {
                reported_on: reported.or(held_on).unwrap_or(sent),
                on: sent,
                sent_on: Some(sent),
            },
            (None, Some(on), _) => Panel::Reported { on },
            (None, None, Some(on)) => Panel::Held { on },
            (None, None, None) => Panel::Requested,
        };
        StageThree {
            requested_on: three.asked_on,
            agreed_day: None,
            held_on,
            met: None,
            papers: BTreeMap::new(),
            report_to: BTreeMap::new(),
            // Earlier records know only when the council had it.
            report_sent_on: match panel {
                Panel::Reported { on }
                | Panel::Answered {
                    reported_on: on, ..
                } => Some(on),
                _ => None,
            },
            recommendations: Vec::new(),
            panel,
        }
    }

    fn corporate(&self, case: &mut Case) {
        let entry = &self.entry;
        if let Some(one) = &entry.stage_one {
            case.corporate.extended_on = one.extended_to.map(|_| one.asked_on);
            case.corporate.answered_on = replied(Some(one));
            case.corporate.sent_on = replied(Some(one));
        }
        case.corporate.stage_two = entry.stage_two.as_ref().map(|two| CorporateTwo {
            requested_on: two.asked_on,
            acknowledged_on: two.counted_from,
            extended_on: two.extended_to.map(|_| two.asked_on),
            answered_on: replied(Some(two)),
            sent_on: replied(Some(two)),
        });
    }
}

/// The service of a point of which nobody knows it.
const NOT_KNOWN: &str = "not-known";

/// Whether a list says which of its values, the main one first, belongs to a point (from 0): one value is of every point, as
/// many as points are theirs in order, and the main one is that of a complaint whose points nobody counted.
const fn is_told(point: u32, points: u32, values: usize) -> bool {
    values == 1 || (values > 0 && (points <= 1 && point == 0 || points as usize == values))
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

/// What was found of the only point; none where the outcome is no finding of a point.
const fn finding(outcome: StageOutcome) -> Option<Finding> {
    match outcome {
        StageOutcome::Upheld => Some(Finding::Upheld),
        StageOutcome::NotUpheld => Some(Finding::NotUpheld),
        StageOutcome::NoFinding => Some(Finding::NoFinding),
        _ => None,
    }
}
