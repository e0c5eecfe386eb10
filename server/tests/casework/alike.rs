//! Cases of the same people are shown together, to those who may open them; and lists show by what a case is known again.

use chrono::TimeDelta;
use rules::find::Likeness;
use rules::intake::{Journey, Question};
use rules::principal::{Principal, Role};
use rules::queue::List;
use rules::reference::Reference;
use store::{MOST_ALIKE, Purpose};

use crate::acts::{exclude, void};
use crate::find::hers;
use crate::support::{Pages, TestCouncil, complaint, with};

/// A child who is called like hers, and lives elsewhere.
fn child() -> Pages {
    let pages = with(complaint(), Question::Name, vec![("name", "Kezia Thorne")]);
    with(
        pages,
        Question::Contact,
        vec![("email", "kezia@example.test")],
    )
}

async fn alike(
    council: &TestCouncil,
    who: &Principal,
    of: &Reference,
) -> Vec<(Reference, Vec<Likeness>)> {
    let (_, answers) = council.opens(of).await;
    let reader = council.council.reader(who, Purpose::List);
    let alike = council.council.store.alike(reader, of, &answers, &[]).await;
    let both = alike.unwrap().into_iter();
    both.map(|(row, in_common)| {
        assert!(row.told.is_some());
        (row.reference, in_common)
    })
    .collect()
}

#[tokio::test]
async fn cases_of_the_same_people_are_shown_together_those_with_most_in_common_first() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let first = council.sends(Journey::Complaint, &hers()).await;
    council.council.clock.advance(TimeDelta::minutes(1));
    let childs = council.sends(Journey::Complaint, &child()).await;
    council.council.clock.advance(TimeDelta::minutes(1));
    let second = council.sends(Journey::Complaint, &hers()).await;
    council.sends(Journey::Complaint, &complaint()).await;
    let all = vec![
        Likeness::Contact,
        Likeness::Address,
        Likeness::Name,
        Likeness::Child,
    ];
    assert_eq!(
        alike(&council, &manager, &first).await,
        [
            (second.clone(), all.clone()),
            (childs.clone(), vec![Likeness::Child])
        ]
    );
    // The child's own complaint names nobody but herself.
    let of_child = alike(&council, &manager, &childs).await;
    let references: Vec<&Reference> = of_child.iter().map(|(reference, _)| reference).collect();
    assert_eq!(references, [&second, &first]);
    // From whom one of them is kept is not told that there is one.
    let bo = council.colleague("Bo Example").await;
    council.does(&manager, &second, exclude(&bo)).await;
    assert_eq!(
        alike(&council, &bo, &first).await,
        [(childs, vec![Likeness::Child])]
    );
    // One that should not be there is still known, and says so.
    council.does(&manager, &second, void()).await;
    assert_eq!(alike(&council, &manager, &first).await[0].0, second);
    // However many there are, a few are shown.
    for _ in 0..=MOST_ALIKE {
        council.sends(Journey::Complaint, &hers()).await;
    }
    assert_eq!(alike(&council, &manager, &first).await.len(), MOST_ALIKE);
}

#[tokio::test]
async fn the_queue_says_by_what_a_case_is_known_again_and_who_saw_it_once_a_day() {
    let council = TestCouncil::new().await;
    let bo = council.colleague("Bo Example").await;
    council.sends(Journey::Complaint, &child()).await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    let of_hers = |page: store::Page| {
        let mut rows = page.rows.into_iter();
        rows.find(|row| row.reference == reference).unwrap()
    };
    let seen = async || {
        let views = council.council.store.views(&reference).await.unwrap();
        let of_list = views
            .into_iter()
            .filter(|view| view.purpose == Purpose::List);
        of_list.map(|view| view.who).collect::<Vec<String>>()
    };
    for _ in 0..3 {
        let page = council.list(&bo, List::All).await;
        let told = of_hers(page).told.unwrap();
        assert_eq!(told.name.as_deref(), Some("Mrs Nair"));
        assert_eq!(told.child.as_deref(), Some("Kezia Thorne"));
        assert!(
            told.begins
                .as_deref()
                .unwrap()
                .starts_with("They cancelled")
        );
        assert_eq!(seen().await, [bo.to_string()]);
    }
    let ada = council.colleague("Ada Example").await;
    council.list(&ada, List::All).await;
    council.council.clock.advance(TimeDelta::days(1));
    council.list(&bo, List::All).await;
    let (seen, bo_today) = (seen().await, bo.to_string());
    assert_eq!((seen.len(), &seen[0]), (3, &bo_today));
    assert!(seen.contains(&ada.to_string()));
    // One that cannot be opened any more stays in the list, without a word of it.
    council.damages(&reference).await;
    let page = council.list(&bo, List::All).await;
    assert_eq!(page.rows.len(), 2);
    assert_eq!(of_hers(page).told, None);
}
