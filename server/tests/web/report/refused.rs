//! What the council refused is told from what somebody withdrew: in the register, in the report, on the dashboard, and in
//! records that an earlier version made (officer A2).

use casework::{ReportScope, make_report};
use report::{Report, Year};
use rules::acts::{
    decide_interest::YesNo,
    decide_late::DecideLate,
    not_consider::{NotConsider, RefusedKind},
    withdraw::Withdraw,
};
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use rules::reason::NotConsideredReason;
use rules::reference::Reference;
use sea_orm::ConnectionTrait;

use super::imported::{Of, imports};
use crate::acts::triage;
use crate::support::{TestCouncil, complaint};

async fn report(council: &TestCouncil) -> Report {
    let year = Year::beginning(2026);
    let everything = ReportScope::default();
    let made = make_report(&council.council, year, &everything).await;
    made.unwrap().report
}

fn figure(report: &Report, table: &str, row: &str, column: &str) -> Option<i64> {
    report.table(table)?.cell(row, column)?.value
}

/// What the report says of complaints that were not answered: not accepted, withdrawn, at stage 1, and not accepted by nature.
fn said(report: &Report) -> [Option<i64>; 4] {
    [
        figure(report, "volumes", "not-eligible", "2026-27"),
        figure(report, "outcomes", "withdrawn", "stage-one"),
        figure(report, "volumes", "stage-one", "2026-27"),
        figure(report, "refused", "total", "2026-27"),
    ]
}

async fn sent(council: &TestCouncil, manager: &Principal, words: &str) -> Reference {
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let point = triage(words, "children_in_care");
    council.does(manager, &reference, point).await;
    reference
}

async fn council() -> TestCouncil {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Marsh", Role::Manager).await;
    let late = sent(&council, &manager, "It was two years ago.").await;
    let act = DecideLate {
        arose_on: "2024-05-06".parse().ok(),
        not_reasonable: YesNo::No,
        not_reasonable_because: "You wrote to us about it then.".to_owned(),
        still_fair: YesNo::No,
        still_fair_because: "The notes are gone.".to_owned(),
    };
    council.does(&manager, &late, act).await;
    let at_court = sent(&council, &manager, "It is before the court.").await;
    let act = NotConsider {
        points_of: Vec::new(),
        why: NotConsideredReason::Prejudice,
        refused_kind: RefusedKind::Court,
        words: "The hearing is in May.".to_owned(),
    };
    council.does(&manager, &at_court, act).await;
    let settled = sent(&council, &manager, "It is settled now.").await;
    let act = Withdraw {
        on: council.council.clock.today(),
        words: "It is settled.".to_owned(),
        continues_within: false,
    };
    council.does(&manager, &settled, act).await;
    council
}

#[tokio::test]
async fn a_refused_complaint_is_among_those_not_accepted_and_nobody_withdrew_it_reg_13() {
    let council = council().await;
    let made = report(&council).await;
    assert_eq!(said(&made), [Some(2), Some(1), Some(1), Some(2)]);
    assert_eq!(
        figure(&made, "refused", "communication", "2026-27"),
        Some(2)
    );
    assert!(
        made.checks
            .iter()
            .any(|check| check.name == "register-agrees")
    );
}

#[tokio::test]
async fn what_an_earlier_version_took_for_withdrawn_is_read_right_after_a_rebuild() {
    let council = council().await;
    let right = report(&council).await;
    // As the build before m0010 kept it.
    let behind = council.database.behind().await;
    for statement in [
        "update register set kind = 'statutory', one_outcome = 'withdrawn', \
         entry = replace(replace(entry, '\"kind\":\"not-eligible\"', '\"kind\":\"statutory\"'), \
         '\"outcome\":\"refused\"', '\"outcome\":\"withdrawn\"')",
        "update cases set stage = ''",
    ] {
        behind.execute_unprepared(statement).await.unwrap();
    }
    let wrong = report(&council).await;
    assert_eq!(said(&wrong)[1], Some(3));
    // It does not pass its own check, and so is not published.
    assert!(!wrong.may_be_published());
    let failed = wrong
        .checks
        .iter()
        .find(|check| check.name == "register-differs");
    assert_eq!(
        failed.unwrap().found,
        [("cases".to_owned(), "2".to_owned())]
    );

    let store = &council.council.store;
    assert!(store.needs_rebuild().await.unwrap());
    let rebuilt = casework::rebuild_cases(&council.council);
    assert_eq!(rebuilt.await.unwrap(), 3);
    assert_eq!(report(&council).await, right);
}

const LIST: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,stage2_asked,stage2_ended,stage2_outcome,closed
A-1,statutory,2026-04-07,early_help,delay,2026-04-10,refused,,,,2026-04-10
A-2,corporate,2026-04-08,early_help,placement,2026-04-10,Not accepted,,,,2026-04-10
A-3,statutory,2026-04-09,early_help,delay,2026-04-13,withdrawn,,,,2026-04-13
A-4,statutory,2026-04-10,early_help,delay,2026-04-14,discontinued,,,,2026-04-14
A-5,statutory,2026-04-13,early_help,delay,2026-04-15,Not considered further,,,,2026-04-15
A-6,statutory,2026-04-14,early_help,delay,2026-04-20,not-upheld,2026-04-27,2026-05-05,refused,2026-05-05
";

#[tokio::test]
async fn a_list_says_refused_withdrawn_or_discontinued_and_each_is_counted_as_such() {
    let council = TestCouncil::new().await;
    imports(&council.council, Of::Cases, "list.csv", LIST).await;
    let made = report(&council).await;
    assert_eq!(said(&made), [Some(2), Some(1), Some(4), Some(2)]);
    for (row, column, wanted) in [
        ("discontinued", "stage-one", Some(2)),
        ("refused", "stage-one", Some(0)),
        ("refused", "stage-two", Some(1)),
        ("withdrawn", "stage-two", Some(0)),
    ] {
        let found = figure(&made, "outcomes", row, column);
        assert_eq!(found, wanted, "{row} at {column}");
    }
    let beside = |row| figure(&made, "times-one", row, "2026-27");
    assert_eq!(
        [beside("withdrawn"), beside("discontinued")],
        [Some(1), Some(2)]
    );
    assert_eq!(figure(&made, "corporate-volumes", "total", "2026-27"), None);
    assert!(
        made.may_be_published() || made.unfinished,
        "{:?}",
        made.checks
    );
}
