//! What was written down and may be taken back, in words.

use rules::case::{Case, Noted, NotedWhat};
use rules::kinds::RemedyKind;
use words::{Words, dates};

/// So much of what was learned tells which lesson it is.
const BEGINS: usize = 80;

/// What stands: its number, and what it is.
pub(super) fn noted(words: &Words, case: &Case) -> Vec<(String, String)> {
    let standing = case
        .noted
        .iter()
        .filter(|noted| noted.taken_back_on.is_none());
    let named = |noted: &Noted| (noted.number.to_string(), in_words(words, case, noted));
    standing.map(named).collect()
}

/// Like "Remedy: Symbolic payment, £150.00 · written down 23 Nov 2026".
pub(super) fn in_words(words: &Words, case: &Case, noted: &Noted) -> String {
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
            let remedy = remedy(words, *kind, *pence);
            words.say_with("staff-noted-remedy", &[("remedy", &remedy)])
        }
        NotedWhat::RemedyDone { place, on } => {
            let what = promised_remedy(words, case, *place).unwrap_or_default();
            let with = [("what", &*what), ("day", &dates::short_with_year(*on))];
            words.say_with("staff-noted-remedy-done", &with)
        }
        NotedWhat::ActionDone { place, on } => {
            let what = case
                .actions
                .get(*place)
                .map(|action| beginning(&action.what));
            let what = what.unwrap_or_default();
            let with = [("what", &*what), ("day", &dates::short_with_year(*on))];
            words.say_with("staff-noted-action-done", &with)
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

/// Like "Symbolic payment, £150.00".
fn remedy(words: &Words, kind: RemedyKind, pence: Option<u32>) -> String {
    let kind = words.say(&format!("staff-remedy-kind-{}", kind.slug()));
    match pence {
        None => kind,
        Some(pence) => format!("{kind}, £{}.{:02}", pence / 100, pence % 100),
    }
}

/// What a remedy is, by its place among those of the case: its kind and amount, and what was promised.
pub(super) fn promised_remedy(words: &Words, case: &Case, at: usize) -> Option<String> {
    let promised = case.remedies.get(at)?;
    let noted = case.noted.iter().find_map(|noted| match noted.what {
        NotedWhat::Remedy { place, kind, pence } if place == at => Some((kind, pence)),
        _ => None,
    });
    let Some((kind, pence)) = noted else {
        return (!promised.what.is_empty()).then(|| promised.what.clone());
    };
    let remedy = remedy(words, kind, pence);
    let with = [("remedy", remedy.as_str()), ("what", &promised.what)];
    Some(words.say_with("staff-promised-remedy", &with))
}

fn beginning(text: &str) -> String {
    match text.char_indices().nth(BEGINS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}
