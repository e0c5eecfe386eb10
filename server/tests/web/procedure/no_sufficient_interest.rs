//! Somebody outside the family complains: whether they have sufficient interest is decided, with letters (R2.2, Reg. 12).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::support::{Case, Team};

const WREN: &str = "wren@example.test";

async fn a_neighbours_complaint(team: &mut Team) -> Case {
    let case = team
        .records(&[
            ("what", "complaint"),
            ("channel", "email"),
            ("received_on", "23 11 2026"),
            ("category", "sufficient-interest"),
            ("danger", "no"),
            (
                "story",
                "The children next door have a new worker every month.",
            ),
            ("name", "Pat Wren"),
            ("reach", "email"),
            ("email", WREN),
            ("messages", "yes"),
        ])
        .await;
    let typed = [
        ("what-1", "A new worker every month."),
        ("nature-1", "quality-of-service"),
        ("service-1", "assessment_safeguarding"),
        ("pathway-1", "statutory"),
    ];
    let letter = team
        .writes(&case, ActKind::Triage, &typed, Letter::Procedure)
        .await;
    letter.emails(team, WREN).await;
    case
}

#[tokio::test]
async fn somebody_without_sufficient_interest_is_told_so_and_nothing_more_is_done() {
    let mut team = Team::new().await;
    let case = a_neighbours_complaint(&mut team).await;
    let answered = [
        ("finding-1", "not-upheld"),
        ("words-1", "One worker left."),
        ("next_steps", "None."),
        ("signed_by", "Ruth Vale"),
    ];
    team.refuses(
        &case,
        ActKind::Respond,
        &answered,
        Refused::InterestNotDecided,
    )
    .await;

    team.day("2026-11-26").await;
    let no = [
        ("interest", "no"),
        ("child_view", "not-asked"),
        ("words", "You do not know the children."),
    ];
    let letter = team
        .writes(&case, ActKind::DecideInterest, &no, Letter::NotConsidered)
        .await;
    letter.says(&[
        "sufficient interest",
        "You do not know the children.",
        "no further action",
        "Ombudsman",
    ]);
    letter.emails(&mut team, WREN).await;
    team.dates(&case, &[(Clock::StageOne, "met or ended Thu 26 Nov")])
        .await;
    team.refuses(&case, ActKind::Respond, &answered, Refused::Discontinued)
        .await;
    team.refuses(&case, ActKind::DecideInterest, &no, Refused::AlreadyDone)
        .await;
    team.does(&case, ActKind::Close, &[]).await;
    assert_eq!(team.lists(&case).await, ["closed"]);
}

#[tokio::test]
async fn somebody_with_sufficient_interest_is_answered_like_everybody() {
    let mut team = Team::new().await;
    let case = a_neighbours_complaint(&mut team).await;
    let yes = [
        ("interest", "yes"),
        ("child_view", "agrees"),
        ("words", "The children spend every weekend there."),
        ("child_told", "yes"),
    ];
    team.does(&case, ActKind::DecideInterest, &yes).await;
    let answered = [
        ("finding-1", "upheld"),
        (
            "words-1",
            "Five workers in a year were too many. We are sorry.",
        ),
        ("next_steps", "The same worker stays until summer."),
        ("signed_by", "Ruth Vale"),
    ];
    let letter = team
        .writes(&case, ActKind::Respond, &answered, Letter::StageOneReply)
        .await;
    letter.says(&[
        "too many. We are sorry.",
        "until summer",
        "stage 2",
        "Ruth Vale",
    ]);
    letter.emails(&mut team, WREN).await;
    team.dates(&case, &[(Clock::StageOne, "met or ended Mon 23 Nov")])
        .await;
}
