//! Cases that belong together. Each names the other.

use super::Case;
use crate::form::options;
use crate::register::StageOutcome;

options! {
    /// How two cases belong together.
    Together "staff-together" {
        SamePerson "same-person"
        Siblings "siblings"
        SameMatter "same-matter"
    }
}

/// A case with which this one belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The reference of the other.
    pub other: String,
    /// How; none where both are the same, and one of them was ended for that.
    pub how: Option<Together>,
}

impl Case {
    pub(crate) fn linked(&mut self, link: Link) {
        self.unlinked(&link.other);
        self.links.push(link);
    }

    pub(crate) fn unlinked(&mut self, other: &str) {
        self.links.retain(|link| link.other != other);
    }

    /// The case that stays, where this one was ended because both are the same.
    #[must_use]
    pub fn goes_on_as(&self) -> Option<&str> {
        let is_void = self.discontinued_as == Some(StageOutcome::Duplicate);
        let mut same = self
            .links
            .iter()
            .filter(|link| is_void && link.how.is_none());
        same.next().map(|link| link.other.as_str())
    }

    /// The cases that were ended because this one is the same.
    pub fn took_in(&self) -> impl Iterator<Item = &str> {
        let stays = self.discontinued_as != Some(StageOutcome::Duplicate);
        let same = self
            .links
            .iter()
            .filter(move |link| stays && link.how.is_none());
        same.map(|link| link.other.as_str())
    }
}
