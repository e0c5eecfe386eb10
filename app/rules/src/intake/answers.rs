//! What was typed, and what of it can be trusted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Answer, Field, FieldKind, Question};
use crate::text::is_blank;

/// What one page sent, as typed: every value of every field, right or wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, Vec<String>>);

/// Stands among the fields of a page whose answer was kept but must be looked at again; no field has this name.
const TO_BE_SEEN: &str = "(to be seen)";

/// Everything that a person has typed on one journey so far, by question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Draft(BTreeMap<Question, Typed>);

/// The answers that are right and were asked, by question: what a [`Draft`] is worth.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Question, Typed>);

impl Typed {
    /// Keeps the pairs whose names are fields of this page, and drops the others. Marks that nobody sees and that would
    /// be in the way are taken off; nothing that can be read is changed.
    #[must_use]
    pub fn of(fields: &[Field], pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            if let Some(field) = fields.iter().find(|field| field.name == name) {
                typed.0.entry(name).or_default().push(field.clean(&value));
            }
        }
        typed
    }

    /// Every value typed for this field.
    #[must_use]
    pub fn all(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// The first value typed for this field, or nothing.
    #[must_use]
    pub fn one(&self, field: &str) -> &str {
        self.all(field).first().map_or("", String::as_str)
    }

    /// Whether this value was chosen.
    #[must_use]
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.all(field).iter().any(|chosen| chosen == value)
    }

    /// Whether nothing was written or chosen.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let values = self.0.values().flatten();
        values.into_iter().all(|value| is_blank(value))
    }

    /// Whether the page has to be seen again before it is done.
    pub(super) fn is_to_be_seen(&self) -> bool {
        self.0.contains_key(TO_BE_SEEN)
    }

    /// Every value with the name of its field.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| {
            values
                .iter()
                .map(move |value| (name.as_str(), value.as_str()))
        })
    }

    /// A number that other values do not have, but for chance (FNV-1a).
    fn sum(&self) -> u64 {
        let texts = self.pairs().flat_map(|(name, value)| [name, value]);
        let bytes = texts.flat_map(|text| text.bytes().chain([0]));
        bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    }

    /// Only the fields that are asked, given the earlier answers.
    #[must_use]
    pub(super) fn pruned(&self, fields: &[Field], earlier: &Answers) -> Self {
        let asked = |name: &str| {
            fields
                .iter()
                .any(|field| field.name == name && (field.asked)(earlier))
        };
        Self(
            self.0
                .iter()
                .filter(|(name, _)| asked(name))
                .map(|(n, v)| (n.clone(), v.clone()))
                .collect(),
        )
    }

    /// The flat answer type of a question. Blank text is no answer; a field given twice counts once.
    pub(super) fn read<A: Answer>(&self) -> A {
        let mut object = Map::new();
        for field in A::FIELDS {
            let filled: Vec<_> = self
                .all(field.name)
                .iter()
                .filter(|value| !is_blank(value))
                .collect();
            let value = match (field.kind, filled.first()) {
                (_, None) => continue,
                (FieldKind::Choices { .. }, Some(_)) => {
                    Value::from_iter(filled.into_iter().map(String::as_str))
                }
                (FieldKind::Choice(_), Some(first)) => Value::from(first.trim()),
                (FieldKind::Line { .. }, Some(first)) => Value::from(field.clean(first).trim()),
                (FieldKind::Story { .. }, Some(first)) => Value::from(first.as_str()),
            };
            object.insert(field.name.to_owned(), value);
        }
        serde_json::from_value(Value::Object(object))
            .expect("answer types are flat and every field has a default")
    }
}

impl Draft {
    /// What was typed on this page, if it was ever saved.
    #[must_use]
    pub fn typed(&self, question: Question) -> Option<&Typed> {
        self.0.get(&question)
    }

    /// Keeps what was typed on a page.
    pub fn save(&mut self, question: Question, typed: Typed) {
        self.0.insert(question, typed);
    }

    /// Keeps what was typed on a page when all other answers were lost: the page is not done until it was seen again.
    pub fn save_to_be_seen(&mut self, question: Question, mut typed: Typed) {
        typed.0.insert(TO_BE_SEEN.to_owned(), Vec::new());
        self.save(question, typed);
    }

    /// Keeps what is being typed on a page and was not sent: it is not done until it is. What was sent and is still the
    /// same stays done.
    pub fn save_unsent(&mut self, question: Question, typed: Typed) {
        if self.typed(question) != Some(&typed) {
            self.save_to_be_seen(question, typed);
        }
    }

    /// Stands for the answer that was sent from this page; empty when none was. Another answer has another mark.
    #[must_use]
    pub fn mark(&self, question: Question) -> String {
        let sent = self.typed(question).filter(|typed| !typed.is_to_be_seen());
        sent.map(|typed| format!("{:016x}", typed.sum()))
            .unwrap_or_default()
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
        self.0.values().all(Typed::is_blank)
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
        self.0.get(&A::QUESTION).map(Typed::read)
    }

    /// What was typed on an answered page, for showing it again.
    #[must_use]
    pub fn typed(&self, question: Question) -> Option<&Typed> {
        self.0.get(&question)
    }

    /// The questions that were answered, in no particular order.
    pub fn questions(&self) -> impl Iterator<Item = Question> {
        self.0.keys().copied()
    }

    /// Writes down an answer that staff took by phone or from a letter.
    pub fn record(&mut self, question: Question, typed: Typed) {
        self.add(question, typed);
    }

    pub(super) fn add(&mut self, question: Question, typed: Typed) {
        self.0.insert(question, typed);
    }
}
