//! Every question that can be asked, and what each of them must say about itself.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use validator::Validate;

use super::{Answers, Field, FieldFault, Typed};

/// A flat set of fields that one page asks for. The type's own [`Validate`] says what is compulsory and how long it
/// may be; choices are checked against the options that were offered.
pub trait Answer: Validate + Serialize + DeserializeOwned + Default {
    /// Which question this answers.
    const QUESTION: Question;
    /// What the page shows, in order.
    const FIELDS: &'static [Field];

    /// Whether the question is asked, given the earlier answers.
    #[must_use]
    fn is_asked(_earlier: &Answers) -> bool {
        true
    }

    /// Faults that depend on earlier answers.
    #[must_use]
    fn faults(&self, _earlier: &Answers) -> Vec<FieldFault> {
        Vec::new()
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
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Self::$name => <super::$name as Answer>::FIELDS,)+ }
            }

            /// Whether the question is asked, given the earlier answers.
            #[must_use]
            pub fn is_asked(self, earlier: &Answers) -> bool {
                match self { $(Self::$name => <super::$name as Answer>::is_asked(earlier),)+ }
            }

            /// Everything that is wrong with what was typed, in the order of the fields; nothing when it is right.
            #[must_use]
            pub fn faults(self, typed: &Typed, earlier: &Answers) -> Vec<FieldFault> {
                match self { $(Self::$name => faults::<super::$name>(typed, earlier),)+ }
            }
        }
    };
}

questions! {
    Danger "danger"
    Who "who"
    WhoExactly "who-exactly"
    ForWhom "for-whom"
    TheChild "the-child"
    WhatHappened "what-happened"
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
}

/// What the types of the answers may find wrong.
const CODES: [&str; 6] = [
    "missing",
    "too-long",
    "email",
    "email-ending",
    "phone",
    "phone-short",
];

fn faults<A: Answer>(typed: &Typed, earlier: &Answers) -> Vec<FieldFault> {
    let typed = typed.pruned(A::FIELDS, earlier);
    let answer: A = typed.read();
    let mut faults: Vec<FieldFault> = A::FIELDS
        .iter()
        .filter_map(|field| field.faults(&typed, earlier))
        .collect();
    if let Err(errors) = answer.validate() {
        // Only the code leaves here: validator's errors carry what was typed.
        for (name, errors) in errors.field_errors() {
            let field = A::FIELDS.iter().find(|field| field.name == name);
            for (field, error) in field
                .into_iter()
                .flat_map(|field| errors.iter().map(move |error| (field, error)))
            {
                let code = CODES
                    .into_iter()
                    .find(|code| *code == error.code)
                    .expect("every rule names one of the known codes; a test reads them all");
                let limit = match field.kind {
                    super::FieldKind::Line { limit, .. } | super::FieldKind::Story { limit } => {
                        Some(limit)
                    }
                    _ => None,
                };
                faults.push(FieldFault {
                    field: field.name,
                    code,
                    limit: limit.filter(|_| code == "too-long"),
                });
            }
        }
    }
    faults.extend(answer.faults(earlier));
    let place = |fault: &FieldFault| A::FIELDS.iter().position(|field| field.name == fault.field);
    faults.sort_by_key(place);
    faults.dedup_by_key(|fault| fault.field);
    faults
}
