//! The settings of the mail server.

use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use council::PublicUrl;
use mail::{SmtpSettings, SmtpTls};

use super::{Settings, secret_file};

impl Settings {
    /// Where letters are written without a mail server.
    #[must_use]
    pub fn mail_folder(&self) -> PathBuf {
        self.data.join("mail")
    }

    /// The mail server, if there is one; all councils share it. It is greeted by the host of this address, unless another is
    /// said.
    ///
    /// # Errors
    /// When one of its settings is wrong.
    pub fn smtp(&self, public_url: &PublicUrl) -> Result<Option<SmtpSettings>> {
        let tls: SmtpTls = self.smtp_tls.parse().map_err(|_| {
            anyhow!(
                "HEARD_SMTP_TLS is `{}`: write starttls, tls or none.",
                self.smtp_tls
            )
        })?;
        let port = match &self.smtp_port {
            Some(port) => port.parse().map_err(|_| {
                anyhow!(
                    "HEARD_SMTP_PORT is `{port}`, which is not a port: write a number like 587."
                )
            })?,
            None => match tls {
                SmtpTls::StartTls => 587,
                SmtpTls::Tls => 465,
                SmtpTls::None => 25,
            },
        };
        let Some(host) = self.smtp_host.clone().filter(|host| !host.is_empty()) else {
            return Ok(None);
        };
        let password = match (&self.smtp_password, &self.smtp_password_file) {
            (Some(password), _) => Some(password.clone()),
            (None, Some(file)) => Some(secret_file("HEARD_SMTP_PASSWORD_FILE", file)?.into()),
            (None, None) => None,
        };
        if self.smtp_user.is_some() && password.is_none() {
            bail!("HEARD_SMTP_USER is set without a password: set HEARD_SMTP_PASSWORD_FILE too.");
        }
        let hello = self.hello(public_url)?;
        Ok(Some(SmtpSettings {
            host,
            port,
            tls,
            user: self.smtp_user.clone(),
            password,
            hello,
        }))
    }

    /// How the portal calls itself when it greets the mail server: as it is told, or by the host of a public address.
    fn hello(&self, public_url: &PublicUrl) -> Result<String> {
        if let Some(name) = self.smtp_hello.clone().filter(|name| !name.is_empty()) {
            let is_name = name
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-.:[]".contains(letter));
            if !is_name {
                bail!(
                    "HEARD_SMTP_HELLO is `{name}`, which is not the name of a host: write one like \
                     tellus.westmere.example."
                );
            }
            return Ok(name);
        }
        let host = public_url.host();
        Ok(match host.starts_with('[') {
            true => host.to_owned(),
            false => idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned()),
        })
    }
}
