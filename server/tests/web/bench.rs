//! `heard bench`, with few cases.

use demo::bench::{Asked, run};
use rules::intake::Journey;

use crate::support::{TestCouncil, complaint};

const FEW: Asked = Asked {
    cases: 300,
    years: 3,
    rounds: 2,
};

#[tokio::test]
async fn a_database_is_filled_once_and_measured_as_often_as_one_likes() {
    let test = TestCouncil::new().await;
    let store = test.database.store().await;
    let took = run(&test.council, &store, FEW).await.unwrap();
    assert_eq!(took.len(), 8);
    for page in &took {
        assert!(page.bytes > 1_000, "{}: {} bytes", page.what, page.bytes);
        assert!(page.median <= page.p99, "{}", page.what);
    }
    // Without the queue of when there were few cases.
    let again = run(&test.council, &store, FEW).await.unwrap();
    assert_eq!(again.len(), 7);
    let others = Asked { cases: 400, ..FEW };
    assert!(run(&test.council, &store, others).await.is_err());
}

#[tokio::test]
async fn no_real_case_is_ever_among_invented_ones() {
    let test = TestCouncil::new().await;
    test.sends(Journey::Complaint, &complaint()).await;
    let store = test.database.store().await;
    let refused = run(&test.council, &store, FEW).await.unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("give `heard bench` an empty one"),
        "{refused}"
    );
}
