//! Which known words are nearest to one that is not known.

/// A word for comparing: letters, digits and `+` only, in lower case.
#[must_use]
pub fn plain(word: &str) -> String {
    word.chars()
        .filter(|letter| letter.is_alphanumeric() || *letter == '+')
        .flat_map(char::to_lowercase)
        .collect()
}

/// At most so many near words are told.
const NEAR: usize = 3;
/// No word of a list is longer, in characters; what is longer is near to none.
const LONG: usize = 120;

/// The words that are nearest, nearest first: at most a third of the letters is different, or one is the beginning of the
/// other.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let word: String = plain(word).chars().take(LONG).collect();
    let length = word.chars().count();
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|known| {
            let other = plain(known);
            let other_length = other.chars().count();
            let begins = length.min(other_length) >= 4
                && (word.starts_with(&other) || other.starts_with(&word));
            // Letters that changed places are one slip.
            let away = strsim::osa_distance(&word, &other);
            (begins || away * 3 <= length.max(other_length)).then_some((away, known))
        })
        .collect();
    near.sort_by_key(|(away, _)| *away);
    near.dedup_by_key(|(_, known)| plain(known));
    let near = near.into_iter().take(NEAR);
    near.map(|(_, known)| known.to_owned()).collect()
}
