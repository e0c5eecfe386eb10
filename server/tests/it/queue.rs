//! The queue: danger, freeze, made by a child, overdue, due soonest (R12.6).

use chrono::TimeDelta;
use rules::{
    calendar::Calendar,
    case::Advocacy,
    intake::{Journey, Question},
};
use sea_orm::ConnectionTrait;
use server::{
    casework,
    store::{Filter, PAGE, Whose},
};

use crate::support::{Pages, TestOffice, complaint, compliment, with};

#[tokio::test]
async fn the_queue_is_in_the_order_of_r12_6() {
    let office = TestOffice::new().await;
    let adult = adults_complaint();
    let old_adult = office.sends(Journey::Complaint, &adult).await;
    office.office.clock.advance(TimeDelta::days(1));
    let thanks = office.sends(Journey::Compliment, &compliment()).await;
    let new_adult = office.sends(Journey::Complaint, &adult).await;
    let child = office.sends(Journey::Complaint, &complaint()).await;
    let freeze = with(
        adult.clone(),
        Question::AboutToHappen,
        vec![("soon", "yes"), ("what", "A move on Friday.")],
    );
    let freeze = office.sends(Journey::Complaint, &freeze).await;
    let danger = office
        .sends(
            Journey::Complaint,
            &with(adult, Question::Danger, vec![("danger", "not-sure")]),
        )
        .await;
    let page = office
        .office
        .books
        .queue(&Filter::default(), None, office.office.clock.today())
        .await
        .unwrap();
    let order: Vec<_> = page.rows.iter().map(|row| row.reference.clone()).collect();
    assert_eq!(order, [danger, freeze, child, old_adult, new_adult, thanks]);
    assert_eq!(page.next, None);
}

#[tokio::test]
async fn pages_of_50_join_without_a_gap_or_a_double() {
    let office = TestOffice::new().await;
    let mut sent = Vec::new();
    for day in 0..3 {
        for _ in 0..40 {
            sent.push(
                office
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
        office.office.clock.advance(TimeDelta::days(1));
    }
    let (books, today) = (&office.office.books, office.office.clock.today());
    let mut seen = Vec::new();
    let mut filter = Filter::default();
    loop {
        let page = books.queue(&filter, None, today).await.unwrap();
        assert!(page.rows.len() as u64 <= PAGE);
        assert_eq!(page.counts.all, 120);
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
            ..Filter::default()
        };
        books.queue(&filter, None, today).await.unwrap();
    }
}

#[tokio::test]
async fn a_page_of_the_queue_is_found_by_its_index() {
    let office = TestOffice::new().await;
    if office.books.url.starts_with("postgres") {
        return;
    }
    let behind = office.books.behind().await;
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
async fn filters_and_counts_agree() {
    let office = TestOffice::new().await;
    let mine = office.sends(Journey::Complaint, &complaint()).await;
    office.sends(Journey::Complaint, &complaint()).await;
    office.sends(Journey::Compliment, &compliment()).await;
    let me = office.colleague("Ada Example").await;
    casework::take(&office.office, &me, &mine).await.unwrap();
    casework::acknowledge(&office.office, &me, &mine, "")
        .await
        .unwrap();
    // The other complaint was to be acknowledged by Thursday.
    office.office.clock.advance(TimeDelta::days(4));
    let (books, today) = (&office.office.books, office.office.clock.today());
    let counts = books
        .queue(&Filter::default(), Some(&me), today)
        .await
        .unwrap()
        .counts;
    assert_eq!(
        (
            counts.all,
            counts.mine,
            counts.nobody,
            counts.late,
            counts.undelivered
        ),
        (3, 1, 2, 1, 0)
    );
    for (filter, count) in [
        (
            Filter {
                whose: Whose::Mine,
                ..Filter::default()
            },
            1,
        ),
        (
            Filter {
                whose: Whose::Nobody,
                ..Filter::default()
            },
            2,
        ),
        (
            Filter {
                late: true,
                ..Filter::default()
            },
            1,
        ),
        (
            Filter {
                undelivered: true,
                ..Filter::default()
            },
            0,
        ),
        (
            Filter {
                journey: Some(Journey::Compliment),
                ..Filter::default()
            },
            1,
        ),
        (
            Filter {
                journey: Some(Journey::Compliment),
                whose: Whose::Mine,
                ..Filter::default()
            },
            0,
        ),
    ] {
        assert_eq!(
            books
                .queue(&filter, Some(&me), today)
                .await
                .unwrap()
                .rows
                .len(),
            count,
            "{filter:?}"
        );
    }
    let row = &books
        .queue(
            &Filter {
                whose: Whose::Mine,
                ..Filter::default()
            },
            Some(&me),
            today,
        )
        .await
        .unwrap()
        .rows[0];
    assert_eq!(row.owner.as_deref(), Some("Ada Example"));
}

#[tokio::test]
async fn the_pulse_changes_with_every_arrival_and_every_act_and_only_then() {
    let office = TestOffice::new().await;
    let books = &office.office.books;
    let mut pulses = vec![books.pulse().await.unwrap()];
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    pulses.push(books.pulse().await.unwrap());
    let me = office.colleague("Ada Example").await;
    casework::take(&office.office, &me, &reference)
        .await
        .unwrap();
    pulses.push(books.pulse().await.unwrap());
    casework::note(&office.office, &me, &reference, "Called back.")
        .await
        .unwrap();
    pulses.push(books.pulse().await.unwrap());
    assert_eq!(books.pulse().await.unwrap(), pulses[3]);
    pulses.sort();
    pulses.dedup();
    assert_eq!(pulses.len(), 4);
}

#[tokio::test]
async fn cases_that_are_rebuilt_from_their_events_are_the_same_cases() {
    let office = TestOffice::new().await;
    let me = office.colleague("Ada Example").await;
    let other = office.colleague("Bo Example").await;
    for pages in [
        complaint(),
        adults_complaint(),
        with(complaint(), Question::Danger, vec![("danger", "yes")]),
    ] {
        let reference = office.sends(Journey::Complaint, &pages).await;
        office.office.clock.advance(TimeDelta::hours(7));
        casework::take(&office.office, &me, &reference)
            .await
            .unwrap();
        casework::acknowledge(&office.office, &me, &reference, "")
            .await
            .unwrap();
        casework::assign(&office.office, &me, &reference, &other)
            .await
            .unwrap();
    }
    let last = office.sends(Journey::Complaint, &complaint()).await;
    casework::record_advocacy(&office.office, &me, &last, Advocacy::Declined, "")
        .await
        .unwrap();
    office.sends(Journey::Compliment, &compliment()).await;
    office.runs_jobs().await;
    let before = dump(&office).await;
    let behind = office.books.behind().await;
    behind
        .execute_unprepared(
            "update cases set owner = null, danger = false, queue_order = 'x', events = 0",
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
    let (clocks, calendar) = (&office.office.council.clocks, Calendar::england_and_wales());
    assert_eq!(
        office
            .office
            .books
            .rebuild_cases(clocks, &calendar)
            .await
            .unwrap(),
        5
    );
    assert_eq!(dump(&office).await, before);
}

/// Everything in `cases`, whatever columns it has.
async fn dump(office: &TestOffice) -> Vec<serde_json::Value> {
    use sea_orm::{FromQueryResult, JsonValue, Statement};
    let behind = office.books.behind().await;
    let all = Statement::from_string(
        behind.get_database_backend(),
        "select * from cases order by reference",
    );
    let rows = JsonValue::find_by_statement(all)
        .all(&behind)
        .await
        .unwrap();
    assert!(rows.iter().all(|row| row.as_object().unwrap().len() >= 18));
    rows
}

fn adults_complaint() -> Pages {
    let mut pages = complaint();
    pages.retain(|(question, _)| *question != Question::Advocate);
    let place = pages
        .iter()
        .position(|(question, _)| *question == Question::WhatHappened)
        .unwrap();
    pages.insert(place, (Question::ForWhom, vec![("whom", "me")]));
    with(
        with(pages, Question::Who, vec![("who", "parent")]),
        Question::WhoExactly,
        vec![],
    )
}
