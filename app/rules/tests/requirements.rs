//! Every id by which the sources cite the law and the practice stands in `requirements.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const REQUIREMENTS: &str = include_str!("../requirements.md");

#[test]
fn every_requirement_that_is_cited_exists() {
    let known: BTreeSet<&str> = ids(REQUIREMENTS).collect();
    assert!(known.len() > 90, "{known:?}");
    let (mut cited, mut unknown) = (0, Vec::new());
    for file in sources() {
        let text = fs::read_to_string(&file).expect("a text file");
        for id in ids(&text) {
            cited += 1;
            if !known.contains(id) {
                unknown.push(format!("{}: {id}", file.display()));
            }
        }
    }
    assert!(cited > 500, "only {cited} were found");
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn an_id_is_told_from_a_time_and_from_a_name() {
    let found = |text| ids(text).collect::<Vec<_>>();
    assert_eq!(found("(R1.1, T5): see R4.10."), ["R1.1", "T5", "R4.10"]);
    assert_eq!(
        found("2026-11-28T09:00:00Z {day}T09 R7 HR1.1 T100"),
        [] as [&str; 0]
    );
}

/// Requirements like `R1.1` and clocks like `T5`.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '.')
        .map(|word| word.trim_matches('.'))
        .filter(|word| is_requirement(word) || is_clock(word))
}

fn is_requirement(word: &str) -> bool {
    let parts = word.strip_prefix('R').and_then(|rest| rest.split_once('.'));
    parts.is_some_and(|(section, number)| is_number(section) && is_number(number))
}

fn is_clock(word: &str) -> bool {
    word.strip_prefix('T').is_some_and(is_number)
}

/// A number of one or two digits, and not the hour of a moment.
fn is_number(text: &str) -> bool {
    (1..=2).contains(&text.len())
        && text.bytes().all(|digit| digit.is_ascii_digit())
        && !text.starts_with('0')
}

/// What people write in this repository: the code, its tests, its words and its settings.
fn sources() -> Vec<PathBuf> {
    const KINDS: [&str; 5] = ["rs", "toml", "ftl", "ts", "j2"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders: Vec<PathBuf> = ["app", "server", "end2end/tests", "end2end/fixtures"]
        .iter()
        .map(|folder| root.join(folder))
        .collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
            {
                found.push(path);
            }
        }
    }
    found
}
