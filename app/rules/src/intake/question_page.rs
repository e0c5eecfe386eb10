//! Questions that stand on one page, and what of them is asked.

use super::answers::pruned;
use super::{Answers, Question, QuestionField};
use crate::form::{Fault, Filled};

/// A page of a journey. Its first question leads: the page has its address, what was typed on the page is kept under it, and
/// what is chosen there decides which of the others are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionPage(pub(super) &'static [Question]);

impl QuestionPage {
    /// The question whose address it has.
    #[must_use]
    pub const fn lead(self) -> Question {
        self.0[0]
    }

    /// Its questions, in order.
    #[must_use]
    pub const fn questions(self) -> &'static [Question] {
        self.0
    }

    /// Whether this question stands on it.
    #[must_use]
    pub fn has(self, question: Question) -> bool {
        self.0.contains(&question)
    }

    /// Every field that it may show, in order.
    pub fn fields(self) -> impl Iterator<Item = &'static QuestionField> + Clone {
        self.0.iter().flat_map(|question| question.fields())
    }

    /// What was typed on it.
    #[must_use]
    pub fn filled(self, pairs: impl IntoIterator<Item = (String, String)>) -> Filled {
        Filled::in_these(self.fields().map(|field| &field.asks), pairs)
    }

    /// Of what was typed, what the page shows after the choices on it. What somebody wrote and then hid by another choice is
    /// not theirs to mend, and not ours to keep.
    #[must_use]
    pub fn shown(self, typed: &Filled) -> Filled {
        let mut shown = typed.clone();
        let first = self.lead().fields();
        let chosen = first
            .first()
            .map_or(&[][..], |field| typed.all(field.asks.name));
        for &question in self.0.iter().skip(1) {
            let mut before = &[][..];
            for field in question.fields() {
                let own = field.is_shown_after();
                let is_hidden = |value: &String| !own.contains(&value.as_str());
                if !own.is_empty() {
                    // Of a browser that shows it in any case nothing was chosen, and what was written is theirs.
                    if !before.is_empty() && before.iter().all(is_hidden) {
                        shown.0.remove(field.asks.name);
                    }
                    continue;
                }
                before = typed.all(field.asks.name);
                let after = self.follows(question, field, &Answers::default());
                let is_shown = after
                    .is_none_or(|after| chosen.iter().any(|value| after.contains(&value.as_str())));
                if !is_shown {
                    shown.0.remove(field.asks.name);
                }
            }
        }
        shown
    }

    /// Everything that is wrong with what was typed, in the order of the fields; nothing when it is right.
    #[must_use]
    pub fn faults(self, typed: &Filled, earlier: &Answers) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.walk(typed, earlier, |question, answers| {
            faults.extend(question.faults(typed, answers));
        });
        faults
    }

    /// The answers so far with those of this page, of which only what it asks is taken.
    #[must_use]
    pub fn answered(self, typed: &Filled, earlier: &Answers) -> Answers {
        self.walk(typed, earlier, |_, _| {})
    }

    /// What has to be chosen on the page, in the field before it or in the first question, for this field of a later question to be
    /// shown: any of these values. None where nothing that is chosen on the page decides.
    #[must_use]
    pub fn follows(
        self,
        question: Question,
        field: &QuestionField,
        earlier: &Answers,
    ) -> Option<Vec<&'static str>> {
        let own = field.is_shown_after();
        if !own.is_empty() {
            return Some(own.to_vec());
        }
        let lead = self.lead();
        let [first] = lead.fields() else {
            return None;
        };
        let values = first.options(earlier);
        if values.is_empty() {
            return None;
        }
        let after = |value: &&str| {
            let mut answers = earlier.clone();
            let chosen = (first.asks.name.to_owned(), (*value).to_owned());
            answers.add(lead, lead.filled([chosen]));
            question.is_asked(&answers) && field.is_asked(&answers)
        };
        let values = values.iter().copied().filter(after);
        (question != lead).then(|| values.collect())
    }

    /// Whether what is chosen in the first question decides if this one is asked; whoever saw the page saw any other.
    pub(super) fn is_decided_on(self, question: Question) -> bool {
        let mut fields = question.fields().iter();
        fields.any(|field| {
            let shown = self.follows(question, field, &Answers::default());
            field.is_shown_after().is_empty() && shown.is_some()
        })
    }

    /// Calls `at` with each question that is asked and the answers before it. Returns all answers.
    fn walk(
        self,
        typed: &Filled,
        earlier: &Answers,
        mut at: impl FnMut(Question, &Answers),
    ) -> Answers {
        let mut answers = earlier.clone();
        for &question in self.0 {
            if question.is_asked(&answers) {
                at(question, &answers);
                let asked = pruned(typed, question.fields(), &answers);
                answers.add(question, asked);
            }
        }
        answers
    }
}
