//! The Ombudsman, what is put right, what it cost, and the end.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::super::support::{Case, Team};

/// Everything that she was written, in order.
const EVERY_LETTER: [Letter; 16] = [
    Letter::Procedure,
    Letter::Acknowledgement,
    Letter::StageOneReply,
    Letter::CorporateReply,
    Letter::CorporateTwoRequest,
    Letter::StageTwoRequest,
    Letter::Statement,
    Letter::Statement,
    Letter::StageTwoStart,
    Letter::CorporateTwoReply,
    Letter::Extension,
    Letter::Adjudication,
    Letter::PanelRequest,
    Letter::PanelInvitation,
    Letter::PanelReport,
    Letter::StageThreeReply,
];

/// R4.18: received, decided, and done by a day that the Ombudsman sets.
pub(super) async fn the_ombudsman_decides(team: &mut Team, case: &Case) {
    team.day("2027-06-14").await;
    let decided = [
        ("on", "1 9 2027"),
        ("decision", "fault-and-injustice"),
        ("comply_by", "29 10 2027"),
        ("words", "£300 for her distress."),
    ];
    team.refuses(
        case,
        ActKind::OmbudsmanDecided,
        &decided,
        Refused::OmbudsmanNotReceived,
    )
    .await;
    let typed = [
        ("on", "14 6 2027"),
        ("reference", "27 001 234"),
        ("words", "Enquiries by 12 July."),
    ];
    team.does(case, ActKind::OmbudsmanReceived, &typed).await;

    team.day("2027-09-01").await;
    let before = [
        decided[0],
        decided[1],
        ("comply_by", "31 8 2027"),
        decided[3],
    ];
    team.refuses(
        case,
        ActKind::OmbudsmanDecided,
        &before,
        Refused::EndBeforeStart,
    )
    .await;
    team.does(case, ActKind::OmbudsmanDecided, &decided).await;
    // 2 and 3 September are 1 and 2, then 5 a week: 7, 12, 17, 22 by 1 October, 27, 32, 37, 29 October is 42.
    team.dates(
        case,
        &[(Clock::Compliance, "due Fri 29 Oct · 42 working days left")],
    )
    .await;
}

/// R5.4, R5.5, R4.12, R5.6.
pub(super) async fn it_is_put_right_and_closed(team: &mut Team, case: &Case) {
    team.refuses(
        case,
        ActKind::RemedyDone,
        &[("number", "1"), ("on", "1 9 2027")],
        Refused::NothingToDo,
    )
    .await;
    for (kind, amount) in [
        ("apology", ""),
        ("symbolic-payment", "£300"),
        ("backdated-payment", "1,250.50"),
    ] {
        let typed = [
            ("kind", kind),
            ("amount", amount),
            ("words", "As was agreed."),
            ("who", "Helen Moor"),
            ("due", "15 10 2027"),
        ];
        team.does(case, ActKind::Remedy, &typed).await;
    }
    for (role, amount) in [
        ("investigating-officer", "1,800"),
        ("independent-person", "640.50"),
        ("chair", "£420"),
    ] {
        let typed = [("on", "1 9 2027"), ("role", role), ("amount", amount)];
        team.does(case, ActKind::Cost, &typed).await;
    }
    // 1,800 and 640.50 and 420 pounds.
    assert_eq!(team.state(case).await.cost(), 286_050);

    team.day("2027-10-15").await;
    for number in ["2", "1", "3"] {
        let typed = [("number", number), ("on", "15 10 2027")];
        team.does(case, ActKind::RemedyDone, &typed).await;
    }
    let typed = [
        ("on", "15 10 2027"),
        ("words", "Paid, and a letter from the director."),
    ];
    team.does(case, ActKind::OmbudsmanComplied, &typed).await;
    // What was followed of what stage 2 and the panel recommended.
    for number in ["1", "2"] {
        let done = [
            ("number", number),
            ("on", "15 10 2027"),
            ("evidence", "The letter of September."),
        ];
        team.does(case, ActKind::ActionDone, &done).await;
    }
    team.dates(case, &[(Clock::Compliance, "met or ended Fri 15 Oct")])
        .await;
    team.refuses(case, ActKind::Close, &[], Refused::LearningMissing)
        .await;
    let typed = [
        ("learned", "Parents hear of a move in writing."),
        ("what-1", "A letter before every move"),
        ("who-1", "Helen Moor"),
        ("due-1", "30 11 2027"),
    ];
    team.does(case, ActKind::Learn, &typed).await;
    let page = team
        .does(
            case,
            ActKind::Close,
            &[("words", "Closed after the Ombudsman.")],
        )
        .await;
    // Both points were upheld in the end: the letters told her so.
    assert!(page.contains("Outcome: <strong>Upheld</strong>"));
    // What was learned is still to be done.
    assert_eq!(team.lists(case).await, ["all", "mine"]);
    team.does(
        case,
        ActKind::Cost,
        &[("on", "15 10 2027"), ("role", "clerk"), ("amount", "12.00")],
    )
    .await;
    assert_eq!(team.state(case).await.cost(), 287_250);
    let letters = team.state(case).await.letters;
    let letters: Vec<Letter> = letters.values().map(|written| written.letter).collect();
    assert_eq!(letters, EVERY_LETTER);
}
