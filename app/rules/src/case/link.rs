//! Cases that belong together. Each names the other.

use super::Case;
use crate::form::options;

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
    /// How; none where nobody said so, but that both are the same.
    pub how: Option<Together>,
    /// Which of the two stays, where both are the same.
    pub same: Option<Same>,
}

/// Which of two cases that are the same stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Same {
    /// This one was ended, and goes on in the other.
    GoesOnThere,
    /// The other was ended, and goes on here.
    TookIn,
}

impl Case {
    /// Says how they belong together, whatever was said before.
    pub(crate) fn linked(&mut self, other: &str, how: Together) {
        self.link_with(other).how = Some(how);
    }

    /// Says that both are the same.
    pub(crate) fn same_as(&mut self, other: &str, same: Same) {
        self.link_with(other).same = Some(same);
    }

    /// Takes back how they belong together.
    pub(crate) fn unlinked(&mut self, other: &str) {
        self.link_with(other).how = None;
        self.links
            .retain(|link| link.how.is_some() || link.same.is_some());
    }

    /// Takes back that both are the same; how they belong together stays.
    pub(crate) fn not_the_same(&mut self, other: &str) {
        self.link_with(other).same = None;
        self.links
            .retain(|link| link.how.is_some() || link.same.is_some());
    }

    fn link_with(&mut self, other: &str) -> &mut Link {
        let place = self.links.iter().position(|link| link.other == other);
        let place = place.unwrap_or(self.links.len());
        if place == self.links.len() {
            self.links.push(Link {
                other: other.to_owned(),
                how: None,
                same: None,
            });
        }
        &mut self.links[place]
    }

    /// The case that stays, where this one was ended because both are the same.
    #[must_use]
    pub fn goes_on_as(&self) -> Option<&str> {
        self.same_cases(Same::GoesOnThere).next()
    }

    /// The cases that were ended because this one is the same.
    pub fn took_in(&self) -> impl Iterator<Item = &str> {
        self.same_cases(Same::TookIn)
    }

    fn same_cases(&self, same: Same) -> impl Iterator<Item = &str> {
        let links = self
            .links
            .iter()
            .filter(move |link| link.same == Some(same));
        links.map(|link| link.other.as_str())
    }
}
