//! The README of this crate tells every rule by which reports count.

use std::collections::BTreeSet;

use report::Counting;

const README: &str = include_str!("../../README.md");

#[test]
fn every_counting_rule_is_in_the_readme_r10_2() {
    let rows = README
        .lines()
        .skip_while(|line| !line.starts_with("| Rule |"));
    let rows = rows.skip(2).take_while(|line| line.starts_with('|'));
    let told: BTreeSet<&str> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|names| names.split(','))
        .map(|name| name.trim().trim_matches('`'))
        .collect();
    let rules = serde_json::to_value(Counting::default()).unwrap();
    let known = rules
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(told, known);
}
