//! A child may not be safe while the complaint waits for a court: the complaint stands, the referral does not wait.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::support::{ALERTS, Team};

const REED: &str = "reed@example.test";

/// Received Monday 23 November 2026. Suspended from 24 November, which is the one day used (R8.7). T3 runs on: 20 working days
/// are Monday 21 December. Resumed on Monday 4 January 2027, the other nine days are 5, 6, 7, 8, 11, 12, 13, 14 and Friday 15
/// January.
#[tokio::test]
async fn a_safeguarding_referral_and_an_allegation_do_not_wait_for_a_suspended_complaint() {
    let mut team = Team::new().await;
    let case = team
        .records(&[
            ("what", "complaint"),
            ("channel", "in-person"),
            ("received_on", "23 11 2026"),
            ("category", "parent"),
            ("danger", "not-sure"),
            ("story", "He comes back from contact with bruises."),
            ("name", "Robin Reed"),
            ("reach", "email"),
            ("email", REED),
            ("messages", "yes"),
        ])
        .await;
    // Somebody who is not sure may be in danger (R9.1): the team is alerted, though the officer knows.
    let alert = format!("Urgent, please look now: {}", case.reference);
    assert_eq!(team.mails(ALERTS, &alert).len(), 1);
    assert!(team.page(&case).await.contains("app-flag--danger"));
    let typed = [
        ("how", "in-person"),
        ("on", "23 11 2026"),
        ("who", "Bea Lark"),
    ];
    team.does(&case, ActKind::Acknowledge, &typed).await;

    team.day("2026-11-24").await;
    let typed = [
        ("from", "24 11 2026"),
        ("reason", "court"),
        (
            "words",
            "The family court hears the same question on 14 December.",
        ),
    ];
    let letter = team
        .writes(&case, ActKind::Suspend, &typed, Letter::Suspension)
        .await;
    // Reg. 8: why, what is at risk, and that it can be sent in again for a year.
    letter.says(&[
        "family court",
        "for up to one year",
        "Monday 21 December 2026",
        "we act at once",
    ]);
    letter.emails(&mut team, REED).await;
    team.dates(&case, &[(Clock::StageOne, "suspended since Tue 24 Nov")])
        .await;

    team.day("2026-11-25").await;
    let referred = [
        ("to", "social-care"),
        ("taken_by", "Noor Shaw"),
        ("on", "25 11 2026"),
        ("words", "Bruises after contact on 21 November."),
    ];
    let page = team
        .does(&case, ActKind::ReferSafeguarding, &referred)
        .await;
    assert!(page.contains("Noor Shaw"));
    assert!(
        !page.contains("app-flag--danger"),
        "referred, it is no longer waiting"
    );
    // R9.2: the contact worker is complained about and never sees it; T16: the designated officer within one working day.
    team.does(&case, ActKind::Exclude, &[("name", "Max Holt")])
        .await;
    let alleged = [
        ("known_on", "25 11 2026"),
        ("words", "The contact worker held him by the arm."),
    ];
    team.does(&case, ActKind::Allegation, &alleged).await;
    team.dates(
        &case,
        &[(Clock::Lado, "due Thu 26 Nov · 1 working day left")],
    )
    .await;
    assert_eq!(
        team.lists(&case).await,
        ["all", "nobody", "soon", "suspended"]
    );

    team.day("2026-11-27").await;
    team.dates(
        &case,
        &[(Clock::Lado, "due Thu 26 Nov · late by 1 working day")],
    )
    .await;
    assert_eq!(
        team.lists(&case).await,
        ["all", "nobody", "late", "suspended"]
    );
    team.refuses(&case, ActKind::Close, &[], Refused::AllegationOpen)
        .await;
    let too_early = [("taken_by", "Iris Cole"), ("on", "24 11 2026")];
    team.refuses(
        &case,
        ActKind::ReferLado,
        &too_early,
        Refused::EndBeforeStart,
    )
    .await;
    let typed = [
        ("taken_by", "Iris Cole"),
        ("on", "27 11 2026"),
        ("words", "A meeting on Monday."),
    ];
    team.does(&case, ActKind::ReferLado, &typed).await;
    team.dates(&case, &[(Clock::Lado, "met or ended Fri 27 Nov")])
        .await;
    assert_eq!(team.lists(&case).await, ["all", "nobody", "suspended"]);
    // What was late is explained in its own list, which excuses nothing (R4.5).
    let typed = [("reason", "workload"), ("words", "Two people were away.")];
    team.does(&case, ActKind::RecordDelay, &typed).await;
    team.refuses(&case, ActKind::TellOverdue, &[], Refused::NotYetOverdue)
        .await;

    team.day("2026-12-22").await;
    // R4.4: after 20 working days they may go on, suspended or not, and are told.
    team.dates(
        &case,
        &[
            (Clock::StageOne, "suspended since Tue 24 Nov"),
            (
                Clock::StageOneMaximum,
                "due Mon 21 Dec · late by 1 working day",
            ),
        ],
    )
    .await;
    assert_eq!(
        team.lists(&case).await,
        ["all", "nobody", "late", "suspended"]
    );
    let letter = team
        .writes(&case, ActKind::TellOverdue, &[], Letter::Overdue)
        .await;
    letter.says(&["Monday 21 December 2026", "stage 2", "Ombudsman"]);
    letter.emails(&mut team, REED).await;
    team.dates(
        &case,
        &[(Clock::StageOneMaximum, "met or ended Tue 22 Dec")],
    )
    .await;

    team.day("2027-01-04").await;
    let before = [("on", "23 11 2026")];
    team.refuses(&case, ActKind::Resume, &before, Refused::EndBeforeStart)
        .await;
    let typed = [
        ("on", "4 1 2027"),
        ("ended_on", "18 12 2026"),
        ("words", "The court has decided."),
    ];
    let letter = team
        .writes(&case, ActKind::Resume, &typed, Letter::Resumption)
        .await;
    // T3: the longest time of stage 1 is over, so no day is promised.
    letter.says(&["answer you as soon as we can", "The court has decided."]);
    letter.emails(&mut team, REED).await;
    team.dates(
        &case,
        &[
            (Clock::StageOne, "due Fri 15 Jan · 9 working days left"),
            (Clock::StageOneMaximum, "met or ended Tue 22 Dec 2026"),
        ],
    )
    .await;
    team.refuses(&case, ActKind::Resume, &typed, Refused::NotSuspended)
        .await;
}

/// Reg. 8, T18: what a court keeps us from considering can be sent in again for a calendar year after the end.
#[tokio::test]
async fn what_was_not_considered_for_a_court_is_taken_up_again_within_a_year() {
    let mut team = Team::new().await;
    let case = team
        .records(&[
            ("what", "complaint"),
            ("channel", "email"),
            ("received_on", "23 11 2026"),
            ("category", "parent"),
            ("danger", "no"),
            ("story", "The assessment was wrong."),
            ("reach", "email"),
            ("email", REED),
            ("messages", "yes"),
        ])
        .await;
    let typed = [
        ("why", "prejudice"),
        ("refused_kind", "court"),
        ("words", "The judge decides on the assessment in spring."),
    ];
    let letter = team
        .writes(&case, ActKind::NotConsider, &typed, Letter::NotConsidered)
        .await;
    letter.says(&["judge decides", "up to one year", "Ombudsman"]);
    letter.emails(&mut team, REED).await;
    team.does(&case, ActKind::Close, &[]).await;

    team.day("2028-05-09").await;
    // Ended 8 May 2027: 8 May 2028 was the last day.
    let ended = |on| {
        [
            ("reason", "proceedings-ended"),
            ("ended_on", on),
            ("words", "They ask again."),
        ]
    };
    team.refuses(
        &case,
        ActKind::Reopen,
        &ended("8 5 2027"),
        Refused::TooLateToResubmit,
    )
    .await;
    team.refuses(
        &case,
        ActKind::Reopen,
        &[ended("")[0], ended("")[2]],
        Refused::EndMissing,
    )
    .await;
    team.does(&case, ActKind::Reopen, &ended("9 5 2027")).await;
    // Sent in again, it runs once more, from the day on which it was: nothing is late yet.
    let lists = team.lists(&case).await;
    assert_eq!(lists, ["all", "nobody", "soon"]);
    team.dates(
        &case,
        &[
            (
                Clock::Acknowledgement,
                "due Fri 12 May · 3 working days left",
            ),
            (Clock::StageOne, "due Tue 23 May · 10 working days left"),
            (
                Clock::StageOneMaximum,
                "due Wed 7 Jun · 20 working days left",
            ),
        ],
    )
    .await;
    assert_eq!(team.state(&case).await.discontinued_on, None);
}
