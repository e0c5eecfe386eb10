//! A list of cases is read once, some rows at a time: each part is checked, compared with what is here and put down, sealed.
//! As soon as something is wrong nothing more is put down, and what was is deleted.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use import::columns::{CASES, CaseColumn};
use import::rows::rows;
use import::{DateOrder, ImportIssue, ImportIssues, Looked, Reader, changed_columns, dates_of};
use report::{InShort, Year};
use rules::case::Imported;
use rules::permission::Duty;
use rules::principal::Principal;
use store::{Before, Comes, Ended, ImportKeys, PartWriter, Purpose, ReportState};
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::task::{JoinHandle, spawn_blocking};
use uuid::Uuid;

use super::carry_on::{carry_on, end};
use super::preview::{Preview, Rules};
use super::{
    Change, ChangeMeans, ImportError, ImportSummary, Progress, ToImport, gone, too_many_rows,
};
use crate::Council;
use crate::error::Error;

/// Rows that were read, each with its number.
type Rows = Vec<(u32, Imported)>;
/// So many rows are checked, put down and made ready at a time: a moment's work.
const A_PART: usize = 250;
/// So many parts are put down at a time.
const AT_ONCE: usize = 4;
/// So many parts are read ahead.
const AHEAD: usize = 2;
/// So often at the least whoever reads a list says that they still do.
const SAY_EVERY: Duration = Duration::from_secs(5);
/// A list has no more rows than this: the last step keeps others from writing for some seconds.
const MOST: u64 = 100_000;

/// So many of the cases that change are named beforehand.
const CHANGES_SHOWN: usize = 100;

/// What came of a list that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandedIn {
    /// It was only checked.
    Checked(ImportSummary),
    /// It is on its way; see [`super::carry_on()`].
    OnItsWay(Uuid),
}

/// Imports a list of cases along, and waits for it.
///
/// # Errors
/// [`ImportError`]; then nothing of it is in the store. Where the store was away meanwhile, whoever carries lists on may still
/// import it.
pub async fn import_cases(
    council: &Council,
    by: &Principal,
    to_import: ToImport,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<ImportSummary, ImportError> {
    let id = match hand_in_cases(council, by, to_import, &mut progress).await? {
        HandedIn::Checked(came) => return Ok(came),
        HandedIn::OnItsWay(id) => id,
    };
    let arrival = carry_on(council, id, || true, progress).await?;
    match arrival.and_then(|arrival| Some((arrival.ended?, arrival.comes))) {
        Some((Ended::Imported, comes)) => Ok(comes.into()),
        Some((Ended::Failed, _)) => {
            let cause = anyhow::anyhow!("the list could not be finished");
            Err(ImportError::Error(Error::Internal(cause)))
        }
        _ => Err(ImportError::Stopped),
    }
}

/// Reads a list of cases, checks all of it and puts it down for [`super::carry_on()`]. Whoever does not wait for it any longer
/// stops it.
///
/// # Errors
/// [`ImportError`]; then nothing has changed.
pub async fn hand_in_cases(
    council: &Council,
    by: &Principal,
    to_import: ToImport,
    progress: &mut (impl FnMut(Progress) + Send),
) -> Result<HandedIn, ImportError> {
    council.allows(by, Duty::Import)?;
    let _stops_with_us = to_import.file.stops_with_us();
    let file = to_import.file.clone();
    let looked = spawn_blocking(move || file.look()).await.map_err(gone)?;
    let looked = looked.map_err(|issue| ImportError::Issues(issue.into()))?;
    if to_import.dry_run {
        let checked = Box::pin(check(council, &to_import, &looked, None, progress)).await?;
        return Ok(HandedIn::Checked(ImportSummary {
            dry_run: true,
            dates: checked.dates,
            changes: checked.changes,
            published: checked.published,
            preview: checked.preview,
            over: checked.over,
            ..checked.comes.into()
        }));
    }
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let begun = tx.begin_arrival(now, by.account(), &to_import.file.name, &looked.hash);
    let mut writer = begun.await?.ok_or(ImportError::Another)?;
    tx.commit().await?;
    let id = writer.id();
    let mut unfinished = Unfinished {
        council: council.clone(),
        id: Some(id),
    };
    let checked = check(council, &to_import, &looked, Some(&mut writer), progress);
    let checked = Box::pin(checked).await;
    let is_put_down = match &checked {
        Ok(Checked { comes, .. }) => {
            let tx = council.store.begin().await?;
            let is_put_down = tx.is_put_down(&writer, *comes, council.clock.now()).await?;
            tx.commit().await?;
            is_put_down
        }
        Err(_) => {
            end(council, id, Ended::BrokenOff).await?;
            false
        }
    };
    unfinished.id = None;
    if !is_put_down {
        carry_on(council, id, || true, |_| {}).await?;
    }
    match checked {
        Ok(_) if is_put_down => Ok(HandedIn::OnItsWay(id)),
        Ok(_) => Err(ImportError::Stopped),
        Err(not) => Err(not),
    }
}

/// A list that nobody may be reading any more.
struct Unfinished {
    council: Council,
    id: Option<Uuid>,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let (Some(id), Ok(runtime)) = (self.id, tokio::runtime::Handle::try_current()) else {
            return;
        };
        let council = self.council.clone();
        runtime.spawn(async move {
            // Where even that does not go, it is broken off when its time has passed.
            if end(&council, id, Ended::BrokenOff).await.is_ok() {
                let _ = carry_on(&council, id, || true, |_| {}).await;
            }
        });
    }
}

/// What comes of a list that is right.
struct Checked {
    comes: Comes,
    /// In which order its dates turned out to be written, if that is not the usual one.
    dates: Option<DateOrder>,
    /// The first cases that are here and of which it says something else.
    changes: Vec<Change>,
    /// The years whose report is published, in which cases were received that are new or change, and how many.
    published: Vec<(Year, u64)>,
    /// What its last years would come out as, where it is only checked.
    preview: Vec<(Year, InShort)>,
    /// How many have years that are over, and the first day on which one is deleted, where it is only checked.
    over: Option<(u64, NaiveDate)>,
}

/// Reads all of it, compares it with what is here, and puts down what is new and what changes.
async fn check(
    council: &Council,
    to_import: &ToImport,
    looked: &Looked,
    mut writer: Option<&mut PartWriter>,
    progress: &mut (impl FnMut(Progress) + Send),
) -> Result<Checked, ImportError> {
    let today = council.clock.today();
    let begins = to_import.profile.report.year_begins;
    let this_year = Year::of(today, begins);
    let mut comes = Comes::default();
    let (mut read, mut unfinished, mut changes) = (0, 0, Vec::new());
    let mut seen: HashMap<Uuid, (u32, Uuid)> = HashMap::new();
    let mut here = ImportIssues::default();
    let run = council.run(Purpose::Import);
    let keys_of = council.store.keys_of_imported();
    let reports = council.store.begun_reports().await?;
    let published = reports
        .iter()
        .filter(|of| of.state == ReportState::Published);
    let mut published: Vec<(Year, u64)> = published.map(|of| (of.year, 0)).collect();
    let rules = Rules::of(council, to_import).await?;
    let mut preview = match writer {
        None => Some(Preview::new(council, to_import, &rules)),
        Some(_) => None,
    };
    let (mut ready, mut said) = (Vec::new(), Instant::now());
    let (mut some, reading) = reading(to_import, looked, today, council);
    while let Some(part) = some.recv().await {
        read += part.len() as u64;
        let keyed = keyed(&keys_of, part);
        let before = council
            .store
            .imported_before(&run, &keys_in(&keyed))
            .await?;
        let deleted = council.store.deleted_under(&keys_in(&keyed)).await?;
        let mut new = Vec::new();
        for (key, row, mut imported) in keyed {
            if let Some((first, exactly)) = seen.insert(key.alike, (row, key.exactly)) {
                let is_same = exactly == key.exactly;
                let what = if is_same { "ref-twice" } else { "ref-alike" };
                here.add(at_ref(row, what, &imported).with("first", first.to_string()));
                continue;
            }
            let year = Year::of(imported.entry.received_on, begins);
            let found = key.find_in(&before);
            if let Some((_, known)) = &found {
                // What a list leaves out of a text that is here, it does not take away.
                let Imported {
                    summary,
                    words,
                    entry,
                    ..
                } = &known.imported;
                imported.summary = imported.summary.or_else(|| summary.clone());
                if imported.words.is_none() {
                    imported.words.clone_from(words);
                    imported.entry.quote = entry.quote;
                }
            }
            match found {
                Some((_, known)) if known.imported == imported => comes.same += 1,
                Some((_, known)) if known.imported.theirs != imported.theirs => {
                    let theirs = &known.imported.theirs;
                    here.add(at_ref(row, "here-alike", &imported).with("known", theirs));
                }
                Some((key, known)) => {
                    let change = change(known, &imported);
                    match change.means {
                        ChangeMeans::Kept => comes.kept += 1,
                        _ => comes.changed += 1,
                    }
                    if change.means != ChangeMeans::Kept {
                        count(&mut published, year);
                        if let Some(preview) = &mut preview {
                            preview.comes(&imported, Some(&known.imported));
                        }
                        new.push((key, imported));
                    }
                    if changes.len() < CHANGES_SHOWN {
                        changes.push(change);
                    }
                }
                // Its years are over here: no list brings it back.
                None if [key.exactly, key.alike]
                    .iter()
                    .any(|key| deleted.contains(key)) =>
                {
                    comes.same += 1;
                }
                None => {
                    comes.added += 1;
                    comes.open += u64::from(imported.entry.closed_on.is_none());
                    count(&mut published, year);
                    unfinished += u64::from(year == this_year);
                    if let Some(preview) = &mut preview {
                        preview.comes(&imported, None);
                    }
                    new.push((key.alike, imported));
                }
            }
        }
        if here.is_full() {
            break;
        }
        if writer.is_some() && here.is_empty() && !new.is_empty() {
            ready.push(new);
        }
        if let Some(writer) = &mut writer
            && (ready.len() == AT_ONCE || said.elapsed() > SAY_EVERY)
        {
            put_down(council, writer, &mut ready).await?;
            said = Instant::now();
        }
        progress(Progress::Checked(read));
    }
    // Nobody listens any longer: so it ends.
    drop(some);
    let (mut issues, dates) = reading.await.map_err(gone)?;
    here.into_all().for_each(|issue| issues.add(issue));
    if !issues.is_empty() {
        return Err(ImportError::Issues(issues));
    }
    if let Some(writer) = &mut writer {
        put_down(council, writer, &mut ready).await?;
    }
    comes.unfinished = (unfinished > 0).then_some((this_year, unfinished));
    published.retain(|(_, cases)| *cases > 0);
    let over = preview.as_ref().and_then(|preview| preview.over);
    let preview = match preview {
        Some(preview) => preview.finish(council).await?,
        None => Vec::new(),
    };
    Ok(Checked {
        comes,
        dates,
        changes,
        published,
        preview,
        over,
    })
}

async fn put_down(
    council: &Council,
    writer: &mut PartWriter,
    parts: &mut Vec<Vec<(Uuid, Imported)>>,
) -> Result<(), ImportError> {
    let tx = council.store.begin().await?;
    if !tx.put_down(writer, parts, council.clock.now()).await? {
        return Err(ImportError::Stopped);
    }
    parts.clear();
    Ok(tx.commit().await?)
}

/// Reads on a thread of its own, and hands over part by part; at its end everything that was wrong.
fn reading(
    to_import: &ToImport,
    looked: &Looked,
    today: NaiveDate,
    council: &Council,
) -> (
    Receiver<Rows>,
    JoinHandle<(ImportIssues, Option<DateOrder>)>,
) {
    let (to, some) = mpsc::channel(AHEAD);
    let (to_import, looked) = (to_import.clone(), looked.clone());
    let conference_is_statutory = council.profile.clocks.conference_is_statutory;
    let read = move || read(&to_import, &looked, today, conference_is_statutory, &to);
    (some, spawn_blocking(read))
}

fn read(
    to_import: &ToImport,
    looked: &Looked,
    today: NaiveDate,
    conference_is_statutory: bool,
    to: &Sender<Rows>,
) -> (ImportIssues, Option<DateOrder>) {
    let lexicon = Arc::clone(&to_import.lexicon);
    let corporate_stages = to_import.profile.report.corporate_stages;
    let dates = dates_of(
        &to_import.file,
        looked,
        &lexicon.headings,
        to_import.dates,
        today,
    );
    let mut reader = Reader::new(
        &lexicon,
        dates,
        today,
        conference_is_statutory,
        corporate_stages,
    );
    let mut part = Vec::with_capacity(A_PART);
    let (mut count, mut too_many) = (0_u64, false);
    let most = to_import.most.unwrap_or(MOST).min(MOST);
    let done = rows(
        &to_import.file,
        looked,
        CASES,
        &lexicon.headings,
        &mut |line| {
            count += 1;
            if count > most {
                too_many = true;
                return false;
            }
            if let Some(imported) = reader.read(&line) {
                part.push((line.row, imported));
            }
            if part.len() == A_PART {
                let whole = std::mem::replace(&mut part, Vec::with_capacity(A_PART));
                // Nobody listens any more when something went wrong over there.
                return to.blocking_send(whole).is_ok();
            }
            !reader.is_full()
        },
    );
    if !part.is_empty() {
        let _ = to.blocking_send(part);
    }
    let (mut issues, dates) = reader.end();
    if let Err(others) = done {
        others.into_all().for_each(|issue| issues.add(issue));
    }
    if too_many {
        issues.add(too_many_rows(to_import.most, MOST));
    }
    if count == 0 && issues.is_empty() {
        issues.add(ImportIssue::file("empty"));
    }
    (issues, dates)
}

fn count(published: &mut [(Year, u64)], of: Year) {
    if let Some((_, cases)) = published.iter_mut().find(|(year, _)| *year == of) {
        *cases += 1;
    }
}

/// What a list says else of a case that is here.
fn change(known: &Before, row: &Imported) -> Change {
    let closed = |imported: &Imported| imported.entry.closed_on.is_some();
    Change {
        theirs: row.theirs.clone(),
        columns: changed_columns(&known.imported, row).join(", "),
        means: match (known.untouched, closed(&known.imported), closed(row)) {
            (false, ..) => ChangeMeans::Kept,
            (true, false, true) => ChangeMeans::Closed,
            (true, true, false) => ChangeMeans::Reopened,
            _ => ChangeMeans::Changed,
        },
    }
}

/// By what a case is known again.
struct Key {
    alike: Uuid,
    exactly: Uuid,
}

impl Key {
    /// What is here under one of the two, and under which.
    fn find_in<'a>(&self, before: &'a HashMap<Uuid, Before>) -> Option<(Uuid, &'a Before)> {
        [self.exactly, self.alike]
            .into_iter()
            .find_map(|key| Some((key, before.get(&key)?)))
    }
}

fn keyed(keys: &ImportKeys, part: Rows) -> Vec<(Key, u32, Imported)> {
    part.into_iter()
        .map(|(row, imported)| {
            let kind = imported.entry.kind;
            let key = Key {
                alike: keys.of(&imported.theirs, kind),
                exactly: keys.exactly(&imported.theirs, kind),
            };
            (key, row, imported)
        })
        .collect()
}

fn keys_in(keyed: &[(Key, u32, Imported)]) -> Vec<Uuid> {
    let keys = keyed.iter().flat_map(|(key, ..)| [key.alike, key.exactly]);
    keys.collect()
}

fn at_ref(row: u32, what: &'static str, imported: &Imported) -> ImportIssue {
    ImportIssue::row(row, CaseColumn::Ref.name(), what).read(&imported.theirs)
}
