//! Settings: from the command line or the environment, secrets also from files. A wrong one stops the start with one
//! sentence that names it and the mend.
#![expect(clippy::doc_markdown, reason = "help is read in a terminal")]

mod councils;
mod database;
mod files;
mod limits;
mod mail;
mod master_key;
mod secret;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use anyhow::{Result, anyhow, bail};
use clap::Args;
use clap::builder::FalseyValueParser;
use council::{NotAPublicUrl, PublicUrl};
use secrecy::SecretString;

pub use councils::CouncilSettings;
pub use files::BucketOptions;
pub use master_key::KeySource;
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
    /// The folder with the files for browsers, as `bundle` wrote it [default: those inside the program, where it was built with
    /// them; otherwise target/site]
    #[arg(long, global = true, env = "HEARD_SITE", value_name = "DIR")]
    pub site: Option<PathBuf>,
    /// The address and port to listen on
    #[arg(
        long,
        global = true,
        env = "HEARD_LISTEN",
        default_value = "127.0.0.1:3000",
        value_name = "ADDRESS"
    )]
    pub listen: String,
    /// The address and port on which a Prometheus may ask for figures about the program, apart from the portal; without one there are
    /// none. Nobody but it should reach this address
    #[arg(
        long,
        global = true,
        env = "HEARD_METRICS_LISTEN",
        value_name = "ADDRESS"
    )]
    pub metrics_listen: Option<String>,
    /// The address and port on which staff alone are answered, so that a firewall can keep everybody else from it; HEARD_LISTEN then
    /// answers the public alone. Needs HEARD_STAFF_URL
    #[arg(
        long,
        global = true,
        env = "HEARD_STAFF_LISTEN",
        value_name = "ADDRESS"
    )]
    pub staff_listen: Option<String>,
    /// The address under which staff reach the portal, of a host of its own: the public's then answers no page of theirs [default:
    /// that of the public]; of several councils each has its own in its profile
    #[arg(long, global = true, env = "HEARD_STAFF_URL", value_name = "URL")]
    pub staff_url: Option<String>,
    /// The address under which people reach the portal; https everywhere but on your own machine [default:
    /// http://localhost, with the port that is listened on]; of several councils each has its own in its profile
    #[arg(long, global = true, env = "HEARD_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
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
    /// The council's profile [default: council.toml in the data folder, made from an example at the first start]; or a folder
    /// with the profiles of several councils, *.toml, each of which says its `public_url`
    #[arg(long, global = true, env = "HEARD_COUNCIL", value_name = "PATH")]
    pub profile: Option<PathBuf>,
    /// The key that opens everything people wrote [default: master.key in the data folder, made at the first start]
    #[arg(
        long,
        global = true,
        env = "HEARD_MASTER_KEY_FILE",
        value_name = "FILE"
    )]
    pub master_key_file: Option<PathBuf>,
    /// A file that holds the passphrase which locks the file of the master key; without one the file is not locked
    #[arg(
        long,
        global = true,
        env = "HEARD_MASTER_KEY_PASSPHRASE_FILE",
        value_name = "FILE"
    )]
    pub master_key_passphrase_file: Option<PathBuf>,
    /// A command that prints the master key as it would stand in its file, such as that of a key management service; then no file
    /// is read
    #[arg(
        long,
        global = true,
        env = "HEARD_MASTER_KEY_COMMAND",
        value_name = "COMMAND"
    )]
    pub master_key_command: Option<String>,
    /// The folder for the files of cases, sealed; the same for all processes of a council [default: files in the data folder].
    /// With a bucket it is where `heard files move` takes them from
    #[arg(long, global = true, env = "HEARD_FILES", value_name = "DIR")]
    pub files: Option<PathBuf>,
    #[command(flatten)]
    #[expect(
        missing_docs,
        reason = "it would stand in the help as that of the command"
    )]
    pub s3: BucketOptions,
    /// The clamd that checks files for viruses: a host and a port, or the path of its socket; without one, no file of a case can
    /// be opened
    #[arg(long, global = true, env = "HEARD_CLAMD", value_name = "WHERE")]
    pub clamd: Option<String>,
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

    /// The address to answer staff alone at, if one is set.
    ///
    /// # Errors
    /// When it is not an address and port, or a council says no address for staff.
    pub fn staff_listen(&self, councils: &[CouncilSettings]) -> Result<Option<SocketAddr>> {
        let Some(said) = &self.staff_listen else {
            return Ok(None);
        };
        let address = said.parse().map_err(|_| {
            anyhow!("HEARD_STAFF_LISTEN is `{said}`, which is not an address and port: write one like 10.0.0.7:3001.")
        })?;
        let without = councils
            .iter()
            .find(|council| council.profile.staff_url.is_none());
        match without {
            None => Ok(Some(address)),
            Some(council) => bail!(
                "HEARD_STAFF_LISTEN is set, but staff of `{}` have no address of their own: say it in HEARD_STAFF_URL, or of several \
                 councils in `staff_url` of each profile.",
                council.profile.id
            ),
        }
    }

    /// The address for staff, if it is said.
    ///
    /// # Errors
    /// When it is not an http or https address without a path.
    pub fn staff_url(&self) -> Result<Option<PublicUrl>> {
        let url = self.staff_url.as_deref().map(str::parse).transpose();
        url.map_err(|wrong: NotAPublicUrl| anyhow!("HEARD_STAFF_URL: {wrong}."))
    }

    /// The address to answer a Prometheus at, if one is set.
    ///
    /// # Errors
    /// When it is not an address and port.
    pub fn metrics_listen(&self) -> Result<Option<SocketAddr>> {
        let Some(said) = &self.metrics_listen else {
            return Ok(None);
        };
        let address = said.parse().map_err(|_| {
            anyhow!("HEARD_METRICS_LISTEN is `{said}`, which is not an address and port: write one like 127.0.0.1:9464.")
        })?;
        Ok(Some(address))
    }

    /// The folder with the files for browsers; none for those inside the program.
    #[must_use]
    pub fn site(&self) -> Option<PathBuf> {
        let said = self.site.clone();
        said.or_else(|| (!web::portal::inside::IS_THERE).then(|| "target/site".into()))
    }

    /// The public address where none is said: this machine, at the port that is listened on.
    ///
    /// # Errors
    /// When the address to listen on is none.
    pub fn home(&self) -> Result<PublicUrl> {
        let home = format!("http://localhost:{}", self.listen()?.port());
        home.parse()
            .map_err(|wrong: NotAPublicUrl| anyhow!("{wrong}."))
    }

    /// The public address, if it is said.
    ///
    /// # Errors
    /// When it is not an http or https address without a path.
    pub fn public_url(&self) -> Result<Option<PublicUrl>> {
        let url = self.public_url.as_deref().map(str::parse).transpose();
        url.map_err(|wrong: NotAPublicUrl| anyhow!("HEARD_PUBLIC_URL: {wrong}."))
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

/// A number, as it was typed; `how` says what to write.
fn number<N: FromStr>(setting: &str, text: &str, how: &str) -> Result<N> {
    let wrong = |_| anyhow!("{setting} is `{text}`: write {how}.");
    text.parse().map_err(wrong)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser;

    use super::*;

    const HOME: &str = "http://localhost:3000";

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
            let settings = settings(&line);
            let url = settings.public_url().unwrap();
            let url = url.unwrap_or_else(|| HOME.parse().unwrap());
            let smtp = settings.smtp(&url).unwrap().unwrap();
            assert_eq!(smtp.hello, name);
        }
        let wrong = settings(&["--smtp-host", "m", "--smtp-hello", "a b"]);
        assert!(wrong.smtp(&HOME.parse().unwrap()).is_err());
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
                "HEARD_STAFF_URL",
                sentence(
                    settings(&["--staff-url", "staff.example"])
                        .staff_url()
                        .map(drop),
                ),
            ),
            (
                "HEARD_STAFF_LISTEN",
                sentence(
                    settings(&["--staff-listen", "here"])
                        .staff_listen(&[])
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
                    settings(&["--smtp-tls", "ssl"])
                        .smtp(&HOME.parse().unwrap())
                        .map(drop),
                ),
            ),
            (
                "HEARD_SMTP_PORT",
                sentence(
                    settings(&["--smtp-port", "x"])
                        .smtp(&HOME.parse().unwrap())
                        .map(drop),
                ),
            ),
            (
                "HEARD_SMTP_USER",
                sentence(
                    settings(&["--smtp-host", "m", "--smtp-user", "x"])
                        .smtp(&HOME.parse().unwrap())
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
                        .connections_per_address(0)
                        .map(drop),
                ),
            ),
            (
                "HEARD_CLAMD",
                sentence(
                    settings(&["--clamd", "here", "--files", "/tmp"])
                        .files_of(".")
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
        let proxies = |line: &[&str]| settings(line).proxies(true);
        assert_eq!(settings(&[]).proxies(false).unwrap(), 0);
        for (said, count) in [("0", 0), ("1", 1), (" 2", 2)] {
            assert_eq!(proxies(&["--proxies", said]).unwrap(), count);
        }
        assert_eq!(proxies(&["--trust-proxy"]).unwrap(), 1);
        for wrong in [
            &[][..],
            &["--proxies", "one"],
            &["--proxies", "1.5"],
            &["--proxies", ""],
            &["--proxies", "0", "--trust-proxy"],
        ] {
            let sentence = proxies(wrong).unwrap_err().to_string();
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
