//! A complaint is withdrawn, goes on within the council, is closed, and opened again.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;
use rules::queue::{self, Stage};

use super::support::Team;
use crate::support::complaint;

/// Reg. 7: at any time; confirmed in writing; it may go on within the council.
#[tokio::test]
async fn a_complaint_that_is_withdrawn_is_confirmed_closed_and_can_be_opened_again() {
    let mut team = Team::new().await;
    let case = team.receives(&complaint()).await;
    team.does(&case, ActKind::Take, &[]).await;

    team.day("2026-11-25").await;
    let future = [("on", "26 11 2026"), ("words", "He said so.")];
    let page = team.seat(rules::principal::Role::Officer).await;
    assert_eq!(
        page.post(&case.act(ActKind::Withdraw), &future)
            .await
            .status,
        422
    );
    let typed = [
        ("on", "25 11 2026"),
        ("words", "It was sorted out at school."),
        ("continues_within", "yes"),
    ];
    let letter = team
        .writes(&case, ActKind::Withdraw, &typed, Letter::Withdrawal)
        .await;
    letter.says(&[
        "Wednesday 25 November 2026",
        "sorted out at school",
        "go on looking at it",
    ]);
    let state = team.state(&case).await;
    assert!(state.continues_within);
    assert_eq!(queue::stage(&state), Stage::Discontinued);
    // Every clock ends on the day of the withdrawal, and nobody has to offer an advocate any more.
    team.dates(
        &case,
        &[
            (Clock::Acknowledgement, "met or ended Wed 25 Nov"),
            (Clock::StageOne, "met or ended Wed 25 Nov"),
            (Clock::StageOneMaximum, "met or ended Wed 25 Nov"),
        ],
    )
    .await;
    assert_eq!(team.lists(&case).await, ["all", "mine", "letters"]);
    team.refuses(&case, ActKind::Withdraw, &typed, Refused::Discontinued)
        .await;
    team.refuses(&case, ActKind::Close, &[], Refused::LettersWaiting)
        .await;
    letter.emails(&mut team, "otter@example.test").await;
    // What goes on within the council can still be noted; what was withdrawn needs no lesson to be closed.
    team.does(
        &case,
        ActKind::Note,
        &[("words", "The school's part is looked at with the team.")],
    )
    .await;
    team.does(
        &case,
        ActKind::Close,
        &[("words", "Looked at within the team.")],
    )
    .await;
    assert_eq!(team.lists(&case).await, ["closed"]);
    team.refuses(&case, ActKind::Suspend, &[], Refused::Closed)
        .await;

    team.day("2026-11-30").await;
    // They can complain again at any time. The day of receipt stays: of 10 working days 5 have gone; T1 ran out on the
    // third, Thursday 26 November, and 27 and 30 November are late.
    let typed = [
        ("reason", "not-satisfied"),
        ("words", "It was not sorted out."),
    ];
    team.does(&case, ActKind::Reopen, &typed).await;
    assert_eq!(team.lists(&case).await, ["all", "mine", "late", "advocacy"]);
    team.dates(
        &case,
        &[
            (
                Clock::Acknowledgement,
                "due Thu 26 Nov · late by 2 working days",
            ),
            (Clock::StageOne, "due Mon 7 Dec · 5 working days left"),
            (
                Clock::StageOneMaximum,
                "due Mon 21 Dec · 15 working days left",
            ),
        ],
    )
    .await;
    team.refuses(&case, ActKind::Reopen, &typed, Refused::NotClosed)
        .await;
}
