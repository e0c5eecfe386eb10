//! A rules file: the counting rules and words of a council, apart from its profile. Another council's year, or another
//! year's rules, need no change of the profile (R10.2).

use std::path::Path;

use anyhow::{Result, anyhow};
use rules::register::Vocabulary;
use rules::report::Counting;
use serde::Deserialize;

use super::Council;

/// What stands in the file; both are optional, and what is there replaces the profile's.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    report: Option<Counting>,
    words: Option<Vocabulary>,
}

impl Council {
    /// The same council with the rules and words of a file.
    ///
    /// # Errors
    /// One sentence that names what is wrong and where.
    pub fn with_rules(self, file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).map_err(|cause| {
            anyhow!(
                "The rules file {} cannot be read ({cause}): mend --council-rules or the file.",
                file.display()
            )
        })?;
        self.with_rules_of(&text)
            .map_err(|cause| anyhow!("In the rules file {}: {cause}", file.display()))
    }

    /// The same council with the rules and words of a text.
    ///
    /// # Errors
    /// One sentence that names what is wrong.
    pub fn with_rules_of(mut self, text: &str) -> Result<Self> {
        let read: RulesFile = super::load::read_toml(text)?;
        if let Some(report) = read.report {
            self.report = report;
        }
        if let Some(words) = read.words {
            self.words = words;
        }
        crate::bring::words::check(&self.words).map_err(|wrong| anyhow!("{wrong}."))?;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::council::EXAMPLE;

    #[test]
    fn what_a_rules_file_has_replaces_the_profiles_and_nothing_else() {
        let council = Council::read(EXAMPLE).unwrap();
        let name = council.name.clone();
        let council = council
            .with_rules_of(
                "[words.outcomes]\n'Fully upheld' = 'upheld'\n[report]\nvolumes = 'completed'",
            )
            .unwrap();
        assert_eq!(council.name, name);
        assert_eq!(council.words.outcomes["Fully upheld"], "upheld");
        assert_eq!(
            council.report.volumes,
            rules::report::counting::Basis::Completed
        );
    }

    #[test]
    fn what_is_wrong_with_a_rules_file_is_named() {
        for (text, named) in [
            ("[reports]\n", "reports"),
            ("[report]\n\nvolume = 'received'", "line 3"),
            ("[words.natures]\n'X' = 'delai'", "delay"),
            ("[words.services]\n'X' = 'adoptions'", "adoption"),
            ("not toml", "line 1"),
        ] {
            let council = Council::read(EXAMPLE).unwrap();
            let sentence = council.with_rules_of(text).unwrap_err().to_string();
            assert!(sentence.contains(named), "{named} is not in: {sentence}");
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{sentence}"
            );
        }
    }
}
