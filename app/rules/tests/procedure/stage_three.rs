//! Stage 3 (4.4): a panel of three independent persons, a reply decided with the independent person, the Ombudsman.

use rules::acts::convene_panel::WasConvened;
use rules::acts::{ActKind, Event};
use rules::case::{Panel, Refused, SentTo};
use rules::clock::{Clock, Limit};
use rules::form::Filled;
use rules::intake::Answers;
use rules::letter::Letter;
use rules::queue::{Stage, stage};

use crate::support::{MONDAY, Story, day};

#[test]
fn a_panel_is_never_refused_however_late_it_is_asked_for_reg_18_r4_14() {
    let story = Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .adjudicated("2027-02-01")
        .refuses(
            "2027-02-02",
            ActKind::RequestPanel,
            &[("on", "2027-01-31")],
            Refused::EndBeforeStart,
        );
    for on in ["2027-02-01", "2027-03-01", "2027-03-02", "2029-01-01"] {
        assert_eq!(story.is_possible(on, ActKind::RequestPanel), Ok(()), "{on}");
    }
}

#[test]
fn nothing_but_reg_8_and_a_withdrawal_keeps_a_panel_from_meeting_r4_14() {
    let adjudicated = Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .adjudicated("2027-02-01");
    let convened = Story::at_stage_three().acts("2027-03-02", ActKind::ConvenePanel, &[]);
    let held = convened.clone().acts("2027-03-02", ActKind::HoldPanel, &[]);
    for story in [adjudicated, Story::at_stage_three(), convened, held] {
        for (points, why, found) in [
            ("", "already-considered", Err(Refused::PointAnswered)),
            ("", "not-eligible", Err(Refused::PointAnswered)),
            ("1", "already-considered", Err(Refused::PointAnswered)),
            ("", "prejudice", Ok(())),
        ] {
            let changed = [("points_of", points), ("why", why)];
            let tried = story
                .tries("2027-03-03", ActKind::NotConsider, &changed)
                .map(|_| ());
            assert_eq!(tried, found, "{points:?} because {why}");
        }
        for act in [ActKind::DecideLate, ActKind::SkipStageOne] {
            assert!(story.tries("2027-03-03", act, &[]).is_err(), "{act:?}");
        }
    }
}

#[test]
fn a_panel_has_three_independent_members_without_anybody_of_stage_two_reg_19_reg_2() {
    let story =
        Story::at_stage_three().act("2027-03-01", ActKind::Exclude, &[("name", "The Manager")]);
    for (changed, refused) in [
        (
            &[("name-3", ""), ("independent-3", "")][..],
            Refused::NotThree,
        ),
        (
            &[("name-1", "A Member"), ("name-3", "a  member")],
            Refused::SamePersonTwice,
        ),
        (
            &[("name-2", "Appoint Person")],
            Refused::StageTwoPersonOnPanel,
        ),
        (
            &[("name-2", "appoint officer")],
            Refused::StageTwoPersonOnPanel,
        ),
        (&[("name-2", "the manager")], Refused::ComplainedAbout),
        (&[("independent-2", "")], Refused::PanelNotIndependent),
        (&[("chair", "")], Refused::NoChair),
        (&[("speaker", "advocate")], Refused::NoSuchSpeaker),
        (
            &[("speaker", "companion"), ("advocate", "An Advocate")],
            Refused::NoSuchSpeaker,
        ),
        (&[("online", "yes")], Refused::OnlineNotAgreed),
        (&[("place", "")], Refused::NoPlace),
        (
            &[("online", "yes"), ("online_agreed", "yes")],
            Refused::NoLink,
        ),
        (&[("meets_on", "2027-02-28")], Refused::EndBeforeStart),
    ] {
        let found = story.tries("2027-03-02", ActKind::ConvenePanel, changed);
        assert_eq!(found, Err(refused), "{changed:?}");
    }
    let four = story
        .fill("2027-03-02", ActKind::ConvenePanel, &[("chair", "4")])
        .unwrap_err();
    assert_eq!(
        four[0].wrong.slug(),
        "not-a-choice",
        "one of the three chairs"
    );
}

#[test]
fn both_an_advocate_and_somebody_else_may_come_and_either_speaks_reg_19() {
    let both = [("advocate", "An Advocate"), ("companion", "A Friend")];
    for speaker in ["themselves", "advocate", "companion"] {
        let changed: Vec<_> = both.into_iter().chain([("speaker", speaker)]).collect();
        let found = Story::at_stage_three().tries("2027-03-02", ActKind::ConvenePanel, &changed);
        assert!(found.is_ok(), "{speaker}");
    }
}

#[test]
fn a_panel_meets_online_with_a_link_or_the_promise_of_one_and_needs_no_place_r4_15() {
    for link in [
        ("link", "https://meet.example/panel"),
        ("link_follows", "yes"),
    ] {
        let online = [
            ("online", "yes"),
            ("online_agreed", "yes"),
            ("place", ""),
            link,
        ];
        let found = Story::at_stage_three().tries("2027-03-02", ActKind::ConvenePanel, &online);
        assert!(found.is_ok(), "{link:?}: {found:?}");
    }
}

#[test]
fn a_panel_that_is_convened_again_begins_with_what_is_known_and_keeps_what_stood_there() {
    let convened = Story::at_stage_three().acts(
        "2027-03-02",
        ActKind::ConvenePanel,
        &[("meets_on", "2027-04-08"), ("companion", "A Friend")],
    );
    let case = convened.case();
    let known = ActKind::ConvenePanel.known(&case, &Answers::default());
    let again = |place: &str| {
        let pairs = known.pairs().map(|(name, value)| match name {
            "place" => (name.to_owned(), place.to_owned()),
            _ => (name.to_owned(), value.to_owned()),
        });
        let today = day("2027-03-09");
        let event = ActKind::ConvenePanel.read(&Filled::of(pairs), &case, today);
        let Event::ConvenePanel(act) = event.unwrap().remembering(&case, &Answers::default())
        else {
            panic!("it convenes the panel");
        };
        act
    };
    assert_eq!(again(known.one("place")).was, None, "nothing was changed");
    let moved = again("The library");
    assert_eq!(moved.rows.len(), 3);
    assert_eq!(moved.companion.as_deref(), Some("A Friend"));
    let was = WasConvened {
        place: Some(known.one("place").to_owned()),
        ..WasConvened::default()
    };
    assert_eq!(moved.was, Some(was));
}

#[test]
fn a_time_that_could_be_morning_or_afternoon_is_asked_again() {
    for (typed, wrong) in [
        ("2:30", "morning-or-afternoon"),
        ("after lunch", "not-a-time"),
        ("", "missing"),
    ] {
        let faults = Story::at_stage_three()
            .fill("2027-03-02", ActKind::ConvenePanel, &[("begins_at", typed)])
            .unwrap_err();
        let found: Vec<_> = faults
            .iter()
            .map(|fault| (&*fault.field, fault.wrong.slug()))
            .collect();
        assert_eq!(found, [("begins_at", wrong)], "{typed:?}");
    }
}

#[test]
fn the_papers_are_sent_once_everybody_who_is_there_has_them_t19() {
    use ActKind::SendPanelPapers;
    let nobody = [
        ("to_complainant", ""),
        ("to_members", ""),
        ("to_officer", ""),
        ("to_person", ""),
    ];
    let convened = Story::at_stage_three()
        .acts(
            "2027-03-02",
            ActKind::ConvenePanel,
            &[("meets_on", "2027-04-01")],
        )
        .refuses(
            "2027-03-03",
            SendPanelPapers,
            &nobody,
            Refused::NothingChosen,
        )
        .refuses(
            "2027-03-03",
            SendPanelPapers,
            &[("to_advocate", "2027-03-03")],
            Refused::NobodyThere,
        )
        .refuses(
            "2027-03-03",
            SendPanelPapers,
            &[("to_person", "2027-02-28")],
            Refused::EndBeforeStart,
        );
    let some = convened
        .clone()
        .act("2027-03-22", SendPanelPapers, &[("to_person", "")]);
    assert_eq!(some.stopped(Clock::PanelPapers), "runs");
    let mut last = nobody;
    last[3] = ("to_person", "2027-03-23");
    let all = some.act("2027-03-24", SendPanelPapers, &last);
    assert_eq!(
        all.stopped(Clock::PanelPapers),
        "2027-03-23",
        "on the last of the days"
    );
    assert_eq!(
        all.is_possible("2027-03-25", SendPanelPapers),
        Err(Refused::AlreadyDone)
    );
    let late = convened.acts("2027-04-01", ActKind::HoldPanel, &[]);
    assert_eq!(
        late.stopped(Clock::PanelPapers),
        "2027-04-01",
        "late: nobody had them"
    );
    assert_eq!(late.due(Clock::PanelPapers), "2027-03-23");
    assert_eq!(late.is_possible("2027-04-02", SendPanelPapers), Ok(()));
}

#[test]
fn the_date_of_the_papers_moves_with_the_meeting_and_whoever_is_new_needs_them_t19() {
    use ActKind::{ConvenePanel, SendPanelPapers};
    let sent = Story::at_stage_three()
        .acts("2027-03-02", ConvenePanel, &[("meets_on", "2027-04-01")])
        .acts("2027-03-22", SendPanelPapers, &[]);
    let later = sent
        .clone()
        .acts("2027-03-23", ConvenePanel, &[("meets_on", "2027-04-14")]);
    assert_eq!(later.due(Clock::PanelPapers), "2027-04-07");
    assert_eq!(later.stopped(Clock::PanelPapers), "2027-03-22");
    for new in [("name-2", "Somebody New"), ("advocate", "An Advocate")] {
        let changed = [("meets_on", "2027-04-01"), new];
        let changed = sent.clone().acts("2027-03-23", ConvenePanel, &changed);
        assert_eq!(changed.stopped(Clock::PanelPapers), "runs", "{new:?}");
    }
    let mut clocks = sent.clone();
    let ten = (Clock::PanelPapers, Limit::Days(10));
    clocks.clocks.limits.extend([ten]);
    assert_eq!(
        clocks.due(Clock::PanelPapers),
        "2027-03-16",
        "a council may set another limit"
    );
}

#[test]
fn of_a_panel_that_an_earlier_build_convened_no_papers_are_late_t19() {
    let mut story = Story::at_stage_three().acts(
        "2027-03-02",
        ActKind::ConvenePanel,
        &[("meets_on", "2027-04-01")],
    );
    for recorded in &mut story.events {
        if let Event::ConvenePanel(act) = &mut recorded.event {
            act.begins_at = None;
        }
    }
    assert_eq!(story.due(Clock::PanelPapers), "none");
    let sent = story.acts("2027-03-22", ActKind::SendPanelPapers, &[]);
    assert_eq!(sent.stopped(Clock::PanelPapers), "2027-03-22");
}

#[test]
fn the_order_of_stage_three_cannot_be_broken_4_7() {
    use ActKind::{
        ConvenePanel, HoldPanel, PanelReport, ReferEarly, RequestPanel, RespondStageThree,
    };
    let refuse = |story: &Story, rows: &[(ActKind, Refused)]| {
        for (act, refused) in rows {
            assert_eq!(
                story.is_possible("2027-04-01", *act),
                Err(*refused),
                "{act:?}"
            );
        }
    };
    let not_asked = Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .adjudicated("2027-02-01");
    let acts = [
        ConvenePanel,
        HoldPanel,
        PanelReport,
        ReferEarly,
        RespondStageThree,
    ];
    refuse(&not_asked, &acts.map(|act| (act, Refused::PanelNotAsked)));
    let story = Story::at_stage_three();
    refuse(
        &story,
        &[
            (RequestPanel, Refused::AlreadyDone),
            (HoldPanel, Refused::PanelNotConvened),
            (PanelReport, Refused::PanelNotHeld),
            (RespondStageThree, Refused::PanelNotReported),
        ],
    );
    // Convening again changes the members or the day.
    let story = story
        .acts("2027-03-02", ConvenePanel, &[])
        .acts("2027-03-03", ConvenePanel, &[]);
    refuse(
        &story,
        &[
            (PanelReport, Refused::PanelNotHeld),
            (RespondStageThree, Refused::PanelNotReported),
        ],
    );
    let story = story
        .refuses(
            "2027-03-10",
            HoldPanel,
            &[("on", "2027-02-28")],
            Refused::EndBeforeStart,
        )
        .acts("2027-03-10", HoldPanel, &[]);
    refuse(
        &story,
        &[
            (ConvenePanel, Refused::AlreadyDone),
            (HoldPanel, Refused::AlreadyDone),
            (ReferEarly, Refused::AlreadyDone),
            (RespondStageThree, Refused::PanelNotReported),
        ],
    );
    let story = story
        .refuses(
            "2027-03-15",
            PanelReport,
            &[("on", "2027-03-09")],
            Refused::EndBeforeStart,
        )
        .acts("2027-03-15", PanelReport, &[]);
    refuse(&story, &[(PanelReport, Refused::AlreadyDone)]);
    let story = story.acts("2027-03-22", RespondStageThree, &[]);
    refuse(&story, &[(RespondStageThree, Refused::AlreadyDone)]);
}

#[test]
fn the_reply_is_decided_together_with_the_independent_person_reg_20() {
    let story = Story::at_stage_three()
        .acts_all(
            "2027-03-10",
            &[
                ActKind::ConvenePanel,
                ActKind::HoldPanel,
                ActKind::PanelReport,
            ],
        )
        .refuses(
            "2027-03-22",
            ActKind::RespondStageThree,
            &[("with_independent_person", "")],
            Refused::WithoutIndependentPerson,
        )
        .refuses(
            "2027-03-22",
            ActKind::RespondStageThree,
            &[("considered_on", "2027-03-09")],
            Refused::EndBeforeStart,
        )
        .act("2027-03-22", ActKind::RespondStageThree, &[]);
    assert_eq!(story.stopped(Clock::StageThree), "runs");
    assert_eq!(stage(&story.case()), Stage::StageThree);
    let story = story.sends("2027-03-23");
    assert_eq!(story.stopped(Clock::StageThree), "2027-03-23");
    assert_eq!(stage(&story.case()), Stage::StageThreeAnswered);
    assert_eq!(story.letters().last(), Some(&Letter::StageThreeReply));
}

#[test]
fn the_time_for_the_panels_report_ends_when_it_goes_to_the_complainant_reg_20_t8() {
    let held = Story::at_stage_three()
        .acts_all("2027-03-10", &[ActKind::ConvenePanel, ActKind::HoldPanel]);
    for (complainant_on, letters) in [("2027-03-11", &[][..]), ("", &[Letter::PanelReport])] {
        let before = held.letters().len();
        let story = held.clone().act(
            "2027-03-12",
            ActKind::PanelReport,
            &[("complainant_on", complainant_on)],
        );
        assert_eq!(&story.letters()[before..], letters, "{complainant_on:?}");
        let stopped = story.stopped(Clock::PanelReport);
        match complainant_on {
            "" => {
                assert_eq!(stopped, "runs", "the council has it, they have not");
                let sent = story.sends("2027-03-15");
                assert_eq!(sent.stopped(Clock::PanelReport), "2027-03-15");
            }
            day => assert_eq!(stopped, day),
        }
    }
    let earlier = [("person_on", "2027-03-09")];
    held.refuses(
        "2027-03-12",
        ActKind::PanelReport,
        &earlier,
        Refused::EndBeforeStart,
    );
}

#[test]
fn who_has_the_panels_report_and_since_when_is_kept_reg_20() {
    let story = Story::at_stage_three()
        .acts_all("2027-03-10", &[ActKind::ConvenePanel, ActKind::HoldPanel])
        .act(
            "2027-03-12",
            ActKind::PanelReport,
            &[("on", "2027-03-11"), ("person_on", "2027-03-12")],
        )
        .sends("2027-03-15");
    let kept = [
        (SentTo::Council, Some(day("2027-03-11"))),
        (SentTo::Complainant, Some(day("2027-03-15"))),
        (SentTo::IndependentPerson, Some(day("2027-03-12"))),
    ];
    let case = story.case();
    assert_eq!(case.stage_three().unwrap().report_to, kept.into());
}

#[test]
fn whoever_gets_the_report_later_is_added_and_a_wrong_day_is_put_right_reg_20() {
    let story = Story::at_stage_three()
        .acts_all("2027-03-10", &[ActKind::ConvenePanel, ActKind::HoldPanel])
        .refuses(
            "2027-03-11",
            ActKind::SendPanelReport,
            &[],
            Refused::PanelNotReported,
        )
        .acts(
            "2027-03-12",
            ActKind::PanelReport,
            &[("advocate_on", "2027-03-12")],
        );
    let refused = |pair: (&str, &str), why| {
        let story = story.clone();
        story.refuses("2027-03-16", ActKind::SendPanelReport, &[pair], why);
    };
    refused(("person_on", "2027-03-09"), Refused::EndBeforeStart);
    refused(("advocate_on", "2027-03-12"), Refused::AlreadyDone);
    refused(("person_on", ""), Refused::NothingChosen);
    let went = |story: Story, day| {
        story.acts(
            "2027-03-17",
            ActKind::SendPanelReport,
            &[("person_on", day)],
        )
    };
    let story = went(went(story, "2027-03-15"), "2027-03-16");
    let case = story.case();
    let to = &case.stage_three().unwrap().report_to;
    assert_eq!(to[&SentTo::IndependentPerson], Some(day("2027-03-16")));
    assert_eq!(to[&SentTo::Advocate], Some(day("2027-03-12")));
}

#[test]
fn a_report_that_an_earlier_build_filed_keeps_its_day_t8() {
    let mut story = Story::at_stage_three()
        .acts_all("2027-03-10", &[ActKind::ConvenePanel, ActKind::HoldPanel])
        .act("2027-03-12", ActKind::PanelReport, &[])
        .sends("2027-03-19");
    for recorded in &mut story.events {
        if let Event::PanelReport(act) = &mut recorded.event {
            act.sent_to = Some(vec![SentTo::Advocate]);
        }
    }
    assert_eq!(story.stopped(Clock::PanelReport), "2027-03-12");
    let case = story.case();
    let to = &case.stage_three().unwrap().report_to;
    assert_eq!(
        to[&SentTo::Advocate],
        None,
        "on which day, nobody wrote down"
    );
}

#[test]
fn without_a_panel_only_when_they_agree_and_every_criterion_is_met_r4_14() {
    let story = Story::at_stage_three();
    for criterion in ["robust", "upheld", "plan", "agreed_outcomes", "they_agree"] {
        let found = story.tries("2027-03-02", ActKind::ReferEarly, &[(criterion, "")]);
        assert_eq!(found, Err(Refused::CriteriaNotMet), "{criterion}");
    }
    let story = story.act("2027-03-02", ActKind::ReferEarly, &[]);
    assert_eq!(stage(&story.case()), Stage::StageThreeAnswered);
    assert!(Letter::EarlyReferral.names_the_ombudsman());
}

#[test]
fn a_member_who_is_complained_about_later_leaves_the_panel_r9_2() {
    let story = Story::at_stage_three()
        .acts("2027-03-02", ActKind::ConvenePanel, &[])
        .act(
            "2027-03-03",
            ActKind::Exclude,
            &[("name", "convene-panel name-2")],
        );
    assert_eq!(story.case().stage_three().unwrap().panel, Panel::Requested);
}
