//! Who a letter goes to and what it is called; its words are in the templates.

use rules::intake::Answers;

use super::{Post, Transport, Trouble, subject::Subject, templates};
use crate::{
    casework::{Letter, Office, receipt_address},
    store::{Claimed, OpenCase},
};

/// Writes letters and sends them.
#[derive(Clone)]
pub struct Mailer {
    transport: Transport,
    public_url: String,
}

impl Mailer {
    /// A mailer. `public_url` is where the portal is reached; it stands in letters to staff only.
    #[must_use]
    pub fn new(transport: Transport, public_url: &str) -> Self {
        Self {
            transport,
            public_url: public_url.trim_end_matches('/').to_owned(),
        }
    }

    /// Writes a letter about a case and sends it.
    ///
    /// # Errors
    /// [`Trouble`] when it did not leave.
    pub(crate) async fn send(
        &self,
        office: &Office,
        letter: Letter,
        claimed: &Claimed,
        case: &OpenCase,
        answers: &Answers,
    ) -> Result<(), Trouble> {
        let council = &office.council;
        let to = match letter {
            Letter::Receipt | Letter::ThankYou | Letter::AdvocateReceipt => {
                receipt_address(answers)
            }
            Letter::TeamAlert | Letter::UrgentAlert => Some(council.team.alerts.clone()),
            Letter::AdvocacyRequest => Some(council.advocacy.email.clone()),
        };
        let subject = Subject::of(office, case, answers, &self.public_url);
        let easy = !letter.is_alert() && case.language == app::words::Language::EasyRead.tag();
        let post = Post {
            from_name: council.sender.name.clone(),
            from: council.sender.email.clone(),
            // An alert is not answered; everything else is answered by a person.
            reply_to: Some(council.team.email.clone()).filter(|_| !letter.is_alert()),
            to: to.ok_or_else(|| Trouble::for_good("address"))?,
            subject: subject_line(letter, case),
            text: templates::render(letter, easy, &subject)
                .map_err(|_| Trouble::for_now("template"))?,
            message_id: claimed.message_id.clone(),
            date: claimed.made_at,
        };
        self.transport.deliver(post).await
    }
}

/// Neutral for the public (R12.1): it shows in a list of e-mails that others may see.
fn subject_line(letter: Letter, case: &OpenCase) -> String {
    match letter {
        Letter::Receipt | Letter::ThankYou | Letter::AdvocateReceipt => {
            "We got your message".to_owned()
        }
        Letter::TeamAlert => format!("New in the queue: {}", case.reference),
        Letter::UrgentAlert => format!("Urgent, please look now: {}", case.reference),
        Letter::AdvocacyRequest => format!("A request for an advocate: {}", case.reference),
    }
}
