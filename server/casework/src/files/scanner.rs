//! The virus scanner: a clamd, to which a file is sent piece by piece.

use std::io;
use std::time::Duration;

use blobs::Blob;
use clamav_client::tokio::{Socket, Tcp, scan_stream};
use futures_util::TryStreamExt;
use tokio::time::timeout;

/// A file of the greatest length takes a few seconds; whoever takes longer has died.
const PATIENCE: Duration = Duration::from_mins(2);

/// Where the clamd listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanner {
    /// A host and a port, such as `127.0.0.1:3310`.
    Tcp(String),
    /// The path of a socket, such as `/run/clamav/clamd.ctl`.
    Socket(String),
}

/// What it said of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Clean,
    Harmful,
}

impl Scanner {
    /// From a setting: a path, or a host and a port; nothing when it is neither.
    #[must_use]
    pub fn at(setting: &str) -> Option<Self> {
        if setting.starts_with('/') {
            return Some(Self::Socket(setting.to_owned()));
        }
        let (host, port) = setting.rsplit_once(':')?;
        let is_port = port.parse::<u16>().is_ok_and(|port| port > 0);
        (is_port && !host.is_empty()).then(|| Self::Tcp(setting.to_owned()))
    }

    /// Checks a file. What it does not say clearly is an error, and neither clean nor harmful.
    pub(super) async fn check(&self, blob: &Blob) -> io::Result<Verdict> {
        let pieces = blob.open()?.pieces().map_ok(Into::into);
        let said = async {
            match self {
                Self::Tcp(address) => {
                    let host_address = address.as_str();
                    scan_stream(pieces, Tcp { host_address }, None).await
                }
                Self::Socket(path) => {
                    let socket_path = path.as_str();
                    scan_stream(pieces, Socket { socket_path }, None).await
                }
            }
        };
        let said = timeout(PATIENCE, said).await??;
        let said = String::from_utf8_lossy(&said);
        match said.trim_end_matches('\0').trim() {
            "stream: OK" => Ok(Verdict::Clean),
            found if found.ends_with(" FOUND") => Ok(Verdict::Harmful),
            other => Err(io::Error::other(format!("the virus scanner says: {other}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanner_is_a_path_or_a_host_with_a_port() {
        let tcp = |address: &str| Some(Scanner::Tcp(address.to_owned()));
        assert_eq!(Scanner::at("localhost:3310"), tcp("localhost:3310"));
        assert_eq!(Scanner::at("[::1]:3310"), tcp("[::1]:3310"));
        let socket = Some(Scanner::Socket("/run/clamav/clamd.ctl".to_owned()));
        assert_eq!(Scanner::at("/run/clamav/clamd.ctl"), socket);
        for wrong in [
            "",
            "localhost",
            ":3310",
            "localhost:",
            "localhost:0",
            "localhost:x",
        ] {
            assert_eq!(Scanner::at(wrong), None, "{wrong}");
        }
    }
}
