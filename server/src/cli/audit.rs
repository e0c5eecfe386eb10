//! `heard audit`: the record of use, for whoever has the command line.

use std::io::{Write, stdout};

use anyhow::Result;
use casework::Council;
use casework::clock::midnight;
use chrono::{NaiveDate, SecondsFormat};
use clap::Args;
use rules::principal::Principal;
use store::{AuditEvent, Outcome, Use, UseFilter, Used, What};

/// So many rows are read at a time.
const AT_A_TIME: usize = 1_000;
const COLUMNS: [&str; 9] = [
    "when_utc", "who", "name", "what", "which", "case", "about", "address", "outcome",
];

/// Which part, and how it is written.
#[derive(Debug, Args)]
pub(super) struct Asked {
    /// The first day, like 2026-11-23
    #[arg(long, value_name = "DAY")]
    from: Option<NaiveDate>,
    /// The last day
    #[arg(long, value_name = "DAY")]
    to: Option<NaiveDate>,
    /// Only what this account did, by its key
    #[arg(long, value_name = "KEY")]
    who: Option<String>,
    /// Only this, such as sign-in, export or opened-work
    #[arg(long, value_name = "WHAT", value_parser = a_use)]
    what: Option<Use>,
    /// Write a JSON object a line in place of CSV
    #[arg(long)]
    json: bool,
}

/// Writes it to the standard output.
///
/// # Errors
/// When the store cannot be read or nobody reads what is written.
pub(super) async fn run(council: &Council, asked: &Asked) -> Result<()> {
    let by = Principal::COMMAND_LINE;
    let mut filter = UseFilter {
        who: asked.who.clone(),
        what: asked.what,
        from: asked.from.map(midnight),
        until: asked.to.and_then(|day| day.succ_opt()).map(midnight),
        ..UseFilter::default()
    };
    let mut out = stdout().lock();
    if !asked.json {
        let headings = [COLUMNS.map(str::to_owned).to_vec()];
        out.write_all(&export::texts(&headings)?)?;
    }
    loop {
        let read = council.store.record_of_use(&by, &filter, AT_A_TIME).await?;
        let (rows, next) = read;
        for used in rows {
            let values = values(used);
            match asked.json {
                true => writeln!(out, "{}", object(&values))?,
                false => out.write_all(without_mark(&export::texts(&[values.to_vec()])?))?,
            }
        }
        filter.after = next;
        if next.is_none() {
            break;
        }
    }
    drop(out);
    let read = AuditEvent::new(&by, What::RecordRead, council.clock.now());
    council.store.audit(read.which("audit")).await;
    Ok(())
}

fn a_use(slug: &str) -> Result<Use, String> {
    Use::from_slug(slug).ok_or_else(|| {
        let all: Vec<String> = Use::all().map(Use::slug).collect();
        format!("use one of {}", all.join(", "))
    })
}

fn values(used: Used) -> [String; 9] {
    let outcome = match used.outcome {
        Some(Outcome::Done) => "done",
        Some(Outcome::Refused) => "refused",
        None => "unknown",
    };
    [
        used.at
            .map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true))
            .unwrap_or_default(),
        used.who,
        used.name.unwrap_or_default(),
        used.what.slug(),
        used.which.unwrap_or_default(),
        used.case.map(|case| case.to_string()).unwrap_or_default(),
        used.about.unwrap_or_default(),
        used.address.unwrap_or_default(),
        outcome.to_owned(),
    ]
}

/// What is empty is left out.
fn object(values: &[String; 9]) -> serde_json::Value {
    let pairs = COLUMNS.iter().zip(values);
    let said = pairs.filter(|(_, value)| !value.is_empty());
    said.map(|(column, value)| {
        (
            (*column).to_owned(),
            serde_json::Value::from(value.as_str()),
        )
    })
    .collect::<serde_json::Map<_, _>>()
    .into()
}

/// A line without the mark that begins a file.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}
