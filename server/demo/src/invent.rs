//! Invented cases for the demonstration and for `heard bench`: always the same for the same numbers, the youngest first.

use chrono::{Days, NaiveDate};
use rules::case::Imported;
use rules::kinds::{CostRole, Decision, RemedyKind};
use rules::pathway::{Channel, Nature};
use rules::reason::{DelayReason, EscalationReason};
use rules::register::{
    ActionTaken, AdvocateOffer, AgeBand, AtOmbudsman, Complainant, Entry, Kind, LearningState,
    Remedied, Spent, Stage, StageOutcome,
};

use casework::{Council, Error, seal_imported, services};

/// How often each kind comes, of a hundred.
const KINDS: [(u64, Kind); 8] = [
    (25, Kind::Statutory),
    (15, Kind::Corporate),
    (2, Kind::DataProtection),
    (20, Kind::Concern),
    (20, Kind::Compliment),
    (4, Kind::Comment),
    (10, Kind::MpEnquiry),
    (4, Kind::CouncillorEnquiry),
];
/// How stage 1 ends, in turn.
const OUTCOMES: [StageOutcome; 6] = [
    StageOutcome::Upheld,
    StageOutcome::PartiallyUpheld,
    StageOutcome::NotUpheld,
    StageOutcome::NotUpheld,
    StageOutcome::NoFinding,
    StageOutcome::Withdrawn,
];

/// Seals cases and writes them, in one transaction.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn write(council: &Council, cases: Vec<Imported>) -> Result<(), Error> {
    let keys = council.store.keys_of_imported();
    let keyed = cases.into_iter().map(|imported| {
        let key = keys.of(&imported.theirs, imported.entry.kind);
        (key, imported)
    });
    let ready = seal_imported(
        council,
        None,
        council.clock.now(),
        keyed.collect(),
        Vec::new(),
    );
    let ready = ready
        .await
        .map_err(|error| Error::Internal(error.into()))??;
    let tx = council.store.begin_alone().await?;
    tx.add_imported(ready).await?;
    Ok(tx.commit().await?)
}

/// Makes one case after the other, spread evenly over years until today.
pub struct Inventor {
    number: u64,
    count: u64,
    years: u32,
    today: NaiveDate,
    /// The council's word for a service, and the area that it stands for.
    services: Vec<(String, String)>,
    state: u64,
}

impl Inventor {
    /// An inventor of so many cases, received over so many years up to today.
    pub fn new(council: &Council, count: u64, years: u32) -> Self {
        let profile = &council.profile;
        let area = |word: String| {
            let area = profile.words.services.get(&word).unwrap_or(&word).clone();
            (word, area)
        };
        let services = services(profile);
        Self {
            number: 0,
            count,
            years,
            today: council.clock.today(),
            services: services.into_iter().map(|(word, _)| area(word)).collect(),
            state: 0,
        }
    }

    /// The next so many.
    pub fn cases(&mut self, count: u64) -> Vec<Imported> {
        (0..count).map(|_| self.case()).collect()
    }

    fn case(&mut self) -> Imported {
        let days = u64::from(self.years) * 365;
        let ago = self.number * days / self.count.max(1);
        self.number += 1;
        let received_on = self.today - Days::new(ago);
        let (word, area) = {
            let at = self.below(self.services.len() as u64);
            self.services[usize::try_from(at).unwrap_or_default()].clone()
        };
        let mut entry = Entry::new(self.kind(), received_on);
        entry.who = Some(self.one_of(Complainant::ALL));
        entry.age = Some(self.one_of(AgeBand::ALL));
        entry.channel = Some(self.one_of(Channel::ALL));
        entry.services = vec![word];
        if entry.kind.is_complaint() {
            entry.natures = vec![self.one_of(Nature::ALL)];
            entry.points = 1 + u32::try_from(self.below(4)).unwrap_or_default();
        }
        let closed_on = self.stages(&mut entry);
        entry.closed_on = closed_on.filter(|day| *day <= self.today);
        if entry.closed_on.is_some() && entry.kind.is_complaint() {
            self.afterwards(&mut entry);
        }
        Imported {
            theirs: format!("B{}", self.number),
            entry,
            areas: vec![area],
            acknowledged_on: None,
            summary: None,
            words: None,
            conference_is_statutory: false,
        }
    }

    /// Goes through the stages; the day on which the last ended, which may be after today.
    fn stages(&mut self, entry: &mut Entry) -> Option<NaiveDate> {
        let begun = entry.received_on;
        if entry.kind == Kind::Compliment {
            return Some(begun);
        }
        let mut one = Stage {
            asked_on: begun,
            counted_from: Some(begun),
            ended_on: None,
            outcome: None,
            extended_to: self.once_in(6).then(|| begun + Days::new(28)),
            too_late: None,
            undated: false,
        };
        let days = 3 + self.below(35);
        let mut end = begun + Days::new(days);
        if !entry.kind.is_complaint() {
            let is_over = end <= self.today;
            one.ended_on = is_over.then_some(end);
            one.outcome = is_over.then_some(StageOutcome::ResponseOnly);
            entry.stage_one = Some(one);
            return Some(end);
        }
        if entry.who == Some(Complainant::ChildDirect) {
            entry.advocacy = Some(self.one_of(AdvocateOffer::ALL));
        }
        if end > self.today {
            entry.stage_one = Some(one);
            return None;
        }
        one.ended_on = Some(end);
        one.outcome = Some(self.one_of(&OUTCOMES));
        entry.stage_one = Some(one);
        if self.once_in(40) {
            entry.delays.push(self.one_of(DelayReason::ALL));
        }
        let goes_on = entry.kind != Kind::DataProtection && self.once_in(9);
        if goes_on {
            entry.escalations.push(self.one_of(EscalationReason::ALL));
            let asked_on = end + Days::new(10);
            if asked_on <= self.today {
                end = asked_on + Days::new(30 + self.below(60));
                let is_over = end <= self.today;
                entry.stage_two = Some(Stage {
                    asked_on,
                    counted_from: Some(asked_on),
                    ended_on: is_over.then_some(end),
                    outcome: is_over.then(|| self.one_of(&OUTCOMES[..5])),
                    extended_to: None,
                    too_late: None,
                    undated: false,
                });
            }
        }
        Some(end + Days::new(20))
    }

    /// What came of it once it was answered.
    fn afterwards(&mut self, entry: &mut Entry) {
        let Some(closed_on) = entry.closed_on else {
            return;
        };
        if self.once_in(30) {
            let received_on = closed_on + Days::new(20);
            if received_on <= self.today {
                let decided_on = received_on + Days::new(90);
                let is_over = decided_on <= self.today;
                entry.ombudsman.push(AtOmbudsman {
                    received_on,
                    decided_on: is_over.then_some(decided_on),
                    decision: is_over.then(|| self.one_of(Decision::ALL)),
                });
            }
        }
        if self.once_in(8) {
            entry.remedies.push(Remedied {
                kind: self.one_of(RemedyKind::ALL),
                on: closed_on,
                pence: self.once_in(3).then(|| 5_000 + self.below(40) * 1_000),
                done_on: Some(closed_on),
            });
        }
        if entry.stage_two.is_some() {
            entry.costs.push(Spent {
                on: closed_on,
                role: self.one_of(CostRole::ALL),
                pence: 20_000 + self.below(300) * 1_000,
            });
        }
        if self.once_in(3) {
            entry.learning = LearningState::Learned;
            let due = closed_on + Days::new(30);
            // Of old actions hardly any is still to be done.
            let is_done = due <= self.today && !self.once_in(300);
            entry.actions.push(ActionTaken {
                due,
                done_on: is_done.then_some(due),
            });
        } else if self.once_in(2) {
            entry.learning = LearningState::NothingLearned;
        }
    }

    fn kind(&mut self) -> Kind {
        let mut at = self.below(100);
        for (share, kind) in KINDS {
            if at < share {
                return kind;
            }
            at -= share;
        }
        Kind::Statutory
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let at = self.below(all.len() as u64);
        all[usize::try_from(at).unwrap_or_default()]
    }

    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// A number from 0 up to and without `end` (splitmix64).
    fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }
}
