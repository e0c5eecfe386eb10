//! They move, or it is no longer safe to write where they said: from now on they are reached elsewhere (R11.8).

use super::prelude::*;
use crate::form::{Autocomplete, Filled, Options};
use crate::intake::{Answer as _, Answers, Contact, Question, Reach, WAYS};

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

/// The ways to reach somebody, with what each needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactDetails {
    /// The ways that are welcome; `do-not-contact` stands alone.
    pub reach: Vec<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their phone number.
    pub phone: Option<String>,
    /// Where to send a letter.
    pub address: Option<String>,
    /// The advocate or the person they trust, and how to reach them.
    pub through: Option<String>,
    /// When it is safe to call.
    pub times: Option<String>,
    /// Whether it is safe to leave a voicemail: `yes` or `no`.
    pub voicemail: Option<String>,
    /// Whether an e-mail may hold their reference: `yes` or `no`.
    pub email_reference: Option<String>,
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

impl ContactDetails {
    /// What the answers say.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        let reach = answers.get::<Reach>().unwrap_or_default();
        let contact = answers.get::<Contact>().unwrap_or_default();
        Self {
            reach: reach.reach,
            email: contact.email,
            phone: contact.phone,
            address: contact.address,
            through: contact.through,
            times: contact.times,
            voicemail: contact.voicemail,
            email_reference: contact.email_reference,
        }
    }

    /// Puts these in the place of the answers to "How can we contact you?".
    pub(crate) fn add_to(&self, answers: &mut Answers) {
        let reach = self.reach.iter().map(|way| ("reach".to_owned(), way.clone()));
        answers.record(Reach::QUESTION, Filled::of(reach));
        let details = [
            ("email", &self.email),
            ("phone", &self.phone),
            ("address", &self.address),
            ("through", &self.through),
            ("times", &self.times),
            ("voicemail", &self.voicemail),
            ("email_reference", &self.email_reference),
        ];
        let said = details.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)));
        let said = Filled::of(said);
        // Only what goes with the ways that are welcome: an address that is no longer safe is not kept beside another.
        let asked = Question::Contact.asked(answers);
        let pairs = said.pairs().filter(|(name, _)| asked.iter().any(|field| field.name == *name));
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        answers.record(Contact::QUESTION, Filled::of(pairs));
    }
}
