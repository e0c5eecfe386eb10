//! The one who writes on `SQLite`. Acts that wait are made durable together, by one `fsync`.
//!
//! A group is one transaction on the one connection that writes. Each act has the connection to itself in its turn, within
//! a savepoint; the next has it as soon as the one before has said all it has to say. When nobody waits any more, or the
//! group is large or old, it is committed, and only then is anybody told that it is done. So a lone act waits for nobody.
//!
//! - An act that fails, panics or whose caller goes away is undone alone: its savepoint is rolled back.
//! - A commit that fails fails everybody in the group, and nobody else. So does a transaction that `SQLite` ended by itself,
//!   as it may when the disk is full or fails: then the savepoint of whoever had the turn is gone, which is noticed when the
//!   turn ends, before anybody else has one.
//! - An act sees what the acts before it in its group wrote. That is never too much: they become true together or not at
//!   all. Nobody else sees it before, as it is on this connection only. So an act that asks through a connection that reads
//!   misses what its group wrote: within an act everything is asked on its own transaction, or it is [alone](Kind::Alone).
//! - So an act that finds done already what it was to do commits too, though it wrote nothing: whoever is told of it is told
//!   when it is durable. Who goes without is not answered with their group.
//! - An act that holds its turn for long holds up the answers of its group. It is bound by the time that an answer may take:
//!   then it is dropped. What is known to take long is [alone](Kind::Alone).
//! - Staff and the public take turns while both wait: no crowd keeps staff out.

mod line;
mod turn;

#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use tokio::sync::oneshot;

use super::{Result, StoreError, broken::Broken, connect::PATIENCE};
use line::{Line, Waiting};
use turn::TurnEnd;

pub(super) use line::{Kind, Queue, line};
pub(super) use turn::Turn;

/// So many turns belong to a group at most.
const MOST: usize = 256;
/// A group takes nobody in any more when it is so old, or older than the last commit took: then at least half of the time is
/// spent on what people want.
const FEW: Duration = Duration::from_millis(if cfg!(test) { 1_000 } else { 5 });

/// How a turn begins and ends. These are not the savepoints of the driver, which takes four steps to what here is one.
const BEGINS: &str = "savepoint turn";
const IS_DONE: &str = "release turn;";
const IS_UNDONE: &str = "rollback to turn; release turn;";

/// Whoever was committed, and waits to hear of it.
type Answers = Vec<oneshot::Sender<Result<()>>>;

/// Begins to write as soon as it is one's turn.
pub(super) async fn take_turn(queue: &Queue, kind: Kind) -> Result<Turn> {
    let (gives, turn) = oneshot::channel();
    if queue.waits(Waiting { gives, kind }).is_err() {
        return Err(gone());
    }
    match tokio::time::timeout(PATIENCE, turn).await {
        Ok(turn) => turn.unwrap_or_else(|_| Err(gone())),
        Err(_) => Err(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout).into()),
    }
}

/// Writes for everybody in the line, until nobody can come any more.
pub(super) async fn write(connection: DatabaseConnection, mut line: Line, broken: Broken) {
    let mut patient = FEW;
    while let Some(first) = line.next().await {
        if first.gives.is_closed() {
            continue;
        }
        let begun = match broken.writable() {
            Ok(()) => broken.noted(begin(&connection).await),
            Err(refused) => Err(refused),
        };
        let group = match begun {
            Ok(group) => group,
            Err(refused) => {
                // Whoever is gone meanwhile need not hear of it.
                let _ = first.gives.send(Err(refused));
                continue;
            }
        };
        let mut answers = Answers::new();
        let turns = take_turns(group, first, &mut line, patient, &mut answers).await;
        let committing = Instant::now();
        let came = match turns {
            // What is left of the transaction is rolled back; the pool closes a connection where that fails.
            Err(lost) => Err(lost),
            Ok(group) if answers.is_empty() => group.rollback().await,
            Ok(group) => group.commit().await,
        };
        patient = committing.elapsed().max(FEW);
        if let Err(cause) = &came {
            broken.note(cause);
        }
        for answer in answers {
            // Who has gone away meanwhile has it all the same.
            let _ = answer.send(came.clone().map_err(StoreError::from));
        }
    }
}

async fn begin(connection: &DatabaseConnection) -> std::result::Result<DatabaseTransaction, DbErr> {
    let immediately = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    connection.begin_with_options(immediately).await
}

/// Gives everybody who waits their turn, and notes whom the commit concerns. Fails when the transaction is no more.
async fn take_turns(
    mut group: DatabaseTransaction,
    first: Waiting,
    line: &mut Line,
    patient: Duration,
    answers: &mut Answers,
) -> std::result::Result<DatabaseTransaction, DbErr> {
    let begun = Instant::now();
    let is_alone = first.kind == Kind::Alone;
    let mut next = Some(first);
    let mut ends = "";
    for turns in 1.. {
        let Some(waiting) = next else { break };
        if !waiting.gives.is_closed() {
            // One turn ends and the next begins in one step: all wait for every step of the database.
            let begins = format!("{ends}{BEGINS}");
            if let Err(lost) = group.execute_unprepared(&begins).await {
                // Whoever had no turn yet is of the next group.
                line.keeps(waiting);
                return Err(lost);
            }
            (group, ends) = give_turn(group, waiting, answers).await?;
        }
        let is_full = is_alone || turns >= MOST || begun.elapsed() >= patient;
        next = match is_full {
            true => None,
            false => line.next_of_group(),
        };
    }
    if ends == IS_UNDONE {
        group.execute_unprepared(ends).await?;
    }
    // What is done the commit ends.
    Ok(group)
}

/// One turn, within its savepoint; says what ends that.
async fn give_turn(
    group: DatabaseTransaction,
    waiting: Waiting,
    answers: &mut Answers,
) -> std::result::Result<(DatabaseTransaction, &'static str), DbErr> {
    let (turn, ended) = Turn::in_group(group);
    // Whoever went away just now drops their turn, which ends it.
    let _ = waiting.gives.send(Ok(turn));
    match ended.await {
        Ok(TurnEnd::Done(group, answer)) => {
            answers.push(answer);
            Ok((group, IS_DONE))
        }
        Ok(TurnEnd::Rejected(group)) => Ok((group, IS_UNDONE)),
        Err(_) => Err(DbErr::Custom("a turn had no end".to_owned())),
    }
}

/// The writer has gone: the program is about to end (see [`Broken::watch_over`]).
fn gone() -> StoreError {
    DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed).into()
}
