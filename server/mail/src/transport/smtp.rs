//! A conversation with the mail server, step by step: what a refusal means depends on the step at which it comes.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use lettre::{
    address::Envelope,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};
use secrecy::ExposeSecret;
use tokio::time::timeout;

use super::{DeliveryError, LONGEST_TRY, SmtpSettings, SmtpTls, refusal, refusal::Step};

/// Connections are kept for so long after a letter: servers close idle ones without a word.
const KEPT_OPEN: Duration = Duration::from_secs(5);
/// So many are kept.
const KEPT: usize = 8;
/// A goodbye is not waited for any longer.
const GOODBYE: Duration = Duration::from_secs(2);

/// A mail server and the connections to it.
#[derive(Clone)]
pub(super) struct Smtp(Arc<Server>);

struct Server {
    host: String,
    port: u16,
    tls: SmtpTls,
    /// How TLS is checked, where there is any.
    checked: Option<TlsParameters>,
    hello: ClientId,
    account: Option<Credentials>,
    kept: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl Smtp {
    /// Nothing is connected yet.
    ///
    /// # Errors
    /// When the name of the server can be none, or the system has no certificates to check it with.
    pub(super) fn new(settings: &SmtpSettings) -> Result<Self> {
        let checked = match settings.tls {
            SmtpTls::None => None,
            SmtpTls::StartTls | SmtpTls::Tls => Some(
                TlsParameters::new(settings.host.clone())
                    .context("TLS to the mail server cannot be set up")?,
            ),
        };
        let account = match (&settings.user, &settings.password) {
            (Some(user), Some(password)) => Some(Credentials::new(
                user.clone(),
                password.expose_secret().to_owned(),
            )),
            _ => None,
        };
        Ok(Self(Arc::new(Server {
            host: settings.host.clone(),
            port: settings.port,
            tls: settings.tls,
            checked,
            hello: hello(&settings.hello),
            account,
            kept: Mutex::default(),
        })))
    }

    /// Sends a letter. Can be left at any moment: then its connection is closed.
    ///
    /// # Errors
    /// [`DeliveryError`], which says whose fault it is.
    pub(super) async fn send(
        &self,
        envelope: &Envelope,
        letter: &[u8],
    ) -> Result<(), DeliveryError> {
        let mut connection = self.connection().await?;
        match converse(&mut connection, envelope, letter).await {
            Ok(()) => {
                self.keep(connection);
                Ok(())
            }
            Err(trouble) => {
                tokio::spawn(async move { timeout(GOODBYE, connection.abort()).await });
                Err(trouble)
            }
        }
    }

    /// One that was kept and still answers, or a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, DeliveryError> {
        while let Some((mut connection, since)) = self.take() {
            if since.elapsed() < KEPT_OPEN && connection.test_connected().await {
                return Ok(connection);
            }
        }
        self.0.connect().await
    }

    fn take(&self) -> Option<(AsyncSmtpConnection, Instant)> {
        let mut kept = self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pop()
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut kept = self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(_, since)| since.elapsed() < KEPT_OPEN);
        if kept.len() < KEPT {
            kept.push((connection, Instant::now()));
        }
    }
}

impl Server {
    async fn connect(&self) -> Result<AsyncSmtpConnection, DeliveryError> {
        let at_once = self.checked.clone().filter(|_| self.tls == SmtpTls::Tls);
        let first = if at_once.is_some() {
            Step::Tls
        } else {
            Step::Greeting
        };
        let address = (self.host.as_str(), self.port);
        let connected = AsyncSmtpConnection::connect_tokio1(
            address,
            Some(LONGEST_TRY),
            &self.hello,
            at_once,
            None,
        );
        let mut connection = connected.await.map_err(|error| trouble(first, &error))?;
        if self.tls == SmtpTls::StartTls
            && let Some(checked) = self.checked.clone()
        {
            let changed = connection.starttls(checked, &self.hello).await;
            changed.map_err(|error| trouble(Step::Tls, &error))?;
        }
        if let Some(account) = &self.account {
            let signed_in = connection.auth(DEFAULT_MECHANISMS, account).await;
            signed_in.map_err(|error| trouble(Step::SignIn, &error))?;
        }
        Ok(connection)
    }
}

async fn converse(
    connection: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    letter: &[u8],
) -> Result<(), DeliveryError> {
    let mut options = Vec::new();
    let mut addresses = envelope.to().iter().chain(envelope.from());
    if !addresses.all(|address| address.to_string().is_ascii()) {
        // Only the part before the `@` can be so by now, and this server has no way to write it.
        if !has(connection, Extension::SmtpUtfEight) {
            return Err(DeliveryError::for_good("address"));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !letter.is_ascii() && has(connection, Extension::EightBitMime) {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let sender = Mail::new(envelope.from().cloned(), options);
    let answer = connection.command(sender).await;
    answer.map_err(|error| trouble(Step::Sender, &error))?;
    for to in envelope.to() {
        let answer = connection.command(Rcpt::new(to.clone(), Vec::new())).await;
        answer.map_err(|error| trouble(Step::Recipient, &error))?;
    }
    let answer = connection.command(Data).await;
    answer.map_err(|error| trouble(Step::Letter, &error))?;
    let answer = connection.message(letter).await;
    answer.map_err(|error| trouble(Step::Letter, &error))?;
    Ok(())
}

fn has(connection: &AsyncSmtpConnection, extension: Extension) -> bool {
    connection.server_info().supports_feature(extension)
}

/// How we call ourselves: a name, or an address in brackets.
fn hello(name: &str) -> ClientId {
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    match bare.parse() {
        Ok(std::net::IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(std::net::IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(name.to_owned()),
    }
}

fn trouble(step: Step, error: &Error) -> DeliveryError {
    if let Some(code) = error.status() {
        let said = std::error::Error::source(error).map(ToString::to_string);
        return refusal::judge(step, &code.to_string(), &said.unwrap_or_default());
    }
    if error.is_timeout() {
        DeliveryError::for_now("timeout")
    } else if error.is_tls() || (step == Step::Tls && !is_unreachable(error)) {
        DeliveryError::of_ours("tls")
    } else if error.is_client() {
        // Nothing that the server offers lets us sign in.
        DeliveryError::of_ours("us")
    } else {
        DeliveryError::for_now("connection")
    }
}

/// Whether nobody answered at all: that says nothing about TLS.
fn is_unreachable(error: &Error) -> bool {
    use std::io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        if let Some(cause) = cause.downcast_ref::<std::io::Error>() {
            // A certificate that is not believed, or bytes that are no TLS, are data that is not valid.
            return ![InvalidData, InvalidInput, UnexpectedEof].contains(&cause.kind());
        }
        source = cause.source();
    }
    false
}
