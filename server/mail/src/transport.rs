//! How letters leave: by SMTP, into a folder, or into memory. The only part that knows lettre.

mod letter;
mod refusal;
mod smtp;

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::Context;
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use tokio::time::timeout;

use letter::message;
use smtp::Smtp;

/// One try takes no longer than this.
const LONGEST_TRY: Duration = Duration::from_secs(20);

/// A way for letters to leave.
#[derive(Clone)]
pub struct Transport(Way);

#[derive(Clone)]
enum Way {
    Smtp(Smtp),
    Files(PathBuf),
    Memory(Mailbox),
}

/// The council's mail server.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// The name of the host, or its address.
    pub host: String,
    /// Its port, often 587 (STARTTLS) or 465 (TLS).
    pub port: u16,
    /// How the connection is protected.
    pub tls: SmtpTls,
    /// The account, where one is needed.
    pub user: Option<String>,
    /// The password for it; none where the server asks for none.
    pub password: Option<SecretString>,
    /// How the portal calls itself when it greets the server: a host name, or an address.
    pub hello: String,
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
    /// The address in `From`, which the council's profile names as the sender's.
    pub from: String,
    /// The address in `Reply-To`; none for an alert, which nobody answers.
    pub reply_to: Option<String>,
    /// The address in `To`; there is one only.
    pub to: String,
    /// The subject, which others may see in a list of e-mails: neutral for the public.
    pub subject: String,
    /// The plain text; no e-mail has another part.
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
pub struct DeliveryError {
    /// A code such as `451`, `timeout`, `mailbox 550 5.1.1` or `us 550 5.7.64`; never an address.
    pub code: String,
    /// Whose fault it is.
    pub blame: Blame,
}

/// Whose fault it is that a letter did not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blame {
    /// The mailbox is certainly wrong: trying again is no use.
    Mailbox,
    /// The mail server refuses to send for us, or cannot be trusted: somebody has to mend the settings.
    Us,
    /// It may go the next time.
    Nobody,
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

impl DeliveryError {
    /// Worth another try.
    #[must_use]
    pub fn for_now(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            blame: Blame::Nobody,
        }
    }

    /// Worth another try once the settings are mended.
    #[must_use]
    pub fn of_ours(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            blame: Blame::Us,
        }
    }

    /// Not worth another try: no mailbox can be reached so.
    #[must_use]
    pub fn for_good(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            blame: Blame::Mailbox,
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
        Ok(Self(Way::Smtp(Smtp::new(settings)?)))
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

    /// Sends a letter, or says why it did not go. Never takes longer than 20 s.
    ///
    /// # Errors
    /// [`DeliveryError`], which says whether another try is worth it.
    pub async fn deliver(&self, post: Post) -> Result<(), DeliveryError> {
        match &self.0 {
            Way::Smtp(smtp) => {
                let message = message(&post)?;
                let (envelope, letter) = (message.envelope(), message.formatted());
                match timeout(LONGEST_TRY, smtp.send(envelope, &letter)).await {
                    Ok(sent) => sent,
                    Err(_) => Err(DeliveryError::for_now("timeout")),
                }
            }
            Way::Files(folder) => {
                let path = folder.join(format!("{}.eml", file_name(&post.message_id)));
                let text = message(&post)?.formatted();
                let written = tokio::task::spawn_blocking(move || write_whole(&path, &text)).await;
                written
                    .ok()
                    .and_then(Result::ok)
                    .ok_or_else(|| DeliveryError::for_now("folder"))
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
