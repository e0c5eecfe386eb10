//! The command line.

use std::path::PathBuf;

/// What `--help` prints.
pub(crate) const USAGE: &str = "\
Builds the files that a browser fetches: WebAssembly, styles and static files.

Usage: cargo run -p bundle -- [--release] [--out DIR]

  --release   small files, as they are served to people; without it, quick to build
  --out DIR   where to write them (default: `site` in the target directory)
  --help      this text";

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Build with the profile `wasm-release` and shrink the result.
    pub release: bool,
    /// Where to write the site; the default is `site` in the target directory.
    pub out: Option<PathBuf>,
}

impl Options {
    /// Reads the arguments that follow the program's name. `None` when help was asked for.
    ///
    /// # Errors
    /// A sentence naming the argument that is not understood.
    pub(crate) fn parse(
        mut arguments: impl Iterator<Item = String>,
    ) -> Result<Option<Self>, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--release" => options.release = true,
                "--out" => {
                    let out = arguments.next().ok_or("--out needs a folder after it")?;
                    options.out = Some(out.into());
                }
                "--help" | "-h" => return Ok(None),
                other => return Err(format!("{other} is not an option of bundle")),
            }
        }
        Ok(Some(options))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Option<Options>, String> {
        Options::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn release_and_out_are_read() {
        let expected = Options {
            release: true,
            out: Some("there".into()),
        };
        assert_eq!(parse("--release --out there"), Ok(Some(expected)));
        assert_eq!(parse(""), Ok(Some(Options::default())));
    }

    #[test]
    fn help_wins() {
        assert_eq!(parse("--release --help"), Ok(None));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(
            parse("--fast"),
            Err("--fast is not an option of bundle".into())
        );
        assert_eq!(parse("--out"), Err("--out needs a folder after it".into()));
    }
}
