//! What a message is about besides its case: written down as JSON. Builds up to November 2026 wrote words joined by blanks.

use chrono::{DateTime, NaiveDate, Utc};
use rules::case::StaffId;
use rules::clock::Clock;
use serde::{Deserialize, Serialize};

use super::AccountChange;

/// Whoever gets what nobody has, in the words of a message.
const TEAM: &str = "team";

/// What a message is about besides its case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "topic", rename_all = "kebab-case")]
pub enum Topic {
    /// A letter that can be read.
    Letter {
        /// Its number within the case.
        number: u32,
        /// How many events the case had: after one message that was lost, another may go.
        seen: u32,
    },
    /// Somebody from outside was let in.
    Guest {
        /// Their number within the case.
        number: u32,
    },
    /// A change of the case.
    Change {
        /// The moment of the change, UTC.
        at: DateTime<Utc>,
        /// How many events the case had.
        seen: u32,
    },
    /// A date that comes near.
    Date {
        /// The account to remind; the team, where nobody has the case.
        to: Option<StaffId>,
        /// The clock that runs out.
        clock: Clock,
        /// Its last day.
        due: NaiveDate,
        /// The working day of the limit on which the reminder is due.
        day: u32,
    },
    /// What is overdue in a service.
    Overdue {
        /// The service, as the profile calls it.
        service: String,
        /// The Monday of the week.
        week: NaiveDate,
    },
    /// An account that read in an unusual way.
    Reading {
        /// The account.
        account: StaffId,
        /// The day.
        on: NaiveDate,
    },
    /// Something about how an account signs in has changed.
    Account {
        /// The account.
        account: StaffId,
        /// What has changed.
        change: AccountChange,
        /// The moment of the change, UTC.
        at: DateTime<Utc>,
    },
}

impl Topic {
    /// The words by which two messages are about the same, as every build has them.
    pub(super) fn dedupe(&self) -> String {
        match self {
            Self::Letter { number, seen } => format!("{number} {seen}"),
            Self::Guest { number } => format!("guest {number}"),
            Self::Change { at, seen } => format!("{}-{seen}", at.timestamp_micros()),
            Self::Date {
                to,
                clock,
                due,
                day,
            } => {
                let to = to.as_ref().map_or(TEAM, |to| to.0.as_str());
                format!("{to} {} {due} {day}", clock.slug())
            }
            Self::Overdue { service, week } => format!("{service} {week}"),
            Self::Reading { account, on } => format!("reading {} {on}", account.0),
            Self::Account {
                account,
                change,
                at,
            } => {
                let (what, at) = (change.name(), at.timestamp_micros());
                format!("account {} {what} {at}", account.0)
            }
        }
    }

    /// What a row says; none where an earlier build wrote only what tells two messages from one another.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.starts_with('{') {
            return serde_json::from_str(text).ok();
        }
        let words: Vec<&str> = text.split(' ').collect();
        match words[..] {
            [number] => Some(Self::Letter {
                number: number.parse().ok()?,
                seen: 0,
            }),
            [first, second] => match (first.parse(), second.parse()) {
                (Ok(number), Ok(seen)) => Some(Self::Letter { number, seen }),
                _ => Some(Self::Overdue {
                    service: first.to_owned(),
                    week: second.parse().ok()?,
                }),
            },
            [to, clock, due, day] => Some(Self::Date {
                to: (to != TEAM).then(|| StaffId(to.to_owned())),
                clock: Clock::ALL
                    .iter()
                    .copied()
                    .find(|known| known.slug() == clock)?,
                due: due.parse().ok()?,
                day: day.parse().ok()?,
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::principal::Role;

    /// As rows of earlier builds have them, and what they mean.
    #[test]
    fn what_earlier_builds_wrote_is_read_and_has_the_same_words_still() {
        let due = "2026-11-30".parse().unwrap();
        let date = |to: Option<&str>| Topic::Date {
            to: to.map(|to| StaffId(to.to_owned())),
            clock: Clock::StageOne,
            due,
            day: 8,
        };
        for (text, topic) in [
            ("3 7", Topic::Letter { number: 3, seen: 7 }),
            ("team stage-one 2026-11-30 8", date(None)),
            (
                "01a222ab-90ad-798a-9c2a-82ecd3a94ed4 stage-one 2026-11-30 8",
                date(Some("01a222ab-90ad-798a-9c2a-82ecd3a94ed4")),
            ),
            (
                "children_in_care 2026-11-30",
                Topic::Overdue {
                    service: "children_in_care".to_owned(),
                    week: due,
                },
            ),
        ] {
            assert_eq!(Topic::read(text), Some(topic.clone()), "{text}");
            assert_eq!(topic.dedupe(), text);
            let json = serde_json::to_string(&topic).unwrap();
            assert_eq!(Topic::read(&json), Some(topic), "{json}");
        }
        assert_eq!(
            Topic::read("3"),
            Some(Topic::Letter { number: 3, seen: 0 }),
            "before a letter could be sent again"
        );
        // These only tell one message from another.
        for text in [
            "1795013280000000-4",
            "team",
            "team no-clock 2026-11-30 8",
            "",
        ] {
            assert_eq!(Topic::read(text), None, "{text}");
        }
    }

    /// A message may wait while another build takes over.
    #[test]
    fn a_change_of_an_account_is_read_as_it_was_written() {
        let written = r#"{"topic":"account","account":"ada","change":{"role-changed":"officer"},"at":"2026-11-23T10:00:00Z"}"#;
        let topic = Topic::Account {
            account: StaffId("ada".to_owned()),
            change: AccountChange::RoleChanged(Role::Officer),
            at: "2026-11-23T10:00:00Z".parse().unwrap(),
        };
        assert_eq!(Topic::read(written), Some(topic.clone()));
        assert_eq!(serde_json::to_string(&topic).unwrap(), written);
        assert_eq!(topic.dedupe(), "account ada role-changed 1795428000000000");
    }
}
