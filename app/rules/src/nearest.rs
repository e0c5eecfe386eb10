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
    let word: Vec<char> = plain(word).chars().take(LONG).collect();
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|known| {
            let other: Vec<char> = plain(known).chars().collect();
            let longest = word.len().max(other.len());
            let begins = word.len().min(other.len()) >= 4
                && (word.starts_with(&other) || other.starts_with(&word));
            let away = distance(&word, &other);
            (begins || away * 3 <= longest).then_some((away, known))
        })
        .collect();
    near.sort_by_key(|(away, _)| *away);
    near.dedup_by_key(|(_, known)| plain(known));
    let near = near.into_iter().take(NEAR);
    near.map(|(_, known)| known.to_owned()).collect()
}

/// How many letters have to be put in, taken out, exchanged or swapped with their neighbour (Damerau and Levenshtein).
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut before: Vec<usize> = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row + 1; width];
        for (column, other_letter) in other.iter().enumerate() {
            let exchanged = last[column] + usize::from(letter != other_letter);
            let mut best = exchanged.min(last[column + 1] + 1).min(next[column] + 1);
            let swapped = row > 0
                && column > 0
                && one[row - 1] == *other_letter
                && other[column - 1] == *letter;
            if swapped {
                best = best.min(before[column - 1] + 1);
            }
            next[column + 1] = best;
        }
        before = std::mem::replace(&mut last, next);
    }
    last[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_changed_places_are_one_slip() {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        for (one, other, away) in [
            ("delay", "delya", 1),
            ("delay", "delay", 0),
            ("", "abc", 3),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(&letters(one), &letters(other)), away, "{one}");
        }
    }
}
