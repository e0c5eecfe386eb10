//! A council's own versions of the letters: a folder of templates, tried out before anybody is written to.

use std::{error::Error as _, path::Path};

use anyhow::{Result, anyhow, bail};
use minijinja::Error;
use rules::letter::Letter;

use super::{
    Letters, built_in, file_name,
    samples::{Sample, Setting},
    write,
};

impl Letters {
    /// The letters with a council's own versions: every file of the folder takes the place of the one that is built in.
    /// Files whose name begins with a dot are passed over.
    ///
    /// # Errors
    /// One sentence that names the file: when its name is not that of a letter or a part, when it does not work with any
    /// of the sample cases, or when a letter that must say how to reach the Ombudsman no longer does (R4.17).
    pub fn with_folder(folder: &Path) -> Result<Self> {
        let unreadable = |cause| {
            anyhow!(
                "The folder of letters {} cannot be read ({cause}): mend the setting or the folder.",
                folder.display()
            )
        };
        let mut letters = Self::built_in();
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !name.starts_with('.') {
                letters.put(&name, &path)?;
            }
        }
        letters.try_out()?;
        Ok(letters)
    }

    fn put(&mut self, name: &str, path: &Path) -> Result<()> {
        if !built_in::TEXTS.iter().any(|(known, _)| *known == name) {
            bail!(
                "The folder of letters has a file {name}, which is no letter: name it like one, such as {}, or take it away.",
                file_name(Letter::ALL[0], true)
            );
        }
        let text = std::fs::read_to_string(path).map_err(|cause| {
            anyhow!("The letter {name} cannot be read ({cause}): mend the file.")
        })?;
        self.environment
            .add_template_owned(name.to_owned(), text)
            .map_err(|error| wrong(name, &error))?;
        self.own.insert(name.to_owned());
        Ok(())
    }

    /// Writes every letter for every sample case, in both forms.
    fn try_out(&self) -> Result<()> {
        let setting = Setting::new()?;
        let phone = &setting.council.bodies.ombudsman.phone;
        for sample in Sample::all() {
            for easy in [false, true] {
                let file = file_name(sample.letter, easy);
                let text = write(self, sample.letter, &sample.about(&setting, easy))
                    .map_err(|error| wrong(&file, &error))?
                    .text();
                if sample.letter.names_the_ombudsman() && !text.contains(phone) {
                    let part = if easy {
                        "ombudsman.easy.j2"
                    } else {
                        "ombudsman.j2"
                    };
                    let file = if self.own.contains(&file) {
                        &file
                    } else {
                        part
                    };
                    bail!(
                        "The letter {file} does not say how to reach the Ombudsman: put {{{{ ombudsman.phone }}}} or the part {part} into it."
                    );
                }
            }
        }
        Ok(())
    }
}

/// Names the file in which it happened, which may be a part that the letter puts in.
fn wrong(file: &str, error: &Error) -> anyhow::Error {
    let mut innermost = error;
    while let Some(cause) = innermost.source().and_then(|cause| cause.downcast_ref()) {
        innermost = cause;
    }
    let file = innermost.name().unwrap_or(file);
    let line = innermost
        .line()
        .map(|line| format!("line {line}: "))
        .unwrap_or_default();
    let said = match innermost.detail() {
        Some(detail) => format!("{}, {detail}", innermost.kind()),
        None => innermost.kind().to_string(),
    };
    anyhow!(
        "The letter {file} does not work ({line}{}): mend the file or take it away.",
        said.replace('\n', " ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// A folder of its own for each test, which cleans up after itself.
    struct Folder(PathBuf);

    impl Folder {
        fn with(test: &str, files: &[(&str, &str)]) -> Self {
            let folder =
                std::env::temp_dir().join(format!("letters-{}-{test}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            for (name, text) in files {
                std::fs::write(folder.join(name), text).unwrap();
            }
            Self(folder)
        }

        fn refusal(&self) -> String {
            Letters::with_folder(&self.0).unwrap_err().to_string()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_council_has_its_own_version_of_a_letter_and_of_a_part() {
        let folder = Folder::with(
            "own",
            &[
                ("reply.j2", "Dear {{ name }}: {{ deed.words }}\n"),
                ("heading.easy.j2", "WESTMERE\n"),
                (".hidden", "not a letter"),
            ],
        );
        let letters = Letters::with_folder(&folder.0).unwrap();
        let setting = Setting::new().unwrap();
        let samples = Sample::all();
        let sample = samples
            .iter()
            .find(|sample| sample.letter == Letter::Reply)
            .unwrap();
        let standard = write(&letters, Letter::Reply, &sample.about(&setting, false))
            .unwrap()
            .text();
        assert!(standard.starts_with("Dear Ada Example: "), "{standard}");
        let easy = write(&letters, Letter::Reply, &sample.about(&setting, true))
            .unwrap()
            .text();
        assert!(easy.starts_with("WESTMERE\n"), "{easy}");
    }

    #[test]
    fn what_is_wrong_is_said_in_one_sentence_that_names_the_file() {
        for (test, file, text, said) in [
            ("unknown", "hello.j2", "", "which is no letter"),
            ("syntax", "reply.j2", "{% if %}", "line 1"),
            ("slip", "reply.easy.j2", "{{ refrence }}", "line 1"),
            ("part", "people.j2", "\n{{ nobody }}", "line 2"),
            (
                "loop",
                "reply.j2",
                "{% for a in range(99999) %}{{ a }}{% endfor %}",
                "does not work",
            ),
            ("ombudsman", "extension.j2", "Later.", "Ombudsman"),
            ("bare", "ombudsman.easy.j2", "Ask them.", "Ombudsman"),
        ] {
            let folder = Folder::with(test, &[(file, text)]);
            let sentence = folder.refusal();
            assert!(
                sentence.contains(file) && sentence.contains(said),
                "{sentence}"
            );
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{sentence}"
            );
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused() {
        let missing = Path::new("/no/such/folder");
        let sentence = Letters::with_folder(missing).unwrap_err().to_string();
        assert!(sentence.contains("/no/such/folder"), "{sentence}");
    }
}
