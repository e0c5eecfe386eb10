//! What is held in a case, passage by passage, for somebody who asks for what is held on them: the same words as on the page of
//! the case, so that whoever marks what is left out marks what would be given.

use std::collections::BTreeMap;
use std::sync::Arc;

use rules::acts::Event;
use rules::intake::Question;
use words::Words;

use crate::components::asking::numbered_label;
use crate::desk::{CaseFile, CouncilFacts, HeldIn, HistoryRow, Passage, Value};
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
    let mut all = Passages::default();
    for row in answer_rows(words, council, file.row.listed.journey, &file.answers) {
        let place = format!("answer.{}.{}", row.page.slug(), row.field);
        let held = Held {
            held_in: HeldIn::Answers,
            place: &place,
            kept: row.chosen.as_deref(),
            of_sender: is_of_sender(row.page),
        };
        let says = row.answer.unwrap_or_default();
        all.add(held, &row.asked, &says);
    }
    // Events are numbered from 1, and none is ever taken away or put before another.
    for (number, row) in (1..=file.history.len()).zip(file.history.iter().rev()) {
        happened(&mut all, words, file, number, row);
    }
    for letter in file.letters.iter().rev() {
        let name = words.say(&format!("staff-letter-{}", letter.letter.slug()));
        let what = format!("{name}, {}", letter.when);
        let text = letters.iter().find(|(number, _)| *number == letter.number);
        let says = text.map(|(_, text)| text.as_str()).unwrap_or_default();
        let place = format!("letter.{}", letter.number);
        all.add(Held::typed(HeldIn::Letters, &place), &what, says);
    }
    for kept in &file.files {
        let place = format!("file.{}", kept.number);
        // What is in a file never changes, whatever is said of it.
        let held = Held::kept(HeldIn::Files, &place, "");
        all.add(held, &kept.title, &kept.added);
        if let Some(last) = all.all.last_mut() {
            last.file = Some(kept.number);
        }
    }
    all.all
}

/// What happened, and what was written down with it.
fn happened(all: &mut Passages, words: &Words, file: &CaseFile, number: usize, row: &HistoryRow) {
    if let Event::Imported(imported) = &row.event {
        for (key, says) in [
            ("theirs", Some(&imported.theirs)),
            ("summary", imported.summary.as_ref()),
            ("words", imported.words.as_ref()),
        ] {
            let what = words.say(&format!("staff-imported-{key}"));
            let says = says.map(String::as_str).unwrap_or_default();
            let place = format!("event.{number}.imported-{key}");
            all.add(Held::typed(HeldIn::Answers, &place), &what, says);
        }
    }
    let title = event_title(words, &file.case, &row.event);
    let who = row.who.as_deref().map(|who| format!("{who}, "));
    let when = format!("{}{}", who.unwrap_or_default(), row.when);
    let place = format!("event.{number}");
    all.add(Held::kept(HeldIn::History, &place, ""), &title, &when);
    let form = row.event.act().map_or("record", |act| act.slug());
    for detail in &row.details {
        let label = match &row.event {
            Event::Imported(_) => words.say("staff-import-changed-columns"),
            _ => numbered_label(words, form, detail.field, detail.number),
        };
        let what = format!("{title}: {label}");
        let says = shown_detail(words, detail.clone());
        let row = detail.number.unwrap_or_default();
        let before = if detail.before { ".before" } else { "" };
        let place = format!("event.{number}.{}.{row}{before}", detail.field);
        let kept = match &detail.value {
            Value::Keys(keys) => Some(keys.join(" ")),
            Value::Text(_) => None,
        };
        let held = Held {
            kept: kept.as_deref(),
            ..Held::typed(HeldIn::History, &place)
        };
        all.add(held, &what, &says);
    }
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

/// Where something is held, whatever it is called on a page.
struct Held<'a> {
    held_in: HeldIn,
    /// Which answer, event, letter or file, and which field of it.
    place: &'a str,
    /// What is kept, where a page says it in words of its own; none where the words are those that were written.
    kept: Option<&'a str>,
    of_sender: bool,
}

impl<'a> Held<'a> {
    const fn typed(held_in: HeldIn, place: &'a str) -> Self {
        Self {
            held_in,
            place,
            kept: None,
            of_sender: false,
        }
    }

    const fn kept(held_in: HeldIn, place: &'a str, kept: &'a str) -> Self {
        Self {
            kept: Some(kept),
            ..Self::typed(held_in, place)
        }
    }
}

/// The passages, and how often each key was given already.
#[derive(Default)]
struct Passages {
    all: Vec<Passage>,
    keys: BTreeMap<String, u32>,
}

impl Passages {
    /// Each paragraph is a passage of its own. Its key is where it is held and a sum of what is kept, never of how it is shown:
    /// dates are shown in another shape in another year, and what a field is called may be put better.
    fn add(&mut self, held: Held<'_>, what: &str, says: &str) {
        let paragraphs = says.split("\n\n").map(str::trim);
        for says in paragraphs.filter(|says| !says.is_empty()) {
            let key = format!("{}.{:016x}", held.place, sum(held.kept.unwrap_or(says)));
            let times = self.keys.entry(key.clone()).or_default();
            *times += 1;
            self.all.push(Passage {
                key: format!("{key}-{times}"),
                held_in: held.held_in,
                what: what.to_owned(),
                says: says.to_owned(),
                of_sender: held.of_sender,
                file: None,
            });
        }
    }
}

/// FNV-1a: the same in every version.
fn sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(texts: &[(&str, &str, &str)]) -> Vec<Passage> {
        let mut all = Passages::default();
        for (place, what, says) in texts {
            all.add(Held::typed(HeldIn::Answers, place), what, says);
        }
        all.all
    }

    #[test]
    fn a_mark_stays_on_its_words_whatever_comes_before_them_and_whatever_they_are_called() {
        let before = some(&[("answer.story", "Story", "One\n\nTwo")]);
        let after = some(&[
            ("answer.name", "Name", "Zed"),
            ("answer.story", "Your story", "One\n\nTwo, put right"),
        ]);
        assert_eq!(before[0].key, after[1].key);
        assert_ne!(before[1].key, after[2].key);
        let elsewhere = some(&[("answer.name", "Story", "One")]);
        assert_ne!(before[0].key, elsewhere[0].key);
    }

    #[test]
    fn what_is_kept_has_its_mark_however_it_is_shown() {
        let shown = |says: &str| {
            let mut all = Passages::default();
            all.add(Held::kept(HeldIn::Files, "file.1", ""), "Letter", says);
            all.all.remove(0).key
        };
        assert_eq!(shown("Tue 1 Dec"), shown("Tue 1 Dec 2026"));
    }

    #[test]
    fn the_same_words_twice_are_two_passages() {
        let all = some(&[("story", "Story", "One\n\nOne"), ("more", "Story", "One")]);
        let keys: std::collections::BTreeSet<&str> =
            all.iter().map(|one| one.key.as_str()).collect();
        assert_eq!((all.len(), keys.len()), (3, 3));
    }
}
