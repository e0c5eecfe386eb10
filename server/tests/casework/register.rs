//! The register: every live case is in it from the first moment, as far as it has come, and in the report.

use casework::{Made, ReportScope, make_report};
use report::Year;
use rules::acts::publish::Publish;
use rules::acts::withdraw::Withdraw;
use rules::intake::Journey;
use rules::principal::Role;

use crate::acts::triage;
use crate::support::{TestCouncil, complaint, compliment};

async fn made(council: &TestCouncil) -> Made {
    let everything = ReportScope::default();
    let made = make_report(&council.council, Year::beginning(2026), &everything);
    made.await.unwrap()
}

async fn counted(council: &TestCouncil, table: &str, row: &str) -> Option<i64> {
    let report = made(council).await.report;
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

#[tokio::test]
async fn a_case_that_cannot_be_opened_keeps_no_other_words_of_thanks_from_the_report() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let mut thanks = Vec::new();
    for words in ["They listened.", "They rang back."] {
        let reference = council.sends(Journey::Compliment, &compliment()).await;
        let publish = Publish {
            consent: true,
            redacted: words.to_owned(),
            nobody_named: true,
        };
        council.does(&manager, &reference, publish).await;
        thanks.push((reference, words));
    }
    assert_eq!(made(&council).await.quotes.len(), 2);
    let [(damaged, _), (_, words)] = thanks.try_into().unwrap();
    council.damages(&damaged).await;
    let quotes = made(&council).await.quotes;
    let quotes: Vec<_> = quotes.iter().map(|(_, words)| words.as_str()).collect();
    assert_eq!(quotes, [words]);
}

#[tokio::test]
async fn a_case_that_cannot_be_opened_differs_from_the_register_and_no_other_does() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let mut withdrawn = Vec::new();
    for _ in 0..3 {
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        let withdraw = Withdraw {
            on: council.council.clock.today(),
            words: "They rang.".to_owned(),
            continues_within: false,
        };
        council.does(&ada, &reference, withdraw).await;
        withdrawn.push(reference);
    }
    let compared = async || {
        let checks = made(&council).await.report.checks;
        let mut checks = checks.into_iter();
        let check = checks.find(|check| check.name.starts_with("register-"));
        let check = check.unwrap();
        (check.name, check.found)
    };
    assert_eq!(compared().await, ("register-agrees".to_owned(), vec![]));
    council.damages(&withdrawn[0]).await;
    let one = vec![("cases".to_owned(), "1".to_owned())];
    assert_eq!(compared().await, ("register-differs".to_owned(), one));
}
