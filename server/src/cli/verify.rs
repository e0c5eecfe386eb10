//! `heard verify`: whether what is kept is as it was written.

use std::process::ExitCode;

use anyhow::Result;
use casework::{Council, verify};
use clap::Args;
use store::{Finding, Proof, RecordHead};
use words::dates::moment_utc;

use super::told;

/// What it looks at, and what it does not.
const ALL_IS_WELL: &str = "The events of cases, who opened what, and the record of use are as they were written. Drafts of letters, accounts and lists are not \
     looked at.";

/// Against what.
#[derive(Debug, Args)]
pub(super) struct Against {
    /// A head that an earlier run printed, or the log, and that was kept elsewhere
    #[arg(long, value_name = "HEAD")]
    against: Option<RecordHead>,
}

/// Goes over everything and prints what is wrong, what was gone over, and the head.
///
/// # Errors
/// When the store cannot be used.
pub(super) async fn run(council: &Council, of: &Against) -> Result<ExitCode> {
    let tell = |finding: Finding| println!("{}", said(&finding));
    let verified = verify(council, of.against.as_ref(), tell)
        .await
        .map_err(told)?;
    println!(
        "Went over {} cases with {} events, and over {} blocks with {} rows.",
        verified.cases, verified.events, verified.blocks, verified.rows
    );
    if let Some(head) = &verified.head {
        println!("Head: {head}");
    }
    Ok(match verified.findings {
        0 => {
            println!("{ALL_IS_WELL}");
            ExitCode::SUCCESS
        }
        1 => {
            println!("1 thing is not as it was written.");
            ExitCode::FAILURE
        }
        many => {
            println!("{many} things are not as they were written.");
            ExitCode::FAILURE
        }
    })
}

/// Numbers of events begin with 1, as people count.
fn said(finding: &Finding) -> String {
    match finding {
        Finding::Key(case) => format!("{case}: its key does not open."),
        Finding::Reference(id) => format!("Case {id}: its reference cannot be read."),
        Finding::Unknown(table, id) => {
            format!("Row {id} of `{table}` says what is no word of the portal.")
        }
        Finding::NotDeleted(id) => format!(
            "Case {id} is said to be deleted, but its key is still there, or the record of use does not say that it was deleted."
        ),
        Finding::NotDeletedAsSaid(case) => {
            format!("{case}: the record of use says that it was deleted, and its key still opens.")
        }
        Finding::CaseGone(id) => {
            format!("Case {id} is not there, and was not deleted by the portal.")
        }
        Finding::EventGone(case, number) => format!("{case}: event {} is not there.", number + 1),
        Finding::EventChanged(case, number) => format!(
            "{case}: event {} was changed: its words, author, day, moment or place.",
            number + 1
        ),
        Finding::End(case, had, there) => {
            format!("{case}: it had {had} events, and {there} are there.")
        }
        Finding::CaseHead(case) => {
            format!("{case}: its head, or an event from before cases had heads, was changed.")
        }
        Finding::BlockGone(number) => format!("Block {number} is not there."),
        Finding::BlockChanged(number) => {
            format!("Block {number} was changed, or stands where another stood.")
        }
        Finding::RowChanged(row) => format!("{} was changed.", row_said(row)),
        Finding::RowGone(row) => format!("{} is not there.", row_said(row)),
        Finding::RowsAdded(number, many) => {
            format!("{many} rows say that block {number} covers them, and it does not.")
        }
        Finding::EventsUncovered(many) => {
            format!("{many} events say that a block covers them, and none does.")
        }
        Finding::RecordHead => {
            "The head of the record was changed or taken away, or is not at the last of the blocks."
                .to_owned()
        }
        Finding::Kept => {
            "The head that was kept is not of this record, or the record had more then.".to_owned()
        }
    }
}

fn row_said(row: &Proof) -> String {
    let of = match &row.case {
        Some(case) => format!(" of {case}"),
        None => String::new(),
    };
    format!(
        "Row {} of `{}`{of}, covered at {},",
        row.id,
        row.table,
        moment_utc(row.covered_at)
    )
}
