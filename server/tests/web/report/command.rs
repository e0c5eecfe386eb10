//! The command line, as somebody types it, in a folder of its own.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with its own database, and the program in it.
pub(crate) struct Heard {
    folder: PathBuf,
}

/// What it said.
pub(crate) struct Said {
    /// The exit code.
    pub code: i32,
    /// The standard output, byte by byte.
    pub out: Vec<u8>,
    /// The standard error.
    pub error: String,
}

impl Heard {
    /// An empty folder.
    pub(crate) fn new() -> Self {
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
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// A file there.
    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(name)).unwrap()
    }

    /// The path of a file there.
    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// Begins to run `heard` with these arguments.
    fn begins(&self, arguments: &[&str]) -> std::process::Child {
        Command::new(env!("CARGO_BIN_EXE_heard"))
            .args(arguments)
            .env_clear()
            .env("HEARD_DATA", self.folder.join("data"))
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Runs `heard` with these arguments.
    pub(crate) fn runs(&self, arguments: &[&str]) -> Said {
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
    pub(crate) fn text(&self) -> String {
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
            vec!["report", "annual", "--year", "2023-24", "--format", "doc"],
            "[possible values: csv, csv-metadata, json, json-schema, xlsx, ods, pdf, docx, html, print]",
        ),
        (
            vec!["report", "annual", "--year", "2023-24", "--who", "aunt"],
            "child-direct",
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
    let today = casework::clock::TimeSource::system().today();
    let this = report::Year::of(today, (4, 1)).to_string();
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

/// Thanks of a year that is over: one with a name that a council would take for one, one without.
const THANKS: &str = "\
ref,kind,received,services,words,closed
T-1,compliment,2023-06-05,early_help,They listened to us.,2023-06-05
T-2,compliment,2023-06-06,early_help,Thank you for all you did for Leo Oakhampton.,2023-06-06
";

/// The page of publishing asks the same (R9.8, R12.5).
#[test]
fn a_report_for_the_public_is_not_written_before_somebody_looked_at_the_names_in_its_thanks() {
    let heard = Heard::new();
    let cases = heard.file("thanks.csv", THANKS);
    let said = heard.runs(&["import", "cases", &cases]);
    assert_eq!(said.code, 0, "{}", said.error);
    let out = heard.path("report.html");
    let annual = ["report", "annual", "--year", "2023-24", "--out", &out];
    let told = |error: &str| {
        let lines = error
            .lines()
            .filter(|line| line.contains("Words of thanks"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };

    let refused = heard.runs(&annual);
    assert_eq!(refused.code, 4, "{}", refused.error);
    assert!(!std::path::Path::new(&out).exists(), "nothing is written");
    assert!(
        refused.error.contains("--names-looked-at"),
        "{}",
        refused.error
    );
    assert_eq!(told(&refused.error).len(), 1, "{}", refused.error);
    assert!(
        !refused.error.contains("Leo"),
        "what is no terminal may be a log: {}",
        refused.error
    );
    for format in ["print", "json", "csv", "xlsx", "ods", "pdf", "docx"] {
        let said = heard.runs(&["report", "annual", "--year", "2023-24", "--format", format]);
        assert_eq!(
            (said.code, said.out.len()),
            (4, 0),
            "{format}: {}",
            said.error
        );
    }

    let written = heard.runs(&[&annual[..], &["--names-looked-at"]].concat());
    assert_eq!(written.code, 0, "{}", written.error);
    assert_eq!(told(&written.error), told(&refused.error));
    let page = String::from_utf8(heard.bytes("report.html")).unwrap();
    assert!(page.contains("Leo Oakhampton"));

    // What stays in the council is written, and the names are told of.
    let quarter = ["report", "quarter", "--year", "2023-24", "--quarter", "1"];
    let internal = heard.runs(&quarter);
    assert!(internal.out.len() > 1000, "{}", internal.error);
    assert_eq!(told(&internal.error).len(), 1, "{}", internal.error);
}

/// A slip is said when the figures come, and again in each report, with the right figure; it stops nothing (R-K).
#[test]
fn slips_in_what_was_printed_are_told_with_the_right_figure() {
    let heard = Heard::new();
    let totals = heard.file(
        "totals.csv",
        "year,table,row,column,value,percent\n\
         2020-21,services,early_help,,56,61.6 %\n\
         2020-21,services,adoption,,35,38.5\n\
         2020-21,services,total,,92,\n",
    );
    let came = heard.runs(&["import", "totals", &totals]);
    assert_eq!(came.code, 0, "{}", came.error);
    let slips = [
        "2020-21, row “total”: 92 was printed, and the rows that were imported add up to 91",
        "2020-21, row “early_help”: 61.6% was printed, and 56 of 91 is 61.5%",
    ];
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    for slip in slips {
        assert!(
            plain(&came.text()).contains(slip),
            "{slip}: {}",
            came.text()
        );
    }
    let cases =
        "ref,kind,received,services,closed\nT-1,compliment,2023-06-05,early_help,2023-06-05\n";
    let cases = heard.file("cases.csv", cases);
    assert_eq!(heard.runs(&["import", "cases", &cases]).code, 0);
    let annual = heard.runs(&["report", "annual", "--year", "2023-24", "--format", "csv"]);
    assert_eq!(annual.code, 0, "{}", annual.error);
    for slip in slips {
        assert!(
            plain(&annual.error).contains(slip),
            "{slip}: {}",
            annual.error
        );
    }
}

/// Whoever stops a list while it is checked does not keep the next one waiting.
#[test]
fn a_list_that_is_stopped_while_it_is_checked_gives_its_place_back_at_once() {
    use std::io::{BufRead, BufReader};
    let heard = Heard::new();
    let mut long = "ref,kind,received\n".to_owned();
    for number in 0..40_000 {
        long.push_str(&format!("L-{number},compliment,2023-05-02\n"));
    }
    let long = heard.file("long.csv", &long);
    let short = heard.file(
        "short.csv",
        "ref,kind,received\nS-1,compliment,2023-05-02\n",
    );
    for signal in ["-INT", "-TERM"] {
        let mut child = heard.begins(&["import", "cases", &long]);
        let said = BufReader::new(child.stderr.take().unwrap());
        let mut lines = said.lines().map_while(Result::ok);
        let checked = lines.find(|line| line.starts_with("Checked"));
        assert!(checked.is_some(), "it is being checked");
        let id = child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &id])
                .status()
                .unwrap()
                .success()
        );
        assert!(!child.wait().unwrap().success(), "{signal}");
        let next = heard.runs(&["import", "cases", &short]);
        assert_eq!(next.code, 0, "{signal}: {}", next.error);
        assert!(
            !next.error.contains("finished first"),
            "{signal}: {}",
            next.error
        );
    }
}
