//! `heard report`: the annual report, a quarter's, the assurance report, and what a rules file can hold.

mod ask;
mod names;

use council::EXPLAINED_RULES;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use app::desk::{Assurance, KeptOn, ReportFile};
use casework::{
    Council, ReportScope, assurance_now, by_rules_in_force, keep_assurance, period_of, services,
};
use clap::Subcommand;
use export::Format;
use report::{ReportFilter, Verdict, Year};
use rules::principal::Principal;
use words::{Locale, Locales, Words, dates};

use super::one_of;
use super::open::{Which, council};
use crate::config::Settings;
use ask::{Ask, Rules};
use web::desk::reports::report_now;

/// The report was written, but it cannot be published as it is.
const NOT_FIT: u8 = 3;
/// The report was not written: nobody has looked at what may be names in its words.
const NAMES: u8 = 4;

/// The assurance report is a list, and a list is no page.
const FORMATS_OF_ASSURANCE: &[Format] = &[Format::Csv, Format::Json, Format::Xlsx, Format::Ods];

/// Which report.
#[derive(Debug, Subcommand)]
pub(super) enum ReportCommand {
    /// Write the annual report of a year
    ///
    /// It is made anew from the store. What stops it from being published is said on the standard error, and then the exit
    /// code is 3: a check that failed, or a year that is not finished. Slips in the printed figures of other years are said
    /// there too, each with the right figure; they stop nothing.
    ///
    /// The annual report is for the public. Where the words of staff or of thanks in it may hold a name, the standard error says
    /// where, and on a terminal which; nothing is written then, and the exit code is 4, until somebody has looked at each and
    /// says so with --names-looked-at.
    Annual {
        /// The year, like 2023-24
        #[arg(long)]
        year: Year,
        /// How and of what
        #[command(flatten)]
        ask: Ask,
    },
    /// Write the report of a quarter
    ///
    /// It is for the council itself: what may be a name in its words is said on the standard error, and it is written.
    Quarter {
        /// The year in which it is, like 2026-27
        #[arg(long)]
        year: Year,
        /// Which quarter of the year: 1 to 4
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=4))]
        quarter: u32,
        /// How and of what
        #[command(flatten)]
        ask: Ask,
    },
    /// Write what is overdue and due soon, by service and manager
    Assurance {
        /// As what
        #[arg(long, default_value = "csv", value_parser = one_of(FORMATS_OF_ASSURANCE, Format::slug))]
        format: Format,
        /// Where to write it, instead of the standard output
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Keep it, so that it can be shown later what was known today
        #[arg(long)]
        keep: bool,
    },
    /// Print a rules file with everything that it can hold
    Rules,
}

/// Writes the report.
pub(super) async fn run(
    settings: &Settings,
    of: &Which,
    command: ReportCommand,
) -> Result<ExitCode> {
    match command {
        ReportCommand::Rules => {
            print!("{EXPLAINED_RULES}");
            Ok(ExitCode::SUCCESS)
        }
        ReportCommand::Annual { year, ask } => {
            report(council(settings, of).await?, year, None, ask).await
        }
        ReportCommand::Quarter { year, quarter, ask } => {
            report(council(settings, of).await?, year, Some(quarter), ask).await
        }
        ReportCommand::Assurance { format, out, keep } => {
            assurance(&council(settings, of).await?, format, out.as_deref(), keep).await
        }
    }
}

async fn report(council: Council, year: Year, quarter: Option<u32>, ask: Ask) -> Result<ExitCode> {
    let council = with_rules(council, ask.rules).await?;
    let words = words()?;
    let only = ReportFilter {
        from: ask.from,
        to: ask.to,
        service: ask
            .service
            .map(|name| service(&council, name))
            .transpose()?,
        who: ask.who,
    };
    let days = period_of(year, quarter, &council.profile);
    let mut chosen = [only.from, only.to].into_iter().flatten();
    if !chosen.all(|day| days.contains(day)) || only.from.zip(only.to).is_some_and(|(a, b)| b < a) {
        let (first, last) = (days.from, days.to);
        bail!("--from and --to are days of the report, {first} to {last}, in this order.");
    }
    let wanted = ReportScope { quarter, only };
    let Some(file) = report_now(&council, year, wanted).await? else {
        bail!(
            "The books hold nothing of {year}: import it with `heard import cases`, or write another --year."
        );
    };
    let has_names = names::tell(&council, &file, &words).await?;
    if has_names && quarter.is_none() && !ask.names_looked_at {
        eprintln!("heard: {}", words.say("report-file-names-refused"));
        return Ok(ExitCode::from(NAMES));
    }
    let bytes = export::report(ask.format, &file, &council.profile, &words)?;
    write(ask.out.as_deref(), &bytes)?;
    Ok(tell(&file, &words))
}

async fn assurance(
    council: &Council,
    format: Format,
    out: Option<&Path>,
    keep: bool,
) -> Result<ExitCode> {
    let words = words()?;
    let on = council.clock.today();
    let only = ReportFilter::default();
    let report = Assurance {
        on,
        day: dates::longest(on),
        kept: keep.then_some(KeptOn { on, version: None }),
        services: assurance_now(council, &Principal::COMMAND_LINE, &only).await?,
        earlier: Vec::new(),
        only,
        choose: Vec::new(),
    };
    let bytes = export::assurance(format, &report, &council.profile, &words)?
        .context("The assurance report is not made in this format.")?;
    if keep {
        keep_assurance(council, &Principal::COMMAND_LINE).await?;
        eprintln!("Kept the assurance report of {on}.");
    }
    write(out, &bytes)?;
    Ok(ExitCode::SUCCESS)
}

/// The same council with the counting rules and words of a file; without one, with the counting rules that are in force.
async fn with_rules(council: Council, rules: Rules) -> Result<Council> {
    let Some(file) = rules.council_rules else {
        return Ok(by_rules_in_force(&council).await?);
    };
    let profile = (*council.profile).clone().with_rules(&file)?;
    Ok(council.with_profile(profile))
}

/// A service as the register calls it, from its name there or in print.
fn service(council: &Council, name: String) -> Result<String> {
    let known = services(&council.profile);
    let found = known.iter().find(|(key, printed)| {
        [key, printed]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(&name))
    });
    found.map(|(key, _)| key.clone()).ok_or_else(|| {
        let all: Vec<&str> = known.iter().map(|(_, printed)| printed.as_str()).collect();
        anyhow!(
            "--service is `{name}`, which is not known: write one of {}.",
            all.join("; ")
        )
    })
}

fn words() -> Result<Words> {
    Ok(Words::new(Locale::ENGLISH, Arc::new(Locales::load()?)))
}

fn write(out: Option<&Path>, bytes: &[u8]) -> Result<()> {
    match out {
        Some(file) => {
            std::fs::write(file, bytes)
                .with_context(|| format!("--out: {} cannot be written", file.display()))?;
            eprintln!("Wrote {}.", file.display());
            Ok(())
        }
        None => match std::io::stdout().write_all(bytes) {
            // Whoever reads it has read enough.
            Err(cause) if cause.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            done => Ok(done?),
        },
    }
}

/// What stops the report from being published, one line each; and the exit code that says so.
fn tell(file: &ReportFile, words: &Words) -> ExitCode {
    if file.report.unfinished {
        let key = match file.quarter {
            None => "report-file-unfinished-year",
            Some(_) => "report-file-unfinished-quarter",
        };
        eprintln!("heard: {}.", words.say(key));
    }
    let failed = file.report.checks.iter();
    for check in failed.filter(|check| check.verdict == Verdict::Failed) {
        let what = app::components::figure::check(words, check);
        eprintln!("heard: a check failed: {what}");
    }
    let noted = file.report.checks.iter();
    for check in noted.filter(|check| check.verdict == Verdict::Noted) {
        let what = app::components::figure::check(words, check);
        eprintln!("heard: a slip in what was printed before: {what}");
    }
    if file.report.may_be_published() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(NOT_FIT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::{EXAMPLE, Profile};

    #[test]
    fn the_rules_that_are_printed_are_rules() {
        let profile = Profile::read(EXAMPLE).unwrap();
        let with = profile.clone().with_rules_of(EXPLAINED_RULES).unwrap();
        assert_ne!(with.report, report::Counting::default());
        assert!(!with.words.services.is_empty());
    }

    #[test]
    fn a_wrong_key_or_value_is_named_with_its_line() {
        for (right, wrong, named) in [
            ("volumes = ", "volume = ", "volume"),
            ("mode = \"truncate\"", "mode = \"trunkate\"", "trunkate"),
            ("[words.services]", "[words.service]", "service"),
            ("year_begins = [4, 1]", "year_begins = \"April\"", "line"),
        ] {
            assert!(EXPLAINED_RULES.contains(right), "{right}");
            let profile = Profile::read(EXAMPLE).unwrap();
            let sentence = profile
                .with_rules_of(&EXPLAINED_RULES.replacen(right, wrong, 1))
                .err()
                .map(|cause| cause.to_string())
                .unwrap_or_default();
            assert!(sentence.contains(named), "{named} is not in: {sentence}");
            assert!(sentence.contains("line "), "{sentence}");
        }
    }
}
