//! No query grows with the whole table: each is asked of a database that explains how it finds the answer. `SQLite` only:
//! it explains without being measured.

use std::sync::{Arc, Mutex};

use casework::clock::TimeSource;
use casework::{Council, ReportAct, change_report};
use chrono::NaiveDate;
use council::{EXAMPLE, Profile};
use demo::invent::{self, Inventor};
use mail::letters::Letters;
use report::ReportFilter;
use report::{Period, Year};
use rules::calendar::Calendar;
use rules::case::StaffId;
use rules::principal::{Principal, Role};
use rules::queue::List;
use rules::register::{Complainant, StageOutcome};
use store::{
    AuditEvent, CaseReader, CouncilStore, Filter, MasterKey, Onlooker, Purpose, Query, StageNumber,
    Store, Use, UseFilter, Wanted, WantedList, What,
};

use crate::support::{account, onlooker, run};

/// What was asked since the last time somebody looked.
type Asked = Arc<Mutex<Vec<Query>>>;

/// Tables that grow with every case, and those in which a long list waits.
const LARGE: [&str; 15] = [
    "audit",
    "views",
    "case_heads",
    "cases",
    "register",
    "case_keys",
    "events",
    "outbox",
    "case_terms",
    "arriving_case_keys",
    "arriving_events",
    "arriving_cases",
    "arriving_register",
    "arriving_case_terms",
    "arriving_parts",
];

async fn council(folder: &std::path::Path) -> (Store, Council, Asked) {
    let asked = Asked::default();
    let url = format!("sqlite://{}", folder.join("heard.db").display());
    let (key, _) = MasterKey::load_or_make(&folder.join("master.key")).unwrap();
    let watching = Arc::clone(&asked);
    let on_query = move |query| watching.lock().unwrap().push(query);
    let store = Store::open_watched(&url, key, on_query).await.unwrap();
    let profile = Profile::read(EXAMPLE).unwrap();
    let council = Council::new(
        store.council(&profile.id),
        TimeSource::fixed("2026-11-23T10:00:00Z".parse().unwrap()),
        Calendar::england_and_wales(),
        Arc::new(profile),
        Arc::new(Letters::built_in()),
        "http://localhost:3000".parse().unwrap(),
    );
    (store, council, asked)
}

/// How the database finds the answer to everything that was asked: the words of the question, and each step.
async fn steps(store: &Store, asked: &Asked) -> Vec<(String, Vec<String>)> {
    let queries = std::mem::take(&mut *asked.lock().unwrap());
    assert!(!queries.is_empty(), "nothing was asked");
    let mut all = Vec::new();
    for query in queries {
        all.push((query.sql().to_owned(), store.plan(&query).await.unwrap()));
    }
    all
}

/// Indexes in which closed cases do not stand, or only those that are held, and those of what no block covers yet.
const SMALL: [&str; 9] = [
    "audit_to_cover",
    "views_to_cover",
    "case_heads_to_cover",
    "case_heads_to_work_out",
    "cases_open",
    "cases_held",
    "cases_to_rebuild",
    "register_open",
    "register_by_action",
];

/// The steps that read a whole table, or everything of the council, or that sort what they found.
fn slow<'a>(question: &str, steps: &'a [String], sorts: bool) -> Vec<&'a String> {
    let any = |words: &str| steps.iter().any(|step| step.contains(words));
    let is_large = |step: &str| {
        LARGE
            .iter()
            .any(|table| step.split(' ').next() == Some(table))
    };
    let is_small = SMALL.iter().any(|index| any(index));
    // The cases that somebody may not see are few, so the first that they may see is near.
    let some = question.trim_end_matches(')');
    let takes_any = some.ends_with(r#""council" = ? LIMIT ?"#);
    let takes_first = takes_any
        || (question.contains(r#""council" = ? ORDER BY"#)
            || question.contains(r#""exclusions"."staff_id" = ?) ORDER BY"#))
            && question.ends_with("LIMIT ?")
            && !any("TEMP B-TREE");
    let is_slow = |step: &&String| {
        if let Some(of) = step.strip_prefix("SCAN ") {
            return is_large(of);
        }
        // Of open cases alone there are few, and they may be read and sorted.
        if is_small || takes_first {
            return false;
        }
        match step.strip_prefix("SEARCH ") {
            Some(of) => is_large(of) && of.ends_with("(council=?)"),
            None => sorts && step.contains("TEMP B-TREE FOR ORDER BY"),
        }
    };
    steps.iter().filter(is_slow).collect()
}

async fn ask_for_pages(books: &CouncilStore, who: &Principal) {
    let onlooker = Onlooker {
        who,
        today: day("2026-11-23"),
        soon: day("2026-11-30"),
    };
    for list in List::ALL {
        let mut filter = Filter {
            list: *list,
            journey: None,
            after: None,
        };
        let reader = CaseReader {
            by: who,
            purpose: Purpose::List,
            at: "2026-11-23T10:00:00Z".parse().unwrap(),
            today: onlooker.today,
        };
        let page = books.queue(&filter, onlooker, reader).await.unwrap();
        filter.after = page.next;
        books.queue(&filter, onlooker, reader).await.unwrap();
    }
    // What every page for staff says of letters.
    let now = "2026-11-23T10:00:00Z".parse().unwrap();
    books.mail_standing(now).await.unwrap();
    books.stuck_letters(who, now, 100).await.unwrap();
    ask_for_the_record(books, who).await;
}

/// Whoever reads the record of use, and the worker that covers it.
async fn ask_for_the_record(books: &CouncilStore, who: &Principal) {
    let now = "2026-11-23T10:00:00Z".parse().unwrap();
    while books.cover_some(now).await.unwrap().is_some() {}
    books
        .audit(AuditEvent::new(who, What::ListRead, now).which("queue"))
        .await;
    books.cover_some(now).await.unwrap();
    for what in [
        None,
        Some(Use::Did(What::ListRead)),
        Some(Use::Opened(Purpose::List)),
    ] {
        for account in [None, Some(who.to_string())] {
            let filter = UseFilter {
                who: account,
                what,
                from: Some(now),
                ..UseFilter::default()
            };
            books.record_of_use(who, &filter, 100).await.unwrap();
            let all = UseFilter {
                from: None,
                ..filter
            };
            books.record_of_use(who, &all, 100).await.unwrap();
        }
    }
}

async fn ask_for_counts(books: &CouncilStore, who: &Principal, only: &ReportFilter) {
    let onlooker = Onlooker {
        who,
        today: day("2026-11-23"),
        soon: day("2026-11-30"),
    };
    let period = Period {
        from: day("2026-04-01"),
        to: day("2026-11-23"),
    };
    let left_out = &[StageOutcome::Duplicate, StageOutcome::LoggedInError];
    let wanted = &Wanted {
        only: only.clone(),
        left_out,
    };
    books.received(period, wanted).await.unwrap();
    for stage in [StageNumber::One, StageNumber::Two, StageNumber::Three] {
        books.asked(stage, period, wanted).await.unwrap();
        books.answered(stage, period, wanted).await.unwrap();
    }
    books.at_ombudsman(period, wanted).await.unwrap();
    books.learning_missing(period, wanted).await.unwrap();
    books.actions_late(onlooker.today, wanted).await.unwrap();
    let today = onlooker.today;
    books
        .with_late_actions(who, today, wanted, 9)
        .await
        .unwrap();
    books
        .without_learning(who, period, wanted, 9)
        .await
        .unwrap();
    books.due_counts(onlooker, only).await.unwrap();
    books.due_rows(onlooker, only, 100).await.unwrap();
    let list = WantedList {
        days: period,
        wanted,
        kind: None,
    };
    books.count_of_list(who, list).await.unwrap();
    books.count_kept_from(who).await.unwrap();
    // More than are read at once.
    let mut listed = 0;
    let each = |_| listed += 1;
    books.list_register(who, list, 1_200, each).await.unwrap();
    let ages = [day("2026-11-01"), day("2026-08-01")];
    books.open_by_age(&ages, wanted).await.unwrap();
    books.due_until(onlooker.soon).await.unwrap();
    books
        .quotes(&run(Purpose::Report), period, only, 40)
        .await
        .unwrap();
}

async fn look_for_cases(council: &Council, who: &Principal) {
    for sought in [
        "Purple Otter",
        "contact cancelled",
        "07700 900123",
        "WE1 2AB",
    ] {
        casework::find(council, who, sought).await.unwrap();
    }
}

async fn ask_for_a_report(books: &CouncilStore) {
    let year = "2025-26".parse::<Year>().unwrap().period((4, 1));
    books.entries(year, |_| {}).await.unwrap();
    books.first_received().await.unwrap();
    let left_out = [StageOutcome::Duplicate];
    books.any_ended_as(&left_out, year).await.unwrap();
    books
        .names_known(&run(Purpose::Report), year)
        .await
        .unwrap();
    books.needs_rebuild().await.unwrap();
    books.rules_in_force().await.unwrap();
    books.rules_versions(50).await.unwrap();
    books.rules_version(1).await.unwrap();
    books.rules_draft().await.unwrap();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn folder(of: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("heard-{of}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// How many queries that hold these words were asked since the last time somebody looked.
fn count(asked: &Asked, words: &str) -> usize {
    let all = asked.lock().unwrap();
    all.iter()
        .filter(|query| query.sql().contains(words))
        .count()
}

#[tokio::test]
async fn a_case_page_reads_and_opens_the_history_once() {
    let folder = folder("once");
    let (_store, council, asked) = council(&folder).await;
    let mut inventor = Inventor::new(&council, 3, 1);
    invent::write(&council, inventor.cases(3)).await.unwrap();
    let who = onlooker();
    let filter = Filter {
        list: List::Closed,
        journey: None,
        after: None,
    };
    let onlooker = Onlooker {
        who: &who,
        today: day("2026-11-23"),
        soon: day("2026-11-30"),
    };
    let reader = council.reader(&who, Purpose::List);
    let page = council
        .store
        .queue(&filter, onlooker, reader)
        .await
        .unwrap();
    let reference = &page.rows.first().unwrap().reference;
    asked.lock().unwrap().clear();
    council
        .store
        .case_file(council.reader(&who, Purpose::Work), reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(count(&asked, r#"FROM "events""#), 1);
    std::fs::remove_dir_all(&folder).ok();
}

#[tokio::test]
async fn others_write_while_a_report_is_counted_to_be_frozen() {
    let folder = folder("meanwhile");
    let (_store, council, asked) = council(&folder).await;
    let mut inventor = Inventor::new(&council, 30, 2);
    invent::write(&council, inventor.cases(30)).await.unwrap();
    let manager = account(StaffId("nobody".to_owned()), "Ada Marsh", Role::Manager);
    let year = "2025-26".parse().unwrap();
    let writes = council.store.begin().await.unwrap();
    let (freezes, counted) = (council.clone(), Arc::clone(&asked));
    let frozen = tokio::spawn(async move {
        change_report(&freezes, &manager, year, None, ReportAct::Freeze).await
    });
    let begun = std::time::Instant::now();
    while count(&counted, "string_agg") == 0 {
        assert!(
            begun.elapsed().as_secs() < 5,
            "it waits to count until nobody writes"
        );
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    writes.commit().await.unwrap();
    assert!(frozen.await.unwrap().is_ok());
    std::fs::remove_dir_all(&folder).ok();
}

#[tokio::test]
async fn no_query_reads_a_whole_table() {
    let folder = folder("plans");
    let (store, council, asked) = council(&folder).await;
    let who = onlooker();
    let books = &council.store;
    let mut inventor = Inventor::new(&council, 1_500, 4);
    invent::write(&council, inventor.cases(1_500))
        .await
        .unwrap();
    ask_for_pages(books, &who).await;
    for (question, steps) in steps(&store, &asked).await {
        // A page of the queue is read in its order: nothing is sorted.
        let none: Vec<&String> = Vec::new();
        assert_eq!(slow(&question, &steps, true), none, "{question}");
    }
    let narrowed = ReportFilter {
        service: Some("children_in_care".to_owned()),
        who: Some(Complainant::Parent),
        ..ReportFilter::default()
    };
    for only in [&ReportFilter::default(), &narrowed] {
        ask_for_counts(books, &who, only).await;
    }
    ask_for_a_report(books).await;
    look_for_cases(&council, &who).await;
    casework::delete_due(&council, || true).await.unwrap();
    // What is left of a list that has ended.
    let tx = books.begin().await.unwrap();
    while tx.clear_some().await.unwrap() {}
    tx.commit().await.unwrap();
    casework::retention(&council, &who).await.unwrap();
    let (now, today) = (council.clock.now(), council.clock.today());
    books.subject_requests(100).await.unwrap();
    books.subject_request(1).await.unwrap();
    books.subject_files_ended(today).await.unwrap();
    books.subject_requests_answered(today).await.unwrap();
    books.opened_more_than(40, now).await.unwrap();
    let account = StaffId("nobody".to_owned());
    books
        .was_unusual(&account, store::Unusual::ManyCases, now)
        .await
        .unwrap();
    for (question, steps) in steps(&store, &asked).await {
        let none: Vec<&String> = Vec::new();
        assert_eq!(slow(&question, &steps, false), none, "{question}");
        // Of what has ended only what is over is read.
        if question.contains(r#""ended_on" <="#) {
            let ended = "cases_by_end (council=? AND kept_as=? AND ended_on<?)";
            assert!(steps.iter().any(|step| step.contains(ended)), "{steps:?}");
        }
    }
    std::fs::remove_dir_all(&folder).ok();
}
