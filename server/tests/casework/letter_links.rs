//! A link to a letter: from the mailbox alone it opens nothing, it ends, and staff send a new one.

use casework::{self, Error, LetterAct, open_letter, send_link_again};
use chrono::TimeDelta;
use mail::Post;
use rules::acts::Event;
use rules::case::Refused;
use rules::intake::{Journey, Question};
use rules::principal::Principal;
use rules::reference::Reference;
use sea_orm::ConnectionTrait;
use store::{LetterToken, Opening};
use words::Locale;

use crate::{
    acts::by_letter,
    support::{Pages, TestCouncil, complaint, with},
};

const OTTER: &str = "otter@example.test";

/// A letter that was sent by e-mail, and who sent it.
struct Sent {
    council: TestCouncil,
    ada: Principal,
    reference: Reference,
}

impl Sent {
    async fn new() -> Self {
        let council = TestCouncil::new().await;
        let ada = council.colleague("Ada Example").await;
        let reference = sent_to(&council, &ada, &complaint(), Locale::ENGLISH).await;
        Self {
            council,
            ada,
            reference,
        }
    }

    fn token(&self) -> LetterToken {
        let posts = self.council.letters_to(OTTER);
        let newest = posts.iter().rev().find_map(token_in);
        newest.expect("a message has a link")
    }

    async fn opens(&self, token: &LetterToken, reference: &Reference) -> Opening {
        let council = &self.council.council;
        open_letter(council, token, Some(reference)).await.unwrap()
    }

    async fn again(&self) -> Result<(), Error> {
        let (council, reference) = (&self.council.council, &self.reference);
        send_link_again(council, &self.ada, reference, 1, None).await
    }
}

async fn sent_to(
    council: &TestCouncil,
    ada: &Principal,
    pages: &Pages,
    language: Locale,
) -> Reference {
    let reference = council.sends_in(Journey::Complaint, pages, language).await;
    council
        .does(ada, &reference, by_letter(council.council.clock.today()))
        .await;
    let text = council.words_of(&reference, 1).await;
    council
        .works_on(ada, &reference, 1, LetterAct::Email, &[("text", &text)])
        .await
        .unwrap();
    council.runs_jobs().await;
    reference
}

fn token_in(post: &Post) -> Option<LetterToken> {
    let (_, rest) = post.text.split_once("/letter/")?;
    LetterToken::in_link(rest.split_whitespace().next()?)
}

/// Everything in a mailbox that reads as a reference.
fn references_in(posts: &[Post]) -> Vec<Reference> {
    let all = posts.iter().map(|post| {
        format!(
            "{} {} {} {}",
            post.from_name, post.subject, post.message_id, post.text
        )
    });
    let all = all.collect::<Vec<_>>().join(" ");
    let words: Vec<&str> = all.split_whitespace().collect();
    words.iter().filter_map(|word| word.parse().ok()).collect()
}

fn other() -> Reference {
    "HFY6-FN6M".parse().unwrap()
}

fn messages(answer: &'static str) -> Pages {
    let contact = vec![("email", OTTER), ("email_reference", answer)];
    with(complaint(), Question::Contact, contact)
}

#[tokio::test]
async fn from_a_mailbox_that_may_be_shared_no_letter_opens() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let mut sent = Vec::new();
    for number in 0..10 {
        let language = [Locale::ENGLISH, Locale::EASY_READ][number % 2];
        sent.push(sent_to(&council, &ada, &complaint(), language).await);
    }
    let posts = council.letters_to(OTTER);
    let known = references_in(&posts);
    let tokens: Vec<_> = posts.iter().filter_map(token_in).collect();
    assert_eq!((tokens.len(), known.len()), (10, 0));
    for reference in &sent {
        for post in &posts {
            let all = format!("{} {} {}", post.subject, post.message_id, post.text);
            let bare = all.replace('-', "");
            assert!(!bare.contains(reference.as_str()), "{all}");
        }
    }
    // With the page that they saw it does.
    for (token, reference) in tokens.iter().zip(&sent) {
        let opened = open_letter(&council.council, token, Some(reference)).await;
        assert!(matches!(opened.unwrap(), Opening::Opened { .. }));
    }
}

#[tokio::test]
async fn who_said_that_messages_are_safe_finds_their_reference_in_the_receipt() {
    for language in [Locale::ENGLISH, Locale::EASY_READ] {
        let council = TestCouncil::new().await;
        let pages = messages("yes");
        let reference = council.sends_in(Journey::Complaint, &pages, language).await;
        council.runs_jobs().await;
        let posts = council.letters_to(OTTER);
        assert!(posts[0].text.contains(&reference.to_string()), "{posts:?}");
    }
    let council = TestCouncil::new().await;
    council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let posts = council.letters_to(OTTER);
    let text = &posts[0].text;
    assert!(text.contains("It is not in this email"), "{text}");
    assert!(text.contains(&council.council.profile.team.phone), "{text}");
}

#[tokio::test]
async fn a_link_ends_after_thirty_days_and_a_new_one_opens() {
    let sent = Sent::new().await;
    let first = sent.token();
    sent.council.council.clock.advance(TimeDelta::days(29));
    let opened = sent.opens(&first, &sent.reference).await;
    assert!(matches!(opened, Opening::Opened { .. }));
    sent.council.council.clock.advance(TimeDelta::days(1));
    assert_eq!(sent.opens(&first, &sent.reference).await, Opening::Ended);
    let before = sent.council.file(&sent.reference).await.case;
    sent.again().await.unwrap();
    sent.council.runs_jobs().await;
    let second = sent.token();
    assert!(second != first);
    let opened = sent.opens(&second, &sent.reference).await;
    assert!(matches!(opened, Opening::Opened { .. }));
    assert_eq!(sent.opens(&first, &sent.reference).await, Opening::Refused);
    let file = sent.council.file(&sent.reference).await;
    assert_eq!(file.case.letters, before.letters, "it left when it left");
    assert_eq!(file.case.acknowledged_on, before.acknowledged_on);
    let renewed = |event: &Event| *event == Event::LinkSentAgain { number: 1 };
    let mut history = file.history.iter();
    let row = history.find(|row| renewed(&row.recorded.event)).unwrap();
    assert_eq!(row.who.as_deref(), Some("Ada Example"));
}

#[tokio::test]
async fn a_link_ends_after_ten_wrong_references_in_all_processes_together() {
    let sent = Sent::new().await;
    let token = sent.token();
    let mut elsewhere = sent.council.council.clone();
    elsewhere.store = sent.council.database.store().await.council("westmere");
    let here = &sent.council.council;
    let wrong = other();
    let tries = (0..20).map(|number| {
        let council = if number % 2 == 0 { here } else { &elsewhere };
        let typed = (number % 3 != 0).then_some(&wrong);
        open_letter(council, &token, typed)
    });
    let found = futures_util::future::join_all(tries).await;
    let refused = found
        .iter()
        .filter(|found| matches!(found, Ok(Opening::Refused)));
    assert_eq!(refused.count(), 10);
    assert_eq!(sent.opens(&token, &sent.reference).await, Opening::Ended);
    let letter = &sent.council.file(&sent.reference).await.letters[0];
    assert!(letter.link_shut && letter.opened.is_none());
    sent.again().await.unwrap();
    sent.council.runs_jobs().await;
    let opened = sent.opens(&sent.token(), &sent.reference).await;
    assert!(matches!(opened, Opening::Opened { .. }));
}

#[tokio::test]
async fn that_a_letter_was_opened_is_kept_once_with_the_first_day() {
    let sent = Sent::new().await;
    let token = sent.token();
    assert_eq!(sent.opens(&token, &other()).await, Opening::Refused);
    let opened = async || sent.council.file(&sent.reference).await.letters[0].opened;
    assert_eq!(opened().await, None);
    sent.opens(&token, &sent.reference).await;
    let first = sent.council.now();
    assert_eq!(opened().await, Some(first));
    sent.council.council.clock.advance(TimeDelta::days(2));
    sent.opens(&token, &sent.reference).await;
    assert_eq!(opened().await, Some(first));
}

#[tokio::test]
async fn a_link_of_an_earlier_build_goes_on_for_its_thirty_days() {
    let sent = Sent::new().await;
    let token = sent.token();
    // What the step of the tables does for links that were made before it.
    let behind = sent.council.database.behind().await;
    for statement in [
        "update letters set link_made_at = null",
        "update letters set link_made_at = changed_at where token_hash is not null",
    ] {
        behind.execute_unprepared(statement).await.unwrap();
    }
    sent.council.council.clock.advance(TimeDelta::days(29));
    let opened = sent.opens(&token, &sent.reference).await;
    assert!(matches!(opened, Opening::Opened { .. }));
    sent.council.council.clock.advance(TimeDelta::days(2));
    assert_eq!(sent.opens(&token, &sent.reference).await, Opening::Ended);
}

#[tokio::test]
async fn a_new_link_goes_only_for_a_letter_that_left_by_email() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let by = by_letter(council.council.clock.today());
    council.does(&ada, &reference, by).await;
    let again = |number| send_link_again(&council.council, &ada, &reference, number, None);
    let why = again(1).await;
    assert!(
        matches!(why, Err(Error::Refused(Refused::NothingToDo))),
        "{why:?}"
    );
    assert!(matches!(again(2).await, Err(Error::NotFound)));
    let reader = council.somebody("Bo Example", rules::principal::Role::Reader);
    let reader = reader.await;
    let why = casework::send_link_again(&council.council, &reader, &reference, 1, None).await;
    assert!(
        matches!(why, Err(Error::Refused(Refused::NotYourRole))),
        "{why:?}"
    );
}
