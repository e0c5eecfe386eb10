//! What a list shows of a case, and the order in which it does (R12.6).

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::case::{Advocacy, Case, Freeze, Panel, StaffId};
use crate::clock::{Clock, Clocks};
use crate::deadline;
use crate::eligibility::Category;
use crate::form::options;
use crate::intake::Journey;
use crate::pathway::{Pathway, Track};

options! {
    /// How far a case has come, in a word.
    Stage "staff-stage" {
        New "new"
        StageOne "stage-one"
        StageOneAnswered "stage-one-answered"
        StageTwo "stage-two"
        StageTwoAnswered "stage-two-answered"
        StageThree "stage-three"
        StageThreeAnswered "stage-three-answered"
        CorporateOne "corporate-one"
        CorporateOneAnswered "corporate-one-answered"
        CorporateTwo "corporate-two"
        CorporateTwoAnswered "corporate-two-answered"
        DataProtection "data-protection"
        Answered "answered"
        Discontinued "discontinued"
        Closed "closed"
    }
}

options! {
    /// The lists that officers work by.
    List "staff-show" {
        All "all"
        Mine "mine"
        Nobody "nobody"
        Soon "soon"
        Late "late"
        Suspended "suspended"
        Advocacy "advocacy"
        Statement "statement"
        Provider "provider"
        Letters "letters"
        Undelivered "undelivered"
        Closed "closed"
    }
}

/// What lists and searches need of a case; nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What they came to do.
    pub journey: Journey,
    /// What it is taken to be.
    pub pathway: Pathway,
    /// How far it has come.
    pub stage: Stage,
    /// The day it was received, a Europe/London date.
    pub received_on: NaiveDate,
    /// Somebody may be in danger, and it was not referred yet.
    pub danger: bool,
    /// They asked that something be stopped, and it was not decided yet.
    pub freeze: bool,
    /// A child, a young person or a care leaver tells us themselves.
    pub by_child: bool,
    /// The likeliest category of R2.1.
    pub category: Option<Category>,
    /// The key of the account of the colleague who works on it; none until somebody takes it.
    pub owner: Option<StaffId>,
    /// The offer of an advocate is not recorded yet (R7.3).
    pub advocacy_missing: bool,
    /// A letter could not be delivered (R12.4).
    pub undelivered: bool,
    /// The clocks stand.
    pub suspended: bool,
    /// The statement of complaint is not agreed yet (R4.8).
    pub waits_for_statement: bool,
    /// The advocacy provider has not answered yet (R7.6).
    pub waits_for_provider: bool,
    /// A letter is written and has not left: to be sent, or to be posted.
    pub letters_waiting: bool,
    /// Which clocks of ours run out, and when; the next first.
    pub dues: Vec<(Clock, NaiveDate)>,
    /// Whether somebody has something to do: no from the day it is closed until it is opened again, unless something of it is still
    /// to be done.
    pub is_open: bool,
}

/// The procedure under which a case is shown: the statutory one as soon as one point is under it, because its clock is the
/// shorter one (R1.5); otherwise that of its first point, and before it has points the one that is presumed.
pub(crate) fn pathway(case: &Case) -> Pathway {
    let mut points = case.points.iter().map(|point| point.pathway);
    match points.clone().any(|pathway| pathway == Pathway::Statutory) {
        true => Pathway::Statutory,
        false => points.next().unwrap_or(case.pathway),
    }
}

impl Listed {
    /// What lists show of this case.
    #[must_use]
    pub fn of(case: &Case, clocks: &Clocks, calendar: &Calendar) -> Self {
        let closed = case.closed_on.is_some();
        let ours = deadline::open(case, clocks, calendar)
            .into_iter()
            .filter(|deadline| deadline.clock.rule().ours)
            .filter(|deadline| !closed || deadline.clock.outlives_the_case());
        Self {
            journey: case.journey,
            pathway: pathway(case),
            stage: stage(case),
            received_on: case.received_on,
            danger: case.danger && case.safeguarding.is_empty(),
            freeze: case.freeze == Some(Freeze::Asked),
            by_child: case.by_child,
            category: case.category,
            owner: case.owner.clone(),
            advocacy_missing: case.advocacy == Advocacy::ToOffer && case.discontinued_on.is_none(),
            undelivered: case.undelivered,
            suspended: case.is_suspended(),
            waits_for_statement: case.waits_for_statement(),
            waits_for_provider: case.waits_for_provider(),
            letters_waiting: case.has_letters_waiting(),
            dues: ours
                .filter_map(|deadline| Some((deadline.clock, deadline.due?)))
                .collect(),
            is_open: !closed || case.has_work_left(),
        }
    }

    /// Which clock runs out next, and when.
    #[must_use]
    pub fn due(&self) -> Option<(Clock, NaiveDate)> {
        self.dues.first().copied()
    }

    /// The dates that a row shows today: every one that is late, those of the law first, so that none hides another; where none is
    /// late the next.
    #[must_use]
    pub fn to_show(&self, today: NaiveDate) -> Vec<(Clock, NaiveDate)> {
        let late = self.dues.iter().filter(|(_, due)| *due < today);
        let mut shown: Vec<_> = late.copied().collect();
        shown.sort_by_key(|(clock, due)| (!clock.is_by_law(), *due));
        match shown.is_empty() {
            true => self.due().into_iter().collect(),
            false => shown,
        }
    }

    /// A text that sorts as the queue does (R12.6): danger, freeze, made by a child, then the soonest date, which puts
    /// the overdue first; what has no date comes last.
    #[must_use]
    pub fn order(&self) -> String {
        let last_if_not = |flag: bool| if flag { '0' } else { '1' };
        let due = self
            .due()
            .map_or_else(|| "9999-12-31".to_owned(), |(_, due)| due.to_string());
        let flags = [self.danger, self.freeze, self.by_child].map(last_if_not);
        format!(
            "{}{}{} {due} {}",
            flags[0], flags[1], flags[2], self.received_on
        )
    }
}

/// How far a case has come: by the Children Act procedure where any of it runs there.
#[must_use]
pub fn stage(case: &Case) -> Stage {
    if case.closed_on.is_some() {
        return Stage::Closed;
    }
    if case.discontinued_on.is_some() {
        return Stage::Discontinued;
    }
    if case.is_on(Track::Statutory) {
        return match (case.stage_three(), case.stage_two()) {
            (Some(three), _) => match three.panel {
                Panel::Answered {
                    sent_on: Some(_), ..
                }
                | Panel::ReferredEarly { .. } => Stage::StageThreeAnswered,
                _ => Stage::StageThree,
            },
            (None, Some(two)) if two.sent_on.is_some() => Stage::StageTwoAnswered,
            (None, Some(_)) => Stage::StageTwo,
            (None, None) if case.statutory.sent_on.is_some() => Stage::StageOneAnswered,
            (None, None) if case.points.is_empty() && case.acknowledged_on.is_none() => Stage::New,
            (None, None) => Stage::StageOne,
        };
    }
    if case.is_on(Track::Corporate) {
        return match &case.corporate.stage_two {
            Some(two) if two.sent_on.is_some() => Stage::CorporateTwoAnswered,
            Some(_) => Stage::CorporateTwo,
            None if case.corporate.sent_on.is_some() => Stage::CorporateOneAnswered,
            None => Stage::CorporateOne,
        };
    }
    if case.is_on(Track::DataProtection) && case.data_protection.sent_on.is_none() {
        return Stage::DataProtection;
    }
    match case.answered_on.or(case.data_protection.sent_on) {
        Some(_) => Stage::Answered,
        None => Stage::New,
    }
}
