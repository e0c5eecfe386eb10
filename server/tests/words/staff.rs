//! Staff have words for the whole procedure: every act, field, choice, refusal, date, letter and fault.

use std::collections::BTreeSet;

use app::staff_forms;
use mail::Notice;
use rules::acts::{ActKind, Group};
use rules::case::{Advocacy, PapersTo, RecommendedBy};
use rules::clock::Clock;
use rules::deadline::Start;
use rules::finding::{Finding, Outcome};
use rules::form::{Field, Kind, Options, Repeat};
use rules::letter::{self, Letter};
use rules::pathway::Pathway;
use rules::principal::Role;
use rules::queue::{List, Stage};
use rules::record;
use rules::refused::Refused;
use words::{Locale, Locales, Source};

/// What is shown without being asked for.
const SHOWN: [Options; 11] = [
    Advocacy::OPTIONS,
    Finding::OPTIONS,
    Group::OPTIONS,
    Letter::OPTIONS,
    List::OPTIONS,
    Outcome::OPTIONS,
    PapersTo::OPTIONS,
    Pathway::OPTIONS,
    RecommendedBy::OPTIONS,
    Stage::OPTIONS,
    Start::OPTIONS,
];

/// What stands around the label of a field that is asked several times.
const NUMBERED: &str = "staff-field-numbered";

#[test]
fn every_act_has_a_title_a_button_and_a_line_in_the_history() {
    let by_itself = [
        "received",
        "letter-written",
        "letter-changed",
        "letter-to-send",
        "letter-printed",
        "letter-sent",
        "letter-posted",
        "letter-not-delivered",
        "letter-sent-again",
        "message-sent",
        "message-not-delivered",
        "message-sent-again",
    ];
    let slugs = || ActKind::ALL.iter().map(|act| act.slug());
    let titles = slugs().map(|slug| format!("staff-act-{slug}"));
    let buttons = slugs().map(|slug| format!("staff-act-{slug}-button"));
    let events = slugs()
        .chain(by_itself)
        .map(|slug| format!("staff-event-{slug}"));
    all_have_words(titles.chain(buttons).chain(events));
}

#[test]
fn every_input_has_a_label() {
    let words = Locales::load().unwrap();
    let has = |key: &String| words.text(Locale::EASY_READ, key, &[]).is_some();
    let without: Vec<_> = fields()
        .filter(|(form, field)| !labels(form, field).iter().any(has))
        .map(|(form, field)| format!("{form}: {}", field.name))
        .collect();
    assert_eq!(without, Vec::<String>::new());
}

#[test]
fn no_label_is_for_an_input_that_nobody_asks() {
    let asked: BTreeSet<String> = fields()
        .flat_map(|(form, field)| labels(form, field))
        .collect();
    let left_over: Vec<_> = Locales::keys(Locale::ENGLISH)
        .into_iter()
        .filter(|key| key.starts_with("staff-field-") && *key != NUMBERED)
        .filter(|key| !asked.contains(key.strip_suffix("-hint").unwrap_or(key)))
        .collect();
    assert_eq!(left_over, Vec::<&str>::new());
}

#[test]
fn every_choice_has_its_words() {
    let asked = fields().filter_map(|(_, field)| match (field.kind, field.repeat) {
        (Kind::Choice(options) | Kind::Choices(options), _) | (_, Repeat::Each(options)) => {
            Some(options)
        }
        _ => None,
    });
    let keys = asked.chain(SHOWN).flat_map(|options| {
        let values = options.values.iter();
        values.map(move |value| format!("{}-{value}", options.list))
    });
    all_have_words(keys);
}

#[test]
fn every_refusal_clock_role_and_person_has_its_words() {
    let refusals = Refused::ALL
        .iter()
        .map(|refused| format!("staff-refused-{}", refused.slug()));
    let clocks = Clock::ALL
        .iter()
        .map(|clock| format!("staff-clock-{}", clock.slug()));
    let roles = Role::ALL.map(|role| format!("staff-role-{}", role.slug()));
    let people = [
        "deputy",
        "investigator",
        "complained-about",
        "officer",
        "independent-person",
        "panel-member",
    ]
    .map(|person| format!("staff-person-{person}"));
    all_have_words(refusals.chain(clocks).chain(roles).chain(people));
}

#[test]
fn every_fault_of_a_form_for_staff_names_its_field() {
    let words = Locales::load().unwrap();
    for code in [
        "missing",
        "too-long",
        "not-a-choice",
        "not-a-date",
        "in-future",
        "in-past",
        "long-ago",
        "far-ahead",
        "not-an-amount",
        "not-a-number",
        "email",
        "email-ending",
        "phone",
        "phone-short",
        "not-alone",
    ] {
        let key = format!("staff-fault-{code}");
        let text = words.text(
            Locale::EASY_READ,
            &key,
            &[("label", "The day they were told")],
        );
        assert!(
            text.unwrap_or_default().contains("The day they were told"),
            "{key}"
        );
    }
}

#[test]
fn every_bank_holiday_has_its_words() {
    let list = include_str!("../../../app/rules/data/bank_holidays_england_wales.csv");
    let titles = list
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(2));
    all_have_words(titles.map(|title| format!("staff-holiday-{title}")));
}

#[test]
fn every_letter_and_message_says_how_it_fared() {
    let letters = ["written", "printed", "sending", "sent", "posted", "handed"]
        .map(|state| format!("staff-letter-is-{state}"));
    let ways = ["save", "email", "print", "posted", "handed"]
        .map(|way| format!("staff-letter-{way}-button"));
    let notices = Notice::ALL.map(|notice| format!("staff-notice-{}", notice.name()));
    let fared = ["waiting", "sent", "dead", "held"].map(|state| format!("staff-notice-is-{state}"));
    all_have_words(letters.into_iter().chain(ways).chain(notices).chain(fared));
}

/// Every field of every form for staff, with the name of the form.
fn fields() -> impl Iterator<Item = (&'static str, &'static Field)> {
    let acts = ActKind::ALL.iter().map(|act| (act.slug(), act.fields()));
    let earlier = ActKind::ALL
        .iter()
        .map(|act| (act.slug(), act.no_longer_asked()));
    acts.chain(earlier)
        .chain([("record", record::FIELDS), ("letter", letter::FIELDS)])
        .chain(staff_forms::ALL)
        .flat_map(|(form, fields)| fields.iter().map(move |field| (form, field)))
}

/// The keys of the label of a field: the form's own, and that of every form. What is asked for each of some values has theirs.
fn labels(form: &str, field: &Field) -> Vec<String> {
    match field.repeat {
        Repeat::Each(options) => {
            let values = options.values.iter();
            values
                .map(|value| format!("{}-{value}", options.list))
                .collect()
        }
        _ => vec![
            format!("staff-field-{form}-{}", field.name),
            format!("staff-field-{}", field.name),
        ],
    }
}

/// Whoever reads easy read gets the same words on the staff side.
fn all_have_words(keys: impl IntoIterator<Item = String>) {
    let words = Locales::load().unwrap();
    let without: BTreeSet<_> = keys
        .into_iter()
        .filter(|key| words.text(Locale::EASY_READ, key, &[]).is_none())
        .collect();
    assert_eq!(without, BTreeSet::new());
}
