//! Cases that belong together name each other; of two that are the same one stays, with what happened to both.

use casework::Error;
use chrono::TimeDelta;
use rules::acts::Event;
use rules::acts::link::Link;
use rules::acts::reopen::Reopen;
use rules::acts::unlink::Unlink;
use rules::acts::void::{Void, VoidReason};
use rules::case::{Refused, Together};
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use rules::reason::ReopenReason;
use rules::reference::Reference;

use crate::acts::{exclude, note};
use crate::support::{TestCouncil, complaint};

/// Two cases, the second received a day after the first, and a manager.
async fn two() -> (TestCouncil, Reference, Reference, Principal) {
    let council = TestCouncil::new().await;
    let ada = council.somebody("Ada Example", Role::Manager).await;
    let first = council.sends(Journey::Complaint, &complaint()).await;
    council.council.clock.advance(TimeDelta::days(1));
    let second = council.sends(Journey::Complaint, &complaint()).await;
    (council, first, second, ada)
}

fn link(other: &Reference, how: Together) -> Link {
    Link {
        other: other.to_string().to_lowercase(),
        how,
        words: None,
    }
}

fn same_as(other: &Reference) -> Void {
    Void {
        reason: VoidReason::Duplicate,
        same_as: Some(other.to_string()),
        words: "It came by e-mail as well.".to_owned(),
    }
}

async fn links(council: &TestCouncil, of: &Reference) -> Vec<(String, Option<Together>)> {
    let links = council.file(of).await.case.links.into_iter();
    links.map(|link| (link.other, link.how)).collect()
}

async fn refused(
    council: &TestCouncil,
    by: &Principal,
    of: &Reference,
    act: impl Into<Event>,
) -> Refused {
    match casework::carry_out(&council.council, by, of, act).await {
        Err(Error::Refused(refused)) => refused,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn two_cases_that_belong_together_name_each_other_until_the_link_is_taken_away() {
    let (council, first, second, ada) = two().await;
    council
        .does(&ada, &first, link(&second, Together::SameMatter))
        .await;
    let how = |how| Some(how);
    let to = |other: &Reference, how: Option<Together>| vec![(other.as_str().to_owned(), how)];
    assert_eq!(
        links(&council, &first).await,
        to(&second, how(Together::SameMatter))
    );
    assert_eq!(
        links(&council, &second).await,
        to(&first, how(Together::SameMatter))
    );
    let again = link(&first, Together::SameMatter);
    assert_eq!(
        refused(&council, &ada, &second, again).await,
        Refused::AlreadyDone
    );
    // Said otherwise, it stands once, on both.
    council
        .does(&ada, &second, link(&first, Together::Siblings))
        .await;
    assert_eq!(
        links(&council, &first).await,
        to(&second, how(Together::Siblings))
    );
    assert_eq!(
        links(&council, &second).await,
        to(&first, how(Together::Siblings))
    );
    let apart = Unlink {
        other: second.to_string(),
        words: None,
    };
    council.does(&ada, &first, apart.clone()).await;
    assert!(links(&council, &first).await.is_empty());
    assert!(links(&council, &second).await.is_empty());
    assert_eq!(
        refused(&council, &ada, &first, apart).await,
        Refused::NothingToDo
    );
}

#[tokio::test]
async fn nobody_links_what_is_not_there_or_kept_from_them_and_nothing_is_left_half_done() {
    let (council, first, second, ada) = two().await;
    let bo = council.colleague("Bo Example").await;
    council.does(&ada, &second, exclude(&bo)).await;
    let unknown = Reference::from_random(&[7; 16]).unwrap();
    let no_such = Refused::NoSuchOtherCase;
    for other in [&second, &unknown, &first] {
        let act = link(other, Together::SamePerson);
        assert_eq!(refused(&council, &bo, &first, act).await, no_such);
    }
    assert!(links(&council, &first).await.is_empty());
    assert!(links(&council, &second).await.is_empty());
}

#[tokio::test]
async fn of_two_that_are_the_same_the_first_stays_and_names_the_other() {
    let (council, first, second, ada) = two().await;
    // The clock counts from the day on which anyone first had it (R4.3).
    assert_eq!(
        refused(&council, &ada, &first, same_as(&second)).await,
        Refused::CameFirst
    );
    council
        .does(&ada, &second, note("They rang as well."))
        .await;
    council.does(&ada, &second, same_as(&first)).await;
    let (stays, ended) = (
        council.file(&first).await.case,
        council.file(&second).await.case,
    );
    assert_eq!(stays.took_in().collect::<Vec<_>>(), [second.as_str()]);
    assert_eq!(ended.goes_on_as(), Some(first.as_str()));
    assert!(ended.closed_on.is_some() && stays.closed_on.is_none());
    // Nobody ends a case as the same as one that was ended itself.
    let third = council.sends(Journey::Complaint, &complaint()).await;
    let act = same_as(&second);
    assert_eq!(
        refused(&council, &ada, &third, act).await,
        Refused::WhichCaseMissing
    );
    // Nobody takes that link away, but whoever opens the case again.
    let apart = Unlink {
        other: second.to_string(),
        words: None,
    };
    assert_eq!(
        refused(&council, &ada, &first, apart).await,
        Refused::NothingToDo
    );
    let reopen = Reopen {
        reason: ReopenReason::ClosedByMistake,
        ended_on: None,
        words: "It is another move.".to_owned(),
    };
    council.does(&ada, &second, reopen).await;
    assert!(links(&council, &first).await.is_empty());
    assert!(links(&council, &second).await.is_empty());
}

#[tokio::test]
async fn two_who_link_the_same_two_at_once_leave_one_link_and_no_error_but_that_it_is_done() {
    let (council, first, second, ada) = two().await;
    let one = casework::carry_out(
        &council.council,
        &ada,
        &first,
        link(&second, Together::SameMatter),
    );
    let other = casework::carry_out(
        &council.council,
        &ada,
        &second,
        link(&first, Together::SameMatter),
    );
    let (one, other) = tokio::join!(one, other);
    for done in [one, other] {
        let is_known = matches!(done, Ok(_) | Err(Error::Refused(Refused::AlreadyDone)));
        assert!(is_known, "{done:?}");
    }
    let (first, second) = (
        links(&council, &first).await,
        links(&council, &second).await,
    );
    assert_eq!((first.len(), second.len()), (1, 1));
}
