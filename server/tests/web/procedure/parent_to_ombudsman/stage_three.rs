//! Stage 3: the panel, its report and the reply.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::super::support::{Case, Team, plain};

/// T7: 30 working days from Monday 22 March: 23 to 25 are 1 to 3, 30 March to 2 April 4 to 7, then 9 April 12, 16 April 17, 23
/// April 22, 30 April 27, 4, 5 and Thursday 6 May 30.
pub(super) async fn a_panel_is_convened(team: &mut Team, case: &Case) {
    let convened = [
        ("meets_on", "27 4 2027"),
        ("begins_at", "2pm"),
        ("speaker", "themselves"),
    ];
    team.refuses(
        case,
        ActKind::ConvenePanel,
        &convened,
        Refused::PanelNotAsked,
    )
    .await;
    team.day("2027-03-22").await;
    let typed = [("on", "22 3 2027"), ("wants", "A panel.")];
    let letter = team
        .writes(case, ActKind::RequestPanel, &typed, Letter::PanelRequest)
        .await;
    letter.says(&["Thursday 6 May 2027"]);
    letter.posted(team, "22 3 2027").await;
    team.dates(
        case,
        &[
            (Clock::PanelRequest, "met or ended Mon 22 Mar"),
            (Clock::Panel, "due Thu 6 May · 30 working days left"),
        ],
    )
    .await;

    team.day("2027-03-30").await;
    let panel = |third, online: &'static str, agreed: &'static str| {
        [
            ("meets_on", "27 4 2027"),
            ("begins_at", "10.30am"),
            ("name-1", "Ann Birch"),
            ("independent-1", "yes"),
            ("name-2", "Ben Ash"),
            ("independent-2", "yes"),
            ("name-3", third),
            ("independent-3", if third.is_empty() { "" } else { "yes" }),
            ("chair", "1"),
            ("advocate", "Kit Farrow"),
            ("companion", "Her sister"),
            ("speaker", "advocate"),
            ("person_invited", "yes"),
            ("online", online),
            ("online_agreed", agreed),
            ("link", "https://meet.example/panel"),
        ]
    };
    // Reg 19: three, without the independent person of stage 2; R4.15: online only by consent.
    team.refuses(
        case,
        ActKind::ConvenePanel,
        &panel("", "", ""),
        Refused::NotThree,
    )
    .await;
    let stage_two = panel("TOM FIELD", "", "");
    team.refuses(
        case,
        ActKind::ConvenePanel,
        &stage_two,
        Refused::StageTwoPersonOnPanel,
    )
    .await;
    let twice = panel("ann birch", "", "");
    team.refuses(
        case,
        ActKind::ConvenePanel,
        &twice,
        Refused::SamePersonTwice,
    )
    .await;
    let online = panel("Cy Rowan", "yes", "");
    team.refuses(
        case,
        ActKind::ConvenePanel,
        &online,
        Refused::OnlineNotAgreed,
    )
    .await;
    let right = panel("Cy Rowan", "yes", "yes");
    let letter = team
        .writes(case, ActKind::ConvenePanel, &right, Letter::PanelInvitation)
        .await;
    letter.says(&[
        "Tuesday 27 April 2027, online, as you agreed",
        "It begins at 10:30am.",
        "How to join online: https://meet.example/panel",
        "Ann Birch, in the chair",
        "Cy Rowan",
        "Your advocate: Kit Farrow",
        "With you: Her sister",
    ]);
    letter.posted(team, "30 3 2027").await;
    the_papers_are_sent(team, case).await;
}

/// T19: 5 working days back from Tuesday 27 April: 26, 23, 22, 21 and Tuesday 20 April.
async fn the_papers_are_sent(team: &mut Team, case: &Case) {
    let due = "due Tue 20 Apr · 15 working days left";
    team.dates(case, &[(Clock::PanelPapers, due)]).await;
    let why = team.why(case, Clock::PanelPapers).await;
    assert!(why.contains("5 working days are counted back"), "{why}");
    team.day("2027-04-19").await;
    let to_most = [
        ("to_complainant", "16 4 2027"),
        ("to_advocate", "16 4 2027"),
        ("to_members", "16 4 2027"),
        ("to_person", "19 4 2027"),
    ];
    team.does(case, ActKind::SendPanelPapers, &to_most).await;
    let left = "due Tue 20 Apr · 1 working day left";
    team.dates(case, &[(Clock::PanelPapers, left)]).await;
    team.does(
        case,
        ActKind::SendPanelPapers,
        &[("to_officer", "19 4 2027")],
    )
    .await;
    team.dates(case, &[(Clock::PanelPapers, "met or ended Mon 19 Apr")])
        .await;
    let page = team.page(case).await;
    for says in [
        "Tuesday 27 April 2027, 10:30am",
        "https://meet.example/panel",
        "Ann Birch (chairs), Ben Ash, Cy Rowan",
        "Panel members on Fri 16 Apr 2027",
        "Investigating officer on Mon 19 Apr 2027",
    ] {
        assert!(plain(&page).contains(says), "{says}");
    }
}

/// T8 ends when the letter leaves that brings the report to the complainant: 5 working days from Tuesday 27 April are 28, 29,
/// 30, 4 and Wednesday 5 May. T9: 15 from Tuesday 4 May: 5 to 7 are 1 to 3, 10 to 14 4 to 8, 17 to 21 9 to 13, 24 and Tuesday
/// 25 May 15.
pub(super) async fn the_panel_reports(team: &mut Team, case: &Case) {
    team.day("2027-04-27").await;
    let report = [
        ("on", "4 5 2027"),
        ("summary", "Stage 2 was sound."),
        ("what-1", "Write to parents before a move."),
        ("finding-1", "upheld"),
        ("advocate_on", "4 5 2027"),
        ("person_on", "4 5 2027"),
    ];
    team.refuses(case, ActKind::PanelReport, &report, Refused::PanelNotHeld)
        .await;
    team.does(case, ActKind::HoldPanel, &[("on", "27 4 2027")])
        .await;
    team.dates(
        case,
        &[(Clock::PanelReport, "due Wed 5 May · 5 working days left")],
    )
    .await;
    assert_eq!(team.lists(case).await, ["all", "mine"]);

    team.day("2027-05-04").await;
    // Reg 20: the complainant gets it too.
    let letter = team
        .writes(case, ActKind::PanelReport, &report, Letter::PanelReport)
        .await;
    let not_yet = "due Wed 5 May · 1 working day left";
    team.dates(case, &[(Clock::PanelReport, not_yet)]).await;
    letter.posted(team, "4 5 2027").await;
    team.dates(
        case,
        &[
            (Clock::Panel, "met or ended Tue 27 Apr"),
            (Clock::PanelReport, "met or ended Tue 4 May"),
            (Clock::StageThree, "due Tue 25 May · 15 working days left"),
        ],
    )
    .await;
    let page = team.page(case).await;
    for says in [
        "Council on Tue 4 May 2027; Complainant on Tue 4 May 2027",
        "Cy Rowan",
    ] {
        assert!(plain(&page).contains(says), "{says}");
    }
}

/// Reg 20: decided together with the independent person of stage 2; the Ombudsman in the letter (R4.17).
pub(super) async fn stage_three_is_answered(team: &mut Team, case: &Case) {
    team.day("2027-05-20").await;
    let all = [
        ("by", "Director Hale"),
        ("considered_on", "19 5 2027"),
        ("finding-1", "upheld"),
        ("words-1", "The panel is right."),
        ("finding-2", "upheld"),
        ("words-2", "Nobody rang."),
        ("answer-1", "in-part"),
        ("because-1", "A call comes first."),
        ("who-1", "Bea Lark"),
        ("due-1", "1 7 2027"),
        ("next_steps", "We look again by 1 July."),
        ("with_independent_person", "yes"),
    ];
    team.refuses(
        case,
        ActKind::RespondStageThree,
        &all[..11],
        Refused::WithoutIndependentPerson,
    )
    .await;
    let letter = team
        .writes(
            case,
            ActKind::RespondStageThree,
            &all,
            Letter::StageThreeReply,
        )
        .await;
    letter.says(&[
        "The panel is right.",
        "by 1 July",
        "Write to parents before a move.",
        "We do a part of this",
        "A call comes first.",
        "Local Government and Social Care Ombudsman",
    ]);
    letter.posted(team, "20 5 2027").await;
    team.dates(case, &[(Clock::StageThree, "met or ended Thu 20 May")])
        .await;
    assert!(
        team.page(case)
            .await
            .contains("<dt>Stage 3</dt><dd dir=\"auto\">Upheld</dd>")
    );
    assert_eq!(team.lists(case).await, ["all", "mine"]);
}
