//! A mail server that really speaks SMTP, and does what a test tells it to.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// How the server treats the letters it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Takes them.
    Takes,
    /// Answers so when it is told the recipient, such as `450` or `550`.
    RefusesRecipient(&'static str),
    /// Answers so to the connection, such as `421`.
    RefusesEverybody(&'static str),
    /// Answers so at the end of the letter, such as `451` or `554`.
    RefusesLetter(&'static str),
    /// Answers so to the command that begins like this, such as `MAIL` or `EHLO`.
    Refuses(&'static str, &'static str),
    /// Says nothing at all.
    Hangs,
    /// Says nothing when it is told a recipient whose address begins so.
    HangsFor(&'static str),
    /// Takes the letter, and is gone before it says so.
    DropsAfterData,
    /// Is gone as soon as it is called.
    DropsAtOnce,
}

/// The server.
pub(crate) struct SmtpPeer {
    /// Where it listens.
    pub port: u16,
    manner: Arc<Mutex<Manner>>,
    letters: Arc<Mutex<Vec<String>>>,
}

impl SmtpPeer {
    /// Starts one.
    pub(crate) async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let peer = Self {
            port,
            manner: Arc::new(Mutex::new(manner)),
            letters: Arc::default(),
        };
        let (manner, letters) = (peer.manner.clone(), peer.letters.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (manner, letters) = (manner.clone(), letters.clone());
                tokio::spawn(async move { converse(stream, &manner, &letters).await.ok() });
            }
        });
        peer
    }

    /// Changes its manner.
    pub(crate) fn now(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// Every letter that it was given in full, as it came, whether or not it said so.
    pub(crate) fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }
}

async fn converse(
    stream: TcpStream,
    manner: &Mutex<Manner>,
    letters: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let is = || *manner.lock().unwrap();
    match is() {
        Manner::DropsAtOnce => return Ok(()),
        Manner::Hangs => std::future::pending().await,
        Manner::RefusesEverybody(code) => return say(&mut stream, code).await,
        _ => say(&mut stream, "220 peer").await?,
    }
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line
            .split([' ', '\r', '\n'])
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        match (verb.as_str(), is()) {
            (_, Manner::Hangs) => std::future::pending().await,
            ("RCPT", Manner::HangsFor(who)) if line.contains(&format!("<{who}")) => {
                std::future::pending::<()>().await;
            }
            (verb, Manner::Refuses(of, answer)) if verb == of => say(&mut stream, answer).await?,
            ("RCPT", Manner::RefusesRecipient(code)) => say(&mut stream, code).await?,
            ("EHLO" | "HELO", _) => say(&mut stream, "250 8BITMIME").await?,
            ("DATA", _) => {
                say(&mut stream, "354 go on").await?;
                let letter = read_letter(&mut stream).await?;
                match is() {
                    Manner::RefusesLetter(code) => say(&mut stream, code).await?,
                    Manner::DropsAfterData => {
                        letters.lock().unwrap().push(letter);
                        return Ok(());
                    }
                    _ => {
                        letters.lock().unwrap().push(letter);
                        say(&mut stream, "250 taken").await?;
                    }
                }
            }
            ("QUIT", _) => return say(&mut stream, "221 bye").await,
            _ => say(&mut stream, "250 fine").await?,
        }
    }
}

async fn read_letter(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut letter = Vec::new();
    while !letter.ends_with(b"\r\n.\r\n") {
        if stream.read_until(b'\n', &mut letter).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(String::from_utf8_lossy(&letter).into_owned())
}

async fn say(stream: &mut BufReader<TcpStream>, words: &str) -> std::io::Result<()> {
    stream.write_all(format!("{words}\r\n").as_bytes()).await
}
