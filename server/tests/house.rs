//! The house: which crate stands on which, and that no two files need each other, read from manifests and sources.
//!
//! `UPDATE=1 cargo test --test house` draws the picture in `ARCHITECTURE.md` anew, and writes `docs/asvs.md`.

#[path = "house/asvs.rs"]
mod asvs;
#[path = "house/asvs_page.rs"]
mod asvs_page;
#[path = "house/asvs_rows.rs"]
mod asvs_rows;
#[path = "house/crates.rs"]
mod crates;
#[path = "house/files.rs"]
mod files;
#[path = "house/names.rs"]
mod names;
#[path = "house/picture.rs"]
mod picture;

use std::path::{Path, PathBuf};

/// The folder of the project.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("the server is in the project")
        .to_owned()
}

/// Groups of names that can all be reached from one another, each sorted: the circles.
fn circles(
    edges: &std::collections::BTreeMap<String, std::collections::BTreeSet<String>>,
) -> Vec<Vec<String>> {
    let reached = |from: &String| {
        let mut seen = std::collections::BTreeSet::new();
        let mut next = vec![from.clone()];
        while let Some(name) = next.pop() {
            for to in edges.get(&name).into_iter().flatten() {
                if seen.insert(to.clone()) {
                    next.push(to.clone());
                }
            }
        }
        seen
    };
    let from: std::collections::BTreeMap<_, _> = edges
        .keys()
        .map(|name| (name.clone(), reached(name)))
        .collect();
    let mut all: Vec<Vec<String>> = Vec::new();
    for (name, to) in &from {
        if !to.contains(name) || all.iter().any(|circle| circle.contains(name)) {
            continue;
        }
        let back = |other: &&String| from.get(*other).is_some_and(|from| from.contains(name));
        all.push(to.iter().filter(back).cloned().collect());
    }
    all
}

#[test]
fn a_circle_is_found() {
    let edges = |pairs: &[(&str, &str)]| {
        let mut edges =
            std::collections::BTreeMap::<String, std::collections::BTreeSet<String>>::new();
        for (from, to) in pairs {
            edges
                .entry((*from).to_owned())
                .or_default()
                .insert((*to).to_owned());
        }
        edges
    };
    let straight = edges(&[("a", "b"), ("b", "c"), ("a", "c")]);
    assert_eq!(circles(&straight), Vec::<Vec<String>>::new());
    let round = edges(&[("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]);
    assert_eq!(circles(&round), [["b", "c"]]);
}
