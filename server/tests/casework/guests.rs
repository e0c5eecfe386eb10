//! Whoever comes in from outside: with a link and a code, into one case, until their day, and seen at every opening.

use casework::{
    Entered, Error, carry_out, enter, guest_case, guest_file, guest_letter, hand_in, leave, verify,
};
use chrono::TimeDelta;
use rules::acts::end_access::EndAccess;
use rules::acts::exclude::Exclude;
use rules::acts::give_access::GiveAccess;
use rules::acts::{ActKind, Event};
use rules::case::{AccessEnd, GuestDuty, Refused};
use rules::intake::{Journey, Question};
use rules::principal::{Guest, Principal, Role};
use rules::reference::Reference;
use store::{GUEST_IDLE, GuestToken, LetterToken, MOST_CODES, Purpose};

use crate::acts::{exclude, note};
use crate::outside::{PRIYA, appoint, at_stage_two, for_priya, lets_in};
use crate::support::{TestCouncil, adults_complaint, filled};

/// A case at stage 2 into which Priya Lane was let.
struct Outside {
    council: TestCouncil,
    manager: Principal,
    reference: Reference,
    link: LetterToken,
    code: String,
}

impl Outside {
    async fn new() -> Self {
        let council = TestCouncil::new().await;
        let manager = council.somebody("Ada Example", Role::Manager).await;
        let reference = at_stage_two(&council, &manager).await;
        let file = council.has_a_report(&manager, &reference).await;
        assert_eq!(file, 1);
        council.has_a_report(&manager, &reference).await;
        let act = for_priya(council.council.clock.today(), &[1]);
        let (link, code) = lets_in(&council, &manager, &reference, act).await;
        Self {
            council,
            manager,
            reference,
            link,
            code,
        }
    }

    async fn tries(&self, code: &str) -> Entered {
        enter(&self.council.council, &self.link, code, None)
            .await
            .unwrap()
    }

    async fn comes_in(&self) -> GuestToken {
        match self.tries(&self.code).await {
            Entered::In(token) => token,
            _ => panic!("the code opens the case"),
        }
    }

    async fn guest(&self, token: &GuestToken) -> Option<Guest> {
        let (council, now) = (&self.council.council, self.council.now());
        let today = council.clock.today();
        council.store.guest_in(token, now, today).await.unwrap()
    }

    /// Whether the browser with this token still sees the case.
    async fn sees(&self, token: &GuestToken) -> bool {
        match self.guest(token).await {
            Some(guest) => guest_case(&self.council.council, &guest)
                .await
                .unwrap()
                .is_some(),
            None => false,
        }
    }

    async fn ends(&self) -> Option<AccessEnd> {
        let case = self.council.file(&self.reference).await.case;
        case.guests[0].ended.map(|(_, why)| why)
    }

    async fn history(&self) -> Vec<Event> {
        let file = self.council.file(&self.reference).await;
        let history = file.history.into_iter();
        history.map(|row| row.recorded.event).collect()
    }
}

fn wrong(code: &str) -> &'static str {
    match code {
        "00000000" => "11111111",
        _ => "00000000",
    }
}

#[tokio::test]
async fn the_link_and_the_code_let_somebody_in_and_neither_alone_does() {
    let outside = Outside::new().await;
    let posts = outside.council.letters_to(PRIYA);
    let post = posts.last().unwrap();
    let told = format!("{} {}", post.subject, post.text);
    for secret in [
        outside.code.as_str(),
        outside.reference.as_str(),
        "Nobody said why",
        "Priya",
    ] {
        assert!(!told.contains(secret), "{told}");
    }
    assert!(matches!(
        outside.tries(wrong(&outside.code)).await,
        Entered::Refused
    ));
    let unknown = LetterToken::random();
    let elsewhere = enter(&outside.council.council, &unknown, &outside.code, None).await;
    assert!(matches!(elsewhere.unwrap(), Entered::Ended));
    let spaced = format!("{} {}", &outside.code[..4], &outside.code[4..]);
    assert!(matches!(outside.tries(&spaced).await, Entered::In(_)));
    // Neither the code nor the link lies readable in the database.
    let bytes = outside.council.database.bytes().await;
    for secret in [outside.code.clone(), outside.link.to_text()] {
        let found = bytes
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!found, "{secret} can be read in the database");
    }
}

#[tokio::test]
async fn ten_wrong_codes_shut_the_link_also_for_the_right_one_and_sign_out_who_was_in() {
    let outside = Outside::new().await;
    let browser = outside.comes_in().await;
    for number in 1..MOST_CODES {
        let tried = outside.tries(wrong(&outside.code)).await;
        assert!(matches!(tried, Entered::Refused), "{number}");
    }
    assert!(matches!(
        outside.tries(wrong(&outside.code)).await,
        Entered::Ended
    ));
    assert!(matches!(outside.tries(&outside.code).await, Entered::Ended));
    assert!(!outside.sees(&browser).await);
    assert_eq!(outside.ends().await, Some(AccessEnd::WrongCodes));
    let history = outside.history().await;
    assert!(history.contains(&Event::GuestShutOut { number: 1 }));
}

#[tokio::test]
async fn a_guest_sees_what_was_chosen_and_nothing_that_is_not_for_their_duty() {
    let outside = Outside::new().await;
    outside
        .council
        .does(
            &outside.manager,
            &outside.reference,
            note("An internal note."),
        )
        .await;
    let browser = outside.comes_in().await;
    let guest = outside.guest(&browser).await.unwrap();
    let council = &outside.council.council;
    let seen = guest_case(council, &guest).await.unwrap().unwrap();
    assert!(seen.answers.typed(Question::WhatHappened).is_some());
    assert!(seen.answers.typed(Question::Contact).is_none());
    assert!(seen.answers.typed(Question::Reach).is_none());
    let files: Vec<u32> = seen.files.iter().map(|(number, _, _)| *number).collect();
    assert_eq!(files, [1]);
    assert!(guest_file(council, &guest, 1).await.unwrap().is_some());
    for number in [0, 2, 3] {
        assert!(guest_file(council, &guest, number).await.unwrap().is_none());
    }
    // Letters that have not left are for nobody outside; those that have, and are on the list, are.
    assert_eq!(seen.letters, []);
    let waiting = outside.council.file(&outside.reference).await.letters;
    assert!(!waiting.is_empty());
    for letter in &waiting {
        let read = guest_letter(council, &guest, letter.number).await.unwrap();
        assert!(read.is_none(), "letter {}", letter.number);
    }
    let number = waiting.iter().map(|letter| letter.number).max().unwrap();
    outside
        .council
        .hands_over(&outside.manager, &outside.reference, number)
        .await;
    let seen = guest_case(council, &guest).await.unwrap().unwrap();
    let read = guest_letter(council, &guest, number).await.unwrap();
    assert_eq!(
        read.is_some(),
        seen.letters.iter().any(|one| one.number == number)
    );
    // Whoever lets them in may say that they need to reach the person.
    let contact = GiveAccess {
        contact: true,
        ..for_priya(council.clock.today(), &[])
    };
    let (link, code) = lets_in(
        &outside.council,
        &outside.manager,
        &outside.reference,
        contact,
    )
    .await;
    let Entered::In(browser) = enter(council, &link, &code, None).await.unwrap() else {
        panic!("the new link opens the case");
    };
    let guest = outside.guest(&browser).await.unwrap();
    let seen = guest_case(council, &guest).await.unwrap().unwrap();
    assert!(seen.answers.typed(Question::Contact).is_some());
    // And the one before opens nothing any more.
    assert!(matches!(outside.tries(&outside.code).await, Entered::Ended));
}

#[tokio::test]
async fn a_guest_reaches_no_other_case_and_no_other_council() {
    let outside = Outside::new().await;
    let council = &outside.council.council;
    let browser = outside.comes_in().await;
    let guest = outside.guest(&browser).await.unwrap();
    let other = outside
        .council
        .sends(Journey::Complaint, &adults_complaint())
        .await;
    let forged = Guest {
        of: other,
        ..guest.clone()
    };
    assert!(guest_case(council, &forged).await.unwrap().is_none());
    let numbered = Guest { number: 2, ..guest };
    assert!(guest_case(council, &numbered).await.unwrap().is_none());
    let eastmere = outside.council.eastmere().await;
    let there = enter(&eastmere.council, &outside.link, &outside.code, None).await;
    assert!(matches!(there.unwrap(), Entered::Ended));
    let (now, today) = (outside.council.now(), council.clock.today());
    let there = eastmere.council.store.guest_in(&browser, now, today).await;
    assert!(there.unwrap().is_none());
}

#[tokio::test]
async fn access_ends_at_once_when_it_is_withdrawn_and_by_itself_after_its_day() {
    let outside = Outside::new().await;
    let browser = outside.comes_in().await;
    assert!(outside.sees(&browser).await);
    outside
        .council
        .does(
            &outside.manager,
            &outside.reference,
            EndAccess { number: 1 },
        )
        .await;
    assert!(!outside.sees(&browser).await);
    assert!(matches!(outside.tries(&outside.code).await, Entered::Ended));

    let outside = Outside::new().await;
    outside.council.council.clock.advance(TimeDelta::days(28));
    let last_day = outside.comes_in().await;
    assert!(outside.sees(&last_day).await);
    outside.council.council.clock.advance(TimeDelta::days(1));
    assert!(!outside.sees(&last_day).await);
    assert!(matches!(outside.tries(&outside.code).await, Entered::Ended));
}

#[tokio::test]
async fn access_ends_with_the_duty_and_with_the_giver_who_is_kept_from_the_case() {
    let outside = Outside::new().await;
    let browser = outside.comes_in().await;
    let today = outside.council.council.clock.today();
    let (manager, reference) = (&outside.manager, &outside.reference);
    outside
        .council
        .does(manager, reference, appoint("Una Reed", today))
        .await;
    assert!(!outside.sees(&browser).await);
    assert!(matches!(outside.tries(&outside.code).await, Entered::Ended));

    let outside = Outside::new().await;
    let browser = outside.comes_in().await;
    let other = outside.council.somebody("Bo Manager", Role::Manager).await;
    outside
        .council
        .does(&other, &outside.reference, exclude(&outside.manager))
        .await;
    assert!(!outside.sees(&browser).await);
    assert_eq!(outside.ends().await, Some(AccessEnd::GiverKeptOut));
}

#[tokio::test]
async fn nobody_who_is_complained_about_is_let_in_by_name_or_by_the_address_of_their_account() {
    let outside = Outside::new().await;
    let council = &outside.council.council;
    let today = council.clock.today();
    let named = outside.council.somebody("Max Holt", Role::Officer).await;
    let kept = exclude(&named);
    outside
        .council
        .does(&outside.manager, &outside.reference, kept)
        .await;
    let theirs = GiveAccess {
        email: crate::support::address_of("Max Holt"),
        ..for_priya(today, &[])
    };
    let refused = carry_out(council, &outside.manager, &outside.reference, theirs).await;
    assert!(matches!(
        refused,
        Err(Error::Refused(Refused::ComplainedAbout))
    ));
    let by_name = Exclude {
        name: "Tom Field".to_owned(),
        account: None,
    };
    outside
        .council
        .does(&outside.manager, &outside.reference, by_name)
        .await;
    let tom = GiveAccess {
        duty: GuestDuty::IndependentPerson,
        guest: "Tom Field".to_owned(),
        ..for_priya(today, &[])
    };
    let refused = carry_out(council, &outside.manager, &outside.reference, tom).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
    // A reader lets nobody in.
    let reader = outside.council.somebody("Rae Hill", Role::Reader).await;
    let refused = carry_out(council, &reader, &outside.reference, for_priya(today, &[])).await;
    assert!(matches!(refused, Err(Error::Refused(Refused::NotYourRole))));
}

#[tokio::test]
async fn a_guest_is_in_one_browser_and_is_signed_out_after_two_hours_without_use() {
    let outside = Outside::new().await;
    let first = outside.comes_in().await;
    let second = outside.comes_in().await;
    assert!(outside.guest(&first).await.is_none());
    let clock = &outside.council.council.clock;
    clock.advance(GUEST_IDLE - TimeDelta::minutes(1));
    assert!(outside.sees(&second).await);
    clock.advance(GUEST_IDLE - TimeDelta::minutes(1));
    assert!(outside.sees(&second).await, "that they were here counts");
    clock.advance(GUEST_IDLE);
    assert!(outside.guest(&second).await.is_none());
    let third = outside.comes_in().await;
    let guest = outside.guest(&third).await.unwrap();
    leave(&outside.council.council, &guest, &third)
        .await
        .unwrap();
    assert!(outside.guest(&third).await.is_none());
}

#[tokio::test]
async fn every_opening_is_written_down_and_everything_stays_whole() {
    let outside = Outside::new().await;
    let council = &outside.council.council;
    let browser = outside.comes_in().await;
    let guest = outside.guest(&browser).await.unwrap();
    guest_case(council, &guest).await.unwrap();
    guest_file(council, &guest, 1).await.unwrap();
    let views = council.store.views(&outside.reference).await.unwrap();
    let theirs = views.into_iter().filter(|view| view.who == "guest-1");
    let purposes: Vec<Purpose> = theirs.map(|view| view.purpose).collect();
    for purpose in [Purpose::Act, Purpose::Work, Purpose::File] {
        assert!(purposes.contains(&purpose), "{purpose:?} in {purposes:?}");
    }
    let history = outside.history().await;
    let came = history
        .iter()
        .filter(|event| **event == Event::GuestCame { number: 1 });
    assert_eq!(came.count(), 1);
    outside.comes_in().await;
    let history = outside.history().await;
    let came = history
        .iter()
        .filter(|event| **event == Event::GuestCame { number: 1 });
    assert_eq!(came.count(), 1, "the first time is an event");
    assert!(
        history
            .iter()
            .any(|event| event.act() == Some(ActKind::GiveAccess))
    );
    let before = outside.council.file(&outside.reference).await.case;
    casework::rebuild_cases(council).await.unwrap();
    assert_eq!(outside.council.file(&outside.reference).await.case, before);
    let verified = Box::pin(verify(council, None, |_| ())).await.unwrap();
    assert_eq!(verified.findings, 0);
}

#[tokio::test]
async fn what_a_guest_hands_in_is_theirs_to_see_and_the_teams() {
    let outside = Outside::new().await;
    let council = &outside.council.council;
    let browser = outside.comes_in().await;
    let guest = outside.guest(&browser).await.unwrap();
    let blob = || {
        let mut writer = blobs::Writer::new(&outside.council.database.folder).unwrap();
        writer.add(b"%PDF-1.7 What I found.").unwrap();
        Some(writer.finish().unwrap())
    };
    let form = filled(&[("what", "report"), ("title", "My report"), ("from", "7")]);
    Box::pin(hand_in(council, &guest, &form, blob()))
        .await
        .unwrap();
    let case = outside.council.file(&outside.reference).await.case;
    assert_eq!(case.files[2].from, Some(1));
    let seen = guest_case(council, &guest).await.unwrap().unwrap();
    let files: Vec<(u32, bool)> = seen
        .files
        .iter()
        .map(|(number, _, clean)| (*number, *clean))
        .collect();
    assert_eq!(
        files,
        [(1, true), (3, false)],
        "it opens once it is checked"
    );
    assert!(guest_file(council, &guest, 3).await.unwrap().is_none());
    outside
        .council
        .does(
            &outside.manager,
            &outside.reference,
            EndAccess { number: 1 },
        )
        .await;
    let before = outside.council.rows("kept_files").await;
    assert!(
        Box::pin(hand_in(council, &guest, &form, blob()))
            .await
            .is_err()
    );
    assert_eq!(outside.council.rows("kept_files").await, before);
}

#[tokio::test]
async fn nothing_is_left_of_a_link_when_its_case_is_deleted() {
    let outside = Outside::new().await;
    let clock = &outside.council.council.clock;
    let void = crate::acts::void();
    outside
        .council
        .does(&outside.manager, &outside.reference, void)
        .await;
    assert_eq!(outside.ends().await, Some(AccessEnd::DutyOver));
    clock.advance(TimeDelta::days(7 * 366));
    outside.council.runs_jobs().await;
    clock.advance(TimeDelta::days(31));
    outside.council.runs_jobs().await;
    assert_eq!(outside.council.rows("guests").await, 0);
    assert!(matches!(outside.tries(&outside.code).await, Entered::Ended));
}
