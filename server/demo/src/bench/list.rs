//! A list of earlier cases that is imported, and how long others wait meanwhile who want to write.

use std::io::Cursor;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};
use casework::{Council, ImportError, ToImport, import_cases};
use chrono::{Days, NaiveDate};
use import::{File, Lexicon};
use rules::principal::Principal;
use tokio::sync::watch;
use tokio::time::sleep;
use words::Locales;

use super::measure::{Took, took};

/// The longest that a list of 100,000 rows may take, and that somebody else may wait meanwhile.
const ASKED: (u64, Duration, Duration) = (100_000, Duration::from_secs(30), Duration::from_secs(1));
/// Somebody wants to write so often.
const EVERY: Duration = Duration::from_millis(50);
/// The columns of the list.
const HEADINGS: &str = "ref,kind,received,acknowledged,who,channel,services,natures,stage1_counted_from,stage1_ended,\
                        stage1_outcome,closed,summary";
/// So many lists can be imported one after the other, each with references of its own.
const MOST_BEFORE: u64 = 1_000;
/// Days between the first receipt and the last.
const DAYS: u64 = 3_000;

/// Imports a list of so many rows that no list before had.
pub(super) async fn import(council: &Council, rows: u64) -> Result<[Took; 2]> {
    let before = council.store.imports(MOST_BEFORE).await?;
    let list: Arc<[u8]> = list(before.len(), council.clock.today(), rows)?
        .into_bytes()
        .into();
    let profile = council.profile.clone();
    let lexicon = Lexicon::new(&profile, &Locales::load()?).map_err(|wrong| anyhow!("{wrong}."))?;
    let to_import = ToImport {
        file: File::sent("bench.csv", move || Ok(Cursor::new(Arc::clone(&list)))),
        profile,
        lexicon: Arc::new(lexicon),
        dates: None,
        dry_run: false,
        most: None,
    };
    let (stop, stopped) = watch::channel(false);
    let others = tokio::spawn(others(council.clone(), stopped));
    let begun = Instant::now();
    let came = import_cases(council, &Principal::COMMAND_LINE, to_import, |_| {}).await;
    let elapsed = begun.elapsed();
    stop.send_replace(true);
    let waited = others.await??;
    came.map_err(|not| match not {
        ImportError::Error(error) => anyhow!(error),
        other => anyhow!("the list was not imported: {other:?}"),
    })?;
    let (of, whole, wait) = ASKED;
    Ok([
        Took {
            asked: (rows == of).then_some(whole),
            ..took("import of a list, until all is done", vec![elapsed])
        },
        Took {
            asked: Some(wait),
            ..took("others who write meanwhile", waited)
        },
    ])
}

/// How long each wait was of somebody who writes again and again, until told to stop.
async fn others(council: Council, stopped: watch::Receiver<bool>) -> Result<Vec<Duration>> {
    let mut waits = Vec::new();
    while waits.is_empty() || !*stopped.borrow() {
        let begun = Instant::now();
        let tx = council.store.begin().await?;
        tx.commit().await?;
        waits.push(begun.elapsed());
        sleep(EVERY).await;
    }
    Ok(waits)
}

/// Closed complaints over some years until today, with references like those of a council that no list before had.
fn list(before: usize, today: NaiveDate, rows: u64) -> Result<String> {
    let mut list = format!("{HEADINGS}\n");
    for row in 0..rows {
        let back = |days| today.checked_sub_days(Days::new(days));
        let ago = 40 + row * 7 % DAYS;
        let days = (back(ago), back(ago - 1), back(ago - 5 - row % 20));
        let (Some(received), Some(acknowledged), Some(ended)) = days else {
            bail!("the calendar has no such days");
        };
        let who = ["parent", "care-leaver", "child-direct"][usize::try_from(row % 3)?];
        let outcome = ["upheld", "not-upheld", "partially-upheld"][usize::try_from(row % 7 % 3)?];
        list.push_str(&format!(
            "B{before}/{row:06},statutory,{received},{acknowledged},{who},email,children_in_care,delay,{received},{ended},{outcome},\
             {ended},Contact was changed twice without a word.\n"
        ));
    }
    Ok(list)
}
