//! Settings: from the command line or the environment, secrets also from files. A wrong one stops the start with one
//! sentence that names it and the mend.

mod mail;
mod secret;

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use clap::builder::FalseyValueParser;
use council::PublicUrl;
use secrecy::SecretString;
use store::{address_of_file, check_address, file_of_address};

use jobs::Backups;
pub use secret::secret_file;

/// Everything that can be set.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings")]
pub struct Settings {
    /// The folder for everything that must be kept: database, master key, council profile, letters
    #[arg(
        long,
        global = true,
        env = "HEARD_DATA",
        default_value = "data",
        value_name = "DIR"
    )]
    pub data: PathBuf,
    /// The folder with the files for browsers, as `bundle` wrote it
    #[arg(
        long,
        global = true,
        env = "HEARD_SITE",
        default_value = "target/site",
        value_name = "DIR"
    )]
    pub site: PathBuf,
    /// The address and port to listen on
    #[arg(
        long,
        global = true,
        env = "HEARD_LISTEN",
        default_value = "127.0.0.1:3000",
        value_name = "ADDRESS"
    )]
    pub listen: String,
    /// The address under which people reach the portal; https everywhere but on your own machine
    #[arg(
        long,
        global = true,
        env = "HEARD_PUBLIC_URL",
        default_value = "http://localhost:3000",
        value_name = "URL"
    )]
    pub public_url: String,
    /// The database: sqlite:///path/heard.db or postgres://user:password@host/name [default: heard.db in the data
    /// folder]; a PostgreSQL on another machine needs ?sslmode=verify-full; DATABASE_URL_FILE names a file that holds it
    #[arg(
        long,
        visible_alias = "database",
        global = true,
        env = "DATABASE_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub database_url: Option<String>,
    /// A file that holds the database's address
    #[arg(
        long,
        global = true,
        env = "DATABASE_URL_FILE",
        value_name = "FILE",
        hide = true
    )]
    pub database_url_file: Option<PathBuf>,
    /// The council's profile [default: council.toml in the data folder, made from an example at the first start]
    #[arg(long, global = true, env = "HEARD_COUNCIL", value_name = "FILE")]
    pub profile: Option<PathBuf>,
    /// The key that opens everything people wrote [default: master.key in the data folder, made at the first start]
    #[arg(
        long,
        global = true,
        env = "HEARD_MASTER_KEY_FILE",
        value_name = "FILE"
    )]
    pub master_key_file: Option<PathBuf>,
    /// The mail server; without one, letters are written as .eml files to `mail` in the data folder
    #[arg(long, global = true, env = "HEARD_SMTP_HOST", value_name = "NAME")]
    pub smtp_host: Option<String>,
    /// The mail server's port [default: 587 with starttls, 465 with tls, 25 with none]
    #[arg(long, global = true, env = "HEARD_SMTP_PORT", value_name = "PORT")]
    pub smtp_port: Option<String>,
    /// How the way to the mail server is encrypted: starttls, tls or none
    #[arg(
        long,
        global = true,
        env = "HEARD_SMTP_TLS",
        default_value = "starttls",
        value_name = "HOW"
    )]
    pub smtp_tls: String,
    /// The name with which to sign in to the mail server
    #[arg(long, global = true, env = "HEARD_SMTP_USER", value_name = "NAME")]
    pub smtp_user: Option<String>,
    /// The password for it; better in a file that HEARD_SMTP_PASSWORD_FILE names
    #[arg(
        long,
        global = true,
        env = "HEARD_SMTP_PASSWORD",
        hide_env_values = true,
        value_name = "PASSWORD"
    )]
    pub smtp_password: Option<SecretString>,
    /// A file that holds the password for the mail server
    #[arg(
        long,
        global = true,
        env = "HEARD_SMTP_PASSWORD_FILE",
        value_name = "FILE"
    )]
    pub smtp_password_file: Option<PathBuf>,
    /// The name with which to greet the mail server [default: the host of the public address]
    #[arg(long, global = true, env = "HEARD_SMTP_HELLO", value_name = "HOST")]
    pub smtp_hello: Option<String>,
    /// Which log lines to write, such as `info` or `heard=debug,warn`
    #[arg(
        long,
        global = true,
        env = "HEARD_LOG",
        default_value = "heard=info,warn",
        value_name = "FILTER"
    )]
    pub log: String,
    /// How log lines look: text or json
    #[arg(
        long,
        global = true,
        env = "HEARD_LOG_FORMAT",
        default_value = "text",
        value_name = "FORMAT"
    )]
    pub log_format: String,
    /// How many backups are kept of those that are made every hour by itself; 0 makes none. PostgreSQL has tools of its own
    #[arg(
        long,
        global = true,
        env = "HEARD_BACKUPS",
        default_value = "24",
        value_name = "COUNT"
    )]
    pub backups: String,
    /// The folder for them; better on another disk [default: backups in the data folder]
    #[arg(long, global = true, env = "HEARD_BACKUP_FOLDER", value_name = "DIR")]
    pub backup_folder: Option<PathBuf>,
    /// How many proxies of your own stand in front, each of which adds to X-Forwarded-For: 0, 1 or more; must be said
    /// when people reach the portal by https
    #[arg(long, global = true, env = "HEARD_PROXIES", value_name = "COUNT")]
    pub proxies: Option<String>,
    /// The older name of HEARD_PROXIES=1
    #[arg(long, global = true, env = "HEARD_TRUST_PROXY", value_parser = FalseyValueParser::new())]
    pub trust_proxy: bool,
    /// How many forms one address may send in a minute; a school or a home is one address
    #[arg(
        long,
        global = true,
        env = "HEARD_POSTS_PER_MINUTE",
        default_value = "600",
        value_name = "COUNT"
    )]
    pub posts_per_minute: String,
    /// How many megabytes of the disk must be free for the public to begin anything; below it people are asked to call,
    /// and staff go on; 0 for no limit
    #[arg(
        long,
        global = true,
        env = "HEARD_MIN_FREE_MB",
        default_value = "200",
        value_name = "COUNT"
    )]
    pub min_free_mb: String,
    /// How many connections one address may have open at a time; behind a proxy, and for this machine itself, there is no such
    /// limit
    #[arg(
        long,
        global = true,
        env = "HEARD_CONNECTIONS_PER_ADDRESS",
        default_value = "50",
        value_name = "COUNT"
    )]
    pub connections_per_address: String,
}

impl Settings {
    /// The address to listen on.
    ///
    /// # Errors
    /// When it is not an address and port.
    pub fn listen(&self) -> Result<SocketAddr> {
        self.listen.parse().map_err(|_| {
            anyhow!("HEARD_LISTEN is `{}`, which is not an address and port: write one like 127.0.0.1:3000.", self.listen)
        })
    }

    /// The public address.
    ///
    /// # Errors
    /// When it is not an http or https address without a path.
    pub fn public_url(&self) -> Result<PublicUrl> {
        let url = self.public_url.parse();
        url.map_err(|wrong| anyhow!("HEARD_PUBLIC_URL is {wrong}."))
    }

    /// The database's address.
    ///
    /// # Errors
    /// When it is of a kind that is not known, on another machine without a checked certificate, or its file cannot be
    /// read.
    pub fn database_url(&self) -> Result<String> {
        let given = match (&self.database_url, &self.database_url_file) {
            (Some(url), _) => Some(url.trim().to_owned()),
            (None, Some(file)) => Some(secret_file("DATABASE_URL_FILE", file)?),
            (None, None) => None,
        };
        match given {
            Some(url)
                if ["sqlite://", "postgres://", "postgresql://"]
                    .iter()
                    .any(|kind| url.starts_with(kind)) =>
            {
                check_address(&url)?;
                Ok(url)
            }
            Some(_) => bail!(
                "DATABASE_URL begins with neither sqlite:// nor postgres://: write one of them."
            ),
            None => {
                let folder = std::path::absolute(&self.data)
                    .context("The folder of HEARD_DATA cannot be found.")?;
                Ok(address_of_file(&folder.join("heard.db")))
            }
        }
    }

    /// The backups that are made by themselves, if any.
    ///
    /// # Errors
    /// When their number is none, or the database's address is wrong.
    pub fn backups(&self) -> Result<Option<Backups>> {
        let kept = self.backups.parse().map_err(|_| {
            anyhow!(
                "HEARD_BACKUPS is `{}`: write a whole number like 24, or 0 for none.",
                self.backups
            )
        })?;
        let url = self.database_url()?;
        let is_wanted = kept > 0 && file_of_address(&url).is_some();
        Ok(is_wanted.then(|| Backups {
            url,
            folder: self
                .backup_folder
                .clone()
                .unwrap_or_else(|| self.data.join("backups")),
            kept,
        }))
    }

    /// The council's profile.
    #[must_use]
    pub fn council_file(&self) -> PathBuf {
        self.profile
            .clone()
            .unwrap_or_else(|| self.data.join("council.toml"))
    }

    /// The master key.
    #[must_use]
    pub fn master_key_file(&self) -> PathBuf {
        self.master_key_file
            .clone()
            .unwrap_or_else(|| self.data.join("master.key"))
    }

    /// Where the council's own words of letters are.
    #[must_use]
    pub fn letters_folder(&self) -> PathBuf {
        self.data.join("letters")
    }

    /// How many forms one address may send in a minute.
    ///
    /// # Errors
    /// When it is not a number above 0.
    pub fn posts_per_minute(&self) -> Result<std::num::NonZeroU32> {
        self.posts_per_minute.parse().map_err(|_| {
            anyhow!(
                "HEARD_POSTS_PER_MINUTE is `{}`: write a whole number above 0, like 600.",
                self.posts_per_minute
            )
        })
    }

    /// How many bytes of the disk must be free for the public to begin anything.
    ///
    /// # Errors
    /// When it is not a number.
    pub fn min_free(&self) -> Result<u64> {
        let megabytes: u64 = self.min_free_mb.parse().map_err(|_| {
            anyhow!(
                "HEARD_MIN_FREE_MB is `{}`: write a whole number, like 200, or 0.",
                self.min_free_mb
            )
        })?;
        Ok(megabytes.saturating_mul(1024 * 1024))
    }

    /// How many proxies stand in front.
    ///
    /// # Errors
    /// When it is no number, or not said although people come by https: without it everybody would count as one address,
    /// or could claim to be another.
    pub fn proxies(&self) -> Result<usize> {
        match &self.proxies {
            Some(text) => match text.trim().parse::<usize>() {
                Ok(0) if self.trust_proxy => bail!(
                    "HEARD_PROXIES is 0, but HEARD_TRUST_PROXY says that there is one: leave HEARD_TRUST_PROXY out."
                ),
                Ok(count) if count < 10 => Ok(count),
                _ => bail!(
                    "HEARD_PROXIES is `{text}`: write how many proxies stand in front, like 1, or 0 for none."
                ),
            },
            None if self.trust_proxy => Ok(1),
            None if self.public_url()?.is_https() => bail!(
                "HEARD_PROXIES is not set, and HEARD_PUBLIC_URL is https: write how many proxies stand in front, 1 for the \
                 one that speaks TLS, 2 for two, or 0 for none; otherwise one visitor could use up what all may send."
            ),
            None => Ok(0),
        }
    }

    /// How many connections one address may have; no limit behind a proxy, whose connections are everybody's.
    ///
    /// # Errors
    /// When it is not a number above 0.
    pub fn connections_per_address(&self) -> Result<Option<usize>> {
        let count: std::num::NonZeroUsize = self.connections_per_address.parse().map_err(|_| {
            anyhow!(
                "HEARD_CONNECTIONS_PER_ADDRESS is `{}`: write a whole number above 0, like 50.",
                self.connections_per_address
            )
        })?;
        Ok((self.proxies()? == 0).then_some(count.get()))
    }

    /// Whether log lines are JSON.
    ///
    /// # Errors
    /// When the format is not known.
    pub fn log_is_json(&self) -> Result<bool> {
        match self.log_format.as_str() {
            "text" => Ok(false),
            "json" => Ok(true),
            other => bail!("HEARD_LOG_FORMAT is `{other}`: write text or json."),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    fn settings(line: &[&str]) -> Settings {
        Line::parse_from(["heard"].iter().chain(line)).settings
    }

    #[test]
    fn the_mail_server_is_greeted_by_the_host_of_the_public_address_or_as_told() {
        for (line, name) in [
            (
                ["--public-url", "https://tellus.westmere.example"],
                "tellus.westmere.example",
            ),
            (
                ["--public-url", "https://tellus.westmere.example:8443"],
                "tellus.westmere.example",
            ),
            (["--public-url", "http://192.0.2.7:3000"], "192.0.2.7"),
            (
                ["--public-url", "http://[2001:db8::1]:3000"],
                "[2001:db8::1]",
            ),
            (
                ["--public-url", "https://höre.example"],
                "xn--hre-sna.example",
            ),
            (
                ["--smtp-hello", "mail.westmere.example"],
                "mail.westmere.example",
            ),
        ] {
            let line = [&["--smtp-host", "m"][..], &line[..]].concat();
            let smtp = settings(&line).smtp().unwrap().unwrap();
            assert_eq!(smtp.hello, name);
        }
        let wrong = settings(&["--smtp-host", "m", "--smtp-hello", "a b"]);
        assert!(wrong.smtp().is_err());
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_mend_in_one_sentence() {
        let sentence = |result: Result<()>| result.unwrap_err().to_string();
        let wrong = [
            (
                "HEARD_LISTEN",
                sentence(settings(&["--listen", "here"]).listen().map(drop)),
            ),
            (
                "HEARD_PUBLIC_URL",
                sentence(
                    settings(&["--public-url", "ftp://x"])
                        .public_url()
                        .map(drop),
                ),
            ),
            (
                "HEARD_PUBLIC_URL",
                sentence(
                    settings(&["--public-url", "https://x/y"])
                        .public_url()
                        .map(drop),
                ),
            ),
            (
                "DATABASE_URL",
                sentence(
                    settings(&["--database-url", "mysql://x"])
                        .database_url()
                        .map(drop),
                ),
            ),
            (
                "HEARD_SMTP_TLS",
                sentence(
                    settings(&["--smtp-host", "m", "--smtp-tls", "ssl"])
                        .smtp()
                        .map(drop),
                ),
            ),
            (
                "HEARD_SMTP_PORT",
                sentence(
                    settings(&["--smtp-host", "m", "--smtp-port", "x"])
                        .smtp()
                        .map(drop),
                ),
            ),
            (
                "HEARD_SMTP_USER",
                sentence(
                    settings(&["--smtp-host", "m", "--smtp-user", "x"])
                        .smtp()
                        .map(drop),
                ),
            ),
            (
                "HEARD_POSTS_PER_MINUTE",
                sentence(
                    settings(&["--posts-per-minute", "0"])
                        .posts_per_minute()
                        .map(drop),
                ),
            ),
            (
                "HEARD_BACKUPS",
                sentence(settings(&["--backups", "many"]).backups().map(drop)),
            ),
            (
                "DATABASE_URL",
                sentence(
                    settings(&["--database-url", "postgres://heard@db.example/heard"])
                        .database_url()
                        .map(drop),
                ),
            ),
            (
                "HEARD_MIN_FREE_MB",
                sentence(settings(&["--min-free-mb", "2GB"]).min_free().map(drop)),
            ),
            (
                "HEARD_CONNECTIONS_PER_ADDRESS",
                sentence(
                    settings(&["--connections-per-address", "many"])
                        .connections_per_address()
                        .map(drop),
                ),
            ),
            (
                "HEARD_LOG_FORMAT",
                sentence(settings(&["--log-format", "xml"]).log_is_json().map(drop)),
            ),
            (
                "A_FILE",
                sentence(secret_file("A_FILE", Path::new("/nowhere/at/all")).map(drop)),
            ),
        ];
        for (setting, sentence) in wrong {
            assert!(
                sentence.contains(setting) && sentence.ends_with('.') && !sentence.contains('\n'),
                "{sentence}"
            );
        }
    }

    #[test]
    fn whoever_is_reached_by_https_says_how_many_proxies_stand_in_front() {
        let proxies = |line: &[&str]| settings(line).proxies();
        let https = ["--public-url", "https://tellus.westmere.example"];
        let with = |more: &[&'static str]| [&https[..], more].concat();
        assert_eq!(proxies(&[]).unwrap(), 0);
        for (said, count) in [("0", 0), ("1", 1), (" 2", 2)] {
            assert_eq!(proxies(&with(&["--proxies", said])).unwrap(), count);
        }
        assert_eq!(proxies(&with(&["--trust-proxy"])).unwrap(), 1);
        for wrong in [
            with(&[]),
            with(&["--proxies", "one"]),
            with(&["--proxies", "1.5"]),
            with(&["--proxies", ""]),
            with(&["--proxies", "0", "--trust-proxy"]),
        ] {
            let sentence = proxies(&wrong).unwrap_err().to_string();
            assert!(
                sentence.contains("HEARD_PROXIES") && sentence.ends_with('.'),
                "{sentence}"
            );
        }
    }

    #[test]
    fn a_wrong_database_address_is_not_repeated_since_it_may_hold_a_password() {
        let error = settings(&["--database-url", "mysql://user:hunter2@host/db"])
            .database_url()
            .unwrap_err();
        assert!(!error.to_string().contains("hunter2"));
    }
}
