//! Long lives of a case: acts chosen by chance, filled in plausibly, carried out where they are allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use rules::acts::{ActKind, Event, Recorded};
use rules::case::{Advocacy, Case, Panel, Received, StaffId};
use rules::eligibility::Category;
use rules::form::Filled;
use rules::intake::Journey;
use rules::pathway::Pathway;

use crate::support::{Chance, MONDAY, Story, at_random, received, with_file};

/// What one life of a case tried and found.
#[derive(Debug, Default)]
pub(super) struct Life {
    /// Which acts were carried out.
    pub done: BTreeSet<ActKind>,
    /// Which acts were refused, and why.
    pub refused: BTreeSet<(ActKind, &'static str)>,
    /// How far it came.
    pub reached: BTreeSet<&'static str>,
}

/// Acts that end a life are chosen seldom, so that lives are long.
const ENDINGS: &[ActKind] = &[
    ActKind::Withdraw,
    ActKind::NotConsider,
    ActKind::DecideLate,
    ActKind::DecideInterest,
    ActKind::Close,
    ActKind::Exclude,
    ActKind::Include,
    ActKind::ReferEarly,
    ActKind::Void,
];

/// Acts that leave a case where it was are chosen seldom too.
const STANDING: &[ActKind] = &[
    ActKind::Take,
    ActKind::Assign,
    ActKind::Investigator,
    ActKind::Note,
    ActKind::AddFile,
    ActKind::GiveAccess,
    ActKind::RemoveFile,
    ActKind::ReferSafeguarding,
    ActKind::Allegation,
    ActKind::RecordDelay,
    ActKind::Meet,
    ActKind::Remedy,
    ActKind::RemedyDone,
    ActKind::Cost,
    ActKind::CorrectContact,
    ActKind::CorrectWho,
    ActKind::CorrectReceived,
    ActKind::CorrectPoint,
    ActKind::Link,
    ActKind::Unlink,
    ActKind::TakeBack,
    ActKind::TakeBackCost,
    ActKind::Learn,
    ActKind::ActionDone,
    ActKind::Restrict,
    ActKind::ReviewRestriction,
    ActKind::AskFreeze,
    ActKind::OmbudsmanAsks,
    ActKind::OmbudsmanAnswered,
    ActKind::OmbudsmanReceived,
    ActKind::OmbudsmanDecided,
    ActKind::Advocate,
    ActKind::FollowUpAdvocate,
    ActKind::AgreeOverrun,
    ActKind::Suspend,
    ActKind::HoldRecords,
    ActKind::ReleaseRecords,
];

fn beginning(chance: &mut Chance) -> Received {
    let by_child = chance.often(4);
    let (journey, pathway) = match chance.below(10) {
        0 => (Journey::Complaint, Some(Pathway::Concern)),
        1 => (Journey::Idea, Some(Pathway::MpEnquiry)),
        2 => (Journey::Compliment, None),
        3 => (Journey::AdvocateRequest, None),
        _ => (Journey::Complaint, None),
    };
    let offered = by_child && pathway.is_none() && journey == Journey::Complaint;
    let category = match by_child {
        true => Category::ChildLookedAfter,
        false => chance.one_of(&[
            Category::Parent,
            Category::Parent,
            Category::SufficientInterest,
        ]),
    };
    Received {
        journey,
        danger: chance.often(2),
        freeze: chance.often(2),
        by_child,
        category: Some(category),
        advocacy: match journey {
            Journey::AdvocateRequest => Advocacy::Accepted,
            _ if offered => {
                chance.one_of(&[Advocacy::ToOffer, Advocacy::ToOffer, Advocacy::Declined])
            }
            _ => Advocacy::NotNeeded,
        },
        channel: None,
        pathway,
        ..received(MONDAY)
    }
}

/// Lives through some steps, each a number that chance is made of; every state on the way is judged.
pub(super) fn live(
    seed: u64,
    steps: &[u64],
    judge: impl Fn(&Case, &Event, &Case),
) -> (Story, Life) {
    let mut chance = Chance::new(seed);
    let first = beginning(&mut chance);
    let mut today = first.on;
    let mut story = Story::begins(first);
    let mut case = story.case();
    let mut life = Life::default();
    for step in steps {
        let mut chance = Chance::new(*step);
        let days = chance.one_of(&[0, 0, 0, 1, 1, 2, 5, 12]);
        today = today.checked_add_days(Days::new(days)).unwrap();
        if chance.often(5)
            && let Some(number) = waiting(&case, &mut chance)
        {
            let sent = Event::LetterSent {
                letter: "letter".to_owned(),
                number: Some(number),
                posted_on: None,
                how: None,
            };
            apply(&mut story, &mut case, today, sent, &judge);
            continue;
        }
        let act = choose(&story, &case, today, &mut chance);
        let filled = match case.costs.last().filter(|_| act == ActKind::TakeBackCost) {
            // No chance finds the cost that was recorded.
            Some(spent) => Filled::of([
                ("on".to_owned(), spent.on.to_string()),
                ("role".to_owned(), spent.role.slug().to_owned()),
                (
                    "amount".to_owned(),
                    format!("{}.{:02}", spent.pence / 100, spent.pence % 100),
                ),
                ("words".to_owned(), "Some words.".to_owned()),
            ]),
            None => Filled::of(at_random(act, &case, today, &mut chance)),
        };
        let Ok(event) = act.read(&filled, &case, today) else {
            continue;
        };
        let event = with_file(event).in_this_council(&story.clocks);
        match event.check(&case, &story.now(today)) {
            Err(refused) => {
                life.refused.insert((act, refused.slug()));
            }
            Ok(()) => {
                life.done.insert(act);
                apply(&mut story, &mut case, today, event, &judge);
            }
        }
        note_how_far(&case, &mut life);
    }
    (story, life)
}

fn waiting(case: &Case, chance: &mut Chance) -> Option<u32> {
    let waiting = case
        .letters
        .iter()
        .filter(|(_, written)| written.is_waiting());
    let waiting: Vec<u32> = waiting.map(|(number, _)| *number).collect();
    (!waiting.is_empty()).then(|| chance.one_of(&waiting))
}

/// Mostly an act that is possible, and mostly one that leads on.
fn choose(story: &Story, case: &Case, today: NaiveDate, chance: &mut Chance) -> ActKind {
    if chance.often(1) {
        return chance.one_of(ActKind::ALL);
    }
    let now = story.now(today);
    let possible = ActKind::ALL
        .iter()
        .filter(|act| act.possible(case, &now).is_ok());
    let possible: Vec<ActKind> = possible.copied().collect();
    let leads_on = |act: &&ActKind| !ENDINGS.contains(*act) && !STANDING.contains(*act);
    let leading: Vec<ActKind> = possible.iter().filter(leads_on).copied().collect();
    match chance.below(10) {
        0 | 1 => chance.one_of(&possible),
        2 => {
            let quiet: Vec<ActKind> = possible
                .iter()
                .filter(|act| !ENDINGS.contains(*act))
                .copied()
                .collect();
            chance.one_of(&quiet)
        }
        _ if leading.is_empty() => chance.one_of(&possible),
        _ => chance.one_of(&leading),
    }
}

fn apply(
    story: &mut Story,
    case: &mut Case,
    on: NaiveDate,
    event: Event,
    judge: &impl Fn(&Case, &Event, &Case),
) {
    let before = story.events.len();
    let was = case.clone();
    let by = event.act().and(story.by.account()).cloned();
    push(story, on, by, event.clone());
    for brought in event.brings(case) {
        push(story, on, None, brought);
    }
    for recorded in &story.events[before..] {
        case.apply(recorded).unwrap();
    }
    judge(&was, &event, case);
}

fn push(story: &mut Story, on: NaiveDate, by: Option<StaffId>, event: Event) {
    let at = format!("{on}T12:00:00Z").parse().unwrap();
    story.events.push(Recorded { at, on, by, event });
}

fn note_how_far(case: &Case, life: &mut Life) {
    let two = case.stage_two();
    for (how_far, come) in [
        ("answered", case.statutory.sent_on.is_some()),
        ("stage two", two.is_some()),
        (
            "adjudicated",
            two.is_some_and(|two| two.adjudicated_on.is_some()),
        ),
        ("stage three", case.stage_three().is_some()),
        (
            "stage three answered",
            case.stage_three()
                .is_some_and(|three| matches!(three.panel, Panel::Answered { .. })),
        ),
        (
            "corporate two answered",
            case.corporate
                .stage_two
                .as_ref()
                .is_some_and(|two| two.sent_on.is_some()),
        ),
        (
            "personal information answered",
            case.data_protection.sent_on.is_some(),
        ),
        (
            "part set aside",
            case.points.iter().any(|point| point.set_aside_on.is_some()),
        ),
        ("suspended", case.is_suspended()),
        ("closed", case.closed_on.is_some()),
        ("discontinued", case.discontinued_on.is_some()),
        ("reopened", case.proceedings_ended_on.is_some()),
    ] {
        if come {
            life.reached.insert(how_far);
        }
    }
}

/// At least so many, and on until every act was done: a new act shifts what chance chooses in every life.
const LIVES: RangeInclusive<u64> = 300..=600;

/// What became of many long lives, lived once for all tests that ask.
pub(super) static MANY_LIVES: LazyLock<Life> = LazyLock::new(|| {
    let mut all = Life::default();
    for seed in 0..*LIVES.end() {
        if seed >= *LIVES.start() && all.done.len() == ActKind::ALL.len() {
            break;
        }
        let mut chance = Chance::new(seed);
        let steps: Vec<u64> = (0..150).map(|_| chance.seed()).collect();
        let (_, life) = live(seed, &steps, |_, _, _| ());
        all.done.extend(life.done);
        all.refused.extend(life.refused);
        all.reached.extend(life.reached);
    }
    all
});

/// Which refusals each act met in many lives: evidence for the tables of the README.
pub(crate) fn refused_in_many_lives() -> BTreeMap<ActKind, BTreeSet<&'static str>> {
    let mut refused: BTreeMap<ActKind, BTreeSet<&'static str>> = BTreeMap::new();
    for (act, why) in &MANY_LIVES.refused {
        refused.entry(*act).or_default().insert(why);
    }
    refused
}
