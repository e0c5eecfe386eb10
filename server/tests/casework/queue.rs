//! The queue: danger, freeze, made by a child, overdue, due soonest (R12.6).

use chrono::TimeDelta;
use rules::{
    acts::{advocacy::Offer, take::Take, withdraw::Withdraw},
    intake::{Journey, Question},
    principal::Role,
    queue::List,
};
use sea_orm::ConnectionTrait;
use store::{Filter, PAGE};

use crate::{
    acts::{advocate, assign, by_letter, by_phone, note, triage},
    support::{
        TestCouncil, adults_complaint, advocate_request, complaint, compliment, count, on,
        onlooker, with,
    },
};

#[tokio::test]
async fn the_queue_is_in_the_order_of_r12_6() {
    let council = TestCouncil::new().await;
    let adult = adults_complaint();
    let old_adult = council.sends(Journey::Complaint, &adult).await;
    council.council.clock.advance(TimeDelta::days(1));
    let thanks = council.sends(Journey::Compliment, &compliment()).await;
    let new_adult = council.sends(Journey::Complaint, &adult).await;
    let child = council.sends(Journey::Complaint, &complaint()).await;
    let freeze = with(
        adult.clone(),
        Question::AboutToHappen,
        vec![("soon", "yes"), ("what", "A move on Friday.")],
    );
    let freeze = council.sends(Journey::Complaint, &freeze).await;
    let danger = council
        .sends(
            Journey::Complaint,
            &with(adult, Question::Danger, vec![("danger", "not-sure")]),
        )
        .await;
    let page = council.list(&onlooker(), List::All).await;
    let order: Vec<_> = page.rows.iter().map(|row| row.reference.clone()).collect();
    assert_eq!(order, [danger, freeze, child, old_adult, new_adult, thanks]);
    assert_eq!(page.next, None);
}

#[tokio::test]
async fn pages_of_50_join_without_a_gap_or_a_double() {
    let council = TestCouncil::new().await;
    let mut sent = Vec::new();
    for day in 0..3 {
        for _ in 0..40 {
            sent.push(
                council
                    .sends(
                        Journey::Complaint,
                        &if day == 1 {
                            adults_complaint()
                        } else {
                            complaint()
                        },
                    )
                    .await,
            );
        }
        council.council.clock.advance(TimeDelta::days(1));
    }
    let mut seen = Vec::new();
    let mut filter = on(List::All);
    loop {
        let page = council.queue(&onlooker(), &filter).await;
        assert!(page.rows.len() as u64 <= PAGE);
        assert_eq!(count(&page, List::All), 120);
        seen.extend(page.rows.into_iter().map(|row| row.reference));
        match page.next {
            Some(next) => filter.after = Some(next),
            None => break,
        }
    }
    assert_eq!(seen.len(), 120);
    seen.sort();
    sent.sort();
    assert_eq!(seen, sent);
    for nonsense in [
        "",
        "~",
        "x~y",
        "'; drop table cases; --",
        "1101~00000000000000000000000000000000",
    ] {
        let filter = Filter {
            after: Some(nonsense.to_owned()),
            ..on(List::All)
        };
        council.queue(&onlooker(), &filter).await;
    }
}

#[tokio::test]
async fn a_page_of_the_queue_is_found_by_its_index() {
    let council = TestCouncil::new().await;
    if council.database.url.starts_with("postgres") {
        return;
    }
    let behind = council.database.behind().await;
    let plan = "explain query plan select * from cases where council = 'westmere' and is_open = true and \
                (queue_order > 'x' or (queue_order = 'x' and id > x'00')) order by queue_order, id limit 51";
    let rows = behind
        .query_all_raw(sea_orm::Statement::from_string(
            behind.get_database_backend(),
            plan,
        ))
        .await
        .unwrap();
    let plan: Vec<String> = rows
        .iter()
        .map(|row| row.try_get("", "detail").unwrap())
        .collect();
    assert!(
        plan.iter()
            .all(|step| !step.contains("TEMP B-TREE") && !step.starts_with("SCAN")),
        "{plan:?}"
    );
}

#[tokio::test]
async fn the_pulse_changes_with_every_arrival_and_every_act_and_only_then() {
    let council = TestCouncil::new().await;
    let store = &council.council.store;
    let mut pulses = vec![store.pulse(&onlooker()).await.unwrap()];
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    pulses.push(store.pulse(&onlooker()).await.unwrap());
    let me = council.colleague("Ada Example").await;
    council.does(&me, &reference, Take {}).await;
    pulses.push(store.pulse(&onlooker()).await.unwrap());
    council.does(&me, &reference, note("Called back.")).await;
    pulses.push(store.pulse(&onlooker()).await.unwrap());
    assert_eq!(store.pulse(&onlooker()).await.unwrap(), pulses[3]);
    pulses.sort();
    pulses.dedup();
    assert_eq!(pulses.len(), 4);
}

#[tokio::test]
async fn cases_that_are_rebuilt_from_their_events_are_the_same_cases() {
    let council = TestCouncil::new().await;
    let me = council.somebody("Ada Example", Role::Manager).await;
    let other = council.colleague("Bo Example").await;
    for pages in [
        complaint(),
        adults_complaint(),
        with(complaint(), Question::Danger, vec![("danger", "yes")]),
    ] {
        let reference = council.sends(Journey::Complaint, &pages).await;
        council.council.clock.advance(TimeDelta::hours(7));
        let today = council.council.clock.today();
        council.does(&me, &reference, Take {}).await;
        council.does(&me, &reference, by_phone(today)).await;
        council.does(&me, &reference, assign(&other, None)).await;
        let point = triage("Nobody said why.", "children_in_care");
        council.does(&me, &reference, point).await;
    }
    let last = council.sends(Journey::Complaint, &complaint()).await;
    let declined = advocate(Offer::Declined, None);
    council.does(&me, &last, declined).await;
    let withdrawn = council.sends(Journey::Complaint, &complaint()).await;
    let withdraw = Withdraw {
        on: council.council.clock.today(),
        words: "It is settled.".to_owned(),
        continues_within: false,
    };
    council.does(&me, &withdrawn, withdraw).await;
    council
        .sends(Journey::AdvocateRequest, &advocate_request())
        .await;
    council.sends(Journey::Compliment, &compliment()).await;
    council.runs_jobs().await;
    let today = council.council.clock.today();
    council.does(&me, &last, by_letter(today)).await;
    let before = dump(&council).await;
    let store = &council.council.store;
    assert!(!store.needs_rebuild().await.unwrap());
    // As m0003 leaves the rows that were there before it, and worse.
    let behind = council.database.behind().await;
    behind
        .execute_unprepared(
            "update cases set owner = null, danger = false, queue_order = 'x', events = 0, pathway = '', stage = '', \
             advocacy_missing = false, waits_for_provider = false, letters_waiting = false, due_clock = null",
        )
        .await
        .unwrap();
    behind
        .execute_unprepared(&format!(
            "delete from cases where reference = '{}'",
            last.as_str()
        ))
        .await
        .unwrap();
    assert_ne!(dump(&council).await, before);
    assert!(store.needs_rebuild().await.unwrap());
    assert_eq!(casework::rebuild_cases(&council.council).await.unwrap(), 7);
    assert!(!store.needs_rebuild().await.unwrap());
    assert_eq!(dump(&council).await, before);
}

/// Everything in `cases`, whatever columns it has.
async fn dump(council: &TestCouncil) -> Vec<serde_json::Value> {
    use sea_orm::{FromQueryResult, JsonValue, Statement};
    let behind = council.database.behind().await;
    let all = Statement::from_string(
        behind.get_database_backend(),
        "select * from cases order by reference",
    );
    let rows = JsonValue::find_by_statement(all)
        .all(&behind)
        .await
        .unwrap();
    assert!(rows.iter().all(|row| row.as_object().unwrap().len() >= 24));
    rows
}
