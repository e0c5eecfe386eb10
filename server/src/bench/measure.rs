//! Asking for a page many times, and what it took: from the request to the last byte of the answer, without a network.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use store::SessionToken;
use tower::ServiceExt;

use crate::http::cookies::STAFF;

/// A browser in which a member of staff is signed in.
pub(super) struct Browser {
    portal: Router,
    cookie: String,
    from: SocketAddr,
}

/// How long one page took, over all rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Took {
    /// Which page.
    pub what: &'static str,
    /// Half of the answers took longer.
    pub median: Duration,
    /// One in a hundred took longer; of fewer than a hundred, the longest.
    pub p99: Duration,
    /// How often it was asked for.
    pub rounds: u32,
    /// The length of the answer in bytes.
    pub bytes: usize,
}

impl Browser {
    pub(super) fn new(portal: Router, token: &SessionToken, from: SocketAddr) -> Self {
        Self {
            portal,
            cookie: format!("{STAFF}={}", token.to_text()),
            from,
        }
    }

    /// Asks for a page: once to warm up, then round after round.
    pub(super) async fn ask(&self, what: &'static str, path: &str, rounds: u32) -> Result<Took> {
        let bytes = self.get(path).await?;
        let mut times = Vec::new();
        for _ in 0..rounds.max(1) {
            let begun = Instant::now();
            self.get(path).await?;
            times.push(begun.elapsed());
        }
        Ok(Took {
            bytes,
            ..took(what, times)
        })
    }

    async fn get(&self, path: &str) -> Result<usize> {
        let request = Request::get(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::HOST, "localhost:3000")
            .extension(ConnectInfo(self.from))
            .body(Body::empty())?;
        let answer = self.portal.clone().oneshot(request).await?;
        let status = answer.status();
        ensure!(status.is_success(), "{path} was answered with {status}");
        Ok(to_bytes(answer.into_body(), usize::MAX).await?.len())
    }
}

fn took(what: &'static str, mut times: Vec<Duration>) -> Took {
    times.sort_unstable();
    let at = |hundredths: usize| times[(times.len() * hundredths / 100).min(times.len() - 1)];
    Took {
        what,
        median: at(50),
        p99: at(99),
        rounds: u32::try_from(times.len()).unwrap_or(u32::MAX),
        bytes: 0,
    }
}

/// A line for each page.
#[must_use]
pub fn table(took: &[Took]) -> String {
    let mut text = format!(
        "{:<36}{:>12}{:>12}{:>9}{:>12}\n",
        "", "median", "p99", "rounds", "bytes"
    );
    let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1_000.0);
    for one in took {
        text.push_str(&format!(
            "{:<36}{:>12}{:>12}{:>9}{:>12}\n",
            one.what,
            ms(one.median),
            ms(one.p99),
            one.rounds,
            one.bytes
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle_and_the_p99_at_the_end() {
        let times = (1..=200).rev().map(Duration::from_millis).collect();
        let took = took("a page", times);
        assert_eq!(took.median, Duration::from_millis(101));
        assert_eq!(took.p99, Duration::from_millis(199));
        let one = super::took("a page", vec![Duration::from_millis(7)]);
        assert_eq!((one.median, one.p99), (one.p99, Duration::from_millis(7)));
    }
}
