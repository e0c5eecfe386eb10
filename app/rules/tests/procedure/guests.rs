//! Who comes in from outside, for which duty, and when that ends by itself (R4.10, reg 19, R9.9).

use rules::acts::{ActKind, Event};
use rules::case::{AccessEnd, Case, GuestDuty, Refused};
use rules::principal::Role;

use crate::support::{MONDAY, Story, day};

const TODAY: &str = "2026-12-15";

/// Stage 2 with Priya Lane as its officer and Tom Field as its independent person.
fn investigated() -> Story {
    Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-10")
        .acts_all("2026-12-14", &[ActKind::Statement, ActKind::AgreeStatement])
        .acts(
            "2026-12-14",
            ActKind::Appoint,
            &[("officer", "Priya Lane"), ("person", "Tom Field")],
        )
}

/// A panel of Ann Birch, Ben Ash in the chair, and Cy Rowan.
fn convened() -> Story {
    Story::at_stage_three().acts(
        "2027-03-02",
        ActKind::ConvenePanel,
        &[
            ("meets_on", "2027-03-30"),
            ("name-1", "Ann Birch"),
            ("name-2", "Ben Ash"),
            ("name-3", "Cy Rowan"),
            ("chair", "2"),
        ],
    )
}

fn lets_in(story: Story, on: &str, duty: &str, guest: &str, until: &str) -> Story {
    story.acts(
        on,
        ActKind::GiveAccess,
        &[("duty", duty), ("guest", guest), ("until", until)],
    )
}

fn officer_in() -> Story {
    lets_in(
        investigated(),
        TODAY,
        "investigating-officer",
        "Priya Lane",
        "2027-02-26",
    )
}

fn ended(case: &Case) -> Vec<Option<AccessEnd>> {
    let ended = case
        .guests
        .iter()
        .map(|guest| guest.ended.map(|(_, why)| why));
    ended.collect()
}

#[test]
fn only_who_is_named_for_a_duty_comes_in_for_it_r4_10() {
    let rows = [
        ("investigating-officer", "Priya Lane", Ok(())),
        ("investigating-officer", "priya lane ", Ok(())),
        ("independent-person", "Tom Field", Ok(())),
        (
            "investigating-officer",
            "Tom Field",
            Err(Refused::NotNamedForIt),
        ),
        ("panel-member", "Priya Lane", Err(Refused::NotNamedForIt)),
        (
            "independent-person",
            "Somebody Else",
            Err(Refused::NotNamedForIt),
        ),
    ];
    for (duty, guest, wanted) in rows {
        let typed = [("duty", duty), ("guest", guest), ("until", TODAY)];
        assert_eq!(
            investigated()
                .tries(TODAY, ActKind::GiveAccess, &typed)
                .map(drop),
            wanted,
            "{duty} {guest}"
        );
    }
    let rows = [
        ("panel-chair", "Ben Ash", Ok(())),
        ("panel-member", "Ann Birch", Ok(())),
        ("panel-member", "Cy Rowan", Ok(())),
        ("panel-member", "Ben Ash", Err(Refused::NotNamedForIt)),
        ("panel-chair", "Ann Birch", Err(Refused::NotNamedForIt)),
    ];
    for (duty, guest, wanted) in rows {
        let typed = [("duty", duty), ("guest", guest), ("until", "2027-03-30")];
        assert_eq!(
            convened()
                .tries("2027-03-02", ActKind::GiveAccess, &typed)
                .map(drop),
            wanted,
            "{duty} {guest}"
        );
    }
}

#[test]
fn nobody_comes_in_for_longer_than_the_council_lets_them_or_without_an_address() {
    let tries = |until: &str, weeks: Option<u32>, email: &str| {
        let mut story = investigated();
        story.clocks.outside_weeks = weeks;
        let typed = [
            ("duty", "investigating-officer"),
            ("guest", "Priya Lane"),
            ("until", until),
            ("email", email),
        ];
        story.tries(TODAY, ActKind::GiveAccess, &typed).map(drop)
    };
    assert_eq!(tries("2027-04-06", None, "a@example.test"), Ok(()));
    assert_eq!(
        tries("2027-04-07", None, "a@example.test"),
        Err(Refused::AccessTooLong)
    );
    assert_eq!(tries("2026-12-22", Some(1), "a@example.test"), Ok(()));
    assert_eq!(
        tries("2026-12-23", Some(1), "a@example.test"),
        Err(Refused::AccessTooLong)
    );
    assert_eq!(
        tries(TODAY, None, "not an address"),
        Err(Refused::NotAnEmail)
    );
}

#[test]
fn access_ends_after_its_day_and_when_it_is_withdrawn() {
    let case = officer_in().case();
    let guest = case.guest(1).unwrap();
    assert_eq!(guest.duty, GuestDuty::InvestigatingOfficer);
    assert!(guest.is_open(day("2027-02-26")));
    assert!(!guest.is_open(day("2027-02-27")));
    let withdrawn = officer_in().acts(TODAY, ActKind::EndAccess, &[("number", "1")]);
    assert_eq!(ended(&withdrawn.case()), [Some(AccessEnd::Withdrawn)]);
    let again = [("number", "1")];
    assert_eq!(
        withdrawn.tries(TODAY, ActKind::EndAccess, &again),
        Err(Refused::NothingToDo)
    );
    let other = [("number", "2")];
    assert_eq!(
        officer_in().tries(TODAY, ActKind::EndAccess, &other),
        Err(Refused::NobodyLetIn)
    );
    // Who ends it may have begun on its last day; it is said once, and not again.
    let later = officer_in().acts("2027-02-27", ActKind::EndAccess, &again);
    assert_eq!(ended(&later.case()), [Some(AccessEnd::Withdrawn)]);
    assert_eq!(
        later.tries("2027-02-27", ActKind::EndAccess, &again),
        Err(Refused::NothingToDo)
    );
}

#[test]
fn whoever_is_let_in_again_has_one_access() {
    let again = lets_in(
        officer_in(),
        TODAY,
        "investigating-officer",
        "PRIYA LANE",
        "2027-01-29",
    );
    assert_eq!(ended(&again.case()), [Some(AccessEnd::GivenAgain), None]);
}

#[test]
fn access_ends_by_itself_with_the_duty_and_does_not_come_back() {
    let both = lets_in(
        officer_in(),
        TODAY,
        "independent-person",
        "Tom Field",
        "2027-02-26",
    );
    // Others are appointed.
    let somebody_else = [("officer", "Una Reed"), ("person", "Tom Field")];
    let appointed = both
        .clone()
        .acts("2026-12-16", ActKind::Appoint, &somebody_else);
    assert_eq!(ended(&appointed.case()), [Some(AccessEnd::DutyOver), None]);
    let back = [("officer", "Priya Lane"), ("person", "Tom Field")];
    let back = appointed.acts("2026-12-17", ActKind::Appoint, &back);
    assert_eq!(ended(&back.case()), [Some(AccessEnd::DutyOver), None]);
    // It turns out that they are complained about.
    let named = both
        .clone()
        .acts("2026-12-16", ActKind::Exclude, &[("name", "Tom Field")]);
    assert_eq!(ended(&named.case())[1], Some(AccessEnd::DutyOver));
    // The person withdraws.
    let withdrawn = both.clone().acts("2026-12-16", ActKind::Withdraw, &[]);
    assert_eq!(ended(&withdrawn.case()), [Some(AccessEnd::DutyOver); 2]);
    // The letter of stage 2 has left.
    let reports = [ActKind::OfficerReport, ActKind::PersonReport];
    let written =
        both.acts_all("2026-12-16", &reports)
            .acts("2026-12-16", ActKind::Adjudicate, &[]);
    assert_eq!(ended(&written.case()), [Some(AccessEnd::DutyOver); 2]);
}

#[test]
fn a_member_of_the_panel_comes_in_until_it_has_reported() {
    let member = lets_in(
        convened(),
        "2027-03-02",
        "panel-member",
        "Ann Birch",
        "2027-04-30",
    );
    let held = member.acts("2027-03-30", ActKind::HoldPanel, &[]);
    assert_eq!(ended(&held.case()), [None]);
    let reported = held.acts("2027-03-31", ActKind::PanelReport, &[]);
    assert_eq!(ended(&reported.case()), [Some(AccessEnd::DutyOver)]);
}

#[test]
fn who_was_let_in_by_somebody_from_whom_the_case_is_kept_is_shut_out_r9_2() {
    let by_colleague = investigated().by("colleague", Role::Officer);
    let by_colleague = lets_in(
        by_colleague,
        TODAY,
        "investigating-officer",
        "Priya Lane",
        "2027-02-26",
    );
    let by_manager = by_colleague.by("manager", Role::Manager);
    let kept = by_manager.acts(
        "2026-12-16",
        ActKind::Exclude,
        &[("name", "Somebody"), ("account", "colleague")],
    );
    assert_eq!(ended(&kept.case()), [Some(AccessEnd::GiverKeptOut)]);
}

#[test]
fn too_many_wrong_codes_shut_the_link_and_the_first_visit_is_kept() {
    let mut case = officer_in().case();
    let happens = |case: &mut Case, on: &str, event: Event| {
        let at = format!("{on}T12:00:00Z").parse().unwrap();
        case.apply(&rules::acts::Recorded {
            at,
            on: day(on),
            by: None,
            event,
        })
        .unwrap();
    };
    happens(&mut case, "2026-12-16", Event::GuestCame { number: 1 });
    happens(&mut case, "2026-12-17", Event::GuestCame { number: 1 });
    assert_eq!(case.guests[0].came_on, Some(day("2026-12-16")));
    happens(&mut case, "2026-12-18", Event::GuestShutOut { number: 1 });
    assert_eq!(
        case.guests[0].ended,
        Some((day("2026-12-18"), AccessEnd::WrongCodes))
    );
}
