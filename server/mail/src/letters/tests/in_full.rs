//! Every letter in full, one file a letter and register, so that a changed word is seen in review.
//!
//! The files are in `server/mail/src/snapshots`. Where words are meant to change, write them anew, read what changed, and
//! commit both together; delete the files of a letter that is no more:
//!
//! ```sh
//! INSTA_UPDATE=always cargo test --package mail in_full
//! git diff server/mail/src/snapshots
//! ```
//!
//! `make test` writes nothing: there a file that is missing or differs is a failure.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use insta::{Settings, assert_snapshot};
use regex::Regex;

use super::written;
use crate::letters::samples::Sample;

/// From this file, and from the crate.
const FOLDER: [&str; 2] = ["../../snapshots", "src/snapshots"];

#[test]
fn every_letter_in_full_is_as_it_was_reviewed() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path(FOLDER[0]);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, text) in in_full() {
            assert_snapshot!(name, text);
        }
    });
}

#[test]
fn every_letter_has_its_file_and_every_file_its_letter() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER[1]);
    let files: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .filter_map(|file| file.unwrap().file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".snap").map(str::to_owned))
        .collect();
    let letters: BTreeSet<String> = in_full().into_keys().collect();
    assert_eq!(files, letters);
}

/// By the name of its file: a letter in one register, once for every occasion on which it says something new.
fn in_full() -> BTreeMap<String, String> {
    let date = Regex::new(r"([A-Z][a-z]+day )?\d+ [A-Z][a-z]+ \d{4}").unwrap();
    let mut letters: BTreeMap<String, String> = BTreeMap::new();
    let mut said: BTreeSet<(String, String)> = BTreeSet::new();
    for (sample, easy, text) in written() {
        let register = if easy { "easy" } else { "standard" };
        let name = format!("{}.{register}", sample.letter.slug());
        let lines = text.lines().map(|line| date.replace_all(line, "DATE"));
        let new = lines.filter(|line| said.insert((name.clone(), line.clone().into_owned())));
        if new.count() > 0 {
            let heading = occasion(&sample);
            let letter = letters.entry(name).or_default();
            letter.extend(["=== ", &heading, " ===\n\n", &text, "\n"]);
        }
    }
    letters
}

/// What causes it, and to whom it goes.
fn occasion(sample: &Sample) -> String {
    let act = sample
        .event
        .act()
        .map_or("written with another", |act| act.slug());
    let reader = if sample.case.by_child {
        "a child"
    } else {
        "an adult"
    };
    format!("{act}, to {reader}")
}
