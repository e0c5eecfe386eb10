//! `docs/asvs.toml` says of each requirement of OWASP ASVS 5.0, levels 1 and 2, how the portal stands and what shows it: no row
//! lacks, and whatever is named exists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::asvs_rows::{AsvsState, SECTIONS, asvs};
use crate::root;

/// Where the tests of a binary, or of a crate, are.
const TESTS: &[(&str, &[&str])] = &[
    ("casework", &["server/tests/casework"]),
    ("house", &["server/tests/house.rs", "server/tests/house"]),
    ("invariants", &["server/tests/invariants.rs"]),
    ("report", &["app/report"]),
    ("rules", &["app/rules"]),
    ("server/src", &["server/src"]),
    ("web", &["server/tests/web"]),
    ("words", &["server/tests/words.rs", "server/tests/words"]),
];

#[test]
fn every_requirement_of_level_1_and_2_has_one_row_in_its_order() {
    let asked: Vec<(String, u8)> = SECTIONS
        .iter()
        .flat_map(|(section, levels)| {
            levels
                .bytes()
                .zip(1..)
                .map(move |(level, number): (u8, u32)| {
                    (format!("{section}.{number}"), level - b'0')
                })
        })
        .filter(|(_, level)| *level < 3)
        .collect();
    assert_eq!(asked.len(), 253);
    let rows: Vec<(String, u8)> = asvs()
        .row
        .into_iter()
        .map(|row| (row.id, row.level))
        .collect();
    assert_eq!(rows, asked);
}

#[test]
fn what_is_met_is_shown_and_what_is_not_says_why() {
    for row in asvs().row {
        let is_shown = !row.shown_by.is_empty();
        match row.state {
            AsvsState::Met => assert!(is_shown, "{}: nothing shows it", row.id),
            AsvsState::Partly => {
                assert!(
                    is_shown && row.because.is_some(),
                    "{}: what is missing?",
                    row.id
                );
            }
            AsvsState::NotMet => assert!(row.because.is_some(), "{}: what is missing?", row.id),
            AsvsState::NotApplicable => {
                assert!(!is_shown && row.because.is_some(), "{}: why not?", row.id);
            }
        }
    }
}

#[test]
fn whatever_a_row_names_exists() {
    let mut known = BTreeMap::new();
    let mut wrong = Vec::new();
    for row in asvs().row {
        for shown in &row.shown_by {
            if !exists(shown, &mut known) {
                wrong.push(format!("{}: {shown}", row.id));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn what_does_not_exist_is_noticed() {
    let mut known = BTreeMap::new();
    for right in ["house what_does_not_exist_is_noticed", "SECURITY.md#Keys"] {
        assert!(exists(right, &mut known), "{right}");
    }
    // A test of another binary, a function that is no test, a file and a section that are not there, no crate.
    for wrong in [
        "web what_does_not_exist_is_noticed",
        "house exists",
        "server/nowhere.rs",
        "SECURITY.md#Wishes",
        "nobody what_does_not_exist_is_noticed",
    ] {
        assert!(!exists(wrong, &mut known), "{wrong}");
    }
}

/// Whether there is such a test, file or section. Which tests a binary has is read once.
fn exists(shown: &str, known: &mut BTreeMap<String, BTreeSet<String>>) -> bool {
    if let Some((file, section)) = shown.split_once('#') {
        let page = fs::read_to_string(root().join(file)).unwrap_or_default();
        return page
            .lines()
            .any(|line| line.starts_with('#') && line.trim_start_matches('#').trim() == section);
    }
    let Some((binary, test)) = shown.split_once(' ') else {
        return root().join(shown).is_file();
    };
    let tests = known
        .entry(binary.to_owned())
        .or_insert_with(|| tests_of(binary));
    tests.contains(test)
}

/// The names of the tests of a binary or of a crate.
fn tests_of(binary: &str) -> BTreeSet<String> {
    let folders = TESTS.iter().find(|(name, _)| *name == binary);
    let places: Vec<PathBuf> = match folders {
        Some((_, folders)) => folders.iter().map(|folder| root().join(folder)).collect(),
        None => ["src", "tests"]
            .map(|folder| root().join(binary).join(folder))
            .to_vec(),
    };
    let mut tests = BTreeSet::new();
    for place in places {
        read(&place, &mut tests);
    }
    tests
}

fn read(place: &Path, tests: &mut BTreeSet<String>) {
    if let Ok(entries) = fs::read_dir(place) {
        for entry in entries {
            read(&entry.expect("an entry").path(), tests);
        }
    } else if place.extension().is_some_and(|end| end == "rs") {
        let text = fs::read_to_string(place).unwrap_or_default();
        let mut is_test = false;
        for line in text.lines().map(str::trim_start) {
            if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                is_test = true;
            } else if is_test && !line.starts_with("#[") {
                let name = line.trim_start_matches("async ").strip_prefix("fn ");
                let name = name.and_then(|name| name.split_once('('));
                tests.extend(name.map(|(name, _)| name.to_owned()));
                is_test = false;
            }
        }
    }
}
