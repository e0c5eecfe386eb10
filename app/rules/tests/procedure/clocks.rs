//! Every clock, T1 to T19 and those beside them (requirements 4.1): what starts it, how long it runs, what stops it.

use rules::acts::ActKind;
use rules::clock::{Clock, STAGE_TWO_RECOMMENDED, Unit};
use rules::deadline::{Standing, Start};
use rules::intake::Journey;
use rules::pathway::Pathway;

use crate::support::{MONDAY, Story, day};

/// One row a clock: how the story begins it, when it began and by what, when it is due, the act that stops it, when.
type Row = (
    &'static str,
    Clock,
    Story,
    Start,
    &'static str,
    &'static str,
    Option<ActKind>,
);

#[test]
fn every_clock_has_its_start_its_limit_and_its_end_t1_to_t18() {
    let parent = || Story::parent_complaint(MONDAY);
    let stage_two = || parent().at_stage_two("2026-12-01", "2026-12-10");
    let appointed = || stage_two().acts("2026-12-14", ActKind::Appoint, &[]);
    let adjudicated = || stage_two().adjudicated("2027-02-01");
    let held = || {
        Story::at_stage_three()
            .acts(
                "2027-03-02",
                ActKind::ConvenePanel,
                &[("meets_on", "2027-04-08")],
            )
            .acts("2027-04-08", ActKind::HoldPanel, &[])
    };
    let corporate = || Story::corporate(MONDAY).acts("2026-11-26", ActKind::Acknowledge, &[]);
    let corporate_two = || {
        corporate()
            .acts("2026-12-01", ActKind::RespondCorporate, &[])
            .acts("2026-12-07", ActKind::RequestCorporateTwo, &[])
    };
    let proceedings = || {
        parent()
            .triaged(MONDAY)
            .acts("2026-11-25", ActKind::Suspend, &[("reason", "court")])
            .acts("2027-03-10", ActKind::Resume, &[("ended_on", "2027-03-01")])
            .acts("2027-03-10", ActKind::Withdraw, &[])
    };
    let rows: Vec<Row> = vec![
        (
            "T1",
            Clock::Acknowledgement,
            parent(),
            Start::Received,
            MONDAY,
            "2026-11-26",
            Some(ActKind::Acknowledge),
        ),
        (
            "T2",
            Clock::StageOne,
            parent().triaged(MONDAY),
            Start::Received,
            MONDAY,
            "2026-12-07",
            Some(ActKind::Respond),
        ),
        (
            "T2",
            Clock::StageOne,
            parent().triaged(MONDAY),
            Start::Received,
            MONDAY,
            "2026-12-07",
            Some(ActKind::Resolve),
        ),
        (
            "T3",
            Clock::StageOneMaximum,
            parent().triaged(MONDAY),
            Start::Received,
            MONDAY,
            "2026-12-21",
            Some(ActKind::Respond),
        ),
        (
            "T3",
            Clock::StageOneMaximum,
            parent(),
            Start::Received,
            MONDAY,
            "2026-12-21",
            Some(ActKind::TellOverdue),
        ),
        (
            "T5",
            Clock::StageTwo,
            stage_two().investigated("2026-12-21"),
            Start::Asked,
            "2026-12-10",
            "2027-01-19",
            Some(ActKind::Adjudicate),
        ),
        (
            "T6",
            Clock::PanelRequest,
            adjudicated(),
            Start::ReplySent,
            "2027-02-01",
            "2027-03-01",
            Some(ActKind::RequestPanel),
        ),
        (
            "T7",
            Clock::Panel,
            Story::at_stage_three().acts(
                "2027-03-02",
                ActKind::ConvenePanel,
                &[("meets_on", "2027-04-08")],
            ),
            Start::Asked,
            "2027-03-01",
            "2027-04-14",
            Some(ActKind::HoldPanel),
        ),
        (
            "T19",
            Clock::PanelPapers,
            Story::at_stage_three().acts(
                "2027-03-02",
                ActKind::ConvenePanel,
                &[("meets_on", "2027-04-01")],
            ),
            Start::PanelMeets,
            "2027-04-01",
            // Back over Easter: 31 and 30 March, then 25, 24 and 23.
            "2027-03-23",
            Some(ActKind::SendPanelPapers),
        ),
        (
            "T8",
            Clock::PanelReport,
            held(),
            Start::PanelMet,
            "2027-04-08",
            "2027-04-15",
            Some(ActKind::PanelReport),
        ),
        (
            "T9",
            Clock::StageThree,
            held().acts("2027-04-15", ActKind::PanelReport, &[]),
            Start::Recommended,
            "2027-04-15",
            "2027-05-07",
            Some(ActKind::RespondStageThree),
        ),
        (
            "T10",
            Clock::Concern,
            Story::other(MONDAY, Journey::Complaint, Pathway::Concern),
            Start::Received,
            MONDAY,
            "2026-11-30",
            Some(ActKind::ResolveConcern),
        ),
        (
            "T11",
            Clock::CorporateAcknowledgement,
            Story::corporate(MONDAY),
            Start::Received,
            MONDAY,
            "2026-11-30",
            Some(ActKind::Acknowledge),
        ),
        (
            "T12",
            Clock::CorporateOne,
            corporate(),
            Start::Acknowledged,
            "2026-11-26",
            "2026-12-10",
            Some(ActKind::RespondCorporate),
        ),
        (
            "T13",
            Clock::CorporateTwoAcknowledgement,
            corporate_two(),
            Start::Asked,
            "2026-12-07",
            "2026-12-14",
            Some(ActKind::AcknowledgeCorporateTwo),
        ),
        (
            "T14",
            Clock::CorporateTwo,
            corporate_two().acts("2026-12-09", ActKind::AcknowledgeCorporateTwo, &[]),
            Start::Acknowledged,
            "2026-12-09",
            "2027-01-11",
            Some(ActKind::RespondCorporateTwo),
        ),
        (
            "T15",
            Clock::DataProtection,
            Story::personal_information(MONDAY),
            Start::Received,
            MONDAY,
            "2026-12-22",
            Some(ActKind::Acknowledge),
        ),
        (
            "T15",
            Clock::DataProtection,
            Story::personal_information(MONDAY),
            Start::Received,
            MONDAY,
            "2026-12-22",
            Some(ActKind::RespondDataProtection),
        ),
        (
            "T16",
            Clock::Lado,
            parent().acts("2026-11-27", ActKind::Allegation, &[]),
            Start::Known,
            "2026-11-27",
            "2026-11-30",
            Some(ActKind::ReferLado),
        ),
        (
            "T17",
            Clock::Paperwork,
            appointed(),
            Start::Appointed,
            "2026-12-14",
            "2026-12-21",
            Some(ActKind::SendPapers),
        ),
        (
            "T18",
            Clock::Resubmission,
            proceedings(),
            Start::Ended,
            "2027-03-01",
            "2028-03-01",
            None,
        ),
        (
            "R1.1",
            Clock::Enquiry,
            Story::other(MONDAY, Journey::Idea, Pathway::MpEnquiry),
            Start::Received,
            MONDAY,
            "2026-12-07",
            Some(ActKind::Reply),
        ),
        (
            "R9.4",
            Clock::DataProtectionOutcome,
            Story::personal_information(MONDAY),
            Start::Received,
            MONDAY,
            "2026-12-21",
            Some(ActKind::RespondDataProtection),
        ),
        (
            "R4.8",
            Clock::Statement,
            stage_two().acts("2026-12-10", ActKind::Statement, &[]),
            Start::Asked,
            "2026-12-10",
            "2026-12-24",
            Some(ActKind::AgreeStatement),
        ),
        (
            "R7.6",
            Clock::Advocate,
            Story::child_complaint(MONDAY).acts(
                MONDAY,
                ActKind::Advocate,
                &[("offer", "accepted")],
            ),
            Start::Asked,
            MONDAY,
            "2026-11-25",
            Some(ActKind::FollowUpAdvocate),
        ),
        (
            "R4.18",
            Clock::Compliance,
            parent().acts(MONDAY, ActKind::OmbudsmanReceived, &[]).acts(
                MONDAY,
                ActKind::OmbudsmanDecided,
                &[("comply_by", "2027-01-15")],
            ),
            Start::Set,
            MONDAY,
            "2027-01-15",
            Some(ActKind::OmbudsmanComplied),
        ),
        (
            "R4.18",
            Clock::Ombudsman,
            parent().acts(MONDAY, ActKind::OmbudsmanReceived, &[]).acts(
                MONDAY,
                ActKind::OmbudsmanAsks,
                &[("answer_by", "2026-12-21")],
            ),
            Start::Set,
            MONDAY,
            "2026-12-21",
            Some(ActKind::OmbudsmanAnswered),
        ),
        (
            "R5.4",
            Clock::Remedy,
            parent().acts(MONDAY, ActKind::Remedy, &[("due", "2027-01-15")]),
            Start::Set,
            MONDAY,
            "2027-01-15",
            Some(ActKind::RemedyDone),
        ),
        (
            "R5.6",
            Clock::Action,
            parent().acts(MONDAY, ActKind::Learn, &[("due-1", "2027-01-15")]),
            Start::Set,
            MONDAY,
            "2027-01-15",
            Some(ActKind::ActionDone),
        ),
        (
            "R5.7",
            Clock::RestrictionReview,
            parent().acts(MONDAY, ActKind::Restrict, &[("review_on", "2027-05-24")]),
            Start::Set,
            MONDAY,
            "2027-05-24",
            Some(ActKind::ReviewRestriction),
        ),
    ];
    let mut seen = Vec::new();
    for (id, clock, story, start, started_on, due, stop) in rows {
        seen.push(clock);
        assert_eq!(clock.rule().id, id, "{clock:?}");
        let found = story
            .deadline(clock)
            .unwrap_or_else(|| panic!("{id} does not run"));
        assert_eq!(
            (found.start, found.started_on),
            (start, day(started_on)),
            "{id}"
        );
        assert_eq!(found.due, Some(day(due)), "{id}");
        assert_eq!(found.ended_on, None, "{id}");
        let stop_on = "2028-02-01";
        if let Some(act) = stop {
            let stopped = story.acts(stop_on, act, &[]);
            assert_eq!(
                stopped.stopped(clock),
                stop_on,
                "{id} stops on {act:?}, late or not"
            );
        }
    }
    let missing = Clock::ALL.iter().filter(|clock| !seen.contains(clock));
    assert_eq!(
        missing.collect::<Vec<_>>(),
        [&Clock::StageTwoRequest],
        "T4 is in the next test"
    );
}

#[test]
fn asking_for_stage_two_has_no_limit_the_date_is_advice_and_nothing_closes_by_it_t4() {
    let story = Story::parent_complaint(MONDAY).answered("2026-12-01");
    assert_eq!(Clock::StageTwoRequest.rule().limit, None);
    let found = story.deadline(Clock::StageTwoRequest).unwrap();
    assert_eq!(
        (found.start, found.started_on),
        (Start::ReplySent, day("2026-12-01"))
    );
    let advised = story.calendar.due(
        day("2026-12-01"),
        STAGE_TWO_RECOMMENDED,
        story.clocks.convention,
    );
    assert_eq!(found.due, Some(advised));
    assert_eq!(
        found.standing(day("2029-01-01"), &story.calendar),
        Standing::Theirs
    );
    let asked = story.acts("2029-01-01", ActKind::RequestStageTwo, &[]);
    assert_eq!(asked.due(Clock::StageTwoRequest), "none");
}

#[test]
fn what_is_counted_in_working_days_and_what_is_not_t15_t18() {
    for clock in Clock::ALL {
        let unit = match clock {
            Clock::DataProtection => Unit::CalendarDays,
            Clock::PanelPapers => Unit::WorkingDaysBefore,
            Clock::Resubmission => Unit::Years,
            Clock::Compliance
            | Clock::Ombudsman
            | Clock::Remedy
            | Clock::Action
            | Clock::RestrictionReview => Unit::SetDate,
            _ => Unit::WorkingDays,
        };
        assert_eq!(clock.rule().unit, unit, "{clock:?}");
    }
}

#[test]
fn stage_two_keeps_both_dates_r4_8() {
    let asked = |channel| {
        Story::parent_complaint(MONDAY)
            .answered("2026-12-01")
            .acts(
                "2027-01-04",
                ActKind::RequestStageTwo,
                &[("channel", channel)],
            )
            .acts("2027-01-05", ActKind::Statement, &[])
    };
    let agrees = |story: Story| story.acts("2027-01-18", ActKind::AgreeStatement, &[]);
    let amends = |story: Story| story.acts("2027-01-11", ActKind::Statement, &[("amended", "yes")]);
    let (from_request, from_agreement) = ("2027-02-08", "2027-02-22");
    for (what, story, start, due, also) in [
        (
            "written, not agreed",
            asked("email"),
            Start::Asked,
            from_request,
            None,
        ),
        (
            "written, agreed as it was",
            agrees(asked("letter")),
            Start::Asked,
            from_request,
            Some(from_agreement),
        ),
        (
            "written, amended, agreed",
            agrees(amends(asked("email"))),
            Start::Agreed,
            from_agreement,
            Some(from_request),
        ),
        (
            "written, amended, not agreed",
            amends(asked("email")),
            Start::Asked,
            from_request,
            None,
        ),
        (
            "spoken, agreed",
            agrees(asked("telephone")),
            Start::Agreed,
            from_agreement,
            Some(from_request),
        ),
        (
            "spoken in a visit, agreed",
            agrees(asked("in-person")),
            Start::Agreed,
            from_agreement,
            Some(from_request),
        ),
        (
            "spoken, not agreed",
            asked("telephone"),
            Start::Asked,
            from_request,
            None,
        ),
    ] {
        let found = story.deadline(Clock::StageTwo).unwrap();
        assert_eq!(found.start, start, "{what}");
        assert_eq!(story.due(Clock::StageTwo), due, "{what}");
        assert_eq!(found.also, also.map(day), "{what}");
    }
    // A statement that is not agreed within 10 working days is an alarm of its own.
    assert_eq!(asked("telephone").due(Clock::Statement), "2027-01-18");
}

#[test]
fn a_statement_changed_before_there_was_one_is_no_amendment_r4_8() {
    let story = Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .acts("2026-12-10", ActKind::Statement, &[("amended", "yes")]);
    assert!(!story.case().stage_two().unwrap().amended);
}

#[test]
fn corporate_clocks_do_not_run_before_the_acknowledgement_t12_t14() {
    let story = Story::corporate(MONDAY);
    assert_eq!(story.due(Clock::CorporateOne), "none");
    let story = story.acts("2026-12-02", ActKind::Acknowledge, &[]);
    assert_eq!(story.due(Clock::CorporateOne), "2026-12-16");
    let story = story
        .acts("2026-12-16", ActKind::RespondCorporate, &[])
        .acts("2027-01-04", ActKind::RequestCorporateTwo, &[]);
    assert_eq!(story.due(Clock::CorporateTwo), "none");
    let written = story.act("2027-01-05", ActKind::AcknowledgeCorporateTwo, &[]);
    assert_eq!(
        written.due(Clock::CorporateTwo),
        "none",
        "written is not sent (R4.3)"
    );
    assert_eq!(
        written.sends("2027-01-06").due(Clock::CorporateTwo),
        "2027-02-03"
    );
}

#[test]
fn thirty_days_for_personal_information_are_calendar_days_with_the_first_t15() {
    for (received, due) in [
        ("2026-06-19", "2026-07-18"),
        ("2026-11-23", "2026-12-22"),
        ("2027-02-01", "2027-03-02"),
        ("2028-02-01", "2028-03-01"),
    ] {
        let story = Story::personal_information(received);
        assert_eq!(story.due(Clock::DataProtection), due, "{received}");
    }
    let before = Story::personal_information("2026-06-18");
    assert_eq!(
        before.due(Clock::DataProtection),
        "none",
        "in force since 19 June 2026"
    );
}

#[test]
fn a_panel_meets_later_only_on_a_day_that_was_agreed_t7() {
    let convened = |changed: &[(&str, &str)]| {
        Story::at_stage_three().acts("2027-03-02", ActKind::ConvenePanel, changed)
    };
    let later = convened(&[("meets_on", "2027-05-10")]);
    assert_eq!(later.due(Clock::Panel), "2027-04-14");
    let agreed = convened(&[("meets_on", "2027-05-10"), ("day_agreed", "yes")]);
    assert_eq!(agreed.due(Clock::Panel), "2027-05-10");
    assert!(agreed.deadline(Clock::Panel).unwrap().agreed);
    let earlier = convened(&[("meets_on", "2027-03-20"), ("day_agreed", "yes")]);
    assert_eq!(
        earlier.due(Clock::Panel),
        "2027-04-14",
        "an early day is no shorter limit"
    );
}
