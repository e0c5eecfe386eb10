//! Takes connections and serves the portal on them. Nobody can hold one for nothing: a request must come in time, an idle
//! connection ends after a while, and when there are too many the oldest that waits for nothing goes.

mod crowd;
mod pace;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tower::ServiceExt;
use tracing::warn;

use crowd::{Crowd, Seat};
use pace::{Pace, Paced};

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    /// The head of a request, from its first byte to its last.
    pub header: Duration,
    /// The pause between two requests on one connection.
    pub idle: Duration,
    /// An answer that its reader does not take.
    pub stalled: Duration,
    /// What was asked for, once the portal was asked to stop.
    pub drain: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            idle: Duration::from_mins(1),
            stalled: Duration::from_mins(1),
            drain: Duration::from_secs(8),
        }
    }
}

/// More connections than this are of no use to anybody.
const MOST: usize = 4096;
/// Files that are needed for other things than connections: the database, letters, the files for browsers.
const OTHER_FILES: usize = 192;
/// So many people are told at a time that there is no room.
const TURNED_AWAY: usize = 64;

/// How many connections there may be.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// From one address; no limit where all of them come from a proxy.
    pub of_address: Option<usize>,
    /// From this machine itself, where a proxy or whoever tries things is.
    pub of_this_machine: Option<usize>,
    /// From everywhere together.
    pub in_all: usize,
    /// How long each may take.
    pub times: Times,
}

impl Room {
    /// As many connections as the system lets us have, after its limit of open files was raised as far as it goes.
    ///
    /// # Errors
    /// One sentence when there are too few files to serve anybody.
    pub fn of_system(of_address: Option<usize>) -> Result<Self> {
        let limit = getrlimit(Resource::Nofile);
        let raised = Rlimit {
            current: limit.maximum,
            maximum: limit.maximum,
        };
        let files = match setrlimit(Resource::Nofile, raised) {
            Ok(()) => limit.maximum,
            Err(_) => limit.current,
        };
        let files = files.map_or(usize::MAX, |files| {
            usize::try_from(files).unwrap_or(usize::MAX)
        });
        let in_all = files
            .checked_sub(OTHER_FILES + TURNED_AWAY)
            .filter(|left| *left > 0)
            .with_context(|| {
                format!("Only {files} files may be open at a time: allow 1024 (`ulimit -n 1024`).")
            })?;
        Ok(Self {
            of_address,
            of_this_machine: None,
            in_all: in_all.min(MOST),
            times: Times::default(),
        })
    }
}

impl Room {
    /// The same connections for two doors: a quarter of them for the second, and never none.
    #[must_use]
    pub fn in_two(self) -> (Self, Self) {
        let second = (self.in_all / 4).max(1);
        let first = (self.in_all - second).max(1);
        let with = |in_all| Self { in_all, ..self };
        (with(first), with(second))
    }
}

/// Serves the portal until it is asked to stop; then finishes what was asked, for a few seconds at most. `full` is what
/// somebody reads for whom there is no room.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    room: Room,
    full: String,
    mut stopping: watch::Receiver<bool>,
) {
    let crowd = Arc::new(Crowd::new(room));
    let open = Arc::new(Semaphore::new(Semaphore::MAX_PERMITS));
    let turned_away = Arc::new(Semaphore::new(TURNED_AWAY));
    let full: Arc<str> = turning_away(&full).into();
    loop {
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            () = stopped(&mut stopping) => break,
        };
        let (stream, peer) = match taken {
            Ok(taken) => taken,
            Err(error) => {
                not_taken(&error).await;
                continue;
            }
        };
        let Some(seat) = crowd.enter(peer.ip()) else {
            if let Ok(permit) = turned_away.clone().try_acquire_owned() {
                let full = full.clone();
                tokio::spawn(async move {
                    let _ = timeout(Duration::from_secs(2), turn_away(stream, &full)).await;
                    drop(permit);
                });
            }
            continue;
        };
        let permit = open.clone().try_acquire_owned();
        let (router, stopping) = (router.clone(), stopping.clone());
        tokio::spawn(async move {
            serve_one(stream, peer, router, seat, stopping).await;
            drop(permit);
        });
        // Whoever had to go for this one closes before the next one comes.
        tokio::task::yield_now().await;
    }
    drop(listener);
    let all_gone = async {
        while open.available_permits() < Semaphore::MAX_PERMITS {
            sleep(Duration::from_millis(20)).await;
        }
    };
    if timeout(room.times.drain, all_gone).await.is_err() {
        warn!("Some requests were not finished in time and were cut off");
    }
}

async fn serve_one(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    seat: Seat,
    mut stopping: watch::Receiver<bool>,
) {
    // Without it an answer of two packets waits for the first to be acknowledged.
    let _ = stream.set_nodelay(true);
    let pace = seat.pace.clone();
    let asked = pace.clone();
    let service = service_fn(move |request| answer(router.clone(), asked.clone(), peer, request));
    let io = TokioIo::new(Paced::new(stream, pace.clone()));
    let mut connection = pin!(
        http1::Builder::new()
            .header_read_timeout(None)
            .serve_connection(io, service)
    );
    tokio::select! {
        // A connection that broke is nobody's fault.
        _ = connection.as_mut() => return,
        () = pace.sent_away() => return,
        () = stopped(&mut stopping) => {}
    }
    pace.hurry();
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

async fn stopped(stopping: &mut watch::Receiver<bool>) {
    // The sender is only gone when the process ends.
    let _ = stopping.wait_for(|stop| *stop).await;
}

async fn answer(
    router: Router,
    pace: Arc<Pace>,
    peer: SocketAddr,
    mut request: Request<Incoming>,
) -> Result<axum::response::Response, Infallible> {
    let asked = pace.asked();
    request.extensions_mut().insert(ConnectInfo(peer));
    let response = router.oneshot(request.map(Body::new)).await?;
    // The answer is on its way until the last of its body was taken.
    Ok(response.map(|body| {
        Body::new(body.map_frame(move |frame| {
            let _ = &asked;
            frame
        }))
    }))
}

/// An HTTP answer for somebody for whom there is no room.
fn turning_away(words: &str) -> String {
    format!(
        "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\n\
         Retry-After: 10\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n{words}",
        words.len()
    )
}

/// Says so, and reads what was sent: an answer to somebody who is still sending would be lost.
async fn turn_away(mut stream: TcpStream, full: &str) -> std::io::Result<()> {
    stream.write_all(full.as_bytes()).await?;
    stream.shutdown().await?;
    let mut rest = [0; 4096];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}

/// A connection that ended before it was taken is nothing; everything else is given a moment to get better.
async fn not_taken(error: &std::io::Error) {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(
        error.kind(),
        ConnectionAborted | ConnectionRefused | ConnectionReset
    ) {
        warn!("A connection could not be taken: {error}");
        sleep(Duration::from_millis(200)).await;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use axum::routing::{get, post};

    use super::*;

    const SHORT: Times = Times {
        header: Duration::from_millis(300),
        idle: Duration::from_millis(900),
        stalled: Duration::from_millis(300),
        drain: Duration::from_millis(1500),
    };

    struct Portal {
        at: SocketAddr,
        stop: watch::Sender<bool>,
        served: tokio::task::JoinHandle<()>,
    }

    impl Portal {
        async fn with(of_address: usize) -> Self {
            let router = Router::new()
                .route("/", get(async || "hello"))
                .route("/long", get(async || "x".repeat(64 << 20)))
                .route(
                    "/slow",
                    get(async || {
                        sleep(Duration::from_millis(600)).await;
                        "done"
                    }),
                )
                .route("/say", post(async |said: String| said));
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let at = listener.local_addr().unwrap();
            let room = Room {
                of_address: None,
                of_this_machine: Some(of_address),
                in_all: 20,
                times: SHORT,
            };
            let (stop, stopping) = watch::channel(false);
            let full = "No room".to_owned();
            let served = tokio::spawn(serve(listener, router, room, full, stopping));
            Self { at, stop, served }
        }

        async fn asks(&self, head: &str) -> TcpStream {
            let mut stream = TcpStream::connect(self.at).await.unwrap();
            stream.write_all(head.as_bytes()).await.unwrap();
            stream
        }

        async fn stops(self) -> Duration {
            let begun = Instant::now();
            self.stop.send(true).unwrap();
            self.served.await.unwrap();
            begun.elapsed()
        }
    }

    /// Everything until the other side closes, and how long that took.
    async fn rest(mut stream: TcpStream) -> (String, Duration) {
        let begun = Instant::now();
        let mut text = Vec::new();
        // A connection that is cut off ends as well.
        let _ = timeout(Duration::from_secs(20), stream.read_to_end(&mut text))
            .await
            .expect("the connection is still open");
        (String::from_utf8_lossy(&text).into_owned(), begun.elapsed())
    }

    async fn first_line(stream: &mut TcpStream) -> String {
        let mut some = [0; 12];
        stream.read_exact(&mut some).await.unwrap();
        String::from_utf8_lossy(&some).into_owned()
    }

    const HELLO: &str = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn whoever_asks_nothing_or_half_of_something_is_not_waited_for() {
        let portal = Portal::with(10).await;
        let silent = portal.asks("").await;
        let half = portal.asks("GET / HTTP/1.1\r\nX: ").await;
        let (silent, half) = tokio::join!(rest(silent), rest(half));
        for (text, took) in [silent, half] {
            assert_eq!(text, "");
            assert!(took < SHORT.header * 3, "{took:?}");
        }
        let mut drip = portal.asks("GET / HTTP/1.1\r\n").await;
        let begun = Instant::now();
        while drip.write_all(b"X: y\r\n").await.is_ok() {
            assert!(begun.elapsed() < SHORT.header * 6, "a drip keeps it open");
            sleep(Duration::from_millis(50)).await;
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_connection_serves_one_request_after_another_and_ends_when_no_more_come() {
        let portal = Portal::with(10).await;
        let mut stream = portal.asks(&HELLO.repeat(2)).await;
        sleep(SHORT.header + Duration::from_millis(200)).await;
        stream.write_all(HELLO.as_bytes()).await.unwrap();
        let say = "POST /say HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nagain";
        stream.write_all(say.as_bytes()).await.unwrap();
        let (text, took) = rest(stream).await;
        assert_eq!(text.matches("200 OK").count(), 4, "{text}");
        assert!(text.ends_with("again"), "{text}");
        assert!(took > SHORT.header && took < SHORT.idle * 3, "{took:?}");
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn an_answer_may_take_longer_than_a_question_but_somebody_must_take_it() {
        let portal = Portal::with(10).await;
        let slow = portal.asks("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await;
        assert!(rest(slow).await.0.ends_with("done"));
        let long = "GET /long HTTP/1.1\r\nHost: x\r\n\r\n";
        let unread = portal.asks(long).await;
        sleep(SHORT.stalled * 4).await;
        assert!(rest(unread).await.0.len() < 64 << 20);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn one_address_with_many_connections_shuts_out_nobody_not_even_itself() {
        let portal = Portal::with(3).await;
        let mut idle = Vec::new();
        for _ in 0..30 {
            idle.push(portal.asks("").await);
        }
        let mut answered = portal.asks(HELLO).await;
        assert_eq!(first_line(&mut answered).await, "HTTP/1.1 200");
        drop(idle);
        let mut busy = Vec::new();
        for _ in 0..3 {
            busy.push(portal.asks("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await);
            sleep(Duration::from_millis(50)).await;
        }
        let (text, took) = rest(portal.asks(HELLO).await).await;
        assert!(
            text.starts_with("HTTP/1.1 503") && text.ends_with("No room"),
            "{text}"
        );
        assert!(took < SHORT.header, "said at once, not after {took:?}");
        for busy in busy {
            assert!(
                rest(busy).await.0.ends_with("done"),
                "what is answered is not cut off"
            );
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn when_it_stops_it_finishes_what_was_asked_and_waits_for_nobody_else() {
        let portal = Portal::with(10).await;
        let mut idle = portal.asks(HELLO).await;
        first_line(&mut idle).await;
        let slow = portal.asks("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await;
        sleep(Duration::from_millis(50)).await;
        let took = portal.stops().await;
        assert!(rest(slow).await.0.ends_with("done"));
        assert!(took < SHORT.drain, "{took:?}");

        let portal = Portal::with(10).await;
        let half = "POST /say HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nag";
        let _half = portal.asks(half).await;
        let _silent = portal.asks("").await;
        sleep(Duration::from_millis(50)).await;
        let took = portal.stops().await;
        assert!(took < SHORT.drain + Duration::from_secs(1), "{took:?}");
    }
}
