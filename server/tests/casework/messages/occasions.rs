//! Who got which message, and why: invented people and days.

use casework::LetterAct;
use casework::clock::TimeSource;
use mail::{Notice, Post};
use rules::acts::{Event, include::Include, investigator::Investigator};
use rules::intake::{Journey, Question};
use rules::principal::{Principal, Role};
use rules::reference::Reference;
use words::Locale;

use super::Message;
use crate::account_changes;
use crate::acts::{assign, by_letter, exclude};
use crate::outside::{PRIYA, at_stage_two, for_priya, lets_in};
use crate::support::{
    MONDAY, Pages, TestCouncil, address_of, adults_complaint, advocate_request, complaint,
    compliment, filled, with,
};

const OTTER: &str = "otter@example.test";
const TEAM: &str = "listening-alerts@westmere.example";
const PROVIDER: &str = "requests@speakout.example";
const MANAGER: &str = "children-in-care-manager@westmere.example";
/// Nobody reads what arrives at such an hour.
const NIGHT: &str = "2026-11-24T22:30:00Z";

/// Every message, on every occasion on which it says something else.
pub(super) async fn all() -> Vec<Message> {
    let mut all = Vec::new();
    for language in [Locale::ENGLISH, Locale::EASY_READ] {
        for (notice, moment, occasion, journey, pages) in sent() {
            if language == Locale::ENGLISH || is_to(notice) == OTTER {
                all.push(submitted(notice, language, moment, occasion, journey, &pages).await);
            }
        }
        for (occasion, pairs) in written_down() {
            all.push(recorded(language, occasion, pairs).await);
        }
        all.push(letter_ready(language).await);
    }
    all.extend(of_acts().await);
    all.push(guest_link().await);
    all.push(reminder().await);
    all.push(digest().await);
    all.push(unusual_reading().await);
    all.extend(account_changed().await);
    all
}

fn is_to(notice: Notice) -> &'static str {
    match notice {
        Notice::AdvocacyRequest => PROVIDER,
        Notice::TeamAlert | Notice::UrgentAlert => TEAM,
        _ => OTTER,
    }
}

type Sent = (Notice, &'static str, &'static str, Journey, Pages);

/// What the public sends.
fn sent() -> Vec<Sent> {
    let one = |question, pairs| with(complaint(), question, pairs);
    let advocate = |said| one(Question::Advocate, vec![("advocate", said)]);
    let safe = one(
        Question::Contact,
        vec![("email", OTTER), ("email_reference", "yes")],
    );
    let danger = one(Question::Danger, vec![("danger", "yes")]);
    let soon = one(Question::AboutToHappen, vec![("soon", "yes")]);
    let keeps = with(asks(), Question::Share, vec![("share", "no")]);
    let idea: Pages = vec![
        (Question::Idea, vec![("story", "More biscuits.")]),
        (Question::Team, vec![]),
        (Question::Name, vec![]),
        (Question::Reach, vec![("reach", "email")]),
        (Question::Contact, vec![("email", OTTER)]),
    ];
    let receipts = [
        (MONDAY, "a child who may want an advocate", complaint()),
        (MONDAY, "a child with a mailbox of their own", safe),
        (MONDAY, "a child who wants an advocate", advocate("yes")),
        (MONDAY, "a child who has an advocate", advocate("has-one")),
        (MONDAY, "an adult", adults_complaint()),
        (MONDAY, "in danger, by day", danger.clone()),
        (NIGHT, "in danger, by night", danger.clone()),
        (NIGHT, "by night", complaint()),
        (NIGHT, "to stop something, by night", soon.clone()),
    ];
    let mut sent: Vec<Sent> = receipts
        .map(|(at, occasion, pages)| (Notice::Receipt, at, occasion, Journey::Complaint, pages))
        .into();
    for (notice, occasion, journey, pages) in [
        (
            Notice::ThankYou,
            "thanks",
            Journey::Compliment,
            compliment(),
        ),
        (Notice::ThankYou, "an idea", Journey::Idea, idea),
        (
            Notice::AdvocateReceipt,
            "to be passed on",
            Journey::AdvocateRequest,
            asks(),
        ),
        (
            Notice::AdvocateReceipt,
            "not to be passed on",
            Journey::AdvocateRequest,
            keeps,
        ),
        (
            Notice::AdvocacyRequest,
            "asked for by itself",
            Journey::AdvocateRequest,
            advocate_request(),
        ),
        (
            Notice::AdvocacyRequest,
            "asked for with a complaint",
            Journey::Complaint,
            advocate("yes"),
        ),
        (
            Notice::TeamAlert,
            "a complaint",
            Journey::Complaint,
            complaint(),
        ),
        (Notice::UrgentAlert, "danger", Journey::Complaint, danger),
        (
            Notice::UrgentAlert,
            "to stop something",
            Journey::Complaint,
            soon,
        ),
    ] {
        sent.push((notice, MONDAY, occasion, journey, pages));
    }
    sent
}

async fn submitted(
    notice: Notice,
    language: Locale,
    moment: &str,
    occasion: &'static str,
    journey: Journey,
    pages: &Pages,
) -> Message {
    let council = TestCouncil::at(moment).await;
    let reference = council.sends_in(journey, pages, language).await;
    council.runs_jobs().await;
    let post = the_only(council.letters_to(is_to(notice)));
    message(notice, language, occasion, post, [reference])
}

type Pairs = &'static [(&'static str, &'static str)];

/// What staff write down.
fn written_down() -> [(&'static str, Pairs); 5] {
    [
        (
            "a child's complaint",
            &[("what", "complaint"), ("by_child", "yes")],
        ),
        ("a concern", &[("what", "concern")]),
        ("an enquiry", &[("what", "public-enquiry")]),
        ("thanks", &[("what", "compliment")]),
        ("an idea", &[("what", "comment")]),
    ]
}

async fn recorded(language: Locale, occasion: &'static str, pairs: Pairs) -> Message {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let mut all = vec![
        ("channel", "telephone"),
        ("received_on", "2026-11-23"),
        ("danger", "no"),
        ("story", "Nobody said why."),
        ("name", "Purple Otter"),
        ("reach", "email"),
        ("email", OTTER),
    ];
    all.extend(pairs);
    if language == Locale::EASY_READ {
        all.push(("help", "easy-read"));
    }
    let (key, form) = (uuid::Uuid::from_u128(1), filled(&all));
    let done = casework::record(&council.council, &ada, key, &form).await;
    council.runs_jobs().await;
    let post = the_only(council.letters_to(OTTER));
    let reference = done.unwrap().unwrap();
    message(Notice::Recorded, language, occasion, post, [reference])
}

async fn letter_ready(language: Locale) -> Message {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = council
        .sends_in(Journey::Complaint, &complaint(), language)
        .await;
    let today = council.council.clock.today();
    council.does(&ada, &reference, by_letter(today)).await;
    let text = council.words_of(&reference, 1).await;
    council.runs_jobs().await;
    let pairs = [("text", text.as_str())];
    let sent = council.works_on(&ada, &reference, 1, LetterAct::Email, &pairs);
    sent.await.unwrap();
    council.runs_jobs().await;
    let post = council.letters_to(OTTER).pop().unwrap();
    message(Notice::LetterReady, language, "a letter", post, [reference])
}

/// What the team hears of acts.
async fn of_acts() -> Vec<Message> {
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let investigator = Investigator {
        name: "Alex Example".to_owned(),
        words: None,
    };
    let include = Include {
        name: Some(cy.name().to_owned()),
        account: Some(cy.account().unwrap().clone()),
        words: Some("It was somebody of the same name.".to_owned()),
    };
    let acts: [(Notice, &str, Event); 3] = [
        (Notice::HandOver, "an investigator", investigator.into()),
        (Notice::Excluded, "kept from a manager", exclude(&cy).into()),
        (Notice::Included, "no longer kept", include.into()),
    ];
    let mut messages = Vec::new();
    for (notice, occasion, act) in acts {
        council.does(&bo, &reference, act).await;
        council.runs_jobs().await;
        let post = council.letters_to(TEAM).pop().unwrap();
        messages.push(message(
            notice,
            Locale::ENGLISH,
            occasion,
            post,
            [reference.clone()],
        ));
    }
    council.adds_a_file(&reference).await;
    council.runs_jobs().await;
    let post = council.letters_to(TEAM).pop().unwrap();
    let (english, occasion) = (Locale::ENGLISH, "a photo that they added");
    messages.push(message(
        Notice::FileAdded,
        english,
        occasion,
        post,
        [reference],
    ));
    messages
}

async fn guest_link() -> Message {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let reference = at_stage_two(&council, &ada).await;
    let act = for_priya(council.council.clock.today(), &[]);
    lets_in(&council, &ada, &reference, act).await;
    let post = the_only(council.letters_to(PRIYA));
    let (notice, occasion) = (Notice::GuestLink, "an investigating officer");
    message(notice, Locale::ENGLISH, occasion, post, [reference])
}

async fn reminder() -> Message {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = complained_and_taken(&council, &ada).await;
    runs_jobs_at(&council, "2026-11-25T10:00:00Z").await;
    let post = the_only(council.letters_to(&address_of("Ada Example")));
    let occasion = "a day before it";
    message(
        Notice::Reminder,
        Locale::ENGLISH,
        occasion,
        post,
        [reference],
    )
}

async fn digest() -> Message {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = complained_and_taken(&council, &ada).await;
    runs_jobs_at(&council, "2026-11-30T10:00:00Z").await;
    let post = the_only(council.letters_to(MANAGER));
    let occasion = "a case is overdue";
    message(Notice::Digest, Locale::ENGLISH, occasion, post, [reference])
}

async fn unusual_reading() -> Message {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    casework::opened_with_own_name(&council.council, &ada, &reference)
        .await
        .unwrap();
    council.runs_jobs().await;
    let post = council.letters_to(TEAM).pop().unwrap();
    let (notice, occasion) = (Notice::UnusualReading, "their own name stands in a case");
    message(notice, Locale::ENGLISH, occasion, post, [reference])
}

async fn account_changed() -> Vec<Message> {
    let told = account_changes::all().await.into_iter();
    let told = told.map(|(occasion, post)| {
        message(Notice::AccountChanged, Locale::ENGLISH, occasion, post, [])
    });
    told.collect()
}

async fn complained_and_taken(council: &TestCouncil, who: &Principal) -> Reference {
    // What a child in care says of their social worker is about the service for children in care.
    let about = vec![("about", "worker")];
    let pages = with(complaint(), Question::Team, about);
    let reference = council.sends(Journey::Complaint, &pages).await;
    council.does(who, &reference, assign(who, None)).await;
    reference
}

async fn runs_jobs_at(council: &TestCouncil, moment: &str) {
    let clock = TimeSource::fixed(moment.parse().unwrap());
    let then = council.council.with_clock(clock);
    for _ in 0..2 {
        jobs::run_once(&then, &council.mailer).await.unwrap();
    }
}

fn the_only(mut posts: Vec<Post>) -> Post {
    assert_eq!(posts.len(), 1, "{posts:?}");
    posts.remove(0)
}

fn message(
    notice: Notice,
    language: Locale,
    occasion: &'static str,
    post: Post,
    references: impl Into<Vec<Reference>>,
) -> Message {
    Message {
        notice,
        language,
        occasion,
        post,
        references: references.into(),
    }
}

/// A request for an advocate in standard English; the language of the form says what it is sent in.
fn asks() -> Pages {
    with(advocate_request(), Question::Help, vec![])
}
