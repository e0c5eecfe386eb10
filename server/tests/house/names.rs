//! No two types of a crate have the same name.

use std::collections::BTreeMap;

use syn::Item;

use crate::crates::crates;
use crate::files::sources;

#[test]
fn no_type_name_stands_twice_in_a_crate() {
    let mut twice = Vec::new();
    for one in crates() {
        let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (module, file) in sources(&one) {
            for item in &file.items {
                let name = match item {
                    Item::Struct(item) => &item.ident,
                    Item::Enum(item) => &item.ident,
                    Item::Trait(item) => &item.ident,
                    Item::Type(item) => &item.ident,
                    _ => continue,
                };
                known
                    .entry(name.to_string())
                    .or_default()
                    .push(module.clone());
            }
        }
        known.retain(|name, modules| modules.len() > 1 && !OF_A_FRAMEWORK.contains(&name.as_str()));
        twice.extend(known.into_iter().map(|known| (one.name.clone(), known)));
    }
    assert_eq!(twice, [], "types with the same name, by crate");
}

/// Names that the database library asks for in every file of a table or a step.
const OF_A_FRAMEWORK: [&str; 3] = ["Model", "Relation", "Migration"];
