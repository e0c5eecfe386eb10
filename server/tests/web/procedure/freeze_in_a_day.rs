//! A move is stopped on the day on which we are asked to stop it.

use rules::acts::{ActKind, Event};
use rules::case::{Freeze, Refused};
use rules::intake::Question;
use rules::letter::Letter;

use super::support::{ALERTS, Team};
use crate::support::{complaint, with};

/// R4.19: urgent, before all others, decided and told on the same day; a presumption in favour.
#[tokio::test]
async fn a_freeze_is_decided_and_told_within_a_day() {
    let mut team = Team::new().await;
    let earlier = team.receives(&complaint()).await;
    let moving = vec![("soon", "yes"), ("what", "They move me on Wednesday.")];
    let case = team
        .receives(&with(complaint(), Question::AboutToHappen, moving))
        .await;
    let alert = format!("Urgent, please look now: {}", case.reference);
    let alerts = team.mails(ALERTS, &alert);
    assert_eq!(alerts.len(), 1);
    assert!(
        alerts[0].text.contains("asked to stop"),
        "{}",
        alerts[0].text
    );
    assert!(!alerts[0].text.contains("Wednesday"), "{}", alerts[0].text);
    // R12.6: the freeze goes before a child's complaint that came first.
    let order = [case.reference.to_string(), earlier.reference.to_string()];
    assert_eq!(team.queue().await, order);
    let page = team.page(&case).await;
    assert!(
        page.contains("Asks us to stop something"),
        "the flag is shown"
    );
    let not_asked = [("freeze", "yes"), ("decided_by", "Ruth Vale")];
    team.refuses(
        &earlier,
        ActKind::DecideFreeze,
        &not_asked,
        Refused::FreezeNotAsked,
    )
    .await;

    team.later(5).await;
    // Not to stop it needs a good reason, and nobody decides on a complaint about themselves (R9.2).
    let no = [("freeze", "no"), ("decided_by", "Ruth Vale")];
    team.refuses(&case, ActKind::DecideFreeze, &no, Refused::ReasonMissing)
        .await;
    team.does(&case, ActKind::Exclude, &[("name", "Max Holt")])
        .await;
    let himself = [("freeze", "yes"), ("decided_by", "max holt")];
    team.refuses(
        &case,
        ActKind::DecideFreeze,
        &himself,
        Refused::ComplainedAbout,
    )
    .await;
    let yes = [
        ("freeze", "yes"),
        ("decided_by", "Ruth Vale"),
        (
            "words",
            "You stay where you are until we have answered you.",
        ),
    ];
    let letter = team
        .writes(&case, ActKind::DecideFreeze, &yes, Letter::Freeze)
        .await;
    letter.says(&[
        "We have stopped it.",
        "You stay where you are",
        "Ruth Vale decided this.",
    ]);
    letter.emails(&mut team, "otter@example.test").await;
    team.refuses(&case, ActKind::DecideFreeze, &yes, Refused::AlreadyDone)
        .await;

    // Decided, it is a child's complaint like the other, and the one received first stands first.
    assert_eq!(team.state(&case).await.freeze, Some(Freeze::Stopped));
    let page = team.page(&case).await;
    assert!(!page.contains("Asks us to stop something"));
    let file = team.app.council.file(&case.reference).await;
    let told = file.history.iter().find(
        |row| matches!(&row.recorded.event, Event::LetterSent { letter, .. } if letter == "freeze"),
    );
    let told = told.unwrap().recorded.at;
    assert_eq!(told.to_rfc3339(), "2026-11-23T15:00:00+00:00");
}

/// There may be a good reason; it is told, with the way to the Ombudsman.
#[tokio::test]
async fn a_refused_freeze_is_explained() {
    let mut team = Team::new().await;
    let moving = vec![("soon", "yes"), ("what", "The home closes.")];
    let case = team
        .receives(&with(complaint(), Question::AboutToHappen, moving))
        .await;
    let no = [
        ("freeze", "no"),
        ("decided_by", "Ruth Vale"),
        ("words", "The home is not safe after the flood."),
    ];
    let letter = team
        .writes(&case, ActKind::DecideFreeze, &no, Letter::Freeze)
        .await;
    letter.says(&["cannot be stopped", "not safe after the flood", "Ombudsman"]);
    letter.emails(&mut team, "otter@example.test").await;
}
