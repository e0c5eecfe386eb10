//! Who sees a case: whom it is about does not, and a manager always does (R9.2).

use std::sync::Mutex;

use casework::{self, Actor, Error, carry_out};
use chrono::TimeDelta;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use rules::acts::Event;
use rules::acts::exclude::Exclude;
use rules::acts::include::Include;
use rules::acts::take::Take;
use rules::case::{Refused, StaffId};
use rules::intake::Journey;
use rules::permission::Role;
use rules::queue::List;
use rules::reference::Reference;
use store::Password;

use crate::{
    deeds::{assign, exclude},
    support::{TestOffice, complaint, count},
};

/// Where alerts go at Westmere.
const TEAM: &str = "listening-alerts@westmere.example";

fn named(name: &str) -> Exclude {
    Exclude {
        name: name.to_owned(),
        account: None,
    }
}

fn include(whom: &Actor) -> Include {
    Include {
        name: Some(whom.name.clone()),
        account: Some(whom.id.clone()),
        words: Some("It was somebody of the same name.".to_owned()),
    }
}

async fn refused(
    office: &TestOffice,
    who: &Actor,
    reference: &Reference,
    deed: impl Into<Event>,
) -> Option<Refused> {
    match carry_out(&office.office, who, reference, deed).await {
        Err(Error::Refused(why)) => Some(why),
        _ => None,
    }
}

async fn sees(office: &TestOffice, who: &StaffId, reference: &Reference) -> bool {
    let books = &office.office.books;
    let file = books.has_case(reference, who).await.unwrap();
    let listed = office.list(who, List::All).await;
    let listed = listed.rows.iter().any(|row| row.reference == *reference);
    assert_eq!(file, listed, "the case and the lists agree");
    file
}

async fn account(office: &TestOffice, who: &Actor) -> store::StaffAccount {
    let found = office.office.books.staff_by_id(&who.id).await;
    found.unwrap().unwrap()
}

#[tokio::test]
async fn an_officer_shuts_nobody_out_and_a_manager_takes_it_back() {
    let office = TestOffice::new().await;
    let officer = office.colleague("Ada Example").await;
    let bo = office.somebody("Bo Example", Role::Manager).await;
    let cy = office.somebody("Cy Example", Role::Manager).await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    for manager in [&bo, &cy] {
        let why = refused(&office, &officer, &reference, exclude(manager)).await;
        assert_eq!(why, Some(Refused::AccountByManager));
    }
    office.does(&officer, &reference, named("Cy Example")).await;
    office.does(&bo, &reference, exclude(&cy)).await;
    assert!(!sees(&office, &cy.id, &reference).await);
    assert!(sees(&office, &bo.id, &reference).await);
    assert_eq!(office.rows("exclusions").await, 1);
    let shut_out = carry_out(&office.office, &cy, &reference, include(&cy)).await;
    assert!(matches!(shut_out, Err(Error::NotFound)), "{shut_out:?}");
    office.does(&bo, &reference, include(&cy)).await;
    assert!(sees(&office, &cy.id, &reference).await);
    assert_eq!(office.rows("exclusions").await, 0);
    office.does(&cy, &reference, Take {}).await;
}

#[tokio::test]
async fn the_team_hears_of_each_account_and_of_nothing_but_the_reference() {
    let office = TestOffice::new().await;
    let bo = office.somebody("Bo Example", Role::Manager).await;
    let cy = office.somebody("Cy Example", Role::Manager).await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.runs_jobs().await;
    let before = office.letters_to(TEAM).len();
    for _ in 0..2 {
        office.does(&bo, &reference, exclude(&cy)).await;
        office.does(&bo, &reference, include(&cy)).await;
    }
    office.does(&bo, &reference, named("Somebody Else")).await;
    office.runs_jobs().await;
    let told = office.letters_to(TEAM).split_off(before);
    assert_eq!(told.len(), 4, "{told:?}");
    for post in &told {
        let all = format!("{} {}", post.subject, post.text);
        assert!(all.contains(&reference.to_string()), "{all}");
        for word in ["Cy", "Bo", "Example", "Otter", "Somebody"] {
            assert!(!all.contains(word), "{word}: {all}");
        }
    }
    let again = told
        .iter()
        .filter(|post| post.subject.contains("sees a case again"));
    assert_eq!(again.count(), 2);
}

#[tokio::test]
async fn the_last_manager_of_a_case_neither_goes_nor_is_made_less() {
    let office = TestOffice::new().await;
    let bo = office.somebody("Bo Example", Role::Manager).await;
    let cy = office.somebody("Cy Example", Role::Manager).await;
    let officer = office.colleague("Ada Example").await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.does(&bo, &reference, exclude(&cy)).await;
    for less in [Role::Officer, Role::Reader] {
        let done = casework::set_role(&office.office, &bo.id, less).await;
        assert!(
            matches!(done, Err(Error::Refused(Refused::LastManager))),
            "{done:?}"
        );
    }
    // What the account was when they signed in does not count.
    office.disables(&bo.id).await;
    let why = refused(&office, &bo, &reference, exclude(&officer)).await;
    assert_eq!(why, Some(Refused::LastManager));
    let unseen = office
        .office
        .books
        .seen_by_no_manager(office.now())
        .await
        .unwrap();
    assert_eq!(unseen, std::slice::from_ref(&reference));
    // Somebody from whom it is kept does not become the one who sees it by another role.
    let done = casework::set_role(&office.office, &cy.id, Role::Officer).await;
    assert!(done.is_ok(), "nothing is worse than before: {done:?}");
    casework::set_role(&office.office, &officer.id, Role::Manager)
        .await
        .unwrap();
    let unseen = office
        .office
        .books
        .seen_by_no_manager(office.now())
        .await
        .unwrap();
    assert_eq!(unseen, []);
}

#[tokio::test]
async fn a_manager_whose_given_password_has_ended_is_not_the_one_who_is_left() {
    let office = TestOffice::new().await;
    let bo = office.somebody("Bo Example", Role::Manager).await;
    let cy = office.somebody("Cy Example", Role::Manager).await;
    let officer = office.colleague("Ada Example").await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    let gives = async || {
        let given = Password::given("no hash", office.now());
        casework::set_password(&office.office, &cy.id, given).await
    };
    gives().await.unwrap();
    // Within 72 hours they can sign in, so they are left; after that they are not.
    office.office.clock.advance(TimeDelta::hours(71));
    assert!(casework::disable(&office.office, &bo.id).await.is_ok());
    casework::enable(&office.office, &bo.id).await.unwrap();
    office.office.clock.advance(TimeDelta::hours(1));
    assert!(!account(&office, &cy).await.can_sign_in(office.now()));
    let is_last = |done: Result<(), Error>| {
        let last = matches!(done, Err(Error::Refused(Refused::LastManager)));
        assert!(last, "{done:?}");
    };
    is_last(casework::disable(&office.office, &bo.id).await);
    is_last(casework::set_role(&office.office, &bo.id, Role::Officer).await);
    let unseen = office.office.books.seen_by_no_manager(office.now()).await;
    assert_eq!(unseen.unwrap(), [], "Bo sees it");
    // Whoever cannot sign in anyway takes nothing with them.
    assert!(casework::disable(&office.office, &cy.id).await.is_ok());
    casework::enable(&office.office, &cy.id).await.unwrap();
    office.disables(&bo.id).await;
    let unseen = office.office.books.seen_by_no_manager(office.now()).await;
    assert_eq!(unseen.unwrap(), std::slice::from_ref(&reference));
    let why = refused(&office, &bo, &reference, exclude(&officer)).await;
    assert_eq!(why, Some(Refused::LastManager));
    gives().await.unwrap();
    let unseen = office.office.books.seen_by_no_manager(office.now()).await;
    assert_eq!(unseen.unwrap(), [], "with a new password Cy sees it again");
}

#[tokio::test]
async fn a_case_kept_from_every_manager_is_opened_again_from_the_command_line() {
    let office = TestOffice::new().await;
    let bo = office.somebody("Bo Example", Role::Manager).await;
    let cy = office.somebody("Cy Example", Role::Manager).await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.does(&bo, &reference, exclude(&cy)).await;
    // As an earlier build let it come: another role afterwards did the same.
    office.disables(&bo.id).await;
    assert!(!sees(&office, &cy.id, &reference).await);
    let cy_account = account(&office, &cy).await;
    let again = || casework::include_again(&office.office, &reference, &cy_account);
    assert!(again().await.unwrap());
    assert!(sees(&office, &cy.id, &reference).await);
    assert!(!again().await.unwrap(), "it is not kept from them any more");
    let case = office.file(&reference).await.case;
    assert!(case.excluded.is_empty() && case.complained_about.is_empty());
    assert_eq!(
        office
            .office
            .books
            .seen_by_no_manager(office.now())
            .await
            .unwrap(),
        []
    );
    let other: Reference = "HFY6-FN6M".parse().unwrap();
    let none = casework::include_again(&office.office, &other, &cy_account).await;
    assert!(matches!(none, Err(Error::NotFound)), "{none:?}");
}

#[tokio::test]
async fn the_case_of_somebody_who_has_left_is_nobodys() {
    let office = TestOffice::new().await;
    let officer = office.colleague("Ada Example").await;
    let bo = office.colleague("Bo Example").await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    office.does(&officer, &reference, assign(&bo, None)).await;
    let nobodys = office.list(&officer.id, List::Nobody).await;
    assert_eq!((nobodys.rows.len(), count(&nobodys, List::Nobody)), (0, 0));
    office.disables(&bo.id).await;
    let nobodys = office.list(&officer.id, List::Nobody).await;
    assert_eq!((nobodys.rows.len(), count(&nobodys, List::Nobody)), (1, 1));
}

/// What somebody tries; accounts by their place in the team.
#[derive(Debug, Clone, Copy)]
enum Try {
    Exclude(usize, usize),
    Include(usize, usize),
    Assign(usize, usize),
    Role(usize, Role),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let who = || 0_usize..5;
    let one = prop_oneof![
        4 => (who(), who()).prop_map(|(who, whom)| Try::Exclude(who, whom)),
        1 => (who(), who()).prop_map(|(who, whom)| Try::Include(who, whom)),
        1 => (who(), who()).prop_map(|(who, whom)| Try::Assign(who, whom)),
        3 => (who(), 0_usize..3).prop_map(|(whom, role)| Try::Role(whom, Role::ALL[role])),
    ];
    proptest::collection::vec(one, 1..25)
}

/// Carries out what is allowed, as whatever the accounts are by then, and asks each time who still sees the case.
async fn lives(office: &TestOffice, team: &mut [Actor], tries: &[Try]) {
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    for one in tries {
        let office = &office.office;
        match *one {
            Try::Exclude(who, whom) => {
                let _ = carry_out(office, &team[who], &reference, exclude(&team[whom])).await;
            }
            Try::Include(who, whom) => {
                let _ = carry_out(office, &team[who], &reference, include(&team[whom])).await;
            }
            Try::Assign(who, whom) => {
                let _ = carry_out(office, &team[who], &reference, assign(&team[whom], None)).await;
            }
            Try::Role(whom, role) => {
                if casework::set_role(office, &team[whom].id, role)
                    .await
                    .is_ok()
                {
                    team[whom].role = role;
                }
            }
        }
        let unseen = office
            .books
            .seen_by_no_manager(office.clock.now())
            .await
            .unwrap();
        assert_eq!(unseen, [], "after {one:?} of {tries:?}");
        let mut seen = false;
        for manager in team.iter().filter(|actor| actor.role == Role::Manager) {
            seen |= office
                .books
                .has_case(&reference, &manager.id)
                .await
                .unwrap();
        }
        assert!(seen, "after {one:?} of {tries:?}");
    }
}

#[test]
fn after_any_acts_and_changes_of_role_a_manager_sees_every_case() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (office, team) = runtime.block_on(async {
        let office = TestOffice::new().await;
        let mut team = Vec::new();
        for (name, role) in [
            ("Ada Example", Role::Manager),
            ("Bo Example", Role::Manager),
            ("Cy Example", Role::Officer),
            ("Di Example", Role::Officer),
            ("Ed Example", Role::Reader),
        ] {
            team.push(office.somebody(name, role).await);
        }
        (office, Mutex::new(team))
    });
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(12)
    };
    let tried = TestRunner::new(config).run(&tries(), |tries| {
        // Each begins with the roles that the one before left.
        runtime.block_on(lives(&office, &mut team.lock().unwrap(), &tries));
        Ok(())
    });
    tried.unwrap();
}
