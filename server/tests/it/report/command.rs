//! The command line, as somebody types it, in a folder of its own.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with its own database, and the program in it.
pub struct Heard {
    folder: PathBuf,
}

/// What it said.
pub struct Said {
    /// The exit code.
    pub code: i32,
    /// The standard output, byte by byte.
    pub out: Vec<u8>,
    /// The standard error.
    pub error: String,
}

impl Heard {
    /// An empty folder.
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "heard_command_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let folder = std::env::temp_dir().join(name);
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    /// Writes a file there; returns its path.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// A file there.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(name)).unwrap()
    }

    /// The path of a file there.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// Runs `heard` with these arguments.
    pub fn runs(&self, arguments: &[&str]) -> Said {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_heard"))
            .args(arguments)
            .env_clear()
            .env("HEARD_DATA", self.folder.join("data"))
            .output()
            .unwrap();
        Said {
            code: status.code().unwrap(),
            out: stdout,
            error: String::from_utf8(stderr).unwrap(),
        }
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

impl Said {
    /// The standard output as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.out.clone()).unwrap()
    }
}

#[test]
fn the_rules_that_are_printed_are_taken_again_and_a_wrong_one_is_named_with_its_line() {
    let heard = Heard::new();
    let printed = heard.runs(&["report", "rules"]);
    assert_eq!(printed.code, 0, "{}", printed.error);
    let rules = printed.text();
    let good = heard.file("good.toml", &rules);
    let this_year = ["report", "annual", "--year", "2026-27", "--format", "json"];
    let with = |file: &str| {
        let rules = ["--council-rules", file];
        heard.runs(&[&this_year[..], &rules[..]].concat())
    };
    let made = with(&good);
    let json: serde_json::Value = serde_json::from_slice(&made.out).expect(&made.error);
    assert_eq!(json["counting"]["bands_two"], serde_json::json!([25, 65]));
    for (right, wrong, named) in [
        ("zero = \"print\"", "zero = \"prints\"", "prints"),
        ("several_of = ", "several = ", "several"),
        ("[words.who]", "[words.whom]", "whom"),
    ] {
        let bad = heard.file("bad.toml", &rules.replacen(right, wrong, 1));
        let made = with(&bad);
        assert_eq!((made.code, made.out.len()), (1, 0), "{wrong}");
        assert!(
            made.error.contains("bad.toml")
                && made.error.contains("line ")
                && made.error.contains(named),
            "{}",
            made.error
        );
    }
    let none = with(&heard.path("none.toml"));
    assert!(
        none.code == 1 && none.error.contains("none.toml"),
        "{}",
        none.error
    );
}

#[test]
fn what_cannot_be_is_said_in_one_sentence_and_an_unfinished_year_is_a_draft() {
    let heard = Heard::new();
    for (arguments, named) in [
        (
            vec!["report", "annual", "--year", "2023"],
            "write the year like 2023-24",
        ),
        (
            vec!["report", "annual", "--year", "2023-25"],
            "write the year like 2023-24",
        ),
        (
            vec!["report", "quarter", "--year", "2023-24", "--quarter", "5"],
            "5",
        ),
        (
            vec!["report", "annual", "--year", "2023-24", "--format", "pdf"],
            "write html",
        ),
        (
            vec!["report", "annual", "--year", "2023-24", "--who", "aunt"],
            "write one of",
        ),
        (
            vec!["report", "annual", "--year", "2026-27", "--service", "Mars"],
            "Mars",
        ),
        (vec!["report", "annual", "--year", "1901/02"], "1901-02"),
        (vec!["report", "assurance", "--format", "html"], "csv"),
    ] {
        let said = heard.runs(&arguments);
        assert_ne!(said.code, 0, "{arguments:?}");
        assert!(said.error.contains(named), "{arguments:?}: {}", said.error);
        assert!(said.out.is_empty(), "{arguments:?}");
    }
    let out = heard.path("report.html");
    let today = server::clock::Clock::system().today();
    let this = rules::report::Year::of(today, (4, 1)).to_string();
    let said = heard.runs(&["report", "annual", "--year", &this, "--out", &out]);
    assert_eq!(said.code, 3, "{}", said.error);
    assert!(said.error.contains("not finished"), "{}", said.error);
    let page = String::from_utf8(heard.bytes("report.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>"));
    let said = heard.runs(&["report", "assurance", "--keep"]);
    assert_eq!(said.code, 0, "{}", said.error);
    assert!(
        said.text().starts_with("\u{feff}Service,"),
        "{}",
        said.text()
    );
}
