//! `heard subject-access`: what is held on somebody who asks for it. What is given to them, and what is left out, is decided on the
//! page of the same name.

use std::io::{Read, stdin};

use anyhow::{Result, bail};
use casework::{Council, held_on};
use rules::principal::Principal;
use words::dates;

use super::told;

/// No more is read: these are names and addresses.
const MOST: u64 = 10_000;

/// Looks for each line of the standard input: what is typed as an option stands in the history of the shell.
///
/// # Errors
/// When nothing is looked for, or the store cannot be used.
pub(super) async fn run(council: &Council) -> Result<()> {
    let mut typed = String::new();
    stdin().take(MOST).read_to_string(&mut typed)?;
    let lines: Vec<&str> = typed
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.is_empty() {
        bail!(
            "Say on the standard input what to look for, each on a line: a name, an address, a phone number, an e-mail address."
        );
    }
    let found = held_on(council, &Principal::COMMAND_LINE, &lines).await;
    let found = found.map_err(told)?;
    println!("Cases that may be theirs: {}", found.len());
    for case in found {
        println!(
            "{}  received {}  {} events  {} letters  {} files",
            case.reference,
            dates::without_weekday(case.received_on),
            case.events,
            case.letters,
            case.files,
        );
    }
    Ok(())
}
