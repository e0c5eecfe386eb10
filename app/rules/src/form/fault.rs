//! What can be wrong with a field.

/// What is wrong with one field. The words for it are in the locales, never here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name posted, such as `from` or `finding-2`.
    pub field: String,
    /// The locales have a sentence for each, in the words of the question.
    pub wrong: Wrong,
}

/// The ways in which a field can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is compulsory and was left blank.
    Missing,
    /// It has more characters than this limit.
    TooLong(u64),
    /// It is none of the values offered.
    NotAChoice,
    /// The last value excludes the others.
    NotAlone,
    /// It is no date.
    NotADate,
    /// It is no time of day.
    NotATime,
    /// It is a time that could be in the morning or in the afternoon.
    MorningOrAfternoon,
    /// It is a day after today.
    InFuture,
    /// It is a day before today.
    InPast,
    /// It is a day before those of which the portal knows which are working days.
    LongAgo,
    /// It is a day more than ten years ahead.
    FarAhead,
    /// It is no amount in pounds.
    NotAnAmount,
    /// It is no whole number.
    NotANumber,
    /// It is no e-mail address.
    Email,
    /// The ending of the e-mail address is none.
    EmailEnding,
    /// The e-mail address looks like a slip of the keyboard.
    EmailSlip,
    /// It is no phone number.
    Phone,
    /// It is a mobile number with digits missing.
    PhoneShort,
}

impl Fault {
    /// Something is wrong with this field.
    #[must_use]
    pub fn new(field: impl Into<String>, wrong: Wrong) -> Self {
        Self {
            field: field.into(),
            wrong,
        }
    }
}

impl Wrong {
    /// The last part of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong(_) => "too-long",
            Self::NotAChoice => "not-a-choice",
            Self::NotAlone => "not-alone",
            Self::NotADate => "not-a-date",
            Self::NotATime => "not-a-time",
            Self::MorningOrAfternoon => "morning-or-afternoon",
            Self::InFuture => "in-future",
            Self::InPast => "in-past",
            Self::LongAgo => "long-ago",
            Self::FarAhead => "far-ahead",
            Self::NotAnAmount => "not-an-amount",
            Self::NotANumber => "not-a-number",
            Self::Email => "email",
            Self::EmailEnding => "email-ending",
            Self::EmailSlip => "email-slip",
            Self::Phone => "phone",
            Self::PhoneShort => "phone-short",
        }
    }
}
