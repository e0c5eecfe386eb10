//! The dates and limits that letters name, worked out from the case as it stands.

use chrono::NaiveDate;
use rules::{
    calendar::years_after,
    clock::{Clock, STAGE_TWO_RECOMMENDED},
    deadline::{self, Deadline},
};
use serde::Serialize;

use super::About;

/// Dates in words; none where there is nothing to say.
#[derive(Serialize)]
pub(super) struct Dates {
    /// The answer that is worked on now leaves by this day.
    reply_by: Option<String>,
    stage_one_by: Option<String>,
    /// The last day that stage 1 may take, suspended or not (T3).
    maximum: Option<String>,
    /// The same, once it has passed.
    maximum_was: Option<String>,
    /// Recommended, counted from today; nothing closes by it (T4).
    ask_stage_two_by: String,
    stage_two_by: Option<String>,
    stage_two_at_most: Option<String>,
    /// The last day for asking for a panel, as though the letter arrived today (T6).
    panel_by: String,
    panel_meets_by: Option<String>,
    stage_three_by: Option<String>,
    corporate_by: Option<String>,
    corporate_two_by: Option<String>,
    data_protection_by: Option<String>,
    concern_by: Option<String>,
    /// Until when it may be sent in again after proceedings have ended (T18).
    resubmit_until: Option<String>,
}

/// The limits of this council, in working days.
#[derive(Serialize)]
pub(super) struct WorkingDays {
    stage_one: Option<u32>,
    stage_one_at_most: Option<u32>,
    stage_two_request: u32,
    stage_two: Option<u32>,
    stage_two_at_most: Option<u32>,
    panel_request: Option<u32>,
    panel: Option<u32>,
    stage_three: Option<u32>,
    corporate: Option<u32>,
    corporate_two: Option<u32>,
}

impl Dates {
    pub(super) fn of(about: &About<'_>) -> Self {
        let book = Book {
            about,
            deadlines: deadline::of(about.case, &about.council.clocks, about.calendar),
        };
        let case = about.case;
        let maximum = book.kept(Clock::StageOneMaximum);
        let running = super::values::clock(about).map_or(Clock::Concern, |(clock, _)| clock);
        let words = |date: Option<NaiveDate>| date.map(in_words);
        let ended = case.proceedings_ended_on;
        Self {
            reply_by: words(book.ahead(running)),
            stage_one_by: words(book.ahead(Clock::StageOne)),
            maximum: words(maximum.filter(|due| *due >= about.today)),
            maximum_was: words(maximum.filter(|due| *due < about.today)),
            ask_stage_two_by: in_words(book.counted_from_today(STAGE_TWO_RECOMMENDED)),
            stage_two_by: words(book.ahead(Clock::StageTwo)),
            stage_two_at_most: words(book.stage_two_at_most()),
            panel_by: in_words(book.counted_from_today(book.limit(Clock::PanelRequest))),
            panel_meets_by: words(book.ahead(Clock::Panel)),
            stage_three_by: words(book.ahead(Clock::StageThree)),
            corporate_by: words(book.ahead(Clock::CorporateOne)),
            corporate_two_by: words(book.ahead(Clock::CorporateTwo)),
            data_protection_by: words(book.ahead(Clock::DataProtection)),
            concern_by: words(book.ahead(Clock::Concern)),
            resubmit_until: words(ended.map(|ended| years_after(ended, 1))),
        }
    }
}

impl WorkingDays {
    pub(super) fn of(about: &About<'_>) -> Self {
        let clocks = &about.council.clocks;
        Self {
            stage_one: clocks.limit(Clock::StageOne),
            stage_one_at_most: clocks.extended(Clock::StageOne),
            stage_two_request: STAGE_TWO_RECOMMENDED,
            stage_two: clocks.limit(Clock::StageTwo),
            stage_two_at_most: clocks.extended(Clock::StageTwo),
            panel_request: clocks.limit(Clock::PanelRequest),
            panel: clocks.limit(Clock::Panel),
            stage_three: clocks.limit(Clock::StageThree),
            corporate: clocks.limit(Clock::CorporateOne),
            corporate_two: clocks.limit(Clock::CorporateTwo),
        }
    }
}

/// Like "Wednesday 13 January 2027".
pub(super) fn in_words(date: NaiveDate) -> String {
    date.format("%A %-d %B %Y").to_string()
}

struct Book<'a> {
    about: &'a About<'a>,
    deadlines: Vec<Deadline>,
}

impl Book<'_> {
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

    /// The same, unless it has passed: nobody is promised a day that is over.
    fn ahead(&self, clock: Clock) -> Option<NaiveDate> {
        self.kept(clock).filter(|due| *due >= self.about.today)
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
                .two
                .as_ref()
                .is_some_and(|two| two.acknowledged_on.is_none() && two.sent_on.is_none()),
            _ => false,
        };
        (begins && !case.is_suspended()).then(|| self.counted_from_today(self.limit(clock)))
    }

    /// Counted from the day on which it began in law (R4.8).
    fn stage_two_at_most(&self) -> Option<NaiveDate> {
        let (case, clocks) = (self.about.case, &self.about.council.clocks);
        let begins = case
            .two()
            .filter(|two| two.sent_on.is_none())?
            .begins_on()?;
        let days = clocks.extended(Clock::StageTwo)?;
        let counted =
            self.about
                .calendar
                .count_with_pauses(begins, days, clocks.convention, &case.pauses)?;
        Some(counted.due).filter(|due| *due >= self.about.today)
    }

    fn limit(&self, clock: Clock) -> u32 {
        let limit = self.about.council.clocks.limit(clock);
        limit.unwrap_or_default()
    }

    fn counted_from_today(&self, days: u32) -> NaiveDate {
        let convention = self.about.council.clocks.convention;
        self.about.calendar.due(self.about.today, days, convention)
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn a_date_is_written_in_words_with_its_year() {
        let date = "2027-01-13".parse().unwrap();
        assert_eq!(in_words(date), "Wednesday 13 January 2027");
    }
}
