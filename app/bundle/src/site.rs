//! The folder that the server serves: names with hashes, brotli twins, the manifest.

use anyhow::{Context, Result};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    compress,
    fingerprint::{content_hash, names_in},
    glue::Code,
    report,
};

const MANIFEST: &str = "manifest.json";
const FINGERPRINT: &str = ".fingerprint";

/// The fingerprint of the inputs that the site in `out` was built from, if there is a whole one.
#[must_use]
pub(crate) fn fingerprint(out: &Path) -> Option<String> {
    out.join(MANIFEST)
        .is_file()
        .then(|| fs::read_to_string(out.join(FINGERPRINT)).ok())?
}

/// A site as it is being written.
pub(crate) struct Site {
    folder: PathBuf,
    written: Vec<Written>,
}

/// One built file, for the closing report.
struct Written {
    name: String,
    bytes: usize,
    small: Option<usize>,
}

impl Site {
    /// Writes everything into a folder beside `out` and then puts it in `out`'s place, so that a
    /// running server never sees half a site.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub(crate) fn write(
        out: &Path,
        public: &Path,
        code: &Code,
        css: &str,
        fingerprint: &str,
    ) -> Result<Self> {
        let mut folder = out.as_os_str().to_owned();
        folder.push(".new");
        let mut site = Self {
            folder: folder.into(),
            written: Vec::new(),
        };
        remove(&site.folder)?;
        if public.is_dir() {
            site.copy(public, Path::new(""))?;
        }
        let manifest = json!({
            "js": site.built("js", code.js.as_bytes())?,
            "wasm": site.built("wasm", &code.wasm)?,
            "css": site.built("css", css.as_bytes())?,
        });
        site.put(MANIFEST.as_ref(), format!("{manifest:#}\n").as_bytes())?;
        site.put(FINGERPRINT.as_ref(), fingerprint.as_bytes())?;
        remove(out)?;
        fs::rename(&site.folder, out).with_context(|| {
            format!("cannot move {} to {}", site.folder.display(), out.display())
        })?;
        Ok(site)
    }

    /// Prints the size of each built file, as it is and compressed.
    pub(crate) fn print_sizes(&self) {
        for Written { name, bytes, small } in &self.written {
            let small = small.map_or_else(String::new, |small| {
                format!(", {} brotli", report::size(small))
            });
            report::line(&format!("         {name}: {}{small}", report::size(*bytes)));
        }
    }

    /// Writes a built file under a name with its hash and returns its path on the site.
    fn built(&mut self, kind: &str, content: &[u8]) -> Result<String> {
        let name = format!("pkg/heard-{}.{kind}", content_hash(content));
        let small = self.put(name.as_ref(), content)?;
        let path = format!("/{name}");
        self.written.push(Written {
            name,
            bytes: content.len(),
            small,
        });
        Ok(path)
    }

    /// Copies the static files below `from` to the same place on the site.
    fn copy(&self, from: &Path, to: &Path) -> Result<()> {
        for name in names_in(from)? {
            let source = from.join(&name);
            if source.is_dir() {
                self.copy(&source, &to.join(&name))?;
            } else {
                let content = fs::read(&source)
                    .with_context(|| format!("cannot read {}", source.display()))?;
                self.put(&to.join(&name), &content)?;
            }
        }
        Ok(())
    }

    /// Writes one file, and its twin where that saves anything; returns the twin's size in bytes.
    fn put(&self, path: &Path, content: &[u8]) -> Result<Option<usize>> {
        let full = self.folder.join(path);
        let context = || format!("cannot write {}", full.display());
        if let Some(parent) = full.parent() {
            fs::create_dir_all(parent).with_context(context)?;
        }
        fs::write(&full, content).with_context(context)?;
        if !compress::is_worth_it(path) {
            return Ok(None);
        }
        let small = compress::brotli(content)?;
        if small.len() >= content.len() {
            return Ok(None);
        }
        let mut twin = full.clone().into_os_string();
        twin.push(".br");
        fs::write(twin, &small).with_context(context)?;
        Ok(Some(small.len()))
    }
}

/// Removes a folder, if it is there.
fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A folder for one test, gone afterwards.
    pub(crate) struct Scratch(pub PathBuf);

    impl Scratch {
        /// An empty folder.
        pub(crate) fn new(name: &str) -> Self {
            let folder =
                std::env::temp_dir().join(format!("heard-test-{name}-{}", std::process::id()));
            remove(&folder).unwrap();
            fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        /// Writes a file below the folder.
        pub(crate) fn write(&self, path: &str, content: &str) {
            let full = self.0.join(path);
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            fs::write(full, content).unwrap();
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            remove(&self.0).unwrap();
        }
    }

    fn code() -> Code {
        Code {
            js: "export function hydrate() {}".repeat(50),
            wasm: vec![7; 500],
        }
    }

    #[test]
    fn the_manifest_names_files_that_exist_with_their_twins() {
        let scratch = Scratch::new("site");
        scratch.write("public/fonts/body.woff2", "font");
        scratch.write("public/.hidden", "not for people");
        let out = scratch.0.join("site");
        Site::write(
            &out,
            &scratch.0.join("public"),
            &code(),
            &"a{b:c}".repeat(50),
            "print",
        )
        .unwrap();

        let manifest = fs::read_to_string(out.join("manifest.json")).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
        for kind in ["js", "wasm", "css"] {
            let path = manifest[kind].as_str().unwrap();
            assert!(
                path.starts_with("/pkg/heard-") && path.ends_with(kind),
                "{path}"
            );
            assert!(out.join(&path[1..]).is_file(), "{path}");
            assert!(out.join(format!("{}.br", &path[1..])).is_file(), "{path}");
        }
        assert!(out.join("fonts/body.woff2").is_file());
        assert!(!out.join("fonts/body.woff2.br").exists());
        assert!(!out.join(".hidden").exists());
        assert_eq!(fingerprint(&out).as_deref(), Some("print"));
    }

    #[test]
    fn a_new_site_replaces_the_old_one() {
        let scratch = Scratch::new("replace");
        let (out, public) = (scratch.0.join("site"), scratch.0.join("public"));
        Site::write(&out, &public, &code(), "a{b:c}", "first").unwrap();
        Site::write(&out, &public, &code(), "a{b:d}", "second").unwrap();
        let sheets = names_in(&out.join("pkg"))
            .unwrap()
            .into_iter()
            .filter(|name| name.ends_with("css"));
        assert_eq!(sheets.count(), 1);
        assert_eq!(fingerprint(&out).as_deref(), Some("second"));
    }

    #[test]
    fn half_a_site_has_no_fingerprint() {
        let scratch = Scratch::new("half");
        scratch.write("site/.fingerprint", "print");
        assert_eq!(fingerprint(&scratch.0.join("site")), None);
    }
}
