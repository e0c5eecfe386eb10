//! Which procedure applies (R1): by point, with a reason for every "not statutory".

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;
use rules::pathway::{NotStatutory, Pathway, PointPathway, Track};

use crate::support::{MONDAY, PERSONAL_INFORMATION, Story};

fn goes(pathway: &str, why: &str) -> Vec<(&'static str, String)> {
    vec![("pathway-1", pathway.to_owned()), ("why-1", why.to_owned())]
}

fn sends(story: &Story, pathway: &str, why: &str) -> Result<(), Refused> {
    let changed = goes(pathway, why);
    let changed: Vec<_> = changed
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    story.tries(MONDAY, ActKind::Triage, &changed).map(|_| ())
}

#[test]
fn every_not_statutory_needs_a_reason_that_leads_there_r1_1_r1_4_r1_5() {
    let parent = Story::parent_complaint(MONDAY);
    for (pathway, why, found) in [
        ("statutory", "", Ok(())),
        ("statutory", "section-47", Err(Refused::SectionFortySeven)),
        ("statutory", "education", Err(Refused::ReasonLeadsElsewhere)),
        ("corporate", "", Err(Refused::NotStatutoryReasonMissing)),
        ("conference", "", Err(Refused::NotStatutoryReasonMissing)),
        (
            "data-protection",
            "",
            Err(Refused::NotStatutoryReasonMissing),
        ),
        ("not-eligible", "", Err(Refused::NotStatutoryReasonMissing)),
        ("corporate", "section-47", Ok(())),
        ("corporate", "assessment-of-carers", Ok(())),
        ("corporate", "court-report", Ok(())),
        ("corporate", "education", Ok(())),
        ("corporate", "own-dealings", Ok(())),
        ("corporate", "other", Ok(())),
        ("conference", "conference", Ok(())),
        (
            "corporate",
            "conference",
            Err(Refused::ReasonLeadsElsewhere),
        ),
        ("data-protection", "personal-information", Ok(())),
        (
            "corporate",
            "personal-information",
            Err(Refused::ReasonLeadsElsewhere),
        ),
        ("not-eligible", "court-or-tribunal", Ok(())),
        ("not-eligible", "insurance-claim", Ok(())),
        ("not-eligible", "staff-grievance", Ok(())),
        ("not-eligible", "service-request", Ok(())),
        ("not-eligible", "other-body", Ok(())),
        (
            "not-eligible",
            "education",
            Err(Refused::ReasonLeadsElsewhere),
        ),
    ] {
        assert_eq!(
            sends(&parent, pathway, why),
            found,
            "{pathway} because {why:?}"
        );
    }
}

#[test]
fn no_reason_at_all_leads_to_the_statutory_procedure() {
    for why in NotStatutory::ALL {
        assert!(!why.leads_to(PointPathway::Statutory), "{why:?}");
    }
}

#[test]
fn a_childs_point_is_statutory_whatever_the_reason_r1_3() {
    let child = Story::child_complaint(MONDAY);
    for pathway in ["corporate", "conference", "not-eligible"] {
        for why in ["", "section-47", "conference", "other-body", "other"] {
            let found = sends(&child, pathway, why);
            assert_eq!(
                found,
                Err(Refused::ChildIsStatutory),
                "{pathway} because {why:?}"
            );
        }
    }
    assert_eq!(sends(&child, "statutory", ""), Ok(()));
    // The one exception has a procedure of its own in law (R9.4).
    assert_eq!(
        sends(&child, "data-protection", "personal-information"),
        Ok(())
    );
}

#[test]
fn one_complaint_splits_into_points_with_a_procedure_each_r1_2() {
    let story = Story::parent_complaint(MONDAY).act(
        MONDAY,
        ActKind::Triage,
        &[
            ("what-2", "They told a neighbour."),
            ("nature-2", "information-sharing"),
            ("service-2", "other"),
            ("pathway-2", "data-protection"),
            ("why-2", "personal-information"),
            ("what-4", "The bus never came."),
            ("nature-4", "delivery"),
            ("service-4", "transport"),
            ("pathway-4", "corporate"),
            ("why-4", "education"),
        ],
    );
    let case = story.case();
    let found: Vec<_> = case
        .points
        .iter()
        .map(|point| (point.number, point.pathway))
        .collect();
    assert_eq!(
        found,
        [
            (1, Pathway::Statutory),
            (2, Pathway::DataProtection),
            (3, Pathway::Corporate)
        ],
        "points are numbered without a gap where a row was left blank"
    );
    for track in [Track::Statutory, Track::Corporate, Track::DataProtection] {
        assert!(case.is_on(track), "{track:?}");
    }
    assert_eq!(
        story.letters(),
        [Letter::Procedure],
        "which procedure, and why (R1.1)"
    );
}

#[test]
fn an_untriaged_complaint_is_taken_to_be_statutory_so_that_the_shorter_clock_runs_r1_5() {
    let story = Story::parent_complaint(MONDAY);
    assert_eq!(story.due(Clock::StageOne), "2026-12-07");
    assert_eq!(story.due(Clock::CorporateOne), "none");
}

#[test]
fn a_council_may_send_conference_complaints_down_the_statutory_procedure_r1_4() {
    let conference = |story: Story, why| {
        let changed = [("pathway-1", "conference"), ("why-1", why)];
        let event = story.tries(MONDAY, ActKind::Triage, &changed)?;
        let story = story.then(crate::support::day(MONDAY), event);
        Ok(story.case().point(1).unwrap().track.unwrap())
    };
    let (parent, child) = (Story::parent_complaint, Story::child_complaint);
    let statutory = r#"{"conference_is_statutory": true}"#;
    for (profile, begins, why, found) in [
        (
            "{}",
            parent as fn(&str) -> Story,
            "conference",
            Ok(Track::Corporate),
        ),
        ("{}", parent, "", Err(Refused::NotStatutoryReasonMissing)),
        ("{}", child, "conference", Err(Refused::ChildIsStatutory)),
        (statutory, parent, "conference", Ok(Track::Statutory)),
        (statutory, parent, "", Ok(Track::Statutory)),
        (statutory, child, "", Ok(Track::Statutory)),
    ] {
        let story = begins(MONDAY).in_council(profile);
        assert_eq!(conference(story, why), found, "{profile} because {why:?}");
    }
}

#[test]
fn what_is_no_complaint_is_not_triaged() {
    use rules::intake::Journey;
    for pathway in [Pathway::Concern, Pathway::Compliment, Pathway::MpEnquiry] {
        let story = Story::other(MONDAY, Journey::Idea, pathway);
        story.refuses(MONDAY, ActKind::Triage, &[], Refused::NotAComplaint);
    }
}

#[test]
fn a_point_can_be_moved_and_they_are_told_why() {
    let story = Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .refuses(
            MONDAY,
            ActKind::MovePoint,
            &[("point", "2")],
            Refused::NoSuchPoint,
        )
        .refuses(MONDAY, ActKind::MovePoint, &[], Refused::AlreadyDone)
        .refuses(
            MONDAY,
            ActKind::MovePoint,
            &[("pathway", "corporate")],
            Refused::NotStatutoryReasonMissing,
        )
        .act(
            MONDAY,
            ActKind::MovePoint,
            &[("pathway", "corporate"), ("why", "education")],
        );
    assert_eq!(story.letters(), [Letter::Procedure, Letter::Procedure]);
    assert_eq!(story.due(Clock::StageOne), "none", "its clock goes with it");
    Story::parent_complaint(MONDAY).refuses(MONDAY, ActKind::MovePoint, &[], Refused::NotTriaged);
    Story::child_complaint(MONDAY).triaged(MONDAY).refuses(
        MONDAY,
        ActKind::MovePoint,
        &[("pathway", "corporate"), ("why", "education")],
        Refused::ChildIsStatutory,
    );
}

#[test]
fn a_point_that_was_answered_or_investigated_stays_where_it_is_r4_9() {
    let away = [("pathway", "corporate"), ("why", "education")];
    Story::parent_complaint(MONDAY)
        .answered("2026-12-01")
        .refuses(
            "2026-12-02",
            ActKind::MovePoint,
            &away,
            Refused::PointAnswered,
        );
    let skipped = Story::parent_complaint(MONDAY).triaged(MONDAY).acts_all(
        "2026-12-01",
        &[ActKind::SkipStageOne, ActKind::RequestStageTwo],
    );
    skipped.investigated("2027-01-04").refuses(
        "2027-01-05",
        ActKind::MovePoint,
        &away,
        Refused::PointAnswered,
    );
}

#[test]
fn a_procedure_that_was_answered_takes_no_new_point_that_nobody_would_answer_r5_3_r4_13() {
    let more =
        |story: Story| story.refuses("2027-06-01", ActKind::Triage, &[], Refused::AlreadyDone);
    more(Story::parent_complaint(MONDAY).answered("2026-12-01"));
    let two = Story::parent_complaint(MONDAY).at_stage_two("2026-12-01", "2026-12-10");
    // Stage 2 has not begun to report: what the statement adds is looked into with the rest.
    let two = two.acts("2026-12-10", ActKind::Triage, &[]);
    more(two.clone().investigated("2027-02-01"));
    more(two.adjudicated("2027-02-01"));
    more(Story::at_stage_three());
    let elsewhere = [("pathway-1", "corporate"), ("why-1", "education")];
    let corporate = Story::corporate(MONDAY).acts("2026-12-01", ActKind::RespondCorporate, &[]);
    corporate
        .clone()
        .refuses(
            "2026-12-02",
            ActKind::Triage,
            &elsewhere,
            Refused::AlreadyDone,
        )
        // Another procedure is not concerned.
        .acts("2026-12-02", ActKind::Triage, &[]);
    corporate
        .acts("2026-12-03", ActKind::RequestCorporateTwo, &[])
        .acts("2026-12-04", ActKind::Triage, &elsewhere)
        .acts("2026-12-04", ActKind::RespondCorporateTwo, &[])
        .refuses(
            "2026-12-05",
            ActKind::Triage,
            &elsewhere,
            Refused::AlreadyDone,
        );
    Story::personal_information(MONDAY)
        .acts("2026-12-01", ActKind::RespondDataProtection, &[])
        .refuses(
            "2026-12-02",
            ActKind::Triage,
            PERSONAL_INFORMATION,
            Refused::AlreadyDone,
        );
}
