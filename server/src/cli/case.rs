//! `heard case`: cases that the portal itself shows to nobody who could help.

use anyhow::{Result, bail};
use casework::{Council, Error, include_again};
use clap::Subcommand;
use rules::principal::Principal;
use rules::reference::Reference;

use super::told;

/// What can be done to cases at the command line.
#[derive(Debug, Subcommand)]
pub(super) enum CaseCommand {
    /// Let somebody see a case again that was kept from their account
    ///
    /// Use it when every manager is shut out. Managers do the same on the page of the case. It stands in the history of the
    /// case, and the team mailbox is told.
    Include {
        /// The reference of the case
        reference: String,
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
    },
    /// List the cases that no manager sees
    Unseen,
}

/// Does it.
///
/// # Errors
/// When there is no such case or account, or the store cannot be used.
pub(super) async fn run(council: &Council, act: CaseCommand) -> Result<()> {
    match act {
        CaseCommand::Include { reference, email } => include(council, &reference, &email).await,
        CaseCommand::Unseen => unseen(council).await,
    }
}

async fn include(council: &Council, reference: &str, email: &str) -> Result<()> {
    let Ok(reference) = reference.parse::<Reference>() else {
        bail!("`{reference}` is not a reference: write one like H4KQ-7M2X.");
    };
    let email = email.trim().to_lowercase();
    let Some(account) = council.store.staff_by_email(&email).await? else {
        bail!("{email} has no account: use `heard staff add`.");
    };
    match include_again(council, &Principal::COMMAND_LINE, &reference, &account).await {
        Ok(true) => println!("{} sees {reference} again.", account.name),
        Ok(false) => println!("{reference} is not kept from {}.", account.name),
        Err(Error::NotFound) => bail!("There is no case {reference}."),
        Err(error) => return Err(told(error)),
    }
    if account.disabled {
        println!("Their account is disabled, so they cannot sign in.");
    } else if !account.can_sign_in(council.clock.now()) {
        println!("Their password has ended: give them a new one with `heard staff password`.");
    }
    Ok(())
}

async fn unseen(council: &Council) -> Result<()> {
    let unseen = council
        .store
        .seen_by_no_manager(council.clock.now())
        .await?;
    if unseen.is_empty() {
        println!("A manager sees every case.");
        return Ok(());
    }
    println!(
        "No manager sees these cases. Use `heard case include REFERENCE --email ADDRESS`, or add a manager."
    );
    for reference in unseen {
        println!("{reference}");
    }
    Ok(())
}
