//! A complaint about what happened more than a year ago (Reg. 9).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::support::{Case, Team};

const REED: &str = "reed@example.test";

async fn an_old_complaint(team: &mut Team) -> Case {
    team.records(&[
        ("what", "complaint"),
        ("channel", "email"),
        ("received_on", "23 11 2026"),
        ("category", "parent"),
        ("danger", "no"),
        ("story", "In 2024 nobody told me of the meeting."),
        ("name", "Robin Reed"),
        ("reach", "email"),
        ("email", REED),
        ("messages", "yes"),
    ])
    .await
}

fn limbs<'a>(
    arose: &'a str,
    not_reasonable: &'a str,
    still_fair: &'a str,
) -> [(&'a str, &'a str); 5] {
    [
        ("arose_on", arose),
        ("not_reasonable", not_reasonable),
        (
            "not_reasonable_because",
            "You were well, and you wrote to us about something else.",
        ),
        ("still_fair", still_fair),
        (
            "still_fair_because",
            "The two social workers have left and the notes are gone.",
        ),
    ]
}

/// Both limbs are looked at and told, with the way to the Ombudsman (R4.17); only the manager decides.
#[tokio::test]
async fn a_late_complaint_is_refused_on_both_limbs() {
    let mut team = Team::new().await;
    let case = an_old_complaint(&mut team).await;
    // Grounds of 23 November 2025 are a year old on the day of receipt, and in time (R8.9: calendar years).
    let in_time = limbs("23 11 2025", "no", "no");
    team.refuses(&case, ActKind::DecideLate, &in_time, Refused::NotLate)
        .await;

    team.day("2026-11-24").await;
    let typed = limbs("3 June 2024", "no", "no");
    let letter = team
        .writes(&case, ActKind::DecideLate, &typed, Letter::NotConsidered)
        .await;
    letter.says(&[
        "more than a year ago",
        "You were well, and you wrote to us about something else.",
        "The two social workers have left and the notes are gone.",
        "Local Government and Social Care Ombudsman",
        "0300 061 0614",
    ]);
    // R4.17: without the Ombudsman it cannot go.
    let path = format!("{}/letter/{}", case.path, letter.number);
    let without = [("text", "We do not look into it."), ("do", "email")];
    let officer = team.seat(rules::principal::Role::Officer).await;
    let page = super::support::whole(officer.post(&path, &without).await, 422);
    assert!(
        page.text
            .contains(&team.say("staff-refused-ombudsman-not-named"))
    );
    assert!(page.text.contains("We do not look into it."));
    letter.emails(&mut team, REED).await;
    team.dates(
        &case,
        &[
            (Clock::Acknowledgement, "met or ended Tue 24 Nov"),
            (Clock::StageOne, "met or ended Tue 24 Nov"),
        ],
    )
    .await;
    team.refuses(&case, ActKind::Triage, &[], Refused::Discontinued)
        .await;
    team.does(&case, ActKind::Close, &[]).await;
    assert_eq!(team.lists(&case).await, ["closed"]);
}

/// One limb is not enough: no good reason, or no fair way to look into it.
#[tokio::test]
async fn a_late_complaint_with_one_limb_is_refused_too() {
    for (not_reasonable, still_fair) in [("yes", "no"), ("no", "yes")] {
        let mut team = Team::new().await;
        let case = an_old_complaint(&mut team).await;
        let typed = limbs("3 June 2024", not_reasonable, still_fair);
        let letter = team
            .writes(&case, ActKind::DecideLate, &typed, Letter::NotConsidered)
            .await;
        letter.says(&["Yes.", "No.", "Ombudsman"]);
    }
}

/// Both limbs: it is considered, as if it had been in time, from the day of receipt.
#[tokio::test]
async fn a_late_complaint_is_accepted_on_both_limbs() {
    let mut team = Team::new().await;
    let case = an_old_complaint(&mut team).await;
    team.day("2026-11-25").await;
    // When it happened need not be known to the day.
    let typed = limbs("", "yes", "yes");
    team.does(&case, ActKind::DecideLate, &typed).await;
    assert_eq!(team.state(&case).await.late_accepted, Some(true));
    // 24 and 25 November have gone of the 10 working days to Monday 7 December.
    team.dates(
        &case,
        &[(Clock::StageOne, "due Mon 7 Dec · 8 working days left")],
    )
    .await;
    team.refuses(&case, ActKind::DecideLate, &typed, Refused::AlreadyDone)
        .await;
}
