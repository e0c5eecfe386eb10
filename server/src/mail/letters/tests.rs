use std::collections::BTreeSet;

use rules::case::Event;

use super::{
    Letters, built_in, file_name,
    samples::{Sample, Setting},
    write,
};
use rules::letter::Letter;

/// Every sample, written in both forms.
fn written() -> Vec<(Sample, bool, String)> {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    let mut written = Vec::new();
    for easy in [false, true] {
        for sample in Sample::all() {
            let text = write(&letters, sample.letter, &sample.about(&setting, easy))
                .unwrap_or_else(|error| panic!("{}: {error}", file_name(sample.letter, easy)));
            written.push((sample, easy, text));
        }
    }
    written
}

fn of(letter: Letter, easy: bool) -> Vec<(Sample, String)> {
    let written = written().into_iter();
    written
        .filter(|(sample, is_easy, _)| sample.letter == letter && *is_easy == easy)
        .map(|(sample, _, text)| (sample, text))
        .collect()
}

#[test]
fn every_letter_is_plain_text_without_gaps_in_both_forms() {
    let mut seen = BTreeSet::new();
    for (sample, easy, text) in written() {
        let name = file_name(sample.letter, easy);
        seen.insert(name.clone());
        for left_over in [
            "{{",
            "}}",
            "{%",
            "⟦",
            "none",
            "None",
            "undefined",
            "true",
            "false",
            "null",
            "<",
            ">",
            "_",
            "\n\n\n",
            " \n",
            "  ",
            " .",
            " ,",
            "..",
        ] {
            assert!(
                !text.contains(left_over),
                "{name} has {left_over:?}:\n{text}"
            );
        }
        assert!(text.is_ascii() || text.contains('£'), "{name}:\n{text}");
    }
    for letter in Letter::ALL {
        assert!(
            seen.contains(&file_name(*letter, false)),
            "{}",
            letter.slug()
        );
        assert!(
            seen.contains(&file_name(*letter, true)),
            "{}",
            letter.slug()
        );
    }
}

#[test]
fn every_letter_greets_is_signed_and_says_how_to_talk_to_a_person() {
    for (sample, easy, text) in written() {
        let name = file_name(sample.letter, easy);
        let greeted = ["Hello Purple Otter,\n", "Hello Ada Example,\n", "Hello,\n"];
        assert!(greeted.iter().any(|hello| text.contains(hello)), "{name}");
        for said in [
            " 2027\n",
            "Example\n",
            "Listening Team",
            "01632 960 001",
            "call 999",
        ] {
            let signed_otherwise = said == "Example\n" && text.contains("Sample\n");
            assert!(
                text.contains(said) || signed_otherwise,
                "{name} lacks {said}:\n{text}"
            );
        }
    }
}

#[test]
fn a_letter_that_must_says_how_to_reach_the_ombudsman_r4_17() {
    for (sample, easy, text) in written() {
        if sample.letter.names_the_ombudsman() {
            let name = file_name(sample.letter, easy);
            for said in [
                "Local Government and Social Care Ombudsman",
                "0300 061 0614",
                "CV4 0EH",
            ] {
                assert!(text.contains(said), "{name} lacks {said}");
            }
        }
    }
}

#[test]
fn a_reply_has_one_block_a_point_and_the_next_step_r5_3() {
    for (letter, next) in [
        (Letter::StageOneReply, "There is no time limit."),
        (
            Letter::Adjudication,
            "within 20 working days of getting this letter",
        ),
        (Letter::StageThreeReply, "0300 061 0614"),
        (Letter::CorporateReply, "You can ask for stage 2."),
        (Letter::CorporateTwoReply, "0300 061 0614"),
        (Letter::DataProtectionReply, "0303 123 1113"),
    ] {
        for (sample, text) in of(letter, false) {
            let points = match &sample.event {
                Event::Respond(deed) => &deed.points,
                Event::Adjudicate(deed) => &deed.points,
                Event::RespondStageThree(deed) => &deed.points,
                Event::RespondCorporate(deed) => &deed.points,
                Event::RespondCorporateTwo(deed) => &deed.points,
                Event::RespondDataProtection(deed) => &deed.points,
                _ => panic!("{} is caused by something else", letter.slug()),
            };
            assert_eq!(text.matches("\nPoint ").count(), points.len(), "{text}");
            for point in points {
                assert!(
                    text.contains(&format!("\nPoint {}\n", point.number)),
                    "{text}"
                );
                assert!(text.contains(&point.words), "{text}");
            }
            assert!(
                text.contains(next),
                "{} lacks {next}:\n{text}",
                letter.slug()
            );
        }
    }
}

#[test]
fn an_adjudication_shows_the_finding_beside_the_decision_r4_11() {
    let text = &of(Letter::Adjudication, false)[0].1;
    for said in [
        "What the investigating officer found: Upheld\nWhat the council decided: Upheld.",
        "What the investigating officer found: Upheld\nWhat the council decided: No finding.",
        "The council decided differently from the investigating officer",
    ] {
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn only_a_child_or_care_leaver_is_offered_an_advocate_r7_3() {
    for (sample, easy, text) in written() {
        let heading = if easy {
            "A person to speak up for you"
        } else {
            "Somebody to speak up for you"
        };
        let silent = matches!(
            sample.letter,
            Letter::AdvocacyOffer | Letter::Reply | Letter::Restriction
        );
        let expected = sample.case.by_child && !silent;
        assert_eq!(
            text.contains(heading),
            expected,
            "{}",
            file_name(sample.letter, easy)
        );
    }
}

#[test]
fn what_is_not_considered_is_told_by_the_act_that_decided_it() {
    for (sample, text) in of(Letter::NotConsidered, false) {
        let (said, unsaid) = match &sample.event {
            Event::DecideLate(_) => ("more than a year ago", "sufficient interest"),
            Event::DecideInterest(_) => ("sufficient interest", "more than a year ago"),
            Event::NotConsider(deed) if deed.points_of.is_empty() => {
                ("we do not look into your complaint", "\nPoint 9")
            }
            _ => ("for up to one year after that: until ", "\nPoint 1\n"),
        };
        assert!(text.contains(said) && !text.contains(unsaid), "{text}");
    }
}

/// What is in a sentence is counted as it is read: a date is four words, a phone number three.
#[test]
fn easy_read_has_short_sentences_and_no_contractions_r11_4() {
    for (sample, easy, text) in written() {
        if easy {
            let name = file_name(sample.letter, easy);
            for line in text.lines() {
                sentences(line).for_each(|sentence| is_short(&name, sentence));
                assert!(!line.contains(['\'', '’', '%']), "{name}: {line}");
                for abbreviation in ["e.g.", "i.e.", "etc", " wd", "LGSCO", "ICO "] {
                    assert!(!line.contains(abbreviation), "{name}: {line}");
                }
            }
        }
    }
}

/// The same of the templates themselves, so that no branch is missed; a value counts as four words.
#[test]
fn easy_read_templates_are_short_in_every_branch_r11_4() {
    for (name, text) in built_in::TEXTS {
        if name.ends_with(".easy.j2") {
            let text = without(without(text.to_string(), "{#", "#}", ""), "{%", "%}", "\n");
            let text = without(text, "{{", "}}", "a b c d");
            for line in text.lines() {
                sentences(line).for_each(|sentence| is_short(name, sentence));
                assert!(!line.contains(['\'', '’', '%']), "{name}: {line}");
            }
        }
    }
}

fn sentences(line: &str) -> impl Iterator<Item = &str> {
    line.split(['.', '?', '!', ':'])
}

fn is_short(name: &str, sentence: &str) {
    let words = sentence.split_whitespace().count();
    assert!(words <= 15, "{name}: {words} words: {sentence}");
}

fn without(mut text: String, from: &str, to: &str, instead: &str) -> String {
    while let Some(start) = text.find(from) {
        let end = text[start..].find(to).unwrap() + start + to.len();
        text.replace_range(start..end, instead);
    }
    text
}
