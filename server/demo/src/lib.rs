//! `heard demo`: a throwaway portal with invented submissions of every kind, made by the real acts on days gone by.

mod acts;
pub mod bench;
mod earlier;
pub mod invent;
mod submissions;

use std::fmt::Arguments;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, anyhow};
use blobs::Place;
use casework::clock::TimeSource;
use casework::{Council, Error, Files, Submitted, add_staff, keep_answers, submit};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use council::{EXAMPLE, Profile, PublicUrl};
use jobs::Mailer;
use mail::Transport;
use mail::letters::Letters;
use rules::calendar::Calendar;
use rules::principal::{Principal, Role, Staff};
use rules::reference::Reference;
use store::{DraftToken, MasterKey, Password, Store, address_of_file};

use tokio::net::TcpListener;
use tracing::warn;
use web::auth::password::{Passwords, hash, made_up};
use web::installation::Installation;
use web::listen::Room;
use web::portal::disk::Disk;
use web::portal::limits::Limits;
use web::portal::{Portal, Shared, assets};
use web::serve;

use submissions::{SUBMISSIONS, Submission};

/// The address with which to sign in.
const EMAIL: &str = "staff@westmere.example";
const COLLEAGUES: [(&str, &str); 3] = [
    ("Sam Reed", EMAIL),
    ("Ada Marsh", "ada.marsh@westmere.example"),
    ("Noor Hill", "noor.hill@westmere.example"),
];

/// How the throwaway portal meets the world.
pub struct Outset {
    /// The public address.
    pub public_url: PublicUrl,
    /// The folder with the files for browsers.
    pub site: Option<PathBuf>,
    /// How many bytes of the disk must be free.
    pub min_free: u64,
    /// Who may send how much.
    pub limits: Limits,
    /// Bound already, so that a port that is taken is told before anything is made.
    pub listener: TcpListener,
    /// For how many connections there is room.
    pub room: Room,
}

/// Runs the throwaway portal until Ctrl-C; `say` tells the person who started it, a line at a time.
///
/// # Errors
/// One sentence for the person who started it.
pub async fn run(outset: Outset, say: fn(Arguments<'_>)) -> Result<()> {
    let folder = Scratch::new()?;
    let public_url = outset.public_url;
    let assets = assets(outset.site.as_deref())?;
    let (key, _) = MasterKey::load_or_make(&folder.0.join("master.key"))?;
    let store = Store::open(&address_of_file(&folder.0.join("heard.db")), key).await?;
    let profile = Profile::read(EXAMPLE)?;
    let books = store.council(&profile.id);
    let council = Council::new(
        books,
        TimeSource::system(),
        Calendar::england_and_wales(),
        Arc::new(profile),
        Arc::new(Letters::built_in()),
        public_url.clone(),
    )
    .with_files(Files {
        place: Some(Place::in_folder(folder.0.clone()).below("files")?),
        ..Files::default()
    });
    let mailer = Mailer::new(Transport::files(folder.0.join("mail"))?);
    let password = made_up()?;

    say(format_args!("Inventing submissions …"));
    let count = Box::pin(fill(&council, &mailer, &hash(&password)?))
        .await
        .map_err(|error| anyhow!("{error}: {error:?}"))?;

    let shared = Shared {
        store,
        words: Arc::new(words::Locales::load()?),
        assets,
        site: outset.site,
        proxies: 0,
        disk: Disk {
            folder: folder.0.clone(),
            least: outset.min_free,
        },
        passwords: Passwords::new()?,
    };
    let portal = Portal::new(&Arc::new(shared), council, outset.limits)?;
    say(format_args!(
        "A demonstration with {count} invented submissions is at {public_url}"
    ));
    say(format_args!(
        "Staff sign in at {public_url}{}: {EMAIL} with the password {password}",
        app::routes::Route::SignIn
    ));
    say(format_args!(
        "Everything is in {} and is deleted at Ctrl-C.",
        folder.0.display()
    ));
    let installation = Installation::new(portal, []);
    let doors = serve::Doors::One(outset.listener);
    serve::run(installation, mailer, doors, outset.room).await
}

/// Fills the store; returns how many submissions there are.
///
/// # Errors
/// When an act fails.
pub async fn fill(council: &Council, mailer: &Mailer, password_hash: &str) -> Result<usize, Error> {
    let mut staff = Vec::new();
    for (name, email) in COLLEAGUES {
        let id = add_staff(
            council,
            &Principal::COMMAND_LINE,
            name,
            email,
            Password::own(password_hash),
            Role::Manager,
        )
        .await?;
        staff.push(Principal::Staff(Staff {
            id,
            name: name.to_owned(),
            role: Role::Manager,
        }));
    }
    for (index, submission) in SUBMISSIONS.iter().enumerate() {
        let then = at(council, submission.days_ago, index);
        let reference = send(&then, submission).await?;
        jobs::run_once(&then, mailer).await?;
        acts::work_on(&then, submission, &reference, &staff, index).await?;
    }
    Box::pin(earlier::import(council, &staff[0])).await?;
    Ok(SUBMISSIONS.len())
}

/// The council some days ago, in the course of that day.
fn at(council: &Council, days_ago: i64, index: usize) -> Council {
    let minutes = i64::try_from(index * 17 % 540).unwrap_or_default();
    let now = council.clock.now();
    let morning = (now - TimeDelta::days(days_ago))
        .date_naive()
        .and_time(NaiveTime::MIN)
        .and_utc();
    let moment: DateTime<Utc> = morning + TimeDelta::hours(8) + TimeDelta::minutes(minutes);
    council.with_clock(TimeSource::fixed(moment.min(now)))
}

/// Walks the journey as a person would: what is needed page after page, then what they add.
async fn send(council: &Council, submission: &Submission) -> Result<Reference, Error> {
    let token = DraftToken::random();
    for page in submission.journey.pages() {
        let answers = submission
            .answers
            .iter()
            .filter(|(asked, ..)| page.has(*asked));
        let pairs = answers.map(|(_, field, value)| ((*field).to_owned(), (*value).to_owned()));
        let (question, typed) = (page.lead(), page.filled(pairs));
        if submission.journey.step(question).is_none() && typed.is_blank() {
            continue;
        }
        let kept = keep_answers(council, &token, submission.journey, question, typed, None).await?;
        if let Some(fault) = kept.faults.first() {
            return Err(Error::Internal(anyhow!(
                "the demonstration's answer to {} is {}",
                question.slug(),
                fault.wrong.slug()
            )));
        }
    }
    match submit(council, &token, submission.journey, submission.locale).await? {
        Submitted::Sent(reference) | Submitted::Already(reference) => Ok(reference),
        Submitted::Incomplete(_) | Submitted::Changed | Submitted::Nothing => Err(Error::Internal(
            anyhow!("a demonstration could not be sent"),
        )),
    }
}

/// Everybody who works in the demonstration.
type Team = [Principal];

/// A folder that is gone when the demonstration is.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("heard-demo-{}", std::process::id()));
        store::make_folder(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let gone: &Path = &self.0;
        if std::fs::remove_dir_all(gone).is_err() {
            warn!("{} could not be deleted", gone.display());
        }
    }
}
