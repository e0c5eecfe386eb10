//! What is known of what a message is about.

use rules::intake::Answers;
use store::OpenCase;

/// What a message is about: opened now and only for this.
pub(super) struct MessageFacts {
    /// The case that the message is about, opened for it.
    pub case: OpenCase,
    /// What the person sent; nothing of it goes into a message but the chosen name.
    pub answers: Answers,
    /// The token with which a letter is read, or with which somebody from outside comes in.
    pub token: Option<String>,
    /// The address of the colleague to whom it goes, where it is none of the council's own.
    pub to: Option<String>,
    /// Who was let in from outside: the address of their link, and their last day.
    pub guest: Option<(String, chrono::NaiveDate)>,
    /// Which date comes near.
    pub near: Option<(rules::clock::Clock, chrono::NaiveDate)>,
}
