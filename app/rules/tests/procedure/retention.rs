//! How long a case is kept, from the day on which it ended (R9.7).

use rules::acts::{ActKind, Event};
use rules::case::{Imported, Refused};
use rules::finding::Outcome;
use rules::intake::Journey;
use rules::pathway::Pathway;
use rules::register::{Entry, Kind, Stage, StageOutcome};
use rules::retention::{Kept, KeptAs, KeptYears, SetYears, goes_on};

use crate::support::{MONDAY, Story, day};

/// Closed on 1 December 2026.
fn closed() -> Story {
    let nothing_learned = [
        ("learned", ""),
        ("what-1", ""),
        ("who-1", ""),
        ("due-1", ""),
        ("nothing_because", "It is known."),
    ];
    Story::parent_complaint(MONDAY)
        .answered("2026-12-01")
        .acts("2026-12-01", ActKind::Learn, &nothing_learned)
        .acts("2026-12-01", ActKind::Close, &[])
}

fn kept(story: &Story) -> Kept {
    Kept::of(&story.case())
}

fn years(profile: &str) -> KeptYears {
    KeptYears {
        otherwise: 6,
        set: serde_json::from_str(profile).unwrap(),
    }
}

fn six() -> KeptYears {
    years("{}")
}

fn ended(story: &Story) -> String {
    kept(story)
        .ended_on
        .map_or_else(|| "not yet".to_owned(), |on| on.to_string())
}

#[test]
fn a_case_is_deleted_six_years_after_it_was_closed() {
    let kept = kept(&closed());
    assert_eq!(kept.kind, KeptAs::Statutory);
    assert_eq!(six().alone(&kept), Some(day("2032-12-01")));
}

#[test]
fn the_29th_of_february_is_over_on_the_28th() {
    let leap = Kept {
        ended_on: Some(day("2028-02-29")),
        ..kept(&closed())
    };
    assert_eq!(six().alone(&leap), Some(day("2034-02-28")));
    let four = years(r#"{"statutory": 4}"#);
    assert_eq!(four.alone(&leap), Some(day("2032-02-29")));
}

#[test]
fn a_case_that_is_open_or_in_which_work_is_left_is_not_over() {
    assert_eq!(ended(&Story::parent_complaint(MONDAY)), "not yet");
    let reopened = closed().acts(
        "2030-06-01",
        ActKind::Reopen,
        &[("reason", "new-information")],
    );
    assert_eq!(ended(&reopened), "not yet");
    assert_eq!(six().alone(&kept(&reopened)), None);
    let ombudsman = || closed().acts("2026-12-02", ActKind::OmbudsmanReceived, &[]);
    assert_eq!(ended(&ombudsman()), "not yet");
    for (left, done, over) in [
        (
            closed().acts("2026-12-02", ActKind::Remedy, &[("due", "2027-01-11")]),
            ActKind::RemedyDone,
            "2027-02-01",
        ),
        (
            closed().acts("2026-12-02", ActKind::Learn, &[("due-1", "2027-01-11")]),
            ActKind::ActionDone,
            "2027-02-01",
        ),
        (
            ombudsman().acts(
                "2026-12-03",
                ActKind::OmbudsmanDecided,
                &[("comply_by", "2027-01-12")],
            ),
            ActKind::OmbudsmanComplied,
            "2027-02-01",
        ),
    ] {
        assert_eq!(ended(&left), "not yet", "{done:?}");
        let story = left.acts("2027-02-01", done, &[]);
        assert_eq!(ended(&story), over, "{done:?}");
    }
}

#[test]
fn a_letter_that_leaves_after_the_end_moves_it() {
    let decided = closed()
        .acts("2026-12-02", ActKind::OmbudsmanReceived, &[])
        .acts("2027-03-01", ActKind::OmbudsmanDecided, &[]);
    assert_eq!(ended(&decided), "2027-03-01");
}

#[test]
fn each_kind_has_its_own_years_and_what_was_found_may_make_them_more() {
    let some = years(
        r#"{"compliment": 1, "public-enquiry": 2, "outcomes": {"upheld": 10, "not-upheld": 3}}"#,
    );
    for (kind, outcome, kept) in [
        (KeptAs::Compliment, None, 1),
        (KeptAs::PublicEnquiry, None, 2),
        (KeptAs::Comment, None, 6),
        (KeptAs::Statutory, None, 6),
        (KeptAs::Statutory, Some(Outcome::Upheld), 10),
        (KeptAs::Statutory, Some(Outcome::NotUpheld), 6),
        (KeptAs::Corporate, Some(Outcome::NoFinding), 6),
    ] {
        assert_eq!(some.of(kind, outcome), kept, "{kind:?} {outcome:?}");
    }
    assert_eq!(some.longest(), 10);
    assert!(serde_json::from_str::<SetYears>(r#"{"complaints": 4}"#).is_err());
}

#[test]
fn every_kind_of_case_is_kept_as_what_it_is() {
    for (journey, pathway, kind) in [
        (Journey::Compliment, Pathway::Compliment, KeptAs::Compliment),
        (Journey::Idea, Pathway::Comment, KeptAs::Comment),
        (Journey::Idea, Pathway::MpEnquiry, KeptAs::MpEnquiry),
        (Journey::Complaint, Pathway::Concern, KeptAs::Concern),
        (
            Journey::AdvocateRequest,
            Pathway::AdvocacyRequest,
            KeptAs::AdvocacyRequest,
        ),
    ] {
        assert_eq!(kept(&Story::other(MONDAY, journey, pathway)).kind, kind);
    }
    assert_eq!(kept(&Story::corporate(MONDAY)).kind, KeptAs::Corporate);
    assert_eq!(
        kept(&Story::personal_information(MONDAY)).kind,
        KeptAs::DataProtection
    );
    let void = Story::parent_complaint(MONDAY).acts(
        MONDAY,
        ActKind::Void,
        &[("reason", "logged-in-error")],
    );
    assert_eq!(kept(&void).kind, KeptAs::RecordedInError);
    assert_eq!(ended(&void), MONDAY);
}

#[test]
fn what_was_imported_is_kept_from_the_day_on_which_the_records_closed_it() {
    let mut entry = Entry::new(Kind::Corporate, day("2019-05-01"));
    entry.stage_one = Some(Stage {
        asked_on: day("2019-05-01"),
        counted_from: None,
        ended_on: Some(day("2019-05-20")),
        outcome: Some(StageOutcome::Upheld),
        extended_to: None,
        too_late: None,
        undated: false,
    });
    let imports = |entry: Entry| {
        let mut story = Story::parent_complaint(MONDAY);
        story.events.clear();
        story.then(
            day(MONDAY),
            Event::Imported(Box::new(Imported {
                theirs: "C/1".to_owned(),
                entry,
                areas: Vec::new(),
                acknowledged_on: None,
                summary: None,
                words: None,
                conference_is_statutory: false,
            })),
        )
    };
    assert_eq!(ended(&imports(entry.clone())), "not yet");
    entry.closed_on = Some(day("2019-06-01"));
    let kept = kept(&imports(entry));
    assert_eq!(kept.kind, KeptAs::Corporate);
    assert_eq!(kept.outcome, Some(Outcome::Upheld));
    assert_eq!(six().alone(&kept), Some(day("2025-06-01")));
}

#[test]
fn cases_that_are_the_same_go_together_and_the_later_end_counts() {
    let void = |on: &str| Kept {
        kind: KeptAs::RecordedInError,
        ended_on: Some(day(on)),
        with: vec!["H4KQ7M2X".to_owned()],
        ..kept(&closed())
    };
    let short = years(r#"{"recorded-in-error": 1}"#);
    let both = [void("2026-11-24"), kept(&closed())];
    assert_eq!(short.alone(&both[0]), Some(day("2027-11-24")));
    assert_eq!(short.together(&both), Some(day("2032-12-01")));
    let open = kept(&Story::parent_complaint(MONDAY));
    assert_eq!(short.together([&both[0], &open]), None);
}

#[test]
fn records_that_are_held_stay_until_a_manager_releases_them() {
    let held = closed().acts("2032-11-20", ActKind::HoldRecords, &[]);
    let stays = kept(&held);
    assert_eq!(stays.held_on, Some(day("2032-11-20")));
    assert_eq!(six().alone(&stays), None);
    assert_eq!(six().together([&stays, &kept(&closed())]), None);
    let held = held.refuses(
        "2032-11-21",
        ActKind::HoldRecords,
        &[],
        Refused::AlreadyDone,
    );
    let released = held.acts("2035-01-01", ActKind::ReleaseRecords, &[]);
    assert_eq!(six().alone(&kept(&released)), Some(day("2032-12-01")));
    let twice = released.is_possible("2035-01-02", ActKind::ReleaseRecords);
    assert_eq!(twice, Err(Refused::NothingToDo));
}

#[test]
fn nothing_goes_that_did_not_stand_on_the_list_for_thirty_days() {
    assert_eq!(
        goes_on(day("2032-12-01"), day("2032-11-01")),
        day("2032-12-01")
    );
    // A council makes its years fewer: what has been due for long is announced first.
    assert_eq!(
        goes_on(day("2029-12-01"), day("2032-02-01")),
        day("2032-03-02")
    );
}
