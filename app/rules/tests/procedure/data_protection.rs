//! Complaints about personal information (R9.4, T15): a procedure of their own, for children too.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;
use rules::queue::{Stage, stage};

use crate::support::{MONDAY, PERSONAL_INFORMATION, Story};

#[test]
fn the_outcome_is_told_and_ends_it_when_the_letter_leaves_r4_3() {
    let story = Story::personal_information(MONDAY);
    assert_eq!(stage(&story.case()), Stage::DataProtection);
    let story = story.act("2026-12-01", ActKind::RespondDataProtection, &[]);
    assert_eq!(story.letters().last(), Some(&Letter::DataProtectionReply));
    assert_eq!(
        story.stopped(Clock::DataProtection),
        "runs",
        "written is not sent"
    );
    assert_eq!(stage(&story.case()), Stage::DataProtection);
    let story = story.sends("2026-12-02");
    assert_eq!(story.stopped(Clock::DataProtection), "2026-12-02");
    assert_eq!(stage(&story.case()), Stage::Answered);
    story.refuses(
        "2026-12-03",
        ActKind::RespondDataProtection,
        &[],
        Refused::AlreadyDone,
    );
}

#[test]
fn a_childs_other_points_stay_statutory_and_both_are_answered_r1_3_r9_4() {
    let both = [
        ("what-2", "They told my school."),
        ("nature-2", "information-sharing"),
        ("service-2", "other"),
        ("pathway-2", "data-protection"),
        ("why-2", "personal-information"),
    ];
    Story::child_complaint(MONDAY)
        .acts(MONDAY, ActKind::Advocate, &[("offer", "declined")])
        .acts(MONDAY, ActKind::Triage, &both)
        .acts("2026-12-01", ActKind::Respond, &[])
        .acts("2026-12-01", ActKind::Learn, &[])
        .refuses("2026-12-01", ActKind::Close, &[], Refused::NotAnswered)
        .acts("2026-12-01", ActKind::RespondDataProtection, &[])
        .acts("2026-12-01", ActKind::Close, &[]);
}

#[test]
fn it_needs_a_point_about_personal_information() {
    Story::parent_complaint(MONDAY).triaged(MONDAY).refuses(
        MONDAY,
        ActKind::RespondDataProtection,
        &[],
        Refused::NotDataProtection,
    );
    let changed = [("by", "The Manager")];
    Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, PERSONAL_INFORMATION)
        .act(MONDAY, ActKind::Exclude, &[("name", "The Manager")])
        .refuses(
            MONDAY,
            ActKind::RespondDataProtection,
            &changed,
            Refused::ComplainedAbout,
        );
}
