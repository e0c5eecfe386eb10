//! Secrets that stand in files.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, anyhow, bail};
use tracing::warn;

/// What lets others on the machine read a file, and what lets them write to it.
const READ: u32 = 0o044;
const WRITE: u32 = 0o022;

/// The settings whose file others can read, once that was said.
static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The text of a file that holds a secret, without the line end. That others can read the file is said once in the log, not
/// refused: containers hand secrets in with mode 0444.
///
/// # Errors
/// When it cannot be read, is empty, or others can write to it.
pub fn secret_file(setting: &str, file: &Path) -> Result<String> {
    let unreadable = |cause| {
        anyhow!(
            "{setting} names {}, which cannot be read ({cause}): mend the path.",
            file.display()
        )
    };
    let text = std::fs::read_to_string(file).map_err(unreadable)?;
    let found = std::fs::metadata(file).map_err(unreadable)?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.is_empty() {
        bail!(
            "{setting} names {}, which is empty: write the secret into it.",
            file.display()
        );
    }
    if may(&found, WRITE) {
        bail!(
            "{setting} names {0}, which others on this machine can write to: run `chmod go-w {0}`.",
            file.display()
        );
    }
    if may(&found, READ) {
        say_once(setting);
    }
    Ok(text.to_owned())
}

/// Whether others may; a pipe is nobody's but of the two who hold its ends.
fn may(found: &Metadata, what: u32) -> bool {
    found.is_file() && found.mode() & what != 0
}

fn say_once(setting: &str) {
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(setting.to_owned()) {
        warn!(
            "{setting} names a file that others on this machine can read: run `chmod 600` on it, unless a container hands \
             it in"
        );
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;
    use std::sync::{Arc, Mutex};

    use tracing_subscriber::fmt::MakeWriter;

    use super::*;

    const SECRET: &str = "kx7v2-qm9td-w4hbz";

    fn file(name: &str, mode: u32) -> PathBuf {
        let file = std::env::temp_dir().join(format!("heard-{name}-{}", std::process::id()));
        fs::write(&file, format!("{SECRET}\n")).unwrap();
        fs::set_permissions(&file, Permissions::from_mode(mode)).unwrap();
        file
    }

    /// What is said in the log while something is done.
    fn logged(done: impl FnOnce()) -> String {
        #[derive(Clone, Default)]
        struct Lines(Arc<Mutex<Vec<u8>>>);
        impl std::io::Write for Lines {
            fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
                self.0.lock().unwrap().extend_from_slice(bytes);
                Ok(bytes.len())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        impl MakeWriter<'_> for Lines {
            type Writer = Self;
            fn make_writer(&self) -> Self {
                self.clone()
            }
        }
        let lines = Lines::default();
        let log = tracing_subscriber::fmt()
            .with_writer(lines.clone())
            .finish();
        tracing::subscriber::with_default(log, done);
        let bytes = lines.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_secret_that_others_can_read_is_taken_and_said_once_by_the_name_of_its_setting() {
        for (mode, setting) in [(0o444, "A_FILE"), (0o440, "B_FILE"), (0o604, "C_FILE")] {
            let file = file(setting, mode);
            let said = logged(|| {
                for _ in 0..3 {
                    assert_eq!(secret_file(setting, &file).unwrap(), SECRET);
                }
            });
            assert_eq!(said.matches(setting).count(), 1, "{said}");
            assert!(said.contains("WARN"), "{said}");
            assert!(!said.contains(SECRET), "{said}");
            fs::remove_file(file).unwrap();
        }
    }

    #[test]
    fn a_secret_that_is_only_ours_is_taken_without_a_word() {
        for mode in [0o400, 0o600] {
            let file = file("ours", mode);
            let said = logged(|| assert_eq!(secret_file("D_FILE", &file).unwrap(), SECRET));
            assert_eq!(said, "");
            fs::remove_file(file).unwrap();
        }
    }

    #[test]
    fn a_secret_that_others_can_write_to_is_refused() {
        for mode in [0o620, 0o602, 0o666] {
            let file = file("writable", mode);
            let why = secret_file("E_FILE", &file).unwrap_err().to_string();
            assert!(
                why.starts_with("E_FILE names ") && why.contains("chmod go-w"),
                "{why}"
            );
            assert!(!why.contains(SECRET), "{why}");
            fs::remove_file(file).unwrap();
        }
    }
}
