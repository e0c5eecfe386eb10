//! `heard staff`: accounts for the complaints team.

use std::path::Path;

use anyhow::{Result, bail};
use rules::email::{self, cleaned};
use rules::permission::Role;
use rules::text::is_blank;

use super::told;
use crate::auth::password::{SHORTEST, hash, made_up};
use crate::casework::{Office, add_first_staff, add_staff, set_password, set_role};
use crate::config::secret_file;

/// Adds an account and prints a password that was made up.
///
/// # Errors
/// When the name or the address cannot be used, or the address has an account already.
pub async fn add(
    office: &Office,
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
    if office.books.staff_by_email(&email).await?.is_some() {
        bail!(
            "{email} has an account already: use `heard staff password` to give it a new password."
        );
    }
    let (password, shown) = chosen(password_file)?;
    add_staff(office, name, &email, &hash(&password)?, role)
        .await
        .map_err(told)?;
    println!("{name} can sign in with {email}{shown}");
    Ok(())
}

/// Gives an account a new password.
///
/// # Errors
/// When there is no such account.
pub async fn password(office: &Office, email: &str, password_file: Option<&Path>) -> Result<()> {
    let email = cleaned(email).to_lowercase();
    let Some(account) = office.books.staff_by_email(&email).await? else {
        bail!("{email} has no account: use `heard staff add`.");
    };
    let (password, shown) = chosen(password_file)?;
    set_password(office, &account.id, &hash(&password)?)
        .await
        .map_err(told)?;
    println!("{} can sign in with {email}{shown}", account.name);
    Ok(())
}

/// Gives an account another role.
///
/// # Errors
/// When there is no such account.
pub async fn role(office: &Office, email: &str, role: Role) -> Result<()> {
    let email = cleaned(email).to_lowercase();
    let Some(account) = office.books.staff_by_email(&email).await? else {
        bail!("{email} has no account: use `heard staff add`.");
    };
    set_role(office, &account.id, role).await.map_err(told)?;
    println!("{} is {} now.", account.name, role.slug());
    Ok(())
}

/// Makes the first account, if there is none; says with what to sign in.
///
/// # Errors
/// When the store cannot be used.
pub async fn first(office: &Office) -> Result<Option<String>> {
    if office.books.has_staff().await? {
        return Ok(None);
    }
    let email = format!("staff@{}.example", office.council.id);
    let password = made_up()?;
    // Of several processes that start at once, the one that makes it shows its password.
    let made = add_first_staff(office, "First manager", &email, &hash(&password)?)
        .await
        .map_err(told)?;
    Ok(made.then(|| format!("{email} with the password {password} (shown only now)")))
}

fn chosen(file: Option<&Path>) -> Result<(String, String)> {
    let Some(file) = file else {
        let password = made_up()?;
        let shown = format!(" and the password {password} (shown only now)");
        return Ok((password, shown));
    };
    let password = secret_file("--password-file", file)?;
    if password.chars().count() < SHORTEST {
        bail!(
            "The password in {} is shorter than {SHORTEST} characters: choose a longer one.",
            file.display()
        );
    }
    Ok((password, String::from(".")))
}
