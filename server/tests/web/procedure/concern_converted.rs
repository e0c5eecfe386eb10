//! A concern that came by phone becomes a complaint.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::support::Team;

/// T10: 5 working days; what becomes a complaint keeps the day of receipt. Received on Monday 23 November 2026, by nobody but
/// the officer who wrote it down on Wednesday 25 November: 24 November is day 1, Monday 30 November day 5, Monday 7 December
/// day 10, Monday 21 December day 20.
#[tokio::test]
async fn a_concern_that_becomes_a_complaint_keeps_its_date() {
    let mut team = Team::new().await;
    team.day("2026-11-25").await;
    let case = team
        .records(&[
            ("what", "concern"),
            ("channel", "telephone"),
            ("received_on", "23 11 2026"),
            ("category", "foster-carer"),
            ("danger", "no"),
            ("story", "Nobody rings back about the car seat."),
            ("name", "Jo Finch"),
            ("reach", "phone"),
            ("phone", "01632 960123"),
            ("messages", "yes"),
        ])
        .await;
    team.dates(
        &case,
        &[
            (Clock::Concern, "due Mon 30 Nov · 3 working days left"),
            (Clock::StageOne, "not there"),
        ],
    )
    .await;
    assert_eq!(team.lists(&case).await, ["all", "nobody", "soon"]);
    let converted = [("words", "She wants a written answer.")];
    let settled = [
        ("on", "25 11 2026"),
        ("words", "The car seat comes on Friday."),
    ];
    let letter = team
        .writes(
            &case,
            ActKind::ResolveConcern,
            &settled,
            Letter::ConcernReply,
        )
        .await;
    letter.says(&["The car seat comes on Friday.", "complain"]);
    letter
        .handed(&mut team, "25 11 2026", "Read out on the phone")
        .await;
    team.dates(&case, &[(Clock::Concern, "met or ended Wed 25 Nov")])
        .await;
    let page = team.page(&case).await;
    assert!(
        page.contains("Read out on the phone"),
        "how the letter left stands in the history"
    );

    team.day("2026-12-01").await;
    // It did not come. The concern was never a stage before the complaint (LGSCO Code 5.2).
    team.does(&case, ActKind::ConvertConcern, &converted).await;
    team.dates(
        &case,
        &[
            (Clock::Concern, "not there"),
            // 26 November was the third working day; 27 and 30 November and 1 December are late.
            (
                Clock::Acknowledgement,
                "due Thu 26 Nov · late by 3 working days",
            ),
            (Clock::StageOne, "due Mon 7 Dec · 4 working days left"),
            (
                Clock::StageOneMaximum,
                "due Mon 21 Dec · 14 working days left",
            ),
        ],
    )
    .await;
    let why = team.why(&case, Clock::StageOne).await;
    assert!(
        why.contains("Received on Monday 23 November 2026."),
        "{why}"
    );
    assert_eq!(team.lists(&case).await, ["all", "nobody", "late"]);
    team.refuses(
        &case,
        ActKind::ConvertConcern,
        &converted,
        Refused::NotAConcern,
    )
    .await;
    // An adult is offered no advocate (R7.3).
    let offer = [("offer", "offered")];
    team.refuses(&case, ActKind::Advocate, &offer, Refused::AdvocateNotNeeded)
        .await;
    // On the phone it counts from the day of the call (R12.2).
    let typed = [
        ("how", "telephone"),
        ("on", "1 12 2026"),
        ("who", "Bea Lark"),
    ];
    team.does(&case, ActKind::Acknowledge, &typed).await;
    team.dates(&case, &[(Clock::Acknowledgement, "met or ended Tue 1 Dec")])
        .await;
    let before_receipt = [("how", "telephone"), ("on", "20 11 2026")];
    team.refuses(
        &case,
        ActKind::Acknowledge,
        &before_receipt,
        Refused::AlreadyAcknowledged,
    )
    .await;
}

/// R7.3: a young person's concern asks for no offer of an advocate; their complaint does.
#[tokio::test]
async fn a_care_leavers_concern_that_becomes_a_complaint_asks_for_the_offer_of_an_advocate() {
    let mut team = Team::new().await;
    let case = team
        .records(&[
            ("what", "concern"),
            ("channel", "text"),
            ("received_on", "23 11 2026"),
            ("category", "care-leaver"),
            ("danger", "no"),
            ("story", "My allowance came late."),
            ("reach", "text"),
            ("phone", "07700 900456"),
        ])
        .await;
    assert_eq!(team.lists(&case).await, ["all", "nobody"]);
    team.does(&case, ActKind::ConvertConcern, &[("words", "They asked.")])
        .await;
    assert_eq!(
        team.lists(&case).await,
        ["all", "nobody", "soon", "advocacy"]
    );
    let letter = team
        .writes(
            &case,
            ActKind::Advocate,
            &[("offer", "offered")],
            Letter::AdvocacyOffer,
        )
        .await;
    letter.says(&["Speak Out Westmere"]);
    letter
        .handed(&mut team, "23 11 2026", "Through their personal adviser")
        .await;
    assert_eq!(team.lists(&case).await, ["all", "nobody", "soon"]);
}
