//! What the register keeps of a live case, act by act (reg 13(1), 10.1): what the reports count.

use rules::acts::ActKind;
use rules::intake::Journey;
use rules::pathway::Pathway;
use rules::register::{Entry, Vocabulary};
use serde_json::{Value, json};

use crate::support::{MONDAY, Story};

/// The only entry of a case, field by field.
fn kept(story: &Story) -> Value {
    let entries = story.entries();
    let [entry] = &entries[..] else {
        panic!("one entry, not {entries:?}")
    };
    serde_json::to_value(entry).unwrap()
}

/// What stands in the entry after an act, and did not before.
fn new(before: &Value, now: &Value) -> Value {
    let fields = now.as_object().unwrap().iter();
    let new = fields.filter(|(name, value)| before.get(*name) != Some(value));
    Value::Object(
        new.map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

type Step<'a> = (&'a str, ActKind, &'a [(&'a str, &'a str)], Value);

/// Carries out each act and compares what is new in the register.
fn told(mut story: Story, steps: &[Step]) -> Story {
    for (on, act, changed, wanted) in steps {
        let before = kept(&story);
        story = story.acts(on, *act, changed);
        assert_eq!(new(&before, &kept(&story)), *wanted, "{act:?} on {on}");
    }
    story
}

#[test]
fn a_child_comes_to_the_panel_and_the_ombudsman_and_each_act_is_in_the_register() {
    let story = Story::child_complaint(MONDAY);
    assert_eq!(
        kept(&story),
        json!({
            "kind": "statutory", "received_on": "2026-11-23", "who": "child-direct", "age": "under-18",
            "points": 0,
            "one": {"asked_on": "2026-11-23", "counted_from": "2026-11-23"},
            "advocacy": "to-offer", "learning": "none",
        })
    );
    let two_points = &[
        ("nature-1", "communication"),
        ("what-2", "I was moved."),
        ("nature-2", "placement"),
        ("service-2", "residential"),
        ("pathway-2", "statutory"),
    ];
    let at_stage_two = told(
        story,
        &[
            (
                MONDAY,
                ActKind::Triage,
                two_points,
                json!({"points": 2, "natures": ["communication", "placement"],
                    "services": ["children_in_care", "residential"]}),
            ),
            (
                MONDAY,
                ActKind::Advocate,
                &[("offer", "accepted")],
                json!({"advocacy": "accepted"}),
            ),
            (
                "2026-11-25",
                ActKind::Suspend,
                &[("reason", "awaiting-information"), ("from", "2026-11-25")],
                json!({"suspended": [
                    {"reason": "awaiting-information", "from": "2026-11-25", "until": null, "told_on": "2026-11-25"},
                ]}),
            ),
            (
                "2026-11-30",
                ActKind::Resume,
                &[("on", "2026-11-30")],
                json!({"suspended": [
                    {"reason": "awaiting-information", "from": "2026-11-25", "until": "2026-11-30", "told_on": "2026-11-25"},
                ]}),
            ),
            // Twenty working days, and the three on which the clock stood (R8.7).
            (
                "2026-12-01",
                ActKind::Extend,
                &[],
                json!({"one": {"asked_on": "2026-11-23", "counted_from": "2026-11-23",
                    "extended_to": "2026-12-24"}}),
            ),
            (
                "2026-12-02",
                ActKind::RecordDelay,
                &[("reason", "workload")],
                json!({"delays": ["workload"]}),
            ),
            (
                "2026-12-02",
                ActKind::RecordDelay,
                &[("reason", "workload")],
                json!({}),
            ),
            (
                "2026-12-03",
                ActKind::Respond,
                &[("finding-1", "upheld"), ("finding-2", "not-upheld")],
                json!({"one": {"asked_on": "2026-11-23", "counted_from": "2026-11-23",
                    "extended_to": "2026-12-24", "ended_on": "2026-12-03",
                    "outcome": "partially-upheld"}}),
            ),
            (
                "2026-12-10",
                ActKind::RequestStageTwo,
                &[
                    ("on", "2026-12-10"),
                    ("channel", "email"),
                    ("reasons", "disagrees"),
                ],
                json!({"escalations": ["disagrees"],
                    "two": {"asked_on": "2026-12-10", "counted_from": "2026-12-10"}}),
            ),
        ],
    );
    let answered = told(
        at_stage_two.investigated("2027-01-04"),
        &[
            (
                "2027-02-01",
                ActKind::Adjudicate,
                &[
                    ("finding-1", "upheld"),
                    ("answer-1", "not-accepted"),
                    ("answer-2", "not-accepted"),
                ],
                json!({"two": {"asked_on": "2026-12-10", "counted_from": "2026-12-10",
                    "ended_on": "2027-02-01", "outcome": "upheld"}}),
            ),
            (
                "2027-03-01",
                ActKind::RequestPanel,
                &[],
                json!({"three": {"asked_on": "2027-03-01"}}),
            ),
            ("2027-03-02", ActKind::ConvenePanel, &[], json!({})),
            (
                "2027-03-02",
                ActKind::HoldPanel,
                &[],
                json!({"panel_on": "2027-03-02"}),
            ),
            // Stage 3 is counted from the panel's report (T9).
            (
                "2027-03-08",
                ActKind::PanelReport,
                &[("what-1", "")],
                json!({"three": {"asked_on": "2027-03-01", "counted_from": "2027-03-08"}}),
            ),
            (
                "2027-03-15",
                ActKind::RespondStageThree,
                &[("finding-1", "not-upheld"), ("finding-2", "not-upheld")],
                json!({"three": {"asked_on": "2027-03-01", "counted_from": "2027-03-08",
                    "ended_on": "2027-03-15", "outcome": "not-upheld"}}),
            ),
        ],
    );
    let back = json!({"received_on": "2027-03-16", "decided_on": "2027-03-16", "decision": "referred-back"});
    let payment = json!({"kind": "symbolic-payment", "on": "2027-05-18", "pence": 25_000});
    let paid = json!({"kind": "symbolic-payment", "on": "2027-05-18", "pence": 25_000,
        "done_on": "2027-05-19"});
    let closed = told(
        answered,
        &[
            (
                "2027-03-16",
                ActKind::OmbudsmanReceived,
                &[("premature", "yes")],
                json!({"ombudsman": [back]}),
            ),
            (
                "2027-04-16",
                ActKind::OmbudsmanReceived,
                &[],
                json!({"ombudsman": [back, {"received_on": "2027-04-16"}]}),
            ),
            (
                "2027-05-17",
                ActKind::OmbudsmanDecided,
                &[("decision", "fault-and-injustice")],
                json!({"ombudsman": [back, {"received_on": "2027-04-16",
                    "decided_on": "2027-05-17", "decision": "fault-and-injustice"}]}),
            ),
            (
                "2027-05-18",
                ActKind::Remedy,
                &[("kind", "symbolic-payment"), ("amount", "£250")],
                json!({"remedies": [payment]}),
            ),
            (
                "2027-05-18",
                ActKind::Remedy,
                &[("kind", "apology")],
                json!({"remedies": [payment, {"kind": "apology", "on": "2027-05-18"}]}),
            ),
            (
                "2027-05-19",
                ActKind::RemedyDone,
                &[],
                json!({"remedies": [paid, {"kind": "apology", "on": "2027-05-18"}]}),
            ),
            (
                "2027-05-20",
                ActKind::Cost,
                &[
                    ("on", "2027-02-02"),
                    ("role", "investigating-officer"),
                    ("amount", "1,200.50"),
                ],
                json!({"costs": [
                    {"on": "2027-02-02", "role": "investigating-officer", "pence": 120_050},
                ]}),
            ),
            (
                "2027-05-21",
                ActKind::Learn,
                &[("due-1", "2027-06-30")],
                json!({"learning": "learned", "actions": [{"due": "2027-06-30"}]}),
            ),
            (
                "2027-05-24",
                ActKind::ActionDone,
                &[],
                json!({"actions": [{"due": "2027-06-30", "done_on": "2027-05-24"}]}),
            ),
            (
                "2027-05-25",
                ActKind::RemedyDone,
                &[],
                json!({"remedies": [paid, {"kind": "apology", "on": "2027-05-18",
                    "done_on": "2027-05-25"}]}),
            ),
            (
                "2027-05-26",
                ActKind::Close,
                &[],
                json!({"closed_on": "2027-05-26"}),
            ),
        ],
    );
    let entry = &closed.entries()[0];
    // Nothing of it is open, so that reports of later years leave it out.
    let last = entry.ended_on().map(|day| day.to_string());
    assert_eq!(last.as_deref(), Some("2027-05-26"));
    let in_time = entry.in_time(&closed.clocks, &closed.calendar);
    assert_eq!(in_time, [Some(true), Some(false), Some(true)]);
}

#[test]
fn what_the_ombudsman_sent_back_can_be_decided_all_the_same_r4_18() {
    told(
        Story::parent_complaint(MONDAY),
        &[
            (
                MONDAY,
                ActKind::OmbudsmanReceived,
                &[("premature", "yes")],
                json!({"ombudsman": [{"received_on": MONDAY, "decided_on": MONDAY,
                    "decision": "referred-back"}]}),
            ),
            (
                "2026-12-01",
                ActKind::OmbudsmanDecided,
                &[("decision", "no-fault")],
                json!({"ombudsman": [{"received_on": MONDAY, "decided_on": "2026-12-01",
                    "decision": "no-fault"}]}),
            ),
        ],
    );
}

#[test]
fn how_a_stage_without_a_finding_ends_is_kept_13_4() {
    let triaged = || Story::parent_complaint(MONDAY).triaged(MONDAY);
    for (what, story, ended, outcome) in [
        (
            "resolved, with a finding",
            triaged().acts(
                "2026-12-01",
                ActKind::Resolve,
                &[("finding-1", "not-upheld")],
            ),
            Some("2026-12-01"),
            Some("not-upheld"),
        ),
        (
            "withdrawn",
            triaged().acts("2026-12-02", ActKind::Withdraw, &[]),
            Some("2026-12-02"),
            Some("withdrawn"),
        ),
        (
            "not considered",
            triaged().acts(
                "2026-12-03",
                ActKind::NotConsider,
                &[("why", "not-eligible")],
            ),
            Some("2026-12-03"),
            Some("refused"),
        ),
        (
            "written down, and not sent (R4.3)",
            triaged().act("2026-12-04", ActKind::Respond, &[]),
            None,
            None,
        ),
    ] {
        let one = &kept(&story)["one"];
        assert_eq!(one["ended_on"].as_str(), ended, "{what}");
        assert_eq!(one["outcome"].as_str(), outcome, "{what}");
    }
    let skipped = kept(&triaged().acts("2026-12-01", ActKind::SkipStageOne, &[]));
    assert_eq!(skipped["one"]["ended_on"], "2026-12-01");
}

#[test]
fn a_case_under_two_procedures_has_two_entries_and_its_costs_stand_in_the_first_r1_2() {
    let both = [
        ("what-2", "The plan was late."),
        ("nature-2", "delay"),
        ("service-2", "send"),
        ("pathway-2", "corporate"),
        ("why-2", "education"),
    ];
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &both)
        .acts(MONDAY, ActKind::Cost, &[("amount", "50"), ("on", MONDAY)]);
    let entries = story.entries();
    let kinds: Vec<&str> = entries.iter().map(|entry| entry.kind.slug()).collect();
    assert_eq!(kinds, ["statutory", "corporate"]);
    let points: Vec<u32> = entries.iter().map(|entry| entry.points).collect();
    assert_eq!(points, [1, 1]);
    assert_eq!(entries[1].services, ["send"]);
    let pence = |entry: &Entry| entry.costs.iter().map(|spent| spent.pence).sum::<u64>();
    assert_eq!([pence(&entries[0]), pence(&entries[1])], [5_000, 0]);
}

#[test]
fn what_is_no_complaint_has_one_stage_and_a_quote_only_when_it_is_published_r12_5() {
    told(
        Story::other(MONDAY, Journey::Idea, Pathway::MpEnquiry),
        &[(
            "2026-12-01",
            ActKind::Reply,
            &[],
            json!({"one": {"asked_on": MONDAY, "counted_from": MONDAY, "ended_on": "2026-12-01"}}),
        )],
    );
    let thanks = Story::other(MONDAY, Journey::Compliment, Pathway::Compliment);
    assert_eq!(kept(&thanks).get("quote"), None);
    told(
        thanks,
        &[(MONDAY, ActKind::Publish, &[], json!({"quote": true}))],
    );
}

#[test]
fn why_no_advocate_was_offered_is_kept_from_a_list_r10_1() {
    for (why_not, words, wanted) in [
        ("human-error", "", "human-error"),
        ("other", "It was a bank holiday.", "other"),
        ("", "It was a bank holiday.", "other"),
    ] {
        let story = Story::child_complaint(MONDAY).acts(MONDAY, ActKind::Triage, &[]);
        let answers = &[
            ("offer", "not-offered"),
            ("why_not", why_not),
            ("words", words),
        ];
        let story = story.acts(MONDAY, ActKind::Advocate, answers);
        assert_eq!(kept(&story)["not_offered"], wanted, "{why_not} {words}");
        let story = story.acts(MONDAY, ActKind::Advocate, &[("offer", "accepted")]);
        assert_eq!(kept(&story).get("not_offered"), None, "offered after all");
    }
}

/// Who said yes to the offer is looked for an advocate, and has none until one is found.
#[test]
fn a_child_who_said_yes_is_with_an_advocate_when_one_was_found_r7_6() {
    let story = Story::child_complaint(MONDAY).acts(MONDAY, ActKind::Triage, &[]);
    let story = story.acts(MONDAY, ActKind::Advocate, &[("offer", "accepted")]);
    assert_eq!(kept(&story)["advocacy"], "accepted");
    assert_eq!(kept(&story)["who"], "child-direct", "nobody was found yet");
    for (said, who) in [
        ("no-answer", "child-direct"),
        ("cannot-help", "child-direct"),
        ("appointed", "child-with-advocate"),
    ] {
        let story = story
            .clone()
            .acts("2026-11-26", ActKind::FollowUpAdvocate, &[("said", said)]);
        assert_eq!(kept(&story)["who"], who, "{said}");
    }
    let story =
        Story::child_complaint(MONDAY).acts(MONDAY, ActKind::Advocate, &[("offer", "has-one")]);
    assert_eq!(kept(&story)["who"], "child-with-advocate");
}

/// Every end without an answer is told from the others: who ended it, and whether anything had been answered (A2).
#[test]
fn what_was_refused_withdrawn_or_discontinued_are_three_things_reg_8_reg_9_reg_12() {
    let triaged = || Story::parent_complaint(MONDAY).triaged(MONDAY);
    let corporate = || {
        let typed = [("pathway-1", "corporate"), ("why-1", "education")];
        Story::parent_complaint(MONDAY).acts(MONDAY, ActKind::Triage, &typed)
    };
    let prejudice = [("why", "prejudice")];
    let late = [
        ("arose_on", "2024-01-08"),
        ("not_reasonable", "no"),
        ("still_fair", "no"),
    ];
    let at_stage_two = || {
        triaged().acts("2026-12-01", ActKind::Respond, &[]).acts(
            "2026-12-10",
            ActKind::RequestStageTwo,
            &[("on", "2026-12-10")],
        )
    };
    let two_points = || {
        let second = [
            ("what-2", "The plan was late."),
            ("nature-2", "delay"),
            ("service-2", "send"),
            ("pathway-2", "corporate"),
            ("why-2", "education"),
        ];
        Story::parent_complaint(MONDAY).acts(MONDAY, ActKind::Triage, &second)
    };
    for (what, story, wanted) in [
        (
            "too late, before it was triaged (Reg. 9)",
            Story::parent_complaint(MONDAY).acts("2026-11-26", ActKind::DecideLate, &late),
            vec![("not-eligible", Some("refused"), None)],
        ),
        (
            "too late, after it was triaged (Reg. 9)",
            triaged().acts("2026-11-26", ActKind::DecideLate, &late),
            vec![("not-eligible", Some("refused"), None)],
        ),
        (
            "it might prejudice proceedings (Reg. 8)",
            triaged().acts("2026-11-26", ActKind::NotConsider, &prejudice),
            vec![("not-eligible", Some("refused"), None)],
        ),
        (
            "a corporate complaint that is out of scope (R1.6)",
            corporate().acts(
                "2026-11-26",
                ActKind::NotConsider,
                &[("why", "not-eligible")],
            ),
            vec![("not-eligible", Some("refused"), None)],
        ),
        (
            "withdrawn by them",
            triaged().acts("2026-11-26", ActKind::Withdraw, &[]),
            vec![("statutory", Some("withdrawn"), None)],
        ),
        (
            "one point of two refused, and the rest withdrawn by them",
            two_points()
                .acts("2026-11-24", ActKind::NotConsider, &[("points_of", "1")])
                .acts("2026-11-26", ActKind::Withdraw, &[]),
            vec![
                ("corporate", Some("withdrawn"), None),
                ("not-eligible", Some("refused"), None),
            ],
        ),
        (
            "one procedure of two refused, the other goes on",
            two_points().acts("2026-11-24", ActKind::NotConsider, &[("points_of", "2")]),
            vec![
                ("statutory", None, None),
                ("not-eligible", Some("refused"), None),
            ],
        ),
        (
            "stage 2 refused: it was considered already (R4.9)",
            at_stage_two().acts(
                "2026-12-14",
                ActKind::NotConsider,
                &[("why", "already-considered")],
            ),
            vec![("statutory", Some("upheld"), Some("refused"))],
        ),
        (
            "proceedings come in between at stage 2 (Reg. 8)",
            at_stage_two().acts("2026-12-14", ActKind::NotConsider, &prejudice),
            vec![("statutory", Some("upheld"), Some("discontinued"))],
        ),
        (
            "withdrawn at stage 2",
            at_stage_two().acts("2026-12-14", ActKind::Withdraw, &[("on", "2026-12-14")]),
            vec![("statutory", Some("upheld"), Some("withdrawn"))],
        ),
    ] {
        let entries = story.entries();
        let slug = |stage: &Option<rules::register::Stage>| {
            let outcome = stage.as_ref().and_then(|stage| stage.outcome);
            outcome.map(rules::register::StageOutcome::slug)
        };
        let kept: Vec<_> = entries
            .iter()
            .map(|entry| {
                (
                    entry.kind.slug(),
                    slug(&entry.stage_one),
                    slug(&entry.stage_two),
                )
            })
            .collect();
        assert_eq!(kept, wanted, "{what}");
        assert_eq!(
            entries[0].in_time(&story.clocks, &story.calendar)[1],
            None,
            "{what}"
        );
    }
}

#[test]
fn what_was_not_accepted_keeps_what_it_was_about_once_8_1() {
    let second = [
        ("nature-1", "communication"),
        ("what-2", "The plan was late."),
        ("nature-2", "delay"),
        ("service-2", "send"),
        ("pathway-2", "corporate"),
        ("why-2", "education"),
    ];
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &second)
        .acts("2026-11-26", ActKind::NotConsider, &[("why", "prejudice")]);
    let entry = kept(&story);
    assert_eq!(entry["kind"], "not-eligible");
    assert_eq!(entry["natures"], json!(["communication", "delay"]));
    assert_eq!(entry["points"], 2);
    assert_eq!(
        entry["one"],
        json!({"asked_on": MONDAY, "counted_from": MONDAY, "ended_on": "2026-11-26", "outcome": "refused"})
    );
    // Sent in again after proceedings, it is a complaint like any other (T18).
    let again = story.acts("2026-11-27", ActKind::Close, &[]).acts(
        "2026-12-14",
        ActKind::Reopen,
        &[("reason", "proceedings-ended"), ("ended_on", "2026-12-11")],
    );
    let kinds: Vec<&str> = again
        .entries()
        .iter()
        .map(|entry| entry.kind.slug())
        .collect();
    assert_eq!(kinds, ["statutory", "corporate"]);
}

#[test]
fn the_register_says_when_a_complaint_was_acknowledged_and_of_nothing_else_t1() {
    let on_the_phone: &[(&str, &str)] = &[("how", "telephone"), ("on", "2026-11-24")];
    let acknowledged = |story: Story| {
        let story = story.act("2026-11-25", ActKind::Acknowledge, on_the_phone);
        kept(&story).get("acknowledged_on").cloned()
    };
    assert_eq!(
        acknowledged(Story::parent_complaint(MONDAY)),
        Some(json!("2026-11-24"))
    );
    assert_eq!(
        kept(&Story::parent_complaint(MONDAY)).get("acknowledged_on"),
        None
    );
    let comment = Story::other(MONDAY, Journey::Idea, Pathway::Comment);
    assert_eq!(kept(&comment).get("acknowledged_on"), None);
}

#[test]
fn of_a_stage_whose_days_nobody_recorded_the_case_has_no_day_and_the_register_the_outcome() {
    let stored = json!({
        "event": "imported", "theirs": "1", "areas": ["early_help"],
        "entry": {
            "kind": "statutory", "received_on": "2024-10-14", "points": 0, "learning": "none",
            "services": ["early_help"], "natures": ["delay"], "closed_on": "2025-01-22",
            "one": {"asked_on": "2024-10-14", "counted_from": "2024-10-14", "ended_on": "2025-01-22", "outcome": "upheld", "undated": true},
            "two": {"asked_on": "2024-10-14", "ended_on": "2025-01-22", "outcome": "not-upheld", "undated": true},
        },
    });
    let event = rules::acts::stored_event(rules::acts::EVENT_VERSION, stored).unwrap();
    let story = Story::parent_complaint(MONDAY);
    let mut events = story.events.clone();
    events.truncate(1);
    events[0].event = event;
    let case = rules::case::Case::replay(&events).unwrap();
    assert_eq!(case.statutory.sent_on, None);
    assert_eq!(case.statutory.skipped_on, None);
    assert!(case.stage_two().is_none());
    let records = case.records.unwrap();
    assert_eq!(
        records.outcomes.map(|outcome| outcome.is_some()),
        [true, true, false]
    );
    assert_eq!(records.one_ended_on, None);
    let words = Vocabulary::default();
    let entries = Entry::of(&events, &story.clocks, &story.calendar, &words);
    assert_eq!(
        entries[0].in_time(&story.clocks, &story.calendar),
        [None; 3]
    );
    assert!(entries[0].stages().all(|stage| stage.undated));
}
