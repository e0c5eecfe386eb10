//! A letter is dated the day on which it leaves, and its dates are counted from that day (Reg. 15(2), Reg. 18, R4.3).

use casework::{Error, LetterAct, Rejected};
use chrono::TimeDelta;
use rules::acts::Event;
use rules::acts::adjudicate::Adjudicate;
use rules::acts::agree_statement::{AgreeStatement, AgreedHead};
use rules::acts::appoint::Appoint;
use rules::acts::officer_report::OfficerReport;
use rules::acts::person_report::PersonReport;
use rules::acts::request_stage_two::RequestStageTwo;
use rules::acts::respond::{PointReply, Respond};
use rules::acts::statement::{NewHead, Statement};
use rules::case::Refused;
use rules::finding::Finding;
use rules::intake::{Journey, Question};
use rules::pathway::Channel;
use rules::principal::Principal;
use rules::reference::Reference;
use store::LetterState;

use crate::{
    acts::triage,
    support::{TestCouncil, adults_complaint, with},
};

/// What was asked about the dates of a letter: as it stands there, and as it is counted now.
fn asked(done: Result<(), Rejected>) -> Vec<(String, Option<String>)> {
    match done {
        Err(Rejected::Dates(asked)) => asked.into_iter().map(|one| (one.says, one.now)).collect(),
        other => panic!("nothing asked: {other:?}"),
    }
}

fn answers(finding: Finding) -> Vec<PointReply> {
    vec![PointReply {
        number: 1,
        finding,
        words: "We looked at the notes.".to_owned(),
    }]
}

fn reply() -> Respond {
    Respond {
        points: answers(Finding::Upheld),
        next_steps: "Your worker calls you.".to_owned(),
        signed_by: "Robin Example".to_owned(),
    }
}

/// A parent's complaint of one statutory point, and its reply of Thursday 9 April 2026, which is letter 2.
async fn answered() -> (TestCouncil, Reference, Principal) {
    let council = TestCouncil::at("2026-03-26T10:00:00Z").await;
    let ada = council.colleague("Ada Example").await;
    let pages = with(
        adults_complaint(),
        Question::Reach,
        vec![("reach", "email"), ("reach", "letter")],
    );
    let contact = vec![
        ("email", "otter@example.test"),
        ("address", "2 Example Street"),
    ];
    let pages = with(pages, Question::Contact, contact);
    let reference = council.sends(Journey::Complaint, &pages).await;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&ada, &reference, point).await;
    council.council.clock.advance(TimeDelta::days(14));
    assert_eq!(council.does(&ada, &reference, reply()).await, Some(2));
    council.runs_jobs().await;
    (council, reference, ada)
}

/// Works on the reply, with its words as the form shows them today, changed.
async fn works(
    (council, reference, ada): (&TestCouncil, &Reference, &Principal),
    way: &str,
    on: &str,
    change: impl Fn(String) -> String,
) -> Result<(), Rejected> {
    let shown = casework::read_letter(&council.council, ada, reference, 2).await;
    let text = change(shown.unwrap().unwrap().words.english);
    let today = council.council.clock.today().to_string();
    let pairs = [
        ("text", text.as_str()),
        ("shown", &today),
        ("on", on),
        ("how", "Read out"),
        ("do", way),
    ];
    let act = LetterAct::from_slug(way).unwrap();
    council.works_on(ada, reference, 2, act, &pairs).await
}

fn as_it_is(text: String) -> String {
    text
}

#[tokio::test]
async fn a_reply_of_9_april_that_leaves_on_20_april_says_19_may() {
    for way in ["email", "handed"] {
        let (council, reference, ada) = answered().await;
        let text = council.words_of(&reference, 2).await;
        assert!(text.contains("Thursday 9 April 2026\n"), "{text}");
        assert!(text.contains("by Friday 8 May 2026,"), "{text}");
        council.council.clock.advance(TimeDelta::days(11));
        // A browser ends its lines in its own way.
        let typed = |text: String| text.replace('\n', "\r\n");
        works((&council, &reference, &ada), way, "2026-04-20", typed)
            .await
            .unwrap();
        council.runs_jobs().await;
        let left = council.words_of(&reference, 2).await;
        assert!(left.contains("Monday 20 April 2026\n"), "{left}");
        assert!(left.contains("by Tuesday 19 May 2026,"), "{left}");
        assert!(
            !left.contains("9 April") && !left.contains("8 May"),
            "{left}"
        );
        assert!(
            left.contains("we received it on Thursday 26 March 2026"),
            "{left}"
        );
        // Nobody changed its words (B2).
        let history = council.file(&reference).await.history;
        let changes = history
            .iter()
            .filter(|row| matches!(row.recorded.event, Event::LetterChanged { .. }));
        assert_eq!(changes.count(), 0, "{way}");
        // What has left stays as it left.
        council.council.clock.advance(TimeDelta::days(30));
        let shown = casework::read_letter(&council.council, &ada, &reference, 2).await;
        assert_eq!(shown.unwrap().unwrap().words.english, left);
    }
}

#[tokio::test]
async fn words_are_changed_and_the_dates_beside_them_are_still_counted() {
    let (council, reference, ada) = answered().await;
    let it = (&council, &reference, &ada);
    let kinder = |text: String| text.replace("Thank you for telling us.", "We are sorry.");
    works(it, "save", "", kinder).await.unwrap();
    council.council.clock.advance(TimeDelta::days(5));
    works(it, "save", "", |text| text.replace("call", "visit"))
        .await
        .unwrap();
    council.council.clock.advance(TimeDelta::days(6));
    works(it, "email", "", as_it_is).await.unwrap();
    // The message waits until the next day.
    council.council.clock.advance(TimeDelta::days(1));
    council.runs_jobs().await;
    let left = council.words_of(&reference, 2).await;
    for said in [
        "We are sorry.",
        "Tuesday 21 April 2026\n",
        "by Wednesday 20 May 2026,",
    ] {
        assert!(left.contains(said), "{said}: {left}");
    }
    let history = council.file(&reference).await.history;
    let changes = history
        .iter()
        .filter(|row| row.recorded.event == Event::LetterChanged { number: 2 });
    assert_eq!(changes.count(), 2);
}

#[tokio::test]
async fn a_typed_date_that_no_longer_holds_is_asked_about_and_the_words_are_kept() {
    let (council, reference, ada) = answered().await;
    let it = (&council, &reference, &ada);
    let typed =
        |text: String| text.replace("Your worker calls", "Tell us by 8 May. Your worker calls");
    works(it, "save", "", typed).await.unwrap();
    council.council.clock.advance(TimeDelta::days(11));
    let before = council.file(&reference).await;
    for (way, on) in [("email", ""), ("print", ""), ("handed", "2026-04-20")] {
        let asked = asked(works(it, way, on, as_it_is).await);
        let expected = ("8 May".to_owned(), Some("Tuesday 19 May 2026".to_owned()));
        assert_eq!(asked, [expected], "{way}");
    }
    assert_eq!(council.file(&reference).await, before);
    works(it, "count-again", "", as_it_is).await.unwrap();
    works(it, "email", "", as_it_is).await.unwrap();
    council.runs_jobs().await;
    let left = council.words_of(&reference, 2).await;
    assert!(
        left.contains("Tell us by Tuesday 19 May 2026. Your worker"),
        "{left}"
    );

    // Somebody who knows better sends it as it is.
    let (council, reference, ada) = answered().await;
    let it = (&council, &reference, &ada);
    council.council.clock.advance(TimeDelta::days(11));
    works(it, "email-as-it-is", "", typed).await.unwrap();
    let left = council.words_of(&reference, 2).await;
    assert!(
        left.contains("by 8 May.") && left.contains("19 May 2026,"),
        "{left}"
    );
}

#[tokio::test]
async fn what_is_printed_on_one_day_and_posted_on_another_is_asked_about() {
    let (council, reference, ada) = answered().await;
    let it = (&council, &reference, &ada);
    works(it, "print", "", as_it_is).await.unwrap();
    let printed = council.words_of(&reference, 2).await;
    council.council.clock.advance(TimeDelta::days(11));
    let asked = asked(works(it, "posted", "2026-04-20", as_it_is).await);
    let pair = |says: &str, now: &str| (says.to_owned(), Some(now.to_owned()));
    let expected = [
        pair("Thursday 9 April 2026", "Monday 20 April 2026"),
        pair("Friday 8 May 2026", "Tuesday 19 May 2026"),
    ];
    assert_eq!(asked, expected);
    // It was posted on the day it was printed, and that is written down later.
    works(it, "posted", "2026-04-09", as_it_is).await.unwrap();
    assert_eq!(council.words_of(&reference, 2).await, printed);

    let (council, reference, ada) = answered().await;
    let it = (&council, &reference, &ada);
    works(it, "print", "", as_it_is).await.unwrap();
    council.council.clock.advance(TimeDelta::days(11));
    works(it, "count-again", "", as_it_is).await.unwrap();
    assert_eq!(
        council.file(&reference).await.letters[0].state,
        LetterState::Written
    );
    works(it, "print", "", as_it_is).await.unwrap();
    works(it, "posted", "2026-04-20", as_it_is).await.unwrap();
    let left = council.words_of(&reference, 2).await;
    assert!(
        left.contains("Monday 20 April 2026\n") && left.contains("19 May 2026,"),
        "{left}"
    );
}

#[tokio::test]
async fn nothing_is_posted_or_handed_over_before_it_was_written() {
    let (council, reference, ada) = answered().await;
    let it = (&council, &reference, &ada);
    works(it, "print", "", as_it_is).await.unwrap();
    for way in ["posted", "handed", "posted-as-it-is"] {
        let done = works(it, way, "2026-04-08", as_it_is).await;
        let is_refused = matches!(
            done,
            Err(Rejected::Error(Error::Refused(Refused::BeforeWritten)))
        );
        assert!(is_refused, "{way}: {done:?}");
    }
    works(it, "handed", "2026-04-09", as_it_is).await.unwrap();
}

/// A letter that the team handed over on paper and writes down afterwards has its own day, and says that it was not written here.
#[tokio::test]
async fn what_was_handed_over_before_it_was_written_down_here_keeps_its_day() {
    let (council, reference, ada) = answered().await;
    let shown = casework::read_letter(&council.council, &ada, &reference, 2).await;
    let text = shown.unwrap().unwrap().words.english;
    let pairs = [
        ("text", text.as_str()),
        ("shown", "2026-04-09"),
        ("on", "2026-04-08"),
        ("how", "Read out"),
        ("outside", "yes"),
    ];
    council
        .works_on(&ada, &reference, 2, LetterAct::Handed, &pairs)
        .await
        .unwrap();
    let left = council.file(&reference).await.case.letters[&2];
    assert_eq!(left.left_on, "2026-04-08".parse().ok());
    assert_eq!(left.told_on, "2026-04-09".parse().ok());
}

#[tokio::test]
async fn an_adjudication_of_20_july_that_leaves_on_13_august_says_11_september() {
    let (council, reference, ada) = answered().await;
    council.hands_over(&ada, &reference, 2).await;
    council.council.clock.advance(TimeDelta::days(40));
    let today = council.council.clock.today();
    let person = |name: &str| name.to_owned();
    let request = RequestStageTwo {
        on: today,
        channel: Channel::Email,
        reasons: Vec::new(),
        wants: None,
    };
    council.does(&ada, &reference, request).await;
    let statement = Statement {
        rows: vec![NewHead {
            what: "Nobody said why.".to_owned(),
            point: Some(1),
        }],
        words: String::new(),
        amended: false,
    };
    council.does(&ada, &reference, statement).await;
    let agreed = AgreeStatement {
        on: today,
        points: vec![AgreedHead {
            number: 1,
            agreed: true,
        }],
    };
    council.does(&ada, &reference, agreed).await;
    let people = Appoint {
        on: today,
        officer: person("Sam Sample"),
        outside_line: true,
        person: person("Kim Sample"),
        independent: true,
    };
    council.does(&ada, &reference, people).await;
    let report = OfficerReport {
        on: today,
        points: answers(Finding::Upheld),
        rows: Vec::new(),
        recommendations: None,
    };
    council.does(&ada, &reference, report).await;
    let report = PersonReport {
        on: today,
        qualities: Vec::new(),
        words: "It was fair.".to_owned(),
        rows: Vec::new(),
    };
    council.does(&ada, &reference, report).await;
    council
        .council
        .clock
        .advance("2026-07-20".parse::<chrono::NaiveDate>().unwrap() - today);
    let decision = Adjudicate {
        by: person("Jamie Sample"),
        points: answers(Finding::Upheld),
        answers: Vec::new(),
        next_steps: "You are told why.".to_owned(),
    };
    let number = council.does(&ada, &reference, decision).await.unwrap();
    let text = council.words_of(&reference, number).await;
    assert!(
        text.contains("the last day is Monday 17 August 2026"),
        "{text}"
    );
    council.council.clock.advance(TimeDelta::days(24));
    let shown = casework::read_letter(&council.council, &ada, &reference, number).await;
    let shown = shown.unwrap().unwrap();
    let report = council.has_a_report(&ada, &reference).await.to_string();
    let pairs = [
        ("text", shown.words.english.as_str()),
        ("shown", "2026-08-13"),
        ("asks_enclosed", "yes"),
        ("enclosed", &*report),
    ];
    council
        .works_on(&ada, &reference, number, LetterAct::Email, &pairs)
        .await
        .unwrap();
    council.runs_jobs().await;
    let left = council.words_of(&reference, number).await;
    assert!(left.contains("Thursday 13 August 2026\n"), "{left}");
    assert!(
        left.contains("the last day is Friday 11 September 2026"),
        "{left}"
    );
    assert!(
        !left.contains("July") && !left.contains("17 August"),
        "{left}"
    );
}
