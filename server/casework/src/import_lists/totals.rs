//! Earlier years' printed totals: a few thousand figures at most, each in its place.

use std::collections::BTreeSet;

use import::columns::TOTALS;
use import::rows::rows;
use import::{ImportIssue, ImportIssues, TotalsReader};
use report::{Check, Counting, Total, Totals, Year};
use rules::permission::Duty;
use rules::principal::Principal;
use tokio::task::spawn_blocking;

use super::{ImportError, ImportSummary, ToImport, gone, import, too_many_rows};
use crate::Council;

/// No council has printed more.
const MOST: u64 = 100_000;

/// Imports printed totals; a figure for a place where another stands replaces it.
///
/// # Errors
/// [`ImportError`]; then nothing has changed.
pub async fn import_totals(
    council: &Council,
    by: &Principal,
    to_import: ToImport,
) -> Result<ImportSummary, ImportError> {
    council.allows(by, Duty::Import)?;
    let _stops_with_us = to_import.file.stops_with_us();
    let reading = to_import.clone();
    let read = spawn_blocking(move || read(&reading)).await.map_err(gone)?;
    let (hash, totals) = read.map_err(ImportError::Issues)?;
    let tx = council.store.begin().await?;
    let known = tx.totals().await?;
    let mut came = ImportSummary {
        dry_run: to_import.dry_run,
        ..ImportSummary::default()
    };
    let mut fresh: Vec<Total> = Vec::new();
    let years: BTreeSet<Year> = totals.iter().map(|total| total.year).collect();
    for mut total in totals {
        let stands = known.at(total.year, &total.table, &total.row, &total.column);
        // A file without percentages leaves those that are known.
        total.percent = total
            .percent
            .or_else(|| stands.and_then(|stands| stands.percent.clone()));
        match stands {
            Some(stands) if *stands == total => {
                came.same += 1;
                continue;
            }
            Some(_) => came.changed += 1,
            None => came.added += 1,
        }
        fresh.push(total);
    }
    came.slips = slips_of(&known, &fresh, &years, &to_import.profile.report);
    if came.dry_run {
        return Ok(came);
    }
    tx.keep_totals(&fresh).await?;
    let mut import = import(council, &to_import, by, &hash, &came);
    "totals".clone_into(&mut import.what);
    tx.record_import(&import).await?;
    tx.commit().await?;
    tracing::info!(
        added = came.added,
        same = came.same,
        changed = came.changed,
        "Printed totals were imported"
    );
    Ok(came)
}

/// What cannot be right in the printed figures of these years, as they stand once the fresh ones are there.
fn slips_of(
    known: &Totals,
    fresh: &[Total],
    years: &BTreeSet<Year>,
    counting: &Counting,
) -> Vec<Check> {
    let place = |total: &Total| {
        let Total {
            year,
            table,
            row,
            column,
            ..
        } = total.clone();
        (year, table, row, column)
    };
    let replaced: BTreeSet<_> = fresh.iter().map(place).collect();
    let stays = |total: &&Total| years.contains(&total.year) && !replaced.contains(&place(total));
    let stay = known.all().filter(stays);
    report::slips(&Totals::new(stay.chain(fresh).cloned().collect()), counting)
}

/// The hash of the file, and its figures.
fn read(to_import: &ToImport) -> Result<(String, Vec<Total>), ImportIssues> {
    let looked = to_import.file.look().map_err(ImportIssues::from)?;
    let counting = &to_import.profile.report;
    let mut reader = TotalsReader::new(counting, &to_import.lexicon);
    let (mut totals, mut count) = (Vec::new(), 0);
    let most = to_import.most.unwrap_or(MOST).min(MOST);
    let done = rows(
        &to_import.file,
        &looked,
        TOTALS,
        &to_import.lexicon.headings,
        &mut |line| {
            count += 1;
            totals.extend(reader.read(&line));
            count <= most && !reader.issues.is_full()
        },
    );
    let mut issues = reader.issues;
    if let Err(others) = done {
        others.into_all().for_each(|issue| issues.add(issue));
    }
    if count > most {
        issues.add(too_many_rows(to_import.most, MOST));
    }
    if count == 0 && issues.is_empty() {
        issues.add(ImportIssue::file("empty"));
    }
    if issues.is_empty() {
        Ok((looked.hash, totals))
    } else {
        Err(issues)
    }
}
