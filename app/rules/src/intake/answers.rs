//! What was typed, and what of it can be trusted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField, QuestionPage};
use crate::form::Filled;

/// Stands among the fields of a page whose answer was kept but must be looked at again; no field has this name.
const TO_BE_SEEN: &str = "(to be seen)";

/// Everything that a person has typed on one journey so far, by question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Draft(BTreeMap<Question, Filled>);

/// The answers that are right and were asked, by question: what a [`Draft`] is worth.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Question, Filled>);

impl Draft {
    /// What was typed on this page, if it was ever saved.
    #[must_use]
    pub fn typed(&self, question: Question) -> Option<&Filled> {
        self.0.get(&question)
    }

    /// What was typed on this page, if it was ever saved; with what was typed to its questions while each had a page of its
    /// own (until November 2026).
    #[must_use]
    pub fn on(&self, page: QuestionPage) -> Option<Filled> {
        let mut questions = page.questions().iter();
        let first = self.typed(questions.next().copied()?).cloned();
        questions
            .filter_map(|question| self.typed(*question))
            .fold(first, |typed, own| {
                let mut typed = typed.unwrap_or_default();
                for (name, values) in &own.0 {
                    let kept = typed.0.entry(name.clone());
                    kept.or_insert_with(|| values.clone());
                }
                Some(typed)
            })
    }

    /// Keeps what was typed on a page.
    pub fn save(&mut self, question: Question, typed: Filled) {
        self.0.insert(question, typed);
    }

    /// Keeps what was typed on a page when all other answers were lost: the page is not done until it was seen again.
    pub fn save_to_be_seen(&mut self, question: Question, mut typed: Filled) {
        typed.0.insert(TO_BE_SEEN.to_owned(), Vec::new());
        self.save(question, typed);
    }

    /// Keeps what is being typed on a page and was not sent: it is not done until it is. What was sent and is still the
    /// same stays done.
    pub fn save_unsent(&mut self, question: Question, typed: Filled) {
        if self.typed(question) != Some(&typed) {
            self.save_to_be_seen(question, typed);
        }
    }

    /// Stands for the answer that was sent from this page; empty when none was. Another answer has another mark.
    #[must_use]
    pub fn mark(&self, question: Question) -> String {
        let sent = self.typed(question).filter(|typed| !is_to_be_seen(typed));
        sent.map(|typed| format!("{:016x}", sum(typed)))
            .unwrap_or_default()
    }

    /// Forgets what was typed to the later questions of a page while each had a page of its own: the page was sent with it.
    pub fn forget_apart(&mut self, page: QuestionPage) {
        for question in page.questions().iter().skip(1) {
            self.forget(*question);
        }
    }

    /// Forgets what was typed on a page.
    pub(super) fn forget(&mut self, question: Question) {
        self.0.remove(&question);
    }

    /// Whether nothing has been saved.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether nothing was written or chosen on any page.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().all(Filled::is_blank)
    }

    /// Whether something was written or chosen on any page but this one.
    #[must_use]
    pub fn has_more_than(&self, question: Question) -> bool {
        self.0
            .iter()
            .any(|(other, typed)| *other != question && !typed.is_blank())
    }
}

impl Answers {
    /// The answer to a question, if it was asked and answered.
    #[must_use]
    pub fn get<A: Answer>(&self) -> Option<A> {
        self.0.get(&A::QUESTION).map(A::of)
    }

    /// What was typed on an answered page, for showing it again.
    #[must_use]
    pub fn typed(&self, question: Question) -> Option<&Filled> {
        self.0.get(&question)
    }

    /// The same, to these questions alone.
    #[must_use]
    pub fn only(&self, questions: impl IntoIterator<Item = Question>) -> Self {
        let kept = questions.into_iter().filter_map(|question| {
            let typed = self.0.get(&question)?;
            Some((question, typed.clone()))
        });
        Self(kept.collect())
    }

    /// The questions that were answered, in no particular order.
    pub fn questions(&self) -> impl Iterator<Item = Question> {
        self.0.keys().copied()
    }

    /// Stands for all of them together; other answers have another mark.
    #[must_use]
    pub fn mark(&self) -> String {
        let pages = self
            .0
            .iter()
            .map(|(question, typed)| (question.slug(), typed));
        let marks = pages.map(|(slug, typed)| (slug.to_owned(), format!("{:016x}", sum(typed))));
        let all = Filled::of(marks);
        format!("{:016x}", sum(&all))
    }

    /// Writes down an answer that staff took by phone or from a letter.
    pub fn record(&mut self, question: Question, typed: Filled) {
        self.add(question, typed);
    }

    pub(super) fn add(&mut self, question: Question, typed: Filled) {
        self.0.insert(question, typed);
    }
}

/// Whether the page has to be seen again before it is done.
pub(super) fn is_to_be_seen(typed: &Filled) -> bool {
    typed.0.contains_key(TO_BE_SEEN)
}

/// Only the fields that are asked, given the earlier answers.
pub(super) fn pruned(typed: &Filled, fields: &[QuestionField], earlier: &Answers) -> Filled {
    let asked = |name: &str| {
        let mut fields = fields.iter();
        fields.any(|field| field.asks.name == name && field.is_asked(earlier))
    };
    let pairs = typed.0.iter().filter(|(name, _)| asked(name));
    Filled(pairs.map(|(n, v)| (n.clone(), v.clone())).collect())
}

/// A number that other values do not have, but for chance (FNV-1a).
fn sum(typed: &Filled) -> u64 {
    let texts = typed.pairs().flat_map(|(name, value)| [name, value]);
    let bytes = texts.flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
