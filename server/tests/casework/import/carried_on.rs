//! A case that was open when it was imported is carried on like any other.

use rules::acts::{
    advocacy::Offer,
    request_stage_two::RequestStageTwo,
    respond::{PointReply, Respond},
};
use rules::case::Case;
use rules::finding::{Finding, Outcome};
use rules::pathway::Channel;
use rules::principal::Role;
use rules::queue::{List, Stage};
use rules::reference::Reference;

use crate::acts::{advocate, by_phone};
use crate::earlier::{LIST, Try};
use crate::support::{TestCouncil, onlooker};

async fn first(council: &TestCouncil, list: List) -> Reference {
    council.list(&onlooker(), list).await.rows[0]
        .reference
        .clone()
}

#[tokio::test]
async fn it_is_answered_and_goes_on_to_stage_two() {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    let reference = first(&council, List::All).await;
    let manager = council.somebody("Mo Hall", Role::Manager).await;
    let today = council.council.clock.today();
    council.does(&manager, &reference, by_phone(today)).await;
    council
        .does(&manager, &reference, advocate(Offer::Declined, None))
        .await;
    let respond = Respond {
        points: vec![PointReply {
            number: 1,
            finding: Finding::Upheld,
            words: "We should have called.".to_owned(),
        }],
        next_steps: "Your worker calls on Friday.".to_owned(),
        signed_by: "Mo Hall".to_owned(),
    };
    let letter = council.does(&manager, &reference, respond).await.unwrap();
    assert!(
        council
            .words_of(&reference, letter)
            .await
            .contains("We should have called.")
    );
    council.hands_over(&manager, &reference, letter).await;
    assert_eq!(
        council.file(&reference).await.row.listed.stage,
        Stage::StageOneAnswered
    );
    let asks = RequestStageTwo {
        on: today,
        channel: Channel::Email,
        reasons: Vec::new(),
        wants: None,
    };
    council.does(&manager, &reference, asks).await;
    let file = council.file(&reference).await;
    assert_eq!(file.row.listed.stage, Stage::StageTwo);
    assert_eq!(file.case.points[0].stage_one, Some(Finding::Upheld));
    // What lists show can be made again from what happened, also from what was imported.
    let rebuilt = casework::rebuild_cases(&council.council).await;
    assert_eq!(rebuilt.unwrap(), 3);
    assert_eq!(
        council.file(&reference).await.row.listed.stage,
        Stage::StageTwo
    );
}

async fn case(text: &str) -> Case {
    let council = TestCouncil::new().await;
    assert_eq!(Try::of(text).counts(&council).await, (1, 0, 0));
    let open = council.list(&onlooker(), List::All).await.rows;
    let list = if open.is_empty() {
        List::Closed
    } else {
        List::All
    };
    let reference = first(&council, list).await;
    council.file(&reference).await.case
}

/// What a list leaves open stays open: nothing is made of it that it did not say.
#[tokio::test]
async fn nothing_is_made_of_what_a_list_does_not_say() {
    const HEADING: &str =
        "ref,kind,received,acknowledged,who,services,natures,points,stage1_ended,stage1_outcome\n";
    let row = |row: &str| format!("{HEADING}{row}\n");
    let of = |found: &Case| {
        found
            .points
            .iter()
            .map(|point| point.stage_one)
            .collect::<Vec<_>>()
    };

    let mixed = case(&row(
        "1,statutory,2021-04-12,,adopter,early_help;send,communication;delay;other,2,2021-04-26,partially-upheld",
    ))
    .await;
    assert_eq!(of(&mixed), [None, None], "which of them was upheld?");
    assert_eq!(mixed.outcome(), Some(Outcome::PartiallyUpheld));
    assert_eq!(mixed.acknowledged_on, None);
    assert_eq!(mixed.category, None, "three categories are adopters (R2.1)");
    let services: Vec<_> = mixed
        .points
        .iter()
        .map(|point| point.service.as_str())
        .collect();
    assert_eq!(services, ["early_help", "send"]);
    let records = mixed.records.unwrap();
    assert!(
        !records.knows_nature(1),
        "three things it is about, and two points"
    );

    for (points, outcome, findings) in [
        ("3", "upheld", vec![None, None, None]),
        ("", "partially-upheld", vec![None]),
        ("", "upheld", vec![None]),
        ("1", "partially-upheld", vec![None]),
        ("1", "upheld", vec![Some(Finding::Upheld)]),
        ("1", "not-upheld", vec![Some(Finding::NotUpheld)]),
        ("1", "resolved", vec![None]),
    ] {
        let found = case(&row(&format!(
            "1,statutory,2021-04-12,,parent,early_help,communication;delay,{points},2021-04-26,{outcome}"
        )))
        .await;
        assert_eq!(of(&found), findings, "{points} {outcome}");
        assert!(found.points.iter().all(rules::case::Point::is_answered));
    }

    // A corporate clock runs from the acknowledgement (T12): without its day nobody knows from when.
    for (acknowledged, known) in [("", None), ("2021-04-14", Some("2021-04-14"))] {
        let found = case(&row(&format!(
            "1,corporate,2021-04-12,{acknowledged},parent,send,delay,1,2021-05-26,upheld"
        )))
        .await;
        let known = known.map(|day| day.parse().unwrap());
        assert_eq!(found.acknowledged_on, known);
    }
}

#[tokio::test]
async fn it_stands_where_its_dates_say() {
    let day = |text: &str| Some(text.parse().unwrap());
    let closed = case(&LIST.lines().take(2).collect::<Vec<_>>().join("\n")).await;
    assert_eq!(closed.closed_on, day("2023-10-20"));
    assert_eq!(
        Some(closed.stage_two().unwrap().begins_on()),
        day("2023-06-01")
    );
    assert_eq!(closed.stage_three().unwrap().held_on, day("2023-09-28"));
    assert_eq!(closed.remedies[0].done_on, day("2023-10-20"));

    let withdrawn = case(
        "ref,kind,received,stage1_ended,stage1_outcome\n1,corporate,2023-04-01,2023-04-11,withdrawn\n",
    )
    .await;
    assert_eq!(withdrawn.discontinued_on, day("2023-04-11"));
    assert_eq!(withdrawn.corporate.sent_on, None);

    let kept_open = case(
        "ref,kind,received,stage1_ended,stage1_outcome,closed\n1,statutory,2026-10-01,2026-10-12,upheld,open\n",
    )
    .await;
    assert_eq!(
        (kept_open.statutory.sent_on, kept_open.closed_on),
        (day("2026-10-12"), None)
    );

    let skipped = case(
        "ref,kind,received,stage1_outcome,stage2_asked\n1,statutory,2026-10-01,Skipped,2026-10-12\n",
    )
    .await;
    assert_eq!(skipped.statutory.skipped_on, day("2026-10-12"));
    assert_eq!(
        Some(skipped.stage_two().unwrap().begins_on()),
        day("2026-10-12"),
        "its statement is still to be agreed: until then the request counts"
    );

    let suspended = case(
        "ref,kind,received,suspended_from,suspended_reason\n1,statutory,2026-10-01,2026-10-12,court\n",
    )
    .await;
    assert!(suspended.is_suspended());
}
