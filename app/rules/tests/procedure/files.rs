//! The files of a case, and those that go with a letter.

use rules::acts::{ActKind, Event};
use rules::case::Refused;

use crate::support::{MONDAY, Story, day};

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
