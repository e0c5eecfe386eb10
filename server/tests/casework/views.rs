//! Every opening of a case leaves a view: who, which case, what for. Whoever may not open it opens nothing and leaves none.

use std::time::Duration;

use casework::{Submitted, open_letter, read_letter, submit};
use chrono::{Days, TimeDelta};
use rules::acts::take::Take;
use rules::intake::Journey;
use rules::principal::{Guest, GuestDuty, Principal, Role};
use rules::reference::Reference;
use sea_orm::{ConnectionTrait, Statement};
use store::{DraftToken, LetterToken, Opening, Purpose};
use uuid::Uuid;
use words::Locale;

use crate::{
    acts::{by_letter, exclude},
    outside::{at_stage_two, for_priya, lets_in},
    support::{TestCouncil, complaint, onlooker, run, writes_for_long},
};

/// Who opened the case and what for, in order.
async fn views(council: &TestCouncil, reference: &Reference) -> Vec<(String, Purpose)> {
    let views = council.council.store.views(reference).await.unwrap();
    let views = views.into_iter().rev();
    views.map(|view| (view.who, view.purpose)).collect()
}

async fn opens(council: &TestCouncil, who: &Principal, reference: &Reference) -> bool {
    let reader = council.council.reader(who, Purpose::Work);
    let opened = reader.open(&council.council.store, reference).await;
    opened.unwrap().is_some()
}

/// How often on one day.
async fn most_runs(council: &TestCouncil) -> i64 {
    let behind = council.database.behind().await;
    let most = "select max(runs) as most from case_runs";
    let most = Statement::from_string(behind.get_database_backend(), most);
    let row = behind.query_one_raw(most).await.unwrap().unwrap();
    row.try_get("", "most").unwrap()
}

#[tokio::test]
async fn every_opening_leaves_a_view_with_what_it_was_for() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    let sent = submit(
        &council.council,
        &visitor,
        Journey::Complaint,
        Locale::ENGLISH,
    )
    .await;
    let Submitted::Sent(reference) = sent.unwrap() else {
        panic!("it was not sent")
    };
    let (heard, ada) = (&council.council, council.colleague("Ada Example").await);
    let staff = ada.to_string();
    // Views are in the order of the clock.
    let later = || heard.clock.advance(TimeDelta::seconds(1));
    assert_eq!(
        views(&council, &reference).await,
        [],
        "to send it opens nothing"
    );

    let (now, today) = (council.now(), heard.clock.today());
    heard.store.last_sent(&visitor, now, today).await.unwrap();
    later();
    council.file_for(&ada, &reference).await.unwrap();
    later();
    council.does(&ada, &reference, by_letter(today)).await;
    later();
    let text = read_letter(heard, &ada, &reference, 1)
        .await
        .unwrap()
        .unwrap();
    later();
    let pairs = [("text", text.words.english.as_str())];
    council
        .works_on(&ada, &reference, 1, casework::LetterAct::Email, &pairs)
        .await
        .unwrap();
    later();
    let expected = [
        ("person", Purpose::Receipt),
        (staff.as_str(), Purpose::Work),
        (&staff, Purpose::Act),
        (&staff, Purpose::Letter),
        (&staff, Purpose::Act),
    ]
    .map(|(who, purpose)| (who.to_owned(), purpose));
    assert_eq!(views(&council, &reference).await, expected);

    // Each message opens the case to be written, and once more to write down how it fared.
    council.runs_jobs().await;
    let messages = views(&council, &reference).await.split_off(expected.len());
    assert!(!messages.is_empty());
    assert!(
        messages
            .iter()
            .all(|(who, purpose)| (who.as_str(), *purpose) == ("portal", Purpose::Message)),
        "{messages:?}"
    );

    later();
    let before = views(&council, &reference).await.len();
    let post = council.letters_to("otter@example.test");
    let token = post.iter().rev().find_map(|post| {
        let (_, rest) = post.text.split_once("/letter/")?;
        LetterToken::in_link(rest.split_whitespace().next()?)
    });
    let opened = open_letter(heard, &token.unwrap(), Some(&reference)).await;
    assert!(matches!(opened.unwrap(), Opening::Opened { .. }));
    let letter = views(&council, &reference).await.split_off(before);
    assert_eq!(letter, [("person".to_owned(), Purpose::Letter)]);
}

#[tokio::test]
async fn whoever_may_not_open_a_case_opens_nothing_and_leaves_no_view() {
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let other = council.sends(Journey::Complaint, &complaint()).await;
    council.does(&bo, &reference, exclude(&cy)).await;
    let before = council.rows("views").await;
    assert!(!opens(&council, &cy, &reference).await);
    assert!(
        casework::carry_out(&council.council, &cy, &reference, Take {})
            .await
            .is_err()
    );
    let person = Principal::Person { of: other.clone() };
    let advocate = Principal::Advocate { of: other.clone() };
    for outside in [&person, &advocate] {
        assert!(!opens(&council, outside, &reference).await, "{outside}");
    }
    assert_eq!(council.rows("views").await, before);
    for (who, of) in [(&cy, &other), (&person, &other), (&advocate, &other)] {
        assert!(opens(&council, who, of).await, "{who}");
    }
    assert_eq!(council.rows("views").await, before + 3);
}

#[tokio::test]
async fn a_guest_opens_their_case_until_their_last_day() {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let reference = at_stage_two(&council, &ada).await;
    let other = council.sends(Journey::Complaint, &complaint()).await;
    let today = council.council.clock.today();
    let guest = |until| {
        Principal::Guest(Guest {
            number: 1,
            of: reference.clone(),
            duty: GuestDuty::InvestigatingOfficer,
            until,
        })
    };
    assert!(
        !opens(&council, &guest(today), &reference).await,
        "not let in yet"
    );
    lets_in(&council, &ada, &reference, for_priya(today, &[])).await;
    assert!(opens(&council, &guest(today), &reference).await);
    assert!(!opens(&council, &guest(today), &other).await);
    assert!(!opens(&council, &guest(today - Days::new(1)), &reference).await);
    let who = |(who, _)| who;
    let found: Vec<String> = views(&council, &reference)
        .await
        .into_iter()
        .map(who)
        .filter(|who| who.starts_with("guest"))
        .collect();
    assert_eq!(found, ["guest-1"]);
    let of_other = views(&council, &other).await;
    assert!(
        of_other.iter().all(|(who, _)| who == "portal"),
        "{of_other:?}"
    );
}

#[tokio::test]
async fn what_a_program_opens_in_one_go_is_counted_by_the_day() {
    let council = TestCouncil::new().await;
    for _ in 0..3 {
        council.sends(Journey::Complaint, &complaint()).await;
    }
    let rebuilds = async || casework::rebuild_cases(&council.council).await.unwrap();
    assert_eq!(rebuilds().await, 3);
    assert_eq!(council.rows("case_runs").await, 1);
    assert_eq!(rebuilds().await, 3);
    assert_eq!(council.rows("case_runs").await, 1);
    assert_eq!(most_runs(&council).await, 2);
    council.council.clock.advance(TimeDelta::days(1));
    assert_eq!(rebuilds().await, 3);
    assert_eq!(council.rows("case_runs").await, 2);
    assert_eq!(council.rows("views").await, 0);
}

/// Nothing deletes a case that has events yet; whatever does will leave nobody's name behind.
#[tokio::test]
async fn a_view_ends_with_its_case() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    assert!(opens(&council, &onlooker(), &reference).await);
    let behind = council.database.behind().await;
    let other = Uuid::from_u128(19);
    for statement in [
        format!(
            "insert into case_keys (id, council, reference, draft_id, version, language, data_key, made_at) \
             values ('{other}', 'westmere', 'AAAAAAAA', '{other}', 1, 'en-GB', '', 0)"
        ),
        format!(
            "insert into views (id, council, case_id, staff_id, seen_at, purpose) \
             values ('{other}', 'westmere', '{other}', 'person', 0, 'receipt')"
        ),
    ] {
        behind.execute_unprepared(&statement).await.unwrap();
    }
    assert_eq!(council.rows("views").await, 2);
    let gone = "delete from case_keys where reference = 'AAAAAAAA'";
    behind.execute_unprepared(gone).await.unwrap();
    assert_eq!(council.rows("views").await, 1);
    assert_eq!(views(&council, &reference).await.len(), 1);
}

#[tokio::test]
async fn a_run_that_opens_nothing_leaves_nothing() {
    let council = TestCouncil::new().await;
    let year = "2026-27".parse::<report::Year>().unwrap().period((4, 1));
    let run = run(Purpose::Report);
    council.council.store.names_known(&run, year).await.unwrap();
    assert_eq!(council.rows("case_runs").await, 0);
    council.sends(Journey::Complaint, &complaint()).await;
    council.council.store.names_known(&run, year).await.unwrap();
    council.council.store.names_known(&run, year).await.unwrap();
    assert_eq!(council.rows("case_runs").await, 1);
}

#[tokio::test]
async fn a_view_that_cannot_be_written_at_once_keeps_nobody_from_reading_and_is_written_soon() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let another = writes_for_long(&council).await;
    assert!(opens(&council, &onlooker(), &reference).await);
    assert_eq!(views(&council, &reference).await, []);
    another.rollback().await.unwrap();
    for _ in 0..300 {
        if !views(&council, &reference).await.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it was not written within half a minute");
}
