//! The address of a database: of a file in whatever folder, and of a server that can be trusted on the way to it.

use std::net::IpAddr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use sea_orm::sqlx::postgres::{PgConnectOptions, PgSslMode};
use sea_orm::sqlx::sqlite::SqliteConnectOptions;

/// The address of a database file, whatever is in the name of its folder.
#[must_use]
pub fn address_of_file(file: &Path) -> String {
    let escaped = file.as_os_str().as_bytes().iter().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
            char::from(*byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    });
    format!("sqlite://{}", escaped.collect::<String>())
}

/// The file of a database, if it is one; none of a server.
#[must_use]
pub fn file_of_address(url: &str) -> Option<PathBuf> {
    let options: SqliteConnectOptions = url.starts_with("sqlite:").then(|| url.parse().ok())??;
    Some(options.get_filename().to_owned())
}

/// Refuses a server on another machine whose certificate is not checked: whoever stands between could read and change
/// everything.
///
/// # Errors
/// One sentence, which does not repeat the address: it may hold a password.
pub fn check_address(url: &str) -> Result<()> {
    if !url.starts_with("postgres") {
        return Ok(());
    }
    let options: PgConnectOptions = url.parse().map_err(|_| {
        anyhow!("DATABASE_URL cannot be read: write one like postgres://heard@localhost/heard.")
    })?;
    let host = options.get_host().trim_matches(['[', ']']);
    let is_here = options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback());
    if !is_here && !matches!(options.get_ssl_mode(), PgSslMode::VerifyFull) {
        bail!(
            "DATABASE_URL names a PostgreSQL on another machine without checking its certificate: add \
             ?sslmode=verify-full, and &sslrootcert=/path/ca.pem if the certificate is your own authority's."
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_file_is_found_in_whatever_folder() {
        for file in [
            "/a/heard.db",
            "/K%41/heard.db",
            "/a?b/h.db",
            "/a#b c/ü&=+;'\"/h.db",
        ] {
            let url = address_of_file(Path::new(file));
            assert_eq!(file_of_address(&url), Some(PathBuf::from(file)), "{url}");
        }
        assert_eq!(file_of_address("postgres://localhost/heard"), None);
    }

    #[test]
    fn a_server_elsewhere_needs_a_checked_certificate() {
        for good in [
            "sqlite:///a/heard.db",
            "postgres://heard@localhost/heard",
            "postgres://heard@127.0.0.1:5433/heard",
            "postgresql://heard@[::1]/heard?sslmode=disable",
            "postgres://heard@%2Frun%2Fpostgresql/heard",
            "postgres:///heard?host=/run/postgresql",
            "postgres://heard:secret@db.example/heard?sslmode=verify-full",
        ] {
            check_address(good).unwrap_or_else(|wrong| panic!("{good}: {wrong}"));
        }
        for bad in [
            "postgres://heard:secret@db.example/heard",
            "postgres://heard:secret@192.0.2.7/heard?sslmode=require",
            "postgres://heard:secret@db.example/heard?sslmode=verify-ca",
            "postgres://heard:secret@localhost/heard?hostaddr=192.0.2.7",
            "postgres://heard:secret@localhost.example/heard?sslmode=prefer",
        ] {
            let wrong = check_address(bad).unwrap_err().to_string();
            assert!(
                wrong.contains("verify-full") && !wrong.contains("secret"),
                "{wrong}"
            );
        }
    }
}
