//! The stages of a row: which a procedure has, in which order their dates stand, and what has to be said of one that ended.

use chrono::NaiveDate;
use rules::nearest::plain;
use rules::register::{Entry, Kind, Stage, StageOutcome};

use super::columns::CaseColumn as C;
use super::row::{Row, waits};

struct Columns {
    from: C,
    ended: C,
    outcome: C,
    extended: Option<C>,
}

const ONE: Columns = Columns {
    from: C::OneFrom,
    ended: C::OneEnded,
    outcome: C::OneOutcome,
    extended: Some(C::OneExtended),
};
const TWO: Columns = Columns {
    from: C::TwoFrom,
    ended: C::TwoEnded,
    outcome: C::TwoOutcome,
    extended: Some(C::TwoExtended),
};
const THREE: Columns = Columns {
    from: C::PanelReport,
    ended: C::ThreeEnded,
    outcome: C::ThreeOutcome,
    extended: None,
};

/// The word for a stage 1 that both agreed to skip (R4.6).
const SKIPPED: &str = "skipped";

/// What stands in the place of a day that nobody wrote down.
const NOT_RECORDED: &str = "not recorded";

impl Row<'_> {
    pub(super) fn stages(&mut self, entry: &mut Entry) {
        let (kind, received) = (entry.kind, entry.received_on);
        entry.stage_one = self.one(kind, received);
        let of_two = [
            C::TwoAsked,
            C::TwoFrom,
            C::TwoEnded,
            C::TwoOutcome,
            C::TwoExtended,
        ];
        let of_three = [
            C::ThreeAsked,
            C::PanelHeld,
            C::PanelReport,
            C::ThreeEnded,
            C::ThreeOutcome,
        ];
        let known = |stage: &Stage| stage.ended_on.filter(|_| !stage.undated);
        let one_ended = entry.stage_one.as_ref().and_then(known);
        let stages = self.stages_of(kind);
        let says_of_two = self.may_have(&of_two, stages >= 2);
        if says_of_two {
            entry.stage_two = self.later(C::TwoAsked, &TWO, received, kind);
            let ended = entry.stage_two.as_ref().and_then(known);
            self.in_order(C::OneEnded, one_ended, C::TwoEnded, ended);
            let waits = entry
                .stage_one
                .as_ref()
                .is_some_and(|one| one.ended_on.is_none());
            if waits {
                self.tell(C::OneEnded, "stage-one-open");
            }
        } else if entry.stage_one.is_none() && kind.is_complaint() {
            self.tell(C::OneOutcome, "skipped-alone");
        }
        if self.may_have(&of_three, stages >= 3) {
            let two = entry.stage_two.as_ref();
            let is_open = two.is_some_and(|two| two.ended_on.is_none());
            let (two_is_undated, ended) = (two.is_some_and(|two| two.undated), two.and_then(known));
            let asked = two.map_or(received, |two| two.asked_on);
            // Where there is something of it, what is wrong with that is told already.
            if !says_of_two {
                self.tell(C::TwoAsked, "stage-two-missing");
            }
            entry.stage_three = self.later(C::ThreeAsked, &THREE, asked, kind);
            entry.panel_on = self.past(C::PanelHeld);
            let three = entry.stage_three.as_ref();
            let three_asked = three.map(|three| three.asked_on);
            self.in_order(C::ThreeAsked, three_asked, C::PanelHeld, entry.panel_on);
            let report = three.and_then(|three| three.counted_from);
            self.in_order(C::PanelHeld, entry.panel_on, C::PanelReport, report);
            if two_is_undated && three.is_some_and(|three| !three.undated) {
                self.tell(C::TwoEnded, "undated-then-dated");
            }
            let three_ended = three.and_then(known);
            self.in_order(C::TwoEnded, ended, C::ThreeEnded, three_ended);
            if is_open {
                self.tell(C::TwoEnded, "stage-two-open");
            }
            // Nobody can carry on a stage that the corporate procedure does not have here.
            let is_over = entry
                .stage_three
                .as_ref()
                .is_some_and(|three| three.ended_on.is_some());
            if self.is_corporate(kind) && !is_over {
                self.tell(C::ThreeEnded, "missing");
            }
        }
    }

    /// Stage 1, or the only stage of what has one; none of a complaint for which it was skipped.
    fn one(&mut self, kind: Kind, received: NaiveDate) -> Option<Stage> {
        let skipped = self
            .line
            .text(C::OneOutcome as usize)
            .is_some_and(|typed| typed.trim().eq_ignore_ascii_case(SKIPPED));
        if skipped && self.stages_of(kind) == 3 && !self.is_corporate(kind) {
            if self.has(C::OneEnded) {
                self.tell(C::OneEnded, "skipped-and-ended");
            }
            return None;
        }
        let nothing = [C::OneFrom, C::OneEnded, C::OneOutcome, C::OneExtended];
        if !waits(kind) && !nothing.iter().any(|column| self.has(*column)) {
            return None;
        }
        let mut one = self.stage(received, &ONE);
        if one.outcome == Some(StageOutcome::NoResponse) && !self.has(C::OneEnded) {
            one.ended_on = self.gave_up_on(received);
        }
        if one.counted_from.is_none() {
            // Of a corporate complaint it is the day of the acknowledgement, which nobody knows if it is not said (T12).
            one.counted_from = match self.is_corporate(kind) {
                true => self.acknowledged_on(&one),
                false => Some(received),
            };
        }
        self.check_outcome(&one, &ONE, kind);
        Some(one)
    }

    /// The day of the acknowledgement, where it can be that from which a stage is counted; what is wrong with it is told
    /// where it is read.
    fn acknowledged_on(&self, one: &Stage) -> Option<NaiveDate> {
        let day = self
            .dates
            .read(self.line.text(C::Acknowledged as usize)?)
            .ok()?;
        let can_be = one.asked_on <= day
            && day <= self.today
            && one.ended_on.is_none_or(|ended| day <= ended);
        can_be.then_some(day)
    }

    /// When stage 1 without a reply was over: when they asked for stage 2 (T3), or when it was closed.
    fn gave_up_on(&self, received: NaiveDate) -> Option<NaiveDate> {
        let mut known = [C::TwoAsked, C::Closed]
            .into_iter()
            .filter_map(|column| self.dates.read(self.line.text(column as usize)?).ok());
        known.find(|day| received <= *day && *day <= self.today)
    }

    fn later(
        &mut self,
        asked: C,
        columns: &Columns,
        after: NaiveDate,
        kind: Kind,
    ) -> Option<Stage> {
        if !self.has(asked) {
            self.tell(asked, "missing");
        }
        let on = match self.is_not_recorded(asked) {
            true => Some(after),
            false => self.past(asked),
        };
        let Some(on) = on else {
            // The rest of the stage is looked at all the same.
            let stage = self.stage(after, columns);
            self.check_outcome(&stage, columns, kind);
            return None;
        };
        let earlier = if asked == C::TwoAsked {
            C::Received
        } else {
            C::TwoAsked
        };
        self.in_order(earlier, Some(after), asked, Some(on));
        let mut stage = self.stage(on, columns);
        // What was answered was counted from somewhere: the request, where nothing else is known (R4.8).
        let unknown = stage.counted_from.is_none() && stage.ended_on.is_some();
        if unknown && asked == C::TwoAsked {
            stage.counted_from = Some(on);
        }
        self.check_outcome(&stage, columns, kind);
        Some(stage)
    }

    fn stage(&mut self, asked_on: NaiveDate, columns: &Columns) -> Stage {
        let counted_from = self.past(columns.from);
        let extended_to = columns.extended.and_then(|column| self.day(column));
        let outcome = self.word::<StageOutcome>(columns.outcome);
        let asked = match columns.ended {
            C::TwoEnded => C::TwoAsked,
            C::ThreeEnded => C::ThreeAsked,
            _ => C::Received,
        };
        let undated = self.is_not_recorded(asked) || self.is_not_recorded(columns.ended);
        let ended_on = match self.is_not_recorded(columns.ended) {
            true => self.closed_in_place_of(columns.ended),
            false => self.past(columns.ended),
        };
        self.in_order(asked, Some(asked_on), columns.from, counted_from);
        self.in_order(asked, Some(asked_on), columns.ended, ended_on);
        self.in_order(columns.from, counted_from, columns.ended, ended_on);
        if let Some(extended) = columns.extended {
            self.in_order(asked, Some(asked_on), extended, extended_to);
        }
        Stage {
            asked_on,
            counted_from,
            ended_on,
            outcome,
            extended_to,
            too_late: None,
            undated,
        }
    }

    /// Whether earlier records have no day here, and say so.
    fn is_not_recorded(&self, column: C) -> bool {
        let typed = self.line.text(column as usize);
        typed.is_some_and(|typed| plain(typed) == plain(NOT_RECORDED))
    }

    /// The day on which all of it was closed, where the end of a stage is not recorded: what is still open is carried on here, and
    /// has to have its days.
    fn closed_in_place_of(&mut self, ended: C) -> Option<NaiveDate> {
        let closed = self.line.text(C::Closed as usize);
        let closed = closed.and_then(|typed| self.dates.read(typed).ok());
        let closed = closed.filter(|day| *day <= self.today);
        if closed.is_none() {
            self.tell(ended, "undated-and-open");
        }
        closed
    }

    /// A stage of a complaint that ended has an outcome, and one that has an outcome ended; but for one that stands still.
    fn check_outcome(&mut self, stage: &Stage, columns: &Columns, kind: Kind) {
        let stands = stage.outcome == Some(StageOutcome::Suspended);
        let is_over = self.has(columns.ended) || stage.ended_on.is_some();
        if stage.outcome.is_some() && !is_over && !stands {
            self.tell(columns.ended, "outcome-without-end");
        }
        if stage.ended_on.is_some() && !self.has(columns.outcome) && kind.is_complaint() {
            self.tell(columns.outcome, "outcome-missing");
        }
    }

    /// Whether there is anything in these columns, which only some kinds have.
    fn may_have(&mut self, columns: &[C], has: bool) -> bool {
        let filled: Vec<C> = columns
            .iter()
            .copied()
            .filter(|column| self.has(*column))
            .collect();
        if !has {
            for column in &filled {
                self.tell(*column, "no-such-stage");
            }
        }
        has && !filled.is_empty()
    }

    /// How many stages the procedure of a kind has. A conference complaint goes through the statutory procedure in some
    /// councils (R1.4), and earlier records can have a corporate procedure of three.
    fn stages_of(&self, kind: Kind) -> u32 {
        match kind {
            Kind::Statutory => 3,
            Kind::Conference if self.conference_is_statutory => 3,
            Kind::Corporate | Kind::Conference => self.corporate_stages,
            _ => 1,
        }
    }

    /// Corporate clocks run from the acknowledgement, not from receipt (T12).
    fn is_corporate(&self, kind: Kind) -> bool {
        match kind {
            Kind::Conference => !self.conference_is_statutory,
            _ => kind == Kind::Corporate,
        }
    }
}
