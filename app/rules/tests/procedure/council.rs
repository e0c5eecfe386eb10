//! What a council sets in its profile: its own limits and its convention (R8.4, requirements 4.1 below the table).

use rules::acts::ActKind;
use rules::clock::{Clock, Clocks};

use crate::support::{MONDAY, Story};

#[test]
fn a_council_sets_its_own_limits_in_its_profile() {
    for (council, profile, clock, due, extended) in [
        (
            "Manchester, stage 1",
            r#"{"stage-one": 15}"#,
            Clock::StageOne,
            "2026-12-14",
            "2026-12-21",
        ),
        (
            "Herefordshire, corporate",
            r#"{"corporate-one": 15}"#,
            Clock::CorporateOne,
            "2026-12-14",
            "2026-12-21",
        ),
        (
            "both numbers",
            r#"{"corporate-one": {"limit": 15, "extended": 25}}"#,
            Clock::CorporateOne,
            "2026-12-14",
            "2026-12-30",
        ),
        (
            "more than the longest",
            r#"{"corporate-one": 25}"#,
            Clock::CorporateOne,
            "2026-12-30",
            "2026-12-30",
        ),
        (
            "convention C",
            r#"{"convention": "C"}"#,
            Clock::StageOne,
            "2026-12-04",
            "2026-12-18",
        ),
    ] {
        let story = match clock {
            Clock::StageOne => Story::parent_complaint(MONDAY),
            _ => Story::corporate(MONDAY).acts(MONDAY, ActKind::Acknowledge, &[]),
        };
        let story = story.in_council(profile);
        assert_eq!(story.due(clock), due, "{council}");
        let story = story.acts(MONDAY, ActKind::Extend, &[]);
        assert_eq!(story.due(clock), extended, "{council}, extended");
    }
    for (profile, clock, due) in [
        (
            r#"{"acknowledgement": 2}"#,
            Clock::Acknowledgement,
            "2026-11-25",
        ),
        (
            r#"{"acknowledgement": 5}"#,
            Clock::Acknowledgement,
            "2026-11-30",
        ),
    ] {
        let story = Story::parent_complaint(MONDAY).in_council(profile);
        assert_eq!(story.due(clock), due, "{profile}");
    }
}

#[test]
fn a_clock_that_there_is_not_or_a_limit_that_is_no_number_is_noticed_in_the_profile() {
    for profile in [
        r#"{"stage-four": 15}"#,
        r#"{"stage-one": "15"}"#,
        r#"{"stage-one": -1}"#,
        r#"{"convention": "D"}"#,
    ] {
        assert!(
            serde_json::from_str::<Clocks>(profile).is_err(),
            "{profile}"
        );
    }
}

#[test]
fn a_form_sent_at_the_weekend_is_due_by_the_convention_of_the_council_r8_4() {
    for (profile, due) in [
        ("{}", "2025-01-13"),
        (r#"{"convention": "B"}"#, "2025-01-14"),
        (r#"{"convention": "C"}"#, "2025-01-13"),
    ] {
        let story = Story::parent_complaint("2024-12-28").in_council(profile);
        assert_eq!(story.due(Clock::StageOne), due, "{profile}");
    }
}
