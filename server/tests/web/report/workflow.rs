//! A report from its draft to the public: only the manager, only when it is right, and never changed by what comes later.

use app::desk::ReportFile;
use casework::{
    ReportAct, ReportRefusal, ReportRejected, ReportScope, ReportWords, change_report, make_report,
    write_report,
};
use report::{CouncilFigure, Part, ReportFilter, Year};
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use store::ReportState;
use web::desk::reports::{published, published_report, report_now};

use super::imported::{Of, imports, keeps};
use crate::earlier::Try;
use crate::support::{TestCouncil, account, complaint};

/// A day after the year 2025-26.
const AFTER: &str = "2026-05-11T10:00:00Z";
const PUBLISH: ReportAct = ReportAct::Publish {
    names_looked_at: false,
};
const LOOKED_AT: ReportAct = ReportAct::Publish {
    names_looked_at: true,
};

const CASES: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed
A-1,statutory,2025-05-06,children_in_care,communication,2025-05-19,upheld,2025-05-19
A-2,statutory,2025-06-10,early_help,delay,2025-07-29,not-upheld,2025-07-29
A-3,statutory,2026-03-30,early_help,delay,,,open
";
const LATER: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed
B-1,statutory,2025-09-02,adoption,delay,2025-09-09,upheld,2025-09-09
";

fn year() -> Year {
    "2025-26".parse().unwrap()
}

async fn council() -> (TestCouncil, Principal) {
    let council = TestCouncil::at(AFTER).await;
    imports(&council.council, Of::Cases, "cases.csv", CASES).await;
    let manager = council.somebody("Ada Marsh", Role::Manager).await;
    (council, manager)
}

async fn does(council: &TestCouncil, who: &Principal, act: ReportAct) -> Result<(), ReportRefusal> {
    match change_report(&council.council, who, year(), None, act).await {
        Ok(()) => Ok(()),
        Err(ReportRejected::Refused(why)) => Err(why),
        Err(other) => panic!("{other:?}"),
    }
}

async fn writes(council: &TestCouncil, who: &Principal, part: Part, words: &str) {
    let done = write_report(
        &council.council,
        who,
        year(),
        None,
        written([(part, words)]),
    )
    .await;
    assert!(done.is_ok(), "{done:?}");
}

fn written<const N: usize>(parts: [(Part, &str); N]) -> ReportWords {
    let part = parts.map(|(part, text)| (part, Some(text.to_owned())));
    ReportWords {
        part: part.into(),
        ..ReportWords::default()
    }
}

async fn public(council: &TestCouncil) -> Option<ReportFile> {
    published_report(&council.council, year()).await.unwrap()
}

#[tokio::test]
async fn a_published_report_stays_as_it_is_whatever_becomes_of_the_cases() {
    let (council, manager) = council().await;
    writes(&council, &manager, Part::Summary, "It was a quiet year.").await;
    assert_eq!(
        does(&council, &manager, PUBLISH).await,
        Err(ReportRefusal::NotFrozen)
    );
    assert_eq!(does(&council, &manager, ReportAct::Freeze).await, Ok(()));
    assert_eq!(public(&council).await, None, "frozen is not published");
    assert_eq!(published(&council.council).await.unwrap(), []);
    let before = make_report(&council.council, year(), &ReportScope::default())
        .await
        .unwrap();
    assert!(
        before.report.may_be_published(),
        "{:?}",
        before.report.checks
    );
    assert_eq!(before.report.in_progress, Some(1));
    assert_eq!(does(&council, &manager, PUBLISH).await, Ok(()));
    let first = public(&council).await.unwrap();
    assert_eq!(first.report, before.report);
    assert_eq!(first.words[&Part::Summary], "It was a quiet year.");
    let only = Try {
        dry_run: true,
        ..Try::of(LATER)
    };
    let would = only.on(&council).await.unwrap();
    assert_eq!(would.published, [(year(), 1)], "whoever imports is told");
    imports(&council.council, Of::Cases, "later.csv", LATER).await;
    council.council.clock.advance(chrono::TimeDelta::days(3));
    let after = make_report(&council.council, year(), &ReportScope::default())
        .await
        .unwrap();
    assert_ne!(after.report, before.report, "the books have changed");
    assert_eq!(
        public(&council).await.unwrap(),
        first,
        "and the report has not"
    );
    assert_eq!(published(&council.council).await.unwrap(), [year()]);
    // What is public can neither be written nor frozen anew; taken back, it is not public.
    assert_eq!(
        does(&council, &manager, ReportAct::Freeze).await,
        Err(ReportRefusal::Published)
    );
    assert_eq!(
        does(&council, &manager, ReportAct::Unfreeze).await,
        Err(ReportRefusal::Published)
    );
    assert_eq!(does(&council, &manager, ReportAct::Withdraw).await, Ok(()));
    assert_eq!(public(&council).await, None);
    assert_eq!(
        does(&council, &manager, ReportAct::Withdraw).await,
        Err(ReportRefusal::NotPublished)
    );
    assert_eq!(does(&council, &manager, ReportAct::Unfreeze).await, Ok(()));
    assert_eq!(does(&council, &manager, ReportAct::Freeze).await, Ok(()));
    assert_eq!(does(&council, &manager, PUBLISH).await, Ok(()));
    assert_eq!(
        public(&council).await.unwrap().report.sections,
        after.report.sections
    );
    assert_eq!(
        council.rows("report_acts").await,
        7,
        "every act is on record"
    );
}

#[tokio::test]
async fn a_failed_check_an_unfinished_year_and_names_stop_it() {
    let (council, manager) = council().await;
    // Earlier totals that do not foot.
    keeps(
        &council.council,
        "2024-25".parse().unwrap(),
        "services",
        "early_help",
        3,
    )
    .await;
    keeps(
        &council.council,
        "2024-25".parse().unwrap(),
        "services",
        "total",
        5,
    )
    .await;
    assert_eq!(does(&council, &manager, ReportAct::Freeze).await, Ok(()));
    assert_eq!(
        does(&council, &manager, LOOKED_AT).await,
        Err(ReportRefusal::Failed)
    );
    assert_eq!(does(&council, &manager, ReportAct::Unfreeze).await, Ok(()));
    keeps(
        &council.council,
        "2024-25".parse().unwrap(),
        "services",
        "total",
        3,
    )
    .await;
    writes(&council, &manager, Part::Summary, "We thank Ada Marsh.").await;
    assert_eq!(does(&council, &manager, ReportAct::Freeze).await, Ok(()));
    assert_eq!(
        does(&council, &manager, PUBLISH).await,
        Err(ReportRefusal::Names)
    );
    assert_eq!(does(&council, &manager, LOOKED_AT).await, Ok(()));
    let this: Year = "2026-27".parse().unwrap();
    for (act, wanted) in [
        (ReportAct::Freeze, Ok(())),
        (LOOKED_AT, Err(ReportRefusal::Unfinished)),
    ] {
        let done = change_report(&council.council, &manager, this, None, act).await;
        let done = done.map_err(|undone| match undone {
            ReportRejected::Refused(why) => why,
            other => panic!("{other:?}"),
        });
        assert_eq!(done, wanted, "{act:?}");
    }
}

#[tokio::test]
async fn only_the_manager_changes_a_report_and_nobody_overwrites_what_they_have_not_seen() {
    let (council, manager) = council().await;
    for role in [Role::Reader, Role::Officer] {
        let id = manager.account().unwrap().clone();
        let who = account(id, manager.name(), role);
        for act in [
            ReportAct::Freeze,
            ReportAct::Unfreeze,
            PUBLISH,
            ReportAct::Withdraw,
        ] {
            assert_eq!(
                does(&council, &who, act).await,
                Err(ReportRefusal::NotYours)
            );
        }
        let done = write_report(&council.council, &who, year(), None, ReportWords::default());
        assert!(matches!(
            done.await,
            Err(ReportRejected::Refused(ReportRefusal::NotYours))
        ));
    }
    assert_eq!(council.rows("reports").await, 0);
    writes(&council, &manager, Part::Summary, "First.").await;
    let stale = change_report(
        &council.council,
        &manager,
        year(),
        Some(0),
        ReportAct::Freeze,
    )
    .await;
    assert!(
        matches!(stale, Err(ReportRejected::Refused(ReportRefusal::Changed))),
        "{stale:?}"
    );
    let words = written([(Part::Summary, "Second.")]);
    let stale = write_report(&council.council, &manager, year(), Some(0), words).await;
    assert!(
        matches!(stale, Err(ReportRejected::Refused(ReportRefusal::Changed))),
        "{stale:?}"
    );
    let held = council
        .council
        .store
        .held_report(year())
        .await
        .unwrap()
        .unwrap();
    assert_eq!((held.state, held.seen), (ReportState::Draft, 1));
    assert_eq!(held.words[&Part::Summary], "First.");
}

#[tokio::test]
async fn words_that_are_too_long_are_refused_with_their_field_and_context_is_kept_and_forgotten() {
    let (council, manager) = council().await;
    let [long, longer] = [10_001, 60_000].map(|length| "x".repeat(length));
    let words = written([(Part::Learning, &long), (Part::Who, &longer)]);
    match write_report(&council.council, &manager, year(), None, words).await {
        Err(ReportRejected::Faults(faults)) => {
            let found: Vec<_> = faults
                .iter()
                .map(|fault| (fault.field.as_str(), fault.wrong.slug()))
                .collect();
            assert_eq!(
                found,
                [("part-who", "too-long"), ("part-learning", "too-long")]
            );
        }
        other => panic!("{other:?}"),
    }
    for (figure, known) in [(Some(33_148), Some(33_148)), (None, None)] {
        let words = ReportWords {
            context: [(CouncilFigure::Under18, figure)].into(),
            ..ReportWords::default()
        };
        write_report(&council.council, &manager, year(), None, words)
            .await
            .unwrap();
        let made = make_report(&council.council, year(), &ReportScope::default())
            .await
            .unwrap();
        assert_eq!(made.context.get("under-18").copied(), known);
    }
}

#[tokio::test]
async fn what_staff_write_is_sealed_until_it_is_public() {
    let (council, manager) = council().await;
    writes(&council, &manager, Part::Summary, "Zebra crossing words.").await;
    assert_eq!(does(&council, &manager, ReportAct::Freeze).await, Ok(()));
    let bytes = council.database.bytes().await;
    let holds = |words: &str| {
        bytes
            .windows(words.len())
            .any(|some| some == words.as_bytes())
    };
    assert!(!holds("Zebra crossing"));
}

#[tokio::test]
async fn a_filter_counts_only_what_is_wanted_and_a_quarter_only_its_days() {
    let (council, _) = council().await;
    let received = |wanted: ReportScope| {
        let council = council.council.clone();
        async move {
            let file = report_now(&council, year(), wanted).await.unwrap().unwrap();
            let table = file.report.table("services").unwrap();
            table
                .total
                .as_ref()
                .map_or(0, |row| row.cells[0].value.unwrap_or_default())
        }
    };
    let only = |only: ReportFilter| ReportScope {
        quarter: None,
        only,
    };
    assert_eq!(received(ReportScope::default()).await, 3);
    let early_help = ReportFilter {
        service: Some("early_help".to_owned()),
        ..ReportFilter::default()
    };
    assert_eq!(received(only(early_help)).await, 2);
    let until_june = ReportFilter {
        to: "2025-05-31".parse().ok(),
        ..ReportFilter::default()
    };
    assert_eq!(received(only(until_june)).await, 1);
    for (quarter, count) in [(1, 2), (2, 0), (4, 1)] {
        let wanted = ReportScope {
            quarter: Some(quarter),
            only: ReportFilter::default(),
        };
        assert_eq!(received(wanted).await, count, "quarter {quarter}");
    }
    assert_eq!(
        report_now(
            &council.council,
            "1999-00".parse().unwrap(),
            ReportScope::default()
        )
        .await
        .unwrap(),
        None
    );
}

#[tokio::test]
async fn words_of_thanks_are_quoted_as_they_may_be_published() {
    let (council, manager) = council().await;
    let thanks = "ref,kind,received,services,words,closed\nT-1,compliment,2025-10-07,early_help,They listened to us.,2025-10-07\n";
    imports(&council.council, Of::Cases, "thanks.csv", thanks).await;
    let made = make_report(&council.council, year(), &ReportScope::default())
        .await
        .unwrap();
    assert_eq!(
        made.quotes,
        [("Family help".to_owned(), "They listened to us.".to_owned())]
    );
    // Only those who agreed, and only the words that were made ready.
    council.sends(Journey::Complaint, &complaint()).await;
    assert_eq!(does(&council, &manager, ReportAct::Freeze).await, Ok(()));
    let held = council
        .council
        .store
        .held_report(year())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(held.kept.unwrap().quotes.len(), 1);
}
