//! What the person in front of a browser is using now: a draft, or what they sent; and since when.

use axum::response::Response;
use chrono::{DateTime, Utc};
use rules::intake::Journey;

use crate::edge::cookies;

/// For how long something is in use after the last answer, in seconds.
pub const IN_USE: i64 = 30 * 60;

/// What somebody uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// What is typed on this journey and not sent.
    Draft(Journey),
    /// What was sent last, with the equality questions that belong to it.
    Sent,
    /// The same, for who came back later and said that it is theirs: what was told and how to reach them is not shown, for on a
    /// phone that several people use anybody can say so.
    CameBack,
}

impl Thing {
    /// What the answers of this journey belong to.
    #[must_use]
    pub const fn of(journey: Journey) -> Self {
        match journey {
            Journey::Equality => Self::Sent,
            journey => Self::Draft(journey),
        }
    }

    /// What the cookie says, unless that was too long ago.
    #[must_use]
    pub fn in_use(cookie: &str, now: DateTime<Utc>) -> Option<Self> {
        let (thing, since) = cookie.split_once('.')?;
        let age = now.timestamp().checked_sub(since.parse().ok()?)?;
        if !(0..=IN_USE).contains(&age) {
            return None;
        }
        match thing {
            "sent" => Some(Self::Sent),
            "came-back" => Some(Self::CameBack),
            slug => Journey::from_slug(slug).map(Self::of),
        }
    }

    /// Whether it was sent.
    #[must_use]
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Sent | Self::CameBack)
    }

    /// Notes that it is in use from now on.
    pub fn take(self, response: &mut Response, now: DateTime<Utc>) {
        let thing = match self {
            Self::Draft(journey) => journey.slug(),
            Self::Sent => "sent",
            Self::CameBack => "came-back",
        };
        let cookie = format!("{thing}.{}", now.timestamp());
        cookies::set_until_closed(response, cookies::MINE, &cookie);
    }
}
