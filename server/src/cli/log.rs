//! The log, and what is said at the start. Neither may ever stop or hold up the portal: where a line cannot be written,
//! because the disk is full or nobody reads, it is dropped and counted.

use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::{Result, anyhow};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, filter};

use crate::config::Settings;

/// So many lines wait to be written.
const WAITING: usize = 4096;
/// How long the last lines may take when the process ends.
const LAST_LINES: Duration = Duration::from_millis(500);
/// The crates of Heard: in the setting `heard` stands for all of them.
pub const OURS: [&str; 19] = [
    "app",
    "blobs",
    "casework",
    "council",
    "crypto",
    "demo",
    "directory",
    "export",
    "heard",
    "import",
    "jobs",
    "mail",
    "pdf",
    "report",
    "rules",
    "server",
    "store",
    "web",
    "words",
];

static LOG: OnceLock<Lines> = OnceLock::new();

/// Sends the log to standard error, as the settings say.
///
/// # Errors
/// When a setting is wrong, or there is a log already.
pub(super) fn begin(settings: &Settings) -> Result<()> {
    let filter = EnvFilter::try_new(of_every_crate(&settings.log)).map_err(|_| {
        anyhow!(
            "HEARD_LOG is `{}`, which is not a filter: write one like info or heard=debug,warn.",
            settings.log
        )
    })?;
    let lines = LOG.get_or_init(|| Lines::to(io::stderr())).clone();
    let log = logger(filter, settings.log_is_json()?, lines);
    log.try_init()
        .map_err(|cause| anyhow!("The log cannot be written: {cause}."))
}

/// The filter with each of our crates in the place of `heard`, or of `server`, as it was called when there was only one.
fn of_every_crate(filter: &str) -> String {
    let of_each = |part: &str| match part.trim().split_once('=') {
        Some(("heard" | "server", level)) => OURS.map(|ours| format!("{ours}={level}")).join(","),
        _ => part.to_owned(),
    };
    filter.split(',').map(of_each).collect::<Vec<_>>().join(",")
}

fn logger(
    filter: EnvFilter,
    is_json: bool,
    lines: Lines,
) -> impl tracing::Subscriber + Send + Sync + 'static {
    // It would say with a panic that it cannot write.
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(lines)
        .log_internal_errors(false);
    let layer = if is_json {
        layer.json().boxed()
    } else {
        layer.with_ansi(false).boxed()
    };
    let discreet = filter::filter_fn(|line| {
        *line.level() <= tracing::Level::INFO || may_say_more(line.target())
    });
    tracing_subscriber::registry()
        .with(filter)
        .with(layer.with_filter(discreet))
}

/// Whose lines may be more than `info`: those of others name the addresses of pages, and those may name a letter.
fn may_say_more(target: &str) -> bool {
    let from = target.split("::").next().unwrap_or_default();
    OURS.contains(&from) || from == "rustls"
}

/// Gives the last lines a moment to be written.
pub(super) fn end() {
    if let Some(lines) = LOG.get() {
        lines.end();
    }
}

/// Says a line on standard output, to whoever started the program; it is no trouble when nobody hears it.
pub(crate) fn say(line: impl std::fmt::Display) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// The same on standard error.
pub(crate) fn say_aside(line: impl std::fmt::Display) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Writes lines without ever waiting.
#[derive(Clone)]
struct Lines(Arc<Inner>);

struct Inner {
    send: SyncSender<Message>,
    dropped: Arc<AtomicU64>,
}

enum Message {
    Line(Vec<u8>),
    End(SyncSender<()>),
}

impl Lines {
    /// Lines that a thread of their own writes to `out`.
    fn to(out: impl Write + Send + 'static) -> Self {
        let (send, receive) = sync_channel(WAITING);
        let dropped = Arc::new(AtomicU64::new(0));
        let counted = dropped.clone();
        let _writes = std::thread::Builder::new()
            .name("log".to_owned())
            .spawn(move || write(&receive, out, &counted));
        Self(Arc::new(Inner { send, dropped }))
    }

    fn end(&self) {
        let (done, wait) = sync_channel(1);
        if self.0.send.try_send(Message::End(done)).is_ok() {
            let _ = wait.recv_timeout(LAST_LINES);
        }
    }
}

fn write(receive: &Receiver<Message>, mut out: impl Write, dropped: &AtomicU64) {
    for message in receive {
        let line = match message {
            Message::Line(line) => line,
            Message::End(done) => {
                let _ = done.send(());
                continue;
            }
        };
        let lost = dropped.load(Ordering::Relaxed);
        if lost > 0 && writeln!(out, "{lost} lines of the log could not be written").is_ok() {
            dropped.fetch_sub(lost, Ordering::Relaxed);
        }
        if out.write_all(&line).and_then(|()| out.flush()).is_err() {
            dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.0.send.try_send(Message::Line(line.to_vec())).is_err() {
            self.0.dropped.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::AtomicBool;

    use super::*;

    /// A disk that is full until it is not.
    #[derive(Clone, Default)]
    struct Disk {
        has_room: Arc<AtomicBool>,
        text: Arc<Mutex<Vec<u8>>>,
    }

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if !self.has_room.load(Ordering::Relaxed) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.text.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_loses_lines_and_says_how_many_once_there_is_room() {
        let disk = Disk::default();
        let mut lines = Lines::to(disk.clone());
        for _ in 0..3 {
            lines.write_all(b"lost\n").unwrap();
        }
        lines.end();
        disk.has_room.store(true, Ordering::Relaxed);
        lines.write_all(b"kept\n").unwrap();
        lines.end();
        let text = String::from_utf8(disk.text.lock().unwrap().clone()).unwrap();
        assert_eq!(text, "3 lines of the log could not be written\nkept\n");
    }

    #[test]
    fn however_much_is_asked_for_no_line_names_the_address_of_a_page() {
        let disk = Disk::default();
        disk.has_room.store(true, Ordering::Relaxed);
        let lines = Lines::to(disk.clone());
        let log = logger(EnvFilter::new("trace"), false, lines.clone());
        tracing::subscriber::with_default(log, || {
            tracing::trace!(target: "tower_http::csrf", "GET /letter/secret");
            tracing::debug!(target: "hyper::proto", "GET /letter/secret");
            tracing::warn!(target: "hyper::proto", "a warning");
            tracing::trace!(target: "jobs", "ours");
        });
        lines.end();
        let text = String::from_utf8(disk.text.lock().unwrap().clone()).unwrap();
        assert!(
            text.contains("a warning") && text.contains("ours"),
            "{text}"
        );
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn heard_in_the_setting_stands_for_every_crate_of_heard() {
        let filter = of_every_crate("heard=debug,warn");
        assert!(filter.starts_with("app=debug,blobs=debug,"), "{filter}");
        assert!(filter.ends_with(",words=debug,warn"), "{filter}");
        assert_eq!(of_every_crate("server=info"), of_every_crate("heard=info"));
        assert_eq!(of_every_crate("info"), "info");
        assert!(EnvFilter::try_new(filter).is_ok());
    }

    #[test]
    fn a_reader_who_does_not_read_holds_up_nobody() {
        let (reader, writer) = std::io::pipe().unwrap();
        let mut lines = Lines::to(writer);
        let begun = std::time::Instant::now();
        for _ in 0..WAITING * 3 {
            lines.write_all(&[b'x'; 1000]).unwrap();
        }
        lines.end();
        assert!(begun.elapsed() < Duration::from_secs(5));
        assert!(lines.0.dropped.load(Ordering::Relaxed) > 0);
        drop(reader);
    }
}
