//! Tells whether anything that a build reads has changed.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{fs, io::ErrorKind, path::Path};

/// The SHA-256 of everything added to it, in the order it was added.
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// A fingerprint of nothing yet.
    #[must_use]
    pub(crate) fn new() -> Self {
        Self(Sha256::new())
    }

    /// Adds a setting that changes what is built.
    pub(crate) fn add_text(&mut self, text: &str) {
        self.add(text.as_bytes());
    }

    /// Adds a file, or every file below a folder: its path within `root` and its content. What is
    /// absent counts as absent, so that it is noticed when it appears.
    ///
    /// # Errors
    /// When something that exists cannot be read.
    pub(crate) fn add_path(&mut self, root: &Path, path: &Path) -> Result<()> {
        let full = root.join(path);
        self.add_text(&path.to_string_lossy());
        match fs::metadata(&full) {
            Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(()),
            Err(fault) => Err(fault).with_context(|| format!("cannot read {}", full.display())),
            Ok(about) if about.is_dir() => {
                for name in names_in(&full)? {
                    self.add_path(root, &path.join(name))?;
                }
                Ok(())
            }
            Ok(_) => {
                let content =
                    fs::read(&full).with_context(|| format!("cannot read {}", full.display()))?;
                self.add(&content);
                Ok(())
            }
        }
    }

    /// The fingerprint in hexadecimal.
    #[must_use]
    pub(crate) fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }

    fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes.len().to_le_bytes());
        self.0.update(bytes);
    }
}

/// A short hash of a file's content, for its name.
#[must_use]
pub(crate) fn content_hash(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content)[..8])
}

/// The names in a folder in a fixed order, without editors' and systems' hidden files.
pub(crate) fn names_in(folder: &Path) -> Result<Vec<String>> {
    let context = || format!("cannot list {}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(context)? {
        let name = entry
            .with_context(context)?
            .file_name()
            .to_string_lossy()
            .into_owned();
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tests::Scratch;

    fn of(root: &Path) -> String {
        let mut fingerprint = Fingerprint::new();
        fingerprint.add_path(root, "style".as_ref()).unwrap();
        fingerprint.finish()
    }

    #[test]
    fn a_change_an_addition_and_a_new_name_are_noticed() {
        let scratch = Scratch::new("fingerprint");
        let absent = of(&scratch.0);
        scratch.write("style/main.scss", "a{}");
        let first = of(&scratch.0);
        assert_ne!(first, absent);
        assert_eq!(
            of(&scratch.0),
            first,
            "the same files give the same fingerprint"
        );
        scratch.write("style/main.scss", "b{}");
        let changed = of(&scratch.0);
        assert_ne!(changed, first);
        scratch.write("style/core/base.scss", "");
        let added = of(&scratch.0);
        assert_ne!(added, changed);
        fs::rename(scratch.0.join("style/core"), scratch.0.join("style/tools")).unwrap();
        assert_ne!(of(&scratch.0), added);
    }

    #[test]
    fn the_border_between_two_texts_counts() {
        let of = |texts: [&str; 2]| {
            let mut fingerprint = Fingerprint::new();
            for text in texts {
                fingerprint.add_text(text);
            }
            fingerprint.finish()
        };
        assert_ne!(of(["ab", "c"]), of(["a", "bc"]));
    }
}
