//! Secrets that stand in files.

use std::path::Path;

use anyhow::{Result, anyhow, bail};

/// The text of a file that holds a secret, without the line end.
///
/// # Errors
/// When it cannot be read or is empty.
pub fn secret_file(setting: &str, file: &Path) -> Result<String> {
    let text = std::fs::read_to_string(file).map_err(|cause| {
        anyhow!(
            "{setting} names {}, which cannot be read ({cause}): mend the path.",
            file.display()
        )
    })?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.is_empty() {
        bail!(
            "{setting} names {}, which is empty: write the secret into it.",
            file.display()
        );
    }
    Ok(text.to_owned())
}
