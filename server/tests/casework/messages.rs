//! Every automatic message in full, subject and text, one file a message and register, so that a changed word is seen in
//! review.
//!
//! The files are in `server/tests/casework/snapshots`. Where words are meant to change, write them anew, read what changed,
//! and commit both together; delete the files of a message that is no more:
//!
//! ```sh
//! INSTA_UPDATE=always cargo test --package casework messages
//! git diff server/tests/casework/snapshots
//! ```
//!
//! `make test` writes nothing: there a file that is missing or differs is a failure.

mod occasions;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use insta::{Settings, assert_snapshot};
use mail::{Notice, Post};
use rules::reference::Reference;
use words::{Locale, Style};

/// From this file, and from the crate.
const FOLDER: [&str; 2] = ["snapshots", "../tests/casework/snapshots"];

/// A message that somebody got, and why.
struct Message {
    notice: Notice,
    language: Locale,
    occasion: &'static str,
    post: Post,
    /// What it may name, and what no two runs have the same.
    references: Vec<Reference>,
}

#[tokio::test]
async fn every_message_in_full_is_as_it_was_reviewed() {
    let messages = in_full().await;
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path(FOLDER[0]);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, text) in &messages {
            assert_snapshot!(name.as_str(), text);
        }
    });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER[1]);
    let files: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .filter_map(|file| file.unwrap().file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".snap").map(str::to_owned))
        .collect();
    assert_eq!(files, messages.into_keys().collect());
}

/// By the name of its file: a message in one register, once for every occasion.
async fn in_full() -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for message in occasions::all().await {
        let name = file_name(message.notice, message.language);
        all.entry(name).or_default().push_str(&message.shown());
    }
    let mut expected = BTreeSet::new();
    for notice in Notice::ALL {
        expected.insert(file_name(notice, Locale::ENGLISH));
        // Colleagues, managers, the provider and who comes from outside get standard words.
        let is_elsewhere = matches!(notice, Notice::AdvocacyRequest | Notice::GuestLink);
        if !notice.is_alert() && !is_elsewhere {
            expected.insert(file_name(notice, Locale::EASY_READ));
        }
    }
    let shown: BTreeSet<String> = all.keys().cloned().collect();
    assert_eq!(shown, expected, "each message has an occasion");
    all
}

fn file_name(notice: Notice, language: Locale) -> String {
    let register = match language.style {
        Style::Plain => "standard",
        Style::EasyRead => "easy",
    };
    format!("{}.{register}", notice.name())
}

impl Message {
    /// As it stands in its file.
    fn shown(&self) -> String {
        let mut shown = format!(
            "=== {} ===\n\nSubject: {}\n\n{}\n",
            self.occasion, self.post.subject, self.post.text
        );
        for reference in &self.references {
            shown = shown.replace(&reference.to_string(), "REFERENCE");
        }
        for way in ["/letter/", "/guest/in/"] {
            if let Some((before, after)) = shown.split_once(way) {
                let end = after.find(char::is_whitespace).unwrap();
                shown = format!("{before}{way}TOKEN{}", &after[end..]);
            }
        }
        shown
    }
}
