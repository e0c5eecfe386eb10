//! Reports of only some of the register.

use chrono::NaiveDate;
use rules::register::{Complainant, Entry};

/// Which entries of the register a report or list is of; the default is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportFilter {
    /// Received from this day on.
    pub from: Option<NaiveDate>,
    /// Received up to this day.
    pub to: Option<NaiveDate>,
    /// About this service, as the register calls it.
    pub service: Option<String>,
    /// Made by such a person.
    pub who: Option<Complainant>,
}

impl ReportFilter {
    /// Whether an entry is among those that are wanted.
    #[must_use]
    pub fn matches(&self, entry: &Entry) -> bool {
        let service = self.service.as_ref();
        self.has_day(entry.received_on)
            && service.is_none_or(|service| entry.services.contains(service))
            && self.who.is_none_or(|who| entry.who == Some(who))
    }

    /// Whether what was received on this day is among those that are wanted.
    #[must_use]
    pub fn has_day(&self, received: NaiveDate) -> bool {
        self.from.is_none_or(|from| received >= from) && self.to.is_none_or(|to| received <= to)
    }
}
