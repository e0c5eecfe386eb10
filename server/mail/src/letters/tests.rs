mod at_odds;
mod fuzz;
mod in_full;
mod in_languages;

use std::collections::BTreeSet;

use rules::acts::Event;
use rules::case::Case;
use rules::letter::Letter;
use rules::pathway::Track;
use words::dates::{longest, without_weekday};

use super::{
    Letters, built_in, file_name,
    samples::{Sample, Setting},
    write,
};

/// Every sample, written in both forms.
fn written() -> Vec<(Sample, bool, String)> {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    let mut written = Vec::new();
    for easy in [false, true] {
        for sample in Sample::all() {
            let text = write(&letters, sample.letter, &sample.about(&setting, easy))
                .unwrap_or_else(|error| panic!("{}: {error}", file_name(sample.letter, easy)));
            written.push((sample, easy, text.text()));
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
                Event::Respond(act) => &act.points,
                Event::Adjudicate(act) => &act.points,
                Event::RespondStageThree(act) => &act.points,
                Event::RespondCorporate(act) => &act.points,
                Event::RespondCorporateTwo(act) => &act.points,
                Event::RespondDataProtection(act) => &act.points,
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
fn a_reply_says_what_it_does_not_answer_and_where_that_goes_on_reg_8() {
    for (easy, aside, goes_on) in [
        (
            false,
            "We do not look into this now. Another letter tells you why.",
            "This goes on under the ",
        ),
        (
            true,
            "We do not look into this now.\nAnother letter tells you why.",
            "We look into this in another way.\nWe follow the ",
        ),
    ] {
        let replies = of(Letter::StageOneReply, easy);
        let part = |sample: &Sample| {
            let text = replies
                .iter()
                .find(|(reply, _)| reply.event == sample.event);
            let (_, text) = text.unwrap();
            let (_, part) = text
                .split_once("What this letter does not answer\n")
                .unwrap();
            part.to_owned()
        };
        let one_aside = replies.iter().find(|(sample, _)| {
            let mut points = sample.case.points.iter();
            points.any(|point| point.set_aside_on.is_some())
        });
        let part_of_aside = part(&one_aside.unwrap().0);
        for said in [
            "Your plan is wrong.",
            aside,
            "We cannot deal with this as a complaint.",
        ] {
            assert!(part_of_aside.contains(said), "{part_of_aside}");
        }
        let corporate = of(Letter::CorporateReply, easy);
        let (_, part) = corporate[0]
            .1
            .split_once("What this letter does not answer\n")
            .unwrap();
        assert!(part.contains(goes_on), "{part}");
    }
    for (sample, text) in of(Letter::StageOneReply, false) {
        let all = sample.case.points.len() == sample.case.points_on(Track::Statutory).len();
        assert_eq!(text.contains("does not answer"), !all, "{text}");
    }
}

#[test]
fn a_reply_that_waits_is_behind_once_what_it_leaves_out_goes_another_way() {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    let samples = Sample::all();
    let reply = samples
        .iter()
        .find(|sample| sample.letter == Letter::StageOneReply && sample.case.points.len() == 3)
        .unwrap();
    let (today, history) = reply.written();
    let kind = (reply.letter, words::Locale::ENGLISH);
    let is_behind = |case: &Case| {
        let leaving = super::Leaving {
            case,
            ..reply.leaving(&setting, &history)
        };
        leaving.is_behind(&letters, kind, today).unwrap()
    };
    assert!(!is_behind(&reply.case));
    let mut taken_up = reply.case.clone();
    let point = &mut taken_up.points[1];
    (point.set_aside_on, point.track) = (None, Some(Track::Corporate));
    assert!(is_behind(&taken_up));
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
fn an_invitation_that_was_recorded_without_time_and_place_says_that_they_follow_reg_19() {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    for (online, easy, says) in [
        (false, false, "We tell you the time and the place, and how"),
        (false, true, "We tell you the time and the place."),
        (true, false, "We tell you the time.\nWe send you the link"),
        (true, true, "We tell you the time."),
    ] {
        let mut samples = Sample::all().into_iter();
        let sample = samples.find(|one| one.letter == Letter::PanelInvitation);
        let mut sample = sample.unwrap();
        let Event::ConvenePanel(act) = &mut sample.event else {
            panic!("an invitation is caused by convening");
        };
        (act.begins_at, act.place, act.link) = (None, None, None);
        act.online = online;
        let text = write(&letters, sample.letter, &sample.about(&setting, easy)).unwrap();
        assert!(text.text().contains(says), "{easy}: {}", text.text());
    }
}

#[test]
fn the_reply_of_stage_three_says_what_the_panel_found_of_a_head_where_it_said_so_reg_20() {
    for (easy, says) in [
        (
            false,
            "What the panel found: Upheld\nWhat we found: Upheld.",
        ),
        (true, "The panel found: Upheld.\nWe found: Upheld."),
    ] {
        for (_, text) in of(Letter::StageThreeReply, easy) {
            assert_eq!(text.matches("panel found: ").count(), 1, "{text}");
            assert!(text.contains(says), "{text}");
        }
        for (_, text) in of(Letter::StageOneReply, easy) {
            assert!(!text.contains("panel found"), "{text}");
        }
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
fn an_advocate_who_comes_to_the_panel_is_remembered_in_the_letters_after_it() {
    for (easy, has, offers) in [
        (false, "You have an advocate.", "the right to an advocate"),
        (true, "You have an advocate.", "You can have an advocate"),
    ] {
        let replies = of(Letter::StageThreeReply, easy);
        let (reply, text) = replies
            .iter()
            .find(|(sample, _)| sample.case.by_child)
            .unwrap();
        assert!(!reply.case.has_advocate(), "nobody wrote down another");
        assert!(text.contains(has) && !text.contains(offers), "{text}");
    }
}

#[test]
fn what_is_not_considered_is_told_by_the_act_that_decided_it() {
    for (sample, text) in of(Letter::NotConsidered, false) {
        let (said, unsaid) = match &sample.event {
            Event::DecideLate(_) => ("more than a year ago", "sufficient interest"),
            Event::DecideInterest(_) => ("sufficient interest", "more than a year ago"),
            Event::NotConsider(act) if act.points_of.is_empty() => {
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

/// Whatever the letter: written on one day and sent 24 days later, it is dated the day on which it leaves, and nothing in it
/// is counted from the day of writing, unless staff are asked about it first (Reg. 15(2), Reg. 18, R4.3).
#[test]
fn no_letter_that_leaves_later_keeps_the_day_of_writing_or_what_was_counted_from_it() {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    for easy in [false, true] {
        for sample in Sample::all() {
            let name = file_name(sample.letter, easy);
            let draft = write(&letters, sample.letter, &sample.about(&setting, easy)).unwrap();
            let (written, history) = sample.written();
            let leaving = sample.leaving(&setting, &history);
            let on = written + chrono::Days::new(24);
            assert_eq!(leaving.counted(&draft, written), draft, "{name}");
            let counted = leaving.counted(&draft, on);
            let asked = leaving.asks(&draft, on, false);
            assert!(!counted.text().contains("2027-"), "{name}");
            let (before, after) = (draft.dates().0, counted.dates().0);
            assert_eq!(before.len(), after.len(), "{name}");
            for (before, after) in before.iter().zip(&after) {
                let stays = before.date == after.date && before.date < on;
                let is_asked = asked.iter().any(|asked| asked.says == longest(before.date));
                match before.name.as_str() {
                    "today" => assert_eq!(after.date, on, "{name}"),
                    "fact" | "maximum_was" | "stage_two_at_most_was" => {
                        assert_eq!(after.date, before.date, "{name}");
                    }
                    other => assert!(
                        !stays || is_asked,
                        "{name}: {other} is still {}",
                        after.date
                    ),
                }
            }
        }
    }
}

#[test]
fn a_date_that_somebody_typed_is_asked_about_once_it_no_longer_holds() {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    let samples = Sample::all();
    let is_wanted = |sample: &&Sample| sample.letter == Letter::Adjudication;
    let sample = samples.iter().find(is_wanted).unwrap();
    let draft = write(&letters, sample.letter, &sample.about(&setting, false)).unwrap();
    let (written, history) = sample.written();
    let leaving = sample.leaving(&setting, &history);
    let on = written + chrono::Days::new(24);
    let by = draft
        .dates()
        .0
        .into_iter()
        .find(|field| field.name == "panel_by")
        .unwrap()
        .date;
    let now = leaving.counted(&draft, on).dates().0;
    let now = now
        .iter()
        .find(|field| field.name == "panel_by")
        .unwrap()
        .date;
    for spelling in [
        "%-d %B",
        "%d/%m/%Y",
        "%B %-d, %Y",
        "%a %-d %b %Y",
        "%d.%m.%y",
    ] {
        let typed = by.format(spelling).to_string();
        let edited = draft.edited(&format!("{}\nAsk by {typed}.\n", draft.text()));
        assert_eq!(leaving.asks(&edited, written, false), [], "{typed}");
        let asked = leaving.asks(&edited, on, false);
        assert_eq!(asked.len(), 1, "{typed}: {asked:?}");
        assert_eq!(
            (&asked[0].says, asked[0].now.clone()),
            (&typed, Some(longest(now)))
        );
        let changed = leaving.changed(&edited, on);
        assert!(
            changed
                .text()
                .ends_with(&format!("Ask by {}.\n", longest(now)))
        );
        assert_eq!(leaving.asks(&changed, on, false), []);
    }
    // A day that has come and gone since; one long ago is a fact, and one ahead a promise of its own.
    let (passed, ahead) = (written + chrono::Days::new(3), on + chrono::Days::new(2));
    let earlier = written - chrono::Days::new(30);
    let [passed, ahead, earlier] = [passed, ahead, earlier].map(without_weekday);
    let edited = draft.edited(&format!("{}\n{passed}, {ahead}, {earlier}\n", draft.text()));
    let asked = leaving.asks(&edited, on, false);
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!(
        (asked[0].says.as_str(), &asked[0].now),
        (passed.as_str(), &None)
    );
}

/// A letter that an earlier build wrote has no fields: its own dates are asked about, and changed on demand.
#[test]
fn the_dates_of_a_letter_of_an_earlier_build_are_asked_about() {
    let (letters, setting) = (Letters::built_in(), Setting::new().unwrap());
    for sample in Sample::all() {
        if matches!(sample.letter, Letter::Adjudication | Letter::StageOneReply) {
            let draft = write(&letters, sample.letter, &sample.about(&setting, false)).unwrap();
            let (written, history) = sample.written();
            let leaving = sample.leaving(&setting, &history);
            let on = written + chrono::Days::new(24);
            let old = draft.plain();
            assert_eq!(leaving.asks(&old, written, false), []);
            assert!(!leaving.asks(&old, on, false).is_empty());
            let changed = leaving.changed(&old, on);
            assert_eq!(changed.text(), leaving.counted(&draft, on).text());
            assert_eq!(leaving.asks(&changed, on, false), []);
        }
    }
}
