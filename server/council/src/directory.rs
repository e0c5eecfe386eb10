//! The council's directory, with which staff sign in: OpenID Connect.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use rules::principal::Role;
use serde::Deserialize;

/// The longest name of a button.
const LONGEST_NAME: usize = 60;

/// The council's directory.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectorySettings {
    /// What staff know it as: the button says "Sign in with" before it.
    pub name: String,
    /// The address by which it names itself.
    pub issuer: String,
    /// The name under which the portal is registered there.
    pub client_id: String,
    /// The file with the secret of the portal there. Its path begins at the folder of the profile.
    pub client_secret_file: PathBuf,
    /// The claim with the groups of a person.
    #[serde(default = "groups")]
    pub groups_claim: String,
    /// What is asked for besides `openid`.
    #[serde(default = "email")]
    pub scopes: Vec<String>,
    /// Whether nobody signs in with a password any more.
    #[serde(default)]
    pub only: bool,
    /// Whether its addresses of e-mail are its own to give, though it does not say of each that it is verified.
    #[serde(default)]
    pub email_is_verified: bool,
    /// Which sign-ins there count as a second factor; none, when left out.
    #[serde(default)]
    pub second_factor: DirectoryFactor,
    /// The groups that come in, and what for; of several, the first counts.
    #[serde(rename = "group")]
    pub groups: Vec<DirectoryGroup>,
}

/// Which sign-ins at the directory count as a second factor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryFactor {
    /// Methods (`amr`, RFC 8176), such as `mfa`.
    #[serde(default)]
    pub amr: Vec<String>,
    /// Kinds (`acr`).
    #[serde(default)]
    pub acr: Vec<String>,
}

/// A group of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryGroup {
    /// What the directory calls it: a name, or a key.
    pub group: String,
    /// What the accounts of its people are for.
    pub role: Role,
}

impl DirectorySettings {
    /// What somebody with these groups comes in for; none where no group of theirs does.
    #[must_use]
    pub fn role_of(&self, groups: &[String]) -> Option<Role> {
        let known = |one: &&DirectoryGroup| groups.contains(&one.group);
        self.groups.iter().find(known).map(|one| one.role)
    }

    /// Takes the path of the secret from this folder on.
    pub(super) fn look_in(&mut self, folder: &Path) {
        self.client_secret_file = folder.join(&self.client_secret_file);
    }

    pub(super) fn check(&self) -> Result<()> {
        let is_long = self.name.chars().count() > LONGEST_NAME;
        if rules::text::is_blank(&self.name) || self.name.chars().any(char::is_control) || is_long {
            bail!(
                "`directory.name` is empty, too long or has a control character: write what staff call it."
            );
        }
        if !self.issuer.starts_with("https://") && !self.issuer.starts_with("http://") {
            bail!(
                "`directory.issuer` is `{}`: write the address of the directory, which begins with https://.",
                self.issuer
            );
        }
        for (setting, value) in [
            ("client_id", &self.client_id),
            ("groups_claim", &self.groups_claim),
        ] {
            if rules::text::is_blank(value) {
                bail!("`directory.{setting}` is empty: write what the directory calls it.");
            }
        }
        if self.groups.is_empty() || self.groups.iter().any(|one| one.group.trim().is_empty()) {
            bail!(
                "there is no `[[directory.group]]`, or one without a name: write which groups come in, or nobody would."
            );
        }
        Ok(())
    }
}

fn groups() -> String {
    "groups".to_owned()
}

fn email() -> Vec<String> {
    vec!["email".to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: &str = r#"
        name = "Westmere account"
        issuer = "https://login.westmere.example"
        client_id = "heard"
        client_secret_file = "secret"
        [[group]]
        group = "managers"
        role = "manager"
        [[group]]
        group = "team"
        role = "officer"
    "#;

    fn checked(text: &str) -> Result<DirectorySettings> {
        let settings: DirectorySettings = toml::from_str(text)?;
        settings.check()?;
        Ok(settings)
    }

    #[test]
    fn of_several_groups_the_first_that_stands_there_counts_and_without_one_nobody_comes_in() {
        let settings = checked(SETTINGS).unwrap();
        let role = |groups: &[&str]| {
            let groups: Vec<String> = groups.iter().map(ToString::to_string).collect();
            settings.role_of(&groups)
        };
        assert_eq!(role(&["team", "cyclists", "managers"]), Some(Role::Manager));
        assert_eq!(role(&["team"]), Some(Role::Officer));
        for none in [&[][..], &["cyclists"], &["Team"], &["team "]] {
            assert_eq!(role(none), None);
        }
    }

    #[test]
    fn what_nobody_could_sign_in_with_is_refused() {
        for (right, wrong, named) in [
            ("Westmere account", " ", "directory.name"),
            (
                "https://login.westmere.example",
                "login",
                "directory.issuer",
            ),
            ("\"heard\"", "\"\"", "directory.client_id"),
            ("\"team\"", "\"\"", "directory.group"),
            ("\"officer\"", "\"owner\"", "owner"),
        ] {
            let wrong = checked(&SETTINGS.replace(right, wrong)).unwrap_err();
            assert!(wrong.to_string().contains(named), "{wrong}");
        }
    }
}
