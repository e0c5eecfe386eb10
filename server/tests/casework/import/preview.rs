//! A check says what the years of a list would come out as; so they come out.

use casework::{ReportScope, make_report};

use crate::earlier::{LIST, Try};
use crate::support::TestCouncil;

/// The list a month later: a new complaint, and one that was open was answered.
fn later() -> String {
    let (was, is) = (
        "leaving_care,delay,,,,",
        "leaving_care,delay,2026-11-20,not-upheld,,",
    );
    let list = LIST.replace(was, is);
    let last = list.trim_end().lines().last().unwrap();
    let theirs = last.split(',').next().unwrap();
    format!(
        "{}\n{}\n",
        list.trim_end(),
        last.replacen(theirs, "NEW-1", 1)
    )
}

#[tokio::test]
async fn what_is_foretold_of_a_year_is_what_its_report_says_once_the_list_is_here() {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    let later = later();
    let only = Try {
        dry_run: true,
        ..Try::of(&later)
    };
    let would = only.on(&council).await.unwrap();
    assert!(!would.preview.is_empty());
    let before: Vec<_> = would.preview.iter().map(|(year, _)| *year).collect();
    let mut figures = 0;
    for year in before {
        let now = make_report(&council.council, year, &ReportScope::default()).await;
        let now = now.unwrap().report.in_short().cloned().unwrap();
        let foretold = would.preview.iter().find(|(known, _)| *known == year);
        figures += usize::from(foretold.unwrap().1.figures != now.figures);
    }
    assert!(figures > 0, "the list changes a figure");
    let came = Try::of(&later).on(&council).await.unwrap();
    assert!(came.preview.is_empty());
    for (year, foretold) in would.preview {
        let made = make_report(&council.council, year, &ReportScope::default()).await;
        let report = made.unwrap().report;
        assert_eq!(
            report.in_short().unwrap().figures,
            foretold.figures,
            "{year}"
        );
        assert_eq!(
            report.in_short().unwrap().sentences,
            foretold.sentences,
            "{year}"
        );
    }
}

#[tokio::test]
async fn whoever_checks_a_list_is_told_of_what_would_be_deleted_soon() {
    let council = TestCouncil::new().await;
    let list = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed
OLD-1,statutory,2015-05-06,children_in_care,communication,2015-05-19,upheld,2015-05-19
OLD-2,statutory,2020-11-02,children_in_care,communication,2020-11-20,upheld,2020-12-20
NEW-1,statutory,2025-05-06,children_in_care,communication,2025-05-19,upheld,2025-05-19
";
    let only = Try {
        dry_run: true,
        ..Try::of(list)
    };
    let would = only.on(&council).await.unwrap();
    // It is Monday 23 November 2026: what is over is deleted thirty days after it was announced.
    let first = "2026-12-23".parse().unwrap();
    assert_eq!(would.over, Some((2, first)));
    let none = Try {
        dry_run: true,
        ..Try::of(LIST)
    };
    assert_eq!(none.on(&council).await.unwrap().over, None);
}
