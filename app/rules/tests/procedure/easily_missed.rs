//! The list "easily missed" of the requirements (section 15), as far as it is about rules. Numbers 17, 19, 20 and 22 are
//! about the report and the form.

use rules::acts::{ActKind, Event};
use rules::calendar::Calendar;
use rules::case::{Received, Refused};
use rules::clock::Clock;
use rules::deadline::Start;
use rules::eligibility::Category;
use rules::finding::Finding;
use rules::letter::Letter;
use rules::pathway::Pathway;
use rules::queue::{Listed, Stage};

use crate::support::{MONDAY, Story, day, received};

#[test]
fn n1_a_parents_complaint_never_waits_for_the_childs_consent_r2_3() {
    for category in Category::ALL {
        let story = Story::begins(Received {
            category: Some(*category),
            ..received(MONDAY)
        });
        let story = story.acts(MONDAY, ActKind::Triage, &[]);
        let waits = story.is_possible(MONDAY, ActKind::Respond);
        let wanted = match category {
            Category::SufficientInterest => Err(Refused::InterestNotDecided),
            _ => Ok(()),
        };
        assert_eq!(waits, wanted, "{category:?}");
    }
    // Even where the child is asked, their "no" is written down and decides nothing by itself.
    Story::begins(Received {
        category: Some(Category::SufficientInterest),
        ..received(MONDAY)
    })
    .acts(MONDAY, ActKind::Triage, &[])
    .acts(
        MONDAY,
        ActKind::DecideInterest,
        &[("interest", "yes"), ("child_view", "does-not-agree")],
    )
    .acts(MONDAY, ActKind::Respond, &[]);
}

#[test]
fn n2_section_47_is_not_statutory_in_england_r1_4() {
    Story::parent_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::Triage,
            &[("why-1", "section-47")],
            Refused::SectionFortySeven,
        )
        .acts(
            MONDAY,
            ActKind::Triage,
            &[("pathway-1", "corporate"), ("why-1", "section-47")],
        );
}

#[test]
fn n3_no_time_limit_on_asking_for_stage_two_and_20_working_days_for_stage_three_t4_t6() {
    assert_eq!(Clock::StageTwoRequest.rule().limit, None);
    assert_eq!(Clock::PanelRequest.rule().limit, Some(20));
    Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2036-12-01")
        .adjudicated("2037-02-02")
        .acts("2037-06-01", ActKind::RequestPanel, &[]);
}

#[test]
fn n4_stage_one_takes_20_working_days_at_most_even_suspended_for_an_advocate_r4_4() {
    let story = Story::child_complaint(MONDAY).acts(
        MONDAY,
        ActKind::Suspend,
        &[("reason", "awaiting-advocate")],
    );
    assert_eq!(story.due(Clock::StageOne), "stands");
    assert_eq!(story.due(Clock::StageOneMaximum), "2026-12-21");
    story.acts("2026-12-22", ActKind::TellOverdue, &[]);
}

#[test]
fn n5_stage_two_keeps_both_dates_r4_8() {
    let found = Story::parent_complaint(MONDAY)
        .answered(MONDAY)
        .acts(
            "2026-12-01",
            ActKind::RequestStageTwo,
            &[("channel", "telephone")],
        )
        .acts("2026-12-14", ActKind::Statement, &[])
        .acts("2026-12-14", ActKind::AgreeStatement, &[])
        .deadline(Clock::StageTwo)
        .unwrap();
    assert_eq!(
        (found.due, found.also),
        (Some(day("2027-01-21")), Some(day("2027-01-08")))
    );
}

#[test]
fn n6_corporate_clocks_run_from_the_acknowledgement_and_statutory_ones_from_receipt_t2_t12() {
    let acknowledged = |story: Story| story.acts("2026-11-27", ActKind::Acknowledge, &[]);
    let statutory = acknowledged(Story::parent_complaint(MONDAY));
    let corporate = acknowledged(Story::corporate(MONDAY));
    for (story, clock, start, on) in [
        (statutory, Clock::StageOne, Start::Received, MONDAY),
        (
            corporate,
            Clock::CorporateOne,
            Start::Acknowledged,
            "2026-11-27",
        ),
    ] {
        let found = story.deadline(clock).unwrap();
        assert_eq!((found.start, found.started_on), (start, day(on)));
    }
}

#[test]
fn n7_personal_information_has_30_calendar_days_with_the_first_since_19_june_2026_t15() {
    assert_eq!(
        Story::personal_information("2026-06-19").due(Clock::DataProtection),
        "2026-07-18"
    );
    assert_eq!(
        Story::personal_information("2026-06-18").due(Clock::DataProtection),
        "none"
    );
}

#[test]
fn n8_a_panel_of_three_without_the_independent_person_and_with_both_companions_reg_19() {
    Story::at_stage_three()
        .refuses(
            "2027-03-02",
            ActKind::ConvenePanel,
            &[("name-3", ""), ("independent-3", "")],
            Refused::NotThree,
        )
        .refuses(
            "2027-03-02",
            ActKind::ConvenePanel,
            &[("name-1", "appoint person")],
            Refused::StageTwoPersonOnPanel,
        )
        .acts(
            "2027-03-02",
            ActKind::ConvenePanel,
            &[("advocate", "An Advocate"), ("companion", "A Friend")],
        );
}

#[test]
fn n9_the_stage_three_reply_is_decided_together_with_the_independent_person_reg_20() {
    Story::at_stage_three()
        .acts_all(
            "2027-03-02",
            &[
                ActKind::ConvenePanel,
                ActKind::HoldPanel,
                ActKind::PanelReport,
            ],
        )
        .refuses(
            "2027-03-02",
            ActKind::RespondStageThree,
            &[("with_independent_person", "")],
            Refused::WithoutIndependentPerson,
        );
}

#[test]
fn n10_independence_is_declared_spouses_and_civil_partners_with_it_reg_2() {
    for refused in [Refused::NotIndependent, Refused::PanelNotIndependent] {
        assert!(
            refused
                .field()
                .is_some_and(|field| field.starts_with("independent"))
        );
    }
    Story::parent_complaint(MONDAY)
        .at_stage_two(MONDAY, MONDAY)
        .refuses(
            MONDAY,
            ActKind::Appoint,
            &[("independent", "")],
            Refused::NotIndependent,
        );
    assert!(
        Refused::NotIndependent
            .to_string()
            .contains("spouse or civil partner")
    );
}

#[test]
fn n11_sufficient_interest_is_a_decision_with_a_letter_r2_2() {
    let story = Story::begins(Received {
        category: Some(Category::SufficientInterest),
        ..received(MONDAY)
    });
    let story = story.act(MONDAY, ActKind::DecideInterest, &[("interest", "no")]);
    assert_eq!(story.letters(), [Letter::NotConsidered]);
}

#[test]
fn n12_only_not_freezing_needs_a_reason_r4_19() {
    let story = Story::begins(Received {
        freeze: true,
        ..received(MONDAY)
    });
    story
        .refuses(
            MONDAY,
            ActKind::DecideFreeze,
            &[("freeze", "no"), ("words", "")],
            Refused::ReasonMissing,
        )
        .act(
            MONDAY,
            ActKind::DecideFreeze,
            &[("freeze", "yes"), ("words", "")],
        );
}

#[test]
fn n13_an_advocate_comes_before_any_complaint_and_not_offering_one_needs_a_reason_r7_1_r7_3() {
    use rules::intake::Journey;
    assert_eq!(
        Pathway::presumed(Journey::AdvocateRequest),
        Pathway::AdvocacyRequest
    );
    Story::child_complaint(MONDAY).refuses(
        MONDAY,
        ActKind::Advocate,
        &[("offer", "not-offered")],
        Refused::ReasonMissing,
    );
}

#[test]
fn n14_there_is_no_stage_before_stage_one() {
    let named: Vec<_> = Stage::ALL.iter().map(|stage| stage.slug()).collect();
    assert!(
        !named
            .iter()
            .any(|slug| slug.contains("zero") || slug.contains("informal")),
        "{named:?}"
    );
    // A concern can be a complaint at once, and no complaint has to be a concern first.
    let concern = Story::other(MONDAY, rules::intake::Journey::Complaint, Pathway::Concern);
    concern.acts(MONDAY, ActKind::ConvertConcern, &[]);
}

#[test]
fn n15_what_is_refused_is_counted_by_its_kind_r1_6() {
    let story = Story::parent_complaint(MONDAY);
    let faults = story
        .fill(MONDAY, ActKind::NotConsider, &[("refused_kind", "")])
        .unwrap_err();
    assert_eq!(faults[0].field, "refused_kind");
}

#[test]
fn n16_christmas_eve_30_may_2022_and_4_may_2020_are_working_days_r8_1_r8_3() {
    let calendar = Calendar::england_and_wales();
    for worked in ["2026-12-24", "2022-05-30", "2020-05-04"] {
        assert!(calendar.is_working_day(day(worked)), "{worked}");
    }
}

#[test]
fn n18_the_adjudication_differs_from_the_officers_finding_head_by_head_r4_11() {
    let story = Story::parent_complaint(MONDAY)
        .at_stage_two(MONDAY, MONDAY)
        .investigated(MONDAY)
        .acts(MONDAY, ActKind::Adjudicate, &[("finding-1", "not-upheld")]);
    let case = story.case();
    let head = &case.heads()[0];
    assert_eq!(
        (head.investigated, head.stage_two),
        (Some(Finding::Upheld), Some(Finding::NotUpheld))
    );
}

#[test]
fn n21_the_automatic_receipt_is_no_acknowledgement_r12_2() {
    let receipt = Event::LetterSent {
        letter: "receipt".to_owned(),
        number: None,
        posted_on: None,
        how: None,
    };
    let story = Story::parent_complaint(MONDAY).then(day(MONDAY), receipt);
    assert_eq!(story.case().acknowledged_on, None);
}

#[test]
fn n23_thanks_are_published_only_when_nobody_is_named_r9_8() {
    use rules::intake::Journey;
    Story::other(MONDAY, Journey::Compliment, Pathway::Compliment).refuses(
        MONDAY,
        ActKind::Publish,
        &[("nobody_named", "")],
        Refused::StillNamesPeople,
    );
}

#[test]
fn n24_backdated_money_is_no_compensation_r5_5() {
    use rules::kinds::RemedyKind;
    assert!(!RemedyKind::BackdatedPayment.is_compensation());
    assert!(!RemedyKind::Reimbursement.is_compensation());
}

#[test]
fn n25_a_childs_complaint_is_statutory_and_goes_first_r1_3() {
    let order = |story: &Story| Listed::of(&story.case(), &story.clocks, &story.calendar).order();
    let child = Story::child_complaint(MONDAY);
    let overdue = Story::parent_complaint("2026-01-05");
    assert!(order(&child) < order(&overdue));
    child.refuses(
        MONDAY,
        ActKind::Triage,
        &[("pathway-1", "corporate"), ("why-1", "other")],
        Refused::ChildIsStatutory,
    );
}
