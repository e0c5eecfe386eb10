//! `heard bench`: invents many cases, and measures what a large council would wait for.

mod list;
mod measure;

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};
use app::format::Format;
use app::routes::Route;
use app::shell::Assets;
use casework::{Council, Error, add_staff};
use report::Year;
use report::counting::{Counted, Cross, Dimension, Measure, Procedure};
use rules::case::StaffId;
use rules::principal::Principal;
use rules::principal::Role;
use store::{Import, NewSession, Password, SessionToken, Store};
use tokio::task::JoinHandle;

use crate::invent::{self, Inventor};
use measure::Browser;
use web::auth::password::Passwords;
use web::portal::disk::Disk;
use web::portal::limits::Limits;
use web::portal::{Portal, Shared};

pub use measure::{Took, table};

/// Where no browser ever looks.
const ADDRESS: &str = "http://localhost:3000";
/// The queue is measured the first time when so much of the whole is there.
const A_TENTH: u64 = 10;
/// Cases that are written in one transaction.
const AT_A_TIME: u64 = 2_000;
/// The longest that a report may take over a million cases, with a crossed table or without.
const REPORT: Duration = Duration::from_secs(2);
/// What the account of what was imported calls these cases.
const WHAT: &str = "bench";

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// How many cases.
    pub cases: u64,
    /// Over how many years.
    pub years: u32,
    /// How often each page is asked for.
    pub rounds: u32,
}

/// Fills an empty database, unless it was filled by the same command before, and says what each page takes.
///
/// # Errors
/// When the database holds anything else, or a page does not come.
pub async fn run(council: &Council, store: &Store, asked: Asked) -> Result<Vec<Took>> {
    let queue = "first page of the queue";
    let filled = is_filled(council, asked).await?;
    let browser = browser(council, store).await?;
    let mut early = None;
    if filled {
        println!("The database holds the cases of an earlier run: only measuring.");
    } else {
        let tenth = asked.cases / A_TENTH;
        let begun = Instant::now();
        let mut inventor = Inventor::new(council, asked.cases, asked.years);
        fill(council, &mut inventor, tenth).await?;
        council.store.vacuum().await?;
        early = Some(browser.ask(queue, &Route::Queue, asked.rounds).await?);
        fill(council, &mut inventor, asked.cases - tenth).await?;
        note(council, asked).await?;
        council.store.vacuum().await?;
        println!(
            "Made {} cases over {} years in {} s.",
            asked.cases,
            asked.years,
            begun.elapsed().as_secs()
        );
    }
    let last = Year::of(council.clock.today(), council.profile.report.year_begins).before();
    let few = asked.rounds.div_ceil(10);
    let mut took = Vec::new();
    for (what, path, rounds, longest) in [
        (
            "annual report, page",
            Route::StaffReport(last),
            few,
            Some(REPORT),
        ),
        (
            "annual report, csv",
            Route::StaffReportFile(last, Format::Csv),
            few,
            Some(REPORT),
        ),
        ("register as a list, page", Route::Register, few, None),
        ("dashboard", Route::Dashboard, asked.rounds, None),
        ("assurance report", Route::Assurance, asked.rounds, None),
        (queue, Route::Queue, asked.rounds, None),
    ] {
        took.push(Took {
            asked: longest,
            ..browser.ask(what, &path, rounds).await?
        });
    }
    let crossing = self::browser(&with_a_crossing(council), store).await?;
    let report = Route::StaffReport(last);
    took.push(Took {
        asked: Some(REPORT),
        ..crossing
            .ask("annual report with a crossed table", &report, few)
            .await?
    });
    if let Some(early) = early {
        took.push(Took {
            what: "the same with a tenth of the cases",
            ..early
        });
    }
    Ok(took)
}

/// Imports a list of so many rows, and says what it takes and how long others wait meanwhile.
///
/// # Errors
/// When the list is not imported.
pub async fn run_import(council: &Council, rows: u64) -> Result<Vec<Took>> {
    Ok(list::import(council, rows).await?.into())
}

/// The same council with one table of its own more: every reply at stage 1, by service and by how it ended.
fn with_a_crossing(council: &Council) -> Council {
    let mut profile = (*council.profile).clone();
    profile.report.crosses.push(Cross {
        id: "bench-crossed".to_owned(),
        title: "Outcomes at stage 1, by service".to_owned(),
        kinds: Procedure::Main,
        of: Counted::StageOne,
        rows: Dimension::Service,
        columns: Some(Dimension::Outcome),
        measure: Measure::Number,
        totals: true,
        last_year: true,
    });
    let mut council = council.clone();
    council.profile = Arc::new(profile);
    council
}

/// Whether these cases are there already.
async fn is_filled(council: &Council, asked: Asked) -> Result<bool> {
    let imports = council.store.imports(1).await?;
    match imports.first() {
        Some((import, _)) if import.what == WHAT && import.file == file(asked) => Ok(true),
        Some(_) => bail!("the database holds other cases: give `heard bench` an empty one"),
        None if council.store.first_received().await?.is_some() => {
            bail!(
                "the database holds cases of people, or a bench that was stopped: give `heard bench` an empty one"
            )
        }
        None => Ok(false),
    }
}

fn file(asked: Asked) -> String {
    format!("{} cases over {} years", asked.cases, asked.years)
}

async fn note(council: &Council, asked: Asked) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    tx.record_import(&Import {
        at: council.clock.now(),
        by: None,
        what: WHAT.to_owned(),
        file: file(asked),
        hash: String::new(),
        added: asked.cases,
        same: 0,
        changed: 0,
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Writes so many cases.
async fn fill(council: &Council, inventor: &mut Inventor, count: u64) -> Result<(), Error> {
    let mut left = count;
    let mut writing = None;
    while left > 0 {
        let some = inventor.cases(left.min(AT_A_TIME));
        left -= some.len() as u64;
        let council = council.clone();
        // The next are invented and sealed while these are written.
        let begun = tokio::spawn(async move { invent::write(&council, some).await });
        if let Some(before) = writing.replace(begun) {
            written(before).await?;
        }
    }
    match writing {
        Some(last) => written(last).await,
        None => Ok(()),
    }
}

async fn written(writing: JoinHandle<Result<(), Error>>) -> Result<(), Error> {
    writing
        .await
        .map_err(|error| Error::Internal(error.into()))?
}

/// A portal, and a manager who is signed in.
async fn browser(council: &Council, store: &Store) -> Result<Browser> {
    let (who, token) = (manager(council).await?, SessionToken::random());
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    tx.open_session(NewSession::of(&token), &who, "none", now)
        .await?;
    tx.commit().await?;
    let nothing = Assets {
        css: String::new(),
        js: String::new(),
        wasm: String::new(),
    };
    let shared = Shared {
        store: store.clone(),
        words: Arc::new(words::Locales::load()?),
        assets: nothing,
        site: Some(std::path::PathBuf::new()),
        proxies: 0,
        disk: Disk {
            folder: std::path::PathBuf::new(),
            least: 0,
        },
        passwords: Passwords::new()?,
    };
    let mut council = council.clone();
    council.public_url = ADDRESS.parse()?;
    let limits = Limits::new(std::num::NonZeroU32::MAX);
    let portal = Portal::new(&Arc::new(shared), council, limits)?;
    Browser::new(portal, &token).await
}

async fn manager(council: &Council) -> Result<StaffId> {
    let email = "bench@westmere.example";
    if let Some(known) = council.store.staff_by_email(email).await? {
        return Ok(known.id);
    }
    // Nobody signs in with it: no password has this hash.
    add_staff(
        council,
        &Principal::COMMAND_LINE,
        "Sam Reed",
        email,
        Password::own("none"),
        Role::Manager,
    )
    .await
    .map_err(|error| anyhow!("no account: {error}"))
}
