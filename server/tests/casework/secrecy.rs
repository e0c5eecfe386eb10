//! What nobody may change, and what nobody may read.

use casework::{self, LetterAct, Submitted};
use rules::principal::Principal;
use rules::{
    acts::{ActKind, advocacy::Offer, investigator::Investigator, take::Take},
    intake::{Journey, Question, QuestionField},
    principal::Role,
    queue::List,
};
use sea_orm::{ConnectionTrait, FromQueryResult, JsonValue, Statement};
use store::{DraftToken, Purpose};
use words::Locale;

use crate::{
    acts::{advocate, by_letter, exclude, note, triage},
    support::{TABLES, TestCouncil, advocate_request, complaint, count, on, onlooker},
};

#[tokio::test]
async fn events_cannot_be_changed_or_deleted_whoever_asks() {
    let council = TestCouncil::new().await;
    council.sends(Journey::Complaint, &complaint()).await;
    let behind = council.database.behind().await;
    let mut forbidden = vec![
        "update events set event = '{}'",
        "update events set words = null",
        "delete from events",
    ];
    if council.database.url.starts_with("postgres") {
        forbidden.extend([
            "truncate events",
            "truncate events cascade",
            "truncate case_keys cascade",
        ]);
    } else {
        forbidden.extend([
            "insert or replace into events select * from events",
            "replace into events select * from events",
        ]);
    }
    for statement in forbidden {
        let refused = behind.execute_unprepared(statement).await;
        let refused = refused.expect_err(statement).to_string();
        assert!(
            refused.contains("events are only added"),
            "{statement}: {refused}"
        );
    }
}

#[tokio::test]
async fn nothing_personal_can_be_read_in_the_database() {
    let council = TestCouncil::new().await;
    let mut canaries = Vec::new();
    // A marker in every field that takes words, on every journey; half of them are sent, half stay drafts.
    for send in [true, false] {
        for journey in Journey::ALL {
            let visitor = DraftToken::random();
            if journey == Journey::Equality {
                council
                    .answers(&visitor, Journey::Complaint, &complaint())
                    .await;
                casework::submit(
                    &council.council,
                    &visitor,
                    Journey::Complaint,
                    Locale::ENGLISH,
                )
                .await
                .unwrap();
            }
            fill_with_canaries(&council, &visitor, journey, &mut canaries).await;
            if send {
                let sent = casework::submit(&council.council, &visitor, journey, Locale::ENGLISH)
                    .await
                    .unwrap();
                assert!(matches!(sent, Submitted::Sent(_)), "{journey:?}: {sent:?}");
            }
        }
    }
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let words = acts_with_canaries(&council, &reference, &mut canaries).await;
    council.runs_jobs().await;
    assert!(canaries.len() > 50, "{}", canaries.len());
    canaries
        .extend(["Purple Otter", "otter@example.test", "My review was moved"].map(str::to_owned));
    let bytes = council.database.bytes().await;
    assert!(
        contains(&bytes, "westmere"),
        "the database is really what was read"
    );
    for canary in &canaries {
        assert!(!contains(&bytes, canary), "{canary} can be read");
        // PostgreSQL shows bytes as digits: a text that was kept as it is would stand there so.
        assert!(
            !contains(&bytes, &in_digits(canary)),
            "{canary} can be read"
        );
    }
    for post in council.mailbox.letters() {
        let all = format!("{} {} {}", post.subject, post.text, post.message_id);
        for canary in &words {
            assert!(!all.contains(canary), "{canary} is in an e-mail: {all}");
        }
    }
    // And it is there, for those who may.
    let file = council.file(&reference).await;
    let history = format!("{:?}", file.history);
    let letters = format!(
        "{} {}",
        council.words_of(&reference, 1).await,
        council.words_of(&reference, 2).await
    );
    for canary in &words {
        assert!(
            history.contains(canary) || letters.contains(canary),
            "{canary} was kept nowhere"
        );
    }
}

/// Acts with names and narrative, a letter with words of the act, and one that was changed; one of them sent by e-mail.
pub(crate) async fn acts_with_canaries(
    council: &TestCouncil,
    reference: &rules::reference::Reference,
    canaries: &mut Vec<String>,
) -> Vec<String> {
    let before = canaries.len();
    let mut mark = || {
        let marker = format!("canary{}act", canaries.len());
        canaries.push(marker.clone());
        marker
    };
    let who = council.colleague("Ada Example").await;
    council.does(&who, reference, note(&mark())).await;
    let reason = mark();
    let not_offered = advocate(Offer::NotOffered, Some(&reason));
    council.does(&who, reference, not_offered).await;
    let exclude = rules::acts::exclude::Exclude {
        name: mark(),
        account: None,
    };
    council.does(&who, reference, exclude).await;
    let investigator = Investigator {
        name: mark(),
        words: Some(mark()),
    };
    council.does(&who, reference, investigator).await;
    let point = triage(&mark(), "children_in_care");
    assert_eq!(council.does(&who, reference, point).await, Some(1));
    let mut acknowledge = by_letter(council.council.clock.today());
    acknowledge.who = Some(mark());
    acknowledge.understood = Some(mark());
    acknowledge.wants = Some(mark());
    assert_eq!(council.does(&who, reference, acknowledge).await, Some(2));
    for (number, act) in [
        (1, LetterAct::Save),
        (1, LetterAct::Email),
        (2, LetterAct::Save),
    ] {
        let text = format!("{}\n{}", council.words_of(reference, number).await, mark());
        council
            .works_on(&who, reference, number, act, &[("text", &text)])
            .await
            .unwrap();
    }
    canaries[before..].to_vec()
}

#[tokio::test]
async fn an_event_shows_only_of_which_kind_it_is() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    acts_with_canaries(&council, &reference, &mut Vec::new()).await;
    council.runs_jobs().await;
    let behind = council.database.behind().await;
    let all = "select event, words from events";
    let all = Statement::from_string(behind.get_database_backend(), all);
    let rows = JsonValue::find_by_statement(all)
        .all(&behind)
        .await
        .unwrap();
    let kinds: Vec<&str> = rows
        .iter()
        .map(|row| row["event"].as_str().unwrap())
        .collect();
    let automatic = [
        "received",
        "letter-written",
        "letter-changed",
        "letter-to-send",
        "letter-sent",
    ];
    for kind in &kinds {
        let is_known = automatic.contains(kind) || ActKind::from_slug(kind).is_some();
        assert!(is_known, "{kind}");
    }
    for kind in [
        "received",
        "note",
        "exclude",
        "triage",
        "letter-changed",
        "letter-sent",
    ] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
}

#[tokio::test]
async fn cookies_cannot_be_read_in_the_database() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let bytes = council.database.bytes().await;
    assert!(!contains(&bytes, &visitor.to_text()));
}

#[tokio::test]
async fn one_council_cannot_reach_another_councils_rows() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let reference = council
        .sends(Journey::AdvocateRequest, &advocate_request())
        .await;
    let who = council.colleague("Ada Example").await;
    let by_letter = by_letter(council.council.clock.today());
    assert_eq!(council.does(&who, &reference, by_letter).await, Some(1));
    let session = store::SessionToken::random();
    let account = council
        .council
        .store
        .staff_by_id(who.account().unwrap())
        .await
        .unwrap();
    casework::sign_in(
        &council.council,
        &account.unwrap(),
        store::NewSession::of(&session),
    )
    .await
    .unwrap();

    let mut other = council.council.clone();
    other.store = council.database.store().await.council("eastmere");
    let (store, now) = (&other.store, council.now());
    assert!(
        store
            .draft(&visitor, Journey::Complaint, now)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(!store.knows(&visitor, now).await.unwrap());
    assert_eq!(
        store
            .last_sent(&visitor, now, council.council.clock.today())
            .await
            .unwrap(),
        None
    );
    let reader = other.reader(&who, Purpose::Work);
    assert_eq!(store.case_file(reader, &reference).await.unwrap(), None);
    assert!(!store.has_case(&who, &reference).await.unwrap());
    assert!(reader.open(store, &reference).await.unwrap().is_none());
    let far = "2999-12-31".parse().unwrap();
    assert!(store.due_until(far).await.unwrap().is_empty());
    assert_eq!(council.council.store.due_until(far).await.unwrap().len(), 1);
    let there = store::Onlooker {
        who: &who,
        today: other.clock.today(),
        soon: other.clock.today(),
    };
    let lists = other.reader(&who, Purpose::List);
    let page = store.queue(&on(List::All), there, lists).await.unwrap();
    assert_eq!(
        (
            page.rows.len(),
            count(&page, List::All),
            page.pulse.as_str()
        ),
        (0, 0, "")
    );
    let here = council.list(&onlooker(), List::All).await;
    assert_eq!((here.rows.len(), count(&here, List::All)), (1, 1));
    assert!(store.staff().await.unwrap().is_empty());
    assert!(
        store
            .staff_by_id(who.account().unwrap())
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        store
            .staff_by_email("ada.example@westmere.example")
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        store
            .find_session(&session, now, store::SessionLimits::default())
            .await
            .unwrap()
            .is_none()
    );
    let sent = casework::submit(&other, &visitor, Journey::Complaint, Locale::ENGLISH)
        .await
        .unwrap();
    assert_eq!(sent, Submitted::Nothing);
    assert!(matches!(
        casework::carry_out(&other, &who, &reference, Take {}).await,
        Err(casework::Error::NotFound)
    ));
    casework::forget_draft(&other, &visitor).await.unwrap();
    casework::sign_out_everywhere(&other, &Principal::COMMAND_LINE, who.account().unwrap())
        .await
        .unwrap();
    store.close_session(&session).await.unwrap();
    let jobs = jobs::run_once(&other, &council.mailer).await.unwrap();
    assert_eq!(jobs, jobs::Done::default());
    assert!(
        !council
            .council
            .store
            .draft(&visitor, Journey::Complaint, now)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        council
            .council
            .store
            .find_session(&session, now, store::SessionLimits::default())
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn every_row_says_which_council_it_belongs_to() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let who = council.somebody("Ada Example", Role::Manager).await;
    let other = council.colleague("Bo Example").await;
    council.does(&who, &reference, exclude(&other)).await;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&who, &reference, point).await;
    let day = casework::WorkingDaysAct::Add {
        day: "2026-12-02".parse().unwrap(),
        title: "A day of mourning".to_owned(),
        by_law: true,
    };
    crate::working_days::changes(&council.council, &who, day)
        .await
        .unwrap();
    for table in ["letters", "exclusions", "bank_holidays", "jobs"] {
        assert!(council.rows(table).await > 0, "{table}");
    }
    let behind = council.database.behind().await;
    for table in TABLES {
        let none =
            format!("select count(*) as count from {table} where council is null or council = ''");
        let row = behind.query_one_raw(sea_orm::Statement::from_string(
            behind.get_database_backend(),
            none,
        ));
        let count: i64 = row.await.unwrap().unwrap().try_get("", "count").unwrap();
        assert_eq!(count, 0, "{table}");
    }
}

/// Types a marker into every field of words, and the first choice that leads on into every other.
pub(crate) async fn fill_with_canaries(
    council: &TestCouncil,
    visitor: &DraftToken,
    journey: Journey,
    canaries: &mut Vec<String>,
) {
    loop {
        let draft = council
            .council
            .store
            .draft(visitor, journey, council.now())
            .await
            .unwrap();
        let progress = journey.progress(&draft);
        let mut added = progress.offered.iter().copied();
        let is_left = |question: &Question| !progress.done.contains(question);
        let Some(question) = progress.next.or_else(|| added.find(is_left)) else {
            return;
        };
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let page = journey.page(question).unwrap();
        for &question in page.questions() {
            let so_far = pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()));
            let earlier = page.answered(&page.filled(so_far), &progress.answers);
            for field in question.fields() {
                match field.options(&earlier) {
                    _ if !question.is_asked(&earlier) || !field.is_asked(&earlier) => {}
                    options if !options.is_empty() => {
                        pairs.extend(choose(question, field, options));
                    }
                    _ => {
                        let marker = format!("canary{}", canaries.len());
                        let typed = match field.asks.name {
                            "email" => format!("{marker}@example.test"),
                            "phone" => format!("{marker} 07700 900123"),
                            _ => format!("{marker} words"),
                        };
                        canaries.push(marker);
                        pairs.push((field.asks.name, typed));
                    }
                }
            }
        }
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let kept = council.keeps(visitor, journey, question, &pairs).await;
        assert_eq!(kept.faults, [], "{question:?}");
    }
}

/// All the ways to be reached, so that every detail is asked; otherwise the first choice.
fn choose(
    question: Question,
    field: &QuestionField,
    options: &'static [&'static str],
) -> Vec<(&'static str, String)> {
    let chosen = match question {
        Question::Reach => &options[..options.len() - 1],
        _ => &options[..1],
    };
    chosen
        .iter()
        .map(|value| (field.asks.name, (*value).to_owned()))
        .collect()
}

pub(crate) fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

/// The bytes of a text, as PostgreSQL shows them.
pub(crate) fn in_digits(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}
