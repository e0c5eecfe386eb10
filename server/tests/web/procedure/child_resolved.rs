//! A child in care tells us by the public form, gets an advocate, and agrees at stage 1.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::support::{ALERTS, OFFICER, PROVIDER, Team};
use crate::support::complaint;

const OTTER: &str = "otter@example.test";

/// Working days after Monday 23 November 2026 (R8.4, convention A): 24, 25, 26, 27 November are days 1 to 4, 30 November to
/// 4 December 5 to 9, 7 to 11 December 10 to 14, 14 to 18 December 15 to 19, Monday 21 December is day 20.
#[tokio::test]
async fn a_childs_complaint_is_resolved_at_stage_one_with_an_advocate_and_a_suspension() {
    let mut team = Team::new().await;
    let case = team.receives(&complaint()).await;
    // R12.1, R9.9: the receipt and the alert have left.
    assert_eq!(team.mails(OTTER, "We got your message").len(), 1);
    let alert = format!("New in the queue: {}", case.reference);
    assert_eq!(team.mails(ALERTS, &alert).len(), 1);
    // R1.3, R7.3: a child's case, and nobody has offered an advocate yet. T1: 3 working days; T2: 10; T3: 20.
    assert_eq!(
        team.lists(&case).await,
        ["all", "nobody", "soon", "advocacy"]
    );
    team.dates(
        &case,
        &[
            (
                Clock::Acknowledgement,
                "due Thu 26 Nov · 3 working days left",
            ),
            (Clock::StageOne, "due Mon 7 Dec · 10 working days left"),
            (
                Clock::StageOneMaximum,
                "due Mon 21 Dec · 20 working days left",
            ),
        ],
    )
    .await;
    team.does(&case, ActKind::Take, &[]).await;
    assert_eq!(team.lists(&case).await, ["all", "mine", "soon", "advocacy"]);

    team.day("2026-11-24").await;
    // The automatic receipt is not the acknowledgement (R12.2): only the letter that leaves stops the clock.
    let typed = [
        ("how", "letter"),
        ("on", "24 11 2026"),
        ("who", "Bea Lark"),
        ("understood", "Your review was moved twice."),
        ("wants", "You want to know why."),
    ];
    let mut letter = team
        .writes(&case, ActKind::Acknowledge, &typed, Letter::Acknowledgement)
        .await;
    letter.says(&["Bea Lark", "Your review was moved twice.", "Purple Otter"]);
    letter
        .saves(&mut team, "You can ring me on any school day.")
        .await;
    team.dates(
        &case,
        &[(
            Clock::Acknowledgement,
            "due Thu 26 Nov · 2 working days left",
        )],
    )
    .await;
    letter.emails(&mut team, OTTER).await;
    team.dates(
        &case,
        &[(Clock::Acknowledgement, "met or ended Tue 24 Nov")],
    )
    .await;
    let corporate = [
        ("what-1", "The review was moved twice."),
        ("nature-1", "communication"),
        ("service-1", "children_in_care"),
        ("pathway-1", "corporate"),
        ("why-1", "other"),
    ];
    // R1.3: always statutory.
    team.refuses(
        &case,
        ActKind::Triage,
        &corporate,
        Refused::ChildIsStatutory,
    )
    .await;
    let statutory = [
        corporate[0],
        corporate[1],
        corporate[2],
        ("pathway-1", "statutory"),
    ];
    let letter = team
        .writes(&case, ActKind::Triage, &statutory, Letter::Procedure)
        .await;
    letter.says(&[
        "The review was moved twice.",
        "Ombudsman",
        "Monday 7 December 2026",
    ]);
    letter.emails(&mut team, OTTER).await;
    // R7.3: nothing is answered before the offer of an advocate is recorded.
    let resolved = [
        ("on", "8 12 2026"),
        (
            "terms",
            "The review is held on 18 December, and the reviewing officer rings first.",
        ),
        ("finding-1", "upheld"),
    ];
    team.refuses(
        &case,
        ActKind::Resolve,
        &resolved,
        Refused::AdvocateNotOffered,
    )
    .await;
    team.does(&case, ActKind::Advocate, &[("offer", "accepted")])
        .await;
    let request = format!("A request for an advocate: {}", case.reference);
    let request = team.mails(PROVIDER, &request);
    // R7.6: two working days.
    assert!(
        request[0].text.contains("Thursday 26 November 2026"),
        "{}",
        request[0].text
    );
    assert!(!request[0].text.contains("review"), "{}", request[0].text);
    assert_eq!(team.lists(&case).await, ["all", "mine", "soon", "provider"]);

    team.day("2026-11-26").await;
    // R4.4: what waits for an advocate stands, but the most that stage 1 may take runs on; both dates are shown.
    let typed = [
        ("from", "26 11 2026"),
        ("reason", "awaiting-advocate"),
        ("words", "Speak Out Westmere looks for somebody for you."),
    ];
    let letter = team
        .writes(&case, ActKind::Suspend, &typed, Letter::Suspension)
        .await;
    letter.says(&[
        "Thursday 26 November 2026",
        "Speak Out Westmere looks",
        "Monday 21 December 2026",
    ]);
    letter.emails(&mut team, OTTER).await;
    team.dates(
        &case,
        &[
            (Clock::Advocate, "due Thu 26 Nov · today"),
            (Clock::StageOne, "suspended since Thu 26 Nov"),
            (
                Clock::StageOneMaximum,
                "due Mon 21 Dec · 17 working days left",
            ),
        ],
    )
    .await;
    assert_eq!(
        team.lists(&case).await,
        ["all", "mine", "soon", "suspended", "provider"]
    );
    team.refuses(&case, ActKind::Suspend, &typed, Refused::Suspended)
        .await;

    team.day("2026-11-30").await;
    // 27 and 30 November: the provider is two working days late.
    team.dates(
        &case,
        &[(Clock::Advocate, "due Thu 26 Nov · late by 2 working days")],
    )
    .await;
    assert_eq!(
        team.lists(&case).await,
        ["all", "mine", "late", "suspended", "provider"]
    );
    let typed = [
        ("said", "appointed"),
        ("on", "30 11 2026"),
        ("name", "Kit Farrow"),
    ];
    team.does(&case, ActKind::FollowUpAdvocate, &typed).await;
    assert_eq!(team.lists(&case).await, ["all", "mine", "suspended"]);

    team.day("2026-12-01").await;
    // R8.7: 24, 25 and 26 November are used; the other seven days are 2, 3, 4, 7, 8, 9 and 10 December.
    let typed = [
        ("on", "1 12 2026"),
        ("words", "Kit Farrow is your advocate."),
    ];
    let letter = team
        .writes(&case, ActKind::Resume, &typed, Letter::Resumption)
        .await;
    letter.says(&["Thursday 10 December 2026"]);
    letter.emails(&mut team, OTTER).await;
    team.dates(
        &case,
        &[
            (Clock::Advocate, "met or ended Mon 30 Nov"),
            (Clock::StageOne, "due Thu 10 Dec · 7 working days left"),
            (
                Clock::StageOneMaximum,
                "due Mon 21 Dec · 14 working days left",
            ),
        ],
    )
    .await;
    let why = team.why(&case, Clock::StageOne).await;
    assert!(
        why.contains("Suspended from Thu 26 Nov until Tue 1 Dec, not counted."),
        "{why}"
    );

    team.day("2026-12-08").await;
    // R4.3: day 8 of 10, counted back from the date: the owner is reminded, without a word of what it is about.
    team.jobs().await;
    let reminders = team.mails(OFFICER, &format!("A date comes near: {}", case.reference));
    let near = |post: &&mail::Post| post.text.contains("By: Thursday 10 December 2026");
    assert_eq!(
        reminders.iter().filter(near).count(),
        1,
        "{}",
        reminders.len()
    );
    assert!(reminders.iter().all(|post| !post.text.contains("review")));
    // R4.2: a meeting first.
    let met = [
        ("kind", "held"),
        ("on", "8 12 2026"),
        ("words", "With Kit Farrow."),
    ];
    team.does(&case, ActKind::Meet, &met).await;
    let letter = team
        .writes(&case, ActKind::Resolve, &resolved, Letter::Resolution)
        .await;
    // Reg. 15: the terms in writing. R4.7: it takes no right away.
    letter.says(&[
        "the reviewing officer rings first",
        "stage 2",
        "Tuesday 8 December 2026",
    ]);
    // R4.3: what was written has not been sent.
    team.dates(
        &case,
        &[(Clock::StageOne, "due Thu 10 Dec · 2 working days left")],
    )
    .await;
    team.refuses(&case, ActKind::Close, &[], Refused::LettersWaiting)
        .await;

    team.day("2026-12-09").await;
    letter.emails(&mut team, OTTER).await;
    // T4: no limit in law; 20 working days are recommended. 10 December is day 1; 25 and 28 December and 1 January are
    // none; 24 December is 11, 31 December 14, Monday 4 January 15, Friday 8 January 19, Monday 11 January 20.
    team.dates(
        &case,
        &[
            (Clock::StageOne, "met or ended Wed 9 Dec"),
            (Clock::StageOneMaximum, "met or ended Wed 9 Dec"),
            (Clock::StageTwoRequest, "theirs to use by Mon 11 Jan 2027"),
        ],
    )
    .await;
    // R5.6: what was learned comes first, with an action.
    team.refuses(&case, ActKind::Close, &[], Refused::LearningMissing)
        .await;
    let typed = [
        ("learned", "Families hear of a moved review by phone."),
        ("nothing_because", ""),
    ];
    team.refuses(&case, ActKind::Learn, &typed, Refused::ActionsMissing)
        .await;
    let typed = [
        typed[0],
        ("what-1", "Write it into the reviewing officers' guide"),
        ("who-1", "Bea Lark"),
        ("due-1", "15 January 2027"),
    ];
    team.does(&case, ActKind::Learn, &typed).await;
    team.dates(
        &case,
        &[(Clock::Action, ": Write it into the reviewing officers' guide due Fri 15 Jan 2027 · 24 working days left")],
    )
    .await;
    let page = team.does(&case, ActKind::Close, &[]).await;
    assert!(
        page.contains("Outcome: <strong>Upheld</strong>"),
        "the outcome is shown"
    );
    // An action outlives the case, and stays among the work.
    assert_eq!(team.lists(&case).await, ["all", "mine"]);
    team.refuses(
        &case,
        ActKind::Withdraw,
        &[("on", "9 12 2026"), ("words", "x")],
        Refused::Closed,
    )
    .await;

    team.day("2027-01-18").await;
    assert_eq!(team.lists(&case).await, ["all", "mine", "late"]);
    team.dates(
        &case,
        &[(
            Clock::Action,
            ": Write it into the reviewing officers' guide due Fri 15 Jan · late by 1 working day",
        )],
    )
    .await;
    let typed = [
        ("number", "1"),
        ("on", "14 01 2027"),
        ("evidence", "The guide of 14 January."),
    ];
    team.does(&case, ActKind::ActionDone, &typed).await;
    team.dates(
        &case,
        &[(
            Clock::Action,
            ": Write it into the reviewing officers' guide met or ended Thu 14 Jan",
        )],
    )
    .await;
    assert_eq!(team.lists(&case).await, ["closed"]);
}
