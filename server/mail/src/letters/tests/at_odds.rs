//! Whether two sentences of one letter say different things about the same right or the same day.

use std::collections::BTreeSet;

use rules::letter::Letter;

use super::{file_name, written};

/// Sentences that no letter may hold both of. Either form of a letter has some of them.
const AT_ODDS: &[(&str, &str)] = &[
    // When they may go to the Ombudsman: always, or from a day on, or now.
    ("you can go to the Ombudsman", "Ombudsman at any time"),
    (
        "you can go to the Ombudsman",
        "Ombudsman about us at any time",
    ),
    ("go to the Ombudsman now", "at any time. The Ombudsman"),
    (
        "Stage 2 has taken too long.",
        "The Ombudsman may ask us to finish first.",
    ),
    (
        "The longest time that stage 2 may take ended",
        "usually asks the council to finish",
    ),
    (
        "This is the end of the ",
        "usually asks the council to finish",
    ),
    (
        "Your complaint goes to the Ombudsman",
        "You can complain to the Ombudsman",
    ),
    // Whether they may go to stage 2, or have gone.
    (
        "You have asked for stage 2",
        "Stage 2: if you are not satisfied",
    ),
    (
        "You have asked for stage 2.",
        "Stage 2\nYou can ask for this",
    ),
    (
        "you can go to stage 2 now",
        "you can go to stage 2 without it",
    ),
    ("You can go to stage 2 now.", "Then you can go to stage 2."),
    // Whether an advocate is there, asked for, or still to be asked for.
    (
        "We have asked Speak Out",
        "or ask us and we will arrange it",
    ),
    ("We asked Speak Out", "You can ask us too."),
    ("Your advocate: ", "You have the right to an advocate."),
    ("Your advocate: ", "to find you an advocate"),
    ("Your advocate is ", "You can have an advocate."),
    ("Your advocate is ", "for an advocate for you."),
    // When the answer comes.
    (
        "We tell you the new date as soon as we know it.",
        "We answer you by ",
    ),
    ("We tell you the new date soon.", "We answer you by "),
    ("The time stands still now.", "We answer you by "),
];

#[test]
fn no_letter_holds_two_sentences_that_are_at_odds() {
    for (sample, easy, text) in written() {
        for (one, other) in AT_ODDS {
            assert!(
                !(text.contains(one) && text.contains(other)),
                "{} says {one:?} and {other:?}:\n{text}",
                file_name(sample.letter, easy)
            );
        }
    }
}

/// Otherwise the sentences could be reworded and nothing be looked at any more.
#[test]
fn what_is_still_said_of_those_sentences_stands_in_some_letter() {
    let all: Vec<String> = written().into_iter().map(|(_, _, text)| text).collect();
    for said in [
        "Ombudsman at any time",
        "Ombudsman about us at any time",
        "without waiting for our answer",
        "usually asks the council to finish",
        "The Ombudsman may ask us to finish first.",
        "Stage 2 has taken too long.",
        "The longest time that stage 2 may take ended",
        "you do not have to wait for us any longer before you go to the Ombudsman",
        "Then you do not need to wait for us.",
        "This is the end of the ",
        "You have asked for stage 2",
        "Stage 2: if you are not satisfied",
        "Stage 2\nYou can ask for this",
        "you can go to stage 2 now",
        "you can go to stage 2 without it",
        "We have asked Speak Out",
        "We asked Speak Out",
        "or ask us and we will arrange it",
        "You can ask us too.",
        "Your advocate: ",
        "Your advocate is ",
        "You have the right to an advocate.",
        "The time stands still now.",
    ] {
        assert!(all.iter().any(|text| text.contains(said)), "{said}");
    }
}

/// However it is worded: every sentence that says when they can go to the Ombudsman says the same.
#[test]
fn a_letter_says_one_time_from_which_they_can_go_to_the_ombudsman_r4_17() {
    for (sample, easy, text) in written() {
        let flat = text.replace('\n', " ");
        let when = flat
            .split_inclusive(['.', '?'])
            .filter(|sentence| sentence.contains("Ombudsman") && sentence.contains(" can "))
            .flat_map(|sentence| {
                let times = ["at any time", " now", "by then"];
                times.into_iter().filter(|time| sentence.contains(time))
            });
        let when: BTreeSet<&str> = when.collect();
        let name = file_name(sample.letter, easy);
        assert!(when.len() <= 1, "{name} says {when:?}:\n{text}");
        if sample.letter.names_the_ombudsman() {
            assert_eq!(when.len(), 1, "{name} says no time:\n{text}");
        }
    }
}

#[test]
fn more_time_in_the_councils_own_procedure_does_not_name_the_days_of_the_other() {
    let written = written().into_iter();
    let corporate = written.filter(|(sample, _, text)| {
        sample.letter == Letter::Extension && text.contains("complaints procedure of the council")
    });
    let mut seen = 0;
    for (_, _, text) in corporate {
        seen += 1;
        for of_the_other in [
            "you can go on to stage 2",
            "Then you can go to stage 2",
            "may take ends",
            "The very last day",
        ] {
            assert!(!text.contains(of_the_other), "{text}");
        }
    }
    assert_eq!(seen, 4);
}
