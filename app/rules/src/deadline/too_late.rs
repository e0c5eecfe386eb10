//! Lateness cannot be taken away afterwards: what would have moved a date, or met it, counts only if it was written down before the
//! date had passed (R4.3, R4.5).

use chrono::NaiveDate;

use super::book::CaseDeadlines;
use super::{Deadline, Start};
use crate::calendar::Pause;
use crate::case::{Case, Moved};
use crate::clock::Clock;
use crate::letter::Letter;
use crate::too_late::{TooLate, What};

/// What is counted so far.
struct Counts<'a> {
    book: &'a CaseDeadlines<'a>,
    deadline: &'a Deadline,
    start: NaiveDate,
    extended: bool,
    /// Whether each pause of the case is counted.
    pauses: Vec<bool>,
    agreed: Option<NaiveDate>,
}

impl CaseDeadlines<'_> {
    /// What takes away that this date was missed, if anything does. While nothing ended it, what was written down after its date.
    pub(super) fn too_late(&self, deadline: &Deadline) -> Option<TooLate> {
        let (case, clock) = (self.case, deadline.clock);
        let moves = case.moves.iter();
        let moves: Vec<_> = moves.filter(|one| moves_it(one.moved, deadline)).collect();
        let mut counts = Counts {
            book: self,
            deadline,
            start: deadline.started_on,
            extended: deadline.extended,
            pauses: vec![true; case.pauses.len()],
            agreed: None,
        };
        // Before the first of them.
        for one in moves.iter().rev() {
            match one.moved {
                Moved::Extended(_) => counts.extended = false,
                Moved::Paused(place) => counts.pauses[place] = false,
                Moved::Received(before) => counts.start = before,
                Moved::StageOneAgreed(_) | Moved::PanelAgreed(_) => {}
            }
        }
        let mut missed = None;
        for (at, one) in moves.iter().enumerate() {
            match counts.due() {
                Some(due) if due < one.told_on => {
                    let what = what(one.moved);
                    missed = missed.or(Some(TooLate {
                        what,
                        due,
                        told_on: one.told_on,
                    }));
                }
                _ => counts.add(one.moved, received_since(case, &moves[at + 1..])),
            }
        }
        let due = counts.due()?;
        match deadline.ended_on {
            None => missed,
            // It is late as it stands.
            Some(ended) if deadline.due.is_some_and(|due| due < ended) => None,
            Some(ended) if due < ended => missed,
            Some(ended) => {
                let told_on = told_on(case, clock, ended).filter(|told_on| due < *told_on)?;
                Some(TooLate {
                    what: What::Posting,
                    due,
                    told_on,
                })
            }
        }
    }
}

impl Counts<'_> {
    /// The date as far as it is counted; none while the clock stands.
    fn due(&self) -> Option<NaiveDate> {
        let all = self.book.case.pauses.iter().zip(&self.pauses);
        let pauses: Vec<Pause> = all
            .filter(|(_, counts)| **counts)
            .map(|(pause, _)| *pause)
            .collect();
        let deadline = self.deadline;
        let ended_on = deadline.ended_on;
        let (book, clock) = (self.book, deadline.clock);
        let start = book.begins(clock, self.start, ended_on);
        let (due, _) = book.counted(clock, start, self.extended, ended_on, &pauses);
        let due = due?;
        Some(self.agreed.map_or(due, |agreed| due.max(agreed)))
    }

    fn add(&mut self, moved: Moved, received: NaiveDate) {
        match moved {
            Moved::Extended(_) => self.extended = true,
            Moved::Paused(place) => self.pauses[place] = true,
            Moved::StageOneAgreed(until) | Moved::PanelAgreed(until) => {
                self.agreed = self.agreed.max(Some(until));
            }
            Moved::Received(_) => self.start = received,
        }
    }
}

/// Whether this moves that date.
fn moves_it(moved: Moved, deadline: &Deadline) -> bool {
    let clock = deadline.clock;
    match moved {
        Moved::Extended(extended) => extended == clock,
        Moved::Paused(_) => clock.rule().pauses,
        Moved::StageOneAgreed(_) => matches!(clock, Clock::StageOne | Clock::StageOneMaximum),
        Moved::PanelAgreed(_) => clock == Clock::Panel,
        Moved::Received(_) => deadline.start == Start::Received,
    }
}

const fn what(moved: Moved) -> What {
    match moved {
        Moved::Extended(_) => What::Extension,
        Moved::Paused(_) => What::Pause,
        Moved::StageOneAgreed(_) | Moved::PanelAgreed(_) => What::Agreement,
        Moved::Received(_) => What::Receipt,
    }
}

/// The day of receipt that stood there until the next correction.
fn received_since(case: &Case, later: &[&crate::case::Move]) -> NaiveDate {
    let next = later.iter().find_map(|one| match one.moved {
        Moved::Received(before) => Some(before),
        _ => None,
    });
    next.unwrap_or(case.received_on)
}

/// When it was written down that a letter which ends a clock had left on this day; none where no such letter did.
fn told_on(case: &Case, clock: Clock, left_on: NaiveDate) -> Option<NaiveDate> {
    let ends = ends(clock);
    let mut letters = case.letters.values();
    let letter =
        letters.find(|letter| ends.contains(&letter.letter) && letter.left_on == Some(left_on))?;
    letter.told_on
}

/// The letters with which a clock ends.
const fn ends(clock: Clock) -> &'static [Letter] {
    match clock {
        Clock::Acknowledgement | Clock::CorporateAcknowledgement => &[Letter::Acknowledgement],
        Clock::StageOne => &[Letter::StageOneReply, Letter::Resolution],
        Clock::StageOneMaximum => &[Letter::StageOneReply, Letter::Resolution, Letter::Overdue],
        Clock::StageTwo => &[Letter::Adjudication],
        Clock::PanelReport => &[Letter::PanelReport],
        Clock::StageThree => &[Letter::StageThreeReply],
        Clock::CorporateOne => &[Letter::CorporateReply],
        Clock::CorporateTwoAcknowledgement => {
            &[Letter::CorporateTwoRequest, Letter::CorporateTwoReply]
        }
        Clock::CorporateTwo => &[Letter::CorporateTwoReply],
        Clock::Enquiry => &[Letter::Reply],
        Clock::DataProtectionOutcome => &[Letter::DataProtectionReply],
        Clock::DataProtection => &[Letter::Acknowledgement, Letter::DataProtectionReply],
        _ => &[],
    }
}
