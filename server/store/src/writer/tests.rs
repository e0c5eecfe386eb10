//! Acts that wait are made durable together, and fail alone.

mod away;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, Statement};
use tokio::task::JoinHandle;

use crate::{CouncilStore, MasterKey, Result, Store, StoreError, Tx};

/// Books in a file of one test's own.
struct Place {
    store: CouncilStore,
    folder: PathBuf,
}

impl Place {
    async fn new(name: &str) -> Self {
        let name = format!("heard-writer-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        let url = format!("sqlite://{}", folder.join("heard.db").display());
        let store = Store::open(&url, MasterKey::random()).await.unwrap();
        let store = store.council("westmere");
        writes(&store, "first").await.unwrap();
        Self { store, folder }
    }

    /// How often something was made durable: frames of the log that end a transaction.
    fn commits(&self) -> usize {
        let log = std::fs::read(self.folder.join("heard.db-wal")).unwrap();
        let page = u32::from_be_bytes(log[8..12].try_into().unwrap()) as usize;
        let frames = log[32..].chunks_exact(24 + page);
        frames.filter(|frame| frame[4..8] != [0; 4]).count()
    }

    /// What others see, but for the first.
    async fn rows(&self) -> Vec<String> {
        let ask = "select row_id from totals where row_id <> 'first' order by row_id";
        let ask = Statement::from_string(sea_orm::DbBackend::Sqlite, ask);
        let rows = self.store.reader().query_all_raw(ask).await.unwrap();
        rows.iter()
            .map(|row| row.try_get("", "row_id").unwrap())
            .collect()
    }

    /// Begins an act that waits behind whatever began before, and runs it to its end.
    async fn begins<F>(&self, act: impl FnOnce(CouncilStore) -> F) -> JoinHandle<Result<()>>
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let task = tokio::spawn(act(self.store.clone()));
        // So that it stands in the line before the next one comes.
        tokio::time::sleep(Duration::from_millis(5)).await;
        task
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

async fn put(tx: &Tx, row: &str) -> Result<()> {
    let insert = format!(
        "insert into totals (council, year, table_id, row_id, value) values ('westmere', 1, '', '{row}', 1)"
    );
    tx.on.execute_unprepared(&insert).await?;
    Ok(())
}

async fn writes(store: &CouncilStore, row: &str) -> Result<()> {
    let tx = store.begin().await?;
    put(&tx, row).await?;
    tx.commit().await
}

async fn writes_a(store: CouncilStore) -> Result<()> {
    writes(&store, "a").await
}

async fn writes_z(store: CouncilStore) -> Result<()> {
    writes(&store, "z").await
}

#[tokio::test]
async fn acts_that_wait_share_one_fsync() {
    let place = Place::new("share").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let mut acts = Vec::new();
    for number in 0..20 {
        let write =
            move |store: CouncilStore| async move { writes(&store, &format!("{number:02}")).await };
        acts.push(place.begins(write).await);
    }
    assert!(
        acts.iter().all(|act| !act.is_finished()),
        "nobody is told before it is durable"
    );
    put(&turn, "turn").await.unwrap();
    turn.commit().await.unwrap();
    for act in acts {
        act.await.unwrap().unwrap();
    }
    assert_eq!(place.rows().await.len(), 21);
    assert_eq!(place.commits() - before, 1);
}

#[tokio::test]
async fn an_act_that_only_saw_what_its_group_wrote_is_told_with_it() {
    let place = Place::new("saw").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let sees = async |store: CouncilStore| {
        let tx = store.begin().await?;
        let ask = "select count(*) as seen from totals where row_id = 'a'";
        let ask = Statement::from_string(sea_orm::DbBackend::Sqlite, ask);
        let seen = tx.on.query_one_raw(ask.clone()).await?.unwrap();
        assert_eq!(seen.try_get::<i64>("", "seen").unwrap(), 1);
        tx.commit().await?;
        let seen = store.reader().query_one_raw(ask).await?.unwrap();
        assert_eq!(seen.try_get::<i64>("", "seen").unwrap(), 1, "durable");
        Ok(())
    };
    let sees = place.begins(sees).await;
    let holds = async |store: CouncilStore| {
        let tx = store.begin().await?;
        tokio::time::sleep(Duration::from_millis(50)).await;
        tx.commit().await
    };
    let holds = place.begins(holds).await;
    turn.commit().await.unwrap();
    for act in [a, sees, holds] {
        act.await.unwrap().unwrap();
    }
    assert_eq!(place.commits() - before, 1, "in one group");
}

#[tokio::test]
async fn a_lone_act_waits_for_nobody() {
    let place = Place::new("lone").await;
    let begun = Instant::now();
    for number in 0..10 {
        writes(&place.store, &number.to_string()).await.unwrap();
    }
    assert!(begun.elapsed() < super::FEW, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_group_is_committed_when_it_is_large_though_others_wait() {
    let place = Place::new("large").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let acts: Vec<_> = (0..super::MOST)
        .map(|number| {
            let store = place.store.clone();
            tokio::spawn(async move { writes(&store, &number.to_string()).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    turn.commit().await.unwrap();
    for act in acts {
        act.await.unwrap().unwrap();
    }
    assert_eq!(place.rows().await.len(), super::MOST);
    assert_eq!(place.commits() - before, 2);
}

#[tokio::test]
async fn a_group_is_committed_when_it_is_old_though_others_wait() {
    let place = Place::new("old").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    put(&turn, "turn").await.unwrap();
    tokio::time::sleep(super::FEW).await;
    turn.commit().await.unwrap();
    a.await.unwrap().unwrap();
    assert_eq!(place.commits() - before, 2);
}

#[tokio::test]
async fn a_poisoned_write_falls_out_alone() {
    let place = Place::new("poisoned").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let refused = async |store: CouncilStore| {
        let tx = store.begin().await?;
        put(&tx, "refused").await?;
        put(&tx, "first").await?;
        tx.commit().await
    };
    let refused = place.begins(refused).await;
    let dropped = async |store: CouncilStore| put(&store.begin().await?, "dropped").await;
    let dropped = place.begins(dropped).await;
    let panicked = async |store: CouncilStore| {
        let tx = store.begin().await?;
        put(&tx, "panicked").await?;
        panic!("as it should");
    };
    let panicked = place.begins(panicked).await;
    let z = place.begins(writes_z).await;
    drop(turn);
    a.await.unwrap().unwrap();
    assert!(matches!(
        refused.await.unwrap(),
        Err(StoreError::Database(_))
    ));
    dropped.await.unwrap().unwrap();
    assert!(panicked.await.unwrap_err().is_panic());
    z.await.unwrap().unwrap();
    assert_eq!(place.rows().await, ["a", "z"]);
    assert_eq!(place.commits() - before, 1, "in one group");
}

#[tokio::test]
async fn a_poisoned_write_in_the_last_turn_of_its_group_leaves_nothing() {
    let place = Place::new("last").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let dropped = async |store: CouncilStore| put(&store.begin().await?, "dropped").await;
    let dropped = place.begins(dropped).await;
    put(&turn, "turn").await.unwrap();
    turn.commit().await.unwrap();
    a.await.unwrap().unwrap();
    dropped.await.unwrap().unwrap();
    assert_eq!(place.rows().await, ["a", "turn"]);
    assert_eq!(place.commits() - before, 1, "in one group");
}

#[tokio::test]
async fn a_commit_that_fails_fails_its_whole_group_and_nothing_else() {
    let place = Place::new("failed").await;
    writes(&place.store, "before").await.unwrap();
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let orphan = async |store: CouncilStore| {
        let tx = store.begin().await?;
        let orphan = "pragma defer_foreign_keys = on; insert into register \
                      (case_id, number, council, kind, received_on, ended_on, is_open, services, learning, entry) \
                      values ('none', 1, 'westmere', '', '', '', true, '', '', '')";
        tx.on.execute_unprepared(orphan).await?;
        tx.commit().await
    };
    let orphan = place.begins(orphan).await;
    let z = place.begins(writes_z).await;
    let alone = async |store: CouncilStore| {
        let tx = store.begin_alone().await?;
        put(&tx, "after").await?;
        tx.commit().await
    };
    let after = place.begins(alone).await;
    put(&turn, "turn").await.unwrap();
    let turn = turn.commit().await;
    for failed in [
        turn,
        a.await.unwrap(),
        orphan.await.unwrap(),
        z.await.unwrap(),
    ] {
        assert!(matches!(failed, Err(StoreError::Database(_))), "{failed:?}");
    }
    after.await.unwrap().unwrap();
    writes(&place.store, "later").await.unwrap();
    assert_eq!(place.rows().await, ["after", "before", "later"]);
    place.store.check_that_it_keeps().await.unwrap();
}

/// As `SQLite` does when the disk is full or fails: it undoes the transaction by itself, savepoints and all.
#[tokio::test]
async fn a_transaction_that_sqlite_ended_by_itself_fails_its_whole_group_and_nothing_else() {
    for heeded in [true, false] {
        let place = Place::new("ended").await;
        let turn = place.store.begin().await.unwrap();
        let a = place.begins(writes_a).await;
        let ends = async move |store: CouncilStore| {
            let tx = store.begin().await?;
            let ended = "insert or rollback into totals (council, year, table_id, row_id, value) \
                         values ('westmere', 1, '', 'first', 1)";
            let ended = tx.on.execute_unprepared(ended).await;
            if heeded {
                ended?;
            }
            tx.commit().await
        };
        let ends = place.begins(ends).await;
        let z = place.begins(writes_z).await;
        turn.commit().await.unwrap_err();
        a.await.unwrap().unwrap_err();
        ends.await.unwrap().unwrap_err();
        z.await.unwrap().unwrap();
        assert_eq!(place.rows().await, ["z"]);
        place.store.check_that_it_keeps().await.unwrap();
    }
}

/// Then nobody's turn follows in which it would be noticed: the commit itself fails.
#[tokio::test]
async fn a_transaction_that_sqlite_ended_in_its_last_turn_is_not_told_to_be_durable() {
    let place = Place::new("ended-last").await;
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let ends = async |store: CouncilStore| {
        let tx = store.begin().await?;
        let _ = tx.on.execute_unprepared("rollback").await;
        tx.commit().await
    };
    let ends = place.begins(ends).await;
    turn.commit().await.unwrap_err();
    a.await.unwrap().unwrap_err();
    ends.await.unwrap().unwrap_err();
    writes_z(place.store.clone()).await.unwrap();
    assert_eq!(place.rows().await, ["z"]);
}

#[tokio::test]
async fn writes_that_are_one_step_each_take_their_own_values_and_fail_with_the_first_that_fails() {
    let place = Place::new("step").await;
    let write = |row: &str, value: i64| {
        let insert = "insert into totals (council, year, table_id, row_id, value) values ('westmere', ?, '', ?, ?)";
        let values = [1.into(), row.into(), value.into()];
        Statement::from_sql_and_values(sea_orm::DbBackend::Sqlite, insert, values)
    };
    for (rows, is_right) in [(["a", "b", "z"], true), (["c", "first", "d"], false)] {
        let tx = place.store.begin().await.unwrap();
        let writes = (1..).zip(rows).map(|(value, row)| write(row, value));
        let came = tx.on.execute_all(writes.collect()).await;
        assert_eq!(came.is_ok(), is_right, "{came:?}");
        if is_right {
            tx.commit().await.unwrap();
        }
    }
    assert_eq!(place.rows().await, ["a", "b", "z"]);
    let ask = "select sum(value * value) as sum from totals where row_id in ('a', 'b', 'z')";
    let ask = Statement::from_string(sea_orm::DbBackend::Sqlite, ask);
    let sum = place.store.reader().query_one_raw(ask).await.unwrap();
    assert_eq!(sum.unwrap().try_get::<i64>("", "sum").unwrap(), 1 + 4 + 9);
}

#[tokio::test]
async fn what_is_to_be_alone_is_committed_with_nothing_else() {
    let place = Place::new("alone").await;
    let before = place.commits();
    let turn = place.store.begin().await.unwrap();
    let a = place.begins(writes_a).await;
    let alone = async |store: CouncilStore| {
        let tx = store.begin_alone().await?;
        put(&tx, "m").await?;
        let ask = "select count(*) as seen from totals where row_id = 'a'";
        let ask = Statement::from_string(sea_orm::DbBackend::Sqlite, ask);
        let seen = store.reader().query_one_raw(ask).await?.unwrap();
        assert_eq!(
            seen.try_get::<i64>("", "seen").unwrap(),
            1,
            "others are committed"
        );
        tx.commit().await
    };
    let alone = place.begins(alone).await;
    let z = place.begins(writes_z).await;
    drop(turn);
    for act in [a, alone, z] {
        act.await.unwrap().unwrap();
    }
    assert_eq!(place.commits() - before, 3);
}

#[tokio::test]
async fn staff_take_turns_with_a_crowd() {
    let place = Place::new("crowd").await;
    let turn = place.store.begin().await.unwrap();
    let mut crowd = Vec::new();
    for number in 0..20 {
        let write =
            move |store: CouncilStore| async move { writes(&store, &format!("{number:02}")).await };
        crowd.push(place.begins(write).await);
    }
    let staff = async |store: CouncilStore| {
        let tx = store.at_the_desk().begin().await?;
        let ask = "select count(*) as before from totals";
        let ask = Statement::from_string(sea_orm::DbBackend::Sqlite, ask);
        let before = tx.on.query_one_raw(ask).await?.unwrap();
        let before: i64 = before.try_get("", "before").unwrap();
        assert!(before <= 2, "{before} were before them");
        tx.commit().await
    };
    let staff = place.begins(staff).await;
    drop(turn);
    staff.await.unwrap().unwrap();
    for one in crowd {
        one.await.unwrap().unwrap();
    }
}
