//! The messages that the portal sends by itself. The letters of the procedure are [`rules::letter::Letter`].

/// The automatic messages there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notice {
    /// To the person, for a complaint: we got your message (R12.1).
    Receipt,
    /// To the person, for what staff wrote down: we have it. What it says depends on what it is.
    Recorded,
    /// To the person, for a compliment or an idea (R12.5).
    ThankYou,
    /// To the person, for a request for an advocate.
    AdvocateReceipt,
    /// To the complaints team: something arrived.
    TeamAlert,
    /// To the complaints team, before all others: somebody may be in danger, or something may have to be stopped.
    UrgentAlert,
    /// To the advocacy provider: the request that the young person agreed to send (R7.5).
    AdvocacyRequest,
    /// To the person: a letter is ready to be read in the portal. Says nothing of what is in it.
    LetterReady,
    /// To somebody from outside who was let into a case: the link with which they come in. Says nothing of the case.
    GuestLink,
    /// To the complaints team: who looks into it has changed.
    HandOver,
    /// To the complaints team: somebody from outside the council added a file.
    FileAdded,
    /// To the complaints team: a case is kept from one more account (R9.2).
    Excluded,
    /// To the complaints team: an account sees a case again.
    Included,
    /// To the owner and the deputy, or to the team: a date comes near.
    Reminder,
    /// To a service's manager, once a week: what is overdue there.
    Digest,
    /// To the complaints team: an account read in an unusual way. Says neither whose nor what.
    UnusualReading,
    /// To the address of an account: something about how it signs in has changed. Names nobody, and holds no secret.
    AccountChanged,
}

impl Notice {
    /// Every letter.
    pub const ALL: [Self; 17] = [
        Self::Receipt,
        Self::Recorded,
        Self::ThankYou,
        Self::AdvocateReceipt,
        Self::TeamAlert,
        Self::UrgentAlert,
        Self::AdvocacyRequest,
        Self::LetterReady,
        Self::GuestLink,
        Self::HandOver,
        Self::FileAdded,
        Self::Excluded,
        Self::Included,
        Self::Reminder,
        Self::Digest,
        Self::UnusualReading,
        Self::AccountChanged,
    ];

    /// Its name, as it is stored and shown to staff.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Recorded => "recorded",
            Self::ThankYou => "thank-you",
            Self::AdvocateReceipt => "advocate-receipt",
            Self::TeamAlert => "team-alert",
            Self::UrgentAlert => "urgent-alert",
            Self::AdvocacyRequest => "advocacy-request",
            Self::LetterReady => "letter-ready",
            Self::GuestLink => "guest-link",
            Self::HandOver => "hand-over",
            Self::FileAdded => "file-added",
            Self::Excluded => "account-excluded",
            Self::Included => "account-included",
            Self::Reminder => "reminder",
            Self::Digest => "digest",
            Self::UnusualReading => "unusual-reading",
            Self::AccountChanged => "account-changed",
        }
    }

    /// The message with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|notice| notice.name() == name)
    }

    /// Whether it goes before the others.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::UrgentAlert)
    }

    /// Whether it goes to the person who wrote, at an address that they gave.
    #[must_use]
    pub const fn is_to_the_public(self) -> bool {
        matches!(
            self,
            Self::Receipt | Self::ThankYou | Self::AdvocateReceipt | Self::LetterReady
        )
    }

    /// Whether it stays within the council; then its leaving is no event of the case.
    #[must_use]
    pub const fn is_alert(self) -> bool {
        matches!(
            self,
            Self::TeamAlert
                | Self::UrgentAlert
                | Self::HandOver
                | Self::FileAdded
                | Self::Excluded
                | Self::Included
                | Self::Reminder
                | Self::Digest
                | Self::UnusualReading
                | Self::AccountChanged
        )
    }
}
