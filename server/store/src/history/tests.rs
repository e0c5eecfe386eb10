//! A database from before m0003, made by hand as the version before left it: every case in it still opens.

use chrono::{DateTime, NaiveDate, Utc};
use rules::acts::{Event, acknowledge, advocacy, assign, note, take};
use rules::calendar::Calendar;
use rules::case::Advocacy;
use rules::clock::{Clock, Clocks};
use rules::intake::{Journey, Question, VERSION};
use rules::pathway::Pathway;
use rules::principal::{Principal, Program, Role, Staff};
use rules::queue::{List, Stage};
use rules::reference::Reference;
use rules::register::Vocabulary;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseConnection, QueryTrait};
use sea_orm_migration::MigratorTrait;
use uuid::Uuid;

use super::*;
use crate::{
    CaseReader, CaseRun, Filter, Finding, MasterKey, Onlooker, Purpose, Store,
    case_reader::key::CaseKey, keyring::SealingKey, migrations::Migrator, names::micros,
    seal::Sealed,
};

const ADA: &str = "01890000-0000-7000-8000-00000000ada0";

/// What the version before wrote into `event`, and what it sealed beside it.
fn old_events() -> Vec<(&'static str, Option<&'static str>)> {
    vec![
        (
            r#"{"event":"received","journey":"complaint","on":"2026-11-23","danger":false,"freeze":true,"by_child":true,"category":"child-looked-after","advocacy":"to-offer"}"#,
            None,
        ),
        (r#"{"event":"letter-sent","letter":"receipt"}"#, None),
        (
            r#"{"event":"letter-not-delivered","letter":"team-alert"}"#,
            None,
        ),
        (r#"{"event":"taken"}"#, None),
        (r#"{"event":"noted"}"#, Some("Rang at four.")),
        (r#"{"event":"acknowledged"}"#, Some("Spoke for long.")),
        (
            r#"{"event":"advocacy-recorded","advocacy":"not-offered"}"#,
            Some("They had gone home."),
        ),
        (
            r#"{"event":"advocacy-recorded","advocacy":"accepted"}"#,
            None,
        ),
        (
            r#"{"event":"assigned","to":"01890000-0000-7000-8000-00000000ada0"}"#,
            None,
        ),
    ]
}

/// What they are read as.
fn read_as(on: NaiveDate) -> Vec<Event> {
    let advocate = |offer, words: Option<&str>| {
        Event::Advocate(advocacy::Advocate {
            why_not: None,
            offer,
            name: None,
            words: words.map(str::to_owned),
        })
    };
    vec![
        Event::LetterSent {
            letter: "receipt".to_owned(),
            number: None,
            posted_on: None,
            how: None,
        },
        Event::LetterNotDelivered {
            letter: "team-alert".to_owned(),
        },
        Event::Take(take::Take {}),
        Event::Note(note::Note {
            words: "Rang at four.".to_owned(),
        }),
        Event::Acknowledge(acknowledge::Acknowledge {
            how: acknowledge::How::Telephone,
            on,
            who: None,
            understood: Some("Spoke for long.".to_owned()),
            wants: None,
        }),
        advocate(advocacy::Offer::NotOffered, Some("They had gone home.")),
        advocate(advocacy::Offer::Accepted, None),
        Event::Assign(assign::Assign {
            to: StaffId(ADA.to_owned()),
            deputy: None,
            words: None,
        }),
    ]
}

fn answers() -> Answers {
    let mut answers = Answers::default();
    for (question, field, value) in [
        (Question::Who, "who", "young-person"),
        (Question::WhatHappened, "story", "It was moved twice."),
    ] {
        let typed = [(field.to_owned(), value.to_owned())];
        answers.record(question, question.filled(typed));
    }
    answers
}

/// A case as the version before wrote it, behind the back of the store.
async fn write_old_case(
    on: &DatabaseConnection,
    master: &MasterKey,
    at: DateTime<Utc>,
) -> Reference {
    let id = Uuid::from_u128(7);
    let reference = Reference::from_random(&[7; 7]).expect("seven is enough");
    let (key, wrapped) = CaseKey::make(&SealingKey::of(master), id);
    let row = case_key::ActiveModel {
        id: Set(id),
        council: Set("westmere".to_owned()),
        reference: Set(reference.as_str().to_owned()),
        draft_id: Set(Uuid::from_u128(8)),
        version: Set(i64::from(VERSION)),
        language: Set("en-GB".to_owned()),
        data_key: Set(wrapped),
        made_at: Set(micros(at)),
        ..Default::default()
    };
    let mut insert = case_key::Entity::insert(row);
    // As the table was called then.
    insert.query().into_table("files");
    insert.exec_without_returning(on).await.unwrap();
    for (number, (event, words)) in (0_i64..).zip(old_events()) {
        let row_id = Uuid::from_u128(100 + u128::try_from(number).unwrap());
        let words: Option<Sealed> = match number {
            0 => Some(key.seal_value(words_of(row_id), &answers())),
            _ => words.map(|words| key.seal(words_of(row_id), words)),
        };
        let row = event::ActiveModel {
            id: Set(row_id),
            council: Set("westmere".to_owned()),
            case_id: Set(id),
            number: Set(number),
            happened_at: Set(micros(at)),
            happened_on: Set("2026-11-23".to_owned()),
            staff_id: Set((number > 2).then(|| ADA.to_owned())),
            event: Set(event.to_owned()),
            words: Set(words),
        };
        event::Entity::insert(row)
            .exec_without_returning(on)
            .await
            .unwrap();
    }
    // The row of the list, in the columns that it had.
    let reference_text = reference.as_str();
    let case = format!(
        "insert into cases (id, council, reference, journey, received_on, danger, freeze, by_child, category, advocacy, \
         owner, acknowledged_on, undelivered, is_open, due_on, queue_order, events, changed_at) \
         select id, council, reference, 'complaint', '2026-11-23', false, true, true, 'child-looked-after', 'accepted', \
         '{ADA}', '2026-11-23', true, true, '2026-12-07', 'x', 9, made_at from files where reference = '{reference_text}'"
    );
    on.execute_unprepared(&case).await.unwrap();
    reference
}

async fn what_is_found(store: &CouncilStore, run: &CaseRun, at: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let found = |finding| findings.push(finding);
    store.verify(run, None, at, found).await.unwrap();
    findings
}

#[tokio::test]
async fn a_database_from_before_m0003_still_opens_with_every_word() {
    let folder = std::env::temp_dir().join(format!("heard-before-m0003-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let url = format!("sqlite://{}", folder.join("heard.db").display());
    let (master, at) = (
        MasterKey::random(),
        DateTime::from_timestamp_micros(1_795_428_000_000_000),
    );
    let at = at.unwrap();
    let behind = sea_orm::Database::connect(format!("{url}?mode=rwc"))
        .await
        .unwrap();
    Migrator::up(&behind, Some(2)).await.unwrap();
    let ada = format!(
        "insert into staff (id, council, name, email, password_hash, disabled, made_at) \
         values ('{ADA}', 'westmere', 'Ada Example', 'ada@westmere.example', 'hash', false, 0)"
    );
    behind.execute_unprepared(&ada).await.unwrap();
    let reference = write_old_case(&behind, &master, at).await;
    behind.close().await.unwrap();

    let store = Store::open(&url, master).await.unwrap().council("westmere");
    let (clocks, calendar) = (Clocks::default(), Calendar::england_and_wales().into());
    let id = StaffId(ADA.to_owned());
    let who = Principal::Staff(Staff {
        id: id.clone(),
        name: "Ada".to_owned(),
        role: Role::Manager,
    });
    let reader = CaseReader {
        by: &who,
        purpose: Purpose::Work,
        at,
        today: at.date_naive(),
    };
    let run = CaseRun::new(Program::Portal, Purpose::Rebuild, at.date_naive());
    assert!(store.needs_rebuild().await.unwrap());
    assert_eq!(
        store
            .rebuild_cases(&run, &clocks, &Vocabulary::default())
            .await
            .unwrap(),
        1
    );
    assert!(!store.needs_rebuild().await.unwrap());

    let found = store.case_file(reader, &reference).await.unwrap().unwrap();
    assert_eq!(found.answers, answers());
    assert!(found.history.iter().all(|row| row.recorded.at == at));
    let mut events = found.history.iter().map(|row| row.recorded.event.clone());
    let Some(Event::Received(received)) = events.next() else {
        panic!("it begins by being received")
    };
    assert_eq!((received.channel, received.pathway), (None, None));
    assert!(received.freeze && received.by_child);
    assert_eq!(
        events.collect::<Vec<_>>(),
        read_as("2026-11-23".parse().unwrap())
    );
    assert_eq!(found.history[3].who.as_deref(), Some("Ada Example"));

    // The columns that are new, and those that were there.
    let listed = &found.row.listed;
    assert_eq!(
        (listed.pathway, listed.stage),
        (Pathway::Statutory, Stage::StageOne)
    );
    assert_eq!(listed.journey, Journey::Complaint);
    assert_eq!(listed.due().map(|(clock, _)| clock), Some(Clock::Advocate));
    assert!(listed.waits_for_provider && !listed.advocacy_missing && listed.undelivered);
    assert_eq!(listed.owner, Some(id.clone()));
    assert_eq!(found.case.advocacy, Advocacy::Accepted);
    assert_eq!(found.case.acknowledged_on, Some(received.on));
    let onlooker = Onlooker {
        who: &who,
        today: received.on,
        soon: received.on,
    };
    let mine = Filter {
        list: List::Mine,
        journey: None,
        after: None,
    };
    let lists = CaseReader {
        by: &who,
        purpose: Purpose::List,
        at,
        today: received.on,
    };
    let page = store.queue(&mine, onlooker, lists).await.unwrap();
    assert_eq!(page.rows.len(), 1);
    // Whoever had an account could do everything, and still can.
    let account = store.staff_by_id(&id).await.unwrap().unwrap();
    assert_eq!(account.role, Role::Manager);

    // And it goes on: a new act stands sealed beside the old ones.
    let tx = store.begin().await.unwrap();
    let mut open = tx.hold_case(reader, &reference).await.unwrap().unwrap();
    let recorded = Recorded {
        at,
        on: received.on,
        by: Some(id.clone()),
        event: Event::Note(note::Note {
            words: "A new one.".to_owned(),
        }),
    };
    let words = Vocabulary::default();
    let standing = crate::standing(&clocks, &calendar, &words);
    tx.add_event(&mut open, &recorded, standing).await.unwrap();
    tx.commit().await.unwrap();
    let found = store.case_file(reader, &reference).await.unwrap().unwrap();
    assert_eq!(found.history.len(), 10);
    assert_eq!(found.history[9].recorded, recorded);

    // Also of what was sealed before there were heads it is found who changes it from now on.
    assert_eq!(what_is_found(&store, &run, at).await, []);
    let behind = sea_orm::Database::connect(&url).await.unwrap();
    for statement in [
        "drop trigger events_are_not_changed",
        "update events set staff_id = 'somebody-else' where number = 4",
    ] {
        behind.execute_unprepared(statement).await.unwrap();
    }
    // Every event after it is linked to it.
    let found = what_is_found(&store, &run, at).await;
    assert_eq!(found[0], Finding::EventChanged(reference, 9), "{found:?}");
    assert!(matches!(&found[1], Finding::RowChanged(row) if row.table == "events"));
    std::fs::remove_dir_all(&folder).ok();
}
