//! The command line. Its help is the manual.
#![expect(clippy::doc_markdown, reason = "help is read in a terminal")]

mod audit;
mod backup;
mod case;
#[cfg(feature = "demo")]
mod demonstration;
mod files;
pub(crate) mod import;
mod keys;
mod log;
mod open;
mod private;
pub(crate) mod report;
mod retention;
mod serve;
mod staff;
mod subject_access;
mod supervise;
mod verify;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use blobs::Place;
use casework::{Council, Error, rebuild_cases};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use council::Profile;
use rules::case::Refused;
use rules::principal::Role;

use crate::config::{CouncilSettings, Settings};

use open::{Which, council, open_store};

pub use log::OURS;
pub(crate) use log::{say, say_aside};

/// Heard: what a child says reaches the complaints team.
///
/// A portal for complaints, thanks, ideas and requests for an advocate, for the children's services of a council, or of several,
/// each at its own host.
/// It receives what people say, keeps it sealed, acknowledges it by e-mail, and queues it for the complaints team.
#[derive(Debug, Parser)]
#[command(name = "heard", version, after_long_help = MANUAL)]
struct Line {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the portal, until Ctrl-C or SIGTERM
    ///
    /// The first start makes what is missing in the data folder: the database, the master key, the council's profile,
    /// and a staff account whose password it prints once. Tables are brought up to date under a lock, so several
    /// portals may start at once on one database, also for the first time.
    ///
    /// `/livez` answers while the process lives; `/readyz` writes to the database and reads it back, and says for how
    /// many minutes the oldest letter has waited. When the disk fails while something is written, the portal ends with
    /// code 1: let the supervisor start it again (systemd: Restart=on-failure).
    Serve,
    /// Bring the database's tables up to date and stop; `serve` does the same when it starts
    Migrate,
    /// Copy the database, while the portal runs, to a new file; the copy is checked
    ///
    /// The master key is not in it: keep that apart. The portal does the same by itself every hour. On PostgreSQL use
    /// pg_dump. When the files of cases cannot be copied, the backup is of the database alone, and the command ends with code 2.
    Backup {
        /// The new file
        #[arg(value_name = "FILE")]
        to: PathBuf,
    },
    /// Put a backup in the place of the database, while no portal runs
    ///
    /// The backup is checked first, and must belong to the master key that is there. When files of cases are missing beside it,
    /// their numbers are printed, and the command ends with code 2.
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        from: PathBuf,
        /// Also where there is a database: that is kept beside it, under another name
        #[arg(long)]
        replace: bool,
    },
    /// Move the files of cases from a folder into a bucket, or back
    Files {
        /// What to do
        #[command(subcommand)]
        act: files::FilesCommand,
    },
    /// Say which master keys the database is sealed with, or replace the master key
    Keys {
        /// What to do; without it they are listed
        #[command(subcommand)]
        act: Option<keys::KeysCommand>,
    },
    /// Work out every case again from its events: after the council's clocks were changed in its profile
    Rebuild(Which),
    /// Delete the cases whose years are over, as the portal does by itself every day, and list what comes next
    ///
    /// A case is deleted when its years are over and it has been announced for 30 days: on the page "Kept and deleted", and here.
    /// It can be held there until then. How many years which kind is kept stands in the profile. What was deleted is gone from
    /// the database; the backups have it until they end.
    Retention {
        #[command(flatten)]
        of: Which,
        #[command(flatten)]
        asked: retention::RetentionCommand,
    },
    /// Say which cases may be of somebody who asks for what is held on them, and how much is in each
    ///
    /// Each line of the standard input is looked for: a name, an address, a phone number, an e-mail address. Nothing is looked for
    /// that stands in an option, because options stay in the history of the shell. What is given and what is left out is decided
    /// on the page "Subject access", which makes the file.
    SubjectAccess(Which),
    /// Add staff, give them a new password or role, sign them out, shut or open their account, or list them
    Staff {
        #[command(flatten)]
        of: Which,
        /// What to do
        #[command(subcommand)]
        act: staff::StaffCommand,
    },
    /// Open a case again to somebody from whom it was kept
    Case {
        #[command(flatten)]
        of: Which,
        /// What to do
        #[command(subcommand)]
        act: case::CaseCommand,
    },
    /// Prove that nobody has changed what is kept: events of cases, who opened them, and the record of use
    ///
    /// Says what is not as it was written, and then ends with code 1. Prints the head of the record: keep it where nobody
    /// who has the database can reach it, and give it back with --against.
    Verify {
        #[command(flatten)]
        of: Which,
        #[command(flatten)]
        against: verify::Against,
    },
    /// Write who did and saw what, newest first, as CSV or as JSON lines
    ///
    /// The same as the page "Record of use", of every case. That it was read stands in the record.
    Audit {
        #[command(flatten)]
        of: Which,
        #[command(flatten)]
        asked: audit::Asked,
    },
    /// Give the words of a language to translators as a table, and take the table back
    Words {
        #[command(subcommand)]
        act: words::WordsCommand,
    },
    /// Import earlier years: cases, and printed totals
    Import {
        #[command(flatten)]
        of: Which,
        /// What to do
        #[command(subcommand)]
        act: import::ImportCommand,
    },
    /// Write a report: of a year, of a quarter, or of what is overdue
    Report {
        #[command(flatten)]
        of: Which,
        /// Which
        #[command(subcommand)]
        act: report::ReportCommand,
    },
    /// Look at the settings without starting anything
    Config {
        /// What to do
        #[command(subcommand)]
        act: ConfigCommand,
    },
    /// Run a throwaway portal filled with invented submissions of every kind
    ///
    /// For trying things and for pictures. Everything is in a temporary folder, which is deleted at Ctrl-C. No letter
    /// leaves the machine.
    #[cfg(feature = "demo")]
    Demo,
    /// Invent many cases, and measure what the pages of a large council take
    ///
    /// Fills a database of its own: heard.db in the folder `bench` of the data folder, or the one that is given, which must
    /// be empty. Prints the median, the 99th percentile and the longest that is asked of the annual report, with and without a crossed table, the register
    /// as a list, the dashboard, the assurance report and the first page of the queue, each from the request to the last byte of the answer. Cases that an earlier run made are
    /// used again; delete the folder when you are done. Build with --release to measure what a council would see.
    #[cfg(feature = "demo")]
    Bench {
        #[command(flatten)]
        of: Which,
        /// How many cases
        #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(10..))]
        cases: u64,
        /// Over how many years, until today
        #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(2..=60))]
        years: u32,
        /// How often to ask for each page; for the report a tenth of it
        #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
        rounds: u32,
        /// Import a list of so many rows instead, in the folder `bench-import`, while somebody else writes again and again
        #[arg(long, value_name = "ROWS", value_parser = clap::value_parser!(u64).range(1..=100_000))]
        import: Option<u64>,
    },
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Say what is wrong with the settings and the council's profile, or that all is well
    Check,
}

/// How much stack a thread has, in bytes: a page is drawn in one go, within everything that stands round it, and a build that is
/// not optimised uses more than the 2 MB that there would be.
const STACK: usize = 8 * 1024 * 1024;

const MANUAL: &str = "\
Examples:
  heard serve
      Everything in ./data, letters as .eml files in ./data/mail, at http://localhost:3000.
  DATABASE_URL='postgres://heard@db.westmere.example/heard?sslmode=verify-full' HEARD_PUBLIC_URL=https://tellus.westmere.example HEARD_PROXIES=1 heard serve
      On PostgreSQL, behind one proxy that speaks https and adds to X-Forwarded-For whom it serves.
  heard staff add --name 'Sam Reed' --email sam.reed@westmere.example
      Prints a password for Sam, who has 72 hours to sign in and to choose another.
  heard staff disable --email sam.reed@westmere.example
      Sam has left: no sign-in any more, and signed out everywhere.
  heard import template > cases.csv
  heard import template --explain
  heard import cases cases.csv --dry-run
      What a list of earlier cases looks like, what each column holds, and what would come of importing one.

What to back up: the database (`heard backup FILE`, never a copy of heard.db), the master key, and the council's profile. Without the master key nobody can read what
people wrote, not even with the database; keep its copy apart from the database's.

The words of letters can be the council's own: put a file such as stage-one-reply.j2 into data/letters. `heard config
check` says what is wrong with it.

Several councils can share an installation: name a folder in HEARD_COUNCIL that has a profile for each, with its `public_url`.
Each has its own host, staff, cases, mail and letters (data/letters/ID); the database, the master key and the mail server are
shared. What a command does to one of them, it does with --council ID.

Every setting can be given as an option or by the environment variable that stands beside it. Secrets can be given as
files: DATABASE_URL_FILE, HEARD_SMTP_PASSWORD_FILE, HEARD_FILES_S3_SECRET_FILE. A wrong setting stops the start with one sentence.";

/// Runs what the command line asks for.
#[must_use]
pub fn run() -> ExitCode {
    private::from_now_on();
    let line = Line::parse();
    match begin(line) {
        Ok(code) => {
            log::end();
            code
        }
        Err(cause) => {
            log::end();
            say_aside(format_args!("heard: {}", sentence(&cause)));
            ExitCode::FAILURE
        }
    }
}

fn begin(
    #[cfg_attr(not(feature = "demo"), expect(unused_mut))] mut line: Line,
) -> Result<ExitCode> {
    #[cfg(feature = "demo")]
    if matches!(line.command, Command::Bench { .. }) {
        // A line for each of hundreds of requests would hide what was measured.
        "error".clone_into(&mut line.settings.log);
    }
    log::begin(&line.settings)?;
    web::edge::panics::say_only_where();
    // Two workers at the least: rendering waits on the reads that it has started.
    let workers = std::thread::available_parallelism()
        .map_or(2, usize::from)
        .max(2);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(workers)
        .thread_stack_size(STACK)
        .enable_all()
        .build()?;
    let settings = line.settings;
    let done = runtime.block_on(async move {
        let done = match line.command {
            Command::Report { of, act } => {
                return Box::pin(report::run(&settings, &of, act)).await;
            }
            Command::Verify { of, against } => {
                return verify::run(&council(&settings, &of).await?, &against).await;
            }
            Command::Serve => Box::pin(serve::serve(&settings)).await,
            Command::Migrate => migrate(&settings).await,
            Command::Backup { to } => return backup::back_up(&settings, &to).await,
            Command::Restore { from, replace } => {
                return backup::restore(&settings, &from, replace).await;
            }
            Command::Files { act } => files::run(&settings, act).await,
            Command::Keys { act } => Box::pin(keys::run(&settings, act)).await,
            Command::Rebuild(of) => rebuild(&council(&settings, &of).await?).await,
            Command::Retention { of, asked } => {
                Box::pin(retention::run(&council(&settings, &of).await?, asked)).await
            }
            Command::SubjectAccess(of) => {
                Box::pin(subject_access::run(&council(&settings, &of).await?)).await
            }
            Command::Staff { of, act } => staff::run(&council(&settings, &of).await?, act).await,
            Command::Config {
                act: ConfigCommand::Check,
            } => check(&settings).await,
            Command::Audit { of, asked } => {
                audit::run(&council(&settings, &of).await?, &asked).await
            }
            Command::Case { of, act } => case::run(&council(&settings, &of).await?, act).await,
            Command::Words { act } => words::run(act),
            Command::Import { of, act } => import::run(&settings, &of, act).await,
            #[cfg(feature = "demo")]
            Command::Demo => Box::pin(demonstration::demonstrate(settings)).await,
            #[cfg(feature = "demo")]
            Command::Bench {
                of,
                cases,
                years,
                rounds,
                import,
            } => {
                let asked = demo::bench::Asked {
                    cases,
                    years,
                    rounds,
                };
                demonstration::run_bench(settings, &of, asked, import).await
            }
        };
        done.map(|()| ExitCode::SUCCESS)
    });
    // Work on a thread of its own, such as a report that nobody waits for any more, holds up nothing.
    runtime.shutdown_timeout(std::time::Duration::from_millis(500));
    done
}

/// The cause and what lies under it, in one line.
fn sentence(cause: &anyhow::Error) -> String {
    format!("{cause:#}").replace('\n', " ")
}

async fn migrate(settings: &Settings) -> Result<()> {
    open_store(settings).await?;
    println!("The database is up to date.");
    Ok(())
}

async fn rebuild(council: &Council) -> Result<()> {
    let rebuilt = rebuild_cases(council).await.map_err(told)?;
    println!("Worked out {rebuilt} cases again.");
    Ok(())
}

async fn check(settings: &Settings) -> Result<()> {
    settings.listen()?;
    settings.metrics_listen()?;
    settings.database_url()?;
    settings.posts_per_minute()?;
    settings.backups()?;
    settings.min_free()?;
    let councils = settings.councils()?;
    settings.staff_listen(&councils)?;
    let proxies = settings.proxies(is_https(&councils))?;
    settings.connections_per_address(proxies)?;
    settings.master_key()?.load()?;
    let place = settings.files_place()?;
    if let Place::Bucket(bucket) = &place {
        files::check(bucket).await?;
    }
    let way = match settings.smtp(&councils[0].public_url)? {
        Some(smtp) => format!("to {}, port {}", smtp.host, smtp.port),
        None => format!("as .eml files to {}", settings.mail_folder().display()),
    };
    let mut names = Vec::new();
    for council in &councils {
        council.letters()?;
        web::auth::directory::of_council(&council.profile, &council.public_url)?;
        let (name, url) = (&council.profile.name, &council.public_url);
        names.push(match councils.len() {
            1 => name.clone(),
            _ => format!("{name} at {url}"),
        });
    }
    let names = names.join(", ");
    println!("The settings are right: {names}, letters go {way}, files of cases lie in {place}.");
    for council in &councils {
        recommend(&council.profile);
    }
    Ok(())
}

/// Says what is not wrong and should be otherwise once the portal holds what people wrote.
fn recommend(profile: &Profile) {
    let asked = &profile.second_factor;
    if !asked.contains(&Role::Manager) || !asked.contains(&Role::Administrator) {
        println!(
            "{} does not ask all managers and administrators for a second factor: a stolen password would open every case. Name \
             them in its profile before people use the portal: second_factor = [\"manager\", \"administrator\"]",
            profile.name
        );
    }
}

/// Whether people come by https to any of them.
fn is_https(councils: &[CouncilSettings]) -> bool {
    councils.iter().any(|council| council.public_url.is_https())
}

/// One of these, by the name that it has elsewhere; the help and what is said of a wrong one list them.
fn one_of<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let named = move |text: String| all.iter().copied().find(|one| name(*one) == text);
    PossibleValuesParser::new(all.iter().map(|one| name(*one)))
        .map(move |text| named(text).expect("it is one of them"))
}

/// Why something was not done, in a sentence for who typed the command.
fn told(error: Error) -> anyhow::Error {
    match error {
        Error::Unavailable(cause) | Error::Internal(cause) => cause,
        Error::Refused(Refused::LastManager) => anyhow!(
            "Then no manager would see some of the cases: give another account the role of manager first, or open the \
             cases to one with `heard case include`."
        ),
        other => anyhow!("{other}"),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Line::command().debug_assert();
    }

    #[test]
    fn every_setting_and_command_explains_itself() {
        let mut line = Line::command();
        line.build();
        let explained = |command: &clap::Command| {
            assert!(
                command.get_about().is_some(),
                "{} has no help",
                command.get_name()
            );
            for option in command.get_arguments() {
                assert!(
                    option.get_help().is_some(),
                    "{} has no help",
                    option.get_id()
                );
            }
        };
        explained(&line);
        line.get_subcommands()
            .filter(|command| command.get_name() != "help")
            .for_each(explained);
    }
}
