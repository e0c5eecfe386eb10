//! `heard import`: earlier years are imported, and what such files look like.

use std::io::{IsTerminal, Write, stderr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, anyhow, bail};
use casework::Error;
use clap::{Args, Subcommand};
use council::Profile;
use import::template::Template;
use import::{DateOrder, File, ImportIssues, Lexicon};
use rules::principal::Principal;
use web::desk::import_summary;
use web::serve::asked_to_stop;
use words::{Locale, Locales, Words};

use super::one_of;
use super::open::{Which, council};
use crate::config::Settings;
use casework::{
    Council, ImportError, ImportSummary, Progress, ToImport, by_rules_in_force, carry_on,
    import_cases, import_totals, stop_arrival, take_over_arrival, with_own_words,
};

/// What there is an empty file of.
const TEMPLATES: &[Template] = &[Template::Cases, Template::Totals];

const ORDERS: &[DateOrder] = &DateOrder::ALL;

/// What can be imported.
#[derive(Debug, Subcommand)]
pub(super) enum ImportCommand {
    /// Import a list of cases along: CSV, XLSX, ODS, or JSON with the same names; all of it or nothing
    ///
    /// The same file twice adds nothing. A row that is wrong is named with its number and what to write instead, and then
    /// nothing is imported. The portal goes on meanwhile: all cases of a list come in at the same moment, when all of them
    /// are ready. A list has 100,000 rows at most. The council's own headings and words are those of its profile or rules
    /// file, and those that were kept on the page.
    Cases(ImportFile),
    /// Stop the list of cases that is on its way; nothing of it is imported
    Stop,
    /// Import earlier years' printed totals along, for year-on-year columns and long series
    Totals(ImportFile),
    /// Print an empty file with its heading and an example
    Template {
        /// Of what
        #[arg(default_value = "cases", value_parser = one_of(TEMPLATES, Template::name))]
        of: Template,
        /// Print what each column holds instead
        #[arg(long)]
        explain: bool,
    },
}

/// Which file, and how.
#[derive(Debug, Args)]
pub(super) struct ImportFile {
    /// The file
    file: PathBuf,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// In which order the numbers of its dates stand, where the dates do not say so themselves
    #[arg(long, value_name = "ORDER", value_parser = one_of(ORDERS, DateOrder::name))]
    dates: Option<DateOrder>,
    /// A file with the council's words and counting rules, instead of those of its profile
    #[arg(long, value_name = "FILE")]
    council_rules: Option<PathBuf>,
}

/// Does it.
pub(super) async fn run(settings: &Settings, of: &Which, command: ImportCommand) -> Result<()> {
    let locales = Arc::new(Locales::load()?);
    let words = Words::new(Locale::ENGLISH, locales.clone());
    match command {
        ImportCommand::Template { of, explain: false } => print!("{}", of.csv()),
        ImportCommand::Template { of, explain: true } => print!("{}", of.explained(&words)),
        ImportCommand::Cases(file) => {
            let council = council(settings, of).await?;
            let to_import = to_import(&council, &locales, &file).await?;
            if !file.dry_run {
                finish_earlier(&council, &words).await?;
            }
            let came = import_list(&council, &words, to_import).await;
            tell(&words, Template::Cases, &file.file, came)?;
        }
        ImportCommand::Stop => {
            let council = council(settings, of).await?;
            match stop(&council).await? {
                true => println!("It was stopped. Nothing of it was imported."),
                false => println!("No list is on its way."),
            }
        }
        ImportCommand::Totals(file) => {
            let council = council(settings, of).await?;
            let to_import = to_import(&council, &locales, &file).await?;
            let came = import_totals(&council, &Principal::COMMAND_LINE, to_import).await;
            tell(&words, Template::Totals, &file.file, came)?;
        }
    }
    Ok(())
}

/// Imports a list of cases along; Ctrl-C and SIGTERM stop it, and give its place back at once.
async fn import_list(
    council: &Council,
    words: &Words,
    to_import: ToImport,
) -> Result<ImportSummary, ImportError> {
    let mut line = ProgressLine::default();
    // Whatever is said of a list is said while it has the place; a list that is only checked takes none.
    let takes_place = !to_import.dry_run;
    let has_place = AtomicBool::new(false);
    let importing = import_cases(council, &Principal::COMMAND_LINE, to_import, |progress| {
        has_place.store(takes_place, Ordering::Relaxed);
        line.show(words, progress);
    });
    let came = tokio::select! {
        came = importing => came,
        () = asked_to_stop() => {
            // Who reads it is gone with this program, and can no longer give the place back.
            if has_place.load(Ordering::Relaxed) {
                give_back(council).await?;
            }
            Err(ImportError::Stopped)
        }
    };
    line.end();
    came
}

/// Stops our list and clears it away, also where it has begun to end by itself: what only waits to be cleared away keeps its
/// place too.
async fn give_back(council: &Council) -> Result<(), Error> {
    stop_arrival(council, &Principal::COMMAND_LINE).await?;
    if let Some(arrival) = council.store.arrival().await? {
        carry_on(council, arrival.id, || true, |_| {}).await?;
    }
    Ok(())
}

/// Whoever imported a list before may be gone, and no portal may run that would go on with it.
async fn finish_earlier(council: &Council, words: &Words) -> Result<()> {
    let Some(id) = take_over_arrival(council).await? else {
        return Ok(());
    };
    eprintln!("A list that came before is finished first.");
    let mut line = ProgressLine::default();
    carry_on(council, id, || true, |progress| line.show(words, progress)).await?;
    line.end();
    Ok(())
}

/// Stops the list that is on its way. False when there is none.
async fn stop(council: &Council) -> Result<bool, Error> {
    let stopped = stop_arrival(council, &Principal::COMMAND_LINE).await?;
    if let Some(arrival) = council.store.arrival().await?.filter(|_| stopped) {
        carry_on(council, arrival.id, || true, |_| {}).await?;
    }
    Ok(stopped)
}

async fn to_import(council: &Council, locales: &Locales, file: &ImportFile) -> Result<ToImport> {
    let profile: Profile = (*council.profile).clone();
    let profile = match &file.council_rules {
        Some(rules) => profile.with_rules(rules)?,
        None => (*by_rules_in_force(council).await?.profile).clone(),
    };
    let profile = with_own_words(council, profile).await?;
    let lexicon = Lexicon::new(&profile, locales).map_err(|wrong| anyhow!("{wrong}."))?;
    Ok(ToImport {
        file: File::on_disk(file.file.clone()),
        profile: Arc::new(profile),
        lexicon: Arc::new(lexicon),
        dates: file.dates,
        dry_run: file.dry_run,
        most: None,
    })
}

/// What came of it, on the standard output; what is wrong, line by line, on the standard error.
fn tell(
    words: &Words,
    template: Template,
    file: &Path,
    came: Result<ImportSummary, ImportError>,
) -> Result<()> {
    match came {
        Ok(came) => {
            for line in &import_summary(words, template, &came) {
                println!("{line}");
            }
            Ok(())
        }
        Err(ImportError::Issues(issues)) => {
            eprint!("{}", listed(words, &issues));
            let file = file.display();
            bail!("Nothing of {file} was imported. Mend it and try again.")
        }
        Err(ImportError::Another) => bail!(
            "Another list is on its way. Import yours when that has come in; `heard import stop` stops it."
        ),
        Err(ImportError::Stopped) => bail!("It was stopped. Nothing of it was imported."),
        Err(ImportError::Error(error)) => Err(error.into()),
    }
}

fn listed(words: &Words, issues: &ImportIssues) -> String {
    let mut text = String::new();
    for issue in issues.all() {
        let (place, sentence) = (issue.place(words), issue.sentence(words));
        text.push_str(&format!("{place}: {sentence}\n"));
    }
    if issues.is_full() {
        text.push_str(&words.say("import-more-issues"));
        text.push('\n');
    }
    text
}

/// How far it is: a line that counts on a terminal, else a line every so often.
#[derive(Default)]
struct ProgressLine {
    told: Option<(bool, u64)>,
    is_open: bool,
}

/// A line in a log every so many rows.
const EVERY: u64 = 10_000;

impl ProgressLine {
    fn show(&mut self, words: &Words, progress: Progress) {
        let (writes, rows, text) = match progress {
            Progress::Checked(rows) => {
                let count = rows.to_string();
                let text = words.say_with("import-progress-checked", &[("rows", &count)]);
                (false, rows, text)
            }
            Progress::Ready(rows, all) => {
                let (count, all) = (rows.to_string(), all.to_string());
                let with = [("rows", count.as_str()), ("all", &all)];
                (true, rows, words.say_with("import-progress-ready", &with))
            }
        };
        let step = (writes, rows / EVERY);
        if stderr().is_terminal() {
            let _ = write!(stderr(), "\r{text}\x1b[K");
            self.is_open = true;
        } else if self.told != Some(step) && step.1 > 0 {
            let _ = writeln!(stderr(), "{text}");
        }
        self.told = Some(step);
    }

    fn end(&mut self) {
        if self.is_open {
            let _ = writeln!(stderr());
        }
    }
}
