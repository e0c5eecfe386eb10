//! What is held in a case, passage by passage, for somebody who asks for what is held on them: the same words as on the page of
//! the case, so that whoever marks what is left out marks what would be given.

use std::collections::BTreeMap;
use std::sync::Arc;

use rules::acts::Event;
use rules::intake::Question;
use words::Words;

use crate::components::asking::numbered_label;
use crate::desk::{CaseFile, CouncilFacts, HeldIn, Passage};
use crate::pages::public::told::answer_rows;
use crate::pages::staff::case::{event_title, shown_detail};

/// Everything that is held in a case, in order. `letters` are the words of each, by its number.
#[must_use]
pub fn passages(
    words: &Words,
    council: &Arc<CouncilFacts>,
    file: &CaseFile,
    letters: &[(u32, String)],
) -> Vec<Passage> {
    let mut all = Vec::new();
    for row in answer_rows(words, council, file.row.listed.journey, &file.answers) {
        let of_sender = is_of_sender(row.page);
        let says = row.answer.unwrap_or_default();
        add(&mut all, HeldIn::Answers, &row.asked, &says, of_sender);
    }
    for row in file.history.iter().rev() {
        if let Event::Imported(imported) = &row.event {
            for (key, says) in [
                ("theirs", Some(&imported.theirs)),
                ("summary", imported.summary.as_ref()),
                ("words", imported.words.as_ref()),
            ] {
                let what = words.say(&format!("staff-imported-{key}"));
                let says = says.map(String::as_str).unwrap_or_default();
                add(&mut all, HeldIn::Answers, &what, says, false);
            }
        }
        let title = event_title(words, &file.case, &row.event);
        let who = row.who.as_deref().map(|who| format!("{who}, "));
        let when = format!("{}{}", who.unwrap_or_default(), row.when);
        add(&mut all, HeldIn::History, &title, &when, false);
        let form = row.event.act().map_or("record", |act| act.slug());
        for detail in &row.details {
            let label = match &row.event {
                Event::Imported(_) => words.say("staff-import-changed-columns"),
                _ => numbered_label(words, form, detail.field, detail.number),
            };
            let what = format!("{title}: {label}");
            let says = shown_detail(words, detail.clone());
            add(&mut all, HeldIn::History, &what, &says, false);
        }
    }
    for letter in file.letters.iter().rev() {
        let name = words.say(&format!("staff-letter-{}", letter.letter.slug()));
        let what = format!("{name}, {}", letter.when);
        let text = letters.iter().find(|(number, _)| *number == letter.number);
        let says = text.map(|(_, text)| text.as_str()).unwrap_or_default();
        add(&mut all, HeldIn::Letters, &what, says, false);
    }
    for kept in &file.files {
        add(&mut all, HeldIn::Files, &kept.title, &kept.added, false);
        if let Some(last) = all.last_mut() {
            last.file = Some(kept.number);
        }
    }
    keyed(all)
}

/// Whether a question is about whoever told us.
const fn is_of_sender(page: Question) -> bool {
    matches!(
        page,
        Question::Name
            | Question::Contact
            | Question::Reach
            | Question::Who
            | Question::WhoExactly
            | Question::OnBehalf
            | Question::Feeling
    )
}

/// Each paragraph is a passage of its own.
fn add(all: &mut Vec<Passage>, held_in: HeldIn, what: &str, says: &str, of_sender: bool) {
    let paragraphs = says.split("\n\n").map(str::trim);
    for says in paragraphs.filter(|says| !says.is_empty()) {
        all.push(Passage {
            key: String::new(),
            held_in,
            what: what.to_owned(),
            says: says.to_owned(),
            of_sender,
            file: None,
        });
    }
}

fn keyed(mut all: Vec<Passage>) -> Vec<Passage> {
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    for passage in &mut all {
        let parts = [passage.held_in.slug(), &passage.what, &passage.says];
        let number = passage.file.unwrap_or_default();
        let key = format!("{:016x}", hash(parts, number));
        let times = known.entry(key.clone()).or_default();
        *times += 1;
        passage.key = format!("{key}-{times}");
    }
    all
}

/// FNV-1a: the same in every version.
fn hash(parts: [&str; 3], number: u32) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes
        .chain(number.to_be_bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(texts: &[(&str, &str)]) -> Vec<Passage> {
        let mut all = Vec::new();
        for (what, says) in texts {
            add(&mut all, HeldIn::Answers, what, says, false);
        }
        keyed(all)
    }

    #[test]
    fn a_mark_stays_on_its_words_whatever_comes_before_them() {
        let before = some(&[("Story", "One\n\nTwo")]);
        let after = some(&[("Name", "Zed"), ("Story", "One\n\nTwo, put right")]);
        assert_eq!(before[0].key, after[1].key);
        assert_ne!(before[1].key, after[2].key);
    }

    #[test]
    fn the_same_words_twice_are_two_passages() {
        let all = some(&[("Story", "One\n\nOne"), ("Story", "One")]);
        let keys: std::collections::BTreeSet<&str> =
            all.iter().map(|one| one.key.as_str()).collect();
        assert_eq!((all.len(), keys.len()), (3, 3));
    }
}
