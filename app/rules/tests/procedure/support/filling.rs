//! Filling in the form of an act: plainly, as most officers would, or by chance.

use chrono::{Days, NaiveDate};
use rules::acts::add_file::AddFile;
use rules::acts::{ActKind, Event};
use rules::case::{Case, FileFacts, FileKind, GuestDuty, Promised};
use rules::form::{Day, Field, Kind, Repeat};
use rules::intake::Answers;
use rules::reference::Reference;

/// Ticks without which an act is refused.
const DECLARATIONS: &[&str] = &[
    "outside_line",
    "independent",
    "with_independent_person",
    "robust",
    "upheld",
    "plan",
    "agreed_outcomes",
    "they_agree",
    "consent",
    "nobody_named",
    "person_invited",
    "agreed",
];

/// Inputs that are not compulsory on the form and that an act cannot do without.
const NEEDED: &[&str] = &[
    "warned_on",
    "learned",
    "chair",
    "place",
    "to_complainant",
    "to_members",
    "to_officer",
    "to_person",
    "who",
    "due",
];

/// Every compulsory field, the first of each choice, today for each date, a different person for each name.
pub(crate) fn plainly(act: ActKind, case: &Case, today: NaiveDate) -> Vec<(String, String)> {
    // The statement begins with the points of stage 1, and most officers leave it so.
    let known = act.known(case, &Answers::default());
    if act == ActKind::Statement && !known.is_blank() {
        let known = known
            .pairs()
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        return known.collect();
    }
    let about = act.about(case);
    let mut pairs = Vec::new();
    for field in act.fields() {
        let tick = DECLARATIONS.contains(&field.name);
        if field.optional && !tick && !NEEDED.contains(&field.name) {
            continue;
        }
        let rows = match act {
            ActKind::ConvenePanel => 3,
            _ => 1,
        };
        for (number, name) in field.names(&about) {
            if matches!(field.repeat, Repeat::Rows(_)) && number.is_some_and(|row| row > rows) {
                continue;
            }
            let value = match field.kind {
                Kind::Choice(options) | Kind::Choices(options) | Kind::ChoicesOrLast(options) => {
                    options.values[0].to_owned()
                }
                Kind::Day(_) => today.to_string(),
                Kind::Time => "10:30".to_owned(),
                Kind::Line(_) if field.name == "other" => another_case(),
                Kind::Line(_) if field.name == "guest" => first_named(case),
                Kind::Line(_) if act == ActKind::GiveAccess => GUEST.to_owned(),
                Kind::Line(_) => format!("{} {}", act.slug(), name),
                Kind::Text(_) | Kind::Story(_) => format!("The words of {name}."),
                Kind::Pounds | Kind::Whole => "50".to_owned(),
                Kind::Tick => "yes".to_owned(),
                Kind::Colleague => "colleague".to_owned(),
                Kind::Service => "children_in_care".to_owned(),
                Kind::Point | Kind::PointsOf | Kind::CaseFile | Kind::CaseFiles | Kind::Guest => {
                    "1".to_owned()
                }
                Kind::Remedy => first_due(&case.remedies).to_string(),
                Kind::Action => first_due(&case.actions).to_string(),
                Kind::Noted => {
                    let last = case.noted.last().map(|noted| noted.number);
                    last.unwrap_or(1).to_string()
                }
                Kind::File(_) => continue,
                Kind::Credential(_) => unreachable!("no act asks so"),
            };
            pairs.push((name, value));
        }
    }
    pairs
}

/// An act with the file that came with its form, where one does.
pub(crate) fn with_file(event: Event) -> Event {
    match event {
        Event::AddFile(act) => Event::AddFile(AddFile {
            file: Some(FileFacts {
                id: "0193b2a4-7c00-7000-8000-000000000001".to_owned(),
                kind: FileKind::Pdf,
                bytes: 51_200,
                sha256: "00".repeat(32),
            }),
            ..act
        }),
        other => other,
    }
}

/// The number of what is due first of what is not done; 1 where all is.
fn first_due(all: &[Promised]) -> usize {
    let open = (1..).zip(all).filter(|(_, one)| one.done_on.is_none());
    let first = open.min_by_key(|(_, one)| (one.due_on.is_none(), one.due_on));
    first.map_or(1, |(number, _)| number)
}

/// Numbers that look random and are the same every time.
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 up to and without `end` (splitmix64).
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = (mixed ^ (mixed >> 31)) >> 16;
        usize::try_from(mixed % u64::try_from(end).unwrap()).unwrap()
    }

    /// A number to make other chances of.
    pub(crate) fn seed(&mut self) -> u64 {
        u64::try_from(self.below(1 << 40)).unwrap()
    }

    /// True `of` times in ten.
    pub(crate) fn often(&mut self, of: usize) -> bool {
        self.below(10) < of
    }

    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// Names of which some are the same, so that conflicts happen.
const NAMES: &[&str] = &[
    "Person A",
    "Person B",
    "Person C",
    "Person D",
    "Person E",
    "Person F",
    "person-a",
    "Officer G",
    "Officer H",
    "Officer I",
];
/// Accounts, of which one is the narrator's.
const ACCOUNTS: &[&str] = &["manager", "colleague", "deputy", "other"];

/// A form filled in plausibly: mostly right, with the mistakes that people make.
pub(crate) fn at_random(
    act: ActKind,
    case: &Case,
    today: NaiveDate,
    chance: &mut Chance,
) -> Vec<(String, String)> {
    let about = act.about(case);
    let mut pairs = Vec::new();
    for field in act.fields() {
        let is_needed = DECLARATIONS.contains(&field.name) || NEEDED.contains(&field.name);
        let often = if is_needed { 9 } else { 4 };
        if matches!(field.kind, Kind::File(_)) {
            continue;
        }
        for (number, name) in field.names(&about) {
            let rows = if act == ActKind::ConvenePanel { 3 } else { 2 };
            if matches!(field.repeat, Repeat::Rows(_)) && number.is_some_and(|row| row > rows) {
                continue;
            }
            if field.optional && !chance.often(often) {
                continue;
            }
            for value in values(field, case, today, chance) {
                pairs.push((name.clone(), value));
            }
        }
    }
    pairs
}

fn values(field: &Field, case: &Case, today: NaiveDate, chance: &mut Chance) -> Vec<String> {
    let numbers: Vec<u32> = case.points.iter().map(|point| point.number).collect();
    vec![match field.kind {
        Kind::Choice(options) | Kind::Choices(options) | Kind::ChoicesOrLast(options) => {
            chance.one_of(options.values).to_owned()
        }
        Kind::Day(Day::Ahead) if field.name == "until" => later(today, chance.below(160)),
        Kind::Day(Day::Ahead) => later(today, chance.below(40)),
        Kind::Day(Day::Past) if chance.often(7) => today.to_string(),
        Kind::Day(Day::Past) => earlier(today, chance.below(30)),
        Kind::Day(Day::Any) => later(today, chance.below(60)),
        Kind::Time => chance.one_of(&["10:30", "2pm"]).to_owned(),
        Kind::Line(_) if field.name == "other" => another_case(),
        Kind::Line(_) if field.name == "guest" && chance.often(8) => first_named(case),
        Kind::Line(_) if field.name == "email" && chance.often(8) => GUEST.to_owned(),
        Kind::Line(_) => chance.one_of(NAMES).to_owned(),
        Kind::Text(_) | Kind::Story(_) => "Some words.".to_owned(),
        Kind::Pounds => format!("{}.50", chance.below(900)),
        Kind::Whole => chance.below(900).to_string(),
        Kind::Tick => "yes".to_owned(),
        Kind::Colleague => chance.one_of(ACCOUNTS).to_owned(),
        Kind::Service => "children_in_care".to_owned(),
        Kind::Point | Kind::PointsOf if numbers.is_empty() => "1".to_owned(),
        Kind::Remedy | Kind::Action | Kind::Noted | Kind::CaseFile | Kind::CaseFiles => {
            (chance.below(3) + 1).to_string()
        }
        // Who was let in last may still come in.
        Kind::Guest => case.guests.len().max(1).to_string(),
        Kind::Point | Kind::PointsOf => chance.one_of(&numbers).to_string(),
        Kind::Credential(_) | Kind::File(_) => unreachable!("no act asks so"),
    }]
}

/// Where the link of somebody from outside is sent.
const GUEST: &str = "guest@example.test";

/// The first whom the case names for a duty from outside; nobody's name where there is none.
fn first_named(case: &Case) -> String {
    let named = GuestDuty::ALL.iter().flat_map(|duty| case.named_for(*duty));
    named.into_iter().next().unwrap_or("Nobody").to_owned()
}

fn later(today: NaiveDate, days: usize) -> String {
    let days = Days::new(u64::try_from(days).unwrap());
    today.checked_add_days(days).unwrap().to_string()
}

fn earlier(today: NaiveDate, days: usize) -> String {
    let days = Days::new(u64::try_from(days).unwrap());
    today.checked_sub_days(days).unwrap().to_string()
}

/// The reference of a case that is none of a story.
fn another_case() -> String {
    Reference::from_random(&[7; 16]).unwrap().to_string()
}
