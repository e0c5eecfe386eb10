//! How to reach somebody, where that was put right.

use serde::{Deserialize, Serialize};

use crate::form::Filled;
use crate::intake::{Answer as _, Answers, Contact, Question, Reach};

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
        let reach = self
            .reach
            .iter()
            .map(|way| ("reach".to_owned(), way.clone()));
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
        let said = details
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)));
        let said = Filled::of(said);
        // Only what goes with the ways that are welcome: an address that is no longer safe is not kept beside another.
        let asked = Question::Contact.asked(answers);
        let pairs = said
            .pairs()
            .filter(|(name, _)| asked.iter().any(|field| field.name == *name));
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        answers.record(Contact::QUESTION, Filled::of(pairs));
    }
}
