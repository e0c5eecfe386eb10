//! What the dates of a case are worked out from, procedure by procedure.

use chrono::NaiveDate;

use super::{DATA_PROTECTION_SINCE, Deadline, Start};
use crate::calendar::{Calendar, Counted, Pause, calendar_days_beginning, years_after};
use crate::case::{Case, Panel, StageOne, StageThree, StageTwo};
use crate::clock::{Clock, Clocks, STAGE_TWO_RECOMMENDED, Unit};
use crate::letter::Letter;
use crate::pathway::{Pathway, Track};

/// What the dates are worked out from.
pub(super) struct CaseDeadlines<'a> {
    pub case: &'a Case,
    pub clocks: &'a Clocks,
    pub calendar: &'a Calendar,
}

impl CaseDeadlines<'_> {
    /// Acknowledgements, and what is no complaint.
    pub(super) fn first(&self, found: &mut Vec<Deadline>) {
        let case = self.case;
        let received = (Start::Received, case.received_on);
        // Nobody acknowledges what is closed, or had ended before it was imported.
        let over = case.records.and_then(|records| records.one_ended_on);
        let ended = case.acknowledged_on.or(over).or(case.closed_on);
        // Whoever has the reply waits for no acknowledgement.
        let or_replied = |sent_on: Option<NaiveDate>| ended.into_iter().chain(sent_on).min();
        if self.ran(Track::Statutory) || case.pathway == Pathway::AdvocacyRequest {
            let ended = or_replied(case.statutory.sent_on);
            found.push(self.run(Clock::Acknowledgement, received, ended));
        }
        if self.ran(Track::Corporate) {
            let ended = or_replied(case.corporate.sent_on);
            found.push(self.run(Clock::CorporateAcknowledgement, received, ended));
        }
        if self.ran(Track::DataProtection) && case.received_on >= DATA_PROTECTION_SINCE {
            let ended = ended.or(case.data_protection.sent_on);
            found.push(self.run(Clock::DataProtection, received, ended));
        }
        if self.ran(Track::DataProtection) {
            let ended = case.data_protection.sent_on.or(case.closed_on);
            found.push(self.run(Clock::DataProtectionOutcome, received, ended));
            found.extend(self.before(Track::DataProtection, Clock::DataProtectionOutcome));
        }
        let asks = matches!(
            case.pathway,
            Pathway::PublicEnquiry | Pathway::MpEnquiry | Pathway::CouncillorEnquiry
        );
        if asks && case.points.is_empty() {
            let ended = self.replied_on().or(case.closed_on);
            found.push(self.run(Clock::Enquiry, received, ended));
        }
        if case.pathway == Pathway::Concern {
            found.push(self.run(Clock::Concern, received, case.answered_on));
        }
    }

    pub(super) fn statutory(&self, one: &StageOne, found: &mut Vec<Deadline>) {
        if !self.ran(Track::Statutory) {
            return;
        }
        let received = (Start::Received, self.case.received_on);
        // Stage 2 takes over what stage 1 left unanswered.
        let asked = one.stage_two.as_ref().map(|two| two.requested_on);
        let ended = one.sent_on.or(one.skipped_on).or(asked);
        let mut stage_one =
            self.run_to(Clock::StageOne, received, ended, one.extended_on.is_some());
        let mut maximum = self.run(
            Clock::StageOneMaximum,
            received,
            ended.or(one.told_overdue_on),
        );
        if let Some(until) = one.agreed_until {
            for deadline in [&mut stage_one, &mut maximum] {
                deadline.agreed = true;
                deadline.due = deadline.due.map(|due| due.max(until));
            }
        }
        found.extend([stage_one, maximum]);
        found.extend(self.before(Track::Statutory, Clock::StageOne));
        if let (Some(sent), None) = (one.sent_on, &one.stage_two) {
            let mut request = self.run(Clock::StageTwoRequest, (Start::ReplySent, sent), None);
            request.due = Some(self.working_days(sent, STAGE_TWO_RECOMMENDED));
            found.push(request);
        }
        if let Some(two) = &one.stage_two {
            self.stage_two(two, found);
        }
    }

    fn stage_two(&self, two: &StageTwo, found: &mut Vec<Deadline>) {
        let asked = (Start::Asked, two.requested_on);
        let extended = two.extended_on.is_some();
        found.push(self.run(
            Clock::Statement,
            asked,
            two.agreed_on.or(two.unanswered_on).or(two.adjudicated_on),
        ));
        let from_request = self.run_to(Clock::StageTwo, asked, two.sent_on, extended);
        let begins = two.begins_on();
        found.push(if begins == two.requested_on {
            let agreed = two.agreed_on.filter(|_| two.unanswered_on.is_none());
            let from = |day| self.run_to(Clock::StageTwo, (Start::Agreed, day), None, extended);
            Deadline {
                also: agreed.and_then(|day| from(day).due),
                ..from_request
            }
        } else {
            let agreed = (Start::Agreed, begins);
            Deadline {
                also: from_request.due,
                ..self.run_to(Clock::StageTwo, agreed, two.sent_on, extended)
            }
        });
        if let Some(people) = &two.people {
            found.push(self.run(
                Clock::Paperwork,
                (Start::Appointed, people.on),
                two.papers_on.or(two.officer_reported_on),
            ));
        }
        if let Some(sent) = two.sent_on {
            let asked = two.stage_three.as_ref().map(|three| three.requested_on);
            found.push(self.run(Clock::PanelRequest, (Start::ReplySent, sent), asked));
        }
        if let Some(three) = &two.stage_three {
            self.stage_three(three, found);
        }
    }

    fn stage_three(&self, three: &StageThree, found: &mut Vec<Deadline>) {
        let (met, reported, answered) = match &three.panel {
            Panel::Requested | Panel::Convened(_) | Panel::Held { .. } => {
                (three.held_on, None, None)
            }
            Panel::Reported { on } => (three.held_on, Some(*on), None),
            Panel::Answered {
                reported_on,
                sent_on,
                ..
            } => (three.held_on, Some(*reported_on), *sent_on),
            Panel::ReferredEarly { on } => (Some(*on), None, None),
        };
        let asked = (Start::Asked, three.requested_on);
        let mut meets = self.run(Clock::Panel, asked, met);
        if let Some(day) = three.agreed_day {
            meets.agreed = true;
            meets.due = meets.due.map(|due| due.max(day));
        }
        found.push(meets);
        if let Some(meeting) = three.meeting().filter(|_| knows_of_papers(three)) {
            let meets = (Start::PanelMeets, three.held_on.unwrap_or(meeting.meets_on));
            let sent = self.case.panel_papers_on().or(three.held_on);
            found.push(self.run(Clock::PanelPapers, meets, sent));
        }
        if let Some(held) = three.held_on {
            found.push(self.run(
                Clock::PanelReport,
                (Start::PanelMet, held),
                three.report_sent_on,
            ));
        }
        if let Some(reported) = reported {
            found.push(self.run(Clock::StageThree, (Start::Recommended, reported), answered));
        }
    }

    /// Corporate clocks run from the acknowledgement, not from receipt.
    pub(super) fn corporate(&self, found: &mut Vec<Deadline>) {
        if !self.ran(Track::Corporate) {
            return;
        }
        let corporate = &self.case.corporate;
        let taken_over = corporate.stage_two.as_ref().map(|two| two.requested_on);
        if let Some(acknowledged) = self.case.acknowledged_on {
            found.push(self.run_to(
                Clock::CorporateOne,
                (Start::Acknowledged, acknowledged),
                corporate.sent_on.or(taken_over),
                corporate.extended_on.is_some(),
            ));
            found.extend(self.before(Track::Corporate, Clock::CorporateOne));
        }
        let Some(two) = &corporate.stage_two else {
            return;
        };
        let asked = (Start::Asked, two.requested_on);
        let acknowledged = two.acknowledged_on.or(two.sent_on);
        found.push(self.run(Clock::CorporateTwoAcknowledgement, asked, acknowledged));
        if let Some(acknowledged) = two.acknowledged_on {
            found.push(self.run_to(
                Clock::CorporateTwo,
                (Start::Acknowledged, acknowledged),
                two.sent_on,
                two.extended_on.is_some(),
            ));
        }
    }

    /// What runs beside the stages.
    pub(super) fn others(&self, found: &mut Vec<Deadline>) {
        let case = self.case;
        if let Some(provider) = case.provider {
            let asked = (Start::Asked, provider.asked_on);
            found.push(self.run(Clock::Advocate, asked, provider.answered_on));
        }
        if let Some(allegation) = case.allegation {
            let known = (Start::Known, allegation.known_on);
            found.push(Deadline {
                // A withdrawal does not stop it (R9.2).
                ended_on: allegation.referred_on,
                ..self.run(Clock::Lado, known, allegation.referred_on)
            });
        }
        for ombudsman in case.ombudsman_before.iter().chain(&case.ombudsman) {
            for asked in &ombudsman.asked {
                let answered = asked.answered_on.or(ombudsman.decided_on);
                found.push(Deadline {
                    asked: Some(asked.what),
                    ..set(Clock::Ombudsman, asked.on, asked.answer_by, answered)
                });
            }
            if let (Some(decided), Some(by)) = (ombudsman.decided_on, ombudsman.comply_by) {
                found.push(set(Clock::Compliance, decided, by, ombudsman.complied_on));
            }
        }
        for (clock, all) in [
            (Clock::Remedy, &case.remedies),
            (Clock::Action, &case.actions),
        ] {
            for (number, one) in (1..).zip(all).filter(|(_, one)| !one.taken_back) {
                found.extend(one.due_on.map(|due| Deadline {
                    which: Some(number),
                    ..set(clock, case.received_on, due, one.done_on)
                }));
            }
        }
        if let Some(review) = case.restricted_until {
            found.push(set(
                Clock::RestrictionReview,
                case.received_on,
                review,
                case.restriction_lifted_on,
            ));
        }
        if let Some(ended) = case.proceedings_ended_on {
            let waits = case.closed_on.is_some() || case.discontinued_on.is_some();
            if waits {
                found.push(Deadline {
                    ended_on: None,
                    ..self.run(Clock::Resubmission, (Start::Ended, ended), None)
                });
            }
        }
    }

    /// The replies of stage 1 that were not the last (Reg. 8).
    fn before(&self, track: Track, clock: Clock) -> impl Iterator<Item = Deadline> {
        let before = self.case.earlier_replies.iter();
        before
            .filter(move |one| one.track == track)
            .map(move |one| {
                let extended = match track {
                    Track::Statutory => self.case.statutory.extended_on,
                    Track::Corporate => self.case.corporate.extended_on,
                    Track::DataProtection => None,
                };
                let start = match (track, self.case.acknowledged_on) {
                    (Track::Corporate, Some(on)) => (Start::Acknowledged, on.max(one.from)),
                    _ => (Start::Received, one.from),
                };
                let extended = extended.is_some_and(|on| on <= one.sent_on);
                self.run_to(clock, start, Some(one.sent_on), extended)
            })
    }

    /// The day on which the reply to an enquiry left, or it was passed on without one.
    fn replied_on(&self) -> Option<NaiveDate> {
        let mut letters = self.case.letters.values();
        match letters.find(|letter| letter.letter == Letter::Reply && !letter.aside) {
            Some(reply) => reply.left_on,
            None => self.case.answered_on,
        }
    }

    /// Whether any of it has run under this procedure, also when it does no more.
    fn ran(&self, track: Track) -> bool {
        if self.case.points.is_empty() {
            return self.case.pathway.track(self.clocks.conference_is_statutory) == Some(track);
        }
        self.case
            .points
            .iter()
            .any(|point| point.track == Some(track))
    }

    fn run(
        &self,
        clock: Clock,
        start: (Start, NaiveDate),
        ended_on: Option<NaiveDate>,
    ) -> Deadline {
        self.run_to(clock, start, ended_on, false)
    }

    fn run_to(
        &self,
        clock: Clock,
        (start, started_on): (Start, NaiveDate),
        ended_on: Option<NaiveDate>,
        extended: bool,
    ) -> Deadline {
        let started_on = self.begins(clock, started_on, ended_on);
        let ended_on = ended_on
            .or(self.case.discontinued_on)
            .or(self.set_aside(clock));
        let (due, counted) = self.counted(clock, started_on, extended, ended_on, &self.case.pauses);
        Deadline {
            clock,
            start,
            started_on,
            due,
            counted,
            extended,
            agreed: false,
            also: None,
            ended_on,
            too_late: None,
            which: None,
            asked: None,
        }
    }

    /// The last day of a clock, and how its working days were counted, with these pauses.
    pub(super) fn counted(
        &self,
        clock: Clock,
        started_on: NaiveDate,
        extended: bool,
        ended_on: Option<NaiveDate>,
        pauses: &[Pause],
    ) -> (Option<NaiveDate>, Option<Counted>) {
        let rule = clock.rule();
        let limit = match extended {
            true => self.clocks.extended(clock),
            false => self.clocks.limit(clock),
        };
        // What stood only after a date was met, did not move it.
        let holds_up =
            |pause: &&Pause| rule.pauses && ended_on.is_none_or(|ended| pause.from < ended);
        let pauses: Vec<Pause> = pauses.iter().filter(holds_up).copied().collect();
        let convention = self.clocks.convention;
        let mut counted = None;
        let due = match (rule.unit, limit) {
            (Unit::WorkingDays, Some(days)) => {
                let with_pauses = self
                    .calendar
                    .count_with_pauses(started_on, days, convention, &pauses);
                let due = with_pauses.as_ref().map(|counted| counted.due);
                counted = with_pauses.or_else(|| {
                    let mut counted = self.calendar.count(started_on, days, convention);
                    counted.pauses.clone_from(&pauses);
                    Some(counted)
                });
                due
            }
            (Unit::WorkingDaysBefore, Some(days)) => {
                let back = self.calendar.count_back(started_on, days);
                let due = back.due;
                counted = Some(back);
                Some(due)
            }
            (Unit::CalendarDays, Some(days)) => Some(calendar_days_beginning(started_on, days)),
            (Unit::Years, Some(years)) => Some(years_after(started_on, years)),
            _ => None,
        };
        (due, counted)
    }

    /// What was sent in again after proceedings begins anew on that day, if it had not ended before (Reg. 8, T18).
    pub(super) fn begins(
        &self,
        clock: Clock,
        on: NaiveDate,
        ended_on: Option<NaiveDate>,
    ) -> NaiveDate {
        let acknowledges = matches!(
            clock,
            Clock::Acknowledgement | Clock::CorporateAcknowledgement
        );
        let anew = acknowledges || track(clock).is_some();
        let taken_up = track(clock).and_then(|track| self.case.taken_up.get(&track).copied());
        match self.case.resubmitted_on.filter(|_| anew).max(taken_up) {
            Some(again) if ended_on.is_none_or(|ended| ended >= again) => on.max(again),
            _ => on,
        }
    }

    /// The day on which the last point of a clock's procedure was set aside (Reg. 8).
    fn set_aside(&self, clock: Clock) -> Option<NaiveDate> {
        let track = track(clock)?;
        let on = self
            .case
            .points
            .iter()
            .filter(|point| point.track == Some(track));
        let aside: Option<Vec<NaiveDate>> = on.map(|point| point.set_aside_on).collect();
        aside?.into_iter().max()
    }

    fn working_days(&self, from: NaiveDate, days: u32) -> NaiveDate {
        self.calendar.due(from, days, self.clocks.convention)
    }
}

/// Builds up to November 2026 could not record papers, nor the hour of a meeting: of what they convened, nothing is known.
fn knows_of_papers(three: &StageThree) -> bool {
    let asked = three
        .meeting()
        .is_some_and(|meeting| meeting.begins_at.is_some());
    asked || !three.papers.is_empty()
}

/// The procedure of which a clock times the answers; none for what stands beside them.
const fn track(clock: Clock) -> Option<Track> {
    match clock {
        Clock::StageOne
        | Clock::StageOneMaximum
        | Clock::StageTwoRequest
        | Clock::StageTwo
        | Clock::Statement
        | Clock::PanelRequest
        | Clock::Panel
        | Clock::PanelPapers
        | Clock::PanelReport
        | Clock::StageThree => Some(Track::Statutory),
        Clock::CorporateOne | Clock::CorporateTwo | Clock::CorporateTwoAcknowledgement => {
            Some(Track::Corporate)
        }
        Clock::DataProtection | Clock::DataProtectionOutcome => Some(Track::DataProtection),
        _ => None,
    }
}

/// A date that somebody set.
fn set(clock: Clock, from: NaiveDate, due: NaiveDate, ended_on: Option<NaiveDate>) -> Deadline {
    Deadline {
        clock,
        start: Start::Set,
        // A day of receipt that was put right may lie after what was promised.
        started_on: from.min(due),
        due: Some(due),
        counted: None,
        extended: false,
        agreed: false,
        also: None,
        ended_on,
        too_late: None,
        which: None,
        asked: None,
    }
}
