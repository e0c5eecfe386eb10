//! A letter that has not left says what is known now, and one that nobody needs holds up nothing.

use casework::{Error, LetterAct, put_letter_aside, write_letter_again};
use rules::acts::Event;
use rules::acts::correct_who::CorrectWho;
use rules::acts::not_consider::{NotConsider, RefusedKind};
use rules::acts::reopen::Reopen;
use rules::acts::request_stage_two::RequestStageTwo;
use rules::acts::respond::{PointReply, Respond};
use rules::acts::statement::{NewHead, Statement};
use rules::case::Refused;
use rules::eligibility::Category;
use rules::finding::Finding;
use rules::intake::{Journey, Question};
use rules::pathway::Channel;
use rules::principal::{Principal, Role};
use rules::reason::{NotConsideredReason, ReopenReason};
use rules::reference::Reference;
use store::LetterState;

use crate::acts::{by_letter, triage, void};
use crate::support::{TestCouncil, adults_complaint, with};

async fn acknowledged() -> (TestCouncil, Reference, Principal) {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &adults_complaint()).await;
    let today = council.council.clock.today();
    council.does(&ada, &reference, by_letter(today)).await;
    (council, reference, ada)
}

async fn is_behind((council, reference, ada): &(TestCouncil, Reference, Principal)) -> bool {
    let read = casework::read_letter(&council.council, ada, reference, 1).await;
    read.unwrap().unwrap().is_behind
}

async fn states(council: &TestCouncil, reference: &Reference) -> Vec<LetterState> {
    let letters = council.file(reference).await.letters.into_iter().rev();
    letters.map(|letter| letter.state).collect()
}

#[tokio::test]
async fn a_letter_is_written_again_once_they_are_known_to_be_a_child() {
    let it = acknowledged().await;
    let (council, reference, ada) = &it;
    assert!(!is_behind(&it).await);
    let before = council.words_of(reference, 1).await;
    assert!(!before.contains("advocate"), "{before}");
    let child = CorrectWho {
        category: Category::ChildInNeed,
        by_child: true,
        words: "She told us on the phone that she is 15.".to_owned(),
        was: None,
    };
    council.does(ada, reference, child).await;
    assert!(is_behind(&it).await);
    // A child's letter without the offer of an advocate goes nowhere, as it is or not.
    for way in ["handed", "handed-as-it-is"] {
        let today = council.council.clock.today().to_string();
        let pairs = [
            ("text", before.as_str()),
            ("on", &today),
            ("how", "By hand"),
            ("do", way),
        ];
        let done = council.works_on(ada, reference, 1, LetterAct::Handed, &pairs);
        assert!(matches!(done.await, Err(casework::Rejected::Unsaid(_))));
    }
    // The form that was drawn before does not count any more.
    let done = write_letter_again(&council.council, ada, reference, 1, Some(1)).await;
    assert!(
        matches!(done, Err(Error::Refused(Refused::Changed))),
        "{done:?}"
    );
    write_letter_again(&council.council, ada, reference, 1, None)
        .await
        .unwrap();
    let after = council.words_of(reference, 1).await;
    assert!(after.contains("advocate"), "{after}");
    assert!(after.contains("Ada Example"), "{after}");
    assert!(!is_behind(&it).await);
    let file = council.file(reference).await;
    let last = &file.history.last().unwrap().recorded.event;
    assert_eq!(*last, Event::LetterWrittenAgain { number: 1 });
    // What it has to say is what it has to say now.
    let pairs = [("text", before.as_str()), ("do", "save")];
    let done = council
        .works_on(ada, reference, 1, LetterAct::Save, &pairs)
        .await;
    assert!(
        matches!(done, Err(casework::Rejected::Unsaid(_))),
        "{done:?}"
    );
    // Once it has left it stays as it left.
    council.hands_over(ada, reference, 1).await;
    let done = write_letter_again(&council.council, ada, reference, 1, None).await;
    assert!(
        matches!(done, Err(Error::Refused(Refused::LetterGone))),
        "{done:?}"
    );
}

/// Stage 2 was asked for, and this letter of it is the second.
async fn stage_two() -> (TestCouncil, Reference, Principal) {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let reach = vec![("reach", "email"), ("reach", "letter")];
    let pages = with(adults_complaint(), Question::Reach, reach);
    let contact = vec![
        ("email", "otter@example.test"),
        ("address", "2 Example Street"),
    ];
    let pages = with(pages, Question::Contact, contact);
    let reference = council.sends(Journey::Complaint, &pages).await;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&ada, &reference, point).await;
    let reply = Respond {
        points: vec![PointReply {
            number: 1,
            finding: Finding::NotUpheld,
            words: "We looked at the notes.".to_owned(),
        }],
        next_steps: "Your worker calls you.".to_owned(),
        signed_by: "Robin Example".to_owned(),
    };
    let number = council.does(&ada, &reference, reply).await.unwrap();
    for letter in 1..=number {
        council.hands_over(&ada, &reference, letter).await;
    }
    let asked = RequestStageTwo {
        on: council.council.clock.today(),
        channel: Channel::Letter,
        wants: Some("Somebody independent.".to_owned()),
        reasons: Vec::new(),
    };
    let number = council.does(&ada, &reference, asked).await.unwrap();
    council.hands_over(&ada, &reference, number).await;
    (council, reference, ada)
}

fn statement(what: &str) -> Statement {
    Statement {
        rows: vec![NewHead {
            what: what.to_owned(),
            point: Some(1),
        }],
        words: String::new(),
        amended: false,
    }
}

#[tokio::test]
async fn a_second_version_takes_the_place_of_the_first_and_says_so() {
    let (council, reference, ada) = stage_two().await;
    let first = council
        .does(&ada, &reference, statement("Nobody said why."))
        .await
        .unwrap();
    let second = statement("Nobody said why I moved.");
    let second = council.does(&ada, &reference, second).await.unwrap();
    let of = |states: Vec<LetterState>, number: u32| states[number as usize - 1];
    let now = states(&council, &reference).await;
    assert_eq!(of(now.clone(), first), LetterState::Aside);
    assert_eq!(of(now, second), LetterState::Written);
    let text = council.words_of(&reference, second).await;
    // The first never left, so there is nothing whose place it takes.
    assert!(!text.contains("takes the place"), "{text}");
    // Nobody sends what was put aside, and nobody writes it again.
    let words = council.words_of(&reference, first).await;
    let pairs = [("text", words.as_str()), ("on", ""), ("how", "In a visit")];
    let done = council
        .works_on(&ada, &reference, first, LetterAct::Email, &pairs)
        .await;
    assert!(done.is_err());
    let done = write_letter_again(&council.council, &ada, &reference, first, None).await;
    assert!(
        matches!(done, Err(Error::Refused(Refused::AlreadyDone))),
        "{done:?}"
    );
    council.hands_over(&ada, &reference, second).await;
    let third = statement("Nobody said why I moved twice.");
    let third = council.does(&ada, &reference, third).await.unwrap();
    let text = council.words_of(&reference, third).await;
    let today = words::dates::longest(council.council.clock.today());
    let says = format!("This letter takes the place of our letter of {today}.");
    assert!(text.contains(&says), "{text}");
}

#[tokio::test]
async fn a_printed_letter_may_be_in_the_post_and_is_put_aside_by_hand_once_a_later_one_is_written()
{
    let (council, reference, ada) = stage_two().await;
    let first = council
        .does(&ada, &reference, statement("Nobody said why."))
        .await
        .unwrap();
    let words = council.words_of(&reference, first).await;
    let pairs = [("text", words.as_str())];
    council
        .works_on(&ada, &reference, first, LetterAct::Print, &pairs)
        .await
        .unwrap();
    let done = put_letter_aside(&council.council, &ada, &reference, first, None).await;
    assert!(
        matches!(done, Err(Error::Refused(Refused::NothingToDo))),
        "{done:?}"
    );
    let second = statement("Nobody said why I moved.");
    let second = council.does(&ada, &reference, second).await.unwrap();
    let state = |states: Vec<LetterState>| states[first as usize - 1];
    assert_eq!(
        state(states(&council, &reference).await),
        LetterState::Printed
    );
    put_letter_aside(&council.council, &ada, &reference, first, None)
        .await
        .unwrap();
    assert_eq!(
        state(states(&council, &reference).await),
        LetterState::Aside
    );
    council.hands_over(&ada, &reference, second).await;
    assert!(!council.file(&reference).await.case.has_letters_waiting());
}

#[tokio::test]
async fn a_case_that_should_not_be_there_keeps_no_letter_and_gets_it_back() {
    let it = acknowledged().await;
    let (council, reference, ada) = &it;
    council.does(ada, reference, void()).await;
    assert_eq!(states(council, reference).await, [LetterState::Aside]);
    assert!(!council.file(reference).await.case.has_letters_waiting());
    let done = write_letter_again(&council.council, ada, reference, 1, None).await;
    assert!(
        matches!(done, Err(Error::Refused(Refused::Closed))),
        "{done:?}"
    );
    let reopen = Reopen {
        reason: ReopenReason::ClosedByMistake,
        ended_on: None,
        words: "It was the right box.".to_owned(),
    };
    council.does(ada, reference, reopen).await;
    write_letter_again(&council.council, ada, reference, 1, None)
        .await
        .unwrap();
    assert_eq!(states(council, reference).await, [LetterState::Written]);
    council.hands_over(ada, reference, 1).await;
    let today = council.council.clock.today();
    assert_eq!(
        council.file(reference).await.case.acknowledged_on,
        Some(today)
    );
}

#[tokio::test]
async fn a_case_is_not_void_while_a_message_about_its_letter_is_on_its_way() {
    let it = acknowledged().await;
    let (council, reference, ada) = &it;
    let text = council.words_of(reference, 1).await;
    let pairs = [("text", text.as_str())];
    council
        .works_on(ada, reference, 1, LetterAct::Email, &pairs)
        .await
        .unwrap();
    let done = casework::carry_out(&council.council, ada, reference, void()).await;
    assert!(
        matches!(done, Err(Error::Refused(Refused::LettersWaiting))),
        "{done:?}"
    );
    assert_eq!(states(council, reference).await, [LetterState::Sending]);
}

#[tokio::test]
async fn a_letter_that_does_not_say_what_is_known_now_is_asked_about_before_it_goes() {
    let it = acknowledged().await;
    let (council, reference, ada) = &it;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(ada, reference, point).await;
    assert!(is_behind(&it).await);
    let text = council.words_of(reference, 1).await;
    let goes = async |way: &str| {
        let pairs = [("text", text.as_str()), ("do", way)];
        let act = LetterAct::from_slug(way).unwrap();
        council.works_on(ada, reference, 1, act, &pairs).await
    };
    let asked = goes("email").await;
    let behind = casework::Rejected::Error(Error::Refused(Refused::LetterBehind));
    assert_eq!(format!("{asked:?}"), format!("{:?}", Err::<(), _>(behind)));
    assert_eq!(states(council, reference).await[0], LetterState::Written);
    // Its words are kept meanwhile, and it may go as it is.
    goes("save").await.unwrap();
    goes("email-as-it-is").await.unwrap();
    assert_eq!(states(council, reference).await[0], LetterState::Sending);
}

#[tokio::test]
async fn a_letter_about_procedures_says_nothing_of_a_point_that_was_set_aside_since() {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &adults_complaint()).await;
    for what in ["Nobody said why.", "Nobody rang back."] {
        let point = triage(what, "children_in_care");
        council.does(&ada, &reference, point).await;
    }
    let second = council.words_of(&reference, 2).await;
    assert!(second.contains("Nobody rang back."), "{second}");
    let aside = NotConsider {
        points_of: vec![2],
        why: NotConsideredReason::Prejudice,
        refused_kind: RefusedKind::Court,
        words: "The judge decides on it.".to_owned(),
    };
    council.does(&ada, &reference, aside).await;
    let pairs = [("text", second.as_str()), ("do", "email")];
    let asked = council.works_on(&ada, &reference, 2, LetterAct::Email, &pairs);
    let behind = casework::Rejected::Error(Error::Refused(Refused::LetterBehind));
    let asked = asked.await;
    assert_eq!(format!("{asked:?}"), format!("{:?}", Err::<(), _>(behind)));
    write_letter_again(&council.council, &ada, &reference, 2, None)
        .await
        .unwrap();
    let again = council.words_of(&reference, 2).await;
    assert!(!again.contains("Nobody rang back."), "{again}");
}
