//! Who goes away, or waits in vain, holds up nobody.

use std::time::Duration;

use super::{Place, put, writes, writes_a, writes_z};
use crate::{BrokenBy, CouncilStore, StoreError};

#[tokio::test]
async fn a_write_whose_client_goes_away_holds_up_nobody() {
    let place = Place::new("gone").await;
    let turn = place.store.begin().await.unwrap();
    let waits = place
        .begins(async |store: CouncilStore| writes(&store, "waits").await)
        .await;
    let forever = async |store: CouncilStore| {
        let tx = store.begin().await?;
        put(&tx, "forever").await?;
        std::future::pending().await
    };
    let writing = place.begins(forever).await;
    let a = place.begins(writes_a).await;
    waits.abort();
    drop(turn);
    // It has its turn now, and holds up whoever comes behind.
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!a.is_finished());
    writing.abort();
    tokio::time::timeout(Duration::from_secs(1), a)
        .await
        .unwrap()
        .unwrap()
        .unwrap();
    assert_eq!(place.rows().await, ["a"]);
}

#[tokio::test]
async fn a_write_whose_client_goes_away_in_the_middle_of_a_statement_is_undone_whole() {
    let place = Place::new("middle").await;
    for wait in 0..20 {
        let many = async |store: CouncilStore| {
            let tx = store.begin().await?;
            for number in 0..1_000 {
                put(&tx, &format!("many-{number}")).await?;
            }
            tx.commit().await
        };
        let many = tokio::spawn(many(place.store.clone()));
        let z = place.store.clone();
        let z = tokio::spawn(async move { writes(&z, &format!("z{wait:02}")).await });
        tokio::time::sleep(Duration::from_micros(300 * wait)).await;
        many.abort();
        z.await.unwrap().unwrap();
    }
    let rows = place.rows().await;
    assert_eq!(rows.len(), 20, "{rows:?}");
}

#[tokio::test]
async fn whoever_goes_away_after_their_turn_changes_nothing_for_the_others() {
    let place = Place::new("after").await;
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let (has_turn, its_turn) = tokio::sync::oneshot::channel();
    let (goes_on, go_on) = tokio::sync::oneshot::channel::<()>();
    let holds = async move |store: CouncilStore| {
        let tx = store.begin().await?;
        has_turn.send(()).unwrap();
        go_on.await.unwrap();
        tx.commit().await
    };
    let holds = place.begins(holds).await;
    let z = place.begins(writes_z).await;
    drop(turn);
    its_turn.await.unwrap();
    // Its turn is over, and it waits for the commit of the group.
    assert!(!a.is_finished());
    a.abort();
    goes_on.send(()).unwrap();
    holds.await.unwrap().unwrap();
    z.await.unwrap().unwrap();
    assert_eq!(place.rows().await, ["a", "z"]);
}

#[tokio::test]
async fn whoever_waits_when_the_disk_fails_is_refused() {
    let place = Place::new("broken").await;
    let turn = place.store.begin_alone().await.unwrap();
    let a = place.begins(writes_a).await;
    place.store.store.breaks();
    drop(turn);
    assert!(matches!(a.await.unwrap(), Err(StoreError::Broken)));
    assert!(place.rows().await.is_empty());
}

#[tokio::test]
async fn a_store_whose_writer_has_died_says_so_and_takes_nothing_more() {
    let place = Place::new("dead").await;
    let store = &place.store.store;
    store
        .0
        .broken
        .watch_over(async { panic!("a fault of ours") });
    // Whoever serves the portal ends the process then.
    tokio::time::timeout(Duration::from_secs(5), store.broken())
        .await
        .unwrap();
    assert_eq!(store.broken_by(), Some(BrokenBy::Writer));
    let refused = writes(&place.store, "a").await;
    assert!(matches!(refused, Err(StoreError::Broken)));
}

#[tokio::test]
async fn nobody_waits_for_a_turn_for_ever() {
    let place = Place::new("for-ever").await;
    let _turn = place.store.begin().await.unwrap();
    let refused = writes(&place.store, "a");
    let refused = tokio::time::timeout(Duration::from_secs(20), refused).await;
    assert!(matches!(refused, Ok(Err(StoreError::Database(_)))));
}
