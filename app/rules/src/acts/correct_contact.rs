//! They move, or it is no longer safe to write where they said: from now on they are reached elsewhere (R11.8).

use super::prelude::*;
use crate::case::ContactDetails;
use crate::form::{Autocomplete, Filled, Options};
use crate::intake::{Answers, Question, WAYS};

/// Takes the place of everything that is known of how to reach them. Letters and messages that have not left go there, and links
/// that went elsewhere open nothing any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectContact {
    /// How to reach them from now on.
    #[serde(flatten)]
    pub details: Box<ContactDetails>,
    /// How we know.
    pub words: String,
    /// What stood there.
    #[serde(default)]
    pub was: Option<Box<ContactDetails>>,
}

impl Act for CorrectContact {
    const FIELDS: &'static [Field] = &[
        Field::choices_or_last("reach", Options::new("reach-reach", &WAYS)),
        Field::own("email", Autocomplete::Off).optional(),
        Field::own("phone", Autocomplete::Off).optional(),
        Field::text("address").optional(),
        Field::line("through").optional(),
        Field::line("times").optional(),
        Field::choice("voicemail", Options::new("contact-voicemail", &["yes", "no"])).optional(),
        Field::choice("email_reference", Options::new("contact-email_reference", &["yes", "no"])).optional(),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        let mut answers = Answers::default();
        self.details.add_to(&mut answers);
        let contact = answers.typed(Question::Contact).cloned().unwrap_or_default();
        // By the rules of the question itself: a way that leads nowhere is none.
        refuse_if(!Question::Contact.faults(&contact, &answers).is_empty(), Refused::DetailsMissing)
    }

    fn known(_: &Case, answers: &Answers) -> Filled {
        let questions = [Question::Reach, Question::Contact];
        let typed = questions.into_iter().filter_map(|question| answers.typed(question));
        let pairs = typed.flat_map(Filled::pairs);
        Filled::of(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())))
    }

    fn remember(&mut self, _: &Case, answers: &Answers) {
        self.was = Some(Box::new(ContactDetails::of(answers)));
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.contact = Some(ContactDetails::clone(&self.details));
    }
}
