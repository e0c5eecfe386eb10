//! What is kept cannot be changed without its being found: not the events of a case, not who opened it, not the record of use.

use rules::acts::take::Take;
use rules::intake::Journey;
use rules::principal::Principal;
use rules::reference::Reference;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};
use store::{AuditEvent, Finding, Purpose, RecordHead, Use, UseFilter, What};

use crate::{
    acts::note,
    support::{TestCouncil, complaint},
};

/// The triggers that keep even the portal from changing what is only added to.
const TRIGGERS: &[(&str, &[&str])] = &[
    (
        "events",
        &["events_are_not_changed", "events_are_not_deleted"],
    ),
    ("audit", &["audit_is_not_changed", "audit_is_not_deleted"]),
    (
        "audit_blocks",
        &[
            "audit_blocks_are_not_changed",
            "audit_blocks_are_not_deleted",
        ],
    ),
];

/// Somebody who has the whole database and no key.
struct Intruder(DatabaseConnection);

impl Intruder {
    async fn at(council: &TestCouncil) -> Self {
        let behind = council.database.behind().await;
        for (table, triggers) in TRIGGERS {
            match behind.get_database_backend() {
                DbBackend::Postgres => {
                    let off = format!("alter table {table} disable trigger user");
                    behind.execute_unprepared(&off).await.unwrap();
                }
                _ => {
                    for trigger in *triggers {
                        let off = format!("drop trigger {trigger}");
                        behind.execute_unprepared(&off).await.unwrap();
                    }
                }
            }
        }
        Self(behind)
    }

    /// Changes rows whatever belongs to them; in one go, because the next statement may go over another connection.
    async fn forces(&self, statement: &str) {
        let off = match self.0.get_database_backend() {
            DbBackend::Postgres => "set session_replication_role = replica",
            _ => "pragma foreign_keys = off",
        };
        self.does_any(&format!("{off}; {statement}")).await;
    }

    async fn does_any(&self, statement: &str) {
        self.0.execute_unprepared(statement).await.unwrap();
    }

    /// Changes so many rows.
    async fn does(&self, statement: &str, rows: u64) {
        let done = self.0.execute_unprepared(statement).await.unwrap();
        assert_eq!(done.rows_affected(), rows, "{statement}");
    }
}

/// A complaint that was taken and on which something was noted, with its views and an event of the record; covered.
async fn with_a_case() -> (TestCouncil, Reference) {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let ben = council.colleague("Ben Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.does(&ada, &reference, Take {}).await;
    council.does(&ada, &reference, note("Rang them.")).await;
    let store = &council.council.store;
    let reader = council.council.reader(&ben, Purpose::Work);
    assert!(reader.open(store, &reference).await.unwrap().is_some());
    let looked = AuditEvent::new(&ben, What::ListRead, council.now()).which("queue");
    store.audit(looked).await;
    casework::cover(&council.council).await.unwrap();
    (council, reference)
}

/// What is found, and the head.
async fn verified(
    council: &TestCouncil,
    kept: Option<&RecordHead>,
) -> (Vec<Finding>, Option<RecordHead>) {
    let mut findings = Vec::new();
    let verified = casework::verify(&council.council, kept, |finding| findings.push(finding))
        .await
        .unwrap();
    assert_eq!(verified.findings, findings.len() as u64);
    (findings, verified.head)
}

/// What is found after this was done behind the portal's back.
async fn found_after(statements: &[(&str, u64)]) -> (Vec<Finding>, Reference) {
    let (council, reference) = with_a_case().await;
    let intruder = Intruder::at(&council).await;
    for (statement, rows) in statements {
        intruder.does(statement, *rows).await;
    }
    (verified(&council, None).await.0, reference)
}

/// Which rows were changed, and which are gone.
fn rows(findings: &[Finding]) -> (Vec<&'static str>, Vec<&'static str>) {
    let (mut changed, mut gone) = (Vec::new(), Vec::new());
    for finding in findings {
        match finding {
            Finding::RowChanged(row) => changed.push(row.table),
            Finding::RowGone(row) => gone.push(row.table),
            _ => {}
        }
    }
    (changed, gone)
}

#[tokio::test]
async fn what_nobody_changed_is_as_it_was_written_also_as_it_grows() {
    let (council, reference) = with_a_case().await;
    let (findings, head) = verified(&council, None).await;
    assert_eq!(findings, []);
    let ada = council.colleague("Cem Example").await;
    council.does(&ada, &reference, note("Rang again.")).await;
    council.runs_jobs().await;
    let (findings, later) = verified(&council, head.as_ref()).await;
    assert_eq!(findings, []);
    assert!(later.unwrap().blocks > head.unwrap().blocks);
}

#[tokio::test]
async fn an_author_who_was_rewritten_is_found() {
    let rewrite = "update events set staff_id = 'somebody-else' where number = 2";
    let (findings, reference) = found_after(&[(rewrite, 1)]).await;
    assert!(findings.contains(&Finding::EventChanged(reference, 2)));
    assert_eq!(rows(&findings), (vec!["events"], vec![]));
}

#[tokio::test]
async fn an_event_of_which_the_day_or_the_moment_was_moved_is_found() {
    for moved in [
        "update events set happened_on = '2026-11-20' where number = 1",
        "update events set happened_at = happened_at - 1 where number = 1",
    ] {
        let (findings, reference) = found_after(&[(moved, 1)]).await;
        assert!(
            findings.contains(&Finding::EventChanged(reference, 1)),
            "{moved}: {findings:?}"
        );
    }
}

#[tokio::test]
async fn two_events_that_changed_places_are_found() {
    let swapped = [
        ("update events set number = 9 where number = 1", 1),
        ("update events set number = 1 where number = 2", 1),
        ("update events set number = 2 where number = 9", 1),
    ];
    let (findings, reference) = found_after(&swapped).await;
    assert!(findings.contains(&Finding::EventChanged(reference, 1)));
    assert_eq!(rows(&findings).0, ["events", "events"]);
}

#[tokio::test]
async fn a_last_event_that_was_taken_away_is_found_before_and_after_a_block_covers_it() {
    let last = "delete from events where number = (select max(number) from events)";
    let (findings, reference) = found_after(&[(last, 1)]).await;
    assert!(findings.contains(&Finding::End(reference.clone(), 3, 2)));
    assert_eq!(rows(&findings), (vec![], vec!["events"]));
    // With the head set to fewer, it is still known that there were more.
    let head = "update case_heads set events = 2";
    let (findings, reference) = found_after(&[(last, 1), (head, 1)]).await;
    assert!(findings.contains(&Finding::CaseHead(reference)));

    let (council, reference) = with_a_case().await;
    let ada = council.colleague("Cem Example").await;
    council.does(&ada, &reference, note("Not covered.")).await;
    let intruder = Intruder::at(&council).await;
    intruder.does(last, 1).await;
    let findings = verified(&council, None).await.0;
    assert!(findings.contains(&Finding::End(reference, 4, 3)));
}

#[tokio::test]
async fn a_case_that_was_taken_away_whole_is_found() {
    let all = [
        ("delete from views", 3),
        ("delete from events", 3),
        ("delete from case_heads", 1),
    ];
    let (findings, _) = found_after(&all).await;
    let gone = rows(&findings).1;
    assert_eq!(gone.iter().filter(|table| **table == "events").count(), 3);
    assert_eq!(gone.iter().filter(|table| **table == "views").count(), 3);
}

#[tokio::test]
async fn a_row_of_the_record_or_a_view_that_was_changed_taken_away_or_put_in_is_found() {
    let other = "update audit set who = 'somebody-else' where what = 'list-read'";
    let findings = found_after(&[(other, 1)]).await.0;
    assert_eq!(rows(&findings), (vec!["audit"], vec![]));
    let gone = "delete from audit where what = 'list-read'";
    let findings = found_after(&[(gone, 1)]).await.0;
    assert_eq!(rows(&findings), (vec![], vec!["audit"]));
    let gone = "delete from views where purpose = 'work'";
    let findings = found_after(&[(gone, 1)]).await.0;
    assert_eq!(rows(&findings), (vec![], vec!["views"]));
    let uuid = "'00000000-0000-7000-8000-000000000001'";
    let more = format!(
        "insert into views (id, council, case_id, staff_id, purpose, seen_at, block)
         select {uuid}, council, case_id, staff_id, purpose, seen_at, block from views where purpose = 'work'"
    );
    let findings = found_after(&[(&more, 1)]).await.0;
    assert_eq!(findings, [Finding::RowsAdded(0, 1)]);
}

#[tokio::test]
async fn a_block_that_was_taken_from_the_end_or_changed_places_is_found() {
    let (council, reference) = with_a_case().await;
    let ada = council.colleague("Cem Example").await;
    council.does(&ada, &reference, note("Once more.")).await;
    casework::cover(&council.council).await.unwrap();
    let (findings, head) = verified(&council, None).await;
    assert_eq!(findings, []);
    let intruder = Intruder::at(&council).await;
    // Twice: so they stand again as they stood.
    for expected in [true, false] {
        for statement in [
            "update audit_blocks set number = number + 10",
            "update audit_blocks set number = 11 - number",
        ] {
            intruder.does(statement, 2).await;
        }
        let findings = verified(&council, None).await.0;
        assert_eq!(findings.contains(&Finding::BlockChanged(0)), expected);
        assert_eq!(findings.contains(&Finding::BlockChanged(1)), expected);
        assert_eq!(findings.is_empty(), !expected, "{findings:?}");
    }
    intruder
        .does("delete from audit_blocks where number = 1", 1)
        .await;
    let findings = verified(&council, head.as_ref()).await.0;
    assert!(findings.contains(&Finding::RecordHead));
    assert!(findings.contains(&Finding::Kept));
    // Nothing is put on top of it, which would hide it.
    council.does(&ada, &reference, note("Yet again.")).await;
    assert!(casework::cover(&council.council).await.is_err());
}

#[tokio::test]
async fn a_record_that_was_put_back_as_it_was_is_found_by_a_head_that_was_kept() {
    let (council, reference) = with_a_case().await;
    let intruder = Intruder::at(&council).await;
    intruder
        .does_any("create table kept as select * from audit_heads")
        .await;
    let ada = council.colleague("Cem Example").await;
    council.does(&ada, &reference, note("Once more.")).await;
    let (_, head) = verified(&council, None).await;
    for statement in [
        "delete from audit_blocks where number = 1",
        "update views set block = null where block = 1",
        "update audit set block = null where block = 1",
        "delete from audit_heads",
        "insert into audit_heads select * from kept",
    ] {
        intruder.does_any(statement).await;
    }
    let findings = verified(&council, head.as_ref()).await.0;
    assert!(findings.contains(&Finding::Kept), "{findings:?}");
}

#[tokio::test]
async fn the_record_of_use_is_only_added_to_whoever_asks() {
    let (council, _) = with_a_case().await;
    let behind = council.database.behind().await;
    let mut forbidden = vec![
        "update audit set who = 'somebody-else'",
        "update audit set block = null",
        "delete from audit",
        "update audit_blocks set number = number + 1",
        "delete from audit_blocks",
    ];
    forbidden.extend(match behind.get_database_backend() {
        DbBackend::Postgres => ["truncate audit", "truncate audit_blocks"],
        _ => [
            "insert or replace into audit select * from audit",
            "insert or replace into audit_blocks select * from audit_blocks",
        ],
    });
    for statement in forbidden {
        let refused = behind.execute_unprepared(statement).await;
        let refused = refused.expect_err(statement).to_string();
        assert!(
            refused.contains("the record of use is only added to"),
            "{statement}: {refused}"
        );
    }
}

/// The row of a case as it is once the case was deleted.
async fn destroys_keys(intruder: &Intruder) {
    let nothing = match intruder.0.get_database_backend() {
        DbBackend::Postgres => "''",
        _ => "x''",
    };
    let destroy = format!("update case_keys set data_key = {nothing}, deleted_on = '2026-11-23'");
    intruder.does(&destroy, 1).await;
}

async fn says_deleted(council: &TestCouncil, reference: &Reference) {
    let tx = council.council.store.begin().await.unwrap();
    let deleted = AuditEvent::new(&Principal::PORTAL, What::CaseDeleted, council.now());
    tx.audit(&deleted.case(reference)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_ends_with_a_case_that_was_deleted_in_its_time_is_not_missed() {
    let (council, reference) = with_a_case().await;
    says_deleted(&council, &reference).await;
    let intruder = Intruder::at(&council).await;
    destroys_keys(&intruder).await;
    intruder.does_any("delete from views").await;
    assert_eq!(verified(&council, None).await.0, []);
    // Events stay: nobody takes them away under cover of it.
    intruder.does("delete from events", 3).await;
    let findings = verified(&council, None).await.0;
    assert_eq!(rows(&findings), (vec![], vec!["events"; 3]));
}

#[tokio::test]
async fn a_case_that_is_said_to_be_deleted_and_is_not_is_found() {
    let (council, reference) = with_a_case().await;
    says_deleted(&council, &reference).await;
    let intruder = Intruder::at(&council).await;
    intruder.does("delete from views", 3).await;
    let findings = verified(&council, None).await.0;
    assert!(findings.contains(&Finding::NotDeletedAsSaid(reference)));
    assert_eq!(rows(&findings), (vec![], vec!["views"; 3]));
}

#[tokio::test]
async fn that_a_case_was_deleted_is_believed_of_no_row_that_a_block_says_nothing_of() {
    for block in ["0", "-1", "1000000000000"] {
        let (council, _) = with_a_case().await;
        let intruder = Intruder::at(&council).await;
        let says = format!(
            "insert into audit (id, council, at, who, what, case_id, outcome, block)
             select draft_id, council, made_at, 'portal', 'case-deleted', id, 'done', {block} from case_keys"
        );
        intruder.does(&says, 1).await;
        destroys_keys(&intruder).await;
        intruder.does("delete from views", 3).await;
        let findings = verified(&council, None).await.0;
        assert_eq!(rows(&findings).1, ["views"; 3], "{block}");
        let is_it = |finding: &Finding| matches!(finding, Finding::NotDeleted(_));
        assert!(findings.iter().any(is_it), "{block}: {findings:?}");
    }
}

#[tokio::test]
async fn a_case_of_which_no_row_is_left_is_found_also_when_it_is_said_to_be_deleted() {
    let (council, reference) = with_a_case().await;
    says_deleted(&council, &reference).await;
    let intruder = Intruder::at(&council).await;
    intruder.forces("delete from case_keys").await;
    let findings = verified(&council, None).await.0;
    let gone = |finding: &&Finding| matches!(finding, Finding::CaseGone(_));
    assert_eq!(findings.iter().filter(gone).count(), 1, "{findings:?}");
}

#[tokio::test]
async fn the_record_is_read_newest_first_and_page_by_page_it_is_the_same() {
    let (council, reference) = with_a_case().await;
    for _ in 0..2 {
        // With the same settings nothing is written again.
        casework::note_settings(&council.council).await.unwrap();
    }
    let store = &council.council.store;
    let read = async |filter: UseFilter, most| {
        let read = store.record_of_use(&Principal::COMMAND_LINE, &filter, most);
        read.await.unwrap()
    };
    let (all, next) = read(UseFilter::default(), 1_000).await;
    assert_eq!(next, None);
    assert!(all.is_sorted_by(|later, earlier| later.at >= earlier.at));
    let of = |what: Use| all.iter().filter(|used| used.what == what).count();
    assert_eq!(of(Use::Did(What::SettingsChanged)), 1);
    assert_eq!(of(Use::Opened(Purpose::Work)), 1);
    let (mut paged, mut filter) = (Vec::new(), UseFilter::default());
    loop {
        let (rows, next) = read(filter.clone(), 2).await;
        paged.extend(rows);
        filter.after = next;
        if next.is_none() {
            break;
        }
    }
    assert_eq!(paged, all);
    let of_case = UseFilter {
        case: Some(reference.clone()),
        ..UseFilter::default()
    };
    let (of_case, _) = read(of_case, 1_000).await;
    assert!(
        of_case
            .iter()
            .all(|used| used.case.as_ref() == Some(&reference))
    );
    assert_eq!(of_case.len(), 3);
}

#[test]
fn the_list_of_kinds_names_only_what_something_writes() {
    let mut sources = String::new();
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut folders = vec![std::path::PathBuf::from(here)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_test = path.file_name().is_some_and(|name| name == "tests");
            if path.is_dir() && !is_test {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                sources.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    for what in What::ALL {
        let name = format!("What::{what:?}");
        let is_it = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric());
        assert!(sources.split(&name).skip(1).any(is_it), "{name}");
    }
}

#[tokio::test]
async fn a_row_with_an_unknown_word_is_found_and_stops_neither_verify_nor_the_record() {
    let (council, reference) = with_a_case().await;
    let intruder = Intruder::at(&council).await;
    for statement in [
        "update audit set what = 'no-such-thing' where what = 'list-read'",
        "update views set purpose = 'no-such-thing' where purpose = 'work'",
    ] {
        intruder.does(statement, 1).await;
    }
    let findings = verified(&council, None).await.0;
    let unknown = |table| {
        let of =
            |finding: &&Finding| matches!(finding, Finding::Unknown(name, _) if *name == table);
        findings.iter().filter(of).count()
    };
    assert_eq!((unknown("audit"), unknown("views")), (1, 1));
    assert_eq!(rows(&findings), (vec!["audit", "views"], vec![]));
    intruder
        .does("update case_keys set reference = 'nothing'", 1)
        .await;
    let findings = verified(&council, None).await.0;
    let is_of_case = |finding: &Finding| matches!(finding, Finding::Reference(_));
    assert_eq!(findings.iter().filter(|one| is_of_case(one)).count(), 1);
    let by = Principal::COMMAND_LINE;
    let store = &council.council.store;
    let read = store.record_of_use(&by, &UseFilter::default(), 1_000).await;
    let (all, _) = read.unwrap();
    let unknown = all.iter().filter(|used| used.what == Use::Unknown);
    assert_eq!(unknown.count(), 2);
    assert_eq!(Use::Unknown.slug(), "unknown");
    assert!(
        all.iter()
            .all(|used| used.case.as_ref() != Some(&reference))
    );
}

#[tokio::test]
async fn a_row_that_says_that_a_block_covers_it_which_is_not_there_is_found() {
    for number in [i64::MIN, -1, 7, 1_000_000_000_000] {
        let uuid = "'00000000-0000-7000-8000-000000000001'";
        let more = format!(
            "insert into views (id, council, case_id, staff_id, purpose, seen_at, block)
             select {uuid}, council, case_id, staff_id, purpose, seen_at, {number} from views where purpose = 'work'"
        );
        let findings = found_after(&[(&more, 1)]).await.0;
        assert_eq!(findings, [Finding::RowsAdded(number, 1)]);
        let more = format!(
            "insert into audit (id, council, at, who, what, outcome, block)
             select {uuid}, council, at, who, what, outcome, {number} from audit where what = 'list-read'"
        );
        let findings = found_after(&[(&more, 1)]).await.0;
        assert_eq!(findings, [Finding::RowsAdded(number, 1)]);
    }
}

#[tokio::test]
async fn a_head_that_was_taken_away_is_found_whatever_went_with_it_and_none_is_made_in_its_place() {
    let head = ("delete from audit_heads", 1);
    let blocks = ("delete from audit_blocks", 1);
    for statements in [&[head][..], &[head, blocks]] {
        let (council, reference) = with_a_case().await;
        let ada = council.colleague("Cem Example").await;
        let intruder = Intruder::at(&council).await;
        for (statement, rows) in statements {
            intruder.does(statement, *rows).await;
        }
        let findings = verified(&council, None).await.0;
        assert!(findings.contains(&Finding::RecordHead), "{findings:?}");
        council.does(&ada, &reference, note("Once more.")).await;
        assert!(casework::cover(&council.council).await.is_err());
        let findings = verified(&council, None).await.0;
        assert!(findings.contains(&Finding::RecordHead), "{findings:?}");
    }
    // Only the events say that they were covered.
    let (findings, _) = found_after(&[
        head,
        blocks,
        ("delete from audit", 3),
        ("delete from views", 3),
    ])
    .await;
    assert!(findings.contains(&Finding::RecordHead), "{findings:?}");
}

#[tokio::test]
async fn a_head_from_before_the_last_block_is_found() {
    let (council, reference) = with_a_case().await;
    let intruder = Intruder::at(&council).await;
    intruder
        .does_any("create table kept as select * from audit_heads")
        .await;
    let ada = council.colleague("Cem Example").await;
    council.does(&ada, &reference, note("Once more.")).await;
    casework::cover(&council.council).await.unwrap();
    intruder.does_any("delete from audit_heads").await;
    intruder
        .does_any("insert into audit_heads select * from kept")
        .await;
    assert_eq!(verified(&council, None).await.0, [Finding::RecordHead]);
    council.does(&ada, &reference, note("Yet again.")).await;
    let findings = verified(&council, None).await.0;
    assert!(findings.contains(&Finding::RecordHead), "{findings:?}");
}
