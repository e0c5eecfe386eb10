//! Two cases belong together: the same person, brothers and sisters, or one matter. Each then names the other.

use super::prelude::*;
use crate::case::{Link as Linked, Together};
use crate::reference::Reference;

/// Links the case with another; again to say otherwise how they belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The reference of the other case, in any spelling.
    pub other: String,
    /// How they belong together.
    pub how: Together,
    /// What else there is to say of it.
    pub words: Option<String>,
}

impl Act for Link {
    const FIELDS: &'static [Field] = &[
        Field::line("other"),
        Field::choice("how", Together::OPTIONS),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        let other = self.other.parse::<Reference>().ok().filter(|other| other != now.reference);
        let other = other.ok_or(Refused::NoSuchOtherCase)?;
        let mut links = case.links.iter().filter(|link| link.other == other.as_str());
        refuse_if(links.any(|link| link.how.is_none_or(|how| how == self.how)), Refused::AlreadyDone)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Ok(other) = self.other.parse::<Reference>() {
            case.linked(Linked { other: other.as_str().to_owned(), how: Some(self.how) });
        }
    }
}
