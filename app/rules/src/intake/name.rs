//! What to call them.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Autocomplete, Field};
use crate::text::without_turns;

/// Names longer than this, in characters, are no names.
const LONGEST: usize = 60;
/// So many digits are something to ring.
const A_PHONE_NUMBER: usize = 5;

/// What to call them, and, so that they are found quickly, who they are; each may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Name {
    /// A name or nickname, in any words.
    pub name: Option<String>,
    /// Their whole name.
    pub full: Option<String>,
    /// When they were born, as they write it.
    pub born: Option<String>,
}

impl Answer for Name {
    const QUESTION: Question = Question::Name;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::own("name", Autocomplete::Nickname).optional()),
        QuestionField::of(Field::own("full", Autocomplete::Name).optional()),
        QuestionField::of(Field::line("born").optional()),
    ];
}

impl Name {
    /// The name in one line, as a letter or a message greets with it. None where it could turn the letter into somebody else's
    /// message: the form sends one to any address that is typed into it, and the name is the only word that the sender chooses.
    #[must_use]
    pub fn greeting(&self) -> Option<String> {
        let typed = without_turns(self.name.as_deref()?);
        let words = typed.split(|letter: char| letter.is_whitespace() || letter.is_control());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        // Programs take full stops of other scripts for dots too.
        let is_an_address =
            |word: &&str| word.trim_end_matches('.').contains(['.', '。', '．', '｡']);
        let name = words.join(" ");
        let digits = name.chars().filter(|letter| letter.is_numeric()).count();
        let fit = !name.is_empty()
            && name.chars().count() <= LONGEST
            && digits < A_PHONE_NUMBER
            && !name.contains(['@', '/', ':', '<', '>'])
            && !words.iter().any(is_an_address);
        fit.then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_greets_and_a_message_in_its_place_does_not() {
        for (typed, greets) in [
            ("Purple Otter", Some("Purple Otter")),
            ("  Purple\n\nOtter ", Some("Purple Otter")),
            ("J. Otter", Some("J. Otter")),
            ("عطارد 🦦", Some("عطارد 🦦")),
            ("win at http://example.test", None),
            ("win at example.test", None),
            ("otter@example.test", None),
            ("Ring 01632 999 999 now", None),
            ("Ring ٠١٦٣٢ now", None),
            ("evil。example", None),
            ("Otter 2", Some("Otter 2")),
            ("A\u{202e}bcd\u{2066}", Some("Abcd")),
            ("<b>Otter</b>", None),
            (" \u{7} ", None),
        ] {
            assert_eq!(greeting(typed).as_deref(), greets, "{typed:?}");
        }
        assert_eq!(greeting(&"a".repeat(61)), None);
    }

    fn greeting(typed: &str) -> Option<String> {
        let name = Some(typed.to_owned());
        let name = Name {
            name,
            ..Name::default()
        };
        name.greeting()
    }
}
