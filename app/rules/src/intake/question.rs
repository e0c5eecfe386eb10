//! Every question that can be asked, and what each of them must say about itself.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{Answers, QuestionField};
use crate::form::{Fault, Field, Filled};

/// A flat set of fields that one page asks for. Its [`QuestionField`]s say what is compulsory, what can be chosen and how long it may
/// be.
pub trait Answer: Serialize + DeserializeOwned + Default {
    /// Which question this answers.
    const QUESTION: Question;
    /// What the page shows, in order.
    const FIELDS: &'static [QuestionField];

    /// Whether the question is asked, given the earlier answers.
    #[must_use]
    fn is_asked(_earlier: &Answers) -> bool {
        true
    }

    /// The answer that was typed, right or wrong.
    #[must_use]
    fn of(typed: &Filled) -> Self {
        let said = Self::FIELDS.iter().filter_map(|field| {
            let said = field.asks.said(typed.all(field.asks.name))?;
            Some((field.asks.name.to_owned(), said))
        });
        serde_json::from_value(Value::Object(said.collect()))
            .expect("answer types are flat and every field has a default")
    }
}

macro_rules! questions {
    ($($name:ident $slug:literal)+) => {
        /// A page of a journey that asks something.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Question {
            $(
                #[doc = concat!("`", $slug, "`; see [`super::", stringify!($name), "`].")]
                #[serde(rename = $slug)]
                $name,
            )+
        }

        impl Question {
            /// Every question, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The last part of the page's address, and the first part of the keys of its words.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)+ }
            }

            /// What the page shows, in order.
            #[must_use]
            pub const fn fields(self) -> &'static [QuestionField] {
                match self { $(Self::$name => <super::$name as Answer>::FIELDS,)+ }
            }

            /// Whether the question is asked, given the earlier answers.
            #[must_use]
            pub fn is_asked(self, earlier: &Answers) -> bool {
                match self { $(Self::$name => <super::$name as Answer>::is_asked(earlier),)+ }
            }
        }
    };
}

questions! {
    Danger "danger"
    Who "who"
    WhoExactly "who-exactly"
    OnBehalf "on-behalf"
    ForWhom "for-whom"
    TheChild "the-child"
    WhatHappened "what-happened"
    Feeling "feeling"
    When "when"
    Team "team"
    AboutToHappen "about-to-happen"
    PutRight "put-right"
    WhoKnows "who-knows"
    Advocate "advocate"
    Thanks "thanks"
    Publish "publish"
    AskingFor "asking-for"
    About "about"
    Age "age"
    Share "share"
    Idea "idea"
    Name "name"
    Reach "reach"
    Contact "contact"
    Help "help"
    EqualityAsk "ask"
    EqualityAbout "about-you"
    EqualityAdult "more-about-you"
}

impl Question {
    /// The question with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|question| question.slug() == slug)
    }

    /// What is asked after these answers, in order.
    #[must_use]
    pub fn asked(self, earlier: &Answers) -> Vec<Field> {
        let asked = self.fields().iter().filter(|field| field.is_asked(earlier));
        asked.map(|field| field.after(earlier)).collect()
    }

    /// What was typed on its page.
    #[must_use]
    pub fn filled(self, pairs: impl IntoIterator<Item = (String, String)>) -> Filled {
        Filled::in_these(self.fields().iter().map(|field| &field.asks), pairs)
    }

    /// Everything that is wrong with what was typed, in the order of the fields; nothing when it is right.
    #[must_use]
    pub fn faults(self, typed: &Filled, earlier: &Answers) -> Vec<Fault> {
        self.asked(earlier)
            .iter()
            .filter_map(|field| field.fault(typed))
            .collect()
    }
}
