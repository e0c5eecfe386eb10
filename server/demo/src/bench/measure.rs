//! Asking for a page many times, and what it took: from the request to the last byte of the answer, over one connection to
//! this machine.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use app::routes::Route;
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, header};
use hyper_util::rt::TokioIo;
use store::SessionToken;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use web::edge::cookies::STAFF;
use web::installation::Installation;
use web::listen::{self, Room};
use web::portal::Portal;
use web::router::router;

/// A browser in which a member of staff is signed in, and the portal that it asks.
pub(super) struct Browser {
    address: SocketAddr,
    cookie: String,
    _stop: watch::Sender<bool>,
}

/// A connection that is kept open between the answers.
type Asks = SendRequest<Empty<Bytes>>;

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
    /// The length of the answer in bytes; none where no page is asked for.
    pub bytes: usize,
    /// The longest that it may take, where a longest is asked for.
    pub asked: Option<Duration>,
}

impl Browser {
    /// Serves the portal on a free port of this machine.
    pub(super) async fn new(portal: Portal, token: &SessionToken) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (stop, stopping) = watch::channel(false);
        let (router, room) = (
            router(&Installation::new(portal, []))?,
            Room::of_system(None)?,
        );
        tokio::spawn(listen::serve(
            listener,
            router,
            room,
            String::new(),
            stopping,
        ));
        Ok(Self {
            address,
            cookie: format!("{STAFF}={}", token.to_text()),
            _stop: stop,
        })
    }

    /// Asks for a page: once to warm up, then round after round.
    pub(super) async fn ask(&self, what: &'static str, route: &Route, rounds: u32) -> Result<Took> {
        let stream = TcpStream::connect(self.address).await?;
        let (mut asks, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let path = route.to_string();
        let bytes = self.get(&mut asks, &path).await?;
        let mut times = Vec::new();
        for _ in 0..rounds.max(1) {
            let begun = Instant::now();
            self.get(&mut asks, &path).await?;
            times.push(begun.elapsed());
        }
        Ok(Took {
            bytes,
            ..took(what, times)
        })
    }

    async fn get(&self, asks: &mut Asks, path: &str) -> Result<usize> {
        let request = Request::get(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::HOST, "localhost:3000")
            .body(Empty::new())?;
        asks.ready().await?;
        let answer = asks.send_request(request).await?;
        let status = answer.status();
        ensure!(status.is_success(), "{path} was answered with {status}");
        Ok(answer.into_body().collect().await?.to_bytes().len())
    }
}

pub(super) fn took(what: &'static str, mut times: Vec<Duration>) -> Took {
    times.sort_unstable();
    let at = |hundredths: usize| times[(times.len() * hundredths / 100).min(times.len() - 1)];
    Took {
        what,
        median: at(50),
        p99: at(99),
        rounds: u32::try_from(times.len()).unwrap_or(u32::MAX),
        bytes: 0,
        asked: None,
    }
}

/// A line for each: what it took, and what is asked; `over` where one in a hundred took longer than that.
#[must_use]
pub fn table(took: &[Took]) -> String {
    let mut text = format!(
        "{:<36}{:>12}{:>12}{:>12}{:>9}{:>12}\n",
        "", "median", "p99", "asked", "rounds", "bytes"
    );
    let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1_000.0);
    for one in took {
        let asked = one.asked.map_or_else(|| "–".to_owned(), ms);
        let over = match one.asked {
            Some(asked) if one.p99 > asked => "  over",
            _ => "",
        };
        text.push_str(&format!(
            "{:<36}{:>12}{:>12}{asked:>12}{:>9}{:>12}{over}\n",
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

    #[test]
    fn what_takes_longer_than_is_asked_is_marked() {
        let second = Duration::from_secs(1);
        let of = |what, asked| Took {
            asked,
            ..took(what, vec![second])
        };
        let table = table(&[
            of("nothing is asked", None),
            of("in time", Some(second)),
            of("late", Some(second / 2)),
        ]);
        let over: Vec<bool> = table.lines().map(|line| line.ends_with("over")).collect();
        assert_eq!(over, [false, false, false, true], "{table}");
        assert!(table.contains("500.0 ms"), "{table}");
    }
}
