//! A list of cases is read twice: once to find everything that is wrong with it, and once to write it, in one transaction.
//! So no more than a few hundred rows are held at a time, and the books are not locked while a wrong list is read.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use chrono::NaiveDate;
use rules::case::Brought;
use rules::report::Year;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::task::{JoinHandle, spawn_blocking};
use uuid::Uuid;

use super::{Came, NotBrought, Progress, ToBring, check_role, gone, import};
use crate::bring::columns::{CASES, CaseColumn};
use crate::bring::read::rows;
use crate::bring::{Looked, Reader, Trouble, Troubles};
use crate::casework::{Actor, Office};
use crate::store::{AT_A_TIME, Bringing, KeysOfBrought, Ready, Tx};

/// Rows that were read, each with its number.
type Some = Vec<(u32, Brought)>;
/// So many parts are sealed at a time, while the one before is written.
const AHEAD: usize = 2;

/// Brings a list of cases along.
///
/// # Errors
/// [`NotBrought`]; then nothing has changed.
pub async fn bring_cases(
    office: &Office,
    by: Option<&Actor>,
    to_bring: ToBring,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<Came, NotBrought> {
    check_role(by)?;
    let file = to_bring.file.clone();
    let looked = spawn_blocking(move || file.look()).await.map_err(gone)?;
    let looked = looked.map_err(|trouble| NotBrought::Troubles(trouble.into()))?;
    let mut came = check(office, &to_bring, &looked, &mut progress).await?;
    came.dry_run = to_bring.dry_run;
    if came.dry_run {
        return Ok(came);
    }
    let tx = office.books.begin().await?;
    // Where all is here already there is nothing to read again.
    if came.added > 0 {
        let all = came.added;
        (came.added, came.same) =
            write(office, by, &to_bring, &looked, &tx, all, &mut progress).await?;
    }
    let mut import = import(office, &to_bring, by, &looked.hash, &came);
    "cases".clone_into(&mut import.what);
    tx.record_import(&import).await?;
    tx.commit().await?;
    if came.added > 0
        && let Err(error) = office.books.settle().await
    {
        // All is brought in; only questions about it may be slow for a minute.
        tracing::warn!(%error, "The database could not be told what was brought along");
    }
    tracing::info!(
        added = came.added,
        same = came.same,
        "A list of cases was brought along"
    );
    Ok(came)
}

/// Reads all of it and compares it with what is here.
async fn check(
    office: &Office,
    to_bring: &ToBring,
    looked: &Looked,
    progress: &mut (impl FnMut(Progress) + Send),
) -> Result<Came, NotBrought> {
    let today = office.clock.today();
    let begins = to_bring.council.report.year_begins;
    let this_year = Year::of(today, begins);
    let mut came = Came::default();
    let (mut read, mut unfinished) = (0, 0);
    let mut seen: HashMap<Uuid, (u32, Uuid)> = HashMap::new();
    let mut here = Troubles::default();
    let keys_of = office.books.keys_of_brought();
    let (mut some, reading) = reading(to_bring, looked, today, office);
    while let Some(part) = some.recv().await {
        read += part.len() as u64;
        let keyed = keyed(&keys_of, part);
        let before = office.books.brought_before(&keys_in(&keyed)).await?;
        for (key, row, brought) in &keyed {
            if let Some((first, exactly)) = seen.insert(key.alike, (*row, key.exactly)) {
                let is_same = exactly == key.exactly;
                let what = if is_same { "ref-twice" } else { "ref-alike" };
                here.add(at_ref(*row, what, brought).with("first", first.to_string()));
                continue;
            }
            match key.find_in(&before) {
                Some(known) if known == brought => came.same += 1,
                Some(known) if known.theirs != brought.theirs => {
                    here.add(at_ref(*row, "here-alike", brought).with("known", &known.theirs));
                }
                Some(_) => here.add(at_ref(*row, "here-and-different", brought)),
                None => {
                    came.added += 1;
                    came.open += u64::from(brought.entry.closed_on.is_none());
                    let year = Year::of(brought.entry.received_on, begins);
                    unfinished += u64::from(year == this_year);
                }
            }
        }
        progress(Progress::Checked(read));
    }
    let mut troubles = reading.await.map_err(gone)?;
    here.into_all().for_each(|trouble| troubles.add(trouble));
    if !troubles.is_empty() {
        return Err(NotBrought::Troubles(troubles));
    }
    came.unfinished = (unfinished > 0).then_some((this_year, unfinished));
    Ok(came)
}

/// Reads it again and writes what is not here yet; says how many were added, and how many were here.
async fn write(
    office: &Office,
    by: Option<&Actor>,
    to_bring: &ToBring,
    looked: &Looked,
    tx: &Tx,
    all: u64,
    progress: &mut (impl FnMut(Progress) + Send),
) -> Result<(u64, u64), NotBrought> {
    let keys_of = office.books.keys_of_brought();
    let (mut some, reading) = reading(to_bring, looked, office.clock.today(), office);
    let (mut added, mut same, mut written) = (0, 0, 0);
    let mut sealing: VecDeque<(u64, JoinHandle<_>)> = VecDeque::new();
    loop {
        let part = some.recv().await;
        let is_last = part.is_none();
        if let Some(part) = part {
            let keyed = keyed(&keys_of, part);
            let before = tx.brought_before(&keys_in(&keyed)).await?;
            let count = keyed.len();
            let new: Vec<(Uuid, Brought)> = keyed
                .into_iter()
                .filter(|(key, ..)| key.find_in(&before).is_none())
                .map(|(key, _, brought)| (key.alike, brought))
                .collect();
            same += (count - new.len()) as u64;
            added += new.len() as u64;
            sealing.push_back((new.len() as u64, seal(office, by, new)));
        }
        while sealing.len() > if is_last { 0 } else { AHEAD } {
            let Some((count, ready)) = sealing.pop_front() else {
                break;
            };
            tx.bring(ready.await.map_err(gone)??).await?;
            written += count;
            progress(Progress::Written(written, all));
        }
        if is_last {
            break;
        }
    }
    // Somebody may have changed the file between the two readings.
    let troubles = reading.await.map_err(gone)?;
    if !troubles.is_empty() {
        return Err(NotBrought::Troubles(troubles));
    }
    Ok((added, same))
}

/// Seals cases on a thread of its own.
pub(crate) fn seal(
    office: &Office,
    by: Option<&Actor>,
    cases: Vec<(Uuid, Brought)>,
) -> JoinHandle<crate::store::Result<Ready>> {
    let (books, council) = (office.books.clone(), office.council.clone());
    let calendar = office.calendar();
    let (at, on) = (office.clock.now(), office.clock.today());
    let by = by.map(|actor| actor.id.clone());
    spawn_blocking(move || {
        let bringing = Bringing {
            at,
            on,
            by: by.as_ref(),
            clocks: &council.clocks,
            calendar: &calendar,
            words: &council.words,
        };
        books.make_ready(cases, bringing)
    })
}

/// Reads on a thread of its own, and hands over part by part; at its end everything that was wrong.
fn reading(
    to_bring: &ToBring,
    looked: &Looked,
    today: NaiveDate,
    office: &Office,
) -> (Receiver<Some>, JoinHandle<Troubles>) {
    let (to, some) = mpsc::channel(AHEAD);
    let (to_bring, looked) = (to_bring.clone(), looked.clone());
    let conference_is_statutory = office.council.clocks.conference_is_statutory;
    let read = move || read(&to_bring, &looked, today, conference_is_statutory, &to);
    (some, spawn_blocking(read))
}

fn read(
    to_bring: &ToBring,
    looked: &Looked,
    today: NaiveDate,
    conference_is_statutory: bool,
    to: &Sender<Some>,
) -> Troubles {
    let lexicon = Arc::clone(&to_bring.lexicon);
    let corporate_stages = to_bring.council.report.corporate_stages;
    let mut reader = Reader::new(&lexicon, today, conference_is_statutory, corporate_stages);
    let mut part = Vec::with_capacity(AT_A_TIME);
    let (mut count, mut too_many) = (0_u64, false);
    let done = rows(&to_bring.file, looked, CASES, &mut |line| {
        count += 1;
        if to_bring.most.is_some_and(|most| count > most) {
            too_many = true;
            return false;
        }
        if let Some(brought) = reader.read(&line) {
            part.push((line.row, brought));
        }
        if part.len() == AT_A_TIME {
            let whole = std::mem::replace(&mut part, Vec::with_capacity(AT_A_TIME));
            // Nobody listens any more when something went wrong over there.
            return to.blocking_send(whole).is_ok();
        }
        true
    });
    if !part.is_empty() {
        let _ = to.blocking_send(part);
    }
    let mut troubles = reader.troubles;
    if let Err(others) = done {
        others.into_all().for_each(|trouble| troubles.add(trouble));
    }
    if too_many {
        let most = to_bring.most.unwrap_or_default().to_string();
        troubles.add(Trouble::file("too-many-rows").with("most", most));
    }
    if count == 0 && troubles.is_empty() {
        troubles.add(Trouble::file("empty"));
    }
    troubles
}

/// By what a case is known again.
struct Key {
    alike: Uuid,
    exactly: Uuid,
}

impl Key {
    fn find_in<'a>(&self, before: &'a HashMap<Uuid, Brought>) -> Option<&'a Brought> {
        before
            .get(&self.exactly)
            .or_else(|| before.get(&self.alike))
    }
}

fn keyed(keys: &KeysOfBrought, part: Some) -> Vec<(Key, u32, Brought)> {
    part.into_iter()
        .map(|(row, brought)| {
            let kind = brought.entry.kind;
            let key = Key {
                alike: keys.of(&brought.theirs, kind),
                exactly: keys.exactly(&brought.theirs, kind),
            };
            (key, row, brought)
        })
        .collect()
}

fn keys_in(keyed: &[(Key, u32, Brought)]) -> Vec<Uuid> {
    let keys = keyed.iter().flat_map(|(key, ..)| [key.alike, key.exactly]);
    keys.collect()
}

fn at_ref(row: u32, what: &'static str, brought: &Brought) -> Trouble {
    Trouble::row(row, CaseColumn::Ref.name(), what).read(&brought.theirs)
}
