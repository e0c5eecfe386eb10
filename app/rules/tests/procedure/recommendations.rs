//! What the two of stage 2 and the panel recommend: row by row, each answered with its reason, and an action where it is
//! followed (Reg. 17, reg 20, R4.16).

use rules::acts::{ActKind, Event, stored_event};
use rules::case::{Answer, Case, Recommendation, RecommendedBy, Refused};
use rules::clock::Clock;
use rules::register::{Entry, Vocabulary};
use serde_json::json;

use crate::support::{MONDAY, Story, day};

/// The investigating officer recommends two things, the independent person one.
fn reported() -> Story {
    Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .acts_all(
            "2026-12-14",
            &[
                ActKind::Statement,
                ActKind::AgreeStatement,
                ActKind::Appoint,
            ],
        )
        .acts(
            "2027-01-04",
            ActKind::OfficerReport,
            &[("what-1", "Say sorry."), ("what-2", "Train the duty team.")],
        )
        .acts(
            "2027-01-04",
            ActKind::PersonReport,
            &[("what-1", "Answer calls within a day.")],
        )
}

/// The first is followed, the second in part, the third not.
const ANSWERS: &[(&str, &str)] = &[
    ("answer-1", "accepted"),
    ("due-1", "2027-02-01"),
    ("who-1", "Ruth Vale"),
    ("answer-2", "in-part"),
    ("due-2", "2027-06-01"),
    ("answer-3", "not-accepted"),
    ("who-3", ""),
    ("due-3", ""),
];

fn open(case: &Case) -> Vec<(&str, &str, String)> {
    let all = case.actions.iter().filter(|one| one.done_on.is_none());
    all.map(|one| (&*one.what, &*one.who, one.due_on.unwrap().to_string()))
        .collect()
}

#[test]
fn each_is_answered_and_what_is_followed_becomes_an_action_r4_16() {
    let story = reported();
    let case = story.case();
    let filed: Vec<_> = case
        .recommendations()
        .iter()
        .map(|one| (one.by, &*one.what))
        .collect();
    assert_eq!(
        filed,
        [
            (RecommendedBy::Officer, "Say sorry."),
            (RecommendedBy::Officer, "Train the duty team."),
            (RecommendedBy::Person, "Answer calls within a day."),
        ]
    );
    let story = story.acts("2027-01-05", ActKind::Adjudicate, ANSWERS);
    let case = story.case();
    let answered = |one: &Recommendation| one.reply.as_ref().map(|reply| reply.answer);
    let answers: Vec<_> = case.recommendations().iter().map(answered).collect();
    assert_eq!(
        answers,
        [Answer::Accepted, Answer::InPart, Answer::NotAccepted].map(Some)
    );
    assert_eq!(
        open(&case),
        [
            ("Say sorry.", "Ruth Vale", "2027-02-01".to_owned()),
            (
                "Train the duty team.",
                "adjudicate who-2",
                "2027-06-01".to_owned()
            ),
        ]
    );
    // It stands among the dates and in the register like any other action, until it is done.
    assert_eq!(story.due(Clock::Action), "2027-02-01");
    let done = story.acts("2027-01-20", ActKind::ActionDone, &[("number", "2")]);
    assert_eq!(open(&done.case()).len(), 1);
    let words = Vocabulary::default();
    let entries = Entry::of(&done.events, &done.clocks, &done.calendar, &words);
    let kept: Vec<_> = entries[0]
        .actions
        .iter()
        .map(|one| (one.due, one.done_on))
        .collect();
    assert_eq!(
        kept,
        [
            (day("2027-02-01"), None),
            (day("2027-06-01"), Some(day("2027-01-20"))),
        ]
    );
}

#[test]
fn none_is_passed_over_and_what_is_followed_has_its_owner_and_its_day() {
    let story = reported();
    for missing in ["answer-3", "because-3"] {
        let faults = story.fill("2027-01-05", ActKind::Adjudicate, &[(missing, "")]);
        assert_eq!(faults.unwrap_err()[0].field, missing);
    }
    for missing in ["who-1", "due-2"] {
        let found = story.tries("2027-01-05", ActKind::Adjudicate, &[(missing, "")]);
        assert_eq!(found, Err(Refused::WhoAndWhenMissing), "{missing}");
    }
    // Whatever door an act comes through.
    let Event::Adjudicate(mut act) = story.fill("2027-01-05", ActKind::Adjudicate, &[]).unwrap()
    else {
        panic!("an adjudication")
    };
    act.answers.pop();
    let found = Event::from(act).check(&story.case(), &story.now(day("2027-01-05")));
    assert_eq!(found, Err(Refused::RecommendationsUnanswered));
}

#[test]
fn the_reply_at_stage_three_answers_each_recommendation_of_the_panel_reg_20() {
    let story = reported()
        .acts("2027-01-05", ActKind::Adjudicate, &[])
        .acts_all(
            "2027-01-20",
            &[
                ActKind::RequestPanel,
                ActKind::ConvenePanel,
                ActKind::HoldPanel,
            ],
        )
        .acts(
            "2027-01-25",
            ActKind::PanelReport,
            &[("what-1", "Pay for the visits."), ("finding-1", "upheld")],
        );
    let case = story.case();
    assert_eq!(case.heads()[0].panel, Some(rules::finding::Finding::Upheld));
    assert_eq!(case.panel_recommendations().len(), 1);
    let before = open(&case).len();
    let not = [("answer-1", "not-accepted"), ("who-1", ""), ("due-1", "")];
    let story = story.acts("2027-01-26", ActKind::RespondStageThree, &not);
    let case = story.case();
    let reply = case.panel_recommendations()[0].reply.as_ref().unwrap();
    assert_eq!(reply.answer, Answer::NotAccepted);
    assert_eq!(
        open(&case).len(),
        before,
        "what is not followed is no action"
    );
}

#[test]
fn what_was_recommended_in_one_text_is_one_recommendation_and_an_old_answer_stands() {
    let text = json!({"event": "officer-report", "on": "2027-01-04", "points": [{"number": 1, "finding": "upheld", "words": "x"}], "recommendations": "Say sorry. Train the team."});
    let story = Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .acts_all(
            "2026-12-14",
            &[
                ActKind::Statement,
                ActKind::AgreeStatement,
                ActKind::Appoint,
                ActKind::PersonReport,
            ],
        );
    let without = story.case().recommendations().len();
    let story = story.then(day("2027-01-04"), stored_event(2, text).unwrap());
    let case = story.case();
    assert_eq!(case.recommendations().len(), without + 1);
    assert_eq!(
        case.recommendations()[without].what,
        "Say sorry. Train the team."
    );
    let decided = json!({"event": "adjudicate", "by": "Ann Birch", "points": [{"number": 1, "finding": "upheld", "words": "x"}], "next_steps": "x"});
    let old = story.then(day("2027-01-05"), stored_event(2, decided).unwrap());
    assert!(
        old.case().actions.is_empty(),
        "nobody answered them one by one"
    );
}

#[test]
fn what_an_officer_recommended_who_is_complained_about_is_not_answered_r9_2() {
    let story = reported().act(
        "2027-01-05",
        ActKind::Exclude,
        &[("name", "appoint officer")],
    );
    let case = story.case();
    let left: Vec<_> = case.recommendations().iter().map(|one| one.by).collect();
    assert_eq!(left, [RecommendedBy::Person]);
}
