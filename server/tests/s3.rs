//! A real server that speaks S3, of the tests' own, and a gate before it that shuts in the middle of what passes.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use blobs::{Bucket, BucketSettings, CopyOf, Place};
use secrecy::ExposeSecret;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

/// More bytes than any test sends.
const ANY_NUMBER: i64 = i64::MAX / 2;

/// The server: one for all tests of a program, which ends with it.
pub(crate) struct S3 {
    port: u16,
    key_id: String,
    secret: String,
    /// What it is asked by, and answers with.
    lines: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    _process: Child,
}

impl S3 {
    /// The server, started if it does not run yet.
    pub(crate) fn running() -> &'static Self {
        static SERVER: OnceLock<S3> = OnceLock::new();
        SERVER.get_or_init(Self::start)
    }

    fn start() -> Self {
        let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        let mut roots = folders.filter(|folder| folder.join("Cargo.lock").exists());
        let root = roots.next().expect("the folder of the project");
        let mut process = Command::new("python3")
            .arg(root.join("server/tests/s3.py"))
            .env("PYTHONPATH", root.join(".tools/s3"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("./setup.sh test installs Python");
        let input = process.stdin.take().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let words: Vec<&str> = line.split_whitespace().collect();
        let [port, key_id, secret] = words[..] else {
            panic!("./setup.sh test installs moto, a server that speaks S3");
        };
        Self {
            port: port.parse().unwrap(),
            key_id: key_id.to_owned(),
            secret: secret.to_owned(),
            lines: Mutex::new((input, output)),
            _process: process,
        }
    }

    /// Its bucket, below a name that nobody else has.
    pub(crate) fn settings(&self, scratch: &Path) -> BucketSettings {
        BucketSettings {
            name: "heard-files".to_owned(),
            endpoint: format!("http://127.0.0.1:{}", self.port),
            region: "eu-west-2".to_owned(),
            key_id: self.key_id.clone(),
            secret: self.secret.clone().into(),
            prefix: format!("tests/{}", Uuid::now_v7()),
            scratch: scratch.to_owned(),
        }
    }

    /// How many uploads of a bucket were begun and neither ended nor taken back.
    pub(crate) fn begun(&self, settings: &BucketSettings) -> usize {
        let mut lines = self.lines.lock().unwrap();
        writeln!(lines.0, "begun {}", settings.prefix).unwrap();
        let mut line = String::new();
        lines.1.read_line(&mut line).unwrap();
        line.trim().parse().unwrap()
    }
}

/// Puts other bytes where the file of this number lies, or lay.
pub(crate) async fn spoil(place: &Place, id: Uuid, bytes: &[u8]) {
    let scratch = std::env::temp_dir().join(Uuid::now_v7().to_string());
    let other = Place::in_folder(scratch.clone()).below("spoilt").unwrap();
    std::fs::write(scratch.join("spoilt").join(id.to_string()), bytes).unwrap();
    place.remove(id).await.unwrap();
    let put = other.copy_to(place, id, None).await.unwrap();
    assert!(matches!(put, CopyOf::Same(_)));
    std::fs::remove_dir_all(scratch).unwrap();
}

/// The secret of a bucket's key.
pub(crate) fn secret(settings: &BucketSettings) -> &str {
    settings.secret.expose_secret()
}

/// Stands before the server, and lets so many bytes pass.
pub(crate) struct Gate {
    /// The address at which it stands.
    pub endpoint: String,
    to_server: Arc<AtomicI64>,
    from_server: Arc<AtomicI64>,
}

impl Gate {
    /// An open gate.
    pub(crate) async fn before(server: &S3) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let gate = Self {
            endpoint: format!("http://{}", listener.local_addr().unwrap()),
            to_server: Arc::new(ANY_NUMBER.into()),
            from_server: Arc::new(ANY_NUMBER.into()),
        };
        let (port, up, down) = (server.port, &gate.to_server, &gate.from_server);
        let (up, down) = (Arc::clone(up), Arc::clone(down));
        tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                let (up, down) = (Arc::clone(&up), Arc::clone(&down));
                tokio::spawn(async move {
                    let server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                    let (visitor_out, visitor_in) = visitor.into_split();
                    let (server_out, server_in) = server.into_split();
                    // When one way is shut, so is the other.
                    tokio::select! {
                        () = passes(visitor_out, server_in, &up) => {}
                        () = passes(server_out, visitor_in, &down) => {}
                    }
                });
            }
        });
        gate
    }

    /// A bucket behind it.
    pub(crate) fn bucket(&self, settings: &BucketSettings) -> Bucket {
        let endpoint = self.endpoint.clone();
        let settings = settings.clone();
        Bucket::at(&BucketSettings {
            endpoint,
            ..settings
        })
        .unwrap()
    }

    /// Shuts when so many more bytes went to the server.
    pub(crate) fn shuts_after_sending(&self, bytes: i64) {
        self.to_server.store(bytes, Ordering::Relaxed);
    }

    /// Shuts when so many more bytes came from the server.
    pub(crate) fn shuts_after_bringing(&self, bytes: i64) {
        self.from_server.store(bytes, Ordering::Relaxed);
    }

    /// Lets everything pass again.
    pub(crate) fn opens(&self) {
        self.shuts_after_sending(ANY_NUMBER);
        self.shuts_after_bringing(ANY_NUMBER);
    }
}

/// Stands before the server, says of every file that it has been taken, and hands none on; everything else it does hand on.
pub(crate) struct Liar {
    /// The address at which it stands.
    pub endpoint: String,
}

impl Liar {
    pub(crate) async fn before(server: &S3) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let port = server.port;
        tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                tokio::spawn(async move { lies_to(visitor, port).await });
            }
        });
        Self { endpoint }
    }
}

/// Answers one request, and hangs up.
async fn lies_to(mut visitor: TcpStream, port: u16) -> Option<()> {
    let (mut came, mut piece) = (Vec::new(), vec![0; 16 * 1024]);
    let head = loop {
        if let Some(at) = came.windows(4).position(|end| end == b"\r\n\r\n") {
            break at + 4;
        }
        let length = visitor.read(&mut piece).await.ok()?;
        came.extend(piece.get(..length).filter(|some| !some.is_empty())?);
    };
    let said = String::from_utf8_lossy(&came[..head]).into_owned();
    let length = said.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().ok())?
    });
    while came.len() < head + length.unwrap_or(0) {
        let length = visitor.read(&mut piece).await.ok()?;
        came.extend(piece.get(..length).filter(|some| !some.is_empty())?);
    }
    // What looks whether the bucket can be used is taken as it is.
    if said.starts_with("PUT ") && !said.contains("/check-") {
        let taken =
            b"HTTP/1.1 200 OK\r\nETag: \"otter\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        return visitor.write_all(taken).await.ok();
    }
    let mut server = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
    let (line, rest) = said.split_once("\r\n")?;
    let once = format!("{line}\r\nConnection: close\r\n{rest}");
    server.write_all(once.as_bytes()).await.ok()?;
    server.write_all(&came[head..]).await.ok()?;
    tokio::io::copy(&mut server, &mut visitor)
        .await
        .ok()
        .map(drop)
}

/// Hands on what comes, until nothing more comes or may pass.
async fn passes(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    left: &AtomicI64,
) {
    let mut piece = vec![0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut piece).await {
        let count = i64::try_from(length).unwrap();
        let may_pass = left.fetch_sub(count, Ordering::Relaxed) >= count;
        if !may_pass || to.write_all(&piece[..length]).await.is_err() {
            return;
        }
    }
}
