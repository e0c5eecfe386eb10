//! `heard retention`: what is deleted soon, what is held, what was deleted; and doing what is due today.

use anyhow::Result;
use casework::{Council, delete_due, retention};
use chrono::NaiveDate;
use clap::Args;
use rules::principal::Principal;
use words::dates;

use super::told;

/// What is asked for.
#[derive(Debug, Args)]
pub(super) struct RetentionCommand {
    /// Only say what stands on the page "Kept and deleted"; change nothing
    #[arg(long)]
    dry_run: bool,
}

/// Does it.
///
/// # Errors
/// When the store cannot be used.
pub(super) async fn run(council: &Council, asked: RetentionCommand) -> Result<()> {
    if !asked.dry_run {
        let deleted = delete_due(council, || true).await.map_err(told)?;
        println!("Deleted {deleted} cases.");
    }
    let now = retention(council, &Principal::COMMAND_LINE).await;
    let now = now.map_err(told)?;
    println!("Deleted in the next 30 days: {}", now.soon.len());
    for due in now.soon {
        let (kept, on) = (due.case.kept, day(Some(due.on)));
        println!(
            "{}  {}, {} years  ended {}  deleted on {on}",
            due.case.reference,
            kept.kind.slug(),
            due.years,
            day(kept.ended_on),
        );
    }
    println!("Held: {}", now.held.len());
    for held in now.held {
        // What somebody wrote is not printed where it may end in a log.
        println!(
            "{}  since {}  {}",
            held.case.reference,
            day(held.case.kept.held_on),
            held.reason.slug()
        );
    }
    for in_month in now.deleted {
        println!(
            "{}: {} deleted",
            dates::month(in_month.month),
            in_month.cases
        );
    }
    Ok(())
}

fn day(on: Option<NaiveDate>) -> String {
    on.map(dates::without_weekday).unwrap_or_default()
}
