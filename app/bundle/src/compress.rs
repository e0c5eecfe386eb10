//! Brotli twins: `name.br` beside a file, for the server to send as it is.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use std::path::Path;

/// Kinds of file worth a twin. Fonts and photographs are compressed already.
const KINDS: [&str; 4] = ["css", "js", "svg", "wasm"];

/// Whether a file of this name gets a twin.
#[must_use]
pub(crate) fn is_worth_it(path: &Path) -> bool {
    path.extension()
        .and_then(|kind| kind.to_str())
        .is_some_and(|kind| KINDS.contains(&kind))
}

/// Compresses as hard as brotli can.
///
/// # Errors
/// Never in practice: it reads from and writes to memory.
pub(crate) fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut small, &parameters).context("brotli failed")?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_twin_unfolds_to_the_same_content() {
        let content = "say it in your own words ".repeat(200);
        let small = brotli(content.as_bytes()).unwrap();
        assert!(small.len() < 100, "{}", small.len());
        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut again).unwrap();
        assert_eq!(again, content.as_bytes());
    }

    #[test]
    fn fonts_get_no_twin() {
        assert!(is_worth_it("pkg/heard.js".as_ref()));
        assert!(!is_worth_it("fonts/body.woff2".as_ref()));
    }
}
