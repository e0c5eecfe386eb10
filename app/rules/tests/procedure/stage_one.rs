//! Stage 1 (4.2): a written reply, point by point, late or not; a resolution; agreement to skip it.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::finding::{Finding, Outcome};
use rules::letter::Letter;
use rules::queue::{Stage, stage};

use crate::support::{MONDAY, Story};

const TWO_POINTS: &[(&str, &str)] = &[
    ("what-2", "Nobody rang back."),
    ("nature-2", "communication"),
    ("service-2", "other"),
    ("pathway-2", "statutory"),
];

#[test]
fn what_a_reply_waits_for_r1_1_r7_3_r2_2() {
    let child = || Story::child_complaint(MONDAY).acts(MONDAY, ActKind::Triage, &[]);
    let interested = || {
        Story::begins(rules::case::Received {
            category: Some(rules::eligibility::Category::SufficientInterest),
            ..crate::support::received(MONDAY)
        })
        .acts(MONDAY, ActKind::Triage, &[])
    };
    for act in [ActKind::Respond, ActKind::Resolve, ActKind::SkipStageOne] {
        for (what, story, found) in [
            (
                "points",
                Story::parent_complaint(MONDAY),
                Err(Refused::NotTriaged),
            ),
            (
                "offer of an advocate",
                child(),
                Err(Refused::AdvocateNotOffered),
            ),
            ("interest", interested(), Err(Refused::InterestNotDecided)),
            (
                "procedure",
                Story::corporate(MONDAY),
                Err(Refused::NotStatutory),
            ),
            (
                "nothing",
                Story::parent_complaint(MONDAY).triaged(MONDAY),
                Ok(()),
            ),
            (
                "nothing more",
                child().acts(MONDAY, ActKind::Advocate, &[("offer", "has-one")]),
                Ok(()),
            ),
            (
                "nothing any more",
                interested().acts(MONDAY, ActKind::DecideInterest, &[]),
                Ok(()),
            ),
        ] {
            assert_eq!(
                story.is_possible(MONDAY, act),
                found,
                "{act:?} waits for {what}"
            );
        }
    }
}

#[test]
fn a_reply_is_possible_however_late_it_is_4_7() {
    let story = Story::parent_complaint(MONDAY).triaged(MONDAY);
    for on in ["2026-12-07", "2026-12-08", "2026-12-22", "2029-06-01"] {
        assert_eq!(story.is_possible(on, ActKind::Respond), Ok(()), "{on}");
    }
}

#[test]
fn every_point_is_answered_and_nothing_else_r5_3() {
    let story = Story::parent_complaint(MONDAY).acts(MONDAY, ActKind::Triage, TWO_POINTS);
    for (what, changed) in [
        ("no finding for the second", &[("finding-2", "")][..]),
        ("no words for the second", &[("words-2", " ")]),
        ("no next step", &[("next_steps", "")]),
        ("nobody who signs", &[("signed_by", "")]),
    ] {
        let faults = story.fill(MONDAY, ActKind::Respond, changed).unwrap_err();
        assert_eq!(
            (faults.len(), faults[0].wrong.slug()),
            (1, "missing"),
            "{what}"
        );
    }
    // A page that was opened before a point was set aside.
    let stale = story.fill(MONDAY, ActKind::Respond, &[]).unwrap();
    let story = story.acts(MONDAY, ActKind::NotConsider, &[("points_of", "2")]);
    let today = crate::support::day(MONDAY);
    assert_eq!(
        stale.check(&story.case(), &story.now(today)),
        Err(Refused::PointsUnanswered)
    );
}

#[test]
fn the_reply_ends_stage_one_when_it_leaves_not_when_it_is_written_r4_3() {
    let written =
        Story::parent_complaint(MONDAY)
            .triaged(MONDAY)
            .act("2026-12-07", ActKind::Respond, &[]);
    assert_eq!(written.letters().last(), Some(&Letter::StageOneReply));
    assert_eq!(written.stopped(Clock::StageOne), "runs");
    assert_eq!(stage(&written.case()), Stage::StageOne);
    let sent = written
        .refuses("2026-12-08", ActKind::Respond, &[], Refused::AlreadyDone)
        .sends("2026-12-08");
    assert_eq!(sent.stopped(Clock::StageOne), "2026-12-08");
    assert_eq!(stage(&sent.case()), Stage::StageOneAnswered);
}

#[test]
fn what_the_findings_add_up_to_r5_1() {
    use Finding::{NoFinding as N, NotUpheld as B, Upheld as A};
    for (findings, outcome, as_the_ombudsman_counts) in [
        (&[A, A][..], Outcome::Upheld, true),
        (&[A, B], Outcome::PartiallyUpheld, true),
        (&[A, B, N], Outcome::PartiallyUpheld, true),
        (&[A, N], Outcome::Upheld, true),
        (&[B, B], Outcome::NotUpheld, false),
        (&[B, N], Outcome::NotUpheld, false),
        (&[N, N], Outcome::NoFinding, false),
    ] {
        assert_eq!(Outcome::of(findings), Some(outcome), "{findings:?}");
        assert_eq!(
            outcome.ombudsman_upheld(),
            as_the_ombudsman_counts,
            "{outcome:?}"
        );
    }
    assert_eq!(Outcome::of(&[]), None);
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, TWO_POINTS)
        .acts(MONDAY, ActKind::Respond, &[("finding-2", "not-upheld")]);
    assert_eq!(story.case().outcome(), Some(Outcome::PartiallyUpheld));
}

#[test]
fn partially_upheld_and_information_given_are_no_findings_r5_1_r5_2() {
    let found: Vec<_> = Finding::ALL.iter().map(|finding| finding.slug()).collect();
    assert_eq!(found, ["upheld", "not-upheld", "no-finding"]);
}

#[test]
fn a_resolution_is_confirmed_in_writing_and_takes_no_right_away_reg_15_r4_1_r4_7() {
    let story = Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .acts("2026-11-27", ActKind::Meet, &[("kind", "mediation")])
        .act("2026-11-30", ActKind::Resolve, &[]);
    assert_eq!(story.letters().last(), Some(&Letter::Resolution));
    assert_eq!(
        story.stopped(Clock::StageOne),
        "runs",
        "no closing by a phone call alone"
    );
    let story = story.sends("2026-12-01");
    assert_eq!(story.stopped(Clock::StageOne), "2026-12-01");
    assert!(story.case().statutory.resolved);
    story.acts("2027-02-01", ActKind::RequestStageTwo, &[]);
}

#[test]
fn only_allowed_reasons_extend_and_only_once_r4_5() {
    let story = Story::parent_complaint(MONDAY).triaged(MONDAY);
    for delay in ["workload", "investigator-left", "investigator-did-not-know"] {
        let faults = story
            .fill(MONDAY, ActKind::Extend, &[("reason", delay)])
            .unwrap_err();
        assert_eq!(
            faults[0].wrong.slug(),
            "not-a-choice",
            "{delay} is no valid reason"
        );
        assert!(
            story
                .tries(MONDAY, ActKind::RecordDelay, &[("reason", delay)])
                .is_ok()
        );
    }
    story
        .acts(MONDAY, ActKind::Extend, &[("reason", "complex")])
        .refuses(MONDAY, ActKind::Extend, &[], Refused::AlreadyExtended)
        .acts("2026-12-01", ActKind::Respond, &[])
        .refuses("2026-12-02", ActKind::Extend, &[], Refused::NoClock);
}

#[test]
fn they_agree_to_wait_longer_only_for_a_stage_one_that_is_open_t3() {
    let until = [("until", "2027-02-01")];
    let story = Story::parent_complaint(MONDAY).triaged(MONDAY);
    story
        .clone()
        .acts("2026-12-21", ActKind::AgreeOverrun, &until)
        // Neither overdue nor open to stage 2 before the day they agreed to has passed.
        .refuses(
            "2027-02-01",
            ActKind::TellOverdue,
            &[],
            Refused::NotYetOverdue,
        )
        .acts("2027-02-02", ActKind::TellOverdue, &[])
        .acts("2027-02-03", ActKind::RequestStageTwo, &[])
        .refuses(
            "2027-01-04",
            ActKind::AgreeOverrun,
            &until,
            Refused::AlreadyDone,
        );
    story
        .clone()
        .acts("2026-12-01", ActKind::Respond, &[])
        .refuses(
            "2026-12-02",
            ActKind::AgreeOverrun,
            &until,
            Refused::AlreadyDone,
        );
    story
        .acts("2026-12-01", ActKind::SkipStageOne, &[])
        .refuses(
            "2026-12-02",
            ActKind::AgreeOverrun,
            &until,
            Refused::AlreadyDone,
        );
}

#[test]
fn a_skipped_stage_one_is_not_answered_and_leads_to_stage_two_r4_6() {
    Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .refuses(
            MONDAY,
            ActKind::RequestStageTwo,
            &[],
            Refused::StageOneNotAnswered,
        )
        .acts(MONDAY, ActKind::SkipStageOne, &[])
        .refuses(MONDAY, ActKind::Respond, &[], Refused::AlreadyDone)
        .refuses(
            MONDAY,
            ActKind::Learn,
            &[("learned", "")],
            Refused::NothingChosen,
        )
        .acts(MONDAY, ActKind::Learn, &[])
        .refuses(MONDAY, ActKind::Close, &[], Refused::NotAnswered)
        .acts(MONDAY, ActKind::RequestStageTwo, &[]);
}

#[test]
fn whoever_is_told_in_person_or_on_the_phone_is_acknowledged_that_day_r12_2() {
    let story = Story::parent_complaint(MONDAY);
    for (how, on, stopped) in [
        ("telephone", "2026-11-24", "2026-11-24"),
        ("in-person", "2026-11-23", "2026-11-23"),
        ("letter", "2026-11-24", "runs"),
    ] {
        let told = story.clone().act(
            "2026-11-25",
            ActKind::Acknowledge,
            &[("how", how), ("on", on)],
        );
        assert_eq!(told.stopped(Clock::Acknowledgement), stopped, "{how}");
        told.refuses(
            "2026-11-26",
            ActKind::Acknowledge,
            &[],
            Refused::AlreadyAcknowledged,
        );
    }
    story.refuses(
        MONDAY,
        ActKind::Acknowledge,
        &[("how", "telephone"), ("on", "2026-11-20")],
        Refused::BeforeReceipt,
    );
}

#[test]
fn a_case_has_an_owner_a_deputy_and_an_investigator_and_changes_of_them_r4_3() {
    let story = Story::parent_complaint(MONDAY)
        .act(MONDAY, ActKind::Take, &[])
        .refuses(MONDAY, ActKind::Take, &[], Refused::AlreadyTheirs)
        .refuses(
            MONDAY,
            ActKind::Assign,
            &[("to", "manager")],
            Refused::AlreadyTheirs,
        )
        .refuses(
            MONDAY,
            ActKind::Assign,
            &[("deputy", "colleague")],
            Refused::SamePersonTwice,
        )
        .act(MONDAY, ActKind::Assign, &[("deputy", "deputy")])
        .act(MONDAY, ActKind::Assign, &[("deputy", "other")])
        .act(MONDAY, ActKind::Investigator, &[("name", "Team Manager")])
        .refuses(
            MONDAY,
            ActKind::Investigator,
            &[("name", "team  manager")],
            Refused::AlreadyTheirs,
        )
        .act(
            MONDAY,
            ActKind::Investigator,
            &[("name", "Service Manager")],
        );
    let case = story.case();
    assert_eq!(case.owner.unwrap().0, "colleague");
    assert_eq!(case.deputy.unwrap().0, "other");
    assert_eq!(case.investigator.as_deref(), Some("Service Manager"));
}
