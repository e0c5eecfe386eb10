//! Who a message goes to and what it is called; its words are in the templates.

use casework::{Council, reads};
use chrono::{DateTime, Utc};
use mail::{DeliveryError, Notice, Post, Transport};
use rules::case::StaffId;
use rules::intake::receipt_address;
use rules::reference::Reference;
use store::{AccountChange, ClaimedMessage};
use words::{Language, Locale, Phrases};

use super::message_context::{AccountContext, DigestContext, MessageContext, UnusualContext};
use super::message_facts::MessageFacts;

/// Writes messages and sends them.
#[derive(Clone)]
pub struct Mailer {
    transport: Transport,
}

impl Mailer {
    /// A mailer for all councils: whom a message is from and what it links to is its council's.
    #[must_use]
    pub const fn new(transport: Transport) -> Self {
        Self { transport }
    }

    /// Writes a message about a case and sends it.
    ///
    /// # Errors
    /// [`DeliveryError`] when it did not leave.
    pub(super) async fn send(
        &self,
        council: &Council,
        notice: Notice,
        claimed: &ClaimedMessage,
        found: &MessageFacts,
    ) -> Result<(), DeliveryError> {
        let (profile, case) = (&council.profile, &found.case);
        let to = match notice {
            Notice::Receipt
            | Notice::Recorded
            | Notice::ThankYou
            | Notice::AdvocateReceipt
            | Notice::LetterReady => receipt_address(&found.answers),
            Notice::GuestLink => found.guest.as_ref().map(|(email, _)| email.clone()),
            Notice::TeamAlert
            | Notice::UrgentAlert
            | Notice::HandOver
            | Notice::FileAdded
            | Notice::Excluded
            | Notice::Included => Some(profile.team.alerts.clone()),
            Notice::AdvocacyRequest => Some(profile.advocacy.email.clone()),
            Notice::Reminder => found.to.clone().or(Some(profile.team.alerts.clone())),
            // About no case: see `send_digest`, `send_unusual` and `send_account`.
            Notice::Digest | Notice::UnusualReading | Notice::AccountChanged => None,
        };
        // Colleagues, the advocacy service and who comes from outside are written to in English.
        let to_person = !matches!(notice, Notice::AdvocacyRequest | Notice::GuestLink);
        let locale = match notice.is_alert() || !to_person {
            true => Locale::ENGLISH,
            false => reads(&case.language, &found.answers),
        };
        let values = MessageContext::of(council, found, claimed.made_at, locale.language);
        let text = mail::render(notice, locale, &values);
        let subject = subject_line(notice, &case.reference.to_string(), locale.language);
        self.post(council, notice, claimed, to, subject, text).await
    }

    /// Tells the manager of a service which cases are overdue there.
    ///
    /// # Errors
    /// [`DeliveryError`] when it did not leave.
    pub(super) async fn send_digest(
        &self,
        council: &Council,
        claimed: &ClaimedMessage,
        service: &str,
        overdue: &[Reference],
    ) -> Result<(), DeliveryError> {
        let to = council.profile.manager_of(service).map(str::to_owned);
        let text = mail::render(
            Notice::Digest,
            Locale::ENGLISH,
            &DigestContext::of(council, overdue),
        );
        let subject = subject_line(Notice::Digest, service, Language::ENGLISH);
        self.post(council, Notice::Digest, claimed, to, subject, text)
            .await
    }

    /// Tells the team that an account read in an unusual way.
    ///
    /// # Errors
    /// [`DeliveryError`] when it did not leave.
    pub(super) async fn send_unusual(
        &self,
        council: &Council,
        claimed: &ClaimedMessage,
    ) -> Result<(), DeliveryError> {
        let notice = Notice::UnusualReading;
        let to = Some(council.profile.team.alerts.clone());
        let text = mail::render(notice, Locale::ENGLISH, &UnusualContext::of(council));
        let subject = subject_line(notice, "", Language::ENGLISH);
        self.post(council, notice, claimed, to, subject, text).await
    }

    /// Tells the owner of an account, at the address that it has now, what has changed about how it signs in; also of one that is
    /// disabled.
    ///
    /// # Errors
    /// [`DeliveryError`] when it did not leave.
    pub(super) async fn send_account(
        &self,
        council: &Council,
        claimed: &ClaimedMessage,
        account: &StaffId,
        (change, at): (AccountChange, DateTime<Utc>),
    ) -> Result<(), DeliveryError> {
        let notice = Notice::AccountChanged;
        let account = council.store.staff_by_id(account).await;
        let account = account.map_err(|_| DeliveryError::for_now("account"))?;
        let to = account.map(|account| account.email);
        let values = AccountContext::of(council, change, at);
        let text = mail::render(notice, Locale::ENGLISH, &values);
        let subject = subject_line(notice, "", Language::ENGLISH);
        self.post(council, notice, claimed, to, subject, text).await
    }

    async fn post(
        &self,
        council: &Council,
        notice: Notice,
        claimed: &ClaimedMessage,
        to: Option<String>,
        subject: String,
        text: Result<String, impl std::error::Error>,
    ) -> Result<(), DeliveryError> {
        let profile = &council.profile;
        let post = Post {
            from_name: profile.sender.name.clone(),
            from: profile.sender.email.clone(),
            // An alert is not answered; everything else is answered by a person.
            reply_to: Some(profile.team.email.clone()).filter(|_| !notice.is_alert()),
            to: to.ok_or_else(|| DeliveryError::for_good("address"))?,
            subject,
            text: text.map_err(|_| DeliveryError::for_now("template"))?,
            message_id: claimed.message_id.clone(),
            date: claimed.made_at,
        };
        self.transport.deliver(post).await
    }
}

/// Neutral for the public (R12.1): it shows in a list of e-mails that others may see.
fn subject_line(notice: Notice, about: &str, language: Language) -> String {
    let phrases = Phrases::of(language);
    let say = |english: &str| {
        let translated = phrases.and_then(|phrases| phrases.get(english));
        translated.unwrap_or(english).to_owned()
    };
    match notice {
        Notice::Receipt | Notice::Recorded | Notice::ThankYou | Notice::AdvocateReceipt => {
            say("We got your message")
        }
        Notice::TeamAlert => format!("New in the queue: {about}"),
        Notice::UrgentAlert => format!("Urgent, please look now: {about}"),
        Notice::LetterReady => say("We have written to you"),
        Notice::GuestLink => "Your link to a case".to_owned(),
        Notice::HandOver => format!("Somebody else looks into it: {about}"),
        Notice::FileAdded => format!("Something was added: {about}"),
        Notice::Excluded => format!("A case is kept from one more account: {about}"),
        Notice::Included => format!("An account sees a case again: {about}"),
        Notice::Reminder => format!("A date comes near: {about}"),
        Notice::Digest => "What is overdue in your service".to_owned(),
        Notice::UnusualReading => "Unusual reading in the portal".to_owned(),
        Notice::AccountChanged => "Something about how you sign in has changed".to_owned(),
        Notice::AdvocacyRequest => format!("A request for an advocate: {about}"),
    }
}
