//! The master key: made once, kept in a file beside the database, and backed up apart from it.

use std::{
    fmt, fs,
    io::{ErrorKind, Write},
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::Path,
    sync::{Arc, OnceLock},
};

use anyhow::{Context, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use crypto::random_bytes;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

mod locked;

const HEADING: &str = "heard master key 1";

/// 32 bytes that wrap the data key of every case and draft. Without them nothing personal can be read any more.
#[derive(Clone)]
pub struct MasterKey(Arc<Key>);

struct Key {
    bytes: Zeroizing<[u8; 32]>,
    /// Worked out once: every row is bound to it.
    id: OnceLock<String>,
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey")
    }
}

impl MasterKey {
    /// Reads the key from its file, if there is one.
    ///
    /// # Errors
    /// One sentence that names the file: it cannot be read, or holds no key.
    pub fn load(path: &Path) -> anyhow::Result<Option<Self>> {
        Self::load_with(path, None)
    }

    /// As [`MasterKey::load`], of a file that may be locked with a passphrase.
    ///
    /// # Errors
    /// As [`MasterKey::load`], and when the file is locked with another passphrase, or none is given.
    pub fn load_with(path: &Path, passphrase: Option<&str>) -> anyhow::Result<Option<Self>> {
        match path.try_exists() {
            Ok(false) => Ok(None),
            _ => Self::load_or_make_with(path, passphrase).map(|(key, _)| Some(key)),
        }
    }

    /// Reads the key from its file, or makes both; says whether it made them. The file is readable by its owner only,
    /// and is never seen half-written.
    ///
    /// # Errors
    /// One sentence that names the file: it cannot be read or written, others can read it, or it holds no key.
    pub fn load_or_make(path: &Path) -> anyhow::Result<(Self, bool)> {
        Self::load_or_make_with(path, None)
    }

    /// As [`MasterKey::load_or_make`]; with a passphrase the file that it makes is locked.
    ///
    /// # Errors
    /// As [`MasterKey::load_with`].
    pub fn load_or_make_with(
        path: &Path,
        passphrase: Option<&str>,
    ) -> anyhow::Result<(Self, bool)> {
        match fs::read_to_string(path) {
            Ok(text) => {
                let of = format!("the file {}", path.display());
                let key = Self::from_text(&Zeroizing::new(text), &of, passphrase)?;
                check_private(path)?;
                Ok((key, false))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let made = Self::random();
                match made.write(path, passphrase)? {
                    true => Ok((made, true)),
                    // Another process was quicker; its key counts.
                    false => Self::load_or_make_with(path, passphrase),
                }
            }
            Err(error) => Err(error)
                .with_context(|| format!("the master key file {} cannot be read", path.display())),
        }
    }

    /// A new key that is kept nowhere.
    #[must_use]
    pub fn random() -> Self {
        Self::of(random_bytes())
    }

    /// What the key is called in the database and in the names of files, so that a wrong one is noticed at once: 16 hexadecimal
    /// digits, which tell keys apart and nothing else.
    #[must_use]
    pub fn id(&self) -> &str {
        self.0.id.get_or_init(|| {
            let bytes = keyed_hash(&self.0.bytes, b"id");
            bytes[..8]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect()
        })
    }

    pub(super) fn of(bytes: [u8; 32]) -> Self {
        Self(Arc::new(Key {
            bytes: Zeroizing::new(bytes),
            id: OnceLock::new(),
        }))
    }

    /// Writes the key to a file that only its owner reads and that is never seen half-written; with a passphrase it is locked.
    /// False when there is such a file already, which is left as it is.
    ///
    /// # Errors
    /// One sentence that names the file, when it cannot be written.
    pub fn write(&self, path: &Path, passphrase: Option<&str>) -> anyhow::Result<bool> {
        let text = Zeroizing::new(match passphrase {
            None => format!("{HEADING}\n{}\n", STANDARD.encode(*self.0.bytes)),
            Some(passphrase) => locked::lock(&self.0.bytes, passphrase),
        });
        let mut beside = path.as_os_str().to_owned();
        beside.push(format!(".part-{}", std::process::id()));
        let written = write_privately(beside.as_ref(), text.as_bytes())
            .and_then(|()| fs::hard_link(&beside, path));
        fs::remove_file(&beside).ok();
        match written {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.exists() => Ok(false),
            Err(error) => Err(error)
                .with_context(|| format!("the master key file {} cannot be made", path.display())),
        }
    }

    /// The key of a text as it stands in a file; `of` says what the text is of.
    ///
    /// # Errors
    /// One sentence: there is no key in it, or it is locked and the passphrase is another or none.
    pub fn from_text(text: &str, of: &str, passphrase: Option<&str>) -> anyhow::Result<Self> {
        let mut lines = text.lines();
        let bytes = match (lines.next(), lines.next()) {
            (Some(HEADING), Some(key)) => STANDARD.decode(key.trim()).ok(),
            (Some(locked::HEADING), _) => {
                return locked::unlock(text, of, passphrase).map(Self::of);
            }
            _ => None,
        };
        let Some(Ok(key)) = bytes
            .map(Zeroizing::new)
            .map(|bytes| <[u8; 32]>::try_from(bytes.as_slice()))
        else {
            bail!("{of} holds no master key; put back the one from your backup");
        };
        Ok(Self::of(key))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0.bytes
    }
}

/// Refuses a key that others on the machine can read. One that belongs to somebody else, such as root, may be handed to us
/// by our group: how else could we read it?
fn check_private(path: &Path) -> anyhow::Result<()> {
    let found = fs::metadata(path)
        .with_context(|| format!("the master key file {} cannot be read", path.display()))?;
    let is_ours = found.uid() == rustix::process::geteuid().as_raw();
    let forbidden = if is_ours { 0o077 } else { 0o037 };
    if found.mode() & forbidden != 0 {
        bail!(
            "others on this machine can read the master key file {0}: run `chmod 600 {0}`",
            path.display()
        );
    }
    Ok(())
}

/// HMAC-SHA-256.
pub(super) fn keyed_hash(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn write_privately(path: &Path, text: &[u8]) -> std::io::Result<()> {
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("heard-{name}-{}", std::process::id()));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn the_first_start_makes_a_key_that_only_its_owner_reads_and_the_second_finds_it() {
        let path = folder("key-made").join("master.key");
        let (first, made) = MasterKey::load_or_make(&path).unwrap();
        assert!(made);
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let (second, made) = MasterKey::load_or_make(&path).unwrap();
        assert!(!made);
        assert_eq!(first.id(), second.id());
        assert_eq!(
            fs::read_dir(path.parent().unwrap()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
    }

    #[test]
    fn a_key_that_others_can_read_is_refused_with_the_mend() {
        let path = folder("key-open").join("master.key");
        MasterKey::load_or_make(&path).unwrap();
        for mode in [0o644, 0o640, 0o604, 0o660] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let refused = MasterKey::load_or_make(&path).unwrap_err().to_string();
            assert!(
                refused.contains(&format!("chmod 600 {}", path.display())),
                "{refused}"
            );
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        assert!(MasterKey::load_or_make(&path).is_ok());
    }

    #[test]
    fn a_file_without_a_key_is_refused_and_left_alone() {
        let path = folder("key-broken").join("master.key");
        for text in [
            "",
            "heard master key 1\n",
            "heard master key 1\nshort\n",
            "something else\n",
        ] {
            fs::write(&path, text).unwrap();
            assert!(MasterKey::load_or_make(&path).is_err(), "{text:?}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[test]
    fn a_key_that_is_locked_opens_with_its_passphrase_alone() {
        let path = folder("key-locked").join("master.key");
        let passphrase = Some("seven purple otters swim");
        let (made, _) = MasterKey::load_or_make_with(&path, passphrase).unwrap();
        let again = MasterKey::load_with(&path, passphrase).unwrap().unwrap();
        assert_eq!(made.id(), again.id());
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&STANDARD.encode(made.bytes())));
        for (wrong, why) in [
            (None, "PASSPHRASE_FILE"),
            (Some("otters"), "does not unlock"),
        ] {
            let refused = MasterKey::load_with(&path, wrong).unwrap_err().to_string();
            assert!(refused.contains(why), "{refused}");
        }
    }

    #[test]
    fn a_key_does_not_show_itself() {
        assert_eq!(format!("{:?}", MasterKey::random()), "MasterKey");
    }
}
