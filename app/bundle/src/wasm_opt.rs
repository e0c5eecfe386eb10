//! Binaryen's `wasm-opt`, where there is one new enough.

use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Older ones refuse what today's compiler writes; Debian 12 has 108.
const OLDEST: u32 = 120;

/// What the compiler may have used. Binaryen has to be told, as wasm-bindgen drops the note of it.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A usable `wasm-opt`.
#[derive(Debug)]
pub(crate) struct Optimiser {
    program: PathBuf,
    version: u32,
}

/// Looks in `end2end/node_modules`, where npm puts it, then on the path.
#[must_use]
pub(crate) fn find(root: &Path) -> Option<Optimiser> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = [root.join("end2end/node_modules/.bin")]
        .into_iter()
        .chain(env::split_paths(&path));
    folders
        .map(|folder| folder.join("wasm-opt"))
        .filter(|program| program.is_file())
        .find_map(|program| {
            let output = Command::new(&program).arg("--version").output().ok()?;
            let version = version(&String::from_utf8_lossy(&output.stdout))?;
            (version >= OLDEST).then_some(Optimiser { program, version })
        })
}

/// Why there is no optimiser, in words.
#[must_use]
pub(crate) fn why_not(release: bool) -> String {
    if release {
        format!("as there is none of version {OLDEST} or later (it saves one part in a hundred)")
    } else {
        "as this is no release".to_owned()
    }
}

impl Optimiser {
    /// Shrinks a module, using files in `folder` meanwhile.
    ///
    /// # Errors
    /// When the program fails; its words are part of the error.
    pub(crate) fn run(&self, wasm: &[u8], folder: &Path) -> Result<Vec<u8>> {
        let (before, after) = (
            folder.join("bundle-before.wasm"),
            folder.join("bundle-after.wasm"),
        );
        fs::write(&before, wasm).with_context(|| format!("cannot write {}", before.display()))?;
        let output = Command::new(&self.program)
            .args(["-Oz", "--strip-producers", "--strip-target-features"])
            .args(FEATURES)
            .arg(&before)
            .arg("-o")
            .arg(&after)
            .output()
            .with_context(|| format!("cannot run {}", self.program.display()))?;
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr);
            bail!(
                "{} (version {}) failed:\n{words}",
                self.program.display(),
                self.version
            );
        }
        let smaller =
            fs::read(&after).with_context(|| format!("cannot read {}", after.display()))?;
        for file in [before, after] {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        }
        Ok(smaller)
    }
}

/// Reads `wasm-opt version 132 (version_132)`.
fn version(words: &str) -> Option<u32> {
    words.split_whitespace().find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read() {
        assert_eq!(version("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(version("no such thing"), None);
    }
}
