//! Names in the words of a report: what is published must point to nobody (R9.8, R12.5).

mod find;
mod spelling;

use std::collections::BTreeMap;

use report::{NameFound, Part, Period};
use store::Purpose;
use words::prose;

use crate::Council;
use crate::error::Error;

/// What looks like a name in what staff wrote and in the words of thanks, and whether it is in the store.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn names_in(
    council: &Council,
    period: Period,
    words: &BTreeMap<Part, String>,
    quotes: &[(String, String)],
) -> Result<Vec<NameFound>, Error> {
    let mut found: Vec<NameFound> = Vec::new();
    for (_, name) in names_by_quote(council, period, words, quotes).await? {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    Ok(found)
}

/// The same, and in which of the words of thanks each stands, counted from 1; none where it stands in what staff wrote.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn names_by_quote(
    council: &Council,
    period: Period,
    words: &BTreeMap<Part, String>,
    quotes: &[(String, String)],
) -> Result<Vec<(Option<usize>, NameFound)>, Error> {
    let words = words
        .iter()
        .map(|(part, text)| (part.slug(), text.as_str()));
    names_in_texts(council, period, words.collect(), quotes).await
}

/// The same of any texts, each with the place where it stands.
///
/// # Errors
/// [`Error::Unavailable`].
pub(super) async fn names_in_texts(
    council: &Council,
    period: Period,
    words: Vec<(&'static str, &str)>,
    quotes: &[(String, String)],
) -> Result<Vec<(Option<usize>, NameFound)>, Error> {
    // Names are sealed in their cases, and opening them takes a while.
    if words.is_empty() && quotes.is_empty() {
        return Ok(Vec::new());
    }
    let run = council.run(Purpose::Report);
    let known = council.store.names_known(&run, period).await?;
    let texts = words.into_iter().map(|(place, text)| (None, place, text));
    let quotes = quotes.iter().enumerate();
    let quotes = quotes.map(|(at, (_, text))| (Some(at + 1), "quote", text.as_str()));
    let mut found = Vec::new();
    for (number, place, text) in texts.chain(quotes) {
        // Each paragraph, item and cell begins a sentence.
        let sentences = prose::plain(text).join(".\n").replace(" | ", ". ");
        for (words, known) in find::find(&sentences, &known) {
            let place = place.to_owned();
            let name = NameFound {
                place,
                words,
                known,
            };
            found.push((number, name));
        }
    }
    Ok(found)
}
