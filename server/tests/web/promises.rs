//! What is promised and said to people is what holds: no day beyond a maximum, no advocate looked for who is found, no
//! receipt with a day that is over, and no compulsory sentence edited away.

use casework::{self, LetterAct, Rejected};
use chrono::TimeDelta;
use mail::letters::Unsaid;
use rules::acts::advocacy::Offer;
use rules::acts::extend::Extend;
use rules::acts::follow_up_advocate::FollowUpAdvocate;
use rules::acts::request_stage_two::RequestStageTwo;
use rules::acts::respond::{PointReply, Respond};
use rules::acts::resume::Resume;
use rules::acts::suspend::Suspend;
use rules::finding::Finding;
use rules::intake::{Journey, Question};
use rules::kinds::ProviderSaid;
use rules::pathway::Channel;
use rules::principal::{Principal, Role};
use rules::reason::{ExtensionReason, SuspensionReason};
use rules::reference::Reference;
use uuid::Uuid;
use words::Locale;

use crate::{
    acts::{advocate, by_letter, triage},
    help::TestApp,
    support::{TestCouncil, complaint, filled, with},
};

const OTTER: &str = "otter@example.test";

/// It becomes ten in the morning of this day.
fn day(council: &TestCouncil, day: &str) -> chrono::NaiveDate {
    let day: chrono::NaiveDate = day.parse().unwrap();
    council
        .council
        .clock
        .advance(day - council.council.clock.today());
    day
}

async fn a_childs_complaint(received: &str) -> (TestCouncil, Reference, Principal) {
    let council = TestCouncil::at(&format!("{received}T10:00:00Z")).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let jo = council.somebody("Jo Example", Role::Manager).await;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&jo, &reference, point).await;
    (council, reference, jo)
}

/// The words of the newest letter.
async fn newest(council: &TestCouncil, reference: &Reference) -> String {
    let number = council.file(reference).await.letters[0].number;
    council.words_of(reference, number).await
}

fn suspend(from: chrono::NaiveDate, reason: SuspensionReason) -> Suspend {
    Suspend {
        from,
        reason,
        words: "We wait.".to_owned(),
    }
}

fn resume(on: chrono::NaiveDate) -> Resume {
    Resume {
        on,
        ended_on: None,
        words: None,
    }
}

fn extend() -> Extend {
    Extend {
        procedure: None,
        reason: ExtensionReason::Complex,
        words: "There are many notes.".to_owned(),
    }
}

#[tokio::test]
async fn no_letter_promises_stage_1_beyond_its_maximum_t3() {
    let (council, reference, jo) = a_childs_complaint("2026-03-26").await;
    let from = day(&council, "2026-03-31");
    council
        .does(
            &jo,
            &reference,
            suspend(from, SuspensionReason::AwaitingAdvocate),
        )
        .await;
    let on = day(&council, "2026-04-09");
    council.does(&jo, &reference, resume(on)).await;
    let text = newest(&council, &reference).await;
    assert!(
        text.contains("by Monday 20 April 2026") && text.contains("Ombudsman"),
        "{text}"
    );
    council.does(&jo, &reference, extend()).await;
    let text = newest(&council, &reference).await;
    assert!(
        text.contains("We answer you by Monday 27 April 2026."),
        "{text}"
    );
    assert!(!text.contains("5 May"), "{text}");
}

#[tokio::test]
async fn stage_2_shows_its_maximum_beside_a_pause_t5() {
    let (council, reference, jo) = a_childs_complaint("2026-05-26").await;
    let reply = Respond {
        points: vec![PointReply {
            number: 1,
            finding: Finding::Upheld,
            words: "We looked.".to_owned(),
        }],
        next_steps: "We call you.".to_owned(),
        signed_by: "Robin Example".to_owned(),
    };
    council
        .does(&jo, &reference, advocate(Offer::Declined, None))
        .await;
    let number = council.does(&jo, &reference, reply).await.unwrap();
    council.hands_over(&jo, &reference, number).await;
    let on = day(&council, "2026-07-08");
    let request = RequestStageTwo {
        on,
        channel: Channel::Email,
        reasons: Vec::new(),
        wants: None,
    };
    council.does(&jo, &reference, request).await;
    council.does(&jo, &reference, extend()).await;
    let waiting = suspend(on, SuspensionReason::AwaitingInformation);
    council.does(&jo, &reference, waiting).await;
    let text = newest(&council, &reference).await;
    for said in [
        "ends on Thursday 8 October 2026, paused or not",
        "0300 061 0614",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let app = TestApp::of(council).await;
    let council = &app.council;
    let page = case_page(&app, &reference).await;
    assert!(page.contains("suspended since Wed 8 Jul"), "{page}");
    assert!(page.contains("At most until Thu 8 Oct"), "{page}");
    let on = day(council, "2026-11-10");
    let page = case_page(&app, &reference).await;
    assert!(
        page.contains("Should have ended by Thu 8 Oct at the latest"),
        "{page}"
    );
    council.does(&jo, &reference, resume(on)).await;
    let text = newest(council, &reference).await;
    for said in ["ended on Thursday 8 October 2026", "0300 061 0614"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("February 2027"), "{text}");
    let page = case_page(&app, &reference).await;
    assert!(page.contains("Fri 12 Feb"), "{page}");
    assert!(
        page.contains("Should have ended by Thu 8 Oct at the latest"),
        "{page}"
    );
}

/// The page of a case, as an officer sees it.
async fn case_page(app: &TestApp, reference: &Reference) -> String {
    let path = reference.to_string().replace('-', "");
    let mut staff = app.staff().await;
    staff.get(&format!("/staff/case/{path}")).await.text
}

#[tokio::test]
async fn a_found_advocate_is_not_looked_for_any_more() {
    let looks = "We have asked Speak Out Westmere to find you an advocate.";
    let has = "You have an advocate. They can read this letter with you";
    let right = "You have the right to an advocate.";
    for (said, then, now) in [
        (ProviderSaid::NoAnswer, None, looks),
        (ProviderSaid::InTouch, None, looks),
        (ProviderSaid::Appointed, None, has),
        (ProviderSaid::CannotHelp, None, right),
        (ProviderSaid::Appointed, Some(Offer::Declined), right),
        (ProviderSaid::Appointed, Some(Offer::Accepted), looks),
        (ProviderSaid::CannotHelp, Some(Offer::HasOne), has),
    ] {
        let (council, reference, jo) = a_childs_complaint("2026-11-23").await;
        council
            .does(&jo, &reference, advocate(Offer::Accepted, None))
            .await;
        let answer = FollowUpAdvocate {
            said,
            on: council.council.clock.today(),
            name: Some("Ann".to_owned()),
            words: None,
        };
        council.does(&jo, &reference, answer).await;
        if let Some(offer) = then {
            council.does(&jo, &reference, advocate(offer, None)).await;
        }
        let acknowledgement = by_letter(council.council.clock.today());
        council.does(&jo, &reference, acknowledgement).await;
        let text = newest(&council, &reference).await;
        for words in [looks, has, right] {
            assert_eq!(
                text.contains(words),
                words == now,
                "{said:?} {then:?}: {text}"
            );
        }
    }
}

#[tokio::test]
async fn the_provider_is_told_of_an_agreement_only_where_somebody_was_asked() {
    let agreed = "They agreed that you are told the following.";
    let council = TestCouncil::new().await;
    let yes = with(complaint(), Question::Advocate, vec![("advocate", "yes")]);
    council.sends(Journey::Complaint, &yes).await;
    council.runs_jobs().await;
    let provider = &council.council.profile.advocacy.email;
    let mail = council.letters_to(provider).pop().unwrap();
    assert!(mail.text.contains(agreed), "{}", mail.text);
    let (council, reference, jo) = a_childs_complaint("2026-11-23").await;
    council
        .does(&jo, &reference, advocate(Offer::Accepted, None))
        .await;
    council.runs_jobs().await;
    let mail = council.letters_to(provider).pop().unwrap();
    assert!(!mail.text.contains("agreed"), "{}", mail.text);
}

#[tokio::test]
async fn an_acknowledgement_names_no_procedure_before_it_is_decided() {
    for easy in [false, true] {
        let council = TestCouncil::new().await;
        let language = if easy {
            Locale::EASY_READ
        } else {
            Locale::ENGLISH
        };
        let reference = council
            .sends_in(Journey::Complaint, &complaint(), language)
            .await;
        let ada = council.colleague("Ada Example").await;
        council
            .does(&ada, &reference, by_letter(council.council.clock.today()))
            .await;
        let text = newest(&council, &reference).await;
        for named in ["Children Act", "procedure of the council", "Stage 1"] {
            assert!(!text.contains(named), "{named}: {text}");
        }
        assert!(text.contains("by Monday 7 December 2026"), "{text}");
    }
    let (council, reference, jo) = a_childs_complaint("2026-11-23").await;
    council
        .does(&jo, &reference, by_letter(council.council.clock.today()))
        .await;
    let text = newest(&council, &reference).await;
    assert!(text.contains("Children Act complaints procedure"), "{text}");
}

/// What somebody gets by e-mail when staff write down what they said, on Saturday 28 November 2026.
async fn receipt(what: &str, received_on: &str) -> String {
    let council = TestCouncil::at("2026-11-28T10:00:00Z").await;
    let ada = council.colleague("Ada Example").await;
    let typed = filled(&[
        ("what", what),
        ("channel", "telephone"),
        ("received_on", received_on),
        ("danger", "no"),
        ("story", "The bus does not come."),
        ("name", "Ada Parent"),
        ("reach", "email"),
        ("email", OTTER),
    ]);
    casework::record(&council.council, &ada, Uuid::now_v7(), &typed)
        .await
        .unwrap()
        .unwrap();
    council.runs_jobs().await;
    let mails = council.letters_to(OTTER);
    assert_eq!(mails.len(), 1, "{what}");
    mails[0].text.clone()
}

#[tokio::test]
async fn a_receipt_of_what_staff_write_down_has_words_of_its_own_and_no_day_that_is_over() {
    for (what, said) in [
        ("complaint", "They get in touch with you soon."),
        (
            "concern",
            "tells you what we did by Tuesday 1 December 2026.",
        ),
        ("compliment", "We pass your thanks on"),
        ("comment", "passes it on to the people it is about"),
        ("public-enquiry", "We have your enquiry."),
        ("mp-enquiry", "We have your enquiry."),
        ("councillor-enquiry", "We have your enquiry."),
    ] {
        let text = receipt(what, "2026-11-24").await;
        assert!(text.contains(said), "{what}: {text}");
        for wrong in ["27 November", "do not need to do anything"] {
            assert!(!text.contains(wrong), "{what}: {text}");
        }
        let is_enquiry = what.ends_with("enquiry");
        assert_eq!(!text.contains("999"), is_enquiry, "{what}: {text}");
        let is_complaint = what == "complaint";
        assert_eq!(
            text.contains("by Tuesday 8 December 2026"),
            is_complaint,
            "{what}: {text}"
        );
    }
    let long_ago = receipt("complaint", "2026-10-01").await;
    assert_eq!(
        long_ago.matches(" 2026").count(),
        1,
        "only the day of receipt: {long_ago}"
    );
    let long_ago = receipt("concern", "2026-10-01").await;
    assert_eq!(
        long_ago.matches(" 2026").count(),
        1,
        "only the day of receipt: {long_ago}"
    );
}

/// The stage 1 reply to a child: two points, one upheld and one not.
async fn a_childs_reply(language: Locale) -> (TestCouncil, Reference, Principal, u32) {
    let council = TestCouncil::new().await;
    let reference = council
        .sends_in(Journey::Complaint, &complaint(), language)
        .await;
    let ada = council.colleague("Ada Example").await;
    let mut points = triage("Nobody said why.", "children_in_care");
    points.rows.push(points.rows[0].clone());
    council.does(&ada, &reference, points).await;
    council
        .does(&ada, &reference, advocate(Offer::Declined, None))
        .await;
    let point = |number, finding| PointReply {
        number,
        finding,
        words: "We looked at the notes.".to_owned(),
    };
    let reply = Respond {
        points: vec![point(1, Finding::Upheld), point(2, Finding::NotUpheld)],
        next_steps: "We call you.".to_owned(),
        signed_by: "Robin Example".to_owned(),
    };
    let number = council.does(&ada, &reference, reply).await.unwrap();
    (council, reference, ada, number)
}

fn unsaid(done: Result<(), Rejected>, why: &str) -> Unsaid {
    match done {
        Err(Rejected::Unsaid(unsaid)) => unsaid,
        other => panic!("{why} was let through: {other:?}"),
    }
}

#[tokio::test]
async fn a_compulsory_sentence_cannot_be_edited_away_and_a_finding_is_that_of_the_record() {
    const STANDARD: [(&str, &str); 9] = [
        ("What we found: Upheld.", "What we found: Not upheld."),
        ("What we found: Upheld.", ""),
        ("What we found: Not upheld.", "What we found: Upheld."),
        (
            "Upheld means that we agree with you: something went wrong.",
            "",
        ),
        ("You have the right to ask for stage 2.", ""),
        (
            "You have the right to ask for stage 2.",
            "You have no right to ask for stage 2.",
        ),
        ("There is no time limit.", ""),
        ("You have the right to an advocate.", ""),
        ("Call Speak Out Westmere on 01632 960 004", "Call somebody"),
    ];
    const EASY: [(&str, &str); 5] = [
        ("We found: Upheld.", "We found: Not upheld."),
        ("You can ask for stage 2.", ""),
        ("You can ask at any time.", ""),
        ("You can have an advocate.", ""),
        ("The number is 01632 960 004.", ""),
    ];
    for (language, changes) in [(Locale::ENGLISH, &STANDARD[..]), (Locale::EASY_READ, &EASY)] {
        let (council, reference, ada, number) = a_childs_reply(language).await;
        let text = council.words_of(&reference, number).await;
        for (sentence, instead) in changes {
            let typed = text.replacen(sentence, instead, 1);
            assert_ne!(typed, text, "{sentence}");
            for act in [LetterAct::Email, LetterAct::Handed] {
                let pairs = [
                    ("text", typed.as_str()),
                    ("on", "2026-11-23"),
                    ("how", "Read out"),
                ];
                let done = council
                    .works_on(&ada, &reference, number, act, &pairs)
                    .await;
                let unsaid = unsaid(done, sentence);
                assert!(!unsaid.lacks.is_empty(), "{sentence}");
            }
            assert_eq!(council.words_of(&reference, number).await, text);
        }
        // A second finding beside that of the record is none.
        let label = changes[0].1;
        let typed = format!("{text}\n{label}");
        let pairs = [("text", typed.as_str())];
        let done = council
            .works_on(&ada, &reference, number, LetterAct::Email, &pairs)
            .await;
        assert_eq!(unsaid(done, label).untrue, [label.trim_end_matches('.')]);
        // Other words around it are theirs to choose.
        let kinder = text.replace(
            "We call you.",
            "We call you on Monday.\n\nWe are very sorry.",
        );
        let kinder = kinder.replace('\n', " \r\n");
        let pairs = [("text", kinder.as_str())];
        council
            .works_on(&ada, &reference, number, LetterAct::Email, &pairs)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_letter_that_looks_for_an_advocate_who_is_found_meanwhile_does_not_leave() {
    let (council, reference, jo) = a_childs_complaint("2026-11-23").await;
    council
        .does(&jo, &reference, advocate(Offer::Accepted, None))
        .await;
    let today = council.council.clock.today();
    let number = council
        .does(&jo, &reference, by_letter(today))
        .await
        .unwrap();
    let answer = FollowUpAdvocate {
        said: ProviderSaid::Appointed,
        on: today,
        name: Some("Ann".to_owned()),
        words: None,
    };
    council.does(&jo, &reference, answer).await;
    council.council.clock.advance(TimeDelta::hours(1));
    let text = council.words_of(&reference, number).await;
    let pairs = [("text", text.as_str())];
    let done = council
        .works_on(&jo, &reference, number, LetterAct::Email, &pairs)
        .await;
    let unsaid = unsaid(done, "the advocate");
    let looks = "We have asked Speak Out Westmere to find you an advocate.";
    assert!(unsaid.untrue.iter().any(|line| line == looks), "{unsaid:?}");
    assert!(
        unsaid.lacks[0].starts_with("You have an advocate."),
        "{unsaid:?}"
    );
}
