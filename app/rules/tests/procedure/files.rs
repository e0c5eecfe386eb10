//! The files of a case, and those that go with a letter.

use rules::acts::{ActKind, Event};
use rules::case::{MOST_FROM_GUEST, Refused};
use rules::principal::{Guest, GuestDuty, Principal};

use crate::permission::let_in;
use crate::support::{MONDAY, REFERENCE, Story, day};

const LATER: &str = "2026-11-25";

#[test]
fn a_file_is_numbered_as_it_was_added_and_keeps_its_number_when_another_is_removed() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::RemoveFile, &[], Refused::NothingToDo)
        .act(MONDAY, ActKind::AddFile, &[("title", "An invented plan")])
        .act(MONDAY, ActKind::AddFile, &[("title", "Its second page")])
        .refuses(
            LATER,
            ActKind::RemoveFile,
            &[("number", "3")],
            Refused::NoSuchFile,
        )
        .act(LATER, ActKind::RemoveFile, &[("number", "1")])
        .refuses(
            LATER,
            ActKind::RemoveFile,
            &[("number", "1")],
            Refused::NoSuchFile,
        );
    let case = story.case();
    assert!(case.file(1).is_none());
    assert_eq!(case.files[0].removed_on, Some(day(LATER)));
    assert_eq!(case.file(2).unwrap().title, "Its second page");
}

#[test]
fn a_form_without_a_file_adds_none() {
    let story = Story::parent_complaint(MONDAY);
    let Event::AddFile(mut act) = story.fill(MONDAY, ActKind::AddFile, &[]).unwrap() else {
        panic!("another act");
    };
    act.file = None;
    let checked = Event::AddFile(act).check(&story.case(), &story.now(day(MONDAY)));
    assert_eq!(checked, Err(Refused::NoFile));
}

#[test]
fn what_went_with_a_letter_stays() {
    let encloses = |files: &[u32]| Event::LetterEncloses {
        number: 1,
        files: files.to_vec(),
    };
    let story = Story::parent_complaint(MONDAY)
        .act(MONDAY, ActKind::AddFile, &[])
        .act(MONDAY, ActKind::AddFile, &[])
        .act(MONDAY, ActKind::Acknowledge, &[])
        .then(day(MONDAY), encloses(&[1, 2]))
        .then(day(MONDAY), encloses(&[2]));
    assert_eq!(story.case().enclosed(1).len(), 1);
    assert!(
        story
            .tries(MONDAY, ActKind::RemoveFile, &[("number", "2")])
            .is_ok()
    );
    let story = story.sends(MONDAY).refuses(
        MONDAY,
        ActKind::RemoveFile,
        &[("number", "2")],
        Refused::FileHasLeft,
    );
    assert!(
        story
            .tries(MONDAY, ActKind::RemoveFile, &[("number", "1")])
            .is_ok()
    );
}

#[test]
fn a_letter_that_was_printed_is_printed_again_with_what_is_to_go_with_it() {
    let story = Story::parent_complaint(MONDAY)
        .act(MONDAY, ActKind::AddFile, &[])
        .act(MONDAY, ActKind::Acknowledge, &[])
        .then(day(MONDAY), Event::LetterPrinted { number: 1 });
    assert_eq!(story.case().to_post, [1]);
    let files = vec![1];
    let story = story.then(day(MONDAY), Event::LetterEncloses { number: 1, files });
    assert!(story.case().to_post.is_empty());
}

#[test]
fn somebody_from_outside_has_twenty_files_in_the_case_and_no_more() {
    let mut story = Story::parent_complaint(MONDAY);
    let hands_in = |story: &Story, number| {
        let Ok(Event::AddFile(mut act)) = story.fill(MONDAY, ActKind::AddFile, &[]) else {
            panic!("another act");
        };
        act.from = Some(number);
        Event::AddFile(act)
    };
    let may = |story: &Story, number| {
        let by = Principal::Guest(Guest {
            number,
            of: REFERENCE.clone(),
            duty: GuestDuty::InvestigatingOfficer,
            until: day(LATER),
        });
        let mut now = story.now(day(MONDAY));
        now.by = &by;
        let mut case = story.case();
        case.guests = vec![let_in(GuestDuty::InvestigatingOfficer); 2];
        hands_in(story, number).check(&case, &now)
    };
    for _ in 0..MOST_FROM_GUEST {
        assert_eq!(may(&story, 1), Ok(()));
        let event = hands_in(&story, 1);
        story = story.then(day(MONDAY), event);
    }
    assert_eq!(may(&story, 1), Err(Refused::TooManyFiles));
    assert_eq!(may(&story, 2), Ok(()), "another one has files of their own");
    let story = story.act(MONDAY, ActKind::RemoveFile, &[("number", "1")]);
    assert_eq!(may(&story, 1), Ok(()), "what was taken out does not count");
}
