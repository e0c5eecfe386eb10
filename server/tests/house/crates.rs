//! Which crate may list which.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use toml::Table;

use crate::{circles, root};

/// A crate of the workspace.
pub(crate) struct Crate {
    /// Its name.
    pub name: String,
    /// Its folder, from the root of the project.
    pub folder: String,
    /// What it lists, but for its tests.
    pub lists: BTreeSet<String>,
}

/// Every crate of the workspace.
pub(crate) fn crates() -> Vec<Crate> {
    let read = |file: &str| -> Table {
        let text = fs::read_to_string(root().join(file)).expect("a manifest");
        text.parse().expect("a manifest")
    };
    let workspace = read("Cargo.toml");
    let members = workspace["workspace"]["members"]
        .as_array()
        .expect("members");
    members
        .iter()
        .filter_map(|member| member.as_str())
        .map(|folder| {
            let manifest = read(&format!("{folder}/Cargo.toml"));
            let lists = manifest
                .get("dependencies")
                .and_then(|lists| lists.as_table());
            Crate {
                name: manifest["package"]["name"]
                    .as_str()
                    .expect("a name")
                    .to_owned(),
                folder: folder.to_owned(),
                lists: lists
                    .into_iter()
                    .flat_map(|lists| lists.keys().cloned())
                    .collect(),
            }
        })
        .collect()
}

/// The floors, ground first: a crate lists only crates of lower floors.
pub(crate) const FLOORS: [&[&str]; 10] = [
    &["rules", "crypto", "pdf", "directory"],
    &["report", "words"],
    &["app", "council"],
    &["store", "mail", "import", "export", "blobs"],
    &["casework"],
    &["jobs"],
    &["web"],
    &["demo"],
    &["server"],
    &["frontend", "bundle"],
];

#[test]
fn a_crate_lists_only_crates_of_lower_floors() {
    let crates = crates();
    let known: BTreeSet<&str> = crates.iter().map(|one| one.name.as_str()).collect();
    let placed: BTreeSet<&str> = FLOORS
        .iter()
        .flat_map(|floor| floor.iter().copied())
        .collect();
    assert_eq!(known, placed, "each crate has its floor");
    let floor = |name: &str| FLOORS.iter().position(|floor| floor.contains(&name));
    for one in &crates {
        for other in one
            .lists
            .iter()
            .filter(|other| known.contains(other.as_str()))
        {
            assert!(
                floor(other) < floor(&one.name),
                "{} lists {other}",
                one.name
            );
        }
    }
}

/// Libraries that only some crates may list, because of what they can do.
const ONLY: [(&str, &[&str]); 17] = [
    ("chacha20poly1305", &["crypto"]),
    ("sea-orm", &["store"]),
    ("sea-orm-migration", &["store"]),
    ("lettre", &["mail"]),
    ("object_store", &["blobs"]),
    ("reqwest", &["directory", "blobs"]),
    ("openidconnect", &["directory"]),
    ("minijinja", &["mail"]),
    ("axum", &["web"]),
    ("multer", &["web"]),
    ("tower-http", &["web"]),
    ("leptos_axum", &["web"]),
    ("rust_xlsxwriter", &["export"]),
    ("typst", &["pdf"]),
    ("metrics-exporter-prometheus", &["web"]),
    ("sd-notify", &["server"]),
    ("clap", &["server"]),
];

#[test]
fn what_can_do_much_is_listed_where_it_belongs_and_nowhere_else() {
    let crates = crates();
    for (library, allowed) in ONLY {
        let lists: Vec<&str> = crates
            .iter()
            .filter(|one| one.lists.contains(library))
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(lists, allowed, "{library}");
    }
}

/// What a crate must not know, whatever its floor.
const NEVER: [(&str, &[&str]); 7] = [
    ("rules", &["tokio", "leptos", "fluent-bundle"]),
    ("report", &["tokio", "leptos", "fluent-bundle"]),
    ("casework", &["app", "leptos", "export"]),
    ("store", &["app", "council", "mail", "import", "export"]),
    ("mail", &["app", "store"]),
    ("import", &["blobs", "crypto"]),
    ("app", &["tokio", "council", "store"]),
];

#[test]
fn no_crate_knows_what_it_must_not() {
    for one in crates() {
        let never = NEVER.iter().filter(|(name, _)| *name == one.name);
        for unwanted in never.flat_map(|(_, never)| *never) {
            assert!(
                !one.lists.contains(*unwanted),
                "{} lists {unwanted}",
                one.name
            );
        }
    }
}

#[test]
fn the_rules_and_the_reports_list_nothing_that_does_io() {
    let known = [
        "chrono",
        "csv",
        "rules",
        "serde",
        "serde_json",
        "strsim",
        "thiserror",
        "unicode-normalization",
        "validator",
    ];
    for one in crates() {
        if ["rules", "report"].contains(&one.name.as_str()) {
            let other: Vec<&String> = one
                .lists
                .iter()
                .filter(|list| !known.contains(&list.as_str()))
                .collect();
            assert_eq!(other, Vec::<&String>::new(), "{}", one.name);
        }
    }
}

#[test]
fn no_crates_need_each_other() {
    let edges: BTreeMap<String, BTreeSet<String>> = crates()
        .into_iter()
        .map(|one| (one.name, one.lists))
        .collect();
    assert_eq!(circles(&edges), Vec::<Vec<String>>::new());
}

#[test]
fn the_log_knows_every_crate_that_runs_on_the_server() {
    let in_the_browser_or_the_build = ["frontend", "bundle"];
    let mut known: Vec<String> = crates().into_iter().map(|one| one.name).collect();
    known.retain(|name| !in_the_browser_or_the_build.contains(&name.as_str()));
    known.push("heard".to_owned());
    known.sort_unstable();
    assert_eq!(known, server::cli::OURS);
}
