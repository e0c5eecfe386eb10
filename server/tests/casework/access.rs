//! Who sees a case: whom it is about does not, and a manager always does (R9.2).

use std::sync::Mutex;

use casework::{self, Error, carry_out};
use chrono::TimeDelta;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use rules::acts::Event;
use rules::acts::exclude::Exclude;
use rules::acts::include::Include;
use rules::acts::take::Take;
use rules::case::Refused;
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use rules::queue::List;
use rules::reference::Reference;
use store::{Password, Purpose};

use crate::{
    acts::{assign, exclude},
    support::{TestCouncil, account as account_of, complaint, count},
};

/// Where alerts go at Westmere.
const TEAM: &str = "listening-alerts@westmere.example";

fn named(name: &str) -> Exclude {
    Exclude {
        name: name.to_owned(),
        account: None,
    }
}

fn include(whom: &Principal) -> Include {
    Include {
        name: Some(whom.name().to_owned()),
        account: Some(whom.account().unwrap().clone()),
        words: Some("It was somebody of the same name.".to_owned()),
    }
}

async fn refused(
    council: &TestCouncil,
    who: &Principal,
    reference: &Reference,
    act: impl Into<Event>,
) -> Option<Refused> {
    match carry_out(&council.council, who, reference, act).await {
        Err(Error::Refused(why)) => Some(why),
        _ => None,
    }
}

async fn sees(council: &TestCouncil, who: &Principal, reference: &Reference) -> bool {
    let file = council.file_for(who, reference).await.is_some();
    let found = council.council.store.has_case(who, reference).await;
    assert_eq!(found.unwrap(), file, "the case and the search agree");
    let listed = council.list(who, List::All).await;
    let listed = listed.rows.iter().any(|row| row.reference == *reference);
    assert_eq!(file, listed, "the case and the lists agree");
    file
}

async fn account(council: &TestCouncil, who: &Principal) -> store::StaffAccount {
    let found = council
        .council
        .store
        .staff_by_id(who.account().unwrap())
        .await;
    found.unwrap().unwrap()
}

#[tokio::test]
async fn an_officer_shuts_nobody_out_and_a_manager_takes_it_back() {
    let council = TestCouncil::new().await;
    let officer = council.colleague("Ada Example").await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    for manager in [&bo, &cy] {
        let why = refused(&council, &officer, &reference, exclude(manager)).await;
        assert_eq!(why, Some(Refused::AccountByManager));
    }
    council
        .does(&officer, &reference, named("Cy Example"))
        .await;
    council.does(&bo, &reference, exclude(&cy)).await;
    assert!(!sees(&council, &cy, &reference).await);
    assert!(sees(&council, &bo, &reference).await);
    assert_eq!(council.rows("exclusions").await, 1);
    let shut_out = carry_out(&council.council, &cy, &reference, include(&cy)).await;
    assert!(matches!(shut_out, Err(Error::NotFound)), "{shut_out:?}");
    council.does(&bo, &reference, include(&cy)).await;
    assert!(sees(&council, &cy, &reference).await);
    assert_eq!(council.rows("exclusions").await, 0);
    council.does(&cy, &reference, Take {}).await;
}

#[tokio::test]
async fn the_team_hears_of_each_account_and_of_nothing_but_the_reference() {
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let before = council.letters_to(TEAM).len();
    for _ in 0..2 {
        council.does(&bo, &reference, exclude(&cy)).await;
        council.does(&bo, &reference, include(&cy)).await;
    }
    council.does(&bo, &reference, named("Somebody Else")).await;
    council.runs_jobs().await;
    let told = council.letters_to(TEAM).split_off(before);
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
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let officer = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.does(&bo, &reference, exclude(&cy)).await;
    for less in [Role::Officer, Role::Reader] {
        let done = casework::set_role(
            &council.council,
            &Principal::COMMAND_LINE,
            bo.account().unwrap(),
            less,
        )
        .await;
        assert!(
            matches!(done, Err(Error::Refused(Refused::LastManager))),
            "{done:?}"
        );
    }
    // What the account was when they signed in does not count.
    council.disables(bo.account().unwrap()).await;
    let why = refused(&council, &bo, &reference, exclude(&officer)).await;
    assert_eq!(why, Some(Refused::LastManager));
    let unseen = council
        .council
        .store
        .seen_by_no_manager(council.now())
        .await
        .unwrap();
    assert_eq!(unseen, std::slice::from_ref(&reference));
    // Somebody from whom it is kept does not become the one who sees it by another role.
    let done = casework::set_role(
        &council.council,
        &Principal::COMMAND_LINE,
        cy.account().unwrap(),
        Role::Officer,
    )
    .await;
    assert!(done.is_ok(), "nothing is worse than before: {done:?}");
    casework::set_role(
        &council.council,
        &Principal::COMMAND_LINE,
        officer.account().unwrap(),
        Role::Manager,
    )
    .await
    .unwrap();
    let unseen = council
        .council
        .store
        .seen_by_no_manager(council.now())
        .await
        .unwrap();
    assert_eq!(unseen, []);
}

#[tokio::test]
async fn a_manager_whose_given_password_has_ended_is_not_the_one_who_is_left() {
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let officer = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let gives = async || {
        let given = Password::given("no hash", council.now());
        casework::set_password(
            &council.council,
            &Principal::COMMAND_LINE,
            cy.account().unwrap(),
            given,
        )
        .await
    };
    gives().await.unwrap();
    // Within 72 hours they can sign in, so they are left; after that they are not.
    council.council.clock.advance(TimeDelta::hours(71));
    assert!(
        casework::disable(
            &council.council,
            &Principal::COMMAND_LINE,
            bo.account().unwrap()
        )
        .await
        .is_ok()
    );
    casework::enable(
        &council.council,
        &Principal::COMMAND_LINE,
        bo.account().unwrap(),
    )
    .await
    .unwrap();
    council.council.clock.advance(TimeDelta::hours(1));
    assert!(!account(&council, &cy).await.can_sign_in(council.now()));
    let is_last = |done: Result<(), Error>| {
        let last = matches!(done, Err(Error::Refused(Refused::LastManager)));
        assert!(last, "{done:?}");
    };
    is_last(
        casework::disable(
            &council.council,
            &Principal::COMMAND_LINE,
            bo.account().unwrap(),
        )
        .await,
    );
    is_last(
        casework::set_role(
            &council.council,
            &Principal::COMMAND_LINE,
            bo.account().unwrap(),
            Role::Officer,
        )
        .await,
    );
    let unseen = council
        .council
        .store
        .seen_by_no_manager(council.now())
        .await;
    assert_eq!(unseen.unwrap(), [], "Bo sees it");
    // Whoever cannot sign in anyway takes nothing with them.
    assert!(
        casework::disable(
            &council.council,
            &Principal::COMMAND_LINE,
            cy.account().unwrap()
        )
        .await
        .is_ok()
    );
    casework::enable(
        &council.council,
        &Principal::COMMAND_LINE,
        cy.account().unwrap(),
    )
    .await
    .unwrap();
    council.disables(bo.account().unwrap()).await;
    let unseen = council
        .council
        .store
        .seen_by_no_manager(council.now())
        .await;
    assert_eq!(unseen.unwrap(), std::slice::from_ref(&reference));
    let why = refused(&council, &bo, &reference, exclude(&officer)).await;
    assert_eq!(why, Some(Refused::LastManager));
    gives().await.unwrap();
    let unseen = council
        .council
        .store
        .seen_by_no_manager(council.now())
        .await;
    assert_eq!(unseen.unwrap(), [], "with a new password Cy sees it again");
}

#[tokio::test]
async fn a_case_kept_from_every_manager_is_opened_again_from_the_command_line() {
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let cy = council.somebody("Cy Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.does(&bo, &reference, exclude(&cy)).await;
    // As an earlier build let it come: another role afterwards did the same.
    council.disables(bo.account().unwrap()).await;
    assert!(!sees(&council, &cy, &reference).await);
    let cy_account = account(&council, &cy).await;
    let again = || {
        casework::include_again(
            &council.council,
            &Principal::COMMAND_LINE,
            &reference,
            &cy_account,
        )
    };
    assert!(again().await.unwrap());
    assert!(sees(&council, &cy, &reference).await);
    assert!(!again().await.unwrap(), "it is not kept from them any more");
    let case = council.file(&reference).await.case;
    assert!(case.excluded.is_empty() && case.complained_about.is_empty());
    assert_eq!(
        council
            .council
            .store
            .seen_by_no_manager(council.now())
            .await
            .unwrap(),
        []
    );
    let other: Reference = "HFY6-FN6M".parse().unwrap();
    let none = casework::include_again(
        &council.council,
        &Principal::COMMAND_LINE,
        &other,
        &cy_account,
    )
    .await;
    assert!(matches!(none, Err(Error::NotFound)), "{none:?}");
}

#[tokio::test]
async fn the_case_of_somebody_who_has_left_is_nobodys() {
    let council = TestCouncil::new().await;
    let officer = council.colleague("Ada Example").await;
    let bo = council.colleague("Bo Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.does(&officer, &reference, assign(&bo, None)).await;
    let nobodys = council.list(&officer, List::Nobody).await;
    assert_eq!((nobodys.rows.len(), count(&nobodys, List::Nobody)), (0, 0));
    council.disables(bo.account().unwrap()).await;
    let nobodys = council.list(&officer, List::Nobody).await;
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
        3 => (who(), 0_usize..5).prop_map(|(whom, role)| Try::Role(whom, Role::ALL[role])),
    ];
    proptest::collection::vec(one, 1..25)
}

fn is_manager(who: &Principal) -> bool {
    matches!(who, Principal::Staff(staff) if staff.role == Role::Manager)
}

/// Carries out what is allowed, as whatever the accounts are by then, and asks each time who still sees the case.
async fn lives(council: &TestCouncil, team: &mut [Principal], tries: &[Try]) {
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    for one in tries {
        let council = &council.council;
        match *one {
            Try::Exclude(who, whom) => {
                let _ = carry_out(council, &team[who], &reference, exclude(&team[whom])).await;
            }
            Try::Include(who, whom) => {
                let _ = carry_out(council, &team[who], &reference, include(&team[whom])).await;
            }
            Try::Assign(who, whom) => {
                let _ = carry_out(council, &team[who], &reference, assign(&team[whom], None)).await;
            }
            Try::Role(whom, role) => {
                if casework::set_role(
                    council,
                    &Principal::COMMAND_LINE,
                    team[whom].account().unwrap(),
                    role,
                )
                .await
                .is_ok()
                {
                    let id = team[whom].account().unwrap().clone();
                    team[whom] = account_of(id, team[whom].name(), role);
                }
            }
        }
        let unseen = council
            .store
            .seen_by_no_manager(council.clock.now())
            .await
            .unwrap();
        assert_eq!(unseen, [], "after {one:?} of {tries:?}");
        let mut seen = false;
        for manager in team.iter().filter(|who| is_manager(who)) {
            seen |= council
                .store
                .case_file(council.reader(manager, Purpose::Work), &reference)
                .await
                .unwrap()
                .is_some();
        }
        assert!(seen, "after {one:?} of {tries:?}");
    }
}

#[test]
fn after_any_acts_and_changes_of_role_a_manager_sees_every_case() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (council, team) = runtime.block_on(async {
        let council = TestCouncil::new().await;
        let mut team = Vec::new();
        for (name, role) in [
            ("Ada Example", Role::Manager),
            ("Bo Example", Role::Manager),
            ("Cy Example", Role::Officer),
            ("Di Example", Role::Officer),
            ("Ed Example", Role::Reader),
        ] {
            team.push(council.somebody(name, role).await);
        }
        (council, Mutex::new(team))
    });
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(12)
    };
    let tried = TestRunner::new(config).run(&tries(), |tries| {
        // Each begins with the roles that the one before left.
        runtime.block_on(lives(&council, &mut team.lock().unwrap(), &tries));
        Ok(())
    });
    tried.unwrap();
}
