//! The folder in which everything is kept.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use anyhow::{Context, Result};

/// Makes a folder into which only this account can look, and those above it that are missing.
///
/// # Errors
/// One sentence that names the folder when it cannot be made.
pub fn make_folder(folder: &Path) -> Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| {
            format!(
                "HEARD_DATA: the folder {} cannot be made: mend the path.",
                folder.display()
            )
        })
}
