//! What was written down and may be taken back, in words.

use rules::case::{Case, Noted, NotedWhat};
use words::{Words, dates};

/// So much of what was learned tells which lesson it is.
const BEGINS: usize = 80;

/// What stands: its number, and what it is.
pub(super) fn noted(words: &Words, case: &Case) -> Vec<(String, String)> {
    let standing = (1..).zip(&case.noted);
    let standing = standing.filter(|(_, noted)| noted.taken_back_on.is_none());
    let named = |(number, noted): (u32, &Noted)| (number.to_string(), in_words(words, noted));
    standing.map(named).collect()
}

/// Like "Remedy: Symbolic payment, £150.00 · written down 23 Nov 2026".
pub(super) fn in_words(words: &Words, noted: &Noted) -> String {
    let what = match &noted.what {
        NotedWhat::Meeting { kind, held_on } => {
            let kind = words.say(&format!("staff-meeting-kind-{}", kind.slug()));
            let day = dates::short_with_year(*held_on);
            words.say_with("staff-noted-meeting", &[("kind", &kind), ("day", &day)])
        }
        NotedWhat::Delay(reason) => {
            let reason = words.say(&format!("staff-delay-reason-{}", reason.slug()));
            words.say_with("staff-noted-delay", &[("reason", &reason)])
        }
        NotedWhat::Remedy { kind, pence, .. } => {
            let kind = words.say(&format!("staff-remedy-kind-{}", kind.slug()));
            match pence {
                None => words.say_with("staff-noted-remedy", &[("kind", &kind)]),
                Some(pence) => {
                    let pounds = format!("£{}.{:02}", pence / 100, pence % 100);
                    words.say_with("staff-noted-paid", &[("kind", &kind), ("pounds", &pounds)])
                }
            }
        }
        NotedWhat::Lesson { learned: None, .. } => words.say("staff-noted-nothing-learned"),
        NotedWhat::Lesson {
            learned: Some(learned),
            ..
        } => words.say_with("staff-noted-lesson", &[("learned", &beginning(learned))]),
    };
    let day = dates::short_with_year(noted.told_on);
    words.say_with("staff-noted", &[("what", &what), ("day", &day)])
}

fn beginning(text: &str) -> String {
    match text.char_indices().nth(BEGINS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}
