//! Where the master key comes from: a file, which a passphrase may lock, or a command that prints what would stand in one.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, anyhow, bail};
use secrecy::{ExposeSecret, SecretString};
use store::MasterKey;

use super::{Settings, secret_file};

/// A passphrase shorter than this is soon guessed.
const SHORTEST: usize = 16;

/// Where the master key comes from.
pub struct KeySource {
    /// Its file.
    pub file: PathBuf,
    passphrase: Option<SecretString>,
    command: Option<String>,
}

impl Settings {
    /// Where the master key lies: beside the database, unless another place is set.
    #[must_use]
    pub fn master_key_file(&self) -> PathBuf {
        self.master_key_file
            .clone()
            .unwrap_or_else(|| self.data.join("master.key"))
    }

    /// Where the master key comes from.
    ///
    /// # Errors
    /// When its passphrase cannot be read or is too short.
    pub fn master_key(&self) -> Result<KeySource> {
        let setting = "HEARD_MASTER_KEY_PASSPHRASE_FILE";
        let file = self.master_key_passphrase_file.as_deref();
        let passphrase = file.map(|file| secret_file(setting, file)).transpose()?;
        if passphrase
            .as_ref()
            .is_some_and(|text| text.len() < SHORTEST)
        {
            bail!(
                "{setting} names a passphrase of fewer than {SHORTEST} characters: choose a longer one."
            );
        }
        Ok(KeySource {
            file: self.master_key_file(),
            passphrase: passphrase.map(Into::into),
            command: self.master_key_command.clone(),
        })
    }
}

impl KeySource {
    /// The key, if there is one; a command must print one.
    ///
    /// # Errors
    /// One sentence: it cannot be read, is readable by others, or what is there is no key.
    pub fn load(&self) -> Result<Option<MasterKey>> {
        match &self.command {
            Some(command) => printed(command, self.passphrase()).map(Some),
            None => MasterKey::load_with(&self.file, self.passphrase()),
        }
    }

    /// The key, and whether it was made just now; a command makes none.
    ///
    /// # Errors
    /// As [`KeySource::load`].
    pub fn load_or_make(&self) -> Result<(MasterKey, bool)> {
        match &self.command {
            Some(command) => Ok((printed(command, self.passphrase())?, false)),
            None => MasterKey::load_or_make_with(&self.file, self.passphrase()),
        }
    }

    /// Whether a command prints the key, so that its file is elsewhere.
    #[must_use]
    pub fn is_command(&self) -> bool {
        self.command.is_some()
    }

    /// Writes a key to a file, locked as this one is; an existing file must hold the same.
    ///
    /// # Errors
    /// When it cannot be written, or another key is there.
    pub fn write(&self, key: &MasterKey, file: &Path) -> Result<()> {
        if key.write(file, self.passphrase())? {
            return Ok(());
        }
        match MasterKey::load_with(file, self.passphrase())? {
            Some(there) if there.id() == key.id() => Ok(()),
            _ => bail!("{} holds another key: move it away.", file.display()),
        }
    }

    /// The key of a file beside, or a new one; locked as this one is.
    ///
    /// # Errors
    /// As [`KeySource::load`].
    pub fn new_beside(&self, file: &Path) -> Result<MasterKey> {
        MasterKey::load_or_make_with(file, self.passphrase()).map(|(key, _)| key)
    }

    fn passphrase(&self) -> Option<&str> {
        self.passphrase.as_ref().map(ExposeSecret::expose_secret)
    }
}

/// What a command prints; what it says besides goes to our standard error.
fn printed(command: &str, passphrase: Option<&str>) -> Result<MasterKey> {
    let setting = "HEARD_MASTER_KEY_COMMAND";
    let ran = Command::new("sh")
        .args(["-c", command])
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|cause| anyhow!("{setting} cannot be run ({cause})."))?;
    if !ran.status.success() {
        bail!("{setting} failed ({}).", ran.status);
    }
    let text = SecretString::from(
        String::from_utf8(ran.stdout).map_err(|_| anyhow!("{setting} prints no text."))?,
    );
    MasterKey::from_text(
        text.expose_secret(),
        &format!("what {setting} prints"),
        passphrase,
    )
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    fn source(line: &[&str]) -> Result<KeySource> {
        let line = ["heard"].iter().chain(line);
        Line::parse_from(line).settings.master_key()
    }

    #[test]
    fn the_key_comes_from_its_file_from_a_locked_one_or_from_a_command() {
        let folder = std::env::temp_dir().join(format!("heard-key-source-{}", std::process::id()));
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
        std::fs::write(path("words"), "seven purple otters\n").unwrap();
        std::fs::set_permissions(path("words"), PermissionsExt::from_mode(0o600)).unwrap();
        let (plain, locked, words) = (path("plain"), path("locked"), path("words"));
        let (of_file, _) = source(&["--master-key-file", &plain])
            .unwrap()
            .load_or_make()
            .unwrap();
        let command = format!("cat {plain}");
        let of_command = source(&["--master-key-command", &command]).unwrap();
        assert_eq!(of_command.load().unwrap().unwrap().id(), of_file.id());
        let with_words = [
            "--master-key-file",
            &locked,
            "--master-key-passphrase-file",
            &words,
        ];
        let (of_locked, _) = source(&with_words).unwrap().load_or_make().unwrap();
        let command = format!("cat {locked}");
        let both = [
            "--master-key-command",
            &command,
            "--master-key-passphrase-file",
            &words,
        ];
        assert_eq!(
            source(&both).unwrap().load().unwrap().unwrap().id(),
            of_locked.id()
        );
        for (command, why) in [
            ("exit 3", "failed"),
            ("echo no key", "no master key"),
            (&command, "locked"),
        ] {
            let refused = source(&["--master-key-command", command])
                .unwrap()
                .load()
                .unwrap_err();
            assert!(refused.to_string().contains(why), "{refused}");
        }
        std::fs::write(path("words"), "short").unwrap();
        assert!(source(&with_words).is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
