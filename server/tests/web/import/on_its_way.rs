//! A long list comes in small steps: out of sight until it is whole, past people who complain meanwhile, and never in part.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::http::{Method, Request, header};
use casework::{HandedIn, ImportError, carry_on, hand_in_cases, stop_arrival, take_over_arrival};
use chrono::TimeDelta;
use rules::intake::Journey;
use rules::principal::Principal;
use rules::principal::Role;
use rules::queue::List;
use store::{ArrivalStage, Ended};
use tower::ServiceExt;
use uuid::Uuid;

use super::page::sends;
use crate::earlier::{LIST, Try, nothing_is_put_down, nothing_is_there};
use crate::help::TestApp;
use crate::support::{TestCouncil, complaint, onlooker};

/// A list of complaints; every fourth is open.
fn list(rows: u32) -> String {
    let mut list =
        "ref,kind,received,who,services,natures,stage1_ended,stage1_outcome,summary\n".to_owned();
    for row in 0..rows {
        let day = row % 28 + 1;
        let ended = if row % 4 == 0 {
            ","
        } else {
            "2026-10-30,upheld"
        };
        let _ = writeln!(
            list,
            "C{row},statutory,2026-10-{day:02},parent,adoption,delay,{ended},Zebra {row}"
        );
    }
    list
}

async fn hands_in(council: &TestCouncil, text: &str) -> Result<Uuid, ImportError> {
    let to_import = Try::of(text).to_import(council);
    match hand_in_cases(
        &council.council,
        &Principal::COMMAND_LINE,
        to_import,
        &mut |_| {},
    )
    .await?
    {
        HandedIn::OnItsWay(id) => Ok(id),
        HandedIn::Checked(came) => panic!("only checked: {came:?}"),
    }
}

/// Takes so many steps and is killed.
async fn steps(council: &TestCouncil, id: Uuid, most: u32) {
    let taken = AtomicU32::new(0);
    let goes_on = || taken.fetch_add(1, Ordering::Relaxed) < most;
    carry_on(&council.council, id, goes_on, |_| {})
        .await
        .unwrap();
}

async fn is_all_there(council: &TestCouncil, rows: i64) {
    for table in ["case_keys", "events", "cases", "register"] {
        assert_eq!(council.rows(table).await, rows, "{table}");
    }
    assert_eq!(council.rows("imports").await, 1);
    nothing_is_put_down(council).await;
}

#[tokio::test]
async fn nothing_of_a_list_shows_before_all_of_it_is_ready() {
    let council = TestCouncil::new().await;
    let id = hands_in(&council, &list(600)).await.unwrap();
    steps(&council, id, 2).await;
    let arrival = council.council.store.arrival().await.unwrap().unwrap();
    assert_eq!((arrival.stage, arrival.ready), (ArrivalStage::Writing, 500));
    assert_eq!(council.rows("arriving_cases").await, 500);
    assert!(council.list(&onlooker(), List::All).await.rows.is_empty());
    for table in ["case_keys", "events", "cases", "register", "imports"] {
        assert_eq!(council.rows(table).await, 0, "{table}");
    }
    let store = &council.council.store;
    assert_eq!(store.first_received().await.unwrap(), None);
    carry_on(&council.council, id, || true, |_| {})
        .await
        .unwrap();
    is_all_there(&council, 600).await;
    let open = council.list(&onlooker(), List::All).await;
    assert_eq!(crate::support::count(&open, List::All), 150);
    // What came in steps can be made again from what happened.
    let rebuilt = casework::rebuild_cases(&council.council);
    assert_eq!(rebuilt.await.unwrap(), 600);
}

#[tokio::test]
async fn whoever_is_killed_in_the_middle_is_followed_by_another() {
    let council = TestCouncil::new().await;
    let id = hands_in(&council, &list(600)).await.unwrap();
    steps(&council, id, 2).await;
    // As long as they may live nobody else takes it.
    assert_eq!(take_over_arrival(&council.council).await.unwrap(), None);
    council.runs_jobs().await;
    nothing_shows(&council).await;
    council.council.clock.advance(TimeDelta::seconds(31));
    council.runs_jobs().await;
    is_all_there(&council, 600).await;
    assert_eq!(Try::of(&list(600)).counts(&council).await, (0, 600, 0));
}

async fn nothing_shows(council: &TestCouncil) {
    assert_eq!(council.rows("cases").await, 0);
}

#[tokio::test]
async fn two_who_carry_on_the_same_list_write_each_case_once() {
    let council = TestCouncil::new().await;
    let id = hands_in(&council, &list(1_200)).await.unwrap();
    let carries = || carry_on(&council.council, id, || true, |_| {});
    let (one, other) = tokio::join!(carries(), carries());
    for arrival in [one.unwrap(), other.unwrap()] {
        assert_eq!(arrival.unwrap().ended, Some(Ended::Imported));
    }
    is_all_there(&council, 1_200).await;
}

#[tokio::test]
async fn a_list_that_nobody_reads_any_more_is_broken_off() {
    let council = TestCouncil::new().await;
    let (long, now) = (list(2_000), council.now());
    // Who sent it does not wait for the answer.
    let mut waits = |_| {};
    let to_import = Try::of(&long).to_import(&council);
    let sent = hand_in_cases(
        &council.council,
        &Principal::COMMAND_LINE,
        to_import,
        &mut waits,
    );
    assert!(
        tokio::time::timeout(Duration::from_millis(60), sent)
            .await
            .is_err()
    );
    let gone = async {
        while council.rows("arrivals").await > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), gone)
        .await
        .unwrap();
    nothing_is_there(&council).await;
    // The process is killed while it reads.
    let tx = council.council.store.begin().await.unwrap();
    let begun = tx.begin_arrival(now, None, "earlier.csv", "0").await;
    assert!(begun.unwrap().is_some());
    tx.commit().await.unwrap();
    let another = hands_in(&council, LIST).await;
    assert!(matches!(another, Err(ImportError::Another)), "{another:?}");
    council.council.clock.advance(TimeDelta::seconds(31));
    council.runs_jobs().await;
    nothing_is_there(&council).await;
    assert_eq!(Try::of(LIST).counts(&council).await, (3, 0, 0));
}

#[tokio::test]
async fn one_list_comes_at_a_time_and_can_be_stopped_on_its_way() {
    let council = TestCouncil::new().await;
    let id = hands_in(&council, &list(600)).await.unwrap();
    let another = Try::of(LIST).on(&council).await;
    assert!(matches!(another, Err(ImportError::Another)), "{another:?}");
    steps(&council, id, 2).await;
    let officer = council.colleague("Ada Marsh").await;
    assert!(stop_arrival(&council.council, &officer).await.is_err());
    assert!(
        stop_arrival(&council.council, &Principal::COMMAND_LINE)
            .await
            .unwrap()
    );
    carry_on(&council.council, id, || true, |_| {})
        .await
        .unwrap();
    nothing_is_there(&council).await;
    assert!(
        !stop_arrival(&council.council, &Principal::COMMAND_LINE)
            .await
            .unwrap()
    );
    assert_eq!(Try::of(&list(600)).counts(&council).await, (600, 0, 0));
    assert!(
        !stop_arrival(&council.council, &Principal::COMMAND_LINE)
            .await
            .unwrap()
    );
    is_all_there(&council, 600).await;
}

#[tokio::test]
async fn what_waits_beside_the_books_cannot_be_read_without_the_key() {
    let council = TestCouncil::new().await;
    let id = hands_in(&council, &list(300)).await.unwrap();
    steps(&council, id, 1).await;
    assert!(council.rows("arriving_parts").await > 0);
    let bytes = council.database.bytes().await;
    assert!(!bytes.windows(5).any(|part| part == b"Zebra"));
}

#[tokio::test]
async fn after_a_hundred_issues_nothing_more_is_read() {
    let council = TestCouncil::new().await;
    let rows = |row: u32| format!(r#"{{"name-{row:06}":1}}"#);
    let rows: Vec<String> = (0..300_000).map(rows).collect();
    let json = format!("[{}]", rows.join(","));
    let told = Try::of(&json).told(&council).await;
    assert_eq!(told.len(), 100, "{told:?}");
    // What stands behind is not looked at.
    let broken = json.replace("name-200000\":1}", "name");
    assert_eq!(Try::of(&broken).told(&council).await, told);
    // The same issue again and again ends it too.
    let same = LIST.lines().take(2).collect::<Vec<_>>().join("\n") + "\n";
    let wrong = same.lines().nth(1).unwrap().replace("delay", "Delya");
    let same = same + &format!("{wrong}\n").repeat(20_000) + "\"";
    let told = Try::of(&same).told(&council).await;
    assert!(told.iter().any(|line| line.contains("Delya")), "{told:?}");
    assert!(told.len() < 5, "{told:?}");
    nothing_is_there(&council).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn people_complain_while_a_list_comes_in() {
    let council = TestCouncil::new().await;
    let importing = {
        let (council, to_import) = (
            council.council.clone(),
            Try::of(&list(3_000)).to_import(&council),
        );
        tokio::spawn(async move {
            casework::import_cases(&council, &Principal::COMMAND_LINE, to_import, |_| {}).await
        })
    };
    let (mut worst, mut sent) = (Duration::ZERO, 0);
    while sent < 20 || !importing.is_finished() {
        let begun = Instant::now();
        council.sends(Journey::Complaint, &complaint()).await;
        worst = worst.max(begun.elapsed());
        sent += 1;
    }
    assert_eq!(importing.await.unwrap().unwrap().added, 3_000);
    assert_eq!(council.rows("case_keys").await, 3_000 + sent);
    // A journey is several writes; a machine that tests several things at once is given time.
    assert!(worst < Duration::from_secs(5), "{worst:?}");
}

#[tokio::test]
async fn the_page_says_how_far_a_list_is_and_what_became_of_it() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    let id = hands_in(&app.council, &list(600)).await.unwrap();
    steps(&app.council, id, 2).await;
    for browser in [&mut staff, &mut officer] {
        let page = browser.get("/staff/import").await;
        assert_eq!(page.status, 200);
        assert!(
            page.text.contains("500 of 600 cases are ready"),
            "{}",
            page.text
        );
        assert!(!page.text.contains("multipart"), "{}", page.text);
    }
    let page = officer.post("/staff/import/stop", &[]).await;
    assert_eq!(page.status, 403);
    let page = sends(&mut staff, "cases", LIST.as_bytes(), "import").await;
    assert_eq!(page.status, 409);
    assert!(
        page.text.contains("Another list is on its way"),
        "{}",
        page.text
    );
    let page = staff.post("/staff/import/stop", &[]).await;
    assert_eq!((page.status, page.location()), (303, "/staff/import"));
    let page = staff.get("/staff/import").await;
    assert!(page.text.contains("was stopped"), "{}", page.text);
    assert!(page.text.contains("multipart"), "{}", page.text);
    app.council.council.clock.advance(TimeDelta::seconds(31));
    app.council.runs_jobs().await;
    let page = sends(&mut staff, "cases", LIST.as_bytes(), "import").await;
    assert!(page.text.contains("3 cases were added"), "{}", page.text);
    let page = officer.get("/staff/import").await;
    assert!(page.text.contains("3 cases were added"), "{}", page.text);
    app.council.council.clock.advance(TimeDelta::hours(25));
    let mut staff = app.staff().await;
    let page = staff.get("/staff/import").await;
    assert!(!page.text.contains("3 cases were added"), "{}", page.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_sends_one_file_at_a_time() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let mut other = app.somebody("Jo Lane", Role::Manager).await;
    let cookies: Vec<String> = staff
        .cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let first = futures_util::StreamExt::chain(
        futures_util::stream::once(async { Ok::<_, std::io::Error>(Bytes::from_static(b"--b")) }),
        futures_util::stream::pending(),
    );
    let mut request = Request::builder().method(Method::POST).uri("/staff/import");
    for (name, value) in &staff.headers {
        request = request.header(*name, value);
    }
    let request = request
        .header(header::COOKIE, cookies.join("; "))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .body(Body::from_stream(first))
        .unwrap();
    let stuck = tokio::spawn(app.router.clone().oneshot(request));
    tokio::time::sleep(Duration::from_millis(300)).await;
    let page = sends(&mut staff, "cases", LIST.as_bytes(), "check").await;
    assert_eq!(page.status, 429);
    assert!(page.text.contains("still being sent"), "{}", page.text);
    let page = sends(&mut other, "cases", LIST.as_bytes(), "check").await;
    assert_eq!(page.status, 200, "{}", page.text);
    stuck.abort();
    let _ = stuck.await;
    let page = sends(&mut staff, "cases", LIST.as_bytes(), "check").await;
    assert_eq!(page.status, 200, "{}", page.text);
}
