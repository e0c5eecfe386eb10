//! The words of a question as this visitor is asked it: in their language, on their journey, by their council.

use std::sync::Arc;

use rules::form::{Fault, Field, Filled, Wrong};
use rules::intake::is_for_a_child;
use rules::intake::{Answers, Journey, Question, QuestionPage};
use words::Words;

use crate::components::choices::Choice;
use crate::desk::CouncilFacts;

/// A question, and all that its words depend on.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) words: Words,
    pub(super) council: Arc<CouncilFacts>,
    pub(super) journey: Journey,
    pub(super) question: Question,
    pub(super) earlier: Answers,
    /// A child or a young person answers questions about themselves.
    pub(super) is_child: bool,
}

/// A field of a page.
pub(super) struct Shown {
    /// Its question.
    pub(super) asked: Asked,
    pub(super) field: Field,
    /// What has to be chosen above for it to be asked: any of these. None where it does not depend on that.
    pub(super) after: Option<Vec<&'static str>>,
    /// Whether it is asked after what was typed.
    pub(super) is_asked: bool,
}

impl Asked {
    /// The page that the question leads.
    pub(super) fn page(&self) -> Option<QuestionPage> {
        self.journey.page(self.question)
    }

    /// Every field of the page, in order: those that are asked, and those that would be if something else were chosen.
    pub(super) fn shown(&self, typed: &Filled) -> Vec<Shown> {
        let Some(page) = self.page() else {
            return Vec::new();
        };
        let answers = page.answered(typed, &self.earlier);
        let mut shown = Vec::new();
        for &question in page.questions() {
            let earlier = match question == self.question {
                true => &self.earlier,
                false => &answers,
            };
            for field in question.fields() {
                let after = page.follows(question, field, &self.earlier);
                let is_asked = question.is_asked(earlier) && field.is_asked(earlier);
                if is_asked || after.as_ref().is_some_and(|after| !after.is_empty()) {
                    let asked = Self {
                        question,
                        earlier: earlier.clone(),
                        ..self.clone()
                    };
                    let field = field.after(earlier);
                    shown.push(Shown {
                        asked,
                        field,
                        after,
                        is_asked,
                    });
                }
            }
        }
        shown
    }

    /// The text of the question: this journey's own, or everybody's.
    pub(super) fn title(&self) -> String {
        self.words.say_with(&self.own("title"), &self.variables())
    }

    /// The key of the text under the question.
    pub(super) fn intro(&self) -> String {
        self.own("intro")
    }

    /// The variables of that text.
    pub(super) fn with(&self) -> Vec<(&'static str, String)> {
        self.variables()
            .map(|(name, value)| (name, value.to_owned()))
            .into()
    }

    /// The picture of the question.
    pub(super) fn picture(&self) -> Option<String> {
        self.words.picture_of(&self.own("title"))
    }

    /// What somebody does who answers it though they need not.
    pub(super) fn add(&self) -> String {
        self.words.say(&self.own("add"))
    }

    /// The picture of that, in easy read.
    pub(super) fn add_picture(&self) -> Option<String> {
        self.words.picture(&self.own("add"))
    }

    /// What is good to know before they do.
    pub(super) fn add_hint(&self) -> Option<String> {
        self.words
            .first(&[&self.own("add-hint")], &self.variables())
    }

    /// The key of words of the question: for a child, of this journey, or everybody's.
    fn own(&self, end: &str) -> String {
        let question = self.question.slug();
        let own = format!("{}-{question}-{end}", self.journey.slug());
        let keys = [self.for_a_child(end), Some(own)];
        let found = keys.into_iter().flatten().find(|key| self.words.has(key));
        found.unwrap_or_else(|| format!("{question}-{end}"))
    }

    /// The key of words of a field: for a child, of this journey, or everybody's.
    pub(super) fn key(&self, field: &Field, end: &str) -> String {
        let key = format!("{}-{end}", field.name);
        let of_question = format!("{}-{key}", self.question.slug());
        let by_a_child = self.is_child.then(|| format!("child-{of_question}"));
        let of_journey = format!("{}-{of_question}", self.journey.slug());
        [self.for_a_child(&key), by_a_child, Some(of_journey)]
            .into_iter()
            .flatten()
            .find(|key| self.words.has(key))
            .unwrap_or(of_question)
    }

    /// The key of what is asked of an adult about an advocate for the child.
    fn for_a_child(&self, end: &str) -> Option<String> {
        let applies = self.question == Question::Advocate && is_for_a_child(&self.earlier);
        applies.then(|| format!("advocate-for-child-{end}"))
    }

    /// The label of a field; the question itself where there is only one.
    pub(super) fn label(&self, field: &Field) -> String {
        if self.question.fields().len() == 1 {
            self.title()
        } else {
            self.words.say(&self.key(field, "label"))
        }
    }

    /// The words of a value that can be chosen; service areas have the council's own names.
    pub(super) fn option(&self, field: &Field, value: &str) -> String {
        let own = self
            .council
            .areas
            .iter()
            .find(|(area, _)| self.asks_for_area(field) && area == value);
        // The council's names are in English; everybody else reads the usual ones.
        let own = own.filter(|_| self.words.locale.language.is_english());
        own.map_or_else(
            || {
                self.words
                    .say_with(&self.key(field, value), &self.variables())
            },
            |(_, name)| name.clone(),
        )
    }

    fn variables(&self) -> [(&'static str, &str); 4] {
        [
            ("hours", self.council.hours.as_str()),
            ("provider", self.council.provider.as_str()),
            ("provider_phone", self.council.provider_phone.as_str()),
            ("council", self.council.name.as_str()),
        ]
    }

    /// The cards of a field, with what was chosen.
    pub(super) fn choices(&self, field: &Field, typed: &Filled) -> Vec<Choice> {
        let choice = |value: &'static str| {
            let key = self.key(field, value);
            Choice {
                value: value.to_owned(),
                words: self.option(field, value),
                hint: self
                    .words
                    .first(&[&format!("{key}-hint")], &self.variables()),
                picture: match self.question {
                    Question::Feeling => self.words.picture_of(&key),
                    _ => self.words.picture(&key),
                },
                chosen: typed.has(field.name, value),
            }
        };
        self.options(field).into_iter().map(choice).collect()
    }

    /// Whether a service is chosen, by the council's own names.
    fn asks_for_area(&self, field: &Field) -> bool {
        self.question == Question::Team && field.name == "area"
    }

    fn options(&self, field: &Field) -> Vec<&'static str> {
        let known = |value: &&&str| {
            let area = self.asks_for_area(field) && !matches!(**value, "other" | "not-known");
            !area || self.council.areas.iter().any(|(area, _)| area == **value)
        };
        let offered = field.kind.options();
        let offered = offered.map_or(&[][..], |options| options.values);
        offered.iter().filter(known).copied().collect()
    }

    /// What is wrong, in words.
    pub(super) fn fault(&self, fault: &Fault, typed: &Filled) -> String {
        let code = fault.wrong.slug();
        let own = format!("{}-{}-{code}", self.question.slug(), fault.field);
        let common = format!("fault-{code}");
        let limit = match fault.wrong {
            Wrong::TooLong(limit) => grouped(limit),
            _ => String::new(),
        };
        let meant = rules::email::meant(typed.one(&fault.field)).unwrap_or_default();
        self.words
            .first(&[&own, &common], &[("limit", &limit), ("meant", &meant)])
            .unwrap_or_else(|| self.words.say(&common))
    }
}

/// A number as people read it: 10,000.
fn grouped(number: u64) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1_000), number % 1_000),
    }
}
