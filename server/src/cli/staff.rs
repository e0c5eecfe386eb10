//! `heard staff`: accounts for the complaints team.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use chrono::{DateTime, Utc};
use clap::Subcommand;
use rules::email::{self, cleaned};
use rules::principal::Principal;
use rules::principal::Role;
use rules::text::is_blank;
use store::{Password, StaffAccount};
use words::dates;

use super::{one_of, told};
use crate::config::secret_file;
use casework::{
    self, Council, add_first_staff, add_staff, set_password, set_role, sign_out_everywhere,
};
use web::auth::choice::{self, Weak};
use web::auth::password::{hash, made_up};

/// What can be done to accounts at the command line.
#[derive(Debug, Subcommand)]
pub(super) enum StaffCommand {
    /// Add a member of staff
    ///
    /// Without --password-file a password is made up and printed once. Either way they choose their own when they first
    /// sign in, within 72 hours.
    Add {
        /// Their name, as colleagues see it
        #[arg(long)]
        name: String,
        /// Their e-mail address, with which they sign in
        #[arg(long)]
        email: String,
        /// What they may do: `reader` reads, and so does `auditor`, `officer` carries out the procedure, `manager` also decides
        /// what the law leaves to the complaints manager, `administrator` looks after the accounts and opens no case
        #[arg(long, default_value = "officer", value_parser = one_of(&Role::ALL, Role::slug))]
        role: Role,
        /// A file that holds the password: at least 12 characters, and not easy to guess
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Give somebody another role
    Role {
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
        /// What they may do from now on
        #[arg(long, value_parser = one_of(&Role::ALL, Role::slug))]
        role: Role,
    },
    /// Give somebody a new password and sign them out everywhere
    ///
    /// They choose their own when they next sign in, within 72 hours.
    Password {
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
        /// A file that holds the password: at least 12 characters, and not easy to guess
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Take somebody's second factor away and sign them out everywhere: they have lost it
    ///
    /// Make sure first that it is them who ask: call them back on a number that you know.
    TakeSecondFactor {
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
    },
    /// Let somebody sign in with the council's directory, or no more
    ///
    /// At their first sign-in there the account is linked to them by its e-mail address, for good.
    Directory {
        /// The e-mail address of the account, as the directory has it
        #[arg(long)]
        email: String,
        /// No more: the account is linked to nobody there, and signed out everywhere
        #[arg(long)]
        end: bool,
    },
    /// Sign somebody out everywhere
    SignOut {
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
    },
    /// Let somebody sign in no more, and sign them out everywhere: they have left
    ///
    /// What they did stays in the history of their cases under their name.
    Disable {
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
    },
    /// Let somebody sign in again
    Enable {
        /// The e-mail address with which they sign in
        #[arg(long)]
        email: String,
    },
    /// List the accounts: address, role, name, whether they can sign in, and whether they have a second factor
    List,
}

/// Does it.
///
/// # Errors
/// When what was typed cannot be used, or the store cannot.
pub(super) async fn run(council: &Council, act: StaffCommand) -> Result<()> {
    match act {
        StaffCommand::Add {
            name,
            email,
            role,
            password_file,
        } => add(council, &name, &email, role, password_file.as_deref()).await,
        StaffCommand::Role { email, role } => {
            let account = account(council, &email).await?;
            set_role(council, &Principal::COMMAND_LINE, &account.id, role)
                .await
                .map_err(told)?;
            println!("{} is {} now.", account.name, role.slug());
            Ok(())
        }
        StaffCommand::Password {
            email,
            password_file,
        } => new_password(council, &email, password_file.as_deref()).await,
        StaffCommand::SignOut { email } => {
            let account = account(council, &email).await?;
            let ended = sign_out_everywhere(council, &Principal::COMMAND_LINE, &account.id).await;
            let ended = ended.map_err(told)?;
            println!("{} is signed out. Sessions ended: {ended}.", account.name);
            Ok(())
        }
        StaffCommand::Directory { email, end } => {
            let account = account(council, &email).await?;
            let by = &Principal::COMMAND_LINE;
            let set = casework::set_by_directory(council, by, &account.id, !end).await;
            set.map_err(told)?;
            match end {
                false => println!("{} can sign in with the council's directory.", account.name),
                true => println!(
                    "{} is signed out and cannot sign in with the council's directory any more.",
                    account.name
                ),
            }
            Ok(())
        }
        StaffCommand::TakeSecondFactor { email } => {
            let account = account(council, &email).await?;
            let by = &Principal::COMMAND_LINE;
            let had = casework::take_second_factor_away(council, by, &account.id).await;
            match had.map_err(told)? {
                true => println!(
                    "{} is signed out and has no second factor any more.",
                    account.name
                ),
                false => println!("{} is signed out, and had no second factor.", account.name),
            }
            Ok(())
        }
        StaffCommand::Disable { email } => {
            let account = account(council, &email).await?;
            let disabled = casework::disable(council, &Principal::COMMAND_LINE, &account.id).await;
            disabled.map_err(told)?;
            println!(
                "{} is signed out and cannot sign in any more.",
                account.name
            );
            Ok(())
        }
        StaffCommand::Enable { email } => {
            let account = account(council, &email).await?;
            let enabled = casework::enable(council, &Principal::COMMAND_LINE, &account.id).await;
            enabled.map_err(told)?;
            println!("{} can sign in again.", account.name);
            Ok(())
        }
        StaffCommand::List => list(council).await,
    }
}

async fn add(
    council: &Council,
    name: &str,
    email: &str,
    role: Role,
    password_file: Option<&Path>,
) -> Result<()> {
    let (name, email) = (name.trim(), cleaned(email).to_lowercase());
    if is_blank(name) || name.chars().any(char::is_control) {
        bail!("--name is empty or has a control character: write a name.");
    }
    if email::check(&email).is_err() {
        bail!(
            "--email is `{email}`, which is not an e-mail address: write one like sam.reed@westmere.example."
        );
    }
    if council.store.staff_by_email(&email).await?.is_some() {
        bail!(
            "{email} has an account already: use `heard staff password` to give it a new password."
        );
    }
    let chosen = Chosen::of(council, name, &email, password_file)?;
    let password = Password::given(&chosen.hash, council.clock.now());
    add_staff(
        council,
        &Principal::COMMAND_LINE,
        name,
        &email,
        password,
        role,
    )
    .await
    .map_err(told)?;
    println!("{name} can sign in with {email}{}", chosen.shown);
    Ok(())
}

async fn new_password(council: &Council, email: &str, password_file: Option<&Path>) -> Result<()> {
    let StaffAccount {
        id, name, email, ..
    } = account(council, email).await?;
    let chosen = Chosen::of(council, &name, &email, password_file)?;
    let password = Password::given(&chosen.hash, council.clock.now());
    set_password(council, &Principal::COMMAND_LINE, &id, password)
        .await
        .map_err(told)?;
    println!("{name} can sign in with {email}{}", chosen.shown);
    Ok(())
}

async fn list(council: &Council) -> Result<()> {
    let now = council.clock.now();
    for account in council.store.every_account().await? {
        let state = standing(&account, now);
        let (email, role, name) = (&account.email, account.role.slug(), &account.name);
        let factor = match account.second_factor_at {
            Some(_) => "second factor",
            None => "password only",
        };
        println!("{email}\t{role}\t{name}\t{state}\t{factor}");
    }
    Ok(())
}

/// Whether somebody can sign in.
fn standing(account: &StaffAccount, now: DateTime<Utc>) -> String {
    match account.given_until {
        _ if account.disabled => "disabled".to_owned(),
        None => "can sign in".to_owned(),
        Some(until) if until <= now => "never chose a password, needs a new one".to_owned(),
        Some(until) => format!("has to choose a password until {}", dates::moment(until)),
    }
}

/// Makes the first account, if there is none; says with what to sign in.
///
/// # Errors
/// When the store cannot be used.
pub(super) async fn first(council: &Council) -> Result<Option<String>> {
    if council.store.has_staff().await? {
        return Ok(None);
    }
    let email = format!("staff@{}.example", council.profile.id);
    let password = made_up()?;
    let hash = hash(&password)?;
    let given = Password::given(&hash, council.clock.now());
    // Of several processes that start at once, the one that makes it shows its password.
    let made = add_first_staff(council, "First manager", &email, given)
        .await
        .map_err(told)?;
    Ok(made.then(|| format!("{email} with the password {password} ({ONCE})")))
}

const ONCE: &str = "shown only now; it works for 72 hours, for choosing another";

async fn account(council: &Council, email: &str) -> Result<StaffAccount> {
    let email = cleaned(email).to_lowercase();
    match council.store.staff_by_email(&email).await? {
        Some(account) => Ok(account),
        None => bail!("{email} has no account: use `heard staff add`."),
    }
}

/// A password for somebody: from a file, or made up and shown.
struct Chosen {
    hash: String,
    shown: String,
}

impl Chosen {
    fn of(council: &Council, name: &str, email: &str, file: Option<&Path>) -> Result<Self> {
        let Some(file) = file else {
            let password = made_up()?;
            return Ok(Self {
                hash: hash(&password)?,
                shown: format!(" and the password {password} ({ONCE})"),
            });
        };
        let password = secret_file("--password-file", file)?;
        let file = file.display();
        match choice::check(&password, &council.profile, name, email) {
            Ok(()) => {}
            Err(Weak::Short) => {
                bail!("The password in {file} is shorter than 12 characters: choose a longer one.")
            }
            Err(Weak::Long) => {
                bail!("The password in {file} is longer than 1,000 bytes: choose a shorter one.")
            }
            Err(Weak::Easy) => bail!(
                "The password in {file} is easy to guess: choose a few words that do not belong together, and none of the \
                 council's or of their name."
            ),
        }
        Ok(Self {
            hash: hash(&password)?,
            shown: ", which works for 72 hours, for choosing another.".to_owned(),
        })
    }
}
