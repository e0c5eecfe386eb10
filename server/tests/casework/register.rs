//! The register: every live case is in it from the first moment, as far as it has come, and in the report.

use casework::{ReportScope, make_report};
use report::Year;
use rules::intake::Journey;

use crate::acts::triage;
use crate::support::{TestCouncil, complaint};

async fn counted(council: &TestCouncil, table: &str, row: &str) -> Option<i64> {
    let year = Year::beginning(2026);
    let everything = ReportScope::default();
    let made = make_report(&council.council, year, &everything)
        .await
        .unwrap();
    let report = made.report;
    report.table(table).unwrap().cell(row, "2026-27")?.value
}

#[tokio::test]
async fn a_case_is_counted_from_the_first_moment_and_as_its_points_say() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    assert_eq!(counted(&council, "volumes", "stage-one").await, Some(0));
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    assert_eq!(counted(&council, "volumes", "stage-one").await, Some(1));
    assert_eq!(counted(&council, "services", "not-recorded").await, Some(1));
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&ada, &reference, point).await;
    let profile = &council.council.profile;
    let name = profile.words.service_of("children_in_care").to_owned();
    assert_eq!(counted(&council, "services", &name).await, Some(1));
    assert_eq!(council.rows("register").await, 1);
    // Made again from the events it is the same.
    let again = casework::rebuild_cases(&council.council);
    assert_eq!(again.await.unwrap(), 1);
    assert_eq!(council.rows("register").await, 1);
    assert_eq!(counted(&council, "services", &name).await, Some(1));
    // Nothing that a person wrote is in it.
    let bytes = council.database.bytes().await;
    let said = b"Nobody said why.";
    assert!(!bytes.windows(said.len()).any(|window| window == said));
}
