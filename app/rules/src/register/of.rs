//! The entries of a case, from its events: one under each procedure that its points run under (R1.2). A pure fold, like the
//! case itself.

use chrono::NaiveDate;

use super::{
    ActionTaken, AdvocateOffer, AgeBand, AtOmbudsman, Complainant, Entry, Kind, LearningState,
    NotOfferedReason, Remedied, Spent, Stage, StageOutcome, Suspended, Vocabulary,
};
use crate::acts::{Event, Recorded, imported};
use crate::calendar::{Calendar, Pause};
use crate::case::{
    Advocacy, Case, Head, Moved, Panel, Point, Promised, Received, RecommendationReply,
};
use crate::clock::{Clock, Clocks};
use crate::deadline::{self, Deadline};
use crate::eligibility::Category;
use crate::finding::{Finding, Outcome};
use crate::kinds::Decision;
use crate::pathway::{Pathway, Track};
use crate::too_late::What;

impl Entry {
    /// What the register keeps of a case; none when its events make no sense. What belongs to the case as a whole stands in
    /// the first entry.
    #[must_use]
    pub fn of(
        history: &[Recorded],
        clocks: &Clocks,
        calendar: &Calendar,
        words: &Vocabulary,
    ) -> Vec<Self> {
        let Ok(case) = Case::replay(history) else {
            return Vec::new();
        };
        let seen = Seen {
            case: &case,
            clocks,
            calendar,
            words,
        };
        let mut entries = match (imported(history), history.first()) {
            (Some(imported), _) => vec![seen.carried_on(&imported.entry)],
            (None, Some(first)) => match &first.event {
                Event::Received(received) => seen.begun(received),
                _ => return Vec::new(),
            },
            (None, None) => return Vec::new(),
        };
        if let Some(first) = entries.first_mut() {
            first.advocacy = offer(case.advocacy).or(first.advocacy);
            let mut noted = case.noted.iter();
            for recorded in history {
                let is_noted = recorded.event.may_be_taken_back();
                let noted = is_noted.then(|| noted.next()).flatten();
                let stands = noted.is_none_or(|noted| noted.taken_back_on.is_none());
                first.add(recorded, stands);
            }
            keep(&mut first.remedies, &case.remedies);
            keep(&mut first.actions, &case.actions);
        }
        for entry in &mut entries {
            entry.closed_on = case.closed_on;
            if entry.kind.is_complaint() {
                entry.acknowledged_on = case.acknowledged_on;
            }
        }
        entries
    }

    /// Adds what an event says of the case as a whole; what does not stand any more only keeps its place.
    fn add(&mut self, recorded: &Recorded, stands: bool) {
        match &recorded.event {
            Event::Suspend(act) => self.suspended.push(Suspended {
                reason: act.reason,
                pause: Pause {
                    from: act.from,
                    until: None,
                },
                told_on: Some(recorded.on),
            }),
            Event::Resume(act) => self.resume(act.on),
            Event::Withdraw(act) => self.resume(act.on),
            Event::RecordDelay(_) if !stands => {}
            Event::RecordDelay(act) => add_once(&mut self.delays, act.reason),
            Event::RequestStageTwo(act) => {
                for reason in &act.reasons {
                    add_once(&mut self.escalations, *reason);
                }
            }
            Event::RequestCorporateTwo(act) => {
                for reason in &act.reasons {
                    add_once(&mut self.escalations, *reason);
                }
            }
            // Sent back because the procedure is not finished is a decision, of the day on which it came (R4.18, 13.7).
            Event::OmbudsmanReceived(act) => self.ombudsman.push(AtOmbudsman {
                received_on: act.on,
                decided_on: act.premature.then_some(act.on),
                decision: act.premature.then_some(Decision::ReferredBack),
            }),
            Event::OmbudsmanDecided(act) => {
                let waiting = self
                    .ombudsman
                    .iter()
                    .rposition(|at| at.decided_on.is_none());
                let at = waiting.or(self.ombudsman.len().checked_sub(1));
                if let Some(at) = at.and_then(|at| self.ombudsman.get_mut(at)) {
                    at.decided_on = Some(act.on);
                    at.decision = Some(act.decision);
                }
            }
            Event::Remedy(act) => self.remedies.push(Remedied {
                kind: act.kind,
                on: recorded.on,
                pence: act.amount.map(u64::from),
                done_on: None,
            }),
            Event::RemedyDone(act) if stands => {
                let first = self
                    .remedies
                    .iter()
                    .position(|remedy| remedy.done_on.is_none());
                let at = place(act.number).or(first);
                if let Some(remedy) = at.and_then(|at| self.remedies.get_mut(at)) {
                    remedy.done_on = Some(act.on);
                }
            }
            Event::Cost(act) => self.costs.push(Spent {
                on: act.on,
                role: act.role,
                pence: act.amount.into(),
            }),
            Event::TakeBackCost(act) => {
                if let Some(place) = self.costs.iter().rposition(|spent| *spent == act.spent()) {
                    self.costs.remove(place);
                }
            }
            Event::Learn(act) => {
                if stands {
                    self.learning = match act.learned.is_some() || !act.rows.is_empty() {
                        true => LearningState::Learned,
                        false => LearningState::NothingLearned,
                    };
                }
                self.actions
                    .extend(act.rows.iter().map(|action| ActionTaken {
                        due: action.due,
                        done_on: None,
                    }));
            }
            // What is followed of what was recommended is an action like any other.
            Event::Adjudicate(act) => self.actions.extend(followed(&act.answers)),
            Event::RespondStageThree(act) => self.actions.extend(followed(&act.answers)),
            Event::ActionDone(act) if stands => {
                // Without a number the one that is due first, as the case takes it.
                let actions = self.actions.iter().enumerate();
                let waiting = actions.filter(|(_, action)| action.done_on.is_none());
                let first = waiting
                    .min_by_key(|(_, action)| action.due)
                    .map(|(at, _)| at);
                let at = place(act.number).or(first);
                if let Some(action) = at.and_then(|at| self.actions.get_mut(at)) {
                    action.done_on = Some(act.on);
                }
            }
            Event::Publish(_) => self.quote = true,
            Event::Advocate(act) if self.advocacy == Some(AdvocateOffer::NotOffered) => {
                // Words alone are not for the register.
                self.not_offered = Some(act.why_not.unwrap_or(NotOfferedReason::Other));
            }
            _ => {}
        }
    }

    fn resume(&mut self, on: NaiveDate) {
        let last = self.suspended.last_mut();
        if let Some(suspended) = last.filter(|suspended| suspended.pause.until.is_none()) {
            suspended.pause.until = Some(on);
        }
    }
}

/// A case, and what it is judged by.
struct Seen<'a> {
    case: &'a Case,
    clocks: &'a Clocks,
    calendar: &'a Calendar,
    words: &'a Vocabulary,
}

impl Seen<'_> {
    /// The entries of a case that began here.
    fn begun(&self, received: &Received) -> Vec<Entry> {
        let case = self.case;
        // A complaint that should not be there says so in the register, as one of earlier records does.
        let is_void = matches!(
            case.discontinued_as,
            Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
        );
        if is_void && !case.is_complaint() {
            return Vec::new();
        }
        let mut kinds: Vec<(Kind, Vec<Option<Track>>)> = Vec::new();
        let mut refused: Vec<Option<Track>> = Vec::new();
        for track in [Track::Statutory, Track::Corporate, Track::DataProtection] {
            let on_track = case
                .points
                .iter()
                .filter(|point| point.track == Some(track));
            let Some(point) = on_track.into_iter().next() else {
                continue;
            };
            if self.is_refused(Some(track)) {
                refused.push(Some(track));
                continue;
            }
            let kind = match track {
                Track::Statutory => Kind::Statutory,
                Track::DataProtection => Kind::DataProtection,
                Track::Corporate => point.pathway.into(),
            };
            kinds.push((kind, vec![Some(track)]));
        }
        if !refused.is_empty() {
            kinds.push((Kind::NotEligible, refused));
        } else if kinds.is_empty() {
            // Not triaged yet, or no complaint; or nothing of it was accepted (R1.6).
            let mut points = case.points.iter();
            let refused = points.any(|point| point.pathway == Pathway::NotEligible)
                || (case.is_complaint() && self.is_refused(case.pathway.track(false)));
            let kind = if refused {
                Kind::NotEligible
            } else {
                case.pathway.into()
            };
            kinds.push((kind, vec![track(kind)]));
        }
        kinds
            .into_iter()
            .map(|(kind, tracks)| {
                let mut entry = Entry::new(kind, case.received_on);
                entry.who = who(case);
                entry.age = entry.who.and_then(age);
                entry.channel = received.channel;
                let points = case.points.iter();
                let points = points.filter(|point| tracks.contains(&point.track));
                self.describe(&mut entry, points);
                self.go_through(&mut entry, &tracks);
                entry
            })
            .collect()
    }

    /// The entry that was imported, and how it went on here.
    fn carried_on(&self, imported: &Entry) -> Entry {
        let mut entry = imported.clone();
        let was_open = imported.closed_on.is_none();
        if was_open {
            self.go_through(&mut entry, &[track(imported.kind)]);
        }
        let pairs = [
            (&mut entry.stage_one, &imported.stage_one),
            (&mut entry.stage_two, &imported.stage_two),
            (&mut entry.stage_three, &imported.stage_three),
        ];
        for ((now, then), from_records) in pairs.into_iter().zip(&mut entry.from_records) {
            // What earlier records say of a stage that had ended stands.
            if then.as_ref().is_some_and(|stage| stage.ended_on.is_some()) {
                now.clone_from(then);
                *from_records = true;
            }
        }
        if entry.kind.is_complaint() && is_refused(&entry) {
            entry.kind = Kind::NotEligible;
        }
        entry
    }

    fn describe<'p>(&self, entry: &mut Entry, points: impl Iterator<Item = &'p Point>) {
        for point in points {
            entry.points += 1;
            add_once(&mut entry.natures, point.nature);
            let service = self.words.service_of(&point.service).to_owned();
            add_once(&mut entry.services, service);
        }
    }

    /// How a procedure came to its end without an answer, and the day; none where it did not.
    fn without_answer(&self, track: Option<Track>) -> Option<(NaiveDate, StageOutcome)> {
        let case = self.case;
        let points = case.points.iter().filter(|point| point.track == track);
        let aside: Option<Vec<_>> = points
            .map(|point| {
                let outcome = point.set_aside_as.unwrap_or(StageOutcome::Refused);
                point.set_aside_on.map(|on| (on, outcome))
            })
            .collect();
        let last = aside.and_then(|aside| aside.into_iter().max_by_key(|(on, _)| *on));
        last.or_else(|| {
            let outcome = case.discontinued_as.unwrap_or(StageOutcome::Withdrawn);
            case.discontinued_on.map(|on| (on, outcome))
        })
    }

    /// Whether the council did not accept what was to run under a procedure: nothing of it was answered (R1.6).
    fn is_refused(&self, track: Option<Track>) -> bool {
        let answered = track.is_some_and(|track| self.case.was_answered(track));
        let ended = self.without_answer(track);
        !answered && ended.is_some_and(|(_, outcome)| outcome == StageOutcome::Refused)
    }

    /// The stages as far as they came, of the procedures that the entry stands for.
    fn go_through(&self, entry: &mut Entry, tracks: &[Option<Track>]) {
        let case = self.case;
        let track = track(entry.kind);
        let ended = tracks
            .iter()
            .filter_map(|track| self.without_answer(*track));
        let ended = ended.max_by_key(|(on, _)| *on);
        let findings = |of: fn(&Point) -> Option<Finding>| -> Vec<Finding> {
            let points = case.points.iter().filter(|point| point.track == track);
            points.filter_map(of).collect()
        };
        let of_heads = |of: fn(&Head) -> Option<Finding>| -> Vec<Finding> {
            case.heads().iter().filter_map(of).collect()
        };
        match track {
            Some(Track::Statutory) => {
                let (from, sent) = self.stage_one(Track::Statutory);
                let mut one = Self::new_stage(case.received_on, Some(from), sent);
                one.outcome = outcome(&findings(|point| point.stage_one));
                if case.statutory.sent_on.is_some() && case.statutory.resolved {
                    one.outcome = one.outcome.or(Some(StageOutcome::Resolved));
                }
                one.ended_on = one.ended_on.or(case.statutory.skipped_on);
                self.finish(&mut one, ended, &[Clock::StageOne, Clock::StageOneMaximum]);
                entry.stage_one = Some(one);
                entry.stage_two = case.stage_two().map(|two| {
                    let begins = Some(two.begins_on());
                    let mut stage = Self::new_stage(two.requested_on, begins, two.sent_on);
                    stage.outcome = outcome(&match two.heads.is_empty() {
                        true => findings(|point| point.stage_two),
                        false => of_heads(|head| head.stage_two),
                    });
                    self.finish(&mut stage, ended, &[Clock::StageTwo]);
                    stage
                });
                entry.stage_three = case.stage_three().map(|three| {
                    let (reported, sent) = match &three.panel {
                        Panel::Reported { on } => (Some(*on), None),
                        Panel::Answered {
                            reported_on,
                            sent_on,
                            ..
                        } => (Some(*reported_on), *sent_on),
                        Panel::ReferredEarly { on } => (None, Some(*on)),
                        _ => (None, None),
                    };
                    let mut stage = Self::new_stage(three.requested_on, reported, sent);
                    stage.outcome = outcome(&match case.heads().is_empty() {
                        true => findings(|point| point.stage_three),
                        false => of_heads(|head| head.stage_three),
                    });
                    self.finish(&mut stage, ended, &[Clock::StageThree]);
                    stage
                });
                entry.panel_on = case.stage_three().and_then(|three| three.held_on);
            }
            Some(Track::Corporate) => {
                let (begun, sent) = self.stage_one(Track::Corporate);
                let again = begun > case.received_on;
                let from = case
                    .acknowledged_on
                    .map(|on| if again { on.max(begun) } else { on });
                let mut one = Self::new_stage(case.received_on, from, sent);
                one.outcome = outcome(&findings(|point| point.stage_one));
                self.finish(&mut one, ended, &[Clock::CorporateOne]);
                entry.stage_one = Some(one);
                entry.stage_two = case.corporate.stage_two.as_ref().map(|two| {
                    let mut stage =
                        Self::new_stage(two.requested_on, two.acknowledged_on, two.sent_on);
                    stage.outcome = outcome(&findings(|point| point.stage_two));
                    self.finish(&mut stage, ended, &[Clock::CorporateTwo]);
                    stage
                });
            }
            Some(Track::DataProtection) => {
                let (from, sent) = self.stage_one(Track::DataProtection);
                let mut one = Self::new_stage(case.received_on, Some(from), sent);
                one.outcome = outcome(&findings(|point| point.stage_one));
                self.finish(&mut one, ended, &[Clock::DataProtection]);
                entry.stage_one = Some(one);
            }
            None => {
                let mut one =
                    Self::new_stage(case.received_on, Some(case.received_on), case.answered_on);
                self.finish(&mut one, ended, &[]);
                one.ended_on = one.ended_on.or(case.closed_on);
                if entry.kind == Kind::NotEligible && one.ended_on.is_some() {
                    one.outcome = Some(StageOutcome::Refused);
                }
                entry.stage_one = Some(one);
            }
        }
    }

    /// From when to when stage 1 took, where it has been answered: what was sent in again after proceedings begins anew (T18).
    /// Of several replies the one that took longest, so that no later one makes up for it; a further one that is due and has
    /// not left changes nothing yet.
    fn stage_one(&self, track: Track) -> (NaiveDate, Option<NaiveDate>) {
        let (_, sent) = self.case.stage_one_reply(track);
        let begun = self.case.begun_again(track);
        let from = if sent.is_some_and(|sent| sent < begun) {
            self.case.received_on
        } else {
            begun
        };
        let last = sent.map(|sent| (from, sent));
        let before = self
            .case
            .earlier_replies
            .iter()
            .filter(|one| one.track == track);
        let all = before.map(|one| (one.from, one.sent_on)).chain(last);
        let longest = all.max_by_key(|(from, sent)| *sent - *from);
        longest.map_or((from, None), |(from, sent)| (from, Some(sent)))
    }

    /// The day of receipt that was written down first.
    fn received_first(&self) -> NaiveDate {
        let first = self.case.moves.iter().find_map(|one| match one.moved {
            Moved::Received(before) => Some(before),
            _ => None,
        });
        first.unwrap_or(self.case.received_on)
    }

    fn new_stage(asked: NaiveDate, from: Option<NaiveDate>, sent: Option<NaiveDate>) -> Stage {
        Stage {
            asked_on: asked,
            counted_from: from,
            ended_on: sent,
            outcome: None,
            extended_to: None,
            too_late: None,
            undated: false,
        }
    }

    /// How a stage that got no reply ended, and until when more time was allowed or agreed. `ended` is the day on which its
    /// procedure came to its end without an answer, and how.
    fn finish(
        &self,
        stage: &mut Stage,
        ended: Option<(NaiveDate, StageOutcome)>,
        clocks: &[Clock],
    ) {
        let case = self.case;
        if stage.ended_on.is_none()
            && let Some((on, outcome)) = ended
        {
            (stage.ended_on, stage.outcome) = (Some(on), Some(outcome));
        } else if stage.ended_on.is_none() && case.closed_on.is_some() {
            stage.ended_on = case.closed_on;
            stage.outcome = stage.outcome.or(Some(StageOutcome::NoFinding));
        } else if stage.ended_on.is_none() {
            // What was found is written down before the reply has left; it counts when it has (R4.3).
            stage.outcome = None;
        }
        let mut dates = deadline::of(case, self.clocks, self.calendar);
        dates.retain(|date| clocks.contains(&date.clock));
        // Of several replies the dates of the one that counts.
        let its_own = |date: &Deadline| stage.counted_from == Some(date.started_on);
        if dates.iter().any(its_own) {
            dates.retain(its_own);
        }
        let mut timed = dates
            .iter()
            .filter(|date| clocks.first() == Some(&date.clock));
        if let Some(too_late) = timed.find_map(|date| date.too_late)
            && stage.ended_on.is_some()
        {
            stage.too_late = Some(too_late);
            match too_late.what {
                // It counts from when it was written down, as everything else in the report does.
                What::Posting => stage.ended_on = Some(too_late.told_on),
                What::Receipt => stage.counted_from = Some(self.received_first()),
                What::Extension | What::Pause | What::Agreement => {}
            }
        }
        let longer = dates
            .into_iter()
            .filter(|deadline| deadline.extended || deadline.agreed);
        stage.extended_to = longer.filter_map(|deadline| deadline.due).max();
    }
}

/// Whether the council did not accept it: nothing of it was answered (R1.6).
fn is_refused(entry: &Entry) -> bool {
    let one = entry.stage_one.as_ref().and_then(|one| one.outcome);
    one == Some(StageOutcome::Refused) && entry.stage_two.is_none()
}

fn track(kind: Kind) -> Option<Track> {
    match kind {
        Kind::Statutory => Some(Track::Statutory),
        Kind::Corporate | Kind::Conference => Some(Track::Corporate),
        Kind::DataProtection => Some(Track::DataProtection),
        _ => None,
    }
}

fn outcome(findings: &[Finding]) -> Option<StageOutcome> {
    Outcome::of(findings).map(|outcome| match outcome {
        Outcome::Upheld => StageOutcome::Upheld,
        Outcome::PartiallyUpheld => StageOutcome::PartiallyUpheld,
        Outcome::NotUpheld => StageOutcome::NotUpheld,
        Outcome::NoFinding => StageOutcome::NoFinding,
    })
}

const fn offer(advocacy: Advocacy) -> Option<AdvocateOffer> {
    match advocacy {
        Advocacy::NotNeeded => None,
        Advocacy::ToOffer => Some(AdvocateOffer::ToOffer),
        Advocacy::Offered => Some(AdvocateOffer::Offered),
        Advocacy::HasOne => Some(AdvocateOffer::HadOne),
        Advocacy::Accepted => Some(AdvocateOffer::Accepted),
        Advocacy::Declined => Some(AdvocateOffer::Declined),
        Advocacy::NotOffered => Some(AdvocateOffer::NotOffered),
    }
}

/// How old somebody is of whom it is known without asking: a child is under 18 (Children Act 1989, section 105).
const fn age(who: Complainant) -> Option<AgeBand> {
    match who {
        Complainant::ChildDirect | Complainant::ChildWithAdvocate => Some(AgeBand::Under18),
        _ => None,
    }
}

/// Who made it, as reports say it (requirements 13.5).
fn who(case: &Case) -> Option<Complainant> {
    // Who said yes waits for one until one is found (R7.6).
    let has_advocate = case.has_advocate();
    Some(match case.category? {
        Category::CareLeaver => Complainant::CareLeaver,
        _ if case.by_child && has_advocate => Complainant::ChildWithAdvocate,
        _ if case.by_child => Complainant::ChildDirect,
        Category::ChildLookedAfter | Category::ChildInNeed => Complainant::ChildDirect,
        Category::Parent => Complainant::Parent,
        Category::ParentalResponsibility => Complainant::ParentalResponsibility,
        Category::FosterCarer => Complainant::FosterCarer,
        Category::SpecialGuardian
        | Category::SpecialGuardianshipOrder
        | Category::AskedForSpecialGuardianSupport => Complainant::SpecialGuardian,
        Category::WishesToAdopt | Category::AdoptionServices | Category::MayBeAdopted => {
            Complainant::Adopter
        }
        Category::Adopted => Complainant::AdoptedPerson,
        Category::SufficientInterest => Complainant::SufficientInterest,
    })
}

/// The actions that follow from the answers to recommendations, as the case keeps them.
fn followed(replies: &[RecommendationReply]) -> impl Iterator<Item = ActionTaken> {
    let due = replies
        .iter()
        .filter(|reply| reply.is_followed())
        .filter_map(|reply| reply.due);
    due.map(|due| ActionTaken { due, done_on: None })
}

/// Leaves out what was taken back; both lists are in the same order.
fn keep<T>(list: &mut Vec<T>, of: &[Promised]) {
    let mut of = of.iter();
    list.retain(|_| of.next().is_none_or(|one| !one.taken_back));
}

/// The place, from 0, of what has this number.
fn place(number: Option<u32>) -> Option<usize> {
    usize::try_from(number?).ok()?.checked_sub(1)
}

fn add_once<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}
