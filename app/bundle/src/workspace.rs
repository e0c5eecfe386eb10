//! The cargo workspace: where it is, where it builds, and the build of its browser half.

use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

const TARGET: &str = "wasm32-unknown-unknown";

/// The folders of the workspace that this program was started in.
pub(crate) struct Workspace {
    /// The folder with the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target directory, wherever it was set.
    pub target: PathBuf,
}

impl Workspace {
    /// Asks cargo.
    ///
    /// # Errors
    /// When there is no cargo, or the program was started outside the workspace.
    pub(crate) fn find() -> Result<Self> {
        let output = Command::new(cargo())
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .output()
            .context("cannot run cargo")?;
        if !output.status.success() {
            bail!(
                "cargo metadata failed:\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
            .context("cannot read what cargo metadata wrote")?;
        let folder = |key: &str| {
            let path = metadata[key]
                .as_str()
                .with_context(|| format!("cargo names no {key}"))?;
            Ok::<_, anyhow::Error>(PathBuf::from(path))
        };
        let workspace = Self {
            root: folder("workspace_root")?,
            target: folder("target_directory")?,
        };
        if !workspace.root.join("app/frontend/Cargo.toml").is_file() {
            bail!(
                "{} has no app/frontend: run this inside the project",
                workspace.root.display()
            );
        }
        Ok(workspace)
    }

    /// Compiles the crate `frontend` for the browser and returns the path of the module.
    ///
    /// # Errors
    /// When cargo fails; its own words are on the screen by then.
    pub(crate) fn build_frontend(&self, release: bool) -> Result<PathBuf> {
        let (profile, folder) = if release {
            ("wasm-release", "wasm-release")
        } else {
            ("dev", "debug")
        };
        let status = Command::new(cargo())
            .args([
                "build",
                "--package",
                "frontend",
                "--target",
                TARGET,
                "--profile",
                profile,
            ])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .status()
            .context("cannot run cargo")?;
        if !status.success() {
            bail!(
                "app/frontend does not compile for {TARGET}; if the compiler cannot find `core` or \
                 `std`, the target is missing: run ./setup.sh"
            );
        }
        Ok(self
            .target
            .join(TARGET)
            .join(folder)
            .join(Path::new("frontend.wasm")))
    }
}

/// The cargo that runs this program, or else the one on the path.
fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
