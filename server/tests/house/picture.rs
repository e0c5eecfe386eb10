//! The picture of the crates in `ARCHITECTURE.md`: the floors from the top, and what each crate stands on directly.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use crate::crates::{FLOORS, crates};
use crate::root;

const BEGINS: &str = "<!-- crates: drawn by UPDATE=1 cargo test --test house -->\n";
const ENDS: &str = "<!-- /crates -->";

#[test]
fn the_picture_in_the_architecture_is_that_of_the_manifests() {
    let file = root().join("ARCHITECTURE.md");
    let page = fs::read_to_string(&file).expect("the page");
    let (before, rest) = page.split_once(BEGINS).expect("where the picture begins");
    let (drawn, after) = rest.split_once(ENDS).expect("where the picture ends");
    if std::env::var_os("UPDATE").is_some() {
        let new = format!("{before}{BEGINS}{}{ENDS}{after}", picture());
        fs::write(&file, new).expect("the page");
    } else {
        assert_eq!(drawn, picture(), "draw it anew with UPDATE=1");
    }
}

fn picture() -> String {
    let all: BTreeMap<String, BTreeSet<String>> = crates()
        .into_iter()
        .map(|one| (one.name, one.lists))
        .collect();
    let mut text = "```text\n".to_owned();
    for floor in FLOORS.iter().rev() {
        for name in *floor {
            let on = stands_on(name, &all);
            let on = if on.is_empty() {
                "the ground".to_owned()
            } else {
                on.join(", ")
            };
            writeln!(text, "{name:<10} stands on  {on}").expect("text");
        }
        writeln!(text, "{}", "─".repeat(60)).expect("text");
    }
    text + "```\n"
}

/// What a crate lists and reaches through nothing else that it lists.
fn stands_on(name: &str, all: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let ours = |name: &str| -> Vec<String> {
        all[name]
            .iter()
            .filter(|other| all.contains_key(*other))
            .cloned()
            .collect()
    };
    let mut below = BTreeSet::new();
    let mut next: Vec<String> = ours(name).iter().flat_map(|one| ours(one)).collect();
    while let Some(one) = next.pop() {
        if below.insert(one.clone()) {
            next.extend(ours(&one));
        }
    }
    ours(name)
        .into_iter()
        .filter(|one| !below.contains(one))
        .collect()
}
