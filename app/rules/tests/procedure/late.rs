//! Complaints made after more than a year (Reg. 9): two limbs, a decision, and nothing that refuses one by itself.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::letter::Letter;

use crate::support::{MONDAY, Story};

#[test]
fn it_is_considered_only_when_both_limbs_are_met_reg_9() {
    for (not_reasonable, still_fair, considered) in [
        ("yes", "yes", true),
        ("yes", "no", false),
        ("no", "yes", false),
        ("no", "no", false),
    ] {
        let story = Story::parent_complaint(MONDAY).triaged(MONDAY).act(
            MONDAY,
            ActKind::DecideLate,
            &[
                ("not_reasonable", not_reasonable),
                ("still_fair", still_fair),
            ],
        );
        let limbs = format!("{not_reasonable} and {still_fair}");
        assert_eq!(story.case().late_accepted, Some(considered), "{limbs}");
        assert_eq!(
            story.case().discontinued_on.is_none(),
            considered,
            "{limbs}"
        );
        let told = story.letters().contains(&Letter::NotConsidered);
        assert_eq!(told, !considered, "{limbs}");
        let goes_on = story.is_possible(MONDAY, ActKind::Respond);
        assert_eq!(goes_on.is_ok(), considered, "{limbs}");
    }
    assert!(Letter::NotConsidered.names_the_ombudsman());
}

#[test]
fn both_limbs_are_looked_at_with_reasons_reg_9() {
    let story = Story::parent_complaint(MONDAY);
    for field in [
        "not_reasonable",
        "not_reasonable_because",
        "still_fair",
        "still_fair_because",
    ] {
        let faults = story
            .fill(MONDAY, ActKind::DecideLate, &[(field, "")])
            .unwrap_err();
        assert_eq!(
            (faults[0].field.as_str(), faults[0].wrong.slug()),
            (field, "missing")
        );
    }
}

#[test]
fn within_a_calendar_year_it_is_not_late_reg_9() {
    let story = Story::parent_complaint(MONDAY);
    for (arose, found) in [
        ("2026-11-01", Err(Refused::NotLate)),
        ("2025-11-23", Err(Refused::NotLate)),
        ("2025-11-22", Ok(())),
        ("2010-01-01", Ok(())),
        ("", Ok(())),
    ] {
        let tried = story.tries(MONDAY, ActKind::DecideLate, &[("arose_on", arose)]);
        assert_eq!(tried.map(|_| ()), found, "{arose:?}");
    }
}

#[test]
fn what_was_answered_or_has_come_to_stage_two_was_considered_and_is_not_late_any_more_r4_9() {
    let overdue = Story::parent_complaint(MONDAY).acts("2026-12-22", ActKind::RequestStageTwo, &[]);
    let corporate = Story::corporate(MONDAY).acts("2026-12-01", ActKind::RespondCorporate, &[]);
    let information =
        Story::personal_information(MONDAY).acts("2026-12-01", ActKind::RespondDataProtection, &[]);
    for story in [
        Story::parent_complaint(MONDAY).answered("2026-12-01"),
        overdue,
        corporate,
        information,
    ] {
        story.refuses("2026-12-23", ActKind::DecideLate, &[], Refused::AlreadyDone);
    }
    Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::DecideLate, &[])
        .refuses(MONDAY, ActKind::DecideLate, &[], Refused::AlreadyDone);
}

#[test]
fn nothing_is_late_by_itself() {
    let story = Story::parent_complaint("2036-11-24").triaged("2036-11-24");
    assert_eq!(story.case().late_accepted, None);
    assert_eq!(story.is_possible("2036-11-24", ActKind::Respond), Ok(()));
}
