//! Words that stand in nearly every story: they find nothing.

/// Sorted, for looking up.
const WORDS: &[&str] = &[
    "about", "after", "again", "all", "also", "always", "and", "any", "anyone", "are", "asked",
    "because", "been", "before", "being", "but", "can", "cannot", "cant", "child", "could", "did",
    "didnt", "does", "doesnt", "doing", "done", "dont", "down", "each", "even", "ever", "every",
    "for", "from", "get", "gets", "getting", "give", "going", "got", "had", "has", "have",
    "having", "her", "here", "hers", "him", "his", "how", "into", "isnt", "its", "ive", "just",
    "know", "like", "made", "make", "many", "may", "more", "most", "much", "must", "never",
    "nobody", "not", "nothing", "now", "off", "once", "one", "only", "other", "our", "out", "over",
    "own", "please", "said", "same", "say", "says", "she", "should", "since", "some", "still",
    "such", "take", "tell", "than", "that", "thats", "the", "their", "them", "then", "there",
    "these", "they", "thing", "things", "this", "those", "through", "time", "told", "too", "until",
    "very", "want", "wants", "was", "wasnt", "way", "well", "went", "were", "what", "when",
    "where", "which", "while", "who", "why", "will", "with", "without", "wont", "would", "yes",
    "yet", "you", "your",
];

/// Whether a word finds nothing in a story. A name may well be called so.
pub(super) fn is_everywhere(word: &str) -> bool {
    WORDS.binary_search(&word).is_ok()
}

#[test]
fn the_words_are_sorted() {
    assert!(WORDS.is_sorted());
}
