//! A council's own versions of the letters: a folder of templates, tried out before anybody is written to.

use std::{error::Error as _, path::Path};

use anyhow::{Result, anyhow, bail};
use minijinja::Error;
use rules::letter::Letter;

use super::{
    Letters, add, built_in,
    duty::Duty,
    file_name,
    samples::{Sample, Setting},
    written,
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
        add(&mut self.environment, name, text).map_err(|error| wrong(name, &error))?;
        self.own.insert(name.to_owned());
        Ok(())
    }

    /// Writes every letter for every sample case, in both forms.
    fn try_out(&self) -> Result<()> {
        let setting = Setting::new()?;
        let built_in = Self::built_in();
        let phone = &setting.profile.bodies.ombudsman.phone;
        for sample in Sample::all() {
            for easy in [false, true] {
                let file = file_name(sample.letter, easy);
                let about = sample.about(&setting, easy);
                let (draft, own) =
                    written(self, sample.letter, &about).map_err(|error| wrong(&file, &error))?;
                let text = draft.text();
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
                let wanted = written(&built_in, sample.letter, &about);
                let (_, wanted) = wanted.map_err(|error| wrong(&file, &error))?;
                if let Some(what) = wanted.iter().find(|duty| !has(&own, duty)) {
                    let what = &what.what;
                    let parts: Vec<&str> = self.own.iter().map(String::as_str).collect();
                    let parts = parts.join(", ");
                    bail!(
                        "The letter {file}, or one of its parts ({parts}), does not have what it must say: put it between {{% filter compulsory(\"{what}\") %}} and {{% endfilter %}}, as the version that is built in does."
                    );
                }
            }
        }
        Ok(())
    }
}

/// Whether a council's own version says this too, with its finding and, where a right ends by it, its date.
fn has(own: &[Duty], wanted: &Duty) -> bool {
    let names = |duty: &Duty| -> Vec<String> {
        let fields = duty.lines.iter().flat_map(|line| line.dates().0);
        fields.map(|field| field.name).collect()
    };
    let own: Vec<&Duty> = own.iter().filter(|own| own.what == wanted.what).collect();
    let has_date = |name: &String| own.iter().any(|own| names(own).contains(name));
    let dates_count = ["panel", "new-date"].contains(&wanted.what.as_str());
    own.iter().any(|own| !own.lines.is_empty())
        && (!dates_count || names(wanted).iter().all(has_date))
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
    use super::super::write;
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
                ("reply.j2", "Dear {{ name }}: {{ act.words }}\n"),
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
            ("stage-two", "stage-one-reply.j2", "Hello.", "compulsory"),
            ("reg-15", "ask-stage-two.easy.j2", "Bye.", "stage-two"),
            ("reg-18", "adjudication.j2", "We decided.", "compulsory"),
            (
                "no-date",
                "adjudication.easy.j2",
                "{% filter compulsory('panel') %}You can ask.{% endfilter %}",
                "compulsory",
            ),
            ("reg-11", "advocate.j2", "\n", "advocate"),
            (
                "reg-17",
                "extension.easy.j2",
                "Later. {{ ombudsman.phone }}",
                "compulsory",
            ),
            (
                "reg-20",
                "stage-three-reply.j2",
                "Bye. {{ ombudsman.phone }}",
                "compulsory",
            ),
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
