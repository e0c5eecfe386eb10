//! No two files of a crate need each other, however far round. A file may use what the files above its folder say; what a
//! test within a file uses does not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, File, ItemMod, UseTree};

use crate::crates::{Crate, crates};
use crate::{circles, root};

#[test]
fn no_two_files_need_each_other() {
    let mut found = Vec::new();
    for one in crates() {
        found.extend(
            circles(&uses(&one))
                .into_iter()
                .map(|circle| (one.name.clone(), circle)),
        );
    }
    assert_eq!(found, [], "files that need each other, by crate");
}

/// The files of a crate, by their modules; those of tests are none.
pub(crate) fn sources(one: &Crate) -> BTreeMap<String, File> {
    let folder = root().join(&one.folder).join("src");
    let mut files = BTreeMap::new();
    read(&folder, &mut Vec::new(), &mut files);
    files
}

/// Which file uses which, by their modules.
fn uses(one: &Crate) -> BTreeMap<String, BTreeSet<String>> {
    let files = sources(one);
    let modules: BTreeSet<String> = files.keys().cloned().collect();
    let mut edges = BTreeMap::new();
    for (module, file) in &files {
        let mut reader = Reader {
            modules: &modules,
            at: parts(module),
            found: BTreeSet::new(),
        };
        reader.visit_file(file);
        let below =
            |to: &String| to == module || to.is_empty() || module.starts_with(&format!("{to}::"));
        reader.found.retain(|to| !below(to));
        edges.insert(module.clone(), reader.found);
    }
    edges
}

/// The files that the modules of a crate are in, but for those of tests.
fn read(folder: &Path, at: &mut Vec<String>, files: &mut BTreeMap<String, File>) {
    let file = match at.last() {
        None => ["lib.rs", "main.rs"]
            .map(|name| folder.join(name))
            .into_iter()
            .find(|file| file.exists()),
        Some(name) => Some(
            folder
                .parent()
                .expect("it is below src")
                .join(format!("{name}.rs")),
        ),
    };
    let Some(file) = file.filter(|file| file.exists()) else {
        return;
    };
    let text = fs::read_to_string(&file).expect("a source file");
    let parsed =
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let children: Vec<String> = parsed
        .items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Mod(item) if item.content.is_none() && !is_test(&item.attrs) => {
                Some(item.ident.to_string())
            }
            _ => None,
        })
        .collect();
    files.insert(at.join("::"), parsed);
    for child in children {
        let folder = folder.join(&child);
        at.push(child);
        read(&folder, at, files);
        at.pop();
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string().contains("test"))
    })
}

fn parts(module: &str) -> Vec<String> {
    module
        .split("::")
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Reads which modules of its crate a file names.
struct Reader<'a> {
    modules: &'a BTreeSet<String>,
    /// The module that is being read.
    at: Vec<String>,
    found: BTreeSet<String>,
}

impl Reader<'_> {
    fn names(&mut self, path: &[String]) {
        let mut absolute = match path.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self" | "super") => self.at.clone(),
            Some(first) => {
                let mut child = self.at.clone();
                child.push(first.to_owned());
                if !self.modules.contains(&child.join("::")) {
                    return;
                }
                self.at.clone()
            }
            None => return,
        };
        for part in path {
            match part.as_str() {
                "crate" | "self" => {}
                "super" => {
                    absolute.pop();
                }
                part => absolute.push(part.to_owned()),
            }
        }
        while !absolute.is_empty() && !self.modules.contains(&absolute.join("::")) {
            absolute.pop();
        }
        self.found.insert(absolute.join("::"));
    }

    fn tree(&mut self, before: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.tree(before, &path.tree);
                before.pop();
            }
            UseTree::Name(name) => {
                before.push(name.ident.to_string());
                self.names(before);
                before.pop();
            }
            UseTree::Rename(rename) => {
                before.push(rename.ident.to_string());
                self.names(before);
                before.pop();
            }
            UseTree::Glob(_) => self.names(before),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(before, tree);
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if is_test(&item.attrs) || item.content.is_none() {
            return;
        }
        self.at.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.at.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.tree(&mut Vec::new(), &item.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path
            .segments
            .iter()
            .map(|part| part.ident.to_string())
            .collect();
        if parts.len() > 1 {
            self.names(&parts);
        }
        visit::visit_path(self, path);
    }
}
