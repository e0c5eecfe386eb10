//! The corporate point goes on to somebody else, beside stage 2 of the other.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::super::support::{Case, Team};

/// T13: 5 working days from Friday 11 December, Friday 18. T14: 20 from the day the acknowledgement left, Wednesday 16: 17 and
/// 18 are 1 and 2, 21 to 24 3 to 6, 29 to 31 7 to 9, 4 to 8 January 10 to 14, 11 to 15 15 to 19, Monday 18 January is 20.
pub(super) async fn the_corporate_point_goes_to_somebody_else(team: &mut Team, case: &Case) {
    team.day("2026-12-11").await;
    let typed = [
        ("on", "11 12 2026"),
        ("reasons", "disagrees"),
        ("reasons", "incomplete"),
    ];
    team.does(case, ActKind::RequestCorporateTwo, &typed).await;
    team.dates(
        case,
        &[(
            Clock::CorporateTwoAcknowledgement,
            "due Fri 18 Dec · 5 working days left",
        )],
    )
    .await;
    let same = [
        ("by", "ruth  vale"),
        ("understood", "The enquiry was rude."),
    ];
    team.refuses(
        case,
        ActKind::AcknowledgeCorporateTwo,
        &same,
        Refused::SamePersonAtStageTwo,
    )
    .await;
    let other = [
        ("by", "Omar Finch"),
        ("understood", "The enquiry was rude."),
    ];
    let letter = team
        .writes(
            case,
            ActKind::AcknowledgeCorporateTwo,
            &other,
            Letter::CorporateTwoRequest,
        )
        .await;
    letter.says(&["Omar Finch"]);

    // The request for stage 2 of the other point comes on Monday 14 December, by letter. T5 from the request: 15 to 18
    // December are 1 to 4, 21 to 24 5 to 8, 29 to 31 9 to 11, 4 to 8 January 12 to 16, 11 to 15 17 to 21, 18 to 21 22 to 25.
    // R4.8: the statement is agreed within 10 working days, by Wednesday 30 December.
    team.day("2026-12-14").await;
    let typed = [
        ("on", "14 12 2026"),
        ("channel", "letter"),
        ("reasons", "disagrees"),
        ("wants", "Somebody outside looks at it."),
    ];
    let request = team
        .writes(
            case,
            ActKind::RequestStageTwo,
            &typed,
            Letter::StageTwoRequest,
        )
        .await;
    team.dates(
        case,
        &[
            (Clock::StageTwoRequest, "not there"),
            (Clock::Statement, "due Wed 30 Dec · 10 working days left"),
            (
                Clock::StageTwo,
                "due Thu 21 Jan 2027 · 25 working days left At most until Thu 18 Mar 2027",
            ),
        ],
    )
    .await;
    assert_eq!(
        team.lists(case).await,
        ["all", "mine", "statement", "letters"]
    );

    team.day("2026-12-16").await;
    request.posted(team, "15 12 2026").await;
    letter.posted(team, "16 12 2026").await;
    team.dates(
        case,
        &[
            (
                Clock::CorporateTwoAcknowledgement,
                "met or ended Wed 16 Dec",
            ),
            (
                Clock::CorporateTwo,
                "due Mon 18 Jan 2027 · 20 working days left",
            ),
        ],
    )
    .await;
}

pub(super) async fn the_corporate_point_is_answered_again(team: &mut Team, case: &Case) {
    team.day("2027-01-14").await;
    let by = |by| {
        [
            ("finding-2", "upheld"),
            ("words-2", "The tone was wrong. We are sorry."),
            ("next_steps", "The worker writes to you."),
            ("by", by),
        ]
    };
    let same = by("Ruth Vale");
    team.refuses(
        case,
        ActKind::RespondCorporateTwo,
        &same,
        Refused::SamePersonAtStageTwo,
    )
    .await;
    let other = by("Omar Finch");
    let letter = team
        .writes(
            case,
            ActKind::RespondCorporateTwo,
            &other,
            Letter::CorporateTwoReply,
        )
        .await;
    // R4.17: the last word of this procedure.
    letter.says(&[
        "The tone was wrong. We are sorry.",
        "Local Government and Social Care Ombudsman",
    ]);
    letter.posted(team, "14 1 2027").await;
    team.dates(case, &[(Clock::CorporateTwo, "met or ended Thu 14 Jan")])
        .await;
}
