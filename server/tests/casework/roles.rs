//! Who may do what (R9.9), and what happens when two do it at the same moment.

use casework::{self, Error, LetterAct, Rejected, carry_out, carry_out_form};
use rules::acts::take::Take;
use rules::acts::triage::Triage;
use rules::acts::{ActKind, Event};
use rules::case::Refused;
use rules::intake::{Journey, Question};
use rules::principal::{Principal, Role};
use rules::queue::List;

use crate::{
    acts::{assign, by_phone, note, triage},
    support::{TestCouncil, adults_complaint, complaint, filled, with},
};

fn refused<T: std::fmt::Debug>(result: Result<T, Rejected>) -> Refused {
    match result {
        Err(Rejected::Error(Error::Refused(why))) => why,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_reader_reads_and_does_nothing() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let officer = council.colleague("Ada Example").await;
    let reader = council.somebody("Bo Example", Role::Reader).await;
    let point = triage("Nobody said why.", "children_in_care");
    assert_eq!(council.does(&officer, &reference, point).await, Some(1));
    let before = council.file(&reference).await;
    for act in ActKind::ALL.iter().copied() {
        let form = filled(&[]);
        let done = carry_out_form(&council.council, &reader, &reference, None, act, &form).await;
        assert_eq!(refused(done), Refused::NotYourRole, "{act:?}");
    }
    let events: [Event; 3] = [
        note("I was here.").into(),
        Take {}.into(),
        by_phone(council.council.clock.today()).into(),
    ];
    for event in events {
        let done = carry_out(&council.council, &reader, &reference, event).await;
        assert!(
            matches!(done, Err(Error::Refused(Refused::NotYourRole))),
            "{done:?}"
        );
    }
    for act in [
        LetterAct::Save,
        LetterAct::Email,
        LetterAct::Print,
        LetterAct::Posted,
        LetterAct::Handed,
    ] {
        let done = council
            .works_on(&reader, &reference, 1, act, &[("text", "Ombudsman")])
            .await;
        assert_eq!(refused(done), Refused::NotYourRole, "{act:?}");
    }
    let (key, form) = (uuid::Uuid::from_u128(1), filled(&[]));
    let recorded = casework::record(&council.council, &reader, key, &form).await;
    assert_eq!(refused(recorded), Refused::NotYourRole);
    assert_eq!(council.file(&reference).await, before);
    let seen = council.file_for(&reader, &reference).await;
    assert_eq!(seen.as_ref(), Some(&before), "but reads everything");
    assert_eq!(council.list(&reader, List::All).await.rows.len(), 1);
}

#[tokio::test]
async fn only_the_manager_decides_what_the_law_leaves_to_discretion() {
    let council = TestCouncil::new().await;
    // Somebody else who wrote for a child: whether they have sufficient interest is decided (R2.2).
    let mut pages = with(
        adults_complaint(),
        Question::Who,
        vec![("who", "someone-else")],
    );
    pages.push((Question::Advocate, vec![("advocate", "no")]));
    let reference = council.sends(Journey::Complaint, &pages).await;
    let (officer, manager) = (
        council.colleague("Ada Example").await,
        council.somebody("Bo Example", Role::Manager).await,
    );
    let decision = filled(&[
        ("interest", "yes"),
        ("child_view", "agrees"),
        ("words", "They have known each other for years."),
    ]);
    let act = ActKind::DecideInterest;
    let decide = async |who: &Principal| {
        carry_out_form(&council.council, who, &reference, None, act, &decision).await
    };
    assert_eq!(refused(decide(&officer).await), Refused::NotYourRole);
    assert_eq!(council.file(&reference).await.case.interest, None);
    decide(&manager).await.unwrap();
    assert_eq!(council.file(&reference).await.case.interest, Some(true));
    // An officer who becomes manager may; who is a reader again may not.
    for (role, why) in [
        (Role::Manager, Refused::AlreadyDone),
        (Role::Reader, Refused::NotYourRole),
    ] {
        casework::set_role(
            &council.council,
            &Principal::COMMAND_LINE,
            officer.account().unwrap(),
            role,
        )
        .await
        .unwrap();
        let account = council
            .council
            .store
            .staff_by_id(officer.account().unwrap())
            .await;
        let now = account.unwrap().unwrap().principal();
        assert_eq!(refused(decide(&now).await), why);
    }
}

#[tokio::test]
async fn what_somebody_else_did_since_is_never_overwritten() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let (ada, bo) = (
        council.colleague("Ada Example").await,
        council.colleague("Bo Example").await,
    );
    let seen = council.file(&reference).await.seen;
    // What the portal does by itself is nobody's change.
    council.runs_jobs().await;
    assert!(council.file(&reference).await.history.len() > 1);
    let give = |to: &str| filled(&[("to", to)]);
    let (to_ada, to_bo) = (
        give(&ada.account().unwrap().0),
        give(&bo.account().unwrap().0),
    );
    let assign_by = |who, form| {
        carry_out_form(
            &council.council,
            who,
            &reference,
            Some(seen),
            ActKind::Assign,
            form,
        )
    };
    assign_by(&ada, &to_ada).await.unwrap();
    let after = council.file(&reference).await;
    assert_eq!(
        refused(assign_by(&bo, &to_bo).await),
        Refused::Changed,
        "the second from the same page"
    );
    assert_eq!(
        refused(assign_by(&ada, &to_ada).await),
        Refused::Changed,
        "a button that is pressed twice"
    );
    assert_eq!(council.file(&reference).await, after);
    // From a page that shows the change it goes.
    let form = give(&bo.account().unwrap().0);
    let seen = Some(after.seen);
    carry_out_form(
        &council.council,
        &bo,
        &reference,
        seen,
        ActKind::Assign,
        &form,
    )
    .await
    .unwrap();
    assert_eq!(
        council.file(&reference).await.case.owner,
        bo.account().cloned()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_act_at_the_same_moment_one_does() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let ada = council.colleague("Ada Example").await;
    let seen = Some(council.file(&reference).await.seen);
    let mut acts = tokio::task::JoinSet::new();
    for number in 0..8 {
        // Processes of their own.
        let mut there = council.council.clone();
        there.store = council.database.store().await.council("westmere");
        let (ada, reference) = (ada.clone(), reference.clone());
        acts.spawn(async move {
            let words = format!("Letter {number} says why.");
            let form = filled(&[
                ("what-1", &words),
                ("nature-1", "communication"),
                ("service-1", "children_in_care"),
                ("pathway-1", "statutory"),
            ]);
            carry_out_form(&there, &ada, &reference, seen, ActKind::Triage, &form).await
        });
    }
    let (done, not): (Vec<_>, Vec<_>) = acts.join_all().await.into_iter().partition(Result::is_ok);
    assert_eq!((done.len(), not.len()), (1, 7), "{done:?} {not:?}");
    for result in not {
        assert_eq!(refused(result), Refused::Changed);
    }
    let file = council.file(&reference).await;
    assert_eq!((file.case.points.len(), file.letters.len()), (1, 1));
    let written = file
        .history
        .iter()
        .filter(|row| matches!(row.recorded.event, Event::Triage(Triage { .. })));
    assert_eq!(written.count(), 1);
}

#[tokio::test]
async fn a_letter_that_was_changed_meanwhile_is_not_overwritten() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let ada = council.colleague("Ada Example").await;
    let point = triage("Nobody said why.", "children_in_care");
    council.does(&ada, &reference, point).await;
    let seen = Some(council.file(&reference).await.seen);
    let text = council.words_of(&reference, 1).await;
    let save = async |more: &str| {
        let form = filled(&[("text", &format!("{text}{more}"))]);
        let (council, act) = (&council.council, LetterAct::Save);
        casework::work_on_letter(council, &ada, &reference, 1, seen, act, &form).await
    };
    save("First.").await.unwrap();
    assert_eq!(refused(save("Second.").await), Refused::Changed);
    let kept = council.words_of(&reference, 1).await;
    assert!(kept.ends_with("First."), "{kept}");
}

#[tokio::test]
async fn a_colleague_who_may_not_sign_in_is_given_nothing() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let (ada, bo) = (
        council.colleague("Ada Example").await,
        council.colleague("Bo Example").await,
    );
    council.disables(bo.account().unwrap()).await;
    for act in [assign(&bo, None), assign(&ada, Some(&bo))] {
        let given = carry_out(&council.council, &ada, &reference, act).await;
        assert!(
            matches!(given, Err(Error::Refused(Refused::NoSuchColleague))),
            "{given:?}"
        );
    }
    assert_eq!(council.file(&reference).await.case.owner, None);
}
