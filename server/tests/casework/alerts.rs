//! What the complaints team and the advocacy provider are sent, and what they are not.

use rules::intake::{Journey, Question};

use crate::support::{Pages, TestCouncil, advocate_request, complaint, with};

const OTTER: &str = "otter@example.test";
const TEAM: &str = "listening-alerts@westmere.example";
const PROVIDER: &str = "requests@speakout.example";

#[tokio::test]
async fn letters_hold_nothing_that_was_told_but_the_chosen_name() {
    let council = TestCouncil::new().await;
    let marked: Pages = vec![
        (Question::Danger, vec![("danger", "yes")]),
        (Question::Who, vec![("who", "in-care")]),
        (Question::WhatHappened, vec![("story", "CANARY story")]),
        (Question::When, vec![("when", "CANARY when")]),
        (
            Question::Team,
            vec![("about", "carer"), ("person", "CANARY person")],
        ),
        (
            Question::AboutToHappen,
            vec![("soon", "yes"), ("what", "CANARY what")],
        ),
        (Question::PutRight, vec![("wish", "CANARY wish")]),
        (
            Question::WhoKnows,
            vec![("told", "CANARY told"), ("court", "yes")],
        ),
        (
            Question::Advocate,
            vec![("advocate", "yes"), ("who", "CANARY who")],
        ),
        (Question::Name, vec![("name", "Purple Otter")]),
        (
            Question::Reach,
            vec![("reach", "email"), ("reach", "phone")],
        ),
        (
            Question::Contact,
            vec![
                ("email", OTTER),
                ("phone", "07700 900123"),
                ("times", "CANARY-TIMES"),
                ("messages", "yes"),
            ],
        ),
        (
            Question::Help,
            vec![("help", "interpreter"), ("which", "CANARY-WHICH")],
        ),
    ];
    let reference = council.sends(Journey::Complaint, &marked).await;
    council.runs_jobs().await;
    let letters = council.mailbox.letters();
    assert_eq!(letters.len(), 3);
    for letter in &letters {
        let all = format!("{}\n{}\n{}", letter.from_name, letter.subject, letter.text);
        assert!(!all.contains("CANARY "), "{all}");
        assert!(!all.contains("Fostering"), "no service is named: {all}");
        assert_eq!(letter.to == PROVIDER, all.contains("CANARY-TIMES"), "{all}");
        assert_eq!(letter.to != TEAM, all.contains("Purple Otter"), "{all}");
        assert!(!letter.subject.contains("Otter"));
    }
    let [alert] = &council.letters_to(TEAM)[..] else {
        panic!("one alert")
    };
    let expected = format!(
        "Please look at this now.

Reference: {reference}
Received: Monday 23 November 2026
Flag: somebody is in danger, or may be.
Flag: something is about to happen that we are asked to stop.

Sign in to read it: https://tellus.westmere.example/staff/case/{reference}

This e-mail says nothing of what was written, so that it is safe in any mailbox.
"
    );
    assert_eq!(alert.text, expected);
    assert_eq!(
        alert.subject,
        format!("Urgent, please look now: {reference}")
    );
}

#[tokio::test]
async fn an_alert_without_a_flag_says_only_that_something_is_there() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let alert = &council.letters_to(TEAM)[0];
    assert_eq!(alert.subject, format!("New in the queue: {reference}"));
    assert!(alert.text.starts_with("Something new is in the queue.\n"));
    assert_eq!(alert.reply_to, None);
}

#[tokio::test]
async fn the_provider_gets_the_request_that_was_agreed() {
    let council = TestCouncil::new().await;
    let reference = council
        .sends(Journey::AdvocateRequest, &advocate_request())
        .await;
    council.runs_jobs().await;
    let [request] = &council.letters_to(PROVIDER)[..] else {
        panic!("one request")
    };
    let expected = format!(
        "Request for an advocate
Reference: {reference}
Received: Monday 23 November 2026
Please get in touch with them by: Wednesday 25 November 2026

Listening Team received this request. The person who made it agreed that it is sent to you.

Who
They ask for themselves.
What to call them: Purple Otter
Age: 11 to 15

What it is about: seeing their family, plans and meetings about them
In their words:
I want to say it myself.

How to reach them safely
By: e-mail, text message
E-mail: otter@example.test
Phone: 07700 900123
When it is safe: after 4
Is it safe to leave a voicemail: not said; please do not

Help they need: easy read

Questions: Listening Team, 01632 960 001, listening@westmere.example
"
    );
    assert_eq!(request.text, expected);
    assert!(
        council.letters_to(OTTER)[0]
            .text
            .contains("They should get in touch by Wednesday 25 November 2026.")
    );
}

#[tokio::test]
async fn the_provider_gets_nothing_without_a_yes() {
    let standard = with(advocate_request(), Question::Help, vec![]);
    for pages in [with(standard, Question::Share, vec![("share", "no")])] {
        let council = TestCouncil::new().await;
        council.sends(Journey::AdvocateRequest, &pages).await;
        council.runs_jobs().await;
        assert!(council.letters_to(PROVIDER).is_empty());
        assert!(
            council.letters_to(OTTER)[0]
                .text
                .contains("only our team sees it")
        );
    }
    for answer in ["no", "not-sure", "has-one"] {
        let council = TestCouncil::new().await;
        council
            .sends(
                Journey::Complaint,
                &with(complaint(), Question::Advocate, vec![("advocate", answer)]),
            )
            .await;
        council.runs_jobs().await;
        assert!(council.letters_to(PROVIDER).is_empty(), "{answer}");
    }
}
