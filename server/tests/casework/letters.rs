//! What the letters say, and what they never say.

use rules::intake::{Journey, Question};
use words::Locale;

use crate::support::{Pages, TestCouncil, adults_complaint, complaint, compliment, with};

const OTTER: &str = "otter@example.test";

/// A complaint of somebody who said that messages are safe, so that the receipt holds the reference.
fn safe() -> Pages {
    let contact = vec![("email", OTTER), ("email_reference", "yes")];
    with(complaint(), Question::Contact, contact)
}

#[tokio::test]
async fn the_receipt_says_what_happens_next_with_real_dates() {
    let council = TestCouncil::at("2026-12-23T16:30:00Z").await;
    let reference = council.sends(Journey::Complaint, &safe()).await;
    council.runs_jobs().await;
    let [receipt] = &council.letters_to(OTTER)[..] else {
        panic!("one letter")
    };
    assert_eq!(receipt.subject, "We got your message");
    assert_eq!(
        (receipt.from_name.as_str(), receipt.from.as_str()),
        ("Westmere Council", "noreply@westmere.example")
    );
    let expected = format!(
        "Hello Purple Otter,

We got your message. Thank you for telling us.

Your reference: {reference}
The day we got it: Wednesday 23 December 2026

What happens next
1. A person reads what you sent. They get in touch with you by Wednesday 30 December 2026.
2. We look into it and answer you by Monday 11 January 2027.
3. If we need longer, we tell you why and give you a new date.

Somebody to speak up for you
You have the right to an advocate. An advocate is on your side, works apart from the council and costs nothing.
Call Speak Out Westmere: 01632 960 004. Or ask us and we will arrange it.

Talk to a person
Listening Team
Phone: 01632 960 001
E-mail: listening@westmere.example
Tell them your reference: {reference}

If somebody is not safe
In danger now: call 999.
Worried, in the day: 01632 960 002
Worried, at night or at the weekend: 01632 960 003

If you did not write to us, somebody may have typed your address by mistake.
Please tell Listening Team.

Westmere Council
"
    );
    assert_eq!(receipt.text, expected);
}

#[tokio::test]
async fn who_asked_for_easy_read_on_the_standard_form_gets_messages_in_it_r11_3() {
    let council = TestCouncil::new().await;
    let asks = with(safe(), Question::Help, vec![("help", "easy-read")]);
    council.sends(Journey::Complaint, &asks).await;
    council.runs_jobs().await;
    let receipt = &council.letters_to(OTTER)[0];
    assert!(
        receipt
            .text
            .contains("A reference is a code. It helps us find your message."),
        "{}",
        receipt.text
    );
}

#[tokio::test]
async fn the_receipt_is_in_easy_read_when_that_was_chosen() {
    let council = TestCouncil::new().await;
    let reference = council
        .sends_in(Journey::Complaint, &safe(), Locale::EASY_READ)
        .await;
    council.runs_jobs().await;
    let receipt = &council.letters_to(OTTER)[0];
    let beginning = format!(
        "Hello Purple Otter.

We got your message.
Thank you for telling us.

Your reference is {reference}.
A reference is a code. It helps us find your message.
We got it on Monday 23 November 2026.

What happens next
1. A person reads your message.
They get in touch with you by Thursday 26 November 2026.
2. We look into it.
We answer you by Monday 7 December 2026.
3. We may need more time.
Then we tell you why.
We give you a new date.

A person to speak up for you
An advocate is a person who is on your side.
They help you say what you want.
They do not work for the council.
It is free.
You can have an advocate.
Call Speak Out Westmere.
You can ask us too.
The number is 01632 960 004.

Talk to us
"
    );
    assert!(receipt.text.starts_with(&beginning), "{}", receipt.text);
    for line in receipt.text.lines() {
        assert!(line.split_whitespace().count() <= 20, "{line}");
    }
}

#[tokio::test]
async fn the_advocate_is_offered_to_a_child_and_not_to_a_parent() {
    let council = TestCouncil::new().await;
    let parent = adults_complaint();
    for (pages, offered) in [
        (complaint(), "You have the right to an advocate."),
        (
            with(
                complaint(),
                Question::Advocate,
                vec![("advocate", "has-one")],
            ),
            "You told us that you have an advocate.",
        ),
        (
            with(complaint(), Question::Advocate, vec![("advocate", "yes")]),
            "We have asked Speak Out Westmere",
        ),
        (parent, ""),
    ] {
        let council = TestCouncil::at(&council.now().to_rfc3339()).await;
        council.sends(Journey::Complaint, &pages).await;
        council.runs_jobs().await;
        let text = &council.letters_to(OTTER)[0].text;
        assert!(text.contains(offered), "{text}");
        assert_eq!(text.contains("advocate"), !offered.is_empty(), "{text}");
    }
}

#[tokio::test]
async fn a_thank_you_and_an_idea_get_thanks_and_no_date() {
    let idea: Pages = vec![
        (Question::Idea, vec![("story", "More biscuits.")]),
        (Question::Team, vec![]),
        (Question::Name, vec![]),
        (Question::Reach, vec![("reach", "email")]),
        (Question::Contact, vec![("email", OTTER)]),
    ];
    for (journey, pages) in [(Journey::Compliment, compliment()), (Journey::Idea, idea)] {
        for language in [Locale::ENGLISH, Locale::EASY_READ] {
            let council = TestCouncil::new().await;
            council.sends_in(journey, &pages, language).await;
            council.runs_jobs().await;
            let letter = &council.letters_to(OTTER)[0];
            assert_eq!(letter.subject, "We got your message");
            assert!(letter.text.starts_with(if language == Locale::EASY_READ {
                "Hello.\n"
            } else {
                "Hello,\n"
            }));
            assert!(letter.text.contains("Thank you for"), "{}", letter.text);
            assert_eq!(
                letter.text.matches(" 2026").count(),
                1,
                "only the day we got it: {}",
                letter.text
            );
            assert!(!letter.text.contains("biscuits") && !letter.text.contains("listened"));
        }
    }
}

#[tokio::test]
async fn no_receipt_goes_where_it_is_not_welcome_or_not_safe() {
    let mut silent = with(
        complaint(),
        Question::Reach,
        vec![("reach", "do-not-contact")],
    );
    silent.retain(|(question, _)| *question != Question::Contact);
    let by_phone = with(complaint(), Question::Reach, vec![("reach", "phone")]);
    let by_phone = with(by_phone, Question::Contact, vec![("phone", "07700 900123")]);
    for pages in [silent, by_phone] {
        let council = TestCouncil::new().await;
        council.sends(Journey::Complaint, &pages).await;
        council.runs_jobs().await;
        assert!(council.letters_to(OTTER).is_empty());
        assert_eq!(council.mailbox.letters().len(), 1, "the team knows");
    }
}

#[tokio::test]
async fn a_name_cannot_turn_the_receipt_into_another_letter() {
    for name in [
        "{{ 7 * 7 }} {% include 'x' %}",
        "http://example.test click",
        "a\r\nBcc: x@example.test",
    ] {
        let council = TestCouncil::new().await;
        council
            .sends(
                Journey::Complaint,
                &with(complaint(), Question::Name, vec![("name", name)]),
            )
            .await;
        council.runs_jobs().await;
        let receipt = &council.letters_to(OTTER)[0];
        assert!(
            !receipt.text.contains("Hello 49")
                && !receipt.text.contains("http")
                && !receipt.text.contains("Bcc")
        );
    }
}
