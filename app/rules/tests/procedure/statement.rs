//! The statement of complaint (Reg. 16, R4.8): heads that stages 2 and 3 find on, agreed head by head, or investigated as
//! the council wrote them where nobody answers.

use rules::acts::{ActKind, stored_event};
use rules::case::{Head, Refused};
use rules::clock::Clock;
use rules::deadline::Start;
use rules::finding::{Finding, Outcome};
use rules::queue::Listed;
use rules::register::{Entry, StageOutcome, Vocabulary};
use serde_json::json;

use crate::support::{MONDAY, Story, day};

/// Two points, both answered at stage 1, and stage 2 asked for on Thursday 10 December.
fn asked(channel: &str) -> Story {
    let two = [
        ("what-2", "The review was late."),
        ("nature-2", "delay"),
        ("service-2", "children_in_care"),
        ("pathway-2", "statutory"),
    ];
    Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &two)
        .acts(
            "2026-12-01",
            ActKind::Respond,
            &[("finding-1", "upheld"), ("finding-2", "not-upheld")],
        )
        .acts(
            "2026-12-10",
            ActKind::RequestStageTwo,
            &[("channel", channel)],
        )
}

/// Point 2 and something new, without point 1, which was upheld.
const HEADS: &[(&str, &str)] = &[
    ("what-1", "The review was three months late."),
    ("point-1", "2"),
    ("what-2", "Nobody answered my calls."),
    ("point-2", ""),
];

fn written() -> Story {
    asked("email").acts("2026-12-11", ActKind::Statement, HEADS)
}

fn register(story: &Story) -> Vec<Entry> {
    let words = Vocabulary::default();
    Entry::of(&story.events, &story.clocks, &story.calendar, &words)
}

fn waits(story: &Story) -> bool {
    Listed::of(&story.case(), &story.clocks, &story.calendar).waits_for_statement
}

#[test]
fn stages_two_and_three_find_on_the_heads_and_not_on_every_point_reg_17() {
    let story = written().acts_all("2026-12-14", &[ActKind::AgreeStatement, ActKind::Appoint]);
    for act in [ActKind::OfficerReport, ActKind::Adjudicate] {
        assert_eq!(act.points(&story.case()), [1, 2], "{act:?}");
    }
    let story = story
        .acts("2027-01-04", ActKind::PersonReport, &[])
        .acts(
            "2027-01-04",
            ActKind::OfficerReport,
            &[("finding-1", "not-upheld"), ("finding-2", "upheld")],
        )
        .acts(
            "2027-01-05",
            ActKind::Adjudicate,
            &[("finding-1", "no-finding"), ("finding-2", "not-upheld")],
        );
    let case = story.case();
    let found = |head: &Head| (head.point, head.investigated, head.stage_two);
    assert_eq!(
        case.heads().iter().map(found).collect::<Vec<_>>(),
        [
            (Some(2), Some(Finding::NotUpheld), Some(Finding::NoFinding)),
            (None, Some(Finding::Upheld), Some(Finding::NotUpheld)),
        ]
    );
    assert!(case.points.iter().all(|point| point.stage_two.is_none()));
    // What was decided on heads alone is an answer too: such a case was not recorded in error.
    let story = story.refuses(
        "2027-01-06",
        ActKind::Void,
        &[("reason", "logged-in-error"), ("words", "x")],
        Refused::WasAnswered,
    );
    // Point 1 was upheld at stage 1 and nobody asked about it again; of point 2 the head stands.
    assert_eq!(case.outcome(), Some(Outcome::PartiallyUpheld));

    let story = story
        .acts("2027-01-20", ActKind::RequestPanel, &[])
        .acts_all(
            "2027-02-10",
            &[
                ActKind::ConvenePanel,
                ActKind::HoldPanel,
                ActKind::PanelReport,
            ],
        )
        .acts(
            "2027-02-12",
            ActKind::RespondStageThree,
            &[("finding-1", "upheld"), ("finding-2", "upheld")],
        );
    assert_eq!(story.case().outcome(), Some(Outcome::Upheld));
}

#[test]
fn the_register_counts_the_later_stages_by_head_r5_1() {
    let story = written()
        .acts_all(
            "2026-12-14",
            &[
                ActKind::AgreeStatement,
                ActKind::Appoint,
                ActKind::OfficerReport,
                ActKind::PersonReport,
            ],
        )
        .acts(
            "2027-01-05",
            ActKind::Adjudicate,
            &[("finding-1", "upheld"), ("finding-2", "not-upheld")],
        );
    let [entry] = &register(&story)[..] else {
        panic!("one entry")
    };
    let ended = |stage: &Option<rules::register::Stage>| stage.as_ref().unwrap().outcome;
    assert_eq!(entry.points, 2, "points are what was triaged");
    assert_eq!(ended(&entry.stage_one), Some(StageOutcome::PartiallyUpheld));
    assert_eq!(ended(&entry.stage_two), Some(StageOutcome::PartiallyUpheld));
    let story = story
        .acts_all(
            "2027-01-20",
            &[
                ActKind::RequestPanel,
                ActKind::ConvenePanel,
                ActKind::HoldPanel,
                ActKind::PanelReport,
            ],
        )
        .acts(
            "2027-01-25",
            ActKind::RespondStageThree,
            &[("finding-1", "not-upheld"), ("finding-2", "not-upheld")],
        );
    let [entry] = &register(&story)[..] else {
        panic!("one entry")
    };
    assert_eq!(ended(&entry.stage_two), Some(StageOutcome::PartiallyUpheld));
    assert_eq!(ended(&entry.stage_three), Some(StageOutcome::NotUpheld));
}

#[test]
fn what_was_found_on_points_before_statements_had_heads_means_the_same() {
    let story = [
        json!({"event": "statement", "words": "Both points.", "amended": false}),
        json!({"event": "agree-statement", "on": "2026-12-14"}),
    ]
    .into_iter()
    .fold(asked("email"), |story, stored| {
        story.then(day("2026-12-14"), stored_event(2, stored).unwrap())
    });
    assert!(!waits(&story), "the agreement was of the whole statement");
    let story = story.acts("2026-12-14", ActKind::Appoint, &[]);
    assert_eq!(ActKind::OfficerReport.points(&story.case()), [1, 2]);
    let found = |one, two| json!([{"number": 1, "finding": one, "words": "x"}, {"number": 2, "finding": two, "words": "x"}]);
    let story = [
        json!({"event": "officer-report", "on": "2027-01-04", "points": found("upheld", "not-upheld"), "recommendations": null}),
        json!({"event": "person-report", "on": "2027-01-04", "qualities": [], "words": "x"}),
        json!({"event": "adjudicate", "by": "Ann Birch", "points": found("not-upheld", "not-upheld"), "next_steps": "x"}),
    ]
    .into_iter()
    .fold(story, |story, stored| {
        story.then(day("2027-01-05"), stored_event(2, stored).unwrap())
    })
    .sends("2027-01-05");
    let case = story.case();
    let of = |number| {
        let point = case.point(number).unwrap();
        (point.investigated, point.stage_two, point.finding())
    };
    let not = Some(Finding::NotUpheld);
    assert_eq!(of(1), (Some(Finding::Upheld), not, not));
    assert_eq!(of(2), (not, not, not));
    assert_eq!(case.outcome(), Some(Outcome::NotUpheld));
    let stage = register(&story)[0].stage_two.clone().unwrap();
    assert_eq!(stage.outcome, Some(StageOutcome::NotUpheld));
}

#[test]
fn a_statement_has_heads_and_leaves_out_nothing_that_nobody_answered_r5_3() {
    let answered = asked("email");
    for (changed, refused) in [
        (
            &[
                ("what-1", ""),
                ("point-1", ""),
                ("what-2", ""),
                ("point-2", ""),
            ][..],
            Refused::NoHeads,
        ),
        (&[("point-1", "3")], Refused::NoSuchPoint),
    ] {
        let found = answered.tries("2026-12-11", ActKind::Statement, changed);
        assert_eq!(found, Err(refused), "{changed:?}");
    }
    // A point of another procedure is no head.
    let elsewhere = [("pathway-1", "corporate"), ("why-1", "education")];
    let beside = asked("email").acts("2026-12-11", ActKind::Triage, &elsewhere);
    let found = beside.tries("2026-12-11", ActKind::Statement, &[("point-1", "3")]);
    assert_eq!(found, Err(Refused::NoSuchPoint));
    // Stage 1 was skipped: nobody else answers the point any more.
    let skipped = Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .acts_all(MONDAY, &[ActKind::SkipStageOne, ActKind::RequestStageTwo]);
    let found = skipped.tries(MONDAY, ActKind::Statement, &[("point-1", "")]);
    assert_eq!(found, Err(Refused::PointsUnanswered));
    // A new point becomes a head, and no point comes under none once the statement is agreed.
    let more = written().acts("2026-12-11", ActKind::Triage, &[]);
    let found = more.tries("2026-12-11", ActKind::Statement, HEADS);
    assert_eq!(found, Err(Refused::PointsUnanswered));
    written()
        .acts("2026-12-14", ActKind::AgreeStatement, &[])
        .refuses("2026-12-14", ActKind::Triage, &[], Refused::AlreadyDone);
}

#[test]
fn a_point_that_came_after_the_last_version_is_put_under_a_head_before_anybody_agrees_r5_3() {
    let late = [
        ("what-1", "The letter never came either."),
        ("nature-1", "communication"),
        ("service-1", "children_in_care"),
        ("pathway-1", "statutory"),
    ];
    let story = written().acts("2026-12-10", ActKind::Triage, &late);
    let added = story.case().points.last().unwrap().number.to_string();
    let story = story
        .refuses(
            "2026-12-14",
            ActKind::AgreeStatement,
            &[],
            Refused::PointWithoutHead,
        )
        .acts(
            "2026-12-14",
            ActKind::Statement,
            &[
                ("what-2", "The letter never came either."),
                ("point-2", &added),
            ],
        );
    assert!(!story.case().has_point_without_head());
}

#[test]
fn a_statement_begins_with_the_points_and_the_next_with_the_last_version() {
    let begins = |story: &Story| {
        let known = ActKind::Statement.known(&story.case(), &rules::intake::Answers::default());
        let pairs = known.pairs().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>()
    };
    assert_eq!(
        begins(&asked("email")),
        [
            "point-1=1",
            "point-2=2",
            "what-1=The words of what-1.",
            "what-2=The review was late."
        ]
    );
    assert_eq!(
        begins(&written()),
        [
            "point-1=2",
            "what-1=The review was three months late.",
            "what-2=Nobody answered my calls."
        ]
    );
}

#[test]
fn it_is_agreed_head_by_head_and_what_is_agreed_stays_so_while_its_words_do_reg_16() {
    let story = written().refuses(
        "2026-12-14",
        ActKind::AgreeStatement,
        &[("agreed-1", ""), ("agreed-2", "")],
        Refused::NothingChosen,
    );
    let half = story.acts("2026-12-14", ActKind::AgreeStatement, &[("agreed-2", "")]);
    let agreed = |story: &Story| {
        let case = story.case();
        case.heads()
            .iter()
            .map(|head| head.agreed)
            .collect::<Vec<_>>()
    };
    assert_eq!(agreed(&half), [true, false]);
    assert!(waits(&half), "one head is not agreed yet");
    assert_eq!(
        half.is_possible("2026-12-14", ActKind::OfficerReport),
        Err(Refused::StatementNotAgreed)
    );
    let again = half.acts(
        "2026-12-15",
        ActKind::Statement,
        &[
            ("what-2", "Nobody answered my calls in May."),
            ("amended", "yes"),
        ],
    );
    assert_eq!(agreed(&again), [true, false]);
    let whole = again.acts("2026-12-17", ActKind::AgreeStatement, &[("agreed-1", "")]);
    assert_eq!(agreed(&whole), [true, true]);
    assert!(!waits(&whole));
    assert_eq!(
        whole.case().stage_two().unwrap().begins_on(),
        day("2026-12-17"),
        "the day on which the last head was agreed"
    );
    let reworded = written()
        .acts("2026-12-14", ActKind::AgreeStatement, &[("agreed-2", "")])
        .acts(
            "2026-12-15",
            ActKind::Statement,
            &[("what-1", "Other words.")],
        );
    assert_eq!(agreed(&reworded), [false, false]);
}

/// The last version leaves on Friday 11 December; 14 to 18 are 1 to 5, 21 to 24 are 6 to 9, Tuesday 29 is 10.
#[test]
fn where_nobody_answers_the_councils_version_is_investigated_and_the_request_counts_r4_8() {
    let act = ActKind::InvestigateUnanswered;
    let asked = asked("telephone");
    assert_eq!(
        asked.is_possible("2027-03-01", act),
        Err(Refused::NoStatement)
    );
    let waiting = asked.clone().act("2026-12-11", ActKind::Statement, HEADS);
    assert_eq!(
        waiting.is_possible("2027-03-01", act),
        Err(Refused::AnswerAwaited),
        "nobody answers what has not left"
    );
    let written = waiting.sends("2026-12-11");
    assert_eq!(
        written.is_possible("2026-12-29", act),
        Err(Refused::AnswerAwaited)
    );
    let early = written.tries("2027-01-04", act, &[("on", "2026-12-29")]);
    assert_eq!(early, Err(Refused::AnswerAwaited));
    let story = written.acts("2026-12-30", act, &[]);
    assert_eq!(
        story.is_possible("2026-12-30", act),
        Err(Refused::AlreadyDone)
    );
    assert!(!waits(&story));
    assert_eq!(story.stopped(Clock::Statement), "2026-12-30");
    let counted = |story: &Story| {
        let found = story.deadline(Clock::StageTwo).unwrap();
        (found.start, found.started_on, found.also)
    };
    let from_the_request = (Start::Asked, day("2026-12-10"), None);
    assert_eq!(counted(&story), from_the_request);
    // They answer late: what is investigated may still change, and no date does.
    let late = story
        .acts("2027-01-04", ActKind::Statement, &[("amended", "yes")])
        .acts("2027-01-05", ActKind::AgreeStatement, &[]);
    assert_eq!(counted(&late), from_the_request);
    late.acts_all(
        "2027-01-06",
        &[
            ActKind::Appoint,
            ActKind::OfficerReport,
            ActKind::PersonReport,
            ActKind::Adjudicate,
        ],
    );
}

#[test]
fn a_new_version_gives_them_the_time_to_answer_anew_r4_8() {
    let story = written().acts("2026-12-30", ActKind::Statement, &[]);
    let act = ActKind::InvestigateUnanswered;
    assert_eq!(
        story.is_possible("2026-12-31", act),
        Err(Refused::AnswerAwaited)
    );
    assert_eq!(story.is_possible("2027-02-01", act), Ok(()));
}

#[test]
fn nobody_finds_on_a_head_whose_point_was_set_aside_reg_8() {
    let settled = written().acts_all("2026-12-14", &[ActKind::AgreeStatement, ActKind::Appoint]);
    let aside = settled.acts(
        "2026-12-15",
        ActKind::NotConsider,
        &[("points_of", "2"), ("why", "prejudice")],
    );
    assert_eq!(ActKind::OfficerReport.points(&aside.case()), [2]);
    aside.acts("2027-01-04", ActKind::OfficerReport, &[]);
}

#[test]
fn what_an_officer_found_who_is_complained_about_is_taken_off_the_heads_r9_2() {
    let story = written()
        .acts_all(
            "2026-12-14",
            &[
                ActKind::AgreeStatement,
                ActKind::Appoint,
                ActKind::OfficerReport,
            ],
        )
        .act(
            "2026-12-15",
            ActKind::Exclude,
            &[("name", "appoint officer")],
        );
    let case = story.case();
    assert!(case.heads().iter().all(|head| head.investigated.is_none()));
}
