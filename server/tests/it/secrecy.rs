//! What nobody may change, and what nobody may read.

use app::words::Language;
use rules::{
    case::Advocacy,
    intake::{Field, Journey, Kind, Question},
};
use sea_orm::ConnectionTrait;
use server::{
    casework::{self, Submitted},
    store::{DraftToken, Filter},
};

use crate::support::{TABLES, TestOffice, advocate_request, complaint};

#[tokio::test]
async fn events_cannot_be_changed_or_deleted_whoever_asks() {
    let office = TestOffice::new().await;
    office.sends(Journey::Complaint, &complaint()).await;
    let behind = office.books.behind().await;
    let mut forbidden = vec![
        "update events set event = '{}'",
        "update events set words = null",
        "delete from events",
    ];
    if office.books.url.starts_with("postgres") {
        forbidden.extend([
            "truncate events",
            "truncate events cascade",
            "truncate files cascade",
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
    let office = TestOffice::new().await;
    let mut canaries = Vec::new();
    // A marker in every field that takes words, on every journey; half of them are sent, half stay drafts.
    for send in [true, false] {
        for journey in Journey::ALL {
            let visitor = DraftToken::random();
            if journey == Journey::Equality {
                office
                    .answers(&visitor, Journey::Complaint, &complaint())
                    .await;
                casework::submit(
                    &office.office,
                    &visitor,
                    Journey::Complaint,
                    Language::Standard,
                )
                .await
                .unwrap();
            }
            fill_with_canaries(&office, &visitor, journey, &mut canaries).await;
            if send {
                let sent = casework::submit(&office.office, &visitor, journey, Language::Standard)
                    .await
                    .unwrap();
                assert!(matches!(sent, Submitted::Sent(_)), "{journey:?}: {sent:?}");
            }
        }
    }
    let who = office.colleague("Ada Example").await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    for (words, act) in [("canarynotecanary", 0), ("canaryreasoncanary", 1)] {
        canaries.push(words.to_owned());
        match act {
            0 => casework::note(&office.office, &who, &reference, words)
                .await
                .unwrap(),
            _ => {
                let advocacy = Advocacy::NotOffered;
                casework::record_advocacy(&office.office, &who, &reference, advocacy, words)
                    .await
                    .unwrap();
            }
        }
    }
    office.runs_jobs().await;
    assert!(canaries.len() > 40, "{}", canaries.len());
    canaries
        .extend(["Purple Otter", "otter@example.test", "My review was moved"].map(str::to_owned));
    let bytes = office.books.bytes().await;
    assert!(
        contains(&bytes, "westmere"),
        "the database is really what was read"
    );
    for canary in &canaries {
        assert!(!contains(&bytes, canary), "{canary} can be read");
    }
    // And it is there, for those who may.
    let file = office
        .office
        .books
        .case_file(&reference)
        .await
        .unwrap()
        .unwrap();
    let words: Vec<_> = file
        .history
        .iter()
        .filter_map(|row| row.words.as_deref())
        .collect();
    assert_eq!(words, ["canarynotecanary", "canaryreasoncanary"]);
}

#[tokio::test]
async fn cookies_cannot_be_read_in_the_database() {
    let office = TestOffice::new().await;
    let visitor = DraftToken::random();
    office
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let bytes = office.books.bytes().await;
    assert!(!contains(&bytes, &visitor.to_text()));
}

#[tokio::test]
async fn one_council_cannot_reach_another_councils_rows() {
    let office = TestOffice::new().await;
    let visitor = DraftToken::random();
    office
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let reference = office
        .sends(Journey::AdvocateRequest, &advocate_request())
        .await;
    let who = office.colleague("Ada Example").await;
    let session = server::store::SessionToken::random();
    office
        .office
        .books
        .open_session(&session, &who, office.now())
        .await
        .unwrap();

    let mut other = office.office.clone();
    other.books = office.books.store().await.council("eastmere");
    let (books, now, today) = (&other.books, office.now(), office.office.clock.today());
    assert!(
        books
            .draft(&visitor, Journey::Complaint, now)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(!books.knows(&visitor, now).await.unwrap());
    assert_eq!(books.last_sent(&visitor, now).await.unwrap(), None);
    assert_eq!(books.case_file(&reference).await.unwrap(), None);
    let page = books.queue(&Filter::default(), None, today).await.unwrap();
    assert_eq!(
        (page.rows.len(), page.counts.all, page.pulse.as_str()),
        (0, 0, "")
    );
    assert!(books.staff().await.unwrap().is_empty());
    assert!(books.staff_by_id(&who).await.unwrap().is_none());
    assert!(
        books
            .staff_by_email("ada.example@westmere.example")
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        books
            .find_session(&session, now, Default::default())
            .await
            .unwrap()
            .is_none()
    );
    let sent = casework::submit(&other, &visitor, Journey::Complaint, Language::Standard)
        .await
        .unwrap();
    assert_eq!(sent, Submitted::Nothing);
    assert!(matches!(
        casework::take(&other, &who, &reference).await,
        Err(server::error::Error::NotFound)
    ));
    casework::forget_draft(&other, &visitor).await.unwrap();
    books.close_all_sessions(&who).await.unwrap();
    books.close_session(&session).await.unwrap();
    let jobs = server::jobs::run_once(&other, &office.mailer)
        .await
        .unwrap();
    assert_eq!(jobs, Default::default());
    assert!(
        !office
            .office
            .books
            .draft(&visitor, Journey::Complaint, now)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        office
            .office
            .books
            .find_session(&session, now, Default::default())
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn every_row_says_which_council_it_belongs_to() {
    let office = TestOffice::new().await;
    office.sends(Journey::Complaint, &complaint()).await;
    let behind = office.books.behind().await;
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
async fn fill_with_canaries(
    office: &TestOffice,
    visitor: &DraftToken,
    journey: Journey,
    canaries: &mut Vec<String>,
) {
    loop {
        let draft = office
            .office
            .books
            .draft(visitor, journey, office.now())
            .await
            .unwrap();
        let progress = journey.progress(&draft);
        let Some(question) = progress.next else {
            return;
        };
        let mut pairs: Vec<(&str, String)> = Vec::new();
        for field in question.fields() {
            match field.kind {
                _ if !(field.asked)(&progress.answers) => {}
                Kind::Choice(options) | Kind::Choices { options, .. } => {
                    pairs.extend(choose(question, field, options(&progress.answers)));
                }
                Kind::Line { .. } | Kind::Story { .. } => {
                    let marker = format!("canary{}", canaries.len());
                    let typed = match field.name {
                        "email" => format!("{marker}@example.test"),
                        "phone" => format!("{marker} 07700 900123"),
                        _ => format!("{marker} words"),
                    };
                    canaries.push(marker);
                    pairs.push((field.name, typed));
                }
            }
        }
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let kept = office.keeps(visitor, journey, question, &pairs).await;
        assert_eq!(kept.faults, [], "{question:?}");
    }
}

/// All the ways to be reached, so that every detail is asked; otherwise the first choice.
fn choose(
    question: Question,
    field: &Field,
    options: &'static [&'static str],
) -> Vec<(&'static str, String)> {
    let chosen = match question {
        Question::Reach => &options[..options.len() - 1],
        _ => &options[..1],
    };
    chosen
        .iter()
        .map(|value| (field.name, (*value).to_owned()))
        .collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}
