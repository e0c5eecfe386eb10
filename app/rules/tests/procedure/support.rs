//! Stories about one case, told act by act through the same door as the product: filled in as a form, read, checked,
//! applied, with the letters that follow.

mod filling;

use std::sync::LazyLock;

use chrono::NaiveDate;
use rules::acts::{ActKind, Event, Now, Recorded};
use rules::calendar::Calendar;
use rules::case::{Advocacy, Case, Received, Refused, StaffId};
use rules::clock::{Clock, Clocks};
use rules::deadline::{self, Deadline};
use rules::eligibility::Category;
use rules::form::{Fault, Filled};
use rules::intake::Journey;
use rules::letter::Letter;
use rules::pathway::Pathway;
use rules::principal::{Principal, Role, Staff};
use rules::reference::Reference;
use rules::register::{Entry, Vocabulary};

pub(crate) use filling::{Chance, at_random, plainly, with_file};

/// The day on which most stories begin: a Monday with no holiday near it.
pub(crate) const MONDAY: &str = "2026-11-23";

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn staff(name: &str) -> StaffId {
    StaffId(name.to_owned())
}

/// Somebody with an account, whose key is their name.
pub(crate) fn account(name: &str, role: Role) -> Principal {
    Principal::Staff(Staff {
        id: staff(name),
        name: name.to_owned(),
        role,
    })
}

/// The public reference of every story.
pub(crate) static REFERENCE: LazyLock<Reference> = LazyLock::new(|| "HFY6-FN6M".parse().unwrap());

/// What happened to one case, and what holds in its council.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    pub events: Vec<Recorded>,
    pub clocks: Clocks,
    pub calendar: Calendar,
    pub by: Principal,
}

/// How a representation arrives, before a story changes any of it.
pub(crate) fn received(on: &str) -> Received {
    Received {
        journey: Journey::Complaint,
        on: day(on),
        danger: false,
        freeze: false,
        by_child: false,
        category: Some(Category::Parent),
        advocacy: Advocacy::NotNeeded,
        channel: None,
        pathway: None,
    }
}

impl Story {
    /// What the register keeps of it.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let words = Vocabulary::default();
        Entry::of(&self.events, &self.clocks, &self.calendar, &words)
    }

    /// A parent complains in their own right.
    pub(crate) fn parent_complaint(on: &str) -> Self {
        Self::begins(received(on))
    }

    /// A child in care complains and has not said whether they want an advocate.
    pub(crate) fn child_complaint(on: &str) -> Self {
        Self::begins(Received {
            by_child: true,
            category: Some(Category::ChildLookedAfter),
            advocacy: Advocacy::ToOffer,
            ..received(on)
        })
    }

    /// A thank-you, an enquiry, a concern: whatever is no complaint yet.
    pub(crate) fn other(on: &str, journey: Journey, pathway: Pathway) -> Self {
        Self::begins(Received {
            journey,
            pathway: Some(pathway),
            ..received(on)
        })
    }

    pub(crate) fn begins(received: Received) -> Self {
        let on = received.on;
        let story = Self {
            events: Vec::new(),
            clocks: Clocks::default(),
            calendar: Calendar::england_and_wales(),
            by: account("manager", Role::Manager),
        };
        story.then(on, Event::Received(received))
    }

    /// The same in a council with limits of its own, as its profile writes them.
    pub(crate) fn in_council(mut self, profile: &str) -> Self {
        self.clocks = serde_json::from_str(profile).unwrap();
        self
    }

    /// The same, done by somebody else from here on.
    pub(crate) fn by(mut self, who: &str, role: Role) -> Self {
        self.by = account(who, role);
        self
    }

    pub(crate) fn case(&self) -> Case {
        Case::replay(&self.events).unwrap()
    }

    pub(crate) fn now(&self, today: NaiveDate) -> Now<'_> {
        Now {
            today,
            by: &self.by,
            reference: &REFERENCE,
            calendar: &self.calendar,
            clocks: &self.clocks,
        }
    }

    pub(crate) fn is_possible(&self, on: &str, act: ActKind) -> Result<(), Refused> {
        act.possible(&self.case(), &self.now(day(on)))
    }

    /// The form of an act filled in plainly, with some fields changed; an empty one is left blank.
    pub(crate) fn fill(
        &self,
        on: &str,
        act: ActKind,
        changed: &[(&str, &str)],
    ) -> Result<Event, Vec<Fault>> {
        let case = self.case();
        let mut pairs = plainly(act, &case, day(on));
        pairs.retain(|(name, _)| !changed.iter().any(|(changed, _)| changed == name));
        let changed = changed.iter();
        pairs.extend(changed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let event = act.read(&Filled::of(pairs), &case, day(on))?;
        Ok(with_file(event).in_this_council(&self.clocks))
    }

    /// Tries an act.
    pub(crate) fn tries(
        &self,
        on: &str,
        act: ActKind,
        changed: &[(&str, &str)],
    ) -> Result<Event, Refused> {
        let event = self.fill(on, act, changed);
        let event = event.unwrap_or_else(|faults| panic!("{act:?} {changed:?}: {faults:?}"));
        event.check(&self.case(), &self.now(day(on)))?;
        Ok(event)
    }

    /// Carries out an act; its letters are written and wait.
    pub(crate) fn act(self, on: &str, act: ActKind, changed: &[(&str, &str)]) -> Self {
        let event = self.tries(on, act, changed);
        let event = event.unwrap_or_else(|refused| panic!("{act:?} on {on}: {refused:?}"));
        self.then(day(on), event)
    }

    /// The same, and its letters leave on the same day.
    pub(crate) fn acts(self, on: &str, act: ActKind, changed: &[(&str, &str)]) -> Self {
        self.act(on, act, changed).sends(on)
    }

    /// Several acts on one day, filled in plainly, whose letters leave.
    pub(crate) fn acts_all(self, on: &str, acts: &[ActKind]) -> Self {
        acts.iter()
            .fold(self, |story, act| story.acts(on, *act, &[]))
    }

    /// An act is refused by this name, and nothing changes.
    pub(crate) fn refuses(
        self,
        on: &str,
        act: ActKind,
        changed: &[(&str, &str)],
        refused: Refused,
    ) -> Self {
        assert_eq!(
            self.tries(on, act, changed),
            Err(refused),
            "{act:?} {changed:?} on {on}"
        );
        self
    }

    /// Every letter that waits leaves.
    pub(crate) fn sends(mut self, on: &str) -> Self {
        let case = self.case();
        let waiting = case
            .letters
            .iter()
            .filter(|(_, written)| written.is_waiting());
        for (number, written) in waiting {
            self = self.then(
                day(on),
                Event::LetterSent {
                    letter: written.letter.slug().to_owned(),
                    number: Some(*number),
                    posted_on: None,
                    how: None,
                },
            );
        }
        self
    }

    /// Something happened, and its letters were written.
    pub(crate) fn then(mut self, on: NaiveDate, event: Event) -> Self {
        let brought = match self.events.is_empty() {
            true => Vec::new(),
            false => event.brings(&self.case()),
        };
        let by = event.act().and(self.by.account()).cloned();
        self.happens(on, by, event);
        for brought in brought {
            self.happens(on, None, brought);
        }
        self
    }

    fn happens(&mut self, on: NaiveDate, by: Option<StaffId>, event: Event) {
        let at = format!("{on}T12:00:00Z").parse().unwrap();
        self.events.push(Recorded { at, on, by, event });
    }

    /// Which letters were written, in order.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.case()
            .letters
            .values()
            .map(|written| written.letter)
            .collect()
    }

    pub(crate) fn deadlines(&self) -> Vec<Deadline> {
        deadline::of(&self.case(), &self.clocks, &self.calendar)
    }

    /// The date of this clock, if the case has one.
    pub(crate) fn deadline(&self, clock: Clock) -> Option<Deadline> {
        let mut found = self.deadlines().into_iter();
        found.find(|deadline| deadline.clock == clock)
    }

    /// By when something is due: a date, `stands` while the clock stands, `none` without such a clock.
    pub(crate) fn due(&self, clock: Clock) -> String {
        match self.deadline(clock) {
            None => "none".to_owned(),
            Some(Deadline { due: None, .. }) => "stands".to_owned(),
            Some(Deadline { due: Some(due), .. }) => due.to_string(),
        }
    }

    /// When a clock stopped: a date, or `runs`, or `none` without such a clock.
    pub(crate) fn stopped(&self, clock: Clock) -> String {
        match self.deadline(clock).map(|deadline| deadline.ended_on) {
            None => "none".to_owned(),
            Some(None) => "runs".to_owned(),
            Some(Some(ended)) => ended.to_string(),
        }
    }

    // ---- how far a story has come, in one word

    /// One statutory point is written down, the offer of an advocate is recorded where one is needed.
    pub(crate) fn triaged(self, on: &str) -> Self {
        let story = self.acts(on, ActKind::Triage, &[]);
        match story.case().advocacy {
            Advocacy::ToOffer => story.acts(on, ActKind::Advocate, &[("offer", "declined")]),
            _ => story,
        }
    }

    /// The reply at stage 1 has left.
    pub(crate) fn answered(self, on: &str) -> Self {
        self.triaged(on).acts(on, ActKind::Respond, &[])
    }

    /// Stage 2 was asked for by e-mail.
    pub(crate) fn at_stage_two(self, answered: &str, asked: &str) -> Self {
        let story = self.answered(answered);
        story.acts(
            asked,
            ActKind::RequestStageTwo,
            &[("channel", "email"), ("on", asked)],
        )
    }

    /// Both reports of stage 2 are there.
    pub(crate) fn investigated(self, on: &str) -> Self {
        self.acts_all(
            on,
            &[
                ActKind::Statement,
                ActKind::AgreeStatement,
                ActKind::Appoint,
                ActKind::OfficerReport,
                ActKind::PersonReport,
            ],
        )
    }

    /// The adjudication letter has left.
    pub(crate) fn adjudicated(self, on: &str) -> Self {
        self.investigated(on).acts(on, ActKind::Adjudicate, &[])
    }

    /// A complaint by a parent that has come to stage 3; asked for on Monday 1 March 2027.
    pub(crate) fn at_stage_three() -> Self {
        Self::parent_complaint(MONDAY)
            .at_stage_two("2026-12-01", "2026-12-10")
            .adjudicated("2027-02-01")
            .acts("2027-03-01", ActKind::RequestPanel, &[])
    }

    /// One corporate point is written down.
    pub(crate) fn corporate(on: &str) -> Self {
        Self::parent_complaint(on).acts(
            on,
            ActKind::Triage,
            &[("pathway-1", "corporate"), ("why-1", "education")],
        )
    }

    /// One point about personal information is written down.
    pub(crate) fn personal_information(on: &str) -> Self {
        Self::parent_complaint(on).acts(on, ActKind::Triage, PERSONAL_INFORMATION)
    }
}

/// A point about personal information.
pub(crate) const PERSONAL_INFORMATION: &[(&str, &str)] = &[
    ("pathway-1", "data-protection"),
    ("why-1", "personal-information"),
];
