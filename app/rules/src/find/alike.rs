//! Which other cases a case may belong with: those of the same person, the same child, the same address.

use std::collections::BTreeSet;

use super::asked::{Asked, EXACT};
use super::spelling::{emails, phones, postcodes, words};
use super::term::{Term, TermKind};
use super::told::child;
use crate::form::options;
use crate::intake::{Answers, Contact, Name, OnBehalf};

options! {
    /// What two cases have in common.
    Likeness "staff-likeness" {
        Contact "contact"
        Name "name"
        Child "child"
        Address "address"
    }
}

/// Received so many days apart, two complaints of the same people may be one that was made twice.
const DAYS_APART: u64 = 14;
/// Words shorter than this stand in every story, in characters.
const TELLING: usize = 4;
/// What stands before a name and is none.
const TITLES: [&str; 9] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "cllr",
    "councillor",
    "prof",
];

/// What another case is found by that has something in common with this one: each part of it has to be there.
#[must_use]
pub fn alike(answers: &Answers) -> Vec<(Likeness, Asked)> {
    let mut alike = Vec::new();
    let on_behalf = answers.get::<OnBehalf>().unwrap_or_default();
    // Who speaks for many has the same name and address in all their cases.
    if on_behalf.organisation.is_none() {
        let contact = answers.get::<Contact>().unwrap_or_default();
        let email = contact.email.as_deref().unwrap_or_default();
        alike.extend(emails(email).map(|email| only(Likeness::Contact, TermKind::Email, email)));
        let phone = contact.phone.as_deref().unwrap_or_default();
        alike.extend(phones(phone).map(|phone| only(Likeness::Contact, TermKind::Phone, phone)));
        let address = contact.address.unwrap_or_default();
        alike.extend(home(&address).map(|home| (Likeness::Address, home)));
        let Name { name, full, .. } = answers.get().unwrap_or_default();
        let name = full.or(name).unwrap_or_default();
        alike.extend(whole_name(&name).map(|name| (Likeness::Name, name)));
    }
    let child = child(answers).unwrap_or_default();
    alike.extend(whole_name(&child).map(|name| (Likeness::Child, name)));
    alike
}

/// Whether two complaints that have this in common, were received so many days apart and begin so may be the same one.
#[must_use]
pub fn may_be_the_same(in_common: &[Likeness], days_apart: u64, begin: [&str; 2]) -> bool {
    let people = |likeness: &Likeness| *likeness != Likeness::Address;
    days_apart <= DAYS_APART && in_common.iter().any(people) && tell_the_same(begin)
}

/// Whether at least half of the words of the shorter one stand in the other. Of what has no words nobody knows that it differs.
fn tell_the_same(begin: [&str; 2]) -> bool {
    let telling = |text: &str| {
        let mut words = words(text);
        words.retain(|word| word.chars().count() >= TELLING);
        words.into_iter().collect::<BTreeSet<String>>()
    };
    let [one, other] = begin.map(telling);
    one.intersection(&other).count() * 2 >= one.len().min(other.len())
}

fn only(likeness: Likeness, kind: TermKind, text: String) -> (Likeness, Asked) {
    (likeness, all_of([Term::new(kind, text)]))
}

fn all_of(terms: impl IntoIterator<Item = Term>) -> Asked {
    let part = |term| vec![(term, EXACT)];
    Asked {
        parts: terms.into_iter().map(part).collect(),
    }
}

/// A first name and a surname; either alone is the name of too many.
fn whole_name(text: &str) -> Option<Asked> {
    let mut words = words(text);
    words.retain(|word| !TITLES.contains(&word.as_str()));
    words.dedup();
    let is_whole = words.len() >= 2;
    is_whole.then(|| {
        all_of(
            words
                .into_iter()
                .map(|word| Term::new(TermKind::Word, word)),
        )
    })
}

/// The postcode, and the number of the house or else its name.
fn home(address: &str) -> Option<Asked> {
    let postcode = postcodes(address).into_iter().next()?;
    let first_line = words(address.lines().next()?);
    let has_digit = |word: &&String| word.contains(|letter: char| letter.is_ascii_digit());
    let mut house: Vec<&String> = first_line.iter().filter(has_digit).collect();
    if house.is_empty() {
        house = first_line.iter().collect();
    }
    let house = house
        .into_iter()
        .map(|word| Term::new(TermKind::Word, word.as_str()));
    Some(all_of(
        house.chain([Term::new(TermKind::Postcode, postcode)]),
    ))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::case::{Case, Received};
    use crate::find::terms_of;
    use crate::form::Filled;
    use crate::intake::{Journey, Question};

    fn answers(pages: &[(Question, &[(&str, &str)])]) -> Answers {
        let mut answers = Answers::default();
        for (question, pairs) in pages {
            let pairs = pairs
                .iter()
                .map(|(name, said)| ((*name).to_owned(), (*said).to_owned()));
            answers.record(*question, Filled::of(pairs));
        }
        answers
    }

    /// What one case has in common with another.
    fn in_common(one: &Answers, other: &Answers) -> BTreeSet<Likeness> {
        let day = chrono::NaiveDate::default();
        let received = Received::from_answers(Journey::Complaint, other, day);
        let case = Case::begin(&received, day);
        let terms: BTreeSet<Term> = terms_of(&case, &[], other)
            .into_iter()
            .map(|(_, term)| term)
            .collect();
        let has_all = |asked: &Asked| {
            asked
                .parts
                .iter()
                .all(|part| part.iter().any(|(term, _)| terms.contains(term)))
        };
        let alike = alike(one).into_iter().filter(|(_, asked)| has_all(asked));
        alike.map(|(likeness, _)| likeness).collect()
    }

    #[test]
    fn cases_of_the_same_people_and_the_same_house_are_alike_and_others_are_not() {
        let hers = answers(&[
            (
                Question::Name,
                &[("name", "Mrs Nair"), ("full", "Priya Nair")],
            ),
            (Question::TheChild, &[("called", "Kezia Thorne")]),
            (
                Question::Contact,
                &[
                    ("phone", "07700 900456"),
                    ("address", "14 Willowbrook Lane\nWestmere\nWE4 7QT"),
                ],
            ),
        ]);
        for (other, expected) in [
            // The child herself.
            (
                answers(&[(Question::Name, &[("name", "kezia THORNE")])]),
                vec![Likeness::Child],
            ),
            // The same mother, from another phone.
            (
                answers(&[(Question::Name, &[("name", "Nair, Priya")])]),
                vec![Likeness::Name],
            ),
            (
                answers(&[(Question::Contact, &[("phone", "+44 7700 900 456")])]),
                vec![Likeness::Contact],
            ),
            // A brother at home.
            (
                answers(&[
                    (Question::Name, &[("name", "Leo")]),
                    (
                        Question::Contact,
                        &[("address", "14, Willowbrook Ln, WE47QT")],
                    ),
                ]),
                vec![Likeness::Address],
            ),
            // Next door; somebody of the same surname; of the same first name.
            (
                answers(&[(
                    Question::Contact,
                    &[("address", "16 Willowbrook Lane\nWE4 7QT")],
                )]),
                vec![],
            ),
            (
                answers(&[(Question::Name, &[("name", "Mrs Nair")])]),
                vec![],
            ),
            (
                answers(&[(Question::Name, &[("name", "Priya Thorne")])]),
                vec![],
            ),
        ] {
            let expected: BTreeSet<Likeness> = expected.into_iter().collect();
            assert_eq!(in_common(&hers, &other), expected, "{other:?}");
        }
    }

    #[test]
    fn who_speaks_for_many_makes_no_two_of_their_cases_alike_but_the_child_does() {
        let case = |child: &'static str| {
            answers(&[
                (
                    Question::OnBehalf,
                    &[("organisation", "Speak Out"), ("called", child)],
                ),
                (Question::Name, &[("name", "Ann Ward")]),
                (Question::Contact, &[("email", "ann.ward@speakout.example")]),
            ])
        };
        assert!(in_common(&case("Kezia Thorne"), &case("Leo Brook")).is_empty());
        let same = in_common(&case("Kezia Thorne"), &case("Kezia Thorne"));
        assert_eq!(same, BTreeSet::from([Likeness::Child]));
    }

    #[test]
    fn only_what_the_same_people_sent_within_two_weeks_may_be_the_same() {
        let same = ["They moved the review", "The review was moved again"];
        assert!(may_be_the_same(&[Likeness::Child], 0, same));
        let both = [Likeness::Address, Likeness::Name];
        assert!(may_be_the_same(&both, 14, same));
        assert!(!may_be_the_same(&[Likeness::Name], 15, same));
        assert!(!may_be_the_same(&[Likeness::Address], 0, same));
    }

    #[test]
    fn who_tells_another_story_did_not_send_the_same_twice() {
        for (other, wanted) in [
            ("Nobody calls me back, for weeks", true),
            ("nobody CALLS back", true),
            ("My pocket money was never paid", false),
            ("", true),
        ] {
            let begin = ["For weeks nobody has called: nobody calls me back", other];
            assert_eq!(
                may_be_the_same(&[Likeness::Name], 0, begin),
                wanted,
                "{other}"
            );
        }
    }
}
