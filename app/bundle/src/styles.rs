//! Sass to one style sheet.

use anyhow::{Result, anyhow, bail};
use grass::{Options, OutputStyle};
use std::path::Path;

/// Compiles a sheet and all that it uses, without spaces.
///
/// # Errors
/// When the sheet is missing or is not Sass; the error shows the place.
pub(crate) fn compile(sheet: &Path) -> Result<String> {
    if !sheet.is_file() {
        bail!("there is no {}", sheet.display());
    }
    grass::from_path(sheet, &Options::default().style(OutputStyle::Compressed))
        .map_err(|fault| anyhow!("the style sheet does not compile\n{fault}"))
}

#[cfg(test)]
mod tests {
    use super::compile;
    use crate::site::tests::Scratch;

    #[test]
    fn a_sheet_with_a_partial_becomes_one_line() {
        let scratch = Scratch::new("styles");
        scratch.write("_settings.scss", "$ink: #123;");
        scratch.write(
            "main.scss",
            "@use \"settings\" as *;\n.app-card {\n  color: $ink;\n}\n",
        );
        assert_eq!(
            compile(&scratch.0.join("main.scss")).unwrap().trim(),
            ".app-card{color:#123}"
        );
    }

    #[test]
    fn a_mistake_is_shown_with_its_place() {
        let scratch = Scratch::new("mistake");
        scratch.write("main.scss", ".app-card { color: $nothing; }");
        let words = compile(&scratch.0.join("main.scss"))
            .unwrap_err()
            .to_string();
        assert!(words.contains("main.scss:1"), "{words}");
    }

    #[test]
    fn a_missing_sheet_is_named() {
        let words = compile("nowhere/main.scss".as_ref())
            .unwrap_err()
            .to_string();
        assert_eq!(words, "there is no nowhere/main.scss");
    }
}
