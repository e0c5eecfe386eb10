//! The corporate procedure (section 6): no extra stages, another person at stage 2, the Ombudsman at the end.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;
use rules::queue::{Stage, stage};

use crate::support::{MONDAY, Story};

#[test]
fn the_order_of_the_corporate_procedure_cannot_be_broken() {
    use ActKind::{
        AcknowledgeCorporateTwo, RequestCorporateTwo, RespondCorporate, RespondCorporateTwo,
    };
    let all = [
        RespondCorporate,
        RequestCorporateTwo,
        AcknowledgeCorporateTwo,
        RespondCorporateTwo,
    ];
    for act in all {
        let statutory = Story::parent_complaint(MONDAY).triaged(MONDAY);
        assert_eq!(
            statutory.is_possible(MONDAY, act),
            Err(Refused::NotCorporate),
            "{act:?}"
        );
    }
    let refuse = |story: &Story, rows: &[(ActKind, Refused)]| {
        for (act, refused) in rows {
            assert_eq!(
                story.is_possible("2026-12-10", *act),
                Err(*refused),
                "{act:?}"
            );
        }
    };
    let story = Story::corporate(MONDAY);
    refuse(
        &story,
        &[
            (RequestCorporateTwo, Refused::NotAnswered),
            (AcknowledgeCorporateTwo, Refused::StageTwoNotAsked),
            (RespondCorporateTwo, Refused::StageTwoNotAsked),
        ],
    );
    let story = story.acts("2026-12-01", RespondCorporate, &[]);
    assert_eq!(stage(&story.case()), Stage::CorporateOneAnswered);
    refuse(&story, &[(RespondCorporate, Refused::AlreadyDone)]);
    let story = story.acts("2026-12-02", RequestCorporateTwo, &[]);
    assert_eq!(stage(&story.case()), Stage::CorporateTwo);
    refuse(&story, &[(RequestCorporateTwo, Refused::AlreadyDone)]);
    let story = story.act("2026-12-03", AcknowledgeCorporateTwo, &[]);
    refuse(
        &story,
        &[(AcknowledgeCorporateTwo, Refused::AlreadyAcknowledged)],
    );
    let story = story
        .sends("2026-12-03")
        .acts("2026-12-04", RespondCorporateTwo, &[]);
    refuse(
        &story,
        &[
            (RespondCorporateTwo, Refused::AlreadyDone),
            (AcknowledgeCorporateTwo, Refused::AlreadyAcknowledged),
        ],
    );
    assert_eq!(stage(&story.case()), Stage::CorporateTwoAnswered);
    assert_eq!(
        story.letters()[1..],
        [
            Letter::CorporateReply,
            Letter::CorporateTwoRequest,
            Letter::CorporateTwoReply
        ]
    );
}

#[test]
fn somebody_else_answers_at_stage_two() {
    let story = Story::corporate(MONDAY)
        .acts(
            "2026-12-01",
            ActKind::RespondCorporate,
            &[("by", "Head of Service")],
        )
        .acts("2026-12-02", ActKind::RequestCorporateTwo, &[]);
    for act in [
        ActKind::AcknowledgeCorporateTwo,
        ActKind::RespondCorporateTwo,
    ] {
        let found = story.tries("2026-12-03", act, &[("by", "head of  service")]);
        assert_eq!(found, Err(Refused::SamePersonAtStageTwo), "{act:?}");
    }
}

#[test]
fn a_corporate_clock_is_extended_only_while_it_runs_t12() {
    let story = Story::corporate(MONDAY)
        .refuses(MONDAY, ActKind::Extend, &[], Refused::NotAcknowledged)
        .acts(MONDAY, ActKind::Acknowledge, &[])
        .acts("2026-12-01", ActKind::Extend, &[])
        .refuses("2026-12-01", ActKind::Extend, &[], Refused::AlreadyExtended);
    assert!(
        Letter::Extension.names_the_ombudsman(),
        "with reason and Ombudsman"
    );
    let story = story.acts("2026-12-02", ActKind::RespondCorporate, &[]);
    story.refuses("2026-12-03", ActKind::Extend, &[], Refused::NoClock);
}

#[test]
fn of_a_complaint_with_two_procedures_each_clock_is_extended_by_name_r1_2_r4_5() {
    let story = Story::parent_complaint(MONDAY)
        .acts(
            MONDAY,
            ActKind::Triage,
            &[
                ("what-2", "The bus never came."),
                ("nature-2", "delivery"),
                ("service-2", "transport"),
                ("pathway-2", "corporate"),
                ("why-2", "education"),
            ],
        )
        .acts(MONDAY, ActKind::Acknowledge, &[])
        .refuses("2026-11-30", ActKind::Extend, &[], Refused::WhichProcedure);
    let (statutory, corporate) = ([("procedure", "statutory")], [("procedure", "corporate")]);
    let later = story
        .clone()
        .acts("2026-11-30", ActKind::Extend, &corporate);
    assert_eq!(later.due(Clock::StageOne), "2026-12-07");
    assert_eq!(later.due(Clock::CorporateOne), "2026-12-21");
    later
        .refuses(
            "2026-11-30",
            ActKind::Extend,
            &corporate,
            Refused::AlreadyExtended,
        )
        .acts("2026-11-30", ActKind::Extend, &statutory)
        .refuses(
            "2026-11-30",
            ActKind::Extend,
            &statutory,
            Refused::AlreadyExtended,
        );
    let answered = story.acts("2026-12-01", ActKind::Respond, &[]);
    answered
        .refuses("2026-12-02", ActKind::Extend, &statutory, Refused::NoClock)
        .acts("2026-12-02", ActKind::Extend, &[]);
}

#[test]
fn a_concern_is_no_stage_before_one_and_keeps_its_day_t10() {
    use rules::intake::Journey;
    use rules::pathway::Pathway;
    let concern = Story::other(MONDAY, Journey::Complaint, Pathway::Concern);
    for story in [
        concern.clone(),
        concern
            .clone()
            .acts("2026-11-25", ActKind::ResolveConcern, &[]),
    ] {
        let story = story.acts("2026-11-30", ActKind::ConvertConcern, &[]);
        assert_eq!(story.due(Clock::Concern), "none");
        assert_eq!(
            story.due(Clock::StageOne),
            "2026-12-07",
            "from the first day"
        );
        assert_eq!(story.case().answered_on, None);
        story.refuses(
            "2026-11-30",
            ActKind::ConvertConcern,
            &[],
            Refused::NotAConcern,
        );
    }
    Story::parent_complaint(MONDAY).refuses(
        MONDAY,
        ActKind::ResolveConcern,
        &[],
        Refused::NotAConcern,
    );
    concern
        .acts("2026-11-25", ActKind::ResolveConcern, &[])
        .refuses(
            "2026-11-25",
            ActKind::ResolveConcern,
            &[],
            Refused::AlreadyDone,
        );
}
