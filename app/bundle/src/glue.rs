//! Turns the compiled module into a JavaScript module and the WebAssembly that it loads.

use anyhow::{Context, Result, bail};
use std::{fs, path::PathBuf, process};
use wasm_bindgen_cli_support::Bindgen;

/// The two halves of the code that wakes islands.
pub(crate) struct Code {
    /// An ES module. Its default export is `init({module_or_path})`; it does not name the
    /// WebAssembly file itself, so that both may be renamed.
    pub js: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
}

/// Writes the glue for a module that cargo has built.
///
/// # Errors
/// When the module was built against another wasm-bindgen, exports no `hydrate`, or needs
/// JavaScript files of its own.
pub(crate) fn generate(wasm: Vec<u8>) -> Result<Code> {
    let folder = Folder::new()?;
    Bindgen::new()
        .input_bytes("heard", wasm)
        .web(true)?
        .typescript(false)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder.0)
        .context("wasm-bindgen cannot process the module")?;
    if folder.0.join("snippets").exists() {
        bail!(
            "a dependency brings JavaScript snippets, which the site does not serve: leave it out"
        );
    }
    let js = folder.0.join("heard.js");
    let wasm = folder.0.join("heard_bg.wasm");
    let code = Code {
        js: fs::read_to_string(&js).with_context(|| format!("cannot read {}", js.display()))?,
        wasm: fs::read(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?,
    };
    if !code.exports().contains(&"hydrate") {
        bail!("the module exports no `hydrate`: look at app/frontend/src/lib.rs");
    }
    Ok(code)
}

impl Code {
    /// The names that the start script of a page can call: `hydrate`, and one for each island.
    #[must_use]
    pub(crate) fn exports(&self) -> Vec<&str> {
        self.js
            .lines()
            .filter_map(|line| line.strip_prefix("export function "))
            .filter_map(|rest| rest.split('(').next())
            .collect()
    }

    /// The exports in words.
    #[must_use]
    pub(crate) fn described_exports(&self) -> String {
        let islands: Vec<_> = self
            .exports()
            .into_iter()
            // Leptos names the function of an island after the component and a hash.
            .filter_map(|name| name.rsplit_once('_'))
            .filter(|(_, hash)| hash.bytes().all(|byte| byte.is_ascii_digit()))
            .map(|(name, _)| name)
            .collect();
        match islands.as_slice() {
            [] => "no islands".to_owned(),
            [one] => format!("one island: {one}"),
            several => format!("{} islands: {}", several.len(), several.join(", ")),
        }
    }
}

/// A folder that is gone when its owner is.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        let path = std::env::temp_dir().join(format!("heard-bundle-{}", process::id()));
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A leftover in the system's temporary folder does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn islands_are_told_from_other_exports() {
        let js =
            "export function hydrate() {\nexport function Listen_123(el) {\nfunction inner_9() {";
        let code = Code {
            js: js.into(),
            wasm: Vec::new(),
        };
        assert_eq!(code.exports(), ["hydrate", "Listen_123"]);
        assert_eq!(code.described_exports(), "one island: Listen");
    }

    #[test]
    fn what_is_no_module_is_refused() {
        let refused = super::generate(b"not WebAssembly".to_vec()).err().unwrap();
        assert_eq!(
            refused.to_string(),
            "wasm-bindgen cannot process the module"
        );
    }
}
