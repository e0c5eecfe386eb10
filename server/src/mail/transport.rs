//! How letters leave: by SMTP, into a folder, or into memory. The only part that knows lettre.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use anyhow::Context;
use chrono::{DateTime, Utc};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox as Party,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{PoolConfig, authentication::Credentials},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::timeout;

/// One try takes no longer than this.
const LONGEST_TRY: Duration = Duration::from_secs(20);
/// Connections are kept for so long after a letter: servers close idle ones without a word.
const KEPT_OPEN: Duration = Duration::from_secs(5);

/// A way for letters to leave.
#[derive(Clone)]
pub struct Transport(Way);

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
    Memory(Mailbox),
}

/// The council's mail server.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// Its name.
    pub host: String,
    /// Its port, often 587 (STARTTLS) or 465 (TLS).
    pub port: u16,
    /// How the connection is protected.
    pub tls: SmtpTls,
    /// The account, where one is needed.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<SecretString>,
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpTls {
    /// Begins in the clear and must change to TLS before anything else.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// In the clear; only for a server on the same machine.
    None,
}

/// A letter, ready to leave.
#[derive(Clone, PartialEq, Eq)]
pub struct Post {
    /// The name beside the sender's address.
    pub from_name: String,
    /// The sender's address.
    pub from: String,
    /// Where answers go.
    pub reply_to: Option<String>,
    /// Where it goes.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
    /// The same at every try, with its angle brackets.
    pub message_id: String,
    /// The date on the letter.
    pub date: DateTime<Utc>,
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post")
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}

/// Why a letter did not leave, without a word of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// A code such as `451`, `timeout` or `connection`.
    pub code: String,
    /// Trying again is no use.
    pub for_good: bool,
}

/// Where letters land that are sent into memory, for tests.
#[derive(Clone, Default)]
pub struct Mailbox(Arc<Mutex<Vec<Post>>>);

impl Mailbox {
    /// Everything that has landed, oldest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Post> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Trouble {
    /// Worth another try.
    #[must_use]
    pub fn for_now(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            for_good: false,
        }
    }

    /// Not worth another try.
    #[must_use]
    pub fn for_good(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            for_good: true,
        }
    }
}

impl FromStr for SmtpTls {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.to_ascii_lowercase().as_str() {
            "starttls" => Ok(Self::StartTls),
            "tls" => Ok(Self::Tls),
            "none" => Ok(Self::None),
            _ => Err("use starttls, tls or none"),
        }
    }
}

impl Transport {
    /// By a mail server. Nothing is connected yet, so the server may be down.
    ///
    /// # Errors
    /// When the name of the server can be none, or the system has no certificates to check it with.
    pub fn smtp(settings: &SmtpSettings) -> anyhow::Result<Self> {
        type Smtp = AsyncSmtpTransport<Tokio1Executor>;
        let builder = match settings.tls {
            SmtpTls::StartTls => Smtp::starttls_relay(&settings.host),
            SmtpTls::Tls => Smtp::relay(&settings.host),
            SmtpTls::None => Ok(Smtp::builder_dangerous(&settings.host)),
        };
        let mut builder = builder
            .context("TLS to the mail server cannot be set up")?
            .port(settings.port)
            .timeout(Some(LONGEST_TRY))
            .pool_config(PoolConfig::new().max_size(8).idle_timeout(KEPT_OPEN));
        if let (Some(user), Some(password)) = (&settings.user, &settings.password) {
            let password = password.expose_secret().to_owned();
            builder = builder.credentials(Credentials::new(user.clone(), password));
        }
        Ok(Self(Way::Smtp(builder.build())))
    }

    /// Into a folder, one `.eml` file a letter.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn files(folder: PathBuf) -> anyhow::Result<Self> {
        fs::create_dir_all(&folder)
            .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
        Ok(Self(Way::Files(folder)))
    }

    /// Into memory, and where to look there.
    #[must_use]
    pub fn memory() -> (Self, Mailbox) {
        let mailbox = Mailbox::default();
        (Self(Way::Memory(mailbox.clone())), mailbox)
    }

    /// Sends a letter, or says why it did not go. Never takes longer than [`LONGEST_TRY`].
    ///
    /// # Errors
    /// [`Trouble`], which says whether another try is worth it.
    pub(super) async fn deliver(&self, post: Post) -> Result<(), Trouble> {
        match &self.0 {
            Way::Smtp(smtp) => {
                let message = message(&post)?;
                match timeout(LONGEST_TRY, smtp.send(message)).await {
                    Ok(Ok(_)) => Ok(()),
                    Ok(Err(error)) => Err(trouble(&error)),
                    Err(_) => Err(Trouble::for_now("timeout")),
                }
            }
            Way::Files(folder) => {
                let path = folder.join(format!("{}.eml", file_name(&post.message_id)));
                let text = message(&post)?.formatted();
                let written = tokio::task::spawn_blocking(move || write_whole(&path, &text)).await;
                written
                    .ok()
                    .and_then(Result::ok)
                    .ok_or_else(|| Trouble::for_now("folder"))
            }
            Way::Memory(mailbox) => {
                message(&post)?;
                mailbox
                    .0
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(post);
                Ok(())
            }
        }
    }
}

/// What the answer of a mail server means. `55x` is about this recipient or this letter; other lasting refusals are about
/// our account or the server, and are mended by somebody before the letter is given up.
fn trouble(error: &lettre::transport::smtp::Error) -> Trouble {
    match error.status() {
        Some(code) => {
            let code = code.to_string();
            let for_good = code.starts_with("55");
            Trouble { code, for_good }
        }
        None if error.is_timeout() => Trouble::for_now("timeout"),
        None if error.is_tls() => Trouble::for_now("tls"),
        None if error.is_client() => Trouble::for_now("client"),
        None => Trouble::for_now("connection"),
    }
}

fn message(post: &Post) -> Result<Message, Trouble> {
    let address = |text: &str| {
        text.parse::<Address>()
            .map_err(|_| Trouble::for_good("address"))
    };
    let mut builder = Message::builder()
        .from(Party::new(
            Some(post.from_name.clone()),
            address(&post.from)?,
        ))
        .to(Party::new(None, address(&post.to)?))
        .subject(post.subject.as_str())
        .message_id(Some(post.message_id.clone()))
        .date(SystemTime::from(post.date))
        // So that no machine answers (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .header(ContentType::TEXT_PLAIN);
    if let Some(reply_to) = &post.reply_to {
        builder = builder.reply_to(Party::new(None, address(reply_to)?));
    }
    builder
        .body(post.text.clone())
        .map_err(|_| Trouble::for_good("letter"))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The part of a Message-ID before the `@`; it is a key of ours and sorts by time.
fn file_name(message_id: &str) -> String {
    let key = message_id.split('@').next().unwrap_or_default();
    key.chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
        .collect()
}

/// A second try writes the same file; nobody sees half of one.
fn write_whole(path: &Path, text: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("part");
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}
