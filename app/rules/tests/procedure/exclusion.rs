//! The person complained about does not see the case, does not look into it and does not decide on it (R9.2).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::principal::Role;

use crate::support::{MONDAY, Story, staff};

const THE_ACCOUNT: &[(&str, &str)] = &[("account", "colleague")];

const THE_MANAGER: &[(&str, &str)] = &[("name", "The Manager"), ("account", "colleague")];

#[test]
fn an_excluded_account_can_do_nothing_at_all_r9_2() {
    let story = Story::at_stage_three().act("2027-03-01", ActKind::Exclude, THE_MANAGER);
    let story = story.by("colleague", Role::Manager);
    for act in ActKind::ALL {
        assert_eq!(
            story.is_possible("2027-03-01", *act),
            Err(Refused::Excluded),
            "{act:?}"
        );
    }
}

#[test]
fn a_case_never_goes_to_somebody_who_is_excluded_r9_2() {
    let story = Story::parent_complaint(MONDAY)
        .act(MONDAY, ActKind::Assign, &[("deputy", "deputy")])
        .act(MONDAY, ActKind::Investigator, &[("name", "The Manager")])
        .act(MONDAY, ActKind::Exclude, THE_MANAGER);
    let case = story.case();
    assert_eq!(case.owner, None, "the owner is excluded, so nobody has it");
    assert_eq!(case.deputy, Some(staff("deputy")));
    assert_eq!(case.investigator, None);
    story
        .refuses(MONDAY, ActKind::Assign, &[], Refused::ComplainedAbout)
        .refuses(
            MONDAY,
            ActKind::Assign,
            &[("to", "other"), ("deputy", "colleague")],
            Refused::ComplainedAbout,
        )
        .act(MONDAY, ActKind::Assign, &[("to", "other")]);
}

#[test]
fn nobody_who_is_named_takes_part_r9_2() {
    let about =
        |story: Story| story.act("2027-03-01", ActKind::Exclude, &[("name", "The Manager")]);
    let panel = || {
        Story::at_stage_three().acts_all(
            "2027-03-01",
            &[
                ActKind::ConvenePanel,
                ActKind::HoldPanel,
                ActKind::PanelReport,
            ],
        )
    };
    let corporate = || {
        Story::corporate(MONDAY)
            .acts("2026-12-01", ActKind::RespondCorporate, &[])
            .acts("2026-12-02", ActKind::RequestCorporateTwo, &[])
    };
    let child = || Story::child_complaint(MONDAY);
    let parent = || Story::parent_complaint(MONDAY).triaged(MONDAY);
    let two = || Story::parent_complaint(MONDAY).at_stage_two("2026-12-01", "2026-12-10");
    for (story, act, field) in [
        (parent(), ActKind::Acknowledge, "who"),
        (parent(), ActKind::Investigator, "name"),
        (parent(), ActKind::Respond, "signed_by"),
        (child(), ActKind::Advocate, "name"),
        (two(), ActKind::Appoint, "officer"),
        (two(), ActKind::Appoint, "person"),
        (two().investigated("2027-01-04"), ActKind::Adjudicate, "by"),
        (Story::at_stage_three(), ActKind::ConvenePanel, "name-1"),
        (panel(), ActKind::RespondStageThree, "by"),
        (Story::corporate(MONDAY), ActKind::RespondCorporate, "by"),
        (corporate(), ActKind::AcknowledgeCorporateTwo, "by"),
        (corporate(), ActKind::RespondCorporateTwo, "by"),
        (
            Story::personal_information(MONDAY),
            ActKind::RespondDataProtection,
            "by",
        ),
    ] {
        for spelling in [
            "The Manager",
            "the manager",
            " THE  MANAGER ",
            "the.manager",
        ] {
            let found = about(story.clone()).tries("2027-03-01", act, &[(field, spelling)]);
            assert_eq!(
                found,
                Err(Refused::ComplainedAbout),
                "{act:?} {field} {spelling:?}"
            );
        }
    }
}

#[test]
fn who_excludes_does_not_shut_themselves_out_and_does_it_once() {
    Story::parent_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::Exclude,
            &[("account", "manager")],
            Refused::ComplainedAbout,
        )
        .act(MONDAY, ActKind::Exclude, &[("name", "The Manager")])
        .refuses(
            MONDAY,
            ActKind::Exclude,
            &[("name", "the manager")],
            Refused::AlreadyDone,
        )
        // The account becomes known later.
        .act(MONDAY, ActKind::Exclude, THE_MANAGER)
        .refuses(MONDAY, ActKind::Exclude, THE_MANAGER, Refused::AlreadyDone);
}

#[test]
fn an_officer_names_a_person_and_only_a_manager_shuts_an_account_out_r9_2() {
    let officer = Story::parent_complaint(MONDAY).by("officer", Role::Officer);
    officer
        .clone()
        .refuses(
            MONDAY,
            ActKind::Exclude,
            THE_MANAGER,
            Refused::AccountByManager,
        )
        .act(MONDAY, ActKind::Exclude, &[("name", "The Manager")])
        .refuses(
            MONDAY,
            ActKind::Exclude,
            THE_MANAGER,
            Refused::AccountByManager,
        )
        .by("manager", Role::Manager)
        .act(MONDAY, ActKind::Exclude, THE_MANAGER);
    // A manager about whom it is does not shut the others out.
    officer
        .act(MONDAY, ActKind::Exclude, &[("name", "MANAGER")])
        .by("manager", Role::Manager)
        .refuses(
            MONDAY,
            ActKind::Exclude,
            THE_MANAGER,
            Refused::ComplainedAbout,
        );
}

#[test]
fn an_exclusion_is_taken_back_by_a_manager_from_whom_the_case_is_not_kept() {
    let excluded = Story::parent_complaint(MONDAY).act(MONDAY, ActKind::Exclude, THE_MANAGER);
    let both = &[("name", "the manager"), ("account", "colleague")];
    excluded
        .clone()
        .refuses(MONDAY, ActKind::Include, &[], Refused::NobodyChosen)
        .refuses(
            MONDAY,
            ActKind::Include,
            &[("account", "other")],
            Refused::NotKeptFromThem,
        )
        .refuses(
            MONDAY,
            ActKind::Include,
            &[("name", "Somebody Else"), ("account", "colleague")],
            Refused::NotKeptFromThem,
        );
    for (who, role, why) in [
        ("colleague", Role::Manager, Refused::Excluded),
        ("officer", Role::Officer, Refused::NotYourRole),
        ("reader", Role::Reader, Refused::NotYourRole),
    ] {
        let story = excluded.clone().by(who, role);
        assert_eq!(
            story.is_possible(MONDAY, ActKind::Include),
            Err(why),
            "{who}"
        );
    }
    let seen = excluded.clone().act(MONDAY, ActKind::Include, THE_ACCOUNT);
    assert!(seen.case().excluded.is_empty());
    assert!(
        seen.case().is_complained_about("The Manager"),
        "who sees it again does not decide on it yet"
    );
    let taken_back = excluded.act(MONDAY, ActKind::Include, both);
    let case = taken_back.case();
    assert!(case.excluded.is_empty() && case.complained_about.is_empty());
    taken_back.by("colleague", Role::Manager).act(
        MONDAY,
        ActKind::Investigator,
        &[("name", "The Manager")],
    );
}

#[test]
fn nobody_takes_their_own_name_off_those_who_are_complained_about() {
    Story::parent_complaint(MONDAY)
        .act(MONDAY, ActKind::Exclude, &[("name", "Manager")])
        .refuses(
            MONDAY,
            ActKind::Include,
            &[("name", "manager")],
            Refused::ComplainedAbout,
        )
        .by("colleague", Role::Manager)
        .act(MONDAY, ActKind::Include, &[("name", "manager")]);
}

#[test]
fn who_is_complained_about_is_the_same_person_however_their_name_is_spelled_r9_2() {
    let written = Story::parent_complaint(MONDAY).act(
        MONDAY,
        ActKind::Exclude,
        &[("name", "Zoë Mary-Ann Lane")],
    );
    for spelling in [
        "ZOË  mary-ann LANE",
        "Zoe\u{308} Mary-Ann Lane",
        "Zoë Mary\u{ad}-Ann Lane",
        "Z\u{200b}oë Mary\u{2011}Ann\u{feff} Lane",
        "Ｚｏë Mary-Ann Lane",
    ] {
        let same = written.clone();
        same.refuses(
            MONDAY,
            ActKind::Investigator,
            &[("name", spelling)],
            Refused::ComplainedAbout,
        );
        let decomposed =
            Story::parent_complaint(MONDAY).act(MONDAY, ActKind::Exclude, &[("name", spelling)]);
        let case = decomposed.case();
        assert!(
            case.is_complained_about("Zoë Mary-Ann Lane"),
            "{spelling:?}"
        );
    }
    assert!(!written.case().is_complained_about("Zoë Lane"));
}
