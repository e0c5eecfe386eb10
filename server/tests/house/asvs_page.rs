//! `docs/asvs.md`, which people read: what the rows of `docs/asvs.toml` say, by chapter.

use std::fmt::Write;
use std::fs;

use crate::asvs_rows::{Asvs, AsvsState, asvs};
use crate::root;

#[test]
fn the_page_is_what_the_rows_say() {
    let file = root().join("docs/asvs.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, page(&asvs())).expect("the page");
    } else {
        let written = fs::read_to_string(&file).expect("the page");
        assert!(written == page(&asvs()), "write it anew with UPDATE=1");
    }
}

fn page(asvs: &Asvs) -> String {
    let mut text = format!("{}{}", include_str!("asvs_head.md"), counts(asvs));
    for chapter in &asvs.chapter {
        let begins = format!("{}.", chapter.number);
        write!(text, "\n## V{} {}\n\n", chapter.number, chapter.title).expect("text");
        text += "| row | level | what is asked | state | what shows it, and what is missing |\n|---|---|---|---|---|\n";
        for row in asvs.row.iter().filter(|row| row.id.starts_with(&begins)) {
            let shown = row.shown_by.iter().map(|shown| linked(shown));
            let told: Vec<String> = shown.chain(row.because.clone()).collect();
            writeln!(
                text,
                "| {} | {} | {} | {} | {} |",
                row.id,
                row.level,
                row.asks,
                row.state.words(),
                told.join("<br>")
            )
            .expect("text");
        }
    }
    text
}

fn counts(asvs: &Asvs) -> String {
    let of = |level: Option<u8>, state: AsvsState| {
        let rows = asvs.row.iter();
        rows.filter(|row| level.is_none_or(|level| row.level == level) && row.state == state)
            .count()
    };
    let mut text =
        "| level | met | partly | not met | not applicable |\n|---|---|---|---|---|\n".to_owned();
    for (name, level) in [("1", Some(1)), ("2", Some(2)), ("both", None)] {
        let counts = AsvsState::ALL.map(|state| of(level, state).to_string());
        writeln!(text, "| {name} | {} |", counts.join(" | ")).expect("text");
    }
    text
}

/// A test as code, a file or a section as a link.
fn linked(shown: &str) -> String {
    let (file, section) = shown.split_once('#').unwrap_or((shown, ""));
    match (shown.contains('#'), shown.contains(' ')) {
        (true, _) => {
            let anchor = section.to_lowercase().replace(',', "").replace(' ', "-");
            format!("[{file}: {section}](../{file}#{anchor})")
        }
        (false, true) => {
            let (binary, test) = shown.split_once(' ').unwrap_or_default();
            format!("{binary} `{test}`")
        }
        (false, false) => format!("[{file}](../{file})"),
    }
}
