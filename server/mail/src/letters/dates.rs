//! The dates and limits that letters name, worked out from the case as it stands.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::{
    calendar::years_after,
    case::StageTwo,
    clock::{Clock, STAGE_TWO_RECOMMENDED},
    deadline::{self, Deadline},
};
use serde::{Serialize, Serializer};

use super::{About, mark::mark};

/// Every date that a letter may name, by its name, as it is counted on one day; none where there is nothing to say.
///
/// | name | what it is |
/// |---|---|
/// | `today` | the day on which it leaves |
/// | `reply_by` | the answer that is worked on now leaves by this day |
/// | `maximum` | the last day that stage 1 may take, suspended or not (T3) |
/// | `maximum_was` | the same, once it has passed |
/// | `ask_stage_two_by` | recommended, counted from the day it leaves; nothing closes by it (T4) |
/// | `stage_two_at_most` | the last day that stage 2 may take, suspended or not (T5) |
/// | `stage_two_at_most_was` | the same, once it has passed |
/// | `panel_by` | the last day for asking for a panel, as though the letter arrived on the day it leaves (T6) |
/// | `resubmit_until` | until when it may be sent in again after proceedings have ended (T18) |
#[derive(Debug, Clone)]
pub struct Dates(BTreeMap<&'static str, Option<NaiveDate>>);

/// The limits of this council, in working days.
#[derive(Serialize)]
pub(super) struct WorkingDays {
    stage_one: Option<u32>,
    stage_one_at_most: Option<u32>,
    stage_two_request: u32,
    stage_two: Option<u32>,
    stage_two_at_most: Option<u32>,
    statement: Option<u32>,
    panel_request: Option<u32>,
    panel: Option<u32>,
    stage_three: Option<u32>,
    corporate: Option<u32>,
    corporate_two: Option<u32>,
}

impl Dates {
    /// As they are counted on the day of the letter. `running` is the clock that the letter is about.
    pub(crate) fn of(about: &About<'_>, running: Option<Clock>) -> Self {
        let book = LetterDates {
            about,
            deadlines: deadline::of(about.case, &about.profile.clocks, about.calendar),
        };
        let maximum = book.kept(Clock::StageOneMaximum);
        let ended = about.case.proceedings_ended_on;
        Self::from_iter([
            ("today", Some(about.today)),
            ("reply_by", running.and_then(|clock| book.ahead(clock))),
            ("stage_one_by", book.ahead(Clock::StageOne)),
            ("maximum", maximum.filter(|due| *due >= about.today)),
            ("maximum_was", maximum.filter(|due| *due < about.today)),
            (
                "ask_stage_two_by",
                Some(book.counted_from_today(STAGE_TWO_RECOMMENDED)),
            ),
            ("stage_two_by", book.ahead(Clock::StageTwo)),
            (
                "stage_two_at_most",
                book.stage_two_at_most()
                    .filter(|due| *due >= about.today && !book.may_begin_anew()),
            ),
            (
                "stage_two_at_most_was",
                book.stage_two_at_most().filter(|due| *due < about.today),
            ),
            (
                "panel_by",
                Some(book.counted_from_today(book.limit(Clock::PanelRequest))),
            ),
            ("panel_meets_by", book.ahead(Clock::Panel)),
            ("stage_three_by", book.ahead(Clock::StageThree)),
            ("corporate_by", book.ahead(Clock::CorporateOne)),
            ("corporate_two_by", book.ahead(Clock::CorporateTwo)),
            ("data_protection_by", book.ahead(Clock::DataProtection)),
            ("concern_by", book.ahead(Clock::Concern)),
            ("resubmit_until", ended.map(|ended| years_after(ended, 1))),
        ])
    }

    /// A date, where it is one of these and there is something to say.
    pub(super) fn get(&self, name: &str) -> Option<NaiveDate> {
        self.0.get(name).copied().flatten()
    }

    /// Those that there are.
    pub(super) fn known(&self) -> impl Iterator<Item = (&'static str, NaiveDate)> {
        let known = |(name, date): (&&'static str, &Option<NaiveDate>)| Some((*name, (*date)?));
        self.0.iter().filter_map(known)
    }
}

impl FromIterator<(&'static str, Option<NaiveDate>)> for Dates {
    fn from_iter<T: IntoIterator<Item = (&'static str, Option<NaiveDate>)>>(dates: T) -> Self {
        Self(dates.into_iter().collect())
    }
}

/// As a template has them: fields, so that they can be counted again.
impl Serialize for Dates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let field = |(name, date): (&&'static str, &Option<NaiveDate>)| {
            (*name, date.map(|date| mark(name, date)))
        };
        serializer.collect_map(self.0.iter().map(field))
    }
}

impl WorkingDays {
    pub(super) fn of(about: &About<'_>) -> Self {
        let clocks = &about.profile.clocks;
        Self {
            stage_one: clocks.limit(Clock::StageOne),
            stage_one_at_most: clocks.extended(Clock::StageOne),
            stage_two_request: STAGE_TWO_RECOMMENDED,
            stage_two: clocks.limit(Clock::StageTwo),
            stage_two_at_most: clocks.extended(Clock::StageTwo),
            statement: clocks.limit(Clock::Statement),
            panel_request: clocks.limit(Clock::PanelRequest),
            panel: clocks.limit(Clock::Panel),
            stage_three: clocks.limit(Clock::StageThree),
            corporate: clocks.limit(Clock::CorporateOne),
            corporate_two: clocks.limit(Clock::CorporateTwo),
        }
    }
}

struct LetterDates<'a> {
    about: &'a About<'a>,
    deadlines: Vec<Deadline>,
}

impl LetterDates<'_> {
    /// The date, while it has to be kept.
    fn kept(&self, clock: Clock) -> Option<NaiveDate> {
        let mut running = self
            .deadlines
            .iter()
            .filter(|deadline| deadline.clock == clock && deadline.ended_on.is_none());
        match running.next() {
            Some(deadline) => deadline.due,
            None => self.counted_from_this_letter(clock),
        }
    }

    /// The same, or the most that the stage may take where that is sooner, unless it has passed: nobody is promised a day
    /// that is over, or one that only their agreement allows (T3, T5).
    fn ahead(&self, clock: Clock) -> Option<NaiveDate> {
        if clock == Clock::StageTwo && self.may_begin_anew() {
            return None;
        }
        let due = self.kept(clock)?;
        let due = self.most(clock).map_or(due, |most| due.min(most));
        Some(due).filter(|due| *due >= self.about.today)
    }

    /// Whether the days of stage 2 would move when they agree to the statement: nobody is promised such a day (R4.8).
    fn may_begin_anew(&self) -> bool {
        let two = self.about.case.stage_two();
        two.is_some_and(StageTwo::may_begin_anew)
    }

    /// The most that a stage may take, suspended or not.
    fn most(&self, clock: Clock) -> Option<NaiveDate> {
        match clock {
            Clock::StageOne => {
                let mut all = self.deadlines.iter();
                let maximum = all.find(|deadline| deadline.clock == Clock::StageOneMaximum);
                maximum.and_then(|maximum| maximum.due)
            }
            Clock::StageTwo => self.stage_two_at_most(),
            _ => None,
        }
    }

    /// Corporate clocks run from the acknowledgement, which is this letter, as though it left today (T12, T14).
    fn counted_from_this_letter(&self, clock: Clock) -> Option<NaiveDate> {
        let case = self.about.case;
        let corporate = &case.corporate;
        let begins = match clock {
            Clock::CorporateOne => {
                case.acknowledged_on.is_none()
                    && corporate.answered_on.is_none()
                    && case.is_on(rules::pathway::Track::Corporate)
            }
            Clock::CorporateTwo => corporate
                .stage_two
                .as_ref()
                .is_some_and(|two| two.acknowledged_on.is_none() && two.sent_on.is_none()),
            _ => false,
        };
        (begins && !case.is_suspended()).then(|| self.counted_from_today(self.limit(clock)))
    }

    /// Counted from the day on which it began in law (R4.8); a pause does not make it longer.
    fn stage_two_at_most(&self) -> Option<NaiveDate> {
        let about = &self.about;
        rules::deadline::stage_two_at_most(about.case, &about.profile.clocks, about.calendar)
    }

    fn limit(&self, clock: Clock) -> u32 {
        let limit = self.about.profile.clocks.limit(clock);
        limit.unwrap_or_default()
    }

    fn counted_from_today(&self, days: u32) -> NaiveDate {
        let convention = self.about.profile.clocks.convention;
        self.about.calendar.due(self.about.today, days, convention)
    }
}
