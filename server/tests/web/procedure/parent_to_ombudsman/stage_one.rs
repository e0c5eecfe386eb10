//! Stage 1: the letter is written down, and both points are answered.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::super::support::{Case, Team};

/// The letter came to another officer on Friday 20 November and was written down three days later: the clocks run from Friday
/// (R4.3). T1: 23, 24, 25 November. T11: 5 working days, Friday 27. T2: 10, Friday 4 December. T3: 20, Friday 18 December.
pub(super) async fn it_is_recorded(team: &mut Team) -> Case {
    let case = team
        .records(&[
            ("what", "complaint"),
            ("channel", "letter"),
            ("received_on", "20/11/2026"),
            ("category", "parent"),
            ("danger", "no"),
            (
                "story",
                "Nobody told me that Otis had moved. And the section 47 enquiry was rude.",
            ),
            ("right", "An apology."),
            ("name", "Robin Reed"),
            ("reach", "letter"),
            ("address", "2 Mill Lane\nWestmere"),
            ("messages", "yes"),
        ])
        .await;
    assert!(
        team.app.council.mailbox.letters().is_empty(),
        "who wrote it down knows of it"
    );
    team.does(&case, ActKind::Take, &[]).await;
    team.dates(
        &case,
        &[
            (
                Clock::Acknowledgement,
                "due Wed 25 Nov · 2 working days left",
            ),
            (Clock::StageOne, "due Fri 4 Dec · 9 working days left"),
            (
                Clock::StageOneMaximum,
                "due Fri 18 Dec · 19 working days left",
            ),
        ],
    )
    .await;
    let why = team.why(&case, Clock::StageOne).await;
    assert!(
        why.contains("Received on Friday 20 November 2026."),
        "{why}"
    );
    // R2.3: a parent complains in their own right; nothing waits for the child's consent.
    let points = |pathway, why| {
        [
            ("what-1", "Nobody told her that Otis had moved."),
            ("nature-1", "communication"),
            ("service-1", "children_in_care"),
            ("pathway-1", "statutory"),
            ("what-2", "The section 47 enquiry was rude."),
            ("nature-2", "attitude-behaviour"),
            ("service-2", "assessment_safeguarding"),
            ("pathway-2", pathway),
            ("why-2", why),
        ]
    };
    // R1.4: section 47 is not statutory in England. R1.5: every "not statutory" needs a reason.
    let wrong = points("statutory", "section-47");
    team.refuses(&case, ActKind::Triage, &wrong, Refused::SectionFortySeven)
        .await;
    let wrong = points("corporate", "");
    team.refuses(
        &case,
        ActKind::Triage,
        &wrong,
        Refused::NotStatutoryReasonMissing,
    )
    .await;
    let right = points("corporate", "section-47");
    let letter = team
        .writes(&case, ActKind::Triage, &right, Letter::Procedure)
        .await;
    letter.says(&[
        "Point 1",
        "Point 2",
        "Otis had moved",
        "Ombudsman",
        "Friday 4 December 2026",
    ]);
    letter.posted(team, "23 11 2026").await;
    team.dates(
        &case,
        &[(
            Clock::CorporateAcknowledgement,
            "due Fri 27 Nov · 4 working days left",
        )],
    )
    .await;
    let typed = [("how", "letter"), ("on", "23 11 2026"), ("who", "Bea Lark")];
    let letter = team
        .writes(&case, ActKind::Acknowledge, &typed, Letter::Acknowledgement)
        .await;
    let letter = letter.printed(team).await;

    team.day("2026-11-25").await;
    // It was posted yesterday and is recorded today: it counts from yesterday.
    letter.was_posted(team, "24 11 2026").await;
    // T12 runs from the acknowledgement, Tuesday 24 November: 25 is day 1, Monday 30 day 4, Tuesday 8 December day 10.
    team.dates(
        &case,
        &[
            (Clock::Acknowledgement, "met or ended Tue 24 Nov"),
            (Clock::CorporateAcknowledgement, "met or ended Tue 24 Nov"),
            (Clock::CorporateOne, "due Tue 8 Dec · 9 working days left"),
        ],
    )
    .await;
    team.does(&case, ActKind::Investigator, &[("name", "Bea Lark")])
        .await;
    case
}

/// R5.3: an answer to every point, each in its own procedure.
pub(super) async fn both_points_are_answered(team: &mut Team, case: &Case) {
    team.day("2026-12-03").await;
    let typed = [
        ("finding-1", "not-upheld"),
        ("words-1", "We rang twice on the day of the move."),
        ("next_steps", "We write as well in future."),
        ("signed_by", "Bea Lark"),
    ];
    team.refuses_faults(
        case,
        ActKind::Respond,
        &typed[..1],
        &["words-1", "next_steps", "signed_by"],
    )
    .await;
    let letter = team
        .writes(case, ActKind::Respond, &typed, Letter::StageOneReply)
        .await;
    // Reg. 15(2), T4.
    letter.says(&[
        "We rang twice on the day of the move.",
        "stage 2",
        "There is no time limit",
    ]);
    let reply = letter.printed(team).await;
    let typed = [
        ("finding-2", "not-upheld"),
        ("words-2", "The questions had to be asked."),
        ("next_steps", "None."),
        ("by", "Ruth Vale"),
    ];
    let letter = team
        .writes(
            case,
            ActKind::RespondCorporate,
            &typed,
            Letter::CorporateReply,
        )
        .await;
    let letter = letter.printed(team).await;

    team.day("2026-12-07").await;
    // The one that left on its last day and is written down after it counts as late (R4.3); the other is in time (R8.5).
    assert_eq!(team.lists(case).await, ["all", "mine", "late", "letters"]);
    reply.was_posted(team, "4 12 2026").await;
    letter.was_posted(team, "7 12 2026").await;
    // T4: 20 working days from 4 December: 7 to 11 are 1 to 5, 14 to 18 6 to 10, 21 to 24 11 to 14, 29 to 31 15 to 17,
    // 4 to 6 January 18 to 20.
    team.dates(
        case,
        &[
            // It left on its last day and was written down on the Monday after it.
            (Clock::StageOne, "met or ended Fri 4 Dec counts as late"),
            (Clock::StageOneMaximum, "met or ended Fri 4 Dec"),
            (Clock::StageTwoRequest, "theirs to use by Wed 6 Jan 2027"),
            (Clock::CorporateOne, "met or ended Mon 7 Dec"),
        ],
    )
    .await;
    assert_eq!(team.lists(case).await, ["all", "mine"]);
}
