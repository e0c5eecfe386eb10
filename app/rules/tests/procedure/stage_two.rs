//! Stage 2 (4.3): never refused, a statement that is agreed, two independent eyes, and a decision that may differ.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::finding::Finding;
use rules::letter::Letter;
use rules::queue::{Listed, Stage, stage};

use crate::support::{MONDAY, Story};

fn asked() -> Story {
    Story::parent_complaint(MONDAY).at_stage_two("2026-12-01", "2026-12-10")
}

#[test]
fn stage_two_is_open_once_stage_one_is_answered_skipped_or_overdue_t3_t4() {
    let open = Story::parent_complaint(MONDAY).triaged(MONDAY);
    for (what, story, on, found) in [
        (
            "not answered",
            open.clone(),
            "2026-12-21",
            Err(Refused::StageOneNotAnswered),
        ),
        ("overdue by a day", open.clone(), "2026-12-22", Ok(())),
        (
            "answered",
            open.clone().act("2026-12-01", ActKind::Respond, &[]),
            "2026-12-01",
            Ok(()),
        ),
        (
            "resolved",
            open.clone().acts("2026-12-01", ActKind::Resolve, &[]),
            "2026-12-02",
            Ok(()),
        ),
        (
            "skipped",
            open.clone().acts("2026-12-01", ActKind::SkipStageOne, &[]),
            "2026-12-01",
            Ok(()),
        ),
        (
            "answered years ago",
            open.acts("2026-12-01", ActKind::Respond, &[]),
            "2031-12-01",
            Ok(()),
        ),
        (
            "not triaged, overdue",
            Story::parent_complaint(MONDAY),
            "2026-12-22",
            Ok(()),
        ),
        (
            "corporate",
            Story::corporate(MONDAY),
            "2026-12-22",
            Err(Refused::NotStatutory),
        ),
        (
            "asked before",
            asked(),
            "2026-12-22",
            Err(Refused::AlreadyDone),
        ),
    ] {
        assert_eq!(
            story.is_possible(on, ActKind::RequestStageTwo),
            found,
            "{what}"
        );
    }
}

#[test]
fn there_is_no_act_that_refuses_stage_two_but_those_of_r4_9() {
    let refusing: Vec<_> = ActKind::ALL
        .iter()
        .filter(|act| {
            asked().tries("2026-12-11", **act, &[]).is_ok_and(|event| {
                let story = asked().then(crate::support::day("2026-12-11"), event);
                story.case().discontinued_on.is_some()
            })
        })
        .collect();
    assert_eq!(refusing, [&ActKind::NotConsider, &ActKind::Withdraw]);
}

#[test]
fn the_order_of_stage_two_cannot_be_broken_4_7() {
    use ActKind::{Adjudicate, AgreeStatement, Appoint, OfficerReport, PersonReport, RequestPanel};
    use ActKind::{SendPapers, Statement};
    let refuse = |story: &Story, rows: &[(ActKind, Refused)]| {
        for (act, refused) in rows {
            assert_eq!(
                story.is_possible("2027-01-04", *act),
                Err(*refused),
                "{act:?}"
            );
        }
    };
    let story = Story::parent_complaint(MONDAY).answered("2026-12-01");
    let not_asked = [
        Statement,
        AgreeStatement,
        Appoint,
        SendPapers,
        OfficerReport,
        PersonReport,
        Adjudicate,
        RequestPanel,
    ];
    refuse(
        &story,
        &not_asked.map(|act| (act, Refused::StageTwoNotAsked)),
    );
    let story = asked();
    refuse(
        &story,
        &[
            (AgreeStatement, Refused::NoStatement),
            (SendPapers, Refused::NobodyAppointed),
            (OfficerReport, Refused::StatementNotAgreed),
            (PersonReport, Refused::StatementNotAgreed),
            (Adjudicate, Refused::StatementNotAgreed),
            (RequestPanel, Refused::NotAdjudicated),
        ],
    );
    let story = story.acts("2026-12-11", Statement, &[]);
    refuse(&story, &[(OfficerReport, Refused::StatementNotAgreed)]);
    let story = story.acts("2026-12-11", AgreeStatement, &[]);
    refuse(
        &story,
        &[
            (Statement, Refused::AlreadyDone),
            (AgreeStatement, Refused::AlreadyDone),
            (OfficerReport, Refused::NobodyAppointed),
            (PersonReport, Refused::NobodyAppointed),
            (Adjudicate, Refused::NobodyAppointed),
        ],
    );
    let story = story.acts("2026-12-14", Appoint, &[]);
    refuse(&story, &[(Adjudicate, Refused::ReportsMissing)]);
    for first in [OfficerReport, PersonReport] {
        let half = story.clone().acts("2026-12-28", first, &[]);
        refuse(
            &half,
            &[
                (Adjudicate, Refused::ReportsMissing),
                (first, Refused::AlreadyDone),
            ],
        );
    }
    let story = story
        .acts("2026-12-28", PersonReport, &[])
        .acts("2026-12-28", OfficerReport, &[])
        .acts("2026-12-28", Adjudicate, &[]);
    refuse(
        &story,
        &[
            (Adjudicate, Refused::AlreadyDone),
            (Appoint, Refused::AlreadyDone),
        ],
    );
}

#[test]
fn stage_two_needs_points_reg_17() {
    Story::parent_complaint(MONDAY)
        .acts("2026-12-22", ActKind::RequestStageTwo, &[])
        .refuses("2026-12-22", ActKind::Statement, &[], Refused::NotTriaged)
        .triaged("2026-12-22")
        .acts_all("2026-12-22", &[ActKind::Statement]);
}

#[test]
fn who_may_be_appointed_reg_2_r4_10() {
    let story = asked().act(MONDAY, ActKind::Exclude, &[("name", "The Manager")]);
    for (changed, refused) in [
        (&[("independent", "")][..], Refused::NotIndependent),
        (&[("outside_line", "")], Refused::InLineManagement),
        (
            &[("officer", "Person A"), ("person", "person  a")],
            Refused::SamePersonTwice,
        ),
        (&[("officer", "the manager")], Refused::ComplainedAbout),
        (&[("person", "The-Manager")], Refused::ComplainedAbout),
        (&[("on", "2026-11-20")], Refused::BeforeReceipt),
    ] {
        assert_eq!(
            story.tries("2026-12-14", ActKind::Appoint, changed),
            Err(refused),
            "{changed:?}"
        );
    }
    // Appointing again hands over, until the council has decided.
    let story = story.acts("2026-12-14", ActKind::Appoint, &[]).acts(
        "2026-12-15",
        ActKind::Appoint,
        &[("officer", "Somebody Else")],
    );
    assert_eq!(
        story
            .case()
            .stage_two()
            .unwrap()
            .people
            .as_ref()
            .unwrap()
            .officer,
        "Somebody Else"
    );
}

#[test]
fn who_investigated_does_not_adjudicate_r4_10() {
    let story = asked().investigated("2027-01-04");
    for name in ["appoint officer", "Appoint Person"] {
        let found = story.tries("2027-01-05", ActKind::Adjudicate, &[("by", name)]);
        assert_eq!(found, Err(Refused::SamePersonTwice), "{name}");
    }
}

#[test]
fn the_councils_decision_stands_beside_the_officers_finding_and_may_differ_r4_11() {
    let story = asked()
        .acts_all(
            "2027-01-04",
            &[
                ActKind::Statement,
                ActKind::AgreeStatement,
                ActKind::Appoint,
            ],
        )
        .acts(
            "2027-01-04",
            ActKind::OfficerReport,
            &[("finding-1", "upheld")],
        )
        .acts("2027-01-04", ActKind::PersonReport, &[])
        .acts(
            "2027-01-05",
            ActKind::Adjudicate,
            &[("finding-1", "not-upheld")],
        );
    let case = story.case();
    let [head] = case.heads() else {
        panic!("{:?}", case.heads())
    };
    assert_eq!(head.investigated, Some(Finding::Upheld));
    assert_eq!(head.stage_two, Some(Finding::NotUpheld));
    assert_eq!(head.finding(), Some(Finding::NotUpheld));
}

#[test]
fn only_the_adjudication_letter_ends_stage_two_not_the_officers_report_t5() {
    let story = asked().investigated("2027-01-04");
    assert_eq!(story.stopped(Clock::StageTwo), "runs");
    let story = story.act("2027-01-05", ActKind::Adjudicate, &[]);
    assert_eq!(story.stopped(Clock::StageTwo), "runs");
    assert_eq!(stage(&story.case()), Stage::StageTwo);
    let story = story.sends("2027-01-06");
    assert_eq!(story.stopped(Clock::StageTwo), "2027-01-06");
    assert_eq!(stage(&story.case()), Stage::StageTwoAnswered);
}

#[test]
fn a_statement_waits_for_agreement_in_a_list_of_its_own_r4_8() {
    let waits = |story: &Story| {
        Listed::of(&story.case(), &story.clocks, &story.calendar).waits_for_statement
    };
    let story = asked();
    assert!(waits(&story));
    let story = story.acts("2026-12-11", ActKind::Statement, &[]).refuses(
        "2026-12-11",
        ActKind::AgreeStatement,
        &[("on", "2026-12-09")],
        Refused::EndBeforeStart,
    );
    assert!(waits(&story));
    assert!(!waits(&story.clone().acts(
        "2026-12-12",
        ActKind::AgreeStatement,
        &[]
    )));
    assert!(!waits(&story.acts("2026-12-12", ActKind::Withdraw, &[])));
}

#[test]
fn each_step_of_stage_two_is_told_in_writing_reg_17() {
    let story = asked().adjudicated("2027-01-04");
    assert_eq!(
        story.letters()[2..],
        [
            Letter::StageTwoRequest,
            Letter::Statement,
            Letter::StageTwoStart,
            Letter::Adjudication
        ]
    );
}

#[test]
fn somebody_who_is_complained_about_later_does_no_longer_investigate_r9_2() {
    let story = asked().investigated("2027-01-04");
    for (name, officer, person) in [
        ("appoint officer", None, Some(())),
        ("appoint person", Some(()), None),
    ] {
        let found = story
            .clone()
            .act("2027-01-05", ActKind::Exclude, &[("name", name)]);
        let case = found.case();
        let two = case.stage_two().unwrap();
        assert_eq!(two.people, None, "{name}: both are appointed again");
        assert_eq!(two.officer_reported_on.map(|_| ()), officer, "{name}");
        assert_eq!(two.person_reported_on.map(|_| ()), person, "{name}");
        assert_eq!(
            found.is_possible("2027-01-05", ActKind::Adjudicate),
            Err(Refused::NobodyAppointed)
        );
    }
    let decided = story.acts("2027-01-05", ActKind::Adjudicate, &[]).act(
        "2027-01-06",
        ActKind::Exclude,
        &[("name", "appoint officer")],
    );
    assert!(
        decided.case().stage_two().unwrap().people.is_some(),
        "what was decided stands"
    );
}
